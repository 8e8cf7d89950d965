/**
 * The weekly review as a calendar link and as an .ics file. Times are local and without zone: the review is at ten o'clock wherever
 * the team is. Google's link parameter `recur` is undocumented, hence both.
 */
import { calendarFile, calendarText, compactDay } from '../../core/day/calendar-file';
import { addDays, type Day, laterDay, weekdayOf } from '../../core/day/day';
import { LANGUAGES } from '../../languages';
import type { OpenWorkbook } from '../../sheet/workbook/workbook';

const FROM = '100000';
const UNTIL = '103000';
const DAY_CODES = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const;

interface Review {
  readonly title: string;
  readonly first: Day;
  readonly rule: string;
}

/** The next day of the weekly meeting, that day among them. */
export function nextMeeting({ reviewDay }: Pick<OpenWorkbook['facts'], 'reviewDay'>, from: Day): Day {
  return addDays(from, (((reviewDay - weekdayOf(from)) % 7) + 7) % 7);
}

function reviewOf({ facts }: OpenWorkbook): Review {
  const rule = `FREQ=WEEKLY;BYDAY=${DAY_CODES[facts.reviewDay - 1] ?? 'FR'};UNTIL=${compactDay(facts.end)}T235959`;
  return {
    title: `${LANGUAGES[facts.language].menu.weeklyReview} – ${facts.name}`,
    first: nextMeeting(facts, laterDay(facts.effective, facts.start)),
    rule,
  };
}

export function reviewLink(workbook: OpenWorkbook): string {
  const { title, first, rule } = reviewOf(workbook);
  const text = encodeURIComponent(calendarText(title));
  const zone = encodeURIComponent(workbook.timeZone);
  const day = compactDay(first);
  return `https://calendar.google.com/calendar/render?action=TEMPLATE&text=${text}&dates=${day}T${FROM}/${day}T${UNTIL}&recur=${encodeURIComponent(`RRULE:${rule}`)}&ctz=${zone}`;
}

export function reviewFile(workbook: OpenWorkbook): string {
  const { title, first, rule } = reviewOf(workbook);
  return calendarFile({ id: workbook.facts.cycleId, title, day: first, from: FROM, until: UNTIL, rule });
}
