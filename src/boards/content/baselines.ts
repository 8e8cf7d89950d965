/**
 * What the KPIs of the Dashboard stood at before the cycle, by name: what the result of a single post is compared with. Used by the boards of
 * Content, Library and Calendar.
 */

import { nameKey } from '../../core/name-key';
import { type Block, linesOf } from '../block';
import { type KpiUnitKey, keyOfWord } from '../words';

/** Columns of the Dashboard; baseline and target as they are shown. */
export const BASELINE_INPUTS = ['kpi', 'baseline', 'better', 'id', 'target', 'unit'] as const;
type BaselineInput = (typeof BASELINE_INPUTS)[number];

export interface KpiBaseline {
  readonly id: string;
  readonly name: string;
  readonly better: 'higher' | 'lower';
  readonly unit: KpiUnitKey;
  /** Null while there is none. */
  readonly baseline: number | null;
  /** Null while there is none that is a single number. */
  readonly target: number | null;
}

/** By the name as it compares. A KPI that is to stay inside a range has no better side; higher is taken. */
export function baselinesIn(kpis: Block): ReadonlyMap<string, KpiBaseline> {
  return new Map(
    linesOf<BaselineInput>(kpis).map(line => [
      nameKey(line.text('kpi')),
      {
        id: line.text('id'),
        name: line.text('kpi'),
        better: keyOfWord('better', line.text('better')) === 'lower' ? 'lower' : 'higher',
        unit: keyOfWord('units', line.text('unit')) ?? 'count',
        baseline: line.figure('baseline'),
        target: line.figure('target'),
      },
    ]),
  );
}

/** What the results of each KPI are counted in. */
export const unitsIn = (baselines: ReadonlyMap<string, KpiBaseline>): ReadonlyMap<string, KpiUnitKey> =>
  new Map([...baselines].map(([name, { unit }]) => [name, unit]));
