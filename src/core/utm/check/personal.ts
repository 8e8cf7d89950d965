/**
 * Personal details that must not travel in a link: GA4's terms forbid them (help article 6366371).
 *
 * Used by check-address.ts.
 */

/** Begins behind a sign that no name contains, so that a long text without an @ is read once and not from each of its letters. */
const EMAIL = /(?:^|[\s@:/?&=])([^\s@:/?&=]+@[^\s@/?&=]+\.[a-z]{2,})/i;
const PHONE = /(?:\+|\b00(?=[1-9]))\d[\d\s().-]{6,}\d/;
/** Nine digits or more in one piece may be a phone, account or identity number; batch numbers are shorter. */
const LONG_NUMBER = /\d{9,}/g;
/** In groups only numbers that start like a phone: with a 0, the country's own prefix, or three, three and four digits. */
const GROUPED_PHONE =
  /(?<![\d.-])(?:0\d{1,3}|(?:358|45|60|65|44|46|47|49)[\s.-]\d{1,3}|\d{3}[\s.-]\d{3}(?=[\s.-]\d{4}(?!\d)))(?:[\s.-]?\d{2,8}){1,4}(?!\d)/g;
/** Days, months, years, quarters and weeks, alone or one after another: 20261001, 2026-10, 01.10.2026, q4-2026. */
const DATES =
  /(?<!\d)(?:(?:19|20)\d\d[-._]?(?:0[1-9]|1[0-2])(?:[-._]?(?:0[1-9]|[12]\d|3[01])(?:[-._T]?[0-2]\d[0-5]\d(?:[0-5]\d)?)?)?|(?:0?[1-9]|[12]\d|3[01])[-._](?:0?[1-9]|1[0-2])[-._](?:19|20)?\d\d|(?:0[1-9]|[12]\d|3[01])(?:0[1-9]|1[0-2])20\d\d(?!\d)|(?:19|20)\d\d(?=[-._\s]|$))(?=(?:19|20)\d{6}|\D|$)/g;
/** Finnish and Danish personal identity codes, Malaysian MyKad: digits by date, a sign, digits. */
const DAY = '(?:0[1-9]|[12]\\d|3[01])';
const MONTH = '(?:0[1-9]|1[0-2])';
const IDENTITY = new RegExp(`\\b${DAY}${MONTH}\\d\\d(?:[-+A-FU-Y]\\d{3}[0-9A-Y]|-\\d{4})\\b|\\b\\d\\d${MONTH}${DAY}-\\d{2}-\\d{4}\\b`, 'i');

/**
 * The first e-mail address, phone number or identity code in a value; null when there is none.
 *
 * @example personalText('to me@example.com') // 'me@example.com'
 * @example personalText('2026-11-22') // null
 */
export function personalText(value: string): string | null {
  for (const pattern of [EMAIL, IDENTITY, PHONE]) {
    const match = pattern.exec(value);
    if (match !== null) return match[1] ?? match[0];
  }
  return null;
}

/**
 * A number that may stand for a person: nine digits or more in one piece, or in groups as phone numbers are written. Dates, and counts
 * beside them, are none. Null when there is none.
 *
 * @example longNumber('order 0401234567') // '0401234567'
 * @example longNumber('q4-2026-1000-steps') // null
 */
export function longNumber(value: string): string | null {
  const rest = value.replace(DATES, '~');
  for (const pattern of [LONG_NUMBER, GROUPED_PHONE]) {
    const run = (rest.match(pattern) ?? []).find(each => each.replace(/\D/g, '').length >= 9);
    if (run !== undefined) return run;
  }
  return null;
}

/** What a form calls a phone or an identity number, in four languages. */
const NUMBER_OF_PERSON =
  /^(?:phone|tel|telefon|puhelin|mobile?|mobil|msisdn|nric|mykad|ic|cpr|hetu|ssn)(?:[_-]?(?:no|nr|number|numero))?$/i;

/** A number that its parameter says is a person's. @example personalNumber('phone', '60123456789') // '60123456789' */
export const personalNumber = (name: string, value: string): string | null =>
  NUMBER_OF_PERSON.test(name.trim()) && value.replace(/[\s().+-]/g, '').match(/^\d{7,15}$/) !== null ? value.trim() : null;
