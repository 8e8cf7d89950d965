/** What the KPIs of tests are: which way each is better, and which of them no count of hits can be. Used by the board of tests. */
import { nameKey } from '../../core/name-key';
import { type Block, linesOf } from '../block';
import type { KpiInput, WatchInput } from '../kpi/kpis';
import { type KpiUnitKey, keyOfWord } from '../words';

/** By names as they compare. */
export interface Directions {
  readonly better: ReadonlyMap<string, 'higher' | 'lower'>;
  readonly units: ReadonlyMap<string, KpiUnitKey>;
  /** Costs and times, of which less is better: whatever a hit is, it is none of these. */
  readonly uncounted: ReadonlySet<string>;
  /** Costs and times of either kind, which no share of clicks is. */
  readonly amounts: ReadonlySet<string>;
}

const COST_OR_TIME: ReadonlySet<string> = new Set(['money', 'seconds', 'minutes', 'hours', 'days']);

/** A KPI of the Dashboard before a watch KPI of the same name. */
export function directionsIn(kpis: Block, watch: Block): Directions {
  const known = new Map<string, { readonly better: 'higher' | 'lower'; readonly unit: KpiUnitKey }>();
  const add = (name: string, better: string, unit: string) =>
    known.set(nameKey(name), {
      better: keyOfWord('better', better) === 'lower' ? 'lower' : 'higher',
      unit: keyOfWord('units', unit) ?? 'count',
    });
  for (const line of linesOf<WatchInput>(watch)) add(line.text('watch'), line.text('watch_better'), line.text('watch_unit'));
  for (const line of linesOf<KpiInput>(kpis)) add(line.text('kpi'), line.text('better'), line.text('unit'));
  const amounts = [...known].filter(([, { unit }]) => COST_OR_TIME.has(unit));
  return {
    better: new Map([...known].map(([name, { better }]) => [name, better])),
    units: new Map([...known].map(([name, { unit }]) => [name, unit])),
    uncounted: new Set(amounts.flatMap(([name, { better }]) => (better === 'lower' ? [name] : []))),
    amounts: new Set(amounts.map(([name]) => name)),
  };
}
