/**
 * People and channels that go by another name on Setup while rows still name them as before. Whether a name typed over another is the same person
 * or somebody new, only people know, so nothing follows by itself: the sheet check offers it. Used by the sheet check.
 */
import type { Finding, TabId } from '../../contract';
import { nameKey } from '../../core/name-key';
import type { MessageTexts } from '../../languages/language';
import { fill } from '../../languages/text';
import type { CellChange } from '../../sheet/cell-changes';
import { textOf } from '../../sheet/read/read-table';
import { type KeptLists, LIST_COLUMNS, type RenamedWord, readKeptLists, renamedWords } from '../../sheet/workbook/kept-lists';
import { type OpenWorkbook, setupList } from '../../sheet/workbook/workbook';
import { cellContent } from '../../sheet/write/cell-text';

/** Columns that name them. Who has entered a number, did so under the name of then. */
const NAMING: Readonly<Record<RenamedWord['list'], Partial<Record<TabId, readonly string[]>>>> = {
  people: {
    ...{ dashboard: ['owner'], roadmap: ['owner'], experiments: ['owner'], reviews: ['owner'], rules: ['owner'] },
    ...{ content: ['owner', 'drafter', 'checker'], setup: ['watch_owner'] },
  },
  channels: { content: ['channel'], links: ['channel'], checkins: ['channel'] },
};

const idOf = ({ list, from }: RenamedWord): string => `renamed:${list}:${nameKey(from)}`;

/** Renames that hold still, each old name once, with the cells that carry it. */
function leftBehind(
  workbook: OpenWorkbook,
  kept: KeptLists,
): readonly { readonly word: RenamedWord; readonly cells: readonly (readonly [TabId, CellChange])[] }[] {
  const latest = new Map(renamedWords(workbook.setup, kept).map(word => [idOf(word), word]));
  return [...latest.values()].flatMap(word => {
    const names = new Set(setupList(workbook.setup, LIST_COLUMNS[word.list][0]).map(nameKey));
    if (names.has(nameKey(word.from)) || !names.has(nameKey(word.to))) return [];
    const cells = Object.entries(NAMING[word.list]).flatMap(([tab, keys]) =>
      (workbook.table(tab as TabId)?.rows ?? []).flatMap(({ row, cells: line }) =>
        keys
          .filter(key => nameKey(textOf(line[key])) === nameKey(word.from))
          .map(key => [tab as TabId, { row, key, content: cellContent(word.to, '') }] as const),
      ),
    );
    return cells.length === 0 ? [] : [{ word, cells }];
  });
}

export function renamedFindings(workbook: OpenWorkbook, text: MessageTexts['check'], kept: KeptLists): readonly Finding[] {
  return leftBehind(workbook, kept).map(({ word, cells }) => {
    const tab = workbook.setup.sheet.getName();
    const n = new Set(cells.map(([id, { row }]) => `${id} ${row}`)).size;
    return { id: idOf(word), text: fill(text.renamed, { from: word.from, to: word.to, n, tab }), tab: 'setup', repairable: true };
  });
}

/** The new names, by tab. */
export function renamedRepairs(workbook: OpenWorkbook, ids: readonly string[]): readonly (readonly [TabId, readonly CellChange[]])[] {
  if (!ids.some(id => id.startsWith('renamed:'))) return [];
  const cells = leftBehind(workbook, readKeptLists(workbook.facts.cycleId)).flatMap(found =>
    ids.includes(idOf(found.word)) ? found.cells : [],
  );
  return [...new Set(cells.map(([tab]) => tab))].map(
    tab => [tab, cells.flatMap(([each, change]) => (each === tab ? [change] : []))] as const,
  );
}
