/**
 * People, channels and words for links that go by another name on Setup while rows still name them as before. Whether a name typed over another is
 * the same person or somebody new, only people know, so nothing follows by itself: the sheet check offers it. A link keeps the address it has.
 * Used by the sheet check.
 */
import { LETTERS } from '../../boards/experiment/counts';
import { keyOfWord } from '../../boards/words';
import type { Finding, TabId } from '../../contract';
import { nameKey } from '../../core/name-key';
import type { MessageTexts } from '../../languages/language';
import { fill } from '../../languages/text';
import type { CellChange } from '../../sheet/cell-changes';
import { type TableRow, textOf } from '../../sheet/read/read-table';
import {
  type KeptLists,
  LIST_COLUMNS,
  type RenamedList,
  type RenamedWord,
  readKeptLists,
  renamedWords,
} from '../../sheet/workbook/kept-lists';
import { type OpenWorkbook, setupList } from '../../sheet/workbook/workbook';
import { cellContent } from '../../sheet/write/cell-text';
import { addressesKept } from '../links/posted-links';

/** Columns that name them. Who has entered a number, did so under the name of then. */
const NAMING: Readonly<Record<RenamedList, Partial<Record<TabId, readonly string[]>>>> = {
  people: {
    ...{ dashboard: ['owner'], roadmap: ['owner'], experiments: ['owner'], reviews: ['owner'], rules: ['owner'] },
    ...{ content: ['owner', 'drafter', 'checker'], setup: ['watch_owner'] },
  },
  channels: { content: ['channel'], links: ['channel'], checkins: ['channel'] },
  formats: { content: ['format'], links: ['format'], library: ['name'] },
  concepts: { links: ['concept'], experiments: LETTERS.map(letter => `from_${letter}`) },
  creators: { links: ['creator'] },
  batches: { links: ['batch'] },
};

/** Tags of an address come from these. */
const isInAddress = (list: RenamedList): boolean => list !== 'people' && list !== 'channels';

const idOf = ({ list, from }: RenamedWord): string => `renamed:${list}:${nameKey(from)}`;

interface LeftBehind {
  readonly word: RenamedWord;
  /** The cells that carry the old name. */
  readonly cells: readonly (readonly [TabId, CellChange])[];
}

/** Renames that hold still, each old name once. */
function leftBehind(workbook: OpenWorkbook, kept: KeptLists): readonly LeftBehind[] {
  return heldStill(workbook, renamedWords(workbook.setup, kept)).flatMap(word => {
    const cells = Object.entries(NAMING[word.list]).flatMap(([tab, keys]) =>
      (workbook.table(tab as TabId)?.rows ?? []).flatMap(({ row, cells: line }) =>
        keys
          .filter(key => nameKey(textOf(line[key])) === nameKey(word.from) && isMeant(workbook, word, tab as TabId, line))
          .map(key => [tab as TabId, { row, key, content: cellContent(word.to, '') }] as const),
      ),
    );
    return cells.length === 0 ? [] : [{ word, cells }];
  });
}

/** Old names that no row of their list has, with the names they have by now: one that was changed twice has the last. */
function heldStill({ setup }: OpenWorkbook, seen: readonly RenamedWord[]): readonly RenamedWord[] {
  const latest = new Map(seen.map(word => [idOf(word), word]));
  return [...latest.values()].flatMap(word => {
    const names = new Set(setupList(setup, LIST_COLUMNS[word.list][0]).map(nameKey));
    if (names.has(nameKey(word.from))) return [];
    let now = word;
    for (let left = latest.size; left > 0 && !names.has(nameKey(now.to)); left -= 1)
      now = latest.get(idOf({ ...now, from: now.to })) ?? now;
    return names.has(nameKey(now.to)) ? [{ ...word, to: now.to }] : [];
  });
}

/** The name of an entry is a format only of that kind, and a version of a test may be meant by an item or an entry. */
function isMeant(workbook: OpenWorkbook, { from }: RenamedWord, tab: TabId, line: TableRow['cells']): boolean {
  if (tab === 'library') return keyOfWord('library', textOf(line.kind)) === 'format';
  if (tab !== 'experiments') return true;
  const names = (other: TabId, key: string) => (workbook.table(other)?.rows ?? []).map(({ cells }) => nameKey(textOf(cells[key])));
  return ![...names('content', 'title'), ...names('library', 'name')].includes(nameKey(from));
}

export function renamedFindings(workbook: OpenWorkbook, text: MessageTexts['check'], kept: KeptLists): readonly Finding[] {
  return leftBehind(workbook, kept).map(({ word, cells }) => {
    const tab = workbook.setup.sheet.getName();
    const n = new Set(cells.map(([id, { row }]) => `${id} ${row}`)).size;
    const said = fill(text.renamed, { from: word.from, to: word.to, n, tab });
    const isOfLinks = isInAddress(word.list) && cells.some(([id]) => id === 'links');
    return { id: idOf(word), text: isOfLinks ? `${said} ${text.addressesStay}` : said, tab: 'setup', repairable: true };
  });
}

/** The new names, by tab. */
export function renamedRepairs(workbook: OpenWorkbook, ids: readonly string[]): readonly (readonly [TabId, readonly CellChange[]])[] {
  if (!ids.some(id => id.startsWith('renamed:'))) return [];
  const asked = leftBehind(workbook, readKeptLists(workbook.facts.cycleId)).filter(({ word }) => ids.includes(idOf(word)));
  const cells = asked.flatMap(found => found.cells);
  const renamed = new Set(
    asked.flatMap(found => (isInAddress(found.word.list) ? found.cells.flatMap(([tab, { row }]) => (tab === 'links' ? [row] : [])) : [])),
  );
  const stay = addressesKept(workbook, ({ row }) => renamed.has(row)).map(change => ['links', change] as const);
  const all = [...cells, ...stay];
  return [...new Set(all.map(([tab]) => tab))].map(tab => [tab, all.flatMap(([each, change]) => (each === tab ? [change] : []))] as const);
}
