/**
 * The unit that stands in the first figure typed for a KPI which has none yet: 35% is a percentage, 12 min are minutes. Used by edits of the
 * Dashboard.
 */
import { digitsBehind } from '../number/digits-behind';
import { readDuration } from '../number/duration';
import { isDoubtfulUnit } from '../number/factors';
import { type AmountUnit, isPercent } from './read-amount';
import { readTarget } from './read-target';
import { figuresOf, type Target } from './target';
import { CURRENCY_SPELLINGS, UNIT_SPELLINGS } from './unit-spellings';

/** A unit with the digits behind the decimal sign that were typed. */
export interface TypedUnit {
  readonly unit: AmountUnit['unit'];
  readonly decimals: number;
}

const SPELLED = Object.entries(UNIT_SPELLINGS) as readonly (readonly [keyof typeof UNIT_SPELLINGS, readonly string[]])[];

/**
 * Null where no unit was typed, for one that is not known, and for changes: +20% says nothing about what it is 20% of.
 * @param text value, bound or range as typed
 * @param currency ISO 4217 of the workbook; another one is no unit
 * @example unitTyped('≥ 35,5%', ',', 'EUR') // { unit: 'percent', decimals: 1 }
 * @example unitTyped('+20%', '.', 'EUR') // null
 */
export function unitTyped(text: string, decimal: '.' | ',', currency: string): TypedUnit | null {
  const read = readTarget(text, decimal, null);
  if (!read.ok) return durationTyped(text);
  const { target, unit: typed } = read.value;
  if (target.kind === 'relative') return null;
  const unit = unitOf(typed, currency);
  if (unit === null) return null;
  return { unit, decimals: digitsIn(target, unit) };
}

/** Digits behind the decimal sign of a target's figures; of a change none, since it says nothing about what comes of it. */
export function digitsIn(target: Target, unit: AmountUnit['unit']): number {
  const figures = target.kind === 'relative' ? [] : Object.values(figuresOf(target)).flatMap(figure => figure ?? []);
  return Math.max(0, ...figures.map(figure => typedDigits(unit, figure)));
}

/** Digits of a typed figure; of a percentage those of its figure in percent. @example typedDigits('percent', 0.0125) // 2 */
export const typedDigits = (unit: AmountUnit['unit'], value: number): number => digitsBehind(isPercent(unit) ? value * 100 : value);

/** Several parts with their own units, such as 1 h 20 min, are counted in minutes; of 1:30 nobody knows. */
function durationTyped(text: string): TypedUnit | null {
  const minutes = /\p{L}/u.test(text) ? readDuration(text, 'minutes') : null;
  return minutes === null ? null : { unit: 'minutes', decimals: digitsBehind(minutes) };
}

function unitOf(typed: string, currency: string): AmountUnit['unit'] | null {
  if (typed === '') return null;
  if (typed === '%' || typed === 'pp') return 'percent';
  const spelling = typed.replace(/\.$/, '').toLowerCase();
  if (spelling === currency.toLowerCase() || (CURRENCY_SPELLINGS[currency] ?? []).includes(spelling)) return 'money';
  if (isDoubtfulUnit(typed)) return null;
  return SPELLED.find(([, spellings]) => spellings.includes(spelling))?.[0] ?? null;
}
