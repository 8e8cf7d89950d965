/**
 * Reads one value of a KPI as people write it, against the KPI's own unit: "54 %", "12k", "3 tkr", "3:45". Used by the sidebar's fields and
 * pasted values and by the rows of Check-ins. A unit or factor that is not understood is a problem, never dropped.
 */
import { readDuration } from '../number/duration';
import { isDoubtfulUnit, twoReadings } from '../number/factors';
import { barePart } from '../number/halves';
import { amountOf, readQuantity } from '../number/read-quantity';
import { inUnit, isDurationUnit, isHourOrDay, timesInFull, timeUnit } from '../number/time-units';
import { failure, type Outcome, success } from '../outcome';
import { CURRENCY_SPELLINGS, isForeignUnit, isKnownUnit, MINOR_SPELLINGS, UNIT_SPELLINGS } from './unit-spellings';

/** What a KPI is counted in; currency is ISO 4217 and only looked at for money. */
export interface AmountUnit {
  readonly unit: 'percent' | 'share_of_weeks' | 'money' | 'per_thousand' | keyof typeof UNIT_SPELLINGS;
  readonly currency: string;
}

/** Whether figures of a unit are shares, shown in percent: 0.012 is 1.2%. */
export const isPercent = (unit: AmountUnit['unit']): unit is 'percent' | 'share_of_weeks' =>
  unit === 'percent' || unit === 'share_of_weeks';

/** So many out of so many, also as the tabs show weeks: "5 of 6 weeks", "8/10". */
const OUT_OF = /^(\d{1,7})\s*(?:[/\uff0f]|out of|of|ud af|af|daripada|drpd)\s*(\d{1,7})(?:\s+\p{L}{1,10}\.?)?$/iu;

/** Half and half, which may be all of fifty. */
export const isHalfAndHalf = (text: string): boolean => /^50\s*[/\uff0f]\s*50$/.test(text.trim());

/** The share that so many out of so many are; null for any other text. @example shareOutOf('8/10') // 0.8 */
export function shareOutOf(text: string): number | null {
  const [, part, all] = OUT_OF.exec(text.trim()) ?? [];
  const share = Number(part) / Number(all);
  return share <= 1 ? share : null;
}

export type AmountProblem =
  | { readonly code: 'blank' }
  | { readonly code: 'unreadable'; readonly text: string }
  /** A percentage for a KPI that is none. */
  | { readonly code: 'percent' }
  | { readonly code: 'unit'; readonly unit: string }
  /** A word that is no unit, or may be a factor: the two values it could stand for. */
  | { readonly code: 'factor'; readonly unit: string; readonly one: number; readonly other: number };

/**
 * The value in the unit's own scale (0.012 is 1.2%); a bare 42 for a percentage is 42%. Two parts of a duration are minutes and seconds, for a
 * KPI in hours hours and minutes; another unit of time is converted: 2 h are 120 minutes.
 * @example readAmount('1,2 pct.', { unit: 'percent', currency: 'DKK' }, ',') // 0.012
 * @example readAmount('3:45', { unit: 'seconds', currency: '' }, '.') // 225
 */
export function readAmount(text: string, own: AmountUnit, decimal: '.' | ','): Outcome<number, AmountProblem> {
  if (text.trim() === '') return failure({ code: 'blank' });
  if (isPercent(own.unit) && isHalfAndHalf(text)) return failure({ code: 'factor', unit: '50/50', one: 0.5, other: 1 });
  const part = isPercent(own.unit) ? barePart(text) : null;
  if (part !== null) return failure({ code: 'factor', unit: text.trim(), one: part / 100, other: part });
  const outOf = isPercent(own.unit) ? shareOutOf(text) : null;
  if (outOf !== null) return success(outOf);
  const duration = isDurationUnit(own.unit) ? readDuration(text, own.unit) : null;
  if (duration !== null) return success(duration);
  const quantity = readQuantity(isDurationUnit(own.unit) ? timesInFull(text) : text, decimal);
  if (!quantity.ok) return failure({ code: 'unreadable', text });
  const { unit, span } = quantity.value;
  if (span !== undefined) return failure({ code: 'unit', unit: span });
  if (isPercent(own.unit)) {
    if (unit !== '' && unit !== '%' && unit !== '‰' && unit !== 'bp') return failure({ code: 'unit', unit });
    return finite(amountOf({ ...quantity.value, unit: unit || '%' }), text);
  }
  if (unit === '%') return failure({ code: 'percent' });
  if (unit === '' || isOwnUnit(unit, own)) return finite(amountOf({ ...quantity.value, unit: '' }), text);
  const time = isDurationUnit(own.unit) ? timeUnit(unit, own.unit) : null;
  if (time !== null && isDurationUnit(own.unit)) return finite(inUnit(amountOf({ ...quantity.value, unit: '' }), time, own.unit), text);
  if (isDurationUnit(own.unit) && isHourOrDay(unit, own.unit)) {
    const days = amountOf({ ...quantity.value, unit: '' });
    return failure({ code: 'factor', unit, one: inUnit(days, 'hours', own.unit), other: days });
  }
  if (own.unit === 'money' && (MINOR_SPELLINGS[own.currency] ?? []).includes(unit.toLowerCase().replace(/\.$/, '')))
    return finite(amountOf(quantity.value), text);
  if (isForeignUnit(unit) || (isKnownUnit(unit) && !isDoubtfulUnit(unit))) return failure({ code: 'unit', unit });
  const { one, other } = twoReadings(quantity.value.digits, unit);
  const sign = quantity.value.sign === '-' ? -1 : 1;
  return failure({ code: 'factor', unit, one: sign * Number(one), other: sign * Number(other) });
}

function finite(value: number, text: string): Outcome<number, AmountProblem> {
  return Number.isFinite(value) ? success(value) : failure({ code: 'unreadable', text });
}

function isOwnUnit(typed: string, { unit, currency }: AmountUnit): boolean {
  const spelling = typed.toLowerCase().replace(/\.$/, '');
  if (unit === 'money') return spelling === currency.toLowerCase() || (CURRENCY_SPELLINGS[currency] ?? []).includes(spelling);
  if (unit === 'per_thousand') return typed === '‰';
  return !isPercent(unit) && UNIT_SPELLINGS[unit].includes(spelling);
}
