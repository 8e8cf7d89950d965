/**
 * The rows above every table: the title band with name, dates and where the cycle stands, and the hidden row with the column keys.
 *
 * One text per cell that flows over its blank neighbours; no merges, because merging across a frozen edge throws.
 */

import type { TabId } from '../contract';
import type { CalendarTexts, TabTexts } from '../languages/language';
import { concatenate } from './formula';
import { NAVY, PAPER, QUIET } from './palette';
import type { References } from './place';
import type { BandCell, Look } from './spec';

export const TITLE_LOOK: Look = { background: NAVY, color: PAPER, bold: true, italic: false, size: 14, align: 'left' };
export const QUIET_LOOK: Look = { background: PAPER, color: QUIET, bold: false, italic: false, size: 10, align: 'left' };

/** Day and short month in the workbook's language, e.g. 5 Oct; months come from Setup so that no text format of a locale is needed. */
export function dayMonth<Tab extends TabId>(at: References<Tab>, calendar: CalendarTexts, day: string): string {
  return concatenate(calendar.dayMonth, {
    d: `DAY(${day})`,
    month: `INDEX(${at.other('setup', 'month_word')};MONTH(${day})+1)`,
    m: `MONTH(${day})`,
  });
}

/** Name of the phase of the present day, from the phases on Setup. */
function phaseNow<Tab extends TabId>(at: References<Tab>): string {
  const phase = at.other('setup', 'phase');
  const first = at.other('setup', 'first_day');
  const day = `(${at.fact('effective')}-${at.fact('start')}+1)`;
  return `IFERROR(INDEX(SORT(FILTER(HSTACK(${first};${phase});ISNUMBER(${first});${first}<=${day});1;FALSE());1;2);"")`;
}

/**
 * The title line: name, dates, day n of 90, cycle week, calendar week, phase.
 * Says so when the day handed to the formulas is older than today, because the add-on stamps it.
 */
export function titleCells<Tab extends TabId>(at: References<Tab>, tabs: TabTexts, calendar: CalendarTexts, columns: number): BandCell[] {
  const start = at.fact('start');
  const end = at.fact('end');
  const now = at.fact('effective');
  const day = `(${now}-${start}+1)`;
  const progress = concatenate(tabs.band.progress, {
    day: `MIN(${day};90)`,
    days: '90',
    week: `MIN(INT((${day}-1)/7)+1;13)`,
    calendarWeek: `ISOWEEKNUM(${now})`,
    phase: phaseNow(at),
  });
  const before = concatenate(tabs.band.before, { from: dayMonth(at, calendar, start) });
  const dates = concatenate(tabs.band.dates, { from: dayMonth(at, calendar, start), to: dayMonth(at, calendar, end) });
  const stale = concatenate(tabs.band.stale, { day: dayMonth(at, calendar, at.fact('stamp')) });
  const shown = concatenate(tabs.band.asOf, { day: dayMonth(at, calendar, at.fact('as_of')) });
  const title = `=${at.fact('name')}&"   ·   "&${dates}&"   ·   "&IF(${day}<1;${before};${progress})`;
  const line = `=IF(${at.fact('as_of')}<>"";${shown};IF(${at.fact('stamp')}<TODAY();${stale};""))`;
  const plain = (row: number, column: number, look: Look): BandCell => ({
    row,
    column,
    cell: { own: 'label', text: '' },
    format: '',
    look,
    note: '',
  });
  const cells: BandCell[] = [];
  for (let index = 0; index < columns; index++) cells.push(plain(1, index, TITLE_LOOK));
  cells[1] = { row: 1, column: 1, cell: { own: 'formula', formula: title }, format: '', look: TITLE_LOOK, note: '' };
  return [...cells, { row: 3, column: 1, cell: { own: 'formula', formula: line }, format: '', look: QUIET_LOOK, note: '' }];
}
