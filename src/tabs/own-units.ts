/**
 * What people write behind a figure for the unit of its KPI, in all languages, since a workbook may change its language and its typed
 * targets stay. Used by the Dashboard to tell a KPI's own unit from another one. Pure.
 */
import type { Unit } from '../playbooks/playbook';
import { signsOfCurrencies } from './currency';

/** In small letters and without points. Percentages are told apart before; the figures per thousand have no word of their own. */
const SPELLINGS: Partial<Record<Unit, string>> = {
  count: 'number|määrä|antal|bilangan|kpl|pcs|stk',
  seconds: 's|secs?|seconds?|sek|sekunti|sekuntia|sekund|sekunder|saat',
  minutes: 'mins?|minutes?|minuutti|minuuttia|minut|minutter|minit',
  hours: 'h|hrs?|hours?|t|tunti|tuntia|time|timer|jam',
  days: 'd|days?|pv|vrk|päivä|päivää|dag|dage|hari',
};

/**
 * Expression for a regular expression over `key:unit`, the key that of the unit or, for money, the currency's code.
 * Example: `minutes:min`, `DKK:kr` and `DKK:dkk` match, `DKK:€` and `count:apples` do not.
 */
export function ownUnits(): string {
  const units = Object.entries(SPELLINGS).map(([key, words]) => `${key}:(${words})`);
  const money = Object.entries(signsOfCurrencies()).map(
    ([code, sign]) => `${code}:${sign.toLowerCase().replace('.', '').replace('$', '\\$')}`,
  );
  return `^(${[...units, ...money].join('|')})$`;
}
