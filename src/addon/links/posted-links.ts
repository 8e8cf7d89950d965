/**
 * Keeps a link as it was posted: the day of posting fills *Link in the post* with the tagged link of that moment, because channels,
 * patterns and words on Setup may change afterwards and the link in the post does not. Used by ./edit.
 */
import type { CellChange } from '../../sheet/cell-changes';
import { textOf } from '../../sheet/read/read-table';
import type { OpenWorkbook } from '../../sheet/workbook/workbook';
import { plainText } from '../../sheet/write/cell-text';
import type { RowSpan } from '../numbers/adopt-rows';
import { tableOf } from '../workbook/current';

/** Rows without an id get one by the same edit and their link changes with it, so they are left as they are. */
export function keepPosted(workbook: OpenWorkbook, { first, last }: RowSpan): readonly CellChange[] {
  return (tableOf(workbook, 'links')?.rows ?? []).flatMap(({ row, cells }): CellChange[] => {
    const tagged = textOf(cells.tagged);
    const isPosted = cells.posted_on instanceof Date && textOf(cells.id) !== '' && /^https?:/i.test(tagged);
    if (row < first || row > last || !isPosted || textOf(cells.post_url) !== '') return [];
    return [{ row, key: 'post_url', ...plainText(tagged) }];
  });
}
