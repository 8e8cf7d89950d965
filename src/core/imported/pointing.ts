/**
 * What the columns of a report of figures were pointed out as: the day, the channel, the value of a KPI or the two counts of a rate.
 *
 * Used by the import of check-ins. A column that nobody pointed at changes nothing.
 */
import type { CsvParser } from '../report/csv';
import { exportRows } from '../report/report-rows';
import { isComment, type LeftOut, tableBelow } from '../report/table-below';
import { shapeOf } from '../report/table-sample';
import { type ColumnKind, isTotalWord, type ReportRow } from '../report/total-rows';

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

export interface FigureTable {
  readonly rows: readonly ReportRow[];
  /** Lines that are no rows: what adds up others, another table, more cells than headings. */
  readonly leftOut: readonly LeftOut[];
}

/**
 * The rows below the headings of a shape. `totals` are the ids of KPIs whose values can be added up.
 *
 * @example figureTable('Date,Leads\n2026-11-16,4\nTotal,4', ['Date', 'Leads'], { day: 0, 'value:leads': 1 }, new Set(['leads']), parse).rows
 * // [{ line: 2, cells: ['2026-11-16', '4'] }]
 */
export function figureTable(
  text: string,
  headings: readonly string[],
  pointed: PointedFigures,
  totals: ReadonlySet<string>,
  parse: CsvParser,
): FigureTable {
  const wanted = shapeOf(headings);
  for (const reading of exportRows(text, parse)) {
    const at = reading.rows.findIndex(cells => cells.length >= 2 && shapeOf(cells) === wanted);
    if (at < 0) continue;
    const kinds = kindsOf(reading.rows, at, pointed, totals);
    return tableBelow(reading, { at, kinds, sums: 'at_least', isOther });
  }
  return { rows: [], leftOut: [] };
}

/** Another table stands below a blank line or a comment; a row without a figure in between ends nothing. */
function isOther(cells: readonly string[], above: readonly string[]): boolean {
  const filled = cells.filter(cell => cell !== '');
  const isApart = above.every(cell => cell.trim() === '') || isComment(above);
  return isApart && filled.length >= 2 && !filled.some(cell => /\d/.test(cell) || isTotalWord(cell));
}

/** Columns as they were pointed at; one of words that nobody pointed at (a campaign) still says what a row is about. */
function kindsOf(
  all: readonly (readonly string[])[],
  headingAt: number,
  pointed: PointedFigures,
  totals: ReadonlySet<string>,
): readonly ColumnKind[] {
  const roles = new Map(Object.entries(pointed).map(([role, at]) => [at, role]));
  return (all[headingAt] ?? []).map((_, at) => {
    const role = roles.get(at);
    if (role === 'day' || role === 'until') return 'day';
    if (role === 'channel') return 'label';
    if (role !== undefined) return !role.startsWith('value:') || totals.has(role.slice('value:'.length)) ? 'figure' : null;
    const below = all.find((cells, line) => line > headingAt && NAMED.test(cells[at] ?? '') && !isTotalWord((cells[at] ?? '').trim()));
    return below === undefined || AMOUNT.test(below[at] ?? '') ? null : 'label';
  });
}

const NAMED = /[\p{L}\d]/u;
/** A number with its unit: 1.2K, 12 kr., 45.12%. */
const AMOUNT = /^\s*[^\d\s]{0,4}\s?\d[\d.,:\s]*[^\d\s]{0,4}\s*$/;
