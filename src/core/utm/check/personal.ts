/**
 * Personal details that must not travel in a link: GA4's terms forbid them (help article 6366371).
 *
 * Used by check-address.ts.
 */

/** Begins behind a sign that no name contains, so that a long text without an @ is read once and not from each of its letters. */
const EMAIL = /(?:^|[\s@:/?&=])([^\s@:/?&=]+@[^\s@/?&=]+\.[a-z]{2,})/i;
const PHONE = /(?:\+|\b00)\d[\d\s().-]{6,}\d/;
/** Nine digits or more may be a phone, account or identity number; batch numbers are shorter, and a date in front says that it is none. */
const LONG_NUMBER = /\d(?:[\s.-]?\d){8,}/;
const DATED = /^(?:19|20)\d\d[-.]?[01]\d/;
/** Finnish and Danish personal identity codes, Malaysian MyKad: digits by date, a sign, digits. */
const IDENTITY = /\b\d{6}[-+A-FU-Y]\d{3}[0-9A-Y]\b|\b\d{6}-\d{4}\b|\b\d{6}-\d{2}-\d{4}\b/i;

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
 * A run of nine digits or more, which may stand for a person; null when there is none or when it starts with a date.
 *
 * @example longNumber('order 0401234567') // '0401234567'
 */
export function longNumber(value: string): string | null {
  const run = LONG_NUMBER.exec(value)?.[0];
  return run === undefined || DATED.test(run) ? null : run;
}
