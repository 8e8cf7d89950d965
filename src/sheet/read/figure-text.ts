/**
 * A figure as its cell shows it, from the cell's number format and the spreadsheet's signs, with the percent sign of sentences. What a cell
 * shows just now is no source for a command: its custom function may still be at work. Pure.
 */
import type { NumberSigns } from '../../boards/clock';

/** Text in front, digits, percent sign, text behind: the formats this add-on writes, and what people usually pick in their place. */
const FORMAT = /^((?:"[^"]*"|[^"#0.,%])*)([#,]*0(?:\.[0#]+)?)(%?)((?:"[^"]*"|[^"#0.,%])*)$/;

/**
 * The text of a figure; blank for none. A format that is not understood shows the figure plainly.
 * @example figureText(0.424, '0.0%', { decimal: ',', grouping: '.', percent: '%' }) // '42,4%'
 */
export function figureText(value: number | null, format: string, signs: NumberSigns): string {
  if (value === null) return '';
  const [, before = '', digits = '', percent = '', behind = ''] = FORMAT.exec(format) ?? [];
  if (digits === '') return plain(value, signs);
  const decimals = digits.split('.')[1] ?? '';
  const fixed = rounded(Math.abs(percent === '' ? value : value * 100), decimals.length);
  const [whole = '0', fraction = ''] = fixed.split('.');
  const grouped = digits.includes(',') ? whole.replace(/\B(?=(?:\d{3})+$)/g, signs.grouping) : whole;
  const needed = decimals.replace(/#+$/, '').length;
  const kept = fraction.slice(0, needed) + fraction.slice(needed).replace(/0+$/, '');
  const sign = value < 0 && Number(fixed) !== 0 ? '-' : '';
  return `${sign}${unquoted(before)}${grouped}${kept === '' ? '' : signs.decimal + kept}${percent === '' ? '' : signs.percent}${unquoted(behind)}`;
}

/** Blanks do not break here: the figure stands in a sentence. */
const unquoted = (text: string): string => text.replace(/"/g, '').replace(/ /g, '\u00a0');
const plain = (value: number, { decimal }: NumberSigns): string => String(Number(value.toPrecision(12))).replace('.', decimal);

/** Rounded half away from zero to the decimal that is written, as cells are. */
function rounded(value: number, decimals: number): string {
  // Below a millionth the text has an exponent of its own.
  const [digits = '', exponent = '0'] = value.toPrecision(15).split('e');
  return (Math.round(Number(`${digits}e${Number(exponent) + decimals}`)) / 10 ** decimals).toFixed(decimals);
}
