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
const DATES_LOOK: Look = { ...TITLE_LOOK, bold: false, size: 11 };
export const QUIET_LOOK: Look = { background: PAPER, color: QUIET, bold: false, italic: false, size: 10, align: 'left' };

/** Positions among the columns, zero-based. */
export interface Band {
  /** How many columns the band is wide. */
  readonly columns: number;
  readonly name: number;
  /** First column behind the frozen ones. */
  readonly dates: number;
  readonly line: number;
}

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
 * The title band: the cycle's name among the frozen columns, then dates, day n of 90, cycle week, calendar week and phase, because a
 * text is cut off where the frozen columns end. The third row says so when the day handed to the formulas is older than today.
 */
export function titleCells<Tab extends TabId>(at: References<Tab>, tabs: TabTexts, calendar: CalendarTexts, band: Band): BandCell[] {
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
  const own = (row: number, column: number, formula: string, look: Look): BandCell => ({
    row,
    column,
    cell: { own: 'formula', formula },
    format: '',
    look,
    note: '',
  });
  const cells = Array.from(
    { length: band.columns },
    (_, column): BandCell => ({
      row: 1,
      column,
      cell: { own: 'label', text: '' },
      format: '',
      look: TITLE_LOOK,
      note: '',
    }),
  );
  cells[band.name] = own(1, band.name, `=${at.fact('name')}`, TITLE_LOOK);
  cells[band.dates] = own(1, band.dates, `=${dates}&"   ·   "&IF(${day}<1;${before};${progress})`, DATES_LOOK);
  return [...cells, own(3, band.line, `=IF(${at.fact('as_of')}<>"";${shown};IF(${at.fact('stamp')}<TODAY();${stale};""))`, QUIET_LOOK)];
}
