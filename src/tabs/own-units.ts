/** Tells a KPI's own unit from another one in formulas. Used by the Dashboard's reading of targets. Pure. */
import { CURRENCY_SPELLINGS, UNIT_SPELLINGS } from '../core/kpi/unit-spellings';

/**
 * Expression for a regular expression over `key:unit`, the key that of the unit or, for money, the currency's code.
 * Example: `minutes:min`, `DKK:kr` and `DKK:dkk` match, `DKK:€` and `count:apples` do not.
 */
export function ownUnits(): string {
  const own = Object.entries({ ...UNIT_SPELLINGS, ...CURRENCY_SPELLINGS });
  return `^(${own.map(([key, words]) => `${key}:(${words.join('|').replace(/\$/g, '\\$&')})`).join('|')})$`;
}
