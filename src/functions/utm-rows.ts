/**
 * Cells in, words out: how the UTM functions take their arguments and answer row by row.
 *
 * Used by utm.ts and utm-check.ts. A single cell arrives from Sheets as a value, a range as rows of values; an argument left out is undefined.
 */
import type { Coded, Outcome } from '../core/outcome';
import { utm } from '../languages/en/utm';
import { fill } from '../languages/text';

/** What Sheets hands over for one cell. */
export type Cell = string | number | boolean | Date | null | undefined;

/** A cell or a range. */
export type Argument = Cell | readonly (readonly Cell[])[];

/** A text, or a column or block of texts of the size of the ranges that came in. */
export type Answer = string | string[][];

/** What stands in a row that could not be answered, so that the other rows are spared. */
export const TROUBLE_SIGN = '◆';

function isRange(argument: Argument): argument is readonly (readonly Cell[])[] {
  return Array.isArray(argument);
}

/** The words of a cell; a date is refused, because Sheets has then thrown away what was typed. */
function textOf(cell: Cell): string {
  if (cell === null || cell === undefined) return '';
  if (cell instanceof Date) throw new Error(fill(utm.link.cell_date, { date: dayText(cell) }));
  return String(cell).trim();
}

/** The day as the person sees it: Apps Script builds dates in the zone whose parts these are. */
function dayText(date: Date): string {
  return [date.getFullYear(), date.getMonth() + 1, date.getDate()].map(part => String(part).padStart(2, '0')).join('-');
}

function sizeText(range: readonly (readonly Cell[])[]): string {
  return fill(utm.link.size, { rows: range.length, columns: range[0]?.length ?? 0 });
}

/** All words of a range in reading order, blanks left out. @example wordsOf([['a.fi'], ['']]) // ['a.fi'] */
export function wordsOf(argument: Argument): readonly string[] {
  const cells = isRange(argument) ? argument.flat() : [argument];
  return cells.map(textOf).filter(text => text !== '');
}

/** The rows of a range as words; one cell is one row. @example rowsOf('fb') // [['fb']] */
export function rowsOf(argument: Argument): readonly (readonly string[])[] {
  return (isRange(argument) ? argument : [[argument]]).map(row => row.map(textOf));
}

/**
 * Answers each row of `columns` with `answer`; single cells stand for every row.
 *
 * Without a range the problem's sentence is thrown, with one it stands behind ◆ in its own row. Ranges of unequal size are refused, both named.
 *
 * @example answerRows([[['a'], ['b']], 'x'], ([one, other]) => success(`${one}${other}`), sentence) // [['ax'], ['bx']]
 */
export function answerRows<P extends Coded>(
  columns: readonly Argument[],
  answer: (texts: readonly string[], row: number) => Outcome<string, P>,
  sentence: (problem: P) => string,
): Answer {
  const ranges = columns.filter(isRange);
  const first = ranges[0];
  const say = (cells: readonly Cell[], row: number): string => {
    const outcome = answer(cells.map(textOf), row);
    if (outcome.ok) return outcome.value;
    throw new Error(sentence(outcome.problem));
  };
  if (first === undefined)
    return say(
      columns.map(column => (isRange(column) ? undefined : column)),
      0,
    );
  const unequal = ranges.find(range => range.length !== first.length || range[0]?.length !== first[0]?.length);
  if (unequal !== undefined) throw new Error(fill(utm.link.sizes, { one: sizeText(first), other: sizeText(unequal) }));
  return first.map((cells, row) =>
    cells.map((_, at) => {
      try {
        return say(
          columns.map(column => (isRange(column) ? column[row]?.[at] : column)),
          row,
        );
      } catch (trouble) {
        return `${TROUBLE_SIGN} ${trouble instanceof Error ? trouble.message : String(trouble)}`;
      }
    }),
  );
}
