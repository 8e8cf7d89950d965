/**
 * A formula as it reads when it is filled into another cell: relative references move, `$` ones stay.
 *
 * Used by `Range.setFormula` on several cells and by `copyTo`.
 */
import { columnIndex, columnName } from './a1';

const TOKEN = /"(?:[^"]|"")*"|'(?:[^']|'')*'|(?<![A-Za-z0-9_.$])(\$?)([A-Za-z]{1,3})(\$?)([1-9]\d{0,6})(?![A-Za-z0-9_(.])/g;
const COLUMNS = /(?<![A-Za-z0-9_.$"'])(\$?)([A-Za-z]{1,3}):(\$?)([A-Za-z]{1,3})(?![A-Za-z0-9_(!])/g;

/**
 * Moves the relative references of a formula; a reference that would leave the sheet becomes `#REF!`.
 *
 * `shiftedFormula('=A1+$B$1&"A1"', 1, 1)` → `=B2+$B$1&"A1"`.
 */
export function shiftedFormula(formula: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return formula;
  const column = (fixed: string, name: string): string | null => {
    const index = fixed === '$' ? columnIndex(name) : columnIndex(name) + columns;
    return index < 0 ? null : fixed + columnName(index);
  };
  const outside = (text: string): string =>
    text.replace(COLUMNS, (_all, fixedA: string, a: string, fixedB: string, b: string) => {
      const [first, second] = [column(fixedA, a), column(fixedB, b)];
      return first === null || second === null ? '#REF!' : `${first}:${second}`;
    });
  let result = '';
  let end = 0;
  for (const match of formula.matchAll(TOKEN)) {
    result += outside(formula.slice(end, match.index));
    end = match.index + match[0].length;
    if (match[2] === undefined) {
      result += match[0];
      continue;
    }
    const row = match[3] === '$' ? Number(match[4]) : Number(match[4]) + rows;
    const name = column(match[1] ?? '', match[2]);
    result += name === null || row < 1 ? '#REF!' : `${name}${match[3]}${row}`;
  }
  return result + outside(formula.slice(end));
}
