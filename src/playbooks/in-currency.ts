/**
 * A playbook's example amounts in the currency of a team: of the same order and rounded, because nobody means 170 dollars where a Danish
 * source says 170 kr. Used when a cycle is planned, when the example is taken out, and by the wizard's cards. Pure.
 */
import { sameOrder } from '../core/number/currency';
import type { Kpi, Playbook, PlaybookTarget } from './playbook';

/** The playbook with every amount of money scaled; itself where the currency is its own. */
export function playbookIn(playbook: Playbook, currency: string): Playbook {
  if (playbook.currency === currency) return playbook;
  return { ...playbook, kpis: playbook.kpis.map(kpi => kpiIn(kpi, playbook.currency, currency)) };
}

/** Example: `kpiIn(costPerLead, 'DKK', 'USD')` has 25 where the source says 170; a KPI that is no amount stays. */
export function kpiIn(kpi: Kpi, from: string, to: string): Kpi {
  if (kpi.unit !== 'money') return kpi;
  const scaled = (amount: number) => sameOrder(amount, from, to);
  const sampleBaseline = kpi.sampleBaseline === undefined ? {} : { sampleBaseline: scaled(kpi.sampleBaseline) };
  const figures = { ...sampleBaseline, baseline: kpi.baseline === null ? null : scaled(kpi.baseline), sample: kpi.sample.map(scaled) };
  return kpi.target === null ? { ...kpi, ...figures } : { ...kpi, ...figures, target: targetIn(kpi.target, scaled) };
}

/** Relative targets and points mean the same in any currency. */
function targetIn(target: PlaybookTarget, scaled: (amount: number) => number): PlaybookTarget {
  switch (target.kind) {
    case 'value':
      return { ...target, value: scaled(target.value) };
    case 'at_least':
    case 'at_most':
      return { ...target, bound: scaled(target.bound) };
    case 'between':
      return { ...target, low: scaled(target.low), high: scaled(target.high) };
    case 'relative':
    case 'points':
      return target;
  }
}
