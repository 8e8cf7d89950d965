/**
 * Puts a row on top of Check-ins for every KPI whose number is due, filled but for the one yellow cell that waits for the value.
 * A KPI that already has a waiting row gets no second one. Used when the file is opened and when somebody wants to enter numbers.
 */
import type { OpenWorkbook } from '../sheet/workbook';
import { writeCheckins } from '../sheet/write-checkins';
import { requireTable } from './current';
import { kpiRows } from './endpoints/numbers';
import { stampToday } from './now';
import { whileLocked } from './writing';

/** Hands today to the formulas first: what is due depends on it. */
export function prepareDueRows(workbook: OpenWorkbook): void {
  whileLocked(() => {
    const day = stampToday(workbook);
    SpreadsheetApp.flush();
    if (day > workbook.facts.end || day < workbook.facts.start) return;
    const due = kpiRows(workbook).filter(({ id, next }) => id !== '' && next !== null && next <= day);
    if (due.length === 0) return;
    const table = requireTable(workbook, 'checkins', ['date', 'kpi', 'value', 'id', 'kpi_id', 'key']);
    const rows = due.map(({ id, name, format }) => ({ kpiId: id, kpi: name, day, channel: '', value: null, note: '', by: '', format }));
    writeCheckins(table, rows, workbook.timeZone, () => Utilities.getUuid().slice(0, 8));
  });
}
