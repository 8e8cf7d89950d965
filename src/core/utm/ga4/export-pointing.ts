/**
 * Columns of an export that a person pointed out, because their headings are none the import knows; remembered by the shape of the table.
 *
 * Used by the results panel, the endpoint that keeps them, and export-table.ts. A pointed table is read by position, not by its words.
 */
import type { CsvParser } from './export-csv';
import type { Column } from './export-headings';
import { exportRows } from './export-text';

/** What a column can be pointed out as; the steps are the team's two steps on the way to the conversion. */
export const POINTED_ROLES = [
  'campaign',
  'content',
  'source',
  'medium',
  'source_medium',
  'id',
  'page',
  'clicks',
  'conversions',
  'step_1',
  'step_2',
] as const;
export type PointedRole = (typeof POINTED_ROLES)[number];

/** The column of each role, from 0; a role without one is not in the table. */
export type Pointed = { readonly [Role in PointedRole]?: number };

/**
 * A short name for a table with these headings in this order, whatever their case: 64-bit FNV-1a (Fowler, Noll, Vo).
 *
 * @example shapeOf(['Naam', 'Tik']) === shapeOf(['naam ', 'TIK']) // true
 */
export function shapeOf(headings: readonly string[]): string {
  const text = headings
    .map(heading => heading.trim().toLowerCase())
    .join('\n')
    .trimEnd();
  let hash = 0xcbf29ce484222325n;
  for (const letter of text) hash = BigInt.asUintN(64, (hash ^ BigInt(letter.codePointAt(0) ?? 0)) * 0x100000001b3n);
  return hash.toString(36);
}

/**
 * What each column of a pointed table means; `steps` are the names of the two steps, blank where Setup names none.
 *
 * @example pointedColumns({ campaign: 1, clicks: 0 }, 3, ['', '']) // ['clicks', 'campaign', null]
 */
export function pointedColumns(pointed: Pointed, width: number, steps: readonly [string, string]): readonly Column[] {
  return Array.from({ length: width }, (_, at): Column => {
    const role = POINTED_ROLES.find(each => pointed[each] === at);
    if (role === undefined) return null;
    if (role !== 'step_1' && role !== 'step_2') return role;
    const event = steps[role === 'step_1' ? 0 : 1];
    return event === '' ? null : { event };
  });
}

/** The roles that the import gave to columns by itself, to start pointing from. @example rolesOf(['campaign', null, 'clicks'], ['', '']) // { campaign: 0, clicks: 2 } */
export function rolesOf(columns: readonly Column[], steps: readonly [string, string]): Pointed {
  const of = (role: PointedRole): number => {
    const event = role === 'step_1' ? steps[0] : role === 'step_2' ? steps[1] : null;
    return columns.findIndex(column =>
      event === null ? column === role : event !== '' && column !== null && typeof column === 'object' && column.event === event,
    );
  };
  return Object.fromEntries(POINTED_ROLES.map(role => [role, of(role)] as const).filter(([, at]) => at >= 0));
}

/** A table as a person is shown it: each heading with the first values below it. */
export interface TableSample {
  readonly headings: readonly string[];
  readonly values: readonly (readonly string[])[];
}

const SAMPLES = 3;
const FIRST_LINES = 20;
/** So many lines below a line of words tell whether it heads a table; a file may have a hundred thousand. */
const LOOKED_AT = 200;
const NUMBER = /^[\d.,\s%-]*\d[\d.,\s%]*$/;

/**
 * The table that a text most likely holds, whether or not its headings are known: the line of words above the longest run of lines that are
 * as wide and hold a number. `known` are its headings where they were found already. Null where there is no such table.
 *
 * @example sampleOf('Naam;Tik\nherfst;5', null, parse) // { headings: ['Naam', 'Tik'], values: [['herfst'], ['5']] }
 */
export function sampleOf(text: string, known: readonly string[] | null, parse: CsvParser): TableSample | null {
  let best: { readonly score: number; readonly sample: TableSample } | null = null;
  for (const reading of exportRows(text, parse)) {
    const rows = reading.rows.map(cells => cells.map(cell => cell.trim()));
    for (const [at, headings] of rows.entries()) {
      const isKnown = known !== null && headings.length === known.length && headings.every((heading, place) => heading === known[place]);
      if (known === null ? at >= FIRST_LINES || !couldBeHeadings(headings) : !isKnown) continue;
      const below = rows.slice(at + 1, at + 1 + LOOKED_AT).filter(cells => cells.some(cell => cell !== ''));
      const alike = below.filter(cells => cells.length === headings.length && cells.some(cell => NUMBER.test(cell)));
      if (known === null && alike.length === 0) continue;
      const score = alike.length * headings.length;
      if (best !== null && score <= best.score) continue;
      best = { score, sample: { headings, values: headings.map((_, place) => firstValues(alike, place)) } };
    }
  }
  return best?.sample ?? null;
}

function couldBeHeadings(cells: readonly string[]): boolean {
  const filled = cells.filter(cell => cell !== '');
  return filled.length >= 2 && !/^#/.test(cells[0] ?? '') && !filled.some(cell => NUMBER.test(cell));
}

function firstValues(rows: readonly (readonly string[])[], at: number): readonly string[] {
  return [...new Set(rows.map(cells => cells[at] ?? ''))].filter(value => value !== '').slice(0, SAMPLES);
}
