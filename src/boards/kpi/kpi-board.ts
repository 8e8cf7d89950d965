/**
 * KPI_BOARD: everything the Dashboard computes, in one call over whole blocks. What it says is core's; here it is put into cells.
 *
 * Used by the custom function of this name and, over the same blocks, by the commands that keep the last known values and answer the
 * sidebar. The status itself stays a live KPI_STATUS over the figures given here.
 */
import { hasEnded } from '../../core/cycle/cycle';
import { type Day, daysBetween } from '../../core/day/day';
import { expectedShare } from '../../core/kpi/progress';
import { STATUS_SIGNS, type StatusKey } from '../../core/kpi/status';
import { isCrossed } from '../../core/rule/threshold';
import { type CheckIn, latestRows } from '../../core/series/check-in';
import { expectedOf } from '../../core/series/current';
import { fill } from '../../languages/text';
import type { Block, Board, BoardRow } from '../block';
import type { CycleFacts, NumberSigns } from '../clock';
import { excessOfRule, readingsOn, rulesIn, subjectKey, verdictOf } from '../rules';
import { type BoardWords, boardWords } from '../words';
import { cadenceDays, type DoubtfulBaseline } from './kpis';
import { type AssessedKpi, type MeasuredBlocks, type MeasuredKpis, measureKpis } from './measured';
import { ownThreshold } from './own-threshold';
import { barParts, lineParts } from './sparkline-parts';
import { aimText, readingText } from './target-reading';
import { unitFigure } from './unit-figure';

export const KPI_BOARD_KEYS = [
  ...(['b_now', 'b_target', 'b_do_now', 'b_baseline', 'b_next', 'b_expected', 'b_outlook', 'b_forecast', 'b_unusual'] as const),
  ...(['b_course', 'b_last', 'b_computed', 'b_reading', 'b_fixed', 'b_bar', 'b_line', 'b_rank', 'b_from'] as const),
  ...(['base', 'aim', 'pace', 'better_key', 'age', 'cadence_days', 'b_language', 'b_summary'] as const),
] as const;
export type KpiBoardKey = (typeof KPI_BOARD_KEYS)[number];

/** First sign of an urgent action; the conditional format of the column hangs on it, because conditional formats cannot draw borders. */
export const URGENT = '▌';
/** Sign of a KPI that a person has put to rest by its override. */
export const PAUSED = '‖';

export interface KpiBlocks extends MeasuredBlocks {
  readonly rules: Block;
}

export function kpiBoard(blocks: KpiBlocks): Board<KpiBoardKey> {
  const measured = measureKpis(blocks);
  if (measured === null) return { keys: KPI_BOARD_KEYS, head: {}, rows: new Map() };
  const { cycle, kpis } = measured;
  const words = boardWords(cycle.language);
  const actions = ruleActions(blocks.rules, measured);
  const rows = kpis.map((each): BoardRow<KpiBoardKey> => {
    return rowOf(each, actions.get(subjectKey(each.kpi)), cycle, words);
  });
  return {
    keys: KPI_BOARD_KEYS,
    head: { b_language: cycle.language, b_summary: summaryOf(rows, cycle, words) },
    rows: new Map(rows.map((row, at) => [kpis[at]?.kpi.index ?? at, row])),
  };
}

function rowOf(each: AssessedKpi, actions: RuleActions | undefined, cycle: CycleFacts, words: BoardWords): BoardRow<KpiBoardKey> {
  const { kpi, assessment, goal, shownBaseline, checkIns } = each;
  const { clock, signs, currency } = cycle;
  const { current, baseline } = assessment;
  const base = baseline?.value ?? null;
  const own = { key: kpi.unit, word: kpi.unitWord, currency };
  const lastSeen = lastLive(checkIns, clock.start);
  const expected = current === null ? null : expectedOf(current, clock.start, clock.measuringDays);
  const isPaused = kpi.override.startsWith(PAUSED);
  const status = statusKeyOf(each);
  const share = base === null || goal === null || goal === base || current === null ? null : (current.value - base) / (goal - base);
  const reaches = assessment.progress !== null || (share !== null && isReach(each));
  return {
    b_now: current?.value ?? '',
    b_target: shownTarget(each),
    b_do_now: isPaused ? '' : doNow(each, status, actions, cycle, words),
    b_baseline: shownBaseline ?? '',
    b_next: isPaused ? '' : assessment.nextCheckIn,
    b_expected: expected ?? '',
    b_outlook: assessment.outlook === null ? '' : words.functions.outlook[assessment.outlook],
    b_forecast: assessment.forecast ?? '',
    b_unusual: assessment.limits === null ? '' : words.functions.unusual[assessment.unusual ?? 'usual'],
    b_course: courseOf(each, words),
    b_last: lastSeen ?? '',
    b_computed: kpi.override === '' ? '' : statusText(status, words),
    b_reading: kpi.target === null ? '' : readingText(kpi.target, own, base, words.tabs.dashboard.readings, signs),
    b_fixed: fixedStatus(each, words),
    b_bar: reaches && share !== null ? barParts(share, expected ?? 0) : '',
    b_line: lineParts(latestRows(checkIns.filter(({ channel, day }) => channel === null && day >= clock.start)).map(({ value }) => value)),
    b_rank: kpi.starPlace ?? '',
    b_from: kpi.from ?? '',
    base: base ?? '',
    aim: kpi.target === null ? '' : aimText(kpi.target, goal),
    pace: paceOf(expected, cycle),
    better_key: kpi.better,
    age: daysBetween(lastSeen ?? clock.start, clock.asOf),
    cadence_days: cadenceDays(kpi),
  };
}

/** A range as its text; so is a change, +15 % say, until there is a baseline to change. */
function shownTarget({ kpi, goal }: AssessedKpi): string | number {
  const kind = kpi.target?.target?.kind;
  if (kind === 'between') return kpi.targetText;
  return goal ?? (kind === 'relative' || kind === 'points' ? kpi.targetText : '');
}

const isReach = ({ kpi, assessment }: AssessedKpi): boolean => {
  const target = kpi.target?.target;
  if (target === null || target === undefined) return false;
  const base = assessment.baseline?.value ?? null;
  if (target.kind === 'at_least') return base !== null && base < target.bound;
  if (target.kind === 'at_most') return base !== null && base > target.bound;
  if (target.kind === 'between') return base !== null && (base < target.low || base > target.high);
  return true;
};

function lastLive(checkIns: readonly CheckIn[], start: Day): Day | null {
  let last: Day | null = null;
  for (const { day } of checkIns) if (day >= start && (last === null || day > last)) last = day;
  return last;
}

function paceOf(expected: number | null, { clock }: CycleFacts): number {
  if (hasEnded(clock.start, clock.asOf, null)) return 1;
  return expected ?? expectedShare(daysBetween(clock.start, clock.asOf) + 1, clock.measuringDays);
}

/** A KPI that nobody has given a target is told apart from one without numbers. */
type ShownStatus = StatusKey | 'no_target';

/** The status the figures give, override or not. */
function statusKeyOf({ kpi, assessment }: AssessedKpi): ShownStatus {
  const { status } = assessment;
  if (kpi.target?.doubt != null) return 'check_target';
  return status.key === 'no_data' && status.missing === 'target' ? 'no_target' : status.key;
}

function statusText(key: ShownStatus, { status }: BoardWords): string {
  return `${STATUS_SIGNS[key === 'no_target' ? 'no_data' : key]} ${status[key]}`;
}

/** The status as the Dashboard shows it, for those who cannot ask the cell. */
export function shownStatus(each: AssessedKpi, words: BoardWords): string {
  return fixedStatus(each, words) || statusText(statusKeyOf(each), words);
}

/**
 * What stands as status without asking KPI_STATUS: an override, nothing at all, a typed target that gives none to hand over, a baseline that is
 * being measured, which no figure tells; else blank.
 */
function fixedStatus(each: AssessedKpi, words: BoardWords): string {
  const { kpi, assessment, goal } = each;
  if (kpi.override !== '') return kpi.override;
  const nothing = kpi.target === null && assessment.current === null && assessment.baseline === null;
  if (nothing) return statusText('no_target', words);
  const isUnaimed = kpi.target !== null && aimText(kpi.target, goal) === '';
  const isMeasured = kpi.from === 'measuring' && assessment.baseline === null;
  return isUnaimed || isMeasured ? statusText(statusKeyOf(each), words) : '';
}

/** The trend as good or bad news: an arrow for the raw value, a word for what it means. */
function courseOf({ kpi, assessment }: AssessedKpi, { tabs }: BoardWords): string {
  const { better, worse, flat } = tabs.dashboard.courses;
  const { trend } = assessment;
  if (trend === 'unknown') return '';
  if (trend === 'flat') return `→ ${flat}`;
  const arrow = trend === 'rises' ? '↗' : '↘';
  if (kpi.better === 'inside') return arrow;
  return `${arrow} ${(trend === 'rises') === (kpi.better === 'higher') ? better : worse}`;
}

/** Signs of the statuses in red. */
const RED: ReadonlySet<string> = new Set([STATUS_SIGNS.off_track, STATUS_SIGNS.below_baseline, STATUS_SIGNS.missed]);

/** What the rules of the workbook say for one KPI. */
interface RuleActions {
  /** Of several crossed thresholds the one passed furthest. */
  readonly threshold: string | null;
  /** The first pair that fires, in the order of the tab. */
  readonly pair: string | null;
}

function ruleActions(rules: Block, { subjects, cycle }: MeasuredKpis): ReadonlyMap<string, RuleActions> {
  const listed = rulesIn(rules, subjects, cycle);
  // A reading costs as much as an assessment: only of KPIs that a rule asks for.
  const asked = new Set(listed.flatMap(({ parts }) => parts.map(({ kpi }) => kpi)));
  const readings = readingsOn(
    subjects.filter(({ kpi }) => asked.has(subjectKey(kpi))),
    cycle.clock.start,
    cycle.clock.asOf,
  );
  const worst = new Map<string, number>();
  const found = new Map<string, RuleActions>();
  for (const rule of listed) {
    const verdict = verdictOf(rule, readings);
    if (verdict !== 'fires' || rule.shownAt === '') continue;
    const excess = excessOfRule(rule, verdict, readings);
    const before = found.get(rule.shownAt) ?? { threshold: null, pair: null };
    if (excess === null) found.set(rule.shownAt, { ...before, pair: before.pair ?? rule.action });
    else if (excess > (worst.get(rule.shownAt) ?? Number.NEGATIVE_INFINITY)) {
      worst.set(rule.shownAt, excess);
      found.set(rule.shownAt, { ...before, threshold: rule.action });
    }
  }
  return found;
}

/** The worst open action: the team's own crossed threshold, a crossed one of the rules, a pair that fires, the KPI's own where its status is
 * red; a red status never stands without one, and at risk asks for a look in the review. */
function doNow(
  { kpi, assessment, doubtfulBaseline }: AssessedKpi,
  status: ShownStatus,
  actions: RuleActions | undefined,
  cycle: CycleFacts,
  words: BoardWords,
): string {
  // No status follows from it, nor anything that asks for one.
  if (doubtfulBaseline !== null) return doubtText(doubtfulBaseline, words, cycle.signs);
  const { anyAction, riskAction } = words.tabs.dashboard;
  const now = assessment.current?.value ?? null;
  const own = now === null ? null : ownThreshold(kpi, cycle);
  const urgent = (own !== null && now !== null && isCrossed([now], own) ? kpi.thresholdAction : '') || (actions?.threshold ?? '');
  if (urgent !== '') return `${URGENT} ${urgent}`;
  if (actions?.pair) return actions.pair;
  const shown = kpi.override === '' ? STATUS_SIGNS[status === 'no_target' ? 'no_data' : status] : kpi.override.slice(0, 1);
  if (shown === STATUS_SIGNS.at_risk) return riskAction;
  return RED.has(shown) ? kpi.belowAction || anyAction : '';
}

/** That a typed baseline does not count. Used by the sheet check, too. @example doubtText(doubt, words, signs) // 'Check the baseline: 4000% does not count' */
export function doubtText({ kpi, value }: DoubtfulBaseline, { tabs }: BoardWords, signs: NumberSigns): string {
  return fill(tabs.dashboard.checkBaseline, { value: unitFigure(value, kpi.unit, signs) });
}

/** The line above the table: how many need action, how many numbers are due, when the review is. */
function summaryOf(rows: readonly BoardRow<KpiBoardKey>[], { clock, reviewDay }: CycleFacts, { tabs, calendar }: BoardWords): string {
  const action = rows.filter(row => row.b_do_now !== '').length;
  const due = rows.filter(row => typeof row.b_next === 'number' && row.b_next <= clock.asOf).length;
  const day = calendar.weekdays[reviewDay - 1] ?? '';
  const { needAction, noneNeedsAction, dueAndReview } = tabs.dashboard;
  // While numbers are due nobody knows whether nothing needs action.
  const first = action > 0 ? [fill<string>(needAction, { action })] : due === 0 ? [noneNeedsAction] : [];
  return [...first, fill<string>(dueAndReview, { due, day })].join(' · ');
}
