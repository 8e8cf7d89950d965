/**
 * Reads cell names of tests, such as 'B5' or 'B5:C9'.
 *
 * Used by the harness of this folder.
 */

/** A range without its tab, zero-based. */
export interface TablessArea {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** The area a name means; throws for anything else. */
export function areaOf(range: string): TablessArea {
  const found = /^([A-Z]+)(\d+)(?::([A-Z]+)(\d+))?$/.exec(range);
  if (!found) throw new Error(`${range} is no range such as B5 or B5:C9.`);
  const [, left = '', top = '', right = left, bottom = top] = found;
  const [row, column] = [Number(top) - 1, columnOf(left)];
  return { row, column, rows: Number(bottom) - row, columns: columnOf(right) - column + 1 };
}

/** The name of a cell, zero-based: `cellName(4, 1)` is 'B5'. */
export function cellName(row: number, column: number): string {
  let letters = '';
  for (let rest = column; rest >= 0; rest = Math.floor(rest / 26) - 1) letters = String.fromCharCode(65 + (rest % 26)) + letters;
  return `${letters}${row + 1}`;
}

function columnOf(letters: string): number {
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}
