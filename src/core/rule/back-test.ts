/**
 * When a rule would have fired, week by week, with today's definition. Used before a rule is switched on, and for its report card.
 * Everything is derived from check-ins and days; nothing is stored.
 */

import { CYCLE_WEEKS } from '../cycle/cycle';
import { addDays, type Day } from '../day/day';
import type { RuleVerdict } from './rule';

/** What a rule said at the end of one cycle week. */
export interface WeekVerdict {
  /** 1 … 13. */
  readonly week: number;
  readonly day: Day;
  readonly verdict: RuleVerdict;
}

/**
 * The verdicts at the end of each complete week up to as-of. `verdictOn` evaluates the rule with the check-ins up to a day; it is asked
 * once for each week. Example: as of day 20 → weeks 1 and 2 (days 7 and 14).
 */
export function backTest(start: Day, asOf: Day, verdictOn: (day: Day) => RuleVerdict): readonly WeekVerdict[] {
  const verdicts: WeekVerdict[] = [];
  for (let week = 1; week <= CYCLE_WEEKS && addDays(start, 7 * week - 1) <= asOf; week++) {
    const day = addDays(start, 7 * week - 1);
    verdicts.push({ week, day, verdict: verdictOn(day) });
  }
  return verdicts;
}

/** The days a rule began to fire: a week that fires after one that did not. Example: quiet, fires, fires, quiet, fires → weeks 2 and 5. */
export function firingsOf(weeks: readonly WeekVerdict[]): readonly WeekVerdict[] {
  return weeks.filter(({ verdict }, index) => verdict === 'fires' && weeks[index - 1]?.verdict !== 'fires');
}
