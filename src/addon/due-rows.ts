/**
 * Puts a row on top of Check-ins for every KPI whose number is due, filled but for the one yellow cell that waits for the value.
 * A KPI that already has a waiting row gets no second one. The notes of the baselines are brought up to date by the way. Used when the file is opened and when somebody wants to enter numbers.
 */

import { LANGUAGES } from '../languages';
import { noteOrigins } from '../sheet/baseline-rows';
import type { OpenWorkbook } from '../sheet/workbook';
import { writeCheckins } from '../sheet/write-checkins';
import { command } from './command';
import { requireTable } from './current';
import { openRows } from './endpoints/baselines';
import { enteredRows } from './endpoints/numbers';
import { stampToday } from './now';
import { Refusal } from './refusal';

/**
 * Hands today to the formulas first: what is due depends on it. Does without the rows while the cycle is being built, a column is
 * lost or somebody else is writing: a person who opens a file must not meet an error, and the sheet check tells the rest.
 */
export function prepareDueRows(workbook: OpenWorkbook): void {
  try {
    command(() => writeDueRows(workbook));
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
  }
}

function writeDueRows(workbook: OpenWorkbook): void {
  const day = stampToday(workbook);
  if (!workbook.tabs.dashboard?.built || !workbook.tabs.checkins?.built) return;
  const { table: dashboard, rows: baselines } = openRows(workbook);
  noteOrigins(dashboard, baselines, LANGUAGES[workbook.facts.language]);
  if (day > workbook.facts.end || day < workbook.facts.start) return;
  const due = enteredRows(workbook).filter(({ id, next }) => id !== '' && next !== null && next <= day);
  if (due.length === 0) return;
  const table = requireTable(workbook, 'checkins', ['date', 'kpi', 'value', 'id', 'kpi_id']);
  const rows = due.map(({ id, name, format }) => ({ kpiId: id, kpi: name, day, channel: '', value: null, note: '', by: '', format }));
  writeCheckins(table, rows, workbook.timeZone, () => Utilities.getUuid().slice(0, 8));
}
