/**
 * What a number looks like in a cell of Sheets, where the library shows something else: days and times, numbers without a format, and
 * powers of ten.
 *
 * Used for the text of cells and by TEXT and TO_TEXT. Source: ten digits without a format and `1E+15` from there on are what Google
 * Sheets shows.
 */

import { localeOf, type SheetLocale } from '../cells/locales';
import { fifteenDigits } from '../functions/fifteen-digits';
import { helpers } from '../library';
import { dateText } from './date-formats';
import { originalFormat, storedFormat } from './number-formats';

const DIGITS = 10;
const POWER_DIGITS = 6;
const LARGEST_PLAIN = 1e15;
/** Below, JavaScript itself changes to powers of ten. */
const SMALLEST_PLAIN = 1e-6;

function automaticText(value: number, { decimal }: SheetLocale): string | null {
  const size = Math.abs(value);
  if (size >= LARGEST_PLAIN) {
    const [digits = '', power = ''] = Number(value.toPrecision(POWER_DIGITS)).toExponential().split('e');
    return `${digits.replace('.', decimal)}E${power.charAt(0)}${power.slice(1).padStart(2, '0')}`;
  }
  if (Number.isInteger(value) || size < SMALLEST_PLAIN) return null;
  const whole = String(Math.trunc(size));
  return whole.length >= DIGITS ? null : String(Number(fifteenDigits(value).toPrecision(DIGITS))).replace('.', decimal);
}

/**
 * The text of a number in a format of Sheets; '' is automatic. `asLibrary` gives what the library shows, which is right for all else.
 *
 * @example screenText(1 / 3, '', localeOf('fi_FI'), () => '0,333333333') // '0,3333333333'
 */
export function screenText(value: number, format: string, locale: SheetLocale, asLibrary: () => string): string {
  if (storedFormat(format) === '') return automaticText(value, locale) ?? asLibrary();
  const text = dateText(value, format, locale);
  if (text !== null) return text;
  return /E\+0/.test(format) ? asLibrary().replace(/e(?=[+-]\d+)/, 'E') : asLibrary();
}

/** The text of a value in a format that the library was given, in a locale of the library. */
export function formattedText(value: number, stored: string | undefined, code: string): string {
  const locale = localeOf(code);
  return screenText(value, originalFormat(stored), locale, () =>
    helpers.formatValue(value, { locale: locale.library, ...(stored ? { format: stored } : {}) }),
  );
}
