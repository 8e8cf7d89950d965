/**
 * The rows above every table: the title band with name, dates and where the cycle stands, and the hidden row with the column keys.
 *
 * One text per cell that flows over its blank neighbours; no merges, because merging across a frozen edge throws. The sentences come from
 * the board of Setup: one for the whole workbook.
 */

import type { TabId } from '../contract';
import { NAVY, PAPER, QUIET } from './palette';
import type { References } from './place';
import { type BandCell, type ColumnSpec, HEADING_ROW, KEY_ROW, type Look } from './spec';
import type { ColumnKey } from './tab-columns';

const TITLE_LOOK: Look = { background: NAVY, color: PAPER, bold: true, italic: false, size: 14, align: 'left' };
const DATES_LOOK: Look = { ...TITLE_LOOK, bold: false, size: 11 };
const QUIET_LOOK: Look = { background: PAPER, color: QUIET, bold: false, italic: false, size: 10, align: 'left' };

/** Positions among the columns, zero-based. */
export interface Band {
  /** How many columns the band is wide. */
  readonly columns: number;
  readonly name: number;
  /** First column behind the frozen ones. */
  readonly dates: number;
  readonly line: number;
  /** A cell whose text stands in the third row while nothing else is to be said. */
  readonly otherwise?: string;
}

/** How many columns stand open before the first that is folded or hidden: so wide is the band. */
export const openColumns = (columns: readonly ColumnSpec[]): number => columns.findIndex(({ visibility }) => visibility !== 'shown');

/**
 * The title band: the cycle's name among the frozen columns, then dates, day n of 90, cycle week, calendar week and phase, because a
 * text is cut off where the frozen columns end. The third row says which day was asked for, that the day handed to the formulas is older
 * than today, or, where the add-on is not, of which day the numbers are.
 */
export function titleCells<Tab extends TabId>(at: References<Tab>, band: Band): BandCell[] {
  const said = (key: ColumnKey<'setup'>) => at.fixed('setup', key, HEADING_ROW);
  const silent = `ISERROR(${at.fixed('setup', 'b_dates', KEY_ROW)})`;
  const otherwise = band.otherwise === undefined ? '""' : `IFERROR(${band.otherwise})`;
  const stale = `IF(${at.fact('stamp')}<TODAY();${said('b_stale')};${otherwise})`;
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
  cells[band.dates] = own(1, band.dates, `=IF(${silent};${said('known_dates')};${said('b_dates')})`, DATES_LOOK);
  const line = `=IF(${silent};${said('known_line')};IF(${said('b_shown')}<>"";${said('b_shown')};${stale}))`;
  return [...cells, own(3, band.line, line, QUIET_LOOK)];
}

/** Where the third row is a board's: the day the numbers are of stands small among the frozen columns. */
export const narrowLine = (cells: readonly BandCell[]): readonly BandCell[] =>
  cells.map(cell => (cell.row === 3 ? { ...cell, look: { ...cell.look, size: 8 } } : cell));
