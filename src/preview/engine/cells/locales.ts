/**
 * The spreadsheet locales of the preview: separators, dates and how the library must be told about them.
 *
 * Used by everything that reads or writes text as a person in that locale does. Codes are Google's (`fi_FI`).
 * Source of the date patterns: Google Sheets' default short dates for these locales, which follow CLDR.
 */
import type { Locale } from '@odoo/o-spreadsheet/dist/types/types/locale';

/** A locale with what typing, formulas and texts on screen need of it. */
export interface SheetLocale {
  readonly code: string;
  readonly decimal: '.' | ',';
  readonly thousands: string;
  /** The order in which a person types a date's parts, and the marks between them. */
  readonly dateOrder: 'mdy' | 'dmy' | 'ymd';
  readonly dateMarks: string;
  readonly library: Locale;
}

const NO_BREAK_SPACE = '\u00a0';

function sheetLocale(
  code: string,
  name: string,
  decimal: '.' | ',',
  thousands: string,
  dateOrder: SheetLocale['dateOrder'],
  dateMarks: string,
  dateFormat: string,
  weekStart: number,
): SheetLocale {
  return {
    code,
    decimal,
    thousands,
    dateOrder,
    dateMarks,
    library: {
      name,
      code,
      decimalSeparator: decimal,
      thousandsSeparator: thousands,
      formulaArgSeparator: decimal === ',' ? ';' : ',',
      dateFormat,
      timeFormat: code === 'en_US' ? 'hh:mm:ss a' : 'hh:mm:ss',
      weekStart,
    },
  };
}

const EN_US = sheetLocale('en_US', 'English (US)', '.', ',', 'mdy', '/-', 'm/d/yyyy', 7);
const LOCALES: readonly SheetLocale[] = [
  EN_US,
  sheetLocale('en_GB', 'English (UK)', '.', ',', 'dmy', '/-.', 'dd/mm/yyyy', 1),
  sheetLocale('fi_FI', 'Finnish', ',', NO_BREAK_SPACE, 'dmy', './-', 'd.m.yyyy', 1),
  sheetLocale('da_DK', 'Danish', ',', '.', 'dmy', '-./', 'dd.mm.yyyy', 1),
  sheetLocale('de_DE', 'German', ',', '.', 'dmy', './-', 'dd.mm.yyyy', 1),
  sheetLocale('sv_SE', 'Swedish', ',', NO_BREAK_SPACE, 'ymd', '-/', 'yyyy-mm-dd', 1),
];

/** The codes that `localeOf` knows. */
export const LOCALE_CODES: readonly string[] = LOCALES.map(locale => locale.code);

/**
 * The locale of a code; an unknown one throws, as Google refuses it.
 *
 * @example localeOf('fi_FI').decimal // ','
 */
export function localeOf(code: string): SheetLocale {
  const found = LOCALES.find(locale => locale.code === code);
  if (!found) throw new Error(`Invalid locale: ${code}`);
  return found;
}
