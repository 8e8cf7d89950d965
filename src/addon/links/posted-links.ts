/**
 * Keeps a link as it was posted: *Link in the post* gets the tagged link of that moment, because channels, patterns and words on Setup may change
 * afterwards and the link in the post does not. Used by ./edit for the day of posting, and where a repair changes the words of links.
 */
import type { CellChange } from '../../sheet/cell-changes';
import { type TableRow, textOf } from '../../sheet/read/read-table';
import type { OpenWorkbook } from '../../sheet/workbook/workbook';
import { plainText } from '../../sheet/write/cell-text';
import type { RowSpan } from '../numbers/adopt-rows';
import { tableOf } from '../workbook/current';

/** Rows without an id get one by the same edit and their link changes with it, so they are left as they are. */
export const keepPosted = (workbook: OpenWorkbook, { first, last }: RowSpan): readonly CellChange[] =>
  addressesKept(workbook, ({ row, cells }) => row >= first && row <= last && cells.posted_on instanceof Date && textOf(cells.id) !== '');

/** The addresses some links have now, where none is kept yet. */
export function addressesKept(workbook: OpenWorkbook, isAsked: (line: TableRow) => boolean): readonly CellChange[] {
  return (tableOf(workbook, 'links')?.rows ?? []).flatMap((line): CellChange[] => {
    const tagged = textOf(line.cells.tagged);
    if (!isAsked(line) || !/^https?:/i.test(tagged) || textOf(line.cells.post_url) !== '') return [];
    return [{ row: line.row, key: 'post_url', ...plainText(tagged) }];
  });
}
