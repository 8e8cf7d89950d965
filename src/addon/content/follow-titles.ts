/**
 * An item of Content that goes by another title: the links, the versions of tests and the items made from it follow, as rows follow a KPI's new
 * name, so that its clicks stay with it. What each item was called stands in a hidden column of its row, so that a paste, an import or another
 * tool may rename it, too. Used by what heals ids.
 */
import { LETTERS } from '../../boards/experiment/counts';
import type { TabId } from '../../contract';
import { nameKey } from '../../core/name-key';
import type { CellChange } from '../../sheet/cell-changes';
import { type KeptBy, renamedRows } from '../../sheet/kept-names';
import { type Table, textOf } from '../../sheet/read/read-table';
import { type OpenWorkbook, setupList } from '../../sheet/workbook/workbook';
import { cellContent } from '../../sheet/write/cell-text';

export const TITLES: KeptBy = { name: 'title', kept: 'title_kept' };

/** The columns that name items, and whether a concept or an entry of the library may be meant there as well. */
const NAMING: readonly (readonly [TabId, readonly string[], 'items' | 'others too'])[] = [
  ['links', ['item'], 'items'],
  ['content', ['made_from'], 'items'],
  ['experiments', LETTERS.map(letter => `from_${letter}`), 'others too'],
];

/** What the rows of these tabs must become. A title that another item has, too, stays. */
export function followTitles(workbook: OpenWorkbook, content: Table): readonly (readonly [TabId, readonly CellChange[]])[] {
  const titles = new Set(content.rows.map(({ cells }) => nameKey(textOf(cells.title))));
  const renamed = new Map(
    renamedRows(content, TITLES).flatMap(({ from, to }) => (titles.has(nameKey(from)) ? [] : [[nameKey(from), to] as const])),
  );
  if (renamed.size === 0) return [];
  const entries = (workbook.table('library')?.rows ?? []).map(({ cells }) => textOf(cells.name));
  const others = new Set([...setupList(workbook.setup, 'concept'), ...entries].map(nameKey));
  return NAMING.map(([tab, keys, meant]) => {
    const rows = tab === 'content' ? content.rows : (workbook.table(tab)?.rows ?? []);
    const changes = rows.flatMap(({ row, cells }) =>
      keys.flatMap((key): CellChange[] => {
        const from = nameKey(textOf(cells[key]));
        const to = renamed.get(from);
        return to === undefined || (meant === 'others too' && others.has(from)) ? [] : [{ row, key, content: cellContent(to, '') }];
      }),
    );
    return [tab, changes] as const;
  });
}
