/**
 * One repeating entry as the text of an .ics file (RFC 5545). Used by the weekly review and by the reminders of the Numbers panel.
 *
 * Our own writer: of the maintained packages ical-generator writes a line break of a name into UID and control signs into every text, and
 * ts-ics knows no time without a zone, which a review "at ten wherever the team is" needs.
 */
import { type Day, isoOfDay } from './day';

export interface CalendarEntry {
  /** Tells calendars that two files are about one entry; any text. */
  readonly id: string;
  /** Any text; line breaks stay line breaks, other control signs fall away. */
  readonly title: string;
  readonly day: Day;
  /** Local times without zone, HHMMSS. */
  readonly from: string;
  readonly until: string;
  /** What follows `RRULE:`. */
  readonly rule: string;
}

/**
 * The file: lines of at most 75 octets that end with CRLF, texts escaped.
 * @example calendarFile({ id: 'a', title: 'Review; Ann, Bo', day, from: '100000', until: '103000', rule: 'FREQ=WEEKLY' })
 * // 'BEGIN:VCALENDAR\r\n…SUMMARY:Review\\; Ann\\, Bo\r\n…END:VCALENDAR\r\n'
 */
export function calendarFile({ id, title, day, from, until, rule }: CalendarEntry): string {
  const date = compactDay(day);
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Quarterdeck//EN',
    'BEGIN:VEVENT',
    `UID:${encodeURIComponent(calendarText(id))}@quarterdeck`,
    `DTSTAMP:${date}T000000Z`,
    `DTSTART:${date}T${from}`,
    `DTEND:${date}T${until}`,
    `RRULE:${rule}`,
    `SUMMARY:${escaped(calendarText(title))}`,
    'END:VEVENT',
    'END:VCALENDAR',
  ];
  return lines.map(line => `${folded(line)}\r\n`).join('');
}

/** A day as calendars write it. Example: 46300 → '20261005'. */
export function compactDay(day: Day): string {
  return isoOfDay(day).replace(/-/g, '');
}

/** Control signs, and halves of a sign that lost the other half. */
const UNFIT = /(?![\n\t])[\p{Cc}\p{Cs}]/gu;

/**
 * A text as a calendar may hold it: every kind of line break is `\n`, control signs and halves of signs are gone (RFC 5545, 3.1: only a
 * tab is allowed). Example: 'Q4\r\n2026\u0000' → 'Q4\n2026'.
 */
export function calendarText(text: string): string {
  return text.replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n').replace(UNFIT, '');
}

/** RFC 5545, 3.3.11. */
const escaped = (text: string): string => text.replace(/[\\;,]/g, '\\$&').replace(/\n/g, '\\n');

const LINE_OCTETS = 75;

/** RFC 5545, 3.1: what is longer goes on in the next line behind a blank. A sign of several octets stays whole. */
function folded(line: string): string {
  let room = LINE_OCTETS;
  let text = '';
  for (const sign of line) {
    const size = octets(sign);
    if (size > room) {
      text += '\r\n ';
      room = LINE_OCTETS - 1;
    }
    text += sign;
    room -= size;
  }
  return text;
}

/** In UTF-8; Apps Script has no TextEncoder. */
function octets(sign: string): number {
  const code = sign.codePointAt(0) ?? 0;
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
}
