/**
 * Days from … to in one text, as weekly reports label their rows: 2.–8.11.2026, Nov 9 - Nov 15, 9-15 Nov 2026, 2026-11-09 – 2026-11-15.
 *
 * Used by the import of check-ins. What the first or the last day leaves out stands in the other one.
 */
import { addDays, type Day, daysBetween, isoOfDay } from './day';
import { leadingDay, MONTH_FIRST } from './written-day';

export interface DayRange {
  readonly from: Day;
  readonly to: Day;
}

/** A range in months and quarters ends here; the other reading of 02/11–08/11 would be longer. */
const LONGEST = 92;

/** What may stand between the two days. A hyphen may as well belong to one of them: each is tried. */
const BETWEEN = /\s*[–—-]\s*|(?<=\d{4}-\d\d-\d\d)\/|\s+(?:to|until|til|hingga|sampai)\s+/giu;
const BEFORE = /^(?:from|fra|dari|daripada)\s+/iu;

/** A day of a month that the other day names. */
const BARE = /^(\d{1,2})(?:\.|st|nd|rd|th|\s?hb\.?)?$/iu;
/** The same as the last day, with the year of both. */
const BARE_LAST = /^(\d{1,2})(?:\.|st|nd|rd|th)?((?:,?\s*\d{4})?)$/iu;
const MONTH_BEFORE = /^(\p{L}{3,12}\.?\s+)\d{1,2}(?:\.|st|nd|rd|th)?$/iu;

/**
 * Null for a text that is no such range, or none that ends after it begins. Days without their year are the last ones until `today`.
 *
 * @example writtenRange('2.–8.11.2026', 'fi_FI', today) // { from: 2026-11-02, to: 2026-11-08 }
 * @example writtenRange('Nov 9 - 15', 'en_US', today) // { from: 2026-11-09, to: 2026-11-15 }
 */
export function writtenRange(text: string, locale: string, today: Day): DayRange | null {
  const plain = text.trim().replace(BEFORE, '');
  for (const sign of plain.matchAll(BETWEEN)) {
    const found = rangeOf(plain.slice(0, sign.index), plain.slice(sign.index + sign[0].length), locale, today);
    if (found !== null) return found;
  }
  return null;
}

function rangeOf(first: string, last: string, locale: string, today: Day): DayRange | null {
  const [, date] = BARE.exec(first) ?? [];
  const [, lastDate, year = ''] = BARE_LAST.exec(last) ?? [];
  const [, month] = MONTH_BEFORE.exec(first) ?? [];
  const one = date === undefined ? first : last.replace(/\d{1,2}/, date);
  const other = lastDate === undefined || month === undefined ? last : `${month}${lastDate}${year}`;
  const begins = dayBefore(one, locale, addDays(today, 1));
  // The last day without a year is the one behind the first; the first one without a year that before the last.
  const to = begins === null ? null : dayBefore(other, locale, addDays(begins, LONGEST));
  const from = to === null ? null : dayBefore(one, locale, addDays(to, 1));
  if (from === null || to === null) return null;
  const length = daysBetween(from, to);
  return length > 0 && length < LONGEST ? { from, to } : null;
}

/** A whole text as a day; one without its year is the last one before another day. */
function dayBefore(text: string, locale: string, before: Day): Day | null {
  const dotted = text
    .replace(/^(\d{1,2}\.\s?\d{1,2})$/, '$1.')
    .replace(/^(\d{1,2})\/(\d{1,2})$/, (_, one: string, two: string) => (MONTH_FIRST.test(locale) ? `${two}.${one}.` : `${one}.${two}.`));
  const found = leadingDay(`${dotted}\t0`, { locale, start: isoOfDay(before) });
  return found !== null && /^0?$/.test(found.rest) ? found.day : null;
}
