/** What the panel Review shows of a workbook that has been read: agenda, decisions, tasks and minutes. Used by the endpoints of the review. */
import { ON_PLAN, statusChanges } from '../../boards/kpi/changes';
import { URGENT } from '../../boards/kpi/kpi-board';
import type { MeasuredKpis } from '../../boards/kpi/measured';
import type { AgendaItem } from '../../boards/review/agenda';
import { type Decision, latestDecisions } from '../../boards/review/decisions';
import { sinceTexts } from '../../boards/review/review-board';
import { subjectKey } from '../../boards/rules';
import type { ReviewDecision, ReviewKpi, ReviewTask, ReviewView } from '../../contract';
import { weekOfCycle } from '../../core/cycle/cycle';
import { addDays, type Day, dayFromIso, isoOfDay, weekdayOf } from '../../core/day/day';
import { LANGUAGES } from '../../languages';
import type { CalendarTexts, PracticeText } from '../../languages/language';
import { shortDay } from '../../languages/period-text';
import { playbookTexts } from '../../languages/playbooks';
import { playbookOf } from '../../playbooks';
import { dayOfCell } from '../../sheet/read/days';
import type { KpiRow } from '../../sheet/read/kpi-rows';
import { textOf } from '../../sheet/read/read-table';
import type { OpenWorkbook } from '../../sheet/workbook/workbook';
import { kpiRows } from '../numbers/entered-rows';
import { refuse } from '../refusal';
import { openTasks, tasksOfPastWeek } from '../today/open-tasks';
import { boardsOf } from '../workbook/current';
import { ageingItems, agendaIn, alarmsApart, clearTests } from './agenda-in';
import { decisionOf, decisionsOf, earlierOf, followingReview, reviewWeek } from './decision-rows';
import { minutesText } from './minutes-text';

const WEEK = 7;
/** The tabs a review is read from; Reviews and Experiments may not be there. */
export const REVIEW_TABS = ['dashboard', 'checkins', 'rules', 'roadmap', 'reviews'] as const;
/** Ids of tasks that a review wrote, so that its minutes find them again. */
export const REVIEW_MARK = 'review-';

export function reviewView(workbook: OpenWorkbook): ReviewView {
  const { facts } = workbook;
  const measured = boardsOf(workbook).measured() ?? refuse('no_cycle');
  const before = facts.effective - WEEK < facts.start ? null : boardsOf(workbook).measuredOn(addDays(facts.effective, -WEEK));
  const rows = kpiRows(workbook);
  const agenda = agendaIn(workbook, measured, before);
  const decisions = decisionsOf(workbook);
  const since = sinceTexts(decisions, measured);
  const shown = (each: Decision): ReviewDecision => decisionOf(each, measured);
  const week = reviewWeek(workbook);
  const next = followingReview(workbook);
  const decided = decisions.filter(({ day }) => day !== null && day >= week.from && day <= week.to);
  const first = (workbook.table('dashboard')?.headingRow ?? 0) + 1;
  const kpiOf = (item: AgendaItem) =>
    reviewKpi(
      item,
      rows.find(({ row }) => row === first + item.each.kpi.index),
    );
  const written = writtenTasks(workbook, week.from);
  const pastWeek = tasksOfPastWeek(workbook);
  return {
    week: weekNumber(facts),
    day: isoOfDay(facts.effective),
    next: isoOfDay(next),
    kpis: agenda.all.map(kpiOf),
    talk: agenda.talk.map(kpiOf),
    normal: agenda.normal.map(({ each }) => each.kpi.name),
    worst: agenda.worst.map(({ each }) => subjectKey(each.kpi)),
    alarms: alarmsApart(workbook, measured),
    tests: clearTests(workbook),
    ageing: ageingItems(workbook),
    earlier: earlierOf(decisions, week.from, facts.effective).map(each => ({ ...shown(each), since: since.get(each.index) ?? '' })),
    decided: decided.map(shown),
    stopped: latestDecisions(decisions).flatMap(({ decision, subject, owner }) => (decision === 'stop' ? [{ subject, owner }] : [])),
    due: openTasks(workbook, next)
      .filter(({ due }) => due <= isoOfDay(next))
      .map(({ task, owner, due, late }) => ({ task, owner, due, late })),
    pastWeek,
    planned: openTasks(workbook, next).filter(({ late }) => !late).length,
    written,
    ritual: ritualOf(facts),
    asksForThree: facts.playbook === 'signals',
    minutes: minutesOf(workbook, {
      measured,
      before,
      days: decided.flatMap(({ day }) => day ?? []),
      decided: decided.map(shown),
      pastWeek,
      written,
      next,
    }),
    language: facts.language,
  };
}

/** '' for a playbook that has none. */
function ritualOf({ playbook, language }: OpenWorkbook['facts']): string {
  const weekly = playbookOf(playbook).rituals.find(({ every }) => every === 'week');
  const texts: Readonly<Record<string, PracticeText>> = playbookTexts(language, playbook).rituals;
  return texts[weekly?.id ?? '']?.text ?? '';
}

/** Before its first day a team reviews the first week. */
const weekNumber = ({ start, effective }: OpenWorkbook['facts']): number => Math.max(1, weekOfCycle(start, effective));

function reviewKpi({ each: { kpi }, status, reasons }: AgendaItem, row: KpiRow | undefined): ReviewKpi {
  return {
    id: subjectKey(kpi),
    name: kpi.name,
    star: kpi.starPlace !== null,
    status,
    now: row?.nowText ?? '',
    target: row?.targetText ?? '',
    owner: row?.owner ?? '',
    action: (row?.doNow ?? '').replace(`${URGENT} `, ''),
    reasons,
  };
}

/** Tasks a review of this week put on the Roadmap. */
function writtenTasks(workbook: OpenWorkbook, from: Day): readonly ReviewTask[] {
  return (workbook.table('roadmap')?.rows ?? []).flatMap(({ cells }): ReviewTask[] => {
    const [start, due] = [dayOfCell(cells.start, workbook.timeZone), dayOfCell(cells.due, workbook.timeZone)];
    if (!textOf(cells.id).startsWith(REVIEW_MARK) || start === null || start < from || due === null) return [];
    return [{ task: textOf(cells.task), owner: textOf(cells.owner), due: isoOfDay(due), kpi: textOf(cells.kpi) }];
  });
}

interface Minutes {
  readonly measured: MeasuredKpis;
  readonly before: MeasuredKpis | null;
  /** On which this week's decisions were taken. */
  readonly days: readonly Day[];
  readonly decided: readonly ReviewDecision[];
  readonly pastWeek: ReviewView['pastWeek'];
  readonly written: readonly ReviewTask[];
  readonly next: Day;
}

/** One day, or the first and the last of several. */
function daysText(days: readonly Day[], calendar: CalendarTexts): string {
  const ends = [Math.min(...days), Math.max(...days)].flatMap(each => days.find(day => day === each) ?? []);
  return [...new Set(ends)].map(day => shortDay(day, calendar)).join(' – ');
}

function minutesOf({ facts }: OpenWorkbook, { measured, before, days, decided, pastWeek, written, next }: Minutes): string {
  const { messages, calendar, lists } = LANGUAGES[facts.language];
  const inWords = (iso: string | null) => {
    const day = dayFromIso(iso ?? '');
    return day === null ? '' : shortDay(day, calendar);
  };
  return minutesText(
    {
      cycle: facts.name,
      week: weekNumber(facts),
      // Copied the day after, or taken up again behind midnight, they are still those of the review.
      day: daysText(days.length === 0 ? [facts.effective] : days, calendar),
      next: `${calendar.weekdays[weekdayOf(next) - 1] ?? ''} ${shortDay(next, calendar)}`,
      onPlan: measured.kpis.filter(({ assessment }) => ON_PLAN.has(assessment.status.key)).length,
      kpis: measured.kpis.length,
      ...(before === null ? { better: [], worse: [] } : statusChanges(before, measured)),
      pastWeek,
      decisions: decided.map(each => ({ ...each, until: inWords(each.until) })),
      tasks: written.map(each => ({ ...each, due: inWords(each.due) })),
    },
    { monday: messages.monday, review: messages.review, decisions: lists.decisions },
  );
}
