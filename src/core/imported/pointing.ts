/**
 * What the columns of a report of figures were pointed out as: the day, the channel, the value of a KPI or the two counts of a rate.
 *
 * Used by the import of check-ins. A column that nobody pointed at changes nothing.
 */
import type { CsvParser } from '../report/csv';
import { exportRows } from '../report/report-rows';
import { shapeOf } from '../report/table-sample';
import { isTotalWord } from '../utm/ga4/export-totals';

/** `until` is the last day of a row that counts several; the others go with the id of a KPI. */
export type FigureRole = 'day' | 'until' | 'channel' | `${'value' | 'numerator' | 'denominator'}:${string}`;

/** Whether a text is a role. @example isFigureRole('value:leads_week') // true */
export const isFigureRole = (text: string): text is FigureRole => /^(?:day|until|channel|(?:value|numerator|denominator):.+)$/.test(text);

/** The column of each role, from 0. */
export type PointedFigures = Readonly<Partial<Record<FigureRole, number>>>;

/** The ids of the KPIs that a column was pointed at for. @example kpisIn({ day: 0, 'value:ctr': 2 }) // ['ctr'] */
export function kpisIn(pointed: PointedFigures): readonly string[] {
  const ids = Object.keys(pointed).flatMap(role => (role.includes(':') ? [role.slice(role.indexOf(':') + 1)] : []));
  return [...new Set(ids)];
}

/** A column means one thing, and a thing is one column. @example withRole({ day: 0 }, 'channel', 0) // { channel: 0 } */
export function withRole(pointed: PointedFigures, role: FigureRole | null, at: number): PointedFigures {
  const others = Object.entries(pointed).filter(([each, column]) => each !== role && column !== at);
  return Object.fromEntries(role === null ? others : [...others, [role, at]]);
}

/** A row below the headings; `line` is its line in the text, from 1. */
export interface FigureRow {
  readonly line: number;
  readonly cells: readonly string[];
}

export interface FigureTable {
  readonly rows: readonly FigureRow[];
  /** Lines that add up others: counting them once more would double every figure. */
  readonly totals: readonly FigureRow[];
  /** First day of the report as GA4 writes it above the table (20261116), from which its rows count; null for none. */
  readonly firstDay: string | null;
}

const GA4_START = /^#[^\d]*(\d{8})(?:-\d{8})?\s*[,;]*$/m;

/**
 * The rows below the headings of a shape, up to the next table: a line without any figure below a blank one. Lines about the report,
 * blank ones and repeated headings are no rows.
 *
 * @example figureTable('Date,Leads\n2026-11-16,4\nTotal,4', ['Date', 'Leads'], parse).rows // [{ line: 2, cells: ['2026-11-16', '4'] }]
 */
export function figureTable(text: string, headings: readonly string[], parse: CsvParser): FigureTable {
  const wanted = shapeOf(headings);
  const firstDay = GA4_START.exec(text.replace(/\r\n?/g, '\n'))?.[1] ?? null;
  for (const { rows, firstLine } of exportRows(text, parse)) {
    const headed = rows.findIndex(cells => cells.length >= 2 && shapeOf(cells) === wanted);
    if (headed >= 0) return { ...rowsBelow(rows, headed, firstLine, wanted), firstDay };
  }
  return { rows: [], totals: [], firstDay };
}

function rowsBelow(all: readonly (readonly string[])[], headed: number, firstLine: number, shape: string): Omit<FigureTable, 'firstDay'> {
  const rows: FigureRow[] = [];
  const totals: FigureRow[] = [];
  let line = firstLine;
  for (const [at, raw] of all.entries()) {
    const cells = raw.map(cell => cell.trim());
    const first = line;
    // Captions hold line breaks.
    line += 1 + raw.reduce((sum, cell) => sum + cell.split('\n').length - 1, 0);
    const filled = cells.filter(cell => cell !== '');
    if (at <= headed || filled.length < 2 || (cells[0] ?? '').startsWith('#') || shapeOf(raw) === shape) continue;
    // Another table stands below a blank line; a row without a figure in between ends nothing.
    const isHeading = !filled.some(cell => /\d/.test(cell) || isTotalWord(cell));
    if (isHeading && (all[at - 1] ?? []).every(cell => cell.trim() === '')) break;
    (filled.some(isTotalWord) ? totals : rows).push({ line: first, cells });
  }
  return { rows, totals };
}
