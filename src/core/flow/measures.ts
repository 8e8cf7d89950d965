/**
 * What the items of a team say together: work in progress, throughput, the promise its own items keep, where they wait, and which of them
 * are late. Used by the Content tab. Unknown days are left out, never counted as 0.
 */
import { type Day, daysBetween } from '../day/day';
import { forecastOn } from '../series/forecast';
import type { Journey } from './journey';

/** "85% of the items are published within `days` days", from so many items. */
export interface ServiceLevel {
  readonly share: number;
  readonly days: number;
  readonly items: number;
}

/** With fewer items the 85th percentile is simply the longest of them. */
export const FEWEST_ITEMS = 7;
/** The share people promise. */
const PROMISED = 0.85;

const known = (days: readonly (number | null)[]): readonly number[] => days.filter(day => day !== null);

/** The fewest days within which a share of the values lies: one of the values themselves. Example: 1, 2, 3, 10 at 0.5 → 2. */
function daysWithin(days: readonly number[], share: number): number | null {
  const ascending = [...days].sort((one, other) => one - other);
  return ascending[Math.ceil(share * ascending.length - 1e-9) - 1] ?? null;
}

/** The promise a team's published items keep; null before seven of them have a known cycle time. */
export function serviceLevel(journeys: readonly Journey[], share = PROMISED): ServiceLevel | null {
  const days = known(journeys.map(({ cycleDays }) => cycleDays));
  const within = days.length < FEWEST_ITEMS ? null : daysWithin(days, share);
  return within === null ? null : { share, days: within, items: days.length };
}

/** Items in each step that are started and not published. */
export function workInProgress(journeys: readonly Journey[], steps: number): readonly number[] {
  const counts = Array.from({ length: steps }, () => 0);
  for (const { standing, step } of journeys) {
    if (standing === 'in_progress' && step !== null) counts[step] = (counts[step] ?? 0) + 1;
  }
  return counts;
}

const WEEK = 7;

/** Items published in each week from a start on, up to the week of a day. Items without a day of publication are in none. */
export function throughput(journeys: readonly Journey[], start: Day, asOf: Day): readonly number[] {
  const weeks = Array.from({ length: Math.max(0, Math.floor(daysBetween(start, asOf) / WEEK) + 1) }, () => 0);
  for (const { published } of journeys) {
    const week = published === null ? -1 : Math.floor(daysBetween(start, published) / WEEK);
    if (week in weeks) weeks[week] = (weeks[week] ?? 0) + 1;
  }
  return weeks;
}

/** Mean days of published items in each step; null for a step of which none is known. */
export function meanStepDays(journeys: readonly Journey[], steps: number): readonly (number | null)[] {
  return Array.from({ length: steps }, (_, step) => {
    const days = known(journeys.filter(({ standing }) => standing === 'published').map(({ stepDays }) => stepDays[step] ?? null));
    return days.length === 0 ? null : days.reduce((sum, day) => sum + day, 0) / days.length;
  });
}

/** The working step before publication in which published items stood longest on average; null when nothing is known or nothing waits. */
export function bottleneck(journeys: readonly Journey[], firstWorking: number, published: number): number | null {
  const days = meanStepDays(journeys, published);
  let longest: number | null = null;
  for (let step = firstWorking; step < published; step++) {
    if ((days[step] ?? 0) > (longest === null ? 0 : (days[longest] ?? 0))) longest = step;
  }
  return longest;
}

/** How an item in progress stands against the promise. */
export type Ageing =
  /** Older than 85% of the published items were when they left the step it stands in. */
  | 'late'
  | 'in_time'
  /** Its start, or the team's own pace, is not known. */
  | 'unknown';

/**
 * The age by which 85% of the published items had left a step: the days of all steps up to it, and the day of the start. Null before seven
 * are known. "Pace percentiles" of ageing charts (https://www.55degrees.se/post/what-is-cycle-time on what is counted).
 */
export function paceOf(journeys: readonly Journey[], firstWorking: number, step: number): number | null {
  const ages = journeys
    .filter(({ standing }) => standing === 'published')
    .map(({ stepDays }) =>
      stepDays.slice(firstWorking, step + 1).reduce<number | null>((sum, days) => (sum === null || days === null ? null : sum + days), 1),
    );
  const days = known(ages);
  return days.length < FEWEST_ITEMS ? null : daysWithin(days, PROMISED);
}

/** Whether an item is late for the step it stands in; `pace` is that of the step. */
export function ageingOf({ ageDays }: Journey, pace: number | null): Ageing {
  if (ageDays === null || pace === null) return 'unknown';
  return ageDays > pace ? 'late' : 'in_time';
}

/** A week, in all its days and in working days. */
export const STALE_DAYS = { all: 7, working: 5 } as const;

/** An item in progress that has not moved for so many days. */
export function isStale({ standing, daysInStep }: Journey, limit: number): boolean {
  return standing === 'in_progress' && daysInStep !== null && daysInStep >= limit;
}

/** Four weeks, as for the outlook of a KPI. */
const LEAST_SPAN = 28;

/**
 * Where the cycle time is heading: the Theil–Sen line through cycle times by day of publication, on a later day; at least a day. Null with
 * items on fewer than three days, or all within four weeks: a line that short leads anywhere. Held against the target by whoever shows it.
 */
export function forecastCycleDays(journeys: readonly Journey[], onDay: Day): number | null {
  const points = journeys.flatMap(({ published, cycleDays }) =>
    published === null || cycleDays === null ? [] : [{ day: published, value: cycleDays }],
  );
  const days = points.map(({ day }) => day);
  if (Math.max(...days) - Math.min(...days) < LEAST_SPAN) return null;
  return forecastOn(points, onDay, { low: 1, high: null });
}
