/** Figures inside sentences, with the signs of the spreadsheet. Used by the boards. */
import { partSign } from '../core/number/halves';
import { readQuantity } from '../core/number/read-quantity';
import { fill } from '../languages/text';
import type { NumberSigns } from './clock';

/** A number to so many decimals, without zeros at the end. Example: `decimalText(1.44, 4, signs)` → "1.44", with a decimal comma "1,44". */
export function decimalText(value: number, decimals: number, { decimal }: NumberSigns): string {
  return String(roundTo(value, decimals)).replace('.', decimal);
}

/** A share in percent. Example: `percentText(0.485, 2, signs)` → "48.5%", in Finnish and Danish "48,5 %". */
export function percentText(share: number, decimals: number, signs: NumberSigns): string {
  return `${decimalText(share * 100, decimals, signs)}${signs.percent}`;
}

/** A change in whole percent with its sign, the minus of print. Example: `changeText(-0.031, signs)` → "−3%"; none has no sign. */
export function changeText(change: number, signs: NumberSigns): string {
  const size = percentText(Math.abs(change), 0, signs);
  return Math.round(Math.abs(change) * 100) === 0 ? size : `${change < 0 ? '−' : '+'}${size}`;
}

/**
 * Figures that stand beside each other and are compared: each with as many decimals as the one that needs most, at most `most`.
 * @example evenTexts([0.9, 0.94], 2, signs) // ['0.90', '0.94']
 */
export function evenTexts(values: readonly number[], most: number, { decimal }: NumberSigns): readonly string[] {
  const texts = values.map(value => String(roundTo(value, most)));
  const decimals = Math.max(0, ...texts.map(text => (text.includes('e') ? 0 : (text.split('.')[1]?.length ?? 0))));
  return texts.map(text => {
    const [whole = '', fraction = ''] = text.split('.');
    return decimals === 0 || text.includes('e') ? text : `${whole}${decimal}${fraction.padEnd(decimals, '0')}`;
  });
}

/** A number in groups of three, whole unless decimals are asked for. Example: 12345 → "12,345". */
export function groupedText(value: number, { decimal, grouping }: NumberSigns, decimals = 0): string {
  const [whole = '', fraction = ''] = String(roundTo(value, decimals)).split('.');
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, grouping);
  return fraction === '' ? grouped : `${grouped}${decimal}${fraction}`;
}

/**
 * "… is not a number" with what to write in its place: the decimal sign of this spreadsheet where the text has that of another language, and for a half
 * or a quarter, of which the spreadsheet has made a day, its sign.
 * Example: '“42.5” is not a number' → '“42.5” is not a number. Write 42,5.'
 */
export function withOtherSign(said: string, text: string, { writeAs, writePart }: Record<'writeAs' | 'writePart', string>): string {
  const sign = partSign(text);
  if (sign !== null) return `${said.replace(/\.$/, '')}. ${fill<string>(writeAs, { text: sign })}`;
  if (readQuantity(text, '.').ok === readQuantity(text, ',').ok) return said;
  const swapped = text.trim().replace(/[.,]/g, each => (each === '.' ? ',' : '.'));
  const slash = text.trim().replace('.', '/');
  const part = partSign(slash);
  const write = part === null ? fill<string>(writeAs, { text: swapped }) : fill<string>(writePart, { text: swapped, part, slash });
  return `${said.replace(/\.$/, '')}. ${write}`;
}

/** Rounded half away from zero, as spreadsheets round: to the decimal that is written, not to the binary that stands behind it. */
export function roundTo(value: number, decimals: number): number {
  // Whole beyond their digits; written with an exponent they could not be read back.
  if (Math.abs(value) >= 1e15) return value;
  const [digits = '0', exponent = '0'] = Math.abs(value).toPrecision(15).split('e');
  const rounded = Math.round(Number(`${digits}e${Number(exponent) + decimals}`));
  const back = Number(`${rounded}e${-decimals}`);
  return value < 0 && back !== 0 ? -back : back;
}
