/**
 * Text as a person types it into a cell: what Sheets makes of it in a locale.
 *
 * Used for typing, pasting and for strings that a script sets. Returns values and formats, never library commands.
 * Source: the behaviour of Sheets' input box; `10-15` is a date, `+20%` a number, ISO dates are read in every locale.
 */
import type { SheetLocale } from './locales';

export type Typed =
  | { readonly kind: 'blank' }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'boolean'; readonly value: boolean }
  | { readonly kind: 'number'; readonly value: number; readonly format: string | null }
  | { readonly kind: 'formula'; readonly formula: string };

const DAY = 86_400_000;
const EPOCH = Date.UTC(1899, 11, 30);

/**
 * The serial number of a day, `null` for a day that does not exist.
 *
 * @example serialOf(2026, 12, 31) // 46387
 */
function serialOf(year: number, month: number, day: number): number | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  const exists = date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return exists ? Math.round((date.getTime() - EPOCH) / DAY) : null;
}

/** By the code of a locale: the number of each month name that Sheets reads there, its own and the English ones. */
const monthsRead = new Map<string, ReadonlyMap<string, number>>();

function monthsOf({ code }: SheetLocale): ReadonlyMap<string, number> {
  const known = monthsRead.get(code);
  if (known !== undefined) return known;
  const months = new Map<string, number>();
  for (const language of ['en', code.replace('_', '-')]) {
    for (const month of ['long', 'short'] as const) {
      const written = new Intl.DateTimeFormat(language, { day: 'numeric', month, timeZone: 'UTC' });
      for (let index = 0; index < 12; index += 1) {
        const name = written.formatToParts(Date.UTC(2026, index, 1)).find(({ type }) => type === 'month')?.value ?? '';
        months.set(name.toLowerCase().replace(/\.$/, ''), index + 1);
      }
    }
  }
  monthsRead.set(code, months);
  return months;
}

/** A day with its month in letters: `5 Oct`, `5. lokakuuta 2026`, in English also `Oct 5, 2026`; `Oct 2026` is its first day. */
function namedDay(text: string, locale: SheetLocale, thisYear: number): { serial: number; format: string } | null {
  const match =
    /^(?<day>\d{1,2})(?:[ -]|\. ?)(?<name>\p{L}+)\.?(?:,?[ -](?<year>\d{4}))?$/u.exec(text) ??
    /^(?<name>\p{L}+)\.?[ -](?<day>\d{1,2})(?:,?[ -](?<year>\d{4}))?$/u.exec(text) ??
    /^(?<name>\p{L}+)\.?[ -](?<year>\d{4})$/u.exec(text);
  const { name = '', day, year } = match?.groups ?? {};
  const month = monthsOf(locale).get(name.toLowerCase());
  if (month === undefined) return null;
  const serial = serialOf(year === undefined ? thisYear : Number(year), month, Number(day ?? 1));
  if (serial === null) return null;
  return { serial, format: [...(day === undefined ? [] : ['d']), 'mmm', ...(year === undefined ? [] : ['yyyy'])].join(' ') };
}

function fullYear(text: string): number {
  const year = Number(text);
  return text.length > 2 ? year : year < 30 ? 2000 + year : 1900 + year;
}

/** A time of day, or from 24 hours on a duration; seconds may have decimals. */
function timeFrom(text: string, { decimal }: SheetLocale): { readonly value: number; readonly format: string } | null {
  const match = new RegExp(`^(\\d{1,5})(?::(\\d{2})(?::(\\d{2})(?:\\${decimal}(\\d+))?)?)?\\s*(am|pm)?$`, 'i').exec(text);
  const [, hours = '', minutes, seconds = '0', fraction, half] = match ?? [];
  if (!match || (half === undefined && minutes === undefined)) return null;
  if (Number(hours) > (half ? 23 : 99_999) || Number(minutes ?? 0) > 59 || Number(seconds) > 59) return null;
  const hour = half ? (Number(hours) % 12) + (half.toLowerCase() === 'pm' ? 12 : 0) : Number(hours);
  const value = (hour * 3600 + Number(minutes ?? 0) * 60 + Number(`${seconds}.${fraction ?? 0}`)) / 86_400;
  return { value, format: `${hour > 23 ? '[h]:mm:ss' : 'hh:mm:ss'}${fraction === undefined ? '' : '.000'}` };
}

function dayFrom(text: string, locale: SheetLocale, thisYear: number): { serial: number; format: string } | null {
  const iso = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})$/.exec(text);
  if (iso) {
    const serial = serialOf(Number(iso[1]), Number(iso[2]), Number(iso[3]));
    return serial === null ? null : { serial, format: 'yyyy-mm-dd' };
  }
  const marks = `[${locale.dateMarks.replace('-', '\\-')}]`;
  const parts = new RegExp(`^(\\d{1,2})(${marks})(\\d{1,2})(?:\\2(\\d{4}|\\d{2})|\\2)?$`).exec(text);
  // Where the comma is the decimal sign, 1.5 is the first of May.
  if (parts && (parts[4] || parts[2] !== '.' || locale.decimal === ',')) {
    const [first, second] = [Number(parts[1]), Number(parts[3])];
    const year = parts[4] ? fullYear(parts[4]) : thisYear;
    const monthFirst = locale.dateOrder !== 'dmy';
    const serial = monthFirst ? serialOf(year, first, second) : serialOf(year, second, first);
    const format = parts[4] ? locale.library.dateFormat : monthFirst ? 'mmm d' : 'd mmm';
    return serial === null ? null : { serial, format };
  }
  return namedDay(text, locale, thisYear);
}

/** A number as the locale writes it, with its thousands marks; `null` for anything else. */
function plainNumber(text: string, { decimal, thousands }: SheetLocale): number | null {
  const group = thousands === '\u00a0' ? '[\\s\\u00a0\\u202f]' : `\\${thousands}`;
  const point = `\\${decimal}`;
  const pattern = new RegExp(`^[+-]?(?:\\d{1,3}(?:${group}\\d{3})+|\\d+)?(?:${point}\\d*)?(?:e[+-]?\\d+)?$`, 'i');
  if (!/\d/.test(text) || !pattern.test(text)) return null;
  const value = Number(text.replace(new RegExp(group, 'g'), '').replace(decimal, '.'));
  return Number.isFinite(value) ? value : null;
}

const CURRENCIES: Readonly<Record<string, string>> = { $: '"$"#,##0.00', '€': '#,##0.00 "€"', '£': '"£"#,##0.00' };

function numberFrom(text: string, locale: SheetLocale): { value: number; format: string | null } | null {
  const percent = /^(.*?)\s*%$/s.exec(text);
  if (percent) {
    const value = plainNumber(percent[1] ?? '', locale);
    const decimals = (percent[1] ?? '').split(locale.decimal)[1]?.length;
    return value === null ? null : { value: Number((value / 100).toPrecision(15)), format: decimals ? '0.00%' : '0%' };
  }
  const money = /^([+-]?)([$€£])\s*(.*)$|^(.*?)\s*([$€£])$/s.exec(text);
  if (money) {
    const value = plainNumber(`${money[1] ?? ''}${money[3] ?? money[4] ?? ''}`, locale);
    return value === null ? null : { value, format: CURRENCIES[money[2] ?? money[5] ?? ''] ?? null };
  }
  const value = plainNumber(text, locale);
  return value === null ? null : { value, format: null };
}

/**
 * What typed text becomes. `cellFormat` is the cell's number format: plain text (`@`) keeps everything, a percentage reads 42 as 42%.
 * Text that starts with `=`, or with `+` or `-` without being a number, is a formula; a leading `'` makes it text.
 *
 * @example typedValue('31.12.2026', localeOf('fi_FI'), '', 2026) // { kind: 'number', value: 46387, format: 'd.m.yyyy' }
 * @example typedValue('42', localeOf('en_US'), '0%', 2026) // { kind: 'number', value: 0.42, format: null }
 */
export function typedValue(text: string, locale: SheetLocale, cellFormat: string, thisYear: number): Typed {
  if (text === '') return { kind: 'blank' };
  if (cellFormat.startsWith('@')) return { kind: 'text', text: text.startsWith("'") ? text.slice(1) : text };
  if (text.startsWith("'")) return { kind: 'text', text: text.slice(1) };
  if (text.startsWith('=') && text.length > 1) return { kind: 'formula', formula: text };
  const trimmed = text.trim();
  if (/^(true|false)$/i.test(trimmed)) return { kind: 'boolean', value: trimmed.toLowerCase() === 'true' };
  const number = numberFrom(trimmed, locale);
  if (number) {
    const percentCell = /%/.test(cellFormat.replace(/"[^"]*"/g, ''));
    if (percentCell && number.format === null) return { kind: 'number', value: Number((number.value / 100).toPrecision(15)), format: null };
    return { kind: 'number', ...number };
  }
  const dated = datedFrom(trimmed, locale, thisYear);
  if (dated) return dated;
  if (/^[+-]./.test(text)) return { kind: 'formula', formula: `=${text}` };
  return { kind: 'text', text };
}

function datedFrom(text: string, locale: SheetLocale, thisYear: number): Typed | null {
  const time = timeFrom(text, locale);
  if (time !== null) return { kind: 'number', ...time };
  const [datePart = '', ...rest] = text.split(/[ T](?=\d{1,2}:)/);
  const day = dayFrom(datePart, locale, thisYear);
  if (!day) return null;
  if (!rest.length) return { kind: 'number', value: day.serial, format: day.format };
  const clock = timeFrom(rest.join(' '), locale);
  return clock === null || clock.value >= 1
    ? null
    : { kind: 'number', value: day.serial + clock.value, format: `${day.format} ${clock.format}` };
}
