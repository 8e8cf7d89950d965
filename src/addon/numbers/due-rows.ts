/**
 * Puts a row on top of Check-ins for every KPI whose number is due, filled but for the one yellow cell that waits for the value.
 * A KPI that already has a waiting row gets no second one; one that Content works out gets its figure with the row. Used when the file is opened and when somebody wants to enter numbers.
 *
 * Opening has no time for more: the last known values are kept by the next command.
 */

import { PAUSED } from '../../boards/kpi/kpi-board';
import type { Day } from '../../core/day/day';
import { FIGURE_COLUMNS } from '../../sheet/read/kpi-rows';
import type { OpenWorkbook } from '../../sheet/workbook/workbook';
import { type NewCheckin, prepareCheckins } from '../../sheet/write/write-checkins';
import { withComputed } from '../content/computed-checkins';
import { boardsOf, requireTable } from '../workbook/current';
import { stampToday } from '../workbook/now';
import { inPassing } from '../workbook/writing';
import { datesOf, dayMeant } from './due-period';
import { watchedRows } from './entered-rows';
import { entryClock } from './entry-clock';

/**
 * Hands today to the formulas and writes what is due. Does without while the cycle is being built, a column is lost, a tab is protected or
 * somebody else is writing: a person who opens a file must not meet an error, and the sheet check tells the rest.
 */
export function prepareDueRows(workbook: OpenWorkbook): void {
  inPassing(() => {
    writeDueRows(workbook);
    stampToday(workbook);
  });
}

function writeDueRows(workbook: OpenWorkbook): void {
  const { today, start, end } = workbook.facts;
  if (!workbook.tabs.dashboard?.built || !workbook.tabs.checkins?.built) return;
  if (today > end || today < start || workbook.table('dashboard') === null) return;
  const due = [...dueKpis(workbook, today), ...dueWatched(workbook, today)].filter(({ kpiId }) => kpiId !== '');
  if (due.length === 0) return;
  const table = requireTable(workbook, 'checkins', ['date', 'kpi', 'value', 'id', 'kpi_id']);
  prepareCheckins(table, withComputed(workbook, due), workbook.timeZone).write();
}

const WAITING = { channel: '', value: null, note: '', by: '' } as const;

/** Asks the figures and not the board: what to do about a KPI is of no interest here, and would need the rules read. */
function dueKpis(workbook: OpenWorkbook, day: Day): readonly NewCheckin[] {
  const headingRow = workbook.table('dashboard')?.headingRow ?? 0;
  const clock = { ...entryClock(workbook), today: day };
  return (boardsOf(workbook).measured()?.kpis ?? [])
    .filter(({ kpi, assessment }) => !kpi.override.startsWith(PAUSED) && assessment.nextCheckIn <= day)
    .map((each): NewCheckin => {
      const { id, name, index } = each.kpi;
      const format = workbook.formats('dashboard', FIGURE_COLUMNS)(headingRow + 1 + index, 'now');
      return { ...WAITING, kpiId: id, kpi: name, ...datesOf(each, dayMeant(each, clock), clock), format };
    });
}

function dueWatched(workbook: OpenWorkbook, day: Day): readonly NewCheckin[] {
  const clock = { ...entryClock(workbook), today: day };
  const subjects = new Map((boardsOf(workbook).measured()?.subjects ?? []).map(each => [each.kpi.id, each]));
  return watchedRows(workbook)
    .filter(({ next }) => next !== null && next <= day)
    .map(({ id, name, format }): NewCheckin => {
      const subject = subjects.get(id);
      const dates = subject === undefined ? { day } : datesOf(subject, dayMeant(subject, clock), clock);
      return { ...WAITING, kpiId: id, kpi: name, ...dates, format };
    });
}
