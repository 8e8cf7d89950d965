/**
 * A table whose headings nobody needs to know: the line that heads it, its first values, and a short name for its shape.
 *
 * Used by the results of links and by the import of check-ins, where a person points out what the columns mean.
 */
import type { CsvParser } from './csv';
import { type ExportRows, exportRows } from './report-rows';
import { lineNumbers } from './table-below';

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
  let best: { readonly score: number; readonly reading: ExportRows; readonly sample: TableSample } | null = null;
  for (const reading of exportRows(text, parse)) {
    const rows = reading.rows.map(cells => cells.map(cell => cell.trim()));
    for (const [at, headings] of rows.entries()) {
      const isKnown = known !== null && headings.length === known.length && headings.every((heading, place) => heading === known[place]);
      if (known === null ? at >= FIRST_LINES || !couldBeHeadings(headings) : !isKnown) continue;
      const below = rows.slice(at + 1, at + 1 + LOOKED_AT).filter(cells => cells.some(cell => cell !== ''));
      const alike = below.filter(cells => cells.length === headings.length && cells.some(cell => NUMBER.test(cell)));
      if (known === null && alike.length === 0) continue;
      const score = alike.length * headings.length;
      // Of two lines above as many rows the lower one heads them: a sentence with commas may be as wide.
      if (best !== null && (score < best.score || (score === best.score && reading !== best.reading))) continue;
      best = { score, reading, sample: { headings, values: headings.map((_, place) => firstValues(alike, place)) } };
    }
  }
  return best?.sample ?? null;
}

/**
 * What each column is called: a heading that stands there already is told apart by its number, a blank one by its place.
 *
 * @example columnNames(['Date', 'Leads', '', 'Leads']) // ['Date', 'Leads', '(3)', 'Leads (2)']
 */
export function columnNames(headings: readonly string[]): readonly string[] {
  const seen = new Map<string, number>();
  return headings.map((heading, at) => {
    if (heading === '') return `(${at + 1})`;
    const count = (seen.get(heading.toLowerCase()) ?? 0) + 1;
    seen.set(heading.toLowerCase(), count);
    return count === 1 ? heading : `${heading} (${count})`;
  });
}

/**
 * The line of a quotation mark that is never closed and takes all that follows into one cell; null where there is none. `headings` are those of the
 * table that was found, null where none was.
 *
 * @example openQuoteLine('Date,Leads\n2026-11-09,4\n"2026-11-10,5', ['Date', 'Leads'], parse) // 3
 */
export function openQuoteLine(text: string, headings: readonly string[] | null, parse: CsvParser): number | null {
  const shape = headings === null ? null : shapeOf(headings);
  const reading = exportRows(text, parse).find(({ rows, open }) =>
    shape === null ? open !== null : rows.some(cells => cells.length >= 2 && shapeOf(cells) === shape),
  );
  return reading === undefined || reading.open === null ? null : (lineNumbers(reading.rows, reading.firstLine)[reading.open] ?? null);
}

function couldBeHeadings(cells: readonly string[]): boolean {
  const filled = cells.filter(cell => cell !== '');
  return filled.length >= 2 && !/^#/.test(cells[0] ?? '') && !filled.some(cell => NUMBER.test(cell));
}

function firstValues(rows: readonly (readonly string[])[], at: number): readonly string[] {
  return [...new Set(rows.map(cells => cells[at] ?? ''))].filter(value => value !== '').slice(0, SAMPLES);
}
