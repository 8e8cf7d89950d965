/**
 * Keeps a link as it was posted: the day of posting fills *Link in the post* with the tagged link of that moment, because channels,
 * patterns and words on Setup may change afterwards and the link in the post does not. Used by ./edit.
 */
import { type Table, textOf } from '../sheet/read-table';
import { TEXT_FORMAT } from '../tabs/number-format';
import type { RowSpan } from './adopt-rows';

/** Rows without an id get one by the same edit and their link changes with it, so they are left as they are. */
export function keepPosted({ sheet, columns, rows }: Table, { first, last }: RowSpan): void {
  const column = columns.post_url;
  if (column === undefined) return;
  for (const { row, cells } of rows) {
    const tagged = textOf(cells.tagged);
    const isPosted = cells.posted_on instanceof Date && textOf(cells.id) !== '' && /^https?:/i.test(tagged);
    if (row < first || row > last || !isPosted || textOf(cells.post_url) !== '') continue;
    sheet.getRange(row, column).setNumberFormat(TEXT_FORMAT).setValue(tagged);
  }
}
