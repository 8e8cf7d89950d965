/**
 * An entry of the library that goes by another name: the items of Content and the versions of tests that carry the old one follow, as rows follow
 * a KPI's new name, so that its posts and tests stay with it. Links keep their words, which stand in addresses that are out. Used by edits of the
 * name, of which Google tells what stood there before.
 */
import { LETTERS } from '../../boards/experiment/counts';
import { NAMED_IN_CONTENT } from '../../boards/library/uses';
import { keyOfWord } from '../../boards/words';
import type { TabId } from '../../contract';
import { nameKey } from '../../core/name-key';
import type { CellChange } from '../../sheet/cell-changes';
import { type Table, textOf } from '../../sheet/read/read-table';
import { type OpenWorkbook, setupList } from '../../sheet/workbook/workbook';
import { cellContent } from '../../sheet/write/cell-text';

type Follows = readonly (readonly [TabId, readonly CellChange[]])[];

/** `before` is what stood in the cell. What the name means elsewhere as well, as another entry or a word of Setup, stays. */
export function followEntry(
  workbook: OpenWorkbook,
  { rows }: Table,
  { row, before }: { readonly row: number; readonly before: string },
): Follows {
  const entry = rows.find(line => line.row === row)?.cells ?? {};
  const [name, old] = [textOf(entry.name), nameKey(before)];
  if (name === '' || old === '' || nameKey(name) === old) return [];
  const kind = keyOfWord('library', textOf(entry.kind));
  const twins = rows.filter(({ cells }) => nameKey(textOf(cells.name)) === old);
  const isWord = (list: string) => setupList(workbook.setup, list).some(word => nameKey(word) === old);
  const follow = (tab: TabId, keys: readonly string[]): Follows => [
    [
      tab,
      (workbook.table(tab)?.rows ?? []).flatMap(({ row: at, cells }) =>
        keys.filter(key => nameKey(textOf(cells[key])) === old).map(key => ({ row: at, key, content: cellContent(name, '') })),
      ),
    ],
  ];
  const column = NAMED_IN_CONTENT.find(each => each === kind);
  const isKept = twins.some(({ cells }) => keyOfWord('library', textOf(cells.kind)) === kind) || (column === 'format' && isWord('format'));
  const items = column === undefined || isKept ? [] : follow('content', [column]);
  // The version of a test may be meant by its concept, or be an item.
  const isItem = (workbook.table('content')?.rows ?? []).some(({ cells }) => nameKey(textOf(cells.title)) === old);
  return twins.length > 0 || isWord('concept') || isItem
    ? items
    : [
        ...items,
        ...follow(
          'experiments',
          LETTERS.map(letter => `from_${letter}`),
        ),
      ];
}
