/**
 * The way of one item through the steps of its workflow: when it started, when it was published, how long it stood where. Made from the
 * stamps of its visits; what a stamp does not say is unknown and never 0. Used by the measures of flow.
 */
import type { Day } from '../day/day';
import type { DayCount } from './day-count';

/** A step an item entered; `entered` null when nobody saw the day. Going back is another visit. */
export interface StepVisit {
  /** Place among the steps of the workflow, from 0. */
  readonly step: number;
  readonly entered: Day | null;
}

export interface Workflow {
  readonly steps: number;
  /** The first step in which somebody works on an item; what stands before it is a stock of ideas. */
  readonly firstWorking: number;
  readonly published: number;
}

export type ItemStanding = 'idea' | 'in_progress' | 'published';

export interface Journey {
  readonly standing: ItemStanding;
  /** The step it stands in; null without a visit. */
  readonly step: number | null;
  readonly started: Day | null;
  readonly published: Day | null;
  /** Days from start to publication, both counted, so at least 1; null while not published, or unknown. */
  readonly cycleDays: number | null;
  /** The same from start to the day looked at, of an item in progress. */
  readonly ageDays: number | null;
  /** Days since it entered the step it stands in. */
  readonly daysInStep: number | null;
  /** Days in each step over all visits; null where one of them is unknown, 0 where there was none. */
  readonly stepDays: readonly (number | null)[];
}

/** The visits up to a day, with each stamp that lies before an earlier one taken as unknown. */
function visitsUpTo(visits: readonly StepVisit[], asOf: Day): readonly StepVisit[] {
  const later = visits.findIndex(({ entered }) => entered !== null && entered > asOf);
  let latest = Number.NEGATIVE_INFINITY;
  return visits.slice(0, later < 0 ? visits.length : later).map(visit => {
    if (visit.entered === null || visit.entered < latest) return { ...visit, entered: null };
    latest = visit.entered;
    return visit;
  });
}

/** When the item was published for good: on its last way out of work, it entered `published`, or the first step behind it. */
function publication(visits: readonly StepVisit[], { published }: Workflow): StepVisit | null {
  let first: StepVisit | null = null;
  let last: StepVisit | null = null;
  for (const visit of visits) {
    const isOut = visit.step >= published;
    first = isOut ? (first ?? visit) : null;
    last = isOut ? (visit.step === published ? visit : last) : null;
  }
  return last ?? first;
}

/** Both ends counted, as the Kanban tools do: what starts and ends on one day took a day. */
function bothEnds(from: Day | null, to: Day | null, count: DayCount): number | null {
  return from === null || to === null ? null : Math.max(1, count((from - 1) as Day, to));
}

/**
 * Reads an item's visits, in the order they happened, as they stood on a day. Cycle time runs from the first entry into a working step to the
 * last entry into the published one: (finish − start) + 1 (https://www.55degrees.se/post/what-is-cycle-time; Kanban Guide, kanbanguides.org).
 * An item moved back from published is in progress again, with its first start.
 * Example: script on day 1, edit on day 3, published on day 8, counted in elapsed days → cycle time 8, two days of script, five of edit.
 */
export function journeyOf(visits: readonly StepVisit[], workflow: Workflow, asOf: Day, count: DayCount): Journey {
  const seen = visitsUpTo(visits, asOf);
  const current = seen[seen.length - 1] ?? null;
  const start = seen.find(({ step }) => step >= workflow.firstWorking) ?? null;
  const isPublished = current !== null && current.step >= workflow.published;
  const end = isPublished ? publication(seen, workflow) : null;
  const standing = start === null || current === null ? 'idea' : isPublished ? 'published' : 'in_progress';
  const [started, published] = [start?.entered ?? null, end?.entered ?? null];
  const stepDays: (number | null)[] = Array.from({ length: workflow.steps }, () => 0);
  for (const [at, { step, entered }] of seen.entries()) {
    const next = seen[at + 1];
    const left = next === undefined ? asOf : next.entered;
    const before = stepDays[step] ?? null;
    stepDays[step] = before === null || entered === null || left === null ? null : before + count(entered, left);
  }
  return {
    standing,
    step: current?.step ?? null,
    started,
    published,
    cycleDays: bothEnds(started, published, count),
    ageDays: standing === 'in_progress' ? bothEnds(started, asOf, count) : null,
    daysInStep: current === null || current.entered === null ? null : count(current.entered, asOf),
    stepDays,
  };
}
