/**
 * An entry of the library that goes by another name: the items of Content and the versions of tests that carry the old one follow, as rows follow
 * a KPI's new name, so that its posts and tests stay with it. What each entry was called stands in a hidden column of its row, so that a paste, an
 * import or another tool may rename it, too. Links keep their words, which stand in addresses that are out. Used by what heals ids.
 */
import { LETTERS } from '../../boards/experiment/counts';
import { madeWithIn, namedBy } from '../../boards/library/uses';
import { keyOfWord } from '../../boards/words';
import type { TabId } from '../../contract';
import { nameKey } from '../../core/name-key';
import type { CellChange } from '../../sheet/cell-changes';
import { type KeptBy, renamedRows } from '../../sheet/kept-names';
import { type Table, textOf } from '../../sheet/read/read-table';
import { type OpenWorkbook, setupList } from '../../sheet/workbook/workbook';
import { cellContent } from '../../sheet/write/cell-text';

type Follows = readonly (readonly [TabId, readonly CellChange[]])[];

interface Renamed {
  readonly kind: string | null;
  /** As it compares. */
  readonly from: string;
  readonly to: string;
}

export const ENTRY_NAMES: KeptBy = { name: 'name', kept: 'name_kept' };

/** What the rows of other tabs must become. What an old name means elsewhere as well, as another entry or a word of Setup, stays. */
export function followEntries(workbook: OpenWorkbook, library: Table): Follows {
  return renamedEntries(library).flatMap(renamed => followEntry(workbook, library, renamed));
}

function renamedEntries(library: Table): readonly Renamed[] {
  return renamedRows(library, ENTRY_NAMES).map(({ line: { cells }, from, to }) => ({
    kind: keyOfWord('library', textOf(cells.kind)),
    from: nameKey(from),
    to,
  }));
}

function followEntry(workbook: OpenWorkbook, { rows }: Table, { kind, from, to }: Renamed): Follows {
  const twins = rows.filter(({ cells }) => nameKey(textOf(cells.name)) === from);
  const isWord = (list: string) => setupList(workbook.setup, list).some(word => nameKey(word) === from);
  const follow = (tab: TabId, keys: readonly string[]): Follows => [
    [
      tab,
      (workbook.table(tab)?.rows ?? []).flatMap(({ row, cells }) =>
        keys.flatMap(key => {
          const text = textOf(cells[key]);
          const parts = key === 'made_with' ? madeWithIn(text) : [text];
          if (!parts.some(part => nameKey(part) === from)) return [];
          const renamed = parts.map(part => (nameKey(part) === from ? part.replace(part.trim(), () => to) : part)).join('');
          return [{ row, key, content: cellContent(renamed, '') }];
        }),
      ),
    ],
  ];
  const column = namedBy(kind);
  const isKept =
    twins.some(({ cells }) => namedBy(keyOfWord('library', textOf(cells.kind))) === column) || (column === 'format' && isWord('format'));
  const items = column === null || isKept ? [] : follow('content', [column]);
  // The version of a test may be meant by its concept, or be an item.
  const isItem = (workbook.table('content')?.rows ?? []).some(({ cells }) => nameKey(textOf(cells.title)) === from);
  const isElsewhere = twins.length > 0 || isWord('concept') || isItem;
  const versions = LETTERS.map(letter => `from_${letter}`);
  return isElsewhere ? items : [...items, ...follow('experiments', versions)];
}
