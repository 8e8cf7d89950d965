/**
 * Version 3: Check-ins gets its column *Counts as*, with its board and what was last known behind it. They come in behind the hidden day; no
 * column that people fill is touched.
 */
import { TABS } from '../../tabs';
import { addColumns, fillTab } from '../build/reshape';
import { RULE_COLOR } from '../build/tab-block';
import type { Table } from '../read/read-table';
import type { Migration } from './step';

export const toCountsAs: Migration = {
  to: 3,
  reason: 'A row of Check-ins says what it counts for, or why it does not count.',
  run: (workbook, reopen, draw) => {
    const table = workbook.tabs.checkins?.built === true ? workbook.table('checkins') : null;
    if (table === null) return;
    addColumns(table, TABS.checkins(draw(workbook)));
    // Read again: the formulas name the places of the new columns.
    const complete = reopen();
    const filled = complete.table('checkins');
    if (filled === null) return;
    fillTab(filled, TABS.checkins(draw(complete)), false);
    takeLook(filled);
  },
};

/** A visible column that comes in late is plain: band, heading and rows look like those of the last column a person fills. */
function takeLook({ sheet, columns, headingRow }: Table): void {
  if (columns.by === undefined || columns.counts === undefined) return;
  const rows = sheet.getMaxRows();
  const added = sheet.getRange(1, columns.counts, rows, 1);
  sheet.getRange(1, columns.by, rows, 1).copyTo(added, SpreadsheetApp.CopyPasteType.PASTE_FORMAT, false);
  added.setWrap(true);
  const below = sheet.getRange(headingRow, columns.counts, rows - headingRow + 1, 1);
  below.setBorder(null, null, true, null, null, true, RULE_COLOR, SpreadsheetApp.BorderStyle.SOLID);
}
