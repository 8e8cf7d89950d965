/**
 * The day in front of a pasted line, in the forms that spreadsheets, banks and tools export and people type. Used by pasted values, imports and
 * what is typed into a column of dates.
 *
 * Days before months but for slashes and hyphens where the country writes the month first; a day that does not exist is no day, never the next one.
 */
import { addDays, type Day, dayFromCivil, dayFromIso, dayFromSerial, isoOfDay, weekdayOf } from './day';

/** Where the days come from, and what those without a year come before. */
export interface DayHabit {
  /** That of the spreadsheet: 'da_DK'. */
  readonly locale: string;
  /** A day as ISO text. */
  readonly start: string;
}

/** Beginnings of the months' names in four languages, small letters; May to July of a language are told apart by their third letter. */
const MONTHS: readonly RegExp[] = [
  /^(?:jan|tammi)/,
  /^(?:feb|helmi)/,
  /^(?:mar(?!ras)|maalis|mac)/,
  /^(?:apr|huhti)/,
  /^(?:ma[yj]|mei|touko)/,
  /^(?:jun|kesä)/,
  /^(?:jul|heinä)/,
  /^(?:aug|elo|ogo)/,
  /^(?:sep|syys)/,
  /^(?:o[ck]t|loka)/,
  /^(?:nov|marras)/,
  /^(?:de[cs]|dis|joulu)/,
];
/** Beginnings of the weekdays' names in four languages, from Monday on; two letters alone are Finnish. */
const WEEKDAYS: readonly string[] = [
  String.raw`(?:mon|man|isn|maan)\p{L}*|ma`,
  String.raw`(?:tue|tir|sel|tiis)\p{L}*|ti`,
  String.raw`(?:wed|ons|rab|kesk)\p{L}*|ke`,
  String.raw`(?:thu|tor|kha)\p{L}*|to`,
  String.raw`(?:fri|fre|jum|perj)\p{L}*|pe`,
  String.raw`(?:sat|lør|sab|laua)\p{L}*|la`,
  String.raw`(?:sun|søn|aha)\p{L}*|su`,
];
const WEEKDAY = new RegExp(
  String.raw`^(?:${WEEKDAYS.map(names => `(${names})`).join('|')})\.?,?\s+(?:(?:den|d\.)\s+)?|^(?:den|d\.)\s+`,
  'iu',
);
/** Countries that write the month first. */
export const MONTH_FIRST = /^en_US|^en_PH/;
/** A time of day belongs to the day: what exports call midnight. The hour alone is one behind its word. */
const TIME = String.raw`(?:,?[T ]\s?(?:klo? |kl\. )?\d{1,2}[:.]\d{2}(?:[:.]\d{2}(?:\.\d+)?)?(?:\s?(?:[AP]M|PT?G|pagi|petang|malam|tengah hari))?(?:Z| UTC| GMT|[+-]\d{2}:?\d{2})?|,? klo?\.? \d{1,2})?`;
/** Behind a day stands a separator or nothing; a digit, or a sign with one, would make it a number. */
const END = String.raw`(?=$|[\s;:,])`;
const NAME = String.raw`(\p{L}{3,12})\.?`;

type Read = (parts: readonly string[], habit: DayHabit) => Day | null;

/** Each form with its reading; the first that fits counts. */
const FORMS: readonly (readonly [form: RegExp, read: Read])[] = [
  [form(String.raw`(\d{4})([-/.])(\d{1,2})\2(\d{1,2})${TIME}`), ([year, , month, date]) => civil(year, month, date)],
  [form(String.raw`(20\d\d)(\d\d)(\d\d)(?=[\t;:, ]\s*\S)`), ([year, month, date]) => civil(year, month, date)],
  [form(String.raw`(\d{1,2})([./-])(\d{1,2})\2(\d{4}|\d{2})${TIME}`), inOrder],
  // With blanks between, and a day and month apart from the year, as Danes write them: 14/9-2026, 14/9 2026.
  [form(String.raw`(\d{1,2})\.\s(\d{1,2})\.\s(\d{4})${TIME}`), ([date, month, year]) => civil(year, month, date)],
  [
    form(String.raw`(\d{1,2})\/(\d{1,2})(?:-(\d{4}|\d{2})| (20\d\d))${TIME}(?=$|[\t;:,])`),
    ([date, month, year, apart]) => civil(year || apart, month, date),
  ],
  [form(String.raw`(\d{1,2})\.\s?(\d{1,2})\.`), ([date, month], habit) => lastBefore(Number(month), Number(date), habit)],
  [
    form(String.raw`(\d{1,2})(?:\.|st|nd|rd|th|\s?hb\.?)?[\s-]?(?:of\s)?${NAME}[\s,-]*(\d{4})${TIME}`),
    ([date, name, year]) => named(name, date, year),
  ],
  [form(String.raw`(\d{1,2})([-\/])${NAME}\2(\d{4}|\d{2})`), ([date, , name, year]) => named(name, date, year)],
  [form(String.raw`(\d{1,2})\s${NAME}\s(\d{2})(?=\t|;)`), ([date, name, year]) => named(name, date, year)],
  [form(String.raw`${NAME}[\s-](\d{1,2})(?:st|nd|rd|th)?,?[\s-](\d{4})${TIME}`), ([name, date, year]) => named(name, date, year)],
  [form(String.raw`(\d{1,2})(?:\.|st|nd|rd|th|hb)?[\s-]${NAME}`), ([date, name], habit) => lastBefore(monthOf(name), Number(date), habit)],
  [form(String.raw`${NAME}\s(\d{1,2})(?:\.|st|nd|rd|th)?`), ([name, date], habit) => lastBefore(monthOf(name), Number(date), habit)],
  // The number a spreadsheet keeps for a day, with a cell beside it.
  [form(String.raw`([45]\d{4})(?=\t\s*\S)`), ([serial]) => dayFromSerial(Number(serial))],
];

function form(source: string): RegExp {
  return new RegExp(`^${source}${END}`, 'iu');
}

/** A day at the beginning of a line: its text, the day or null for one that does not exist, and what follows. */
export interface LeadingDay {
  readonly text: string;
  readonly day: Day | null;
  readonly rest: string;
}

/**
 * Null where the line does not begin with a day.
 * @example leadingDay('14.9.2026; 52,5', habit) // { text: '14.9.2026', day: 46279, rest: '52,5' }
 * @example leadingDay('31.9.2026 52', habit) // { text: '31.9.2026', day: null, rest: '52' }
 */
export function leadingDay(line: string, habit: DayHabit): LeadingDay | null {
  const plain = line.trim().replace(/^"([^"]*)"/, '$1');
  const [weekday = '', ...names] = WEEKDAY.exec(plain) ?? [];
  const weekdayAt = names.findIndex(name => name !== undefined);
  const from = plain.slice(weekday.length);
  for (const [pattern, read] of FORMS) {
    const found = pattern.exec(from);
    if (found === null) continue;
    const parts = found.slice(1).map(part => part ?? '');
    // A word that is no month makes a heading or a campaign, no day.
    if (parts.some(part => /^\p{L}+$/u.test(part) && monthOf(part) === 0)) continue;
    const rest = from.slice(found[0].length).replace(/^[\s;:,]+/, '');
    const day = read(parts, habit);
    // A Saturday that is none is a slip of one of the two.
    const fits = day === null || weekdayAt < 0 || weekdayOf(day) === weekdayAt + 1;
    return { text: weekday + found[0], day: fits ? day : null, rest: rest.trim().replace(/^"([^"]*)"$/, '$1') };
  }
  return null;
}

/** Half a year: of a day without its year exactly one is nearer. */
const HALF_YEAR = 183;

/**
 * The day that a whole text stands for, without a year the one nearest to another day; null for any other text.
 * @example writtenDay('25.10.', 'fi_FI', near) // 2026-10-25, near 2026-11-19
 * @example writtenDay('1/12', 'en_US', near) // 2027-01-12
 */
export function writtenDay(text: string, locale: string, near: Day): Day | null {
  const plain = text
    .trim()
    .replace(/(?<=\d{4})\.$/, '')
    .replace(/(?<=^|\s)(\d{1,2})\/(\d{1,2})$/, MONTH_FIRST.test(locale) ? '$2.$1.' : '$1.$2.')
    .replace(/^(\d{1,2}\.\s?\d{1,2})$/, '$1.');
  const found = leadingDay(`${plain}\t0`, { locale, start: isoOfDay(addDays(near, HALF_YEAR)) });
  return found?.rest === '0' ? found.day : null;
}

/** A day and a month in figures with a sign between that some countries write behind the day and others behind the month. */
const EITHER = /^(\d{1,2})([/-])(\d{1,2})(?:\2(?:\d{4}|\d{2}))?$/;
/** Countries in which the sign has one order; in Finland, say, a text with slashes came from elsewhere. */
const SLASH = /^(?:en|ms|da)/;
const DASH = /^(?:da|nl)/;
/** Nobody plans or counts further away from a cycle. */
const FAR = 400;

/**
 * The same where the text can mean one day only: null where somebody from another country may have meant another, and for a day far away.
 * @example onlyDay('25/12/2026', 'fi_FI', near) // 2026-12-25
 * @example onlyDay('3/4/2026', 'fi_FI', near) // null
 */
export function onlyDay(text: string, locale: string, near: Day): Day | null {
  const day = writtenDay(text, locale, near);
  if (day === null || Math.abs(day - near) > FAR) return null;
  const [, one = '', sign = '', two = ''] = EITHER.exec(text.trim()) ?? [];
  const isOpen = one !== '' && Number(one) <= 12 && Number(two) <= 12 && Number(one) !== Number(two);
  return isOpen && !(sign === '/' ? SLASH : DASH).test(locale) ? null : day;
}

function monthOf(name = ''): number {
  const plain = name.toLowerCase();
  return MONTHS.findIndex(month => month.test(plain)) + 1;
}

const fullYear = (year: string): number => (year.length === 2 ? 2000 + Number(year) : Number(year));

function civil(year = '', month = '', date = ''): Day | null {
  return dayFromCivil({ year: fullYear(year), month: Number(month), date: Number(date) });
}

function named(name: string | undefined, date = '', year = ''): Day | null {
  return dayFromCivil({ year: fullYear(year), month: monthOf(name), date: Number(date) });
}

function inOrder([one, sign, two, year]: readonly string[], { locale }: DayHabit): Day | null {
  const monthFirst = sign !== '.' && MONTH_FIRST.test(locale);
  return monthFirst ? civil(year, one, two) : civil(year, two, one);
}

/** A day without its year is the last one before the cycle. */
function lastBefore(month: number, date: number, { start }: DayHabit): Day | null {
  const year = Number(start.slice(0, 4));
  const same = dayFromCivil({ year, month, date });
  const first = dayFromIso(start);
  return same !== null && first !== null && same >= first ? dayFromCivil({ year: year - 1, month, date }) : same;
}
