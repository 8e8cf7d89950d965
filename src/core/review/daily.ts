/**
 * The two KPIs a team looks at every day. Pure. Used by the ten minutes of a day.
 *
 * Source: FI §1 asks for two of them daily, both signals of the content itself; where a playbook names none, its north stars come first.
 */
import type { Unit } from '../kpi/unit';
import type { Aggregate } from '../series/check-in';

export interface DailyKpi {
  readonly id: string;
  readonly star: boolean;
  readonly unit: Unit;
  readonly aggregate: Aggregate;
  /** Counts a result or what one costs; it follows the content late. */
  readonly isOutput: boolean;
}

const TWO = 2;

/** Counts and shares of weeks are of a period, and how long something took is known once it is done. */
const OF_PERIOD: ReadonlySet<Unit> = new Set(['count', 'share_of_weeks', 'days']);

/**
 * Ids of at most two: those the playbook names, then leading ones, stars first. What only a week has is no value of a day.
 *
 * @example dailyKpis([{ id: 'leads', star: true, unit: 'count', aggregate: 'sum', isOutput: true }, hold, clicks], []) // ['hold', 'clicks']
 */
export function dailyKpis(kpis: readonly DailyKpi[], named: readonly string[]): readonly string[] {
  const ofDay = kpis.filter(({ unit, aggregate }) => aggregate !== 'sum' && !OF_PERIOD.has(unit));
  const rank = ({ id, star, isOutput }: DailyKpi): number => (named.includes(id) ? 0 : (isOutput ? 3 : 1) + (star ? 0 : 1));
  return [...ofDay]
    .sort((one, other) => rank(one) - rank(other))
    .slice(0, TWO)
    .map(({ id }) => id);
}
