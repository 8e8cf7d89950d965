/**
 * The unit of a KPI as the target grammar needs it. Used by the Dashboard's board, by edits and by the wizard, so that all of them read a target
 * in one way.
 */
import { currencyHabit } from '../number/currency';
import { isDurationUnit } from '../number/time-units';
import { type AmountUnit, isPercent } from './read-amount';
import type { KpiUnit } from './target';
import { CURRENCY_SPELLINGS, UNIT_SPELLINGS } from './unit-spellings';

const SPELLINGS: Readonly<Record<string, readonly string[]>> = UNIT_SPELLINGS;

/**
 * @param word the unit's name in the language of the tabs, blank where there is none
 * @example kpiUnit({ unit: 'minutes', currency: 'EUR' }) // { percent: false, spellings: ['min', 'mins', …], time: 'minutes' }
 */
export function kpiUnit({ unit, currency }: AmountUnit, word = ''): KpiUnit {
  if (isPercent(unit)) return { percent: true };
  const own = word === '' ? [] : [word];
  if (unit === 'money')
    return { percent: false, spellings: [currencyHabit(currency).currency, currency, ...(CURRENCY_SPELLINGS[currency] ?? []), ...own] };
  return { percent: false, spellings: [...(SPELLINGS[unit] ?? []), ...own], ...(isDurationUnit(unit) ? { time: unit } : {}) };
}
