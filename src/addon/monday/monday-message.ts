/** The Monday message of the running cycle, from what Today, the boards and the Roadmap say. Used by the endpoints. */

import { ON_PLAN, statusChanges } from '../../boards/kpi/changes';
import type { MondayMessage, TaskLine } from '../../contract';
import { CYCLE_WEEKS } from '../../core/cycle/cycle';
import { addDays, isoOfDay, weekdayOf } from '../../core/day/day';
import { nameKey, namesOnce } from '../../core/name-key';
import { LANGUAGES } from '../../languages';
import { shortDay } from '../../languages/period-text';
import type { KpiRow } from '../../sheet/read/kpi-rows';
import type { OpenWorkbook } from '../../sheet/workbook/workbook';
import { caughtUpWorkbook } from '../catch-up';
import { enteredRows } from '../numbers/entered-rows';
import { nextMeeting } from '../today/review-date';
import { TODAY_TABS, todayView } from '../today/today';
import { boardsOf, requireTable } from '../workbook/current';
import { type Load, type MondayFacts, mondayText } from './message-text';

const WEEK = 7;

export function mondayMessage(): MondayMessage {
  const workbook = caughtUpWorkbook(TODAY_TABS);
  const { language } = workbook.facts;
  return { text: mondayText(factsOf(workbook), LANGUAGES[language].messages.monday), language };
}

function factsOf(workbook: OpenWorkbook): MondayFacts {
  const { facts } = workbook;
  const { calendar } = LANGUAGES[facts.language];
  // Without them every KPI would have no number yet, which a team would believe.
  requireTable(workbook, 'checkins', ['kpi', 'date', 'value']);
  const view = todayView(workbook);
  const now = boardsOf(workbook).measured();
  const before = boardsOf(workbook).measuredOn(addDays(facts.effective, -WEEK));
  const meeting = nextMeeting(facts, facts.effective);
  const [until, isLast] = meeting > facts.end ? [facts.end, true] : [meeting, false];
  const due = enteredRows(workbook).filter(({ next }) => next !== null && next <= until);
  const judged = now?.kpis ?? [];
  return {
    cycle: facts.name,
    week: weekOf(facts, view.cycle.week),
    weeks: CYCLE_WEEKS,
    onPlan: judged.filter(({ assessment }) => ON_PLAN.has(assessment.status.key)).length,
    kpis: judged.length,
    stars: view.stars,
    changes: now === null || before === null ? { better: [], worse: [] } : statusChanges(before, now),
    actions: view.needAction,
    loads: loadsOf(view.tasks, due),
    numbersDue: due.length,
    tasksDue: view.tasks.filter(({ due: day }) => day <= isoOfDay(until)).length,
    tasksLate: view.tasks.filter(({ late }) => late).length,
    review: isLast ? '' : `${calendar.weekdays[weekdayOf(meeting) - 1] ?? ''} ${shortDay(meeting, calendar)}`,
    start: shortDay(facts.start, calendar),
    end: shortDay(facts.end, calendar),
  };
}

/** 0 before the cycle and 14 after it: figures stand for its last day then, unless somebody asked for an earlier one. */
function weekOf({ start, end, effective, today }: OpenWorkbook['facts'], week: number): number {
  if (effective < start) return 0;
  return effective >= end && today > end ? CYCLE_WEEKS + 1 : week;
}

/** People in the order they come up; those of nobody last. */
function loadsOf(tasks: readonly TaskLine[], due: readonly KpiRow[]): readonly Load[] {
  const names = [...namesOnce([...due, ...tasks].map(({ owner }) => owner))].sort((a, b) => Number(a === '') - Number(b === ''));
  const count = (of: readonly { readonly owner: string }[], name: string) =>
    of.filter(({ owner }) => nameKey(owner) === nameKey(name)).length;
  return names.map(name => ({ name, tasks: count(tasks, name), numbers: count(due, name) }));
}
