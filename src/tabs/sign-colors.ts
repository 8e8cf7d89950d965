/** Colours of a column whose texts begin with a status sign: they hang on the sign, never on a word. Used by the tab files. */
import { quote } from './formula';
import { STATUS_LOOKS } from './palette';
import type { ConditionalSpec } from './spec';

/** One rule for each look, over a column from one row to another. */
export function signColors(letter: string, first: number, last: number): readonly ConditionalSpec[] {
  return STATUS_LOOKS.map(({ signs, color, background }) => ({
    ranges: [`${letter}${first}:${letter}${last}`],
    formula: `=OR(${signs.map(sign => `LEFT($${letter}${first};1)=${quote(sign)}`).join(';')})`,
    background,
    color,
    bold: false,
    italic: false,
  }));
}
