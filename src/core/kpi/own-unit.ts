/**
 * The unit of a KPI as the target grammar needs it. Used by the Dashboard's board, by edits and by the wizard, so that all of them read a target
 * in one way.
 */
import { currencyHabit } from '../number/currency';
import { isDurationUnit } from '../number/time-units';
import { type AmountUnit, isPercent } from './read-amount';
import type { KpiUnit } from './target';
import { CURRENCY_SPELLINGS, MINOR_SPELLINGS, UNIT_SPELLINGS } from './unit-spellings';

const SPELLINGS: Readonly<Record<string, readonly string[]>> = UNIT_SPELLINGS;

/**
 * @param word the unit's name in the language of the tabs, blank where there is none
 * @example kpiUnit({ unit: 'minutes', currency: 'EUR' }) // { percent: false, spellings: ['min', 'mins', …], time: 'minutes' }
 */
export function kpiUnit({ unit, currency }: AmountUnit, word = ''): KpiUnit {
  if (isPercent(unit)) return { percent: true };
  const own = word === '' ? [] : [word];
  if (unit === 'money') {
    const written = [...(CURRENCY_SPELLINGS[currency] ?? []), ...(MINOR_SPELLINGS[currency] ?? [])];
    return { percent: false, spellings: [currencyHabit(currency).currency, currency, ...written, ...own] };
  }
  if (unit === 'per_thousand') return { percent: false, spellings: ['‰', ...own] };
  // The word of the tabs first: a sentence names the first.
  return { percent: false, spellings: [...own, ...(SPELLINGS[unit] ?? [])], ...(isDurationUnit(unit) ? { time: unit } : {}) };
}
