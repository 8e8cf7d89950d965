/**
 * Rows of a report as the check-ins they stand for: daily rows of a weekly total added up to the cycle's week, each number held against what
 * stands already, and every row that makes none with its reason.
 *
 * Used by the import of check-ins. The order of the rows does not matter, and what was imported once is written no second time.
 */
import { DAYS_BEFORE } from '../cycle/cycle';
import { addDays, type Day, daysBetween } from '../day/day';
import { type Doubt, doubtOf } from '../kpi/plausible';
import { isPercent } from '../kpi/read-amount';
import { periodOf } from '../series/period';
import type { NamedKpi } from './heading-words';

export interface ImportKpi extends NamedKpi {
  readonly last: number | null;
  readonly baseline: number | null;
}

/** One figure of a row: its value, or the two counts of a rate, over the days from–to. */
export interface ReadFigure {
  readonly line: number;
  readonly kpi: string;
  /** Blank for a total. */
  readonly channel: string;
  readonly from: Day;
  readonly to: Day;
  readonly amount: { readonly value: number } | RateCounts;
}

export interface RateCounts {
  readonly numerator: number;
  readonly denominator: number;
}

/** A check-in that is there; of a total any day of its week. */
export interface StandingCheckIn {
  readonly kpi: string;
  readonly day: Day;
  readonly channel: string;
  readonly value: number;
}

export interface PlannedCheckIn {
  readonly kpi: string;
  readonly day: Day;
  /** First day of the week of a total; else the day itself. */
  readonly from: Day;
  readonly channel: string;
  readonly value: number;
  readonly counts: RateCounts | null;
  readonly lines: readonly number[];
  /** What the sheet has: nothing, another value that makes way, or the same. */
  readonly fate: 'new' | 'replaces' | 'same';
  readonly was: number | null;
  /** What a person is asked first: a week of which days are missing, or a value that looks like a slip. */
  readonly question: 'partial' | Doubt['code'] | null;
  /** Days the figures cover: 7 for a whole week. */
  readonly days: number;
}

export interface LeftOutFigure {
  readonly line: number;
  readonly why: 'outside' | 'future' | 'other_week' | 'twice' | 'no_number';
  readonly kpi: string;
}

export interface CycleDays {
  readonly start: Day;
  readonly end: Day;
  readonly today: Day;
}

export interface ImportPlan {
  readonly planned: readonly PlannedCheckIn[];
  readonly leftOut: readonly LeftOutFigure[];
}

/**
 * What would be written, the latest first. Two values of a KPI that is no total for one day cannot be added up and are left out together.
 *
 * @example planCheckIns(sevenDaysOfLeads, [leads], [], cycle).planned // one total of the week, question null
 */
export function planCheckIns(
  figures: readonly ReadFigure[],
  kpis: readonly ImportKpi[],
  standing: readonly StandingCheckIn[],
  cycle: CycleDays,
): ImportPlan {
  const leftOut: LeftOutFigure[] = [];
  const groups = new Map<string, { readonly kpi: ImportKpi; readonly from: Day; readonly to: Day; readonly figures: ReadFigure[] }>();
  for (const figure of figures) {
    const kpi = kpis.find(({ id }) => id === figure.kpi);
    if (kpi === undefined) continue;
    const why = unfit(figure, kpi, cycle);
    if (why !== null) {
      leftOut.push({ line: figure.line, why, kpi: kpi.id });
      continue;
    }
    const week = periodOf(kpi.aggregate, figure.to, cycle.start);
    const [from, to] = week === null ? [figure.to, figure.to] : [week.from, week.to];
    const key = JSON.stringify([kpi.id, figure.channel, to]);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { kpi, from, to, figures: [figure] });
    else group.figures.push(figure);
  }
  const planned: PlannedCheckIn[] = [];
  for (const { kpi, from, to, figures: together } of groups.values()) {
    const amount = kpi.aggregate === 'sum' ? totalOf(together) : figureOfDay(together, kpi);
    if ('why' in amount) leftOut.push(...together.map(({ line }) => ({ line, why: amount.why, kpi: kpi.id })));
    else planned.push(held({ kpi, from, to, figures: together }, amount, standing, cycle));
  }
  return {
    planned: planned.sort((a, b) => b.day - a.day || compare(a.kpi, b.kpi) || compare(a.channel, b.channel)),
    leftOut: leftOut.sort((a, b) => a.line - b.line || compare(a.kpi, b.kpi)),
  };
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function unfit({ from, to }: ReadFigure, kpi: ImportKpi, { start, end, today }: CycleDays): LeftOutFigure['why'] | null {
  if (to > today) return 'future';
  if (to < addDays(start, -DAYS_BEFORE) || to > end) return 'outside';
  const week = periodOf(kpi.aggregate, to, start);
  return week !== null && from < week.from ? 'other_week' : null;
}

interface Amount {
  readonly value: number;
  readonly counts: RateCounts | null;
}

/** Rows of several campaigns are added up; a week's total beside its days would count them twice. */
function totalOf(figures: readonly ReadFigure[]): Amount | { readonly why: 'twice' | 'no_number' } {
  const overlaps = figures.some(one =>
    figures.some(other => (one.from !== other.from || one.to !== other.to) && one.from <= other.to && other.from <= one.to),
  );
  if (overlaps) return { why: 'twice' };
  const values = figures.flatMap(({ amount }) => ('value' in amount ? [amount.value] : []));
  return values.length === 0 ? { why: 'no_number' } : { value: sum(values), counts: null };
}

function figureOfDay(figures: readonly ReadFigure[], kpi: ImportKpi): Amount | { readonly why: 'twice' | 'no_number' } {
  const values = new Set(figures.flatMap(({ amount }) => ('value' in amount ? [amount.value] : [])));
  const counted = figures.flatMap(({ amount }) => ('value' in amount ? [] : [amount]));
  if (values.size > 1 || (values.size > 0 && counted.length > 0)) return { why: 'twice' };
  const [value] = values;
  if (value !== undefined) return { value, counts: null };
  const counts = { numerator: sum(counted.map(each => each.numerator)), denominator: sum(counted.map(each => each.denominator)) };
  const scale = kpi.unit === 'per_thousand' ? 1000 : 1;
  return counts.denominator > 0 ? { value: (scale * counts.numerator) / counts.denominator, counts } : { why: 'no_number' };
}

/** Sorted first: binary fractions add up differently in another order. */
const sum = (values: readonly number[]): number => [...values].sort((a, b) => a - b).reduce((all, value) => all + value, 0);

interface Group {
  readonly kpi: ImportKpi;
  readonly from: Day;
  readonly to: Day;
  readonly figures: readonly ReadFigure[];
}

function held(
  { kpi, from, to, figures }: Group,
  amount: Amount,
  standing: readonly StandingCheckIn[],
  { today }: CycleDays,
): PlannedCheckIn {
  const channel = figures[0]?.channel ?? '';
  const there = standing.filter(
    each => each.kpi === kpi.id && each.channel.toLowerCase() === channel.toLowerCase() && each.day >= from && each.day <= to,
  );
  const was = there[there.length - 1]?.value ?? null;
  const days = new Set(
    figures.flatMap(each => Array.from({ length: daysBetween(each.from, each.to) + 1 }, (_, at) => addDays(each.from, at))),
  ).size;
  const isPartial = kpi.aggregate === 'sum' && days < 7;
  const doubt = doubtOf(amount.value, {
    isShare: isPercent(kpi.unit),
    others: kpi.last === null ? [] : [kpi.last],
    baseline: kpi.baseline,
  });
  const fate = was === null ? 'new' : isSame(was, amount.value) ? 'same' : 'replaces';
  return {
    kpi: kpi.id,
    day: to > today ? today : to,
    from,
    channel,
    ...amount,
    lines: figures.map(({ line }) => line).sort((a, b) => a - b),
    fate,
    was,
    question: fate === 'same' ? null : isPartial ? 'partial' : (doubt?.code ?? null),
    days,
  };
}

const isSame = (one: number, other: number): boolean => Math.abs(one - other) <= 1e-9 * Math.max(1, Math.abs(one), Math.abs(other));
