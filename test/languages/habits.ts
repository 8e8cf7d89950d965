/** How each language is written, as far as a test can tell. A language without its habits does not compile. Used by the tests of texts. */
import { LANGUAGE_CODES, type LanguageCode } from '../../src/languages/codes';
import { loanwords as danishLoans } from '../../src/languages/da/glossary';
import { loanwords as finnishLoans } from '../../src/languages/fi/glossary';
import { loanwords as malayLoans } from '../../src/languages/ms/glossary';

export interface Habits {
  /** Words that are the same as in English and stay so. */
  readonly loanwords: readonly string[];
  /** Quotation marks of other languages. */
  readonly foreignMarks: RegExp;
  /** A percent sign with the blank another language puts before it, or without its own. */
  readonly foreignPercent: RegExp;
  readonly foreignDecimal: RegExp;
  readonly thousands: RegExp;
  readonly decimalComma: boolean;
  /** Dates may end in a full stop, so no sentence may end right behind one. */
  readonly datesWithStop: boolean;
  /** Google's own menu, as Google Sheets names it in the language. */
  readonly extensions: string;
}

/** Every language but English, from which the others are written. */
export type Translated = Exclude<LanguageCode, 'en'>;
export const TRANSLATED = LANGUAGE_CODES.filter((code): code is Translated => code !== 'en');

const POINT = { foreignDecimal: /\d,\d(?!\d\d)/, thousands: /(\d),(\d{3})(?!\d)/g, decimalComma: false, datesWithStop: false };
const COMMA = { foreignPercent: /\d( |)%/, foreignDecimal: /\d\.\d(?!\d\d)/, decimalComma: true, datesWithStop: true };

export const HABITS: Readonly<Record<Translated, Habits>> = {
  ms: { ...POINT, loanwords: malayLoans, foreignMarks: /[»«"']/, foreignPercent: /\d\s+%/, extensions: 'Sambungan' },
  fi: { ...COMMA, loanwords: finnishLoans, foreignMarks: /[“»«"']/, thousands: /(\d)\u00a0(\d{3})(?!\d)/g, extensions: 'Laajennukset' },
  da: { ...COMMA, loanwords: danishLoans, foreignMarks: /[“”"']/, thousands: /(\d)\.(\d{3})(?!\d)/g, extensions: 'Udvidelser' },
};
