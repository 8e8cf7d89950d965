/**
 * A calendar day as a whole number: the serial number spreadsheets use (1 = 1899-12-31, 46300 = 2026-10-05).
 * Used by everything that counts days. No time of day, no time zone, no Date object: those belong to the edges.
 * Civil calendar arithmetic after H. Hinnant, "chrono-compatible low-level date algorithms" (days_from_civil).
 */

declare const dayMark: unique symbol;

/** A calendar day; only the functions below make one, so a money amount cannot pass for a date. */
export type Day = number & { readonly [dayMark]: true };

/** Year 1–9999, month 1–12, day of the month 1–31. */
export interface Civil {
  readonly year: number;
  readonly month: number;
  readonly date: number;
}

const FIRST_SERIAL = 1;
const LAST_SERIAL = 2958465; // 9999-12-31, the last day a spreadsheet cell can hold
const UNIX_EPOCH_SERIAL = 25569;
const ERA_DAYS = 146097; // days in 400 years
const CIVIL_OFFSET = 719468; // days from 0000-03-01 to 1970-01-01

/** Days from 1970-01-01 to a civil date of the proleptic Gregorian calendar. */
function daysFromCivil({ year, month, date }: Civil): number {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + date - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * ERA_DAYS + dayOfEra - CIVIL_OFFSET;
}

/**
 * The day of a serial number; a fraction (time of day) is dropped; null outside 1899-12-31 … 9999-12-31 or when not finite.
 * Example: `dayFromSerial(46300.75)` → 46300.
 */
export function dayFromSerial(serial: number): Day | null {
  if (!Number.isFinite(serial)) return null;
  const whole = Math.floor(serial);
  return whole < FIRST_SERIAL || whole > LAST_SERIAL ? null : (whole as Day);
}

/** The day of a civil date; null when the calendar has no such day. Example: 2026-02-29 → null; 2026-10-05 → 46300. */
export function dayFromCivil(civil: Civil): Day | null {
  const day = dayFromSerial(daysFromCivil(civil) + UNIX_EPOCH_SERIAL);
  if (day === null) return null;
  const back = civilOfDay(day);
  return back.year === civil.year && back.month === civil.month && back.date === civil.date ? day : null;
}

/** Year, month and day of the month. Example: 46300 → `{ year: 2026, month: 10, date: 5 }`. */
export function civilOfDay(day: Day): Civil {
  const z = day - UNIX_EPOCH_SERIAL + CIVIL_OFFSET;
  const era = Math.floor(z / ERA_DAYS);
  const dayOfEra = z - era * ERA_DAYS;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / (ERA_DAYS - 1))) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shifted = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shifted < 10 ? shifted + 3 : shifted - 9;
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, date: dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1 };
}

/** Reads ISO text `YYYY-MM-DD` (blanks around it are ignored); null when it is anything else. Example: `'2026-10-05'` → 46300. */
export function dayFromIso(text: string): Day | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text.trim());
  if (match === null) return null;
  return dayFromCivil({ year: Number(match[1]), month: Number(match[2]), date: Number(match[3]) });
}

/** Writes a day as ISO text. Example: 46300 → `'2026-10-05'`. */
export function isoOfDay(day: Day): string {
  const { year, month, date } = civilOfDay(day);
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`;
}

/** The day n days later (earlier when n is negative); n is a whole number. Example: 2026-10-05 + 89 → 2027-01-02. */
export function addDays(day: Day, n: number): Day {
  return (day + n) as Day;
}

/** The same date n months later, or the last day of that month when it is shorter. Example: 2026-01-31 + 1 → 2026-02-28. */
export function addMonths(day: Day, n: number): Day {
  const { year, month, date } = civilOfDay(day);
  const months = year * 12 + (month - 1) + n;
  const target = { year: Math.floor(months / 12), month: (((months % 12) + 12) % 12) + 1 };
  const first = daysFromCivil({ ...target, date: 1 });
  const next = daysFromCivil(
    target.month === 12 ? { year: target.year + 1, month: 1, date: 1 } : { year: target.year, month: target.month + 1, date: 1 },
  );
  return (first + Math.min(date, next - first) - 1 + UNIX_EPOCH_SERIAL) as Day;
}

/** The later of two days. Example: 2026-10-05 and 2026-10-12 → 2026-10-12. */
export function laterDay(a: Day, b: Day): Day {
  return Math.max(a, b) as Day;
}

/** The earlier of two days. Example: 2026-10-05 and 2026-10-12 → 2026-10-05. */
export function earlierDay(a: Day, b: Day): Day {
  return Math.min(a, b) as Day;
}

/** Whole days from one day to another, negative when the second is earlier. Example: 2026-10-05 to 2026-10-12 → 7. */
export function daysBetween(from: Day, to: Day): number {
  return to - from;
}

/** Day of the week by ISO 8601: 1 = Monday … 7 = Sunday. Example: 2026-10-05 → 1. */
export function weekdayOf(day: Day): number {
  // Serial 2 is Monday 1900-01-01.
  return ((((day - 2) % 7) + 7) % 7) + 1;
}

/** Calendar week by ISO 8601 (the week belongs to the year of its Thursday). Example: 2027-01-02 → week 53 of 2026. */
export function isoWeekOf(day: Day): { readonly year: number; readonly week: number } {
  const thursday = addDays(day, 4 - weekdayOf(day));
  const { year } = civilOfDay(thursday);
  const newYear = daysFromCivil({ year, month: 1, date: 1 }) + UNIX_EPOCH_SERIAL;
  return { year, week: Math.floor((thursday - newYear) / 7) + 1 };
}
