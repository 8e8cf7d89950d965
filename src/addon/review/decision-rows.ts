/** The decisions of a workbook that has been read, and the week a review belongs to. Used by the endpoints of the review. */
import type { MeasuredKpis } from '../../boards/kpi/measured';
import { kpiFigure } from '../../boards/kpi/unit-figure';
import { Names } from '../../boards/names';
import { type Decision, decisionsIn, latestDecisions } from '../../boards/review/decisions';
import type { ReviewDecision } from '../../contract';
import { CYCLE_DAYS } from '../../core/cycle/cycle';
import { addDays, type Day, isoOfDay, laterDay } from '../../core/day/day';
import { weekStart } from '../../core/series/week';
import { contentIds } from '../../sheet/content-ids';
import { figureText } from '../../sheet/read/figure-text';
import { textOf } from '../../sheet/read/read-table';
import type { OpenWorkbook } from '../../sheet/workbook/workbook';
import { nextMeeting } from '../today/review-date';
import { boardsOf } from '../workbook/current';

const WEEK = 7;

/** The week of the cycle that the minutes belong to; what is decided before its first day belongs to the first. */
export function reviewWeek({ facts }: OpenWorkbook): { readonly from: Day; readonly to: Day } {
  const from = weekStart(laterDay(facts.effective, facts.start), facts.start);
  return { from: from === facts.start ? addDays(from, -CYCLE_DAYS) : from, to: addDays(from, WEEK - 1) };
}

/** The review after this one: not before the cycle begins, and once it is over not in the past. */
export function followingReview({ facts: { effective, start, end, today, reviewDay } }: OpenWorkbook): Day {
  const held = effective >= end ? laterDay(effective, today) : effective;
  return nextMeeting({ reviewDay }, laterDay(addDays(held, 1), start));
}

/** What a KPI that a panel has named is called now, by its id; any other name as it is. */
export function kpiNamed(workbook: OpenWorkbook, name: string, id = ''): string {
  const row = id === '' ? undefined : workbook.table('dashboard')?.rows.find(({ cells }) => textOf(cells.id) === id);
  return textOf(row?.cells.kpi) || name;
}

export function decisionsOf(workbook: OpenWorkbook): readonly Decision[] {
  return decisionsIn(boardsOf(workbook).reviews());
}

/** What it says in short, be it a word that is no decision; '' while none stands there. Two decisions that say the same have the same mark. */
export function markOf({ decision, word, owner, until, note }: Pick<Decision, 'decision' | 'word' | 'owner' | 'until' | 'note'>): string {
  const said = decision ?? word;
  return said === '' ? '' : (contentIds([[said, owner, until ?? '', note].join('|')], new Set())[0] ?? '');
}

/** Those of the last review before this week, and of earlier ones the latest about each subject whose day has come. */
export function earlierOf(decisions: readonly Decision[], from: Day, asOf: Day): readonly Decision[] {
  const before = decisions.filter((each): each is Decision & { readonly day: Day } => each.day !== null && each.day < from);
  const lastWeek = addDays(from, -WEEK);
  const last = Math.max(...before.map(({ day }) => day));
  // A review that was left out: then the one before it.
  const since = before.some(({ day }) => day >= lastWeek) ? lastWeek : last;
  const due = new Set(latestDecisions(decisions).filter(({ until }) => until !== null && until <= asOf));
  return before.filter(each => each.day >= since || due.has(each));
}

/** Value and status as they stood then, the value with the digits of what has happened since. */
export function decisionOf(decision: Decision, { kpis, cycle }: MeasuredKpis): ReviewDecision {
  const { subject, value, was, owner, note, until } = decision;
  const found = new Names(kpis.map(({ kpi, assessment }) => ({ ...kpi, now: assessment.current?.value ?? null }))).find(subject, '');
  const beside = found === null || found.now === null ? [] : [found.now];
  const figure = value === null ? '' : found === null ? figureText(value, '', cycle.signs) : kpiFigure(value, found.unit, cycle, beside);
  return {
    subject,
    was: [figure, was].filter(part => part !== '').join(', '),
    decision: decision.decision,
    owner,
    until: until === null ? null : isoOfDay(until),
    note,
    mark: markOf(decision),
  };
}
