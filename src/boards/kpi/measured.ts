/**
 * The KPIs of a workbook with their figures on the day: what the boards of Dashboard, Scorecard, charts and rules share.
 */
import { DAYS_BEFORE } from '../../core/cycle/cycle';
import { leaveOff, readWeeksOff } from '../../core/cycle/weeks-off';
import { addDays, type Day } from '../../core/day/day';
import { type Assessment, assess } from '../../core/kpi/assessment';
import type { CheckIn } from '../../core/series/check-in';
import type { Block } from '../block';
import { type CycleFacts, cycleIn } from '../clock';
import { type RuleSubject, ruleSubject, watchSubject } from '../rules';
import { checkInsOf } from './check-ins';
import {
  type BoardKpi,
  type DashboardKpi,
  type DoubtfulBaseline,
  dashboardKpis,
  definitionOf,
  doubtfulBaseline,
  watchKpisIn,
} from './kpis';
import { goalOf } from './target-reading';

/** Rows of the Dashboard, Check-ins, the facts of the cycle, and the watch KPIs of Setup (no rows where they do not matter). */
export interface MeasuredBlocks {
  readonly kpis: Block;
  readonly checkIns: Block;
  readonly cycle: Block;
  readonly watch: Block;
}

export interface AssessedKpi {
  readonly kpi: DashboardKpi;
  /** Those up to the day, in the order of the tab. */
  readonly checkIns: readonly CheckIn[];
  readonly assessment: Assessment;
  /** The value steered to; null while the target is doubtful or lacks its baseline. */
  readonly goal: number | null;
  /** The days a baseline from check-ins looks at, whether or not they hold any. */
  readonly window: { readonly from: Day; readonly to: Day };
  /** The baseline as it is shown: an example of a playbook is, though it does not count, and so is a doubtful one. */
  readonly shownBaseline: number | null;
  readonly doubtfulBaseline: DoubtfulBaseline | null;
}

export interface MeasuredKpis {
  readonly cycle: CycleFacts;
  readonly kpis: readonly AssessedKpi[];
  /** Dashboard and watch KPIs, as rules ask for them. */
  readonly subjects: readonly RuleSubject[];
  /** Typed baselines that do not count, of both. */
  readonly doubtful: readonly DoubtfulBaseline[];
}

/** Null while the cycle has no start or day. */
export function measureKpis(blocks: MeasuredBlocks): MeasuredKpis | null {
  const cycle = cycleIn(blocks.cycle);
  if (cycle === null) return null;
  const rows = dashboardKpis(blocks.kpis, cycle);
  const watched = watchKpisIn(blocks.watch, cycle);
  const found = checkInsOf<BoardKpi>(blocks.checkIns, [...rows, ...watched], cycle);
  const kpis = rows.map(kpi => assessed(kpi, found.get(kpi) ?? [], cycle));
  const watch = watched.map(kpi => {
    const checkIns = found.get(kpi) ?? [];
    return { kpi, checkIns, doubtful: doubtfulBaseline(kpi, checkIns) };
  });
  return {
    cycle,
    kpis,
    subjects: [
      ...kpis.map(({ kpi, checkIns, assessment }) => ruleSubject(kpi, assessment.baseline?.value ?? null, checkIns)),
      ...watch.map(({ kpi, checkIns, doubtful }) => watchSubject(doubtful === null ? kpi : { ...kpi, baseline: null }, checkIns)),
    ],
    doubtful: [...kpis.map(each => each.doubtfulBaseline), ...watch.map(each => each.doubtful)].filter(each => each !== null),
  };
}

/** A KPI on the day that is shown; closed on that day it is achieved or missed, whatever day it is. */
export function assessed(
  kpi: DashboardKpi,
  checkIns: readonly CheckIn[],
  { clock, weeksOff }: CycleFacts,
  closedOn: Day | null = null,
): AssessedKpi {
  const isNegative = checkIns.some(({ value, day }) => value < 0 && day >= clock.start);
  const doubtful = doubtfulBaseline(kpi, checkIns);
  const believed = doubtful === null ? kpi : { ...kpi, typedBaseline: null };
  const found = assess(definitionOf(believed, clock.measuringDays, isNegative), checkIns, { ...clock, closedOn });
  const nextCheckIn = leaveOff(found.nextCheckIn, clock.start, readWeeksOff(weeksOff) ?? []);
  const assessment = { ...found, nextCheckIn };
  const baseline = assessment.baseline?.value ?? null;
  return {
    kpi,
    checkIns,
    assessment,
    goal: kpi.target === null ? null : goalOf(kpi.target, baseline),
    window: assessment.baseline?.window ?? baselineWindow(kpi, clock),
    shownBaseline: kpi.from === 'example' ? kpi.typedBaseline : (doubtful?.value ?? baseline),
    doubtfulBaseline: doubtful,
  };
}

/** Where the baseline of a KPI comes from while there is nothing in it yet. */
function baselineWindow({ from }: DashboardKpi, { start, asOf, measuringDays }: CycleFacts['clock']): AssessedKpi['window'] {
  if (from === 'before') return { from: addDays(start, -DAYS_BEFORE), to: addDays(start, -1) };
  return { from: start, to: addDays(start, Math.min(measuringDays, Math.max(1, asOf - start + 1)) - 1) };
}
