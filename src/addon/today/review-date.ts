/**
 * The weekly review as a calendar link and as an .ics file. Times are local and without zone: the review is at ten o'clock wherever
 * the team is. Google's link parameter `recur` is undocumented, hence both.
 */
import { type Day, isoOfDay, weekdayOf } from '../../core/day/day';
import { LANGUAGES } from '../../languages';
import type { OpenWorkbook } from '../../sheet/workbook/workbook';

const FROM = 'T100000';
const UNTIL = 'T103000';
const DAY_CODES = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const;

interface Review {
  readonly title: string;
  readonly first: string;
  readonly rule: string;
}

function reviewOf({ facts }: OpenWorkbook): Review {
  const compact = (day: Day) => isoOfDay(day).replace(/-/g, '');
  const from = Math.max(facts.effective, facts.start) as Day;
  const wait = (((facts.reviewDay - weekdayOf(from)) % 7) + 7) % 7;
  const first = (from + wait) as Day;
  const rule = `RRULE:FREQ=WEEKLY;BYDAY=${DAY_CODES[facts.reviewDay - 1] ?? 'FR'};UNTIL=${compact(facts.end)}T235959`;
  return { title: LANGUAGES[facts.language].menu.weeklyReview, first: compact(first), rule };
}

export function reviewLink(workbook: OpenWorkbook): string {
  const { title, first, rule } = reviewOf(workbook);
  const text = encodeURIComponent(`${title} – ${workbook.facts.name}`);
  const zone = encodeURIComponent(workbook.timeZone);
  return `https://calendar.google.com/calendar/render?action=TEMPLATE&text=${text}&dates=${first}${FROM}/${first}${UNTIL}&recur=${encodeURIComponent(rule)}&ctz=${zone}`;
}

export function reviewFile(workbook: OpenWorkbook): string {
  const { title, first, rule } = reviewOf(workbook);
  const summary = `${title} – ${workbook.facts.name}`.replace(/[\\;,]/g, '\\$&').replace(/\n/g, ' ');
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Quarterdeck//EN',
    'BEGIN:VEVENT',
    `UID:${workbook.facts.cycleId}@quarterdeck`,
    `DTSTAMP:${first}T000000Z`,
    `DTSTART:${first}${FROM}`,
    `DTEND:${first}${UNTIL}`,
    rule,
    `SUMMARY:${summary}`,
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ].join('\r\n');
}
