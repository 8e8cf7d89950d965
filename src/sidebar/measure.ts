/**
 * Numbers as a person types and reads them: the spreadsheet's decimal sign, the KPI's own unit.
 *
 * Used by the Numbers panel and the wizard's baselines. Values are in the unit's own scale (0.012 = 1.2%). Like a cell with the KPI's format,
 * a bare 42 for a percentage is 42%, never 4200%.
 */

import type { NumberHabit } from '../contract';
import { type AmountProblem, isPercent, readAmount } from '../core/kpi/read-amount';
import { withCurrency } from '../core/number/currency';
import { digitsBehind } from '../core/number/digits-behind';
import type { Outcome } from '../core/outcome';
import type { Unit } from '../playbooks/playbook';

/** What of a KPI decides how its numbers are written; currency is ISO 4217 and only looked at for money. */
export interface Measure {
  readonly unit: Unit;
  readonly decimals: number;
  readonly currency: string;
}

export type ReadingProblem = AmountProblem;

/**
 * Reads what a person typed for a KPI. A blank is `blank`; a unit other than the KPI's own is a problem, never dropped.
 *
 * @example readMeasure('1,2%', { unit: 'percent', decimals: 1, currency: 'EUR' }, { decimal: ',', locale: 'fi_FI', percent: ' %' }) // 0.012
 * @example readMeasure('1 234', { unit: 'count', decimals: 0, currency: 'EUR' }, { decimal: ',', locale: 'fi_FI', percent: ' %' }) // 1234
 */
export function readMeasure(text: string, measure: Measure, habit: NumberHabit): Outcome<number, ReadingProblem> {
  return readAmount(text, measure, habit.decimal);
}

/**
 * A value the way the sheet shows it, without a unit word (percent and currency signs stay).
 *
 * @example showMeasure(0.012, { unit: 'percent', decimals: 1, currency: 'EUR' }, { decimal: ',', locale: 'da_DK', percent: ' %' }) // '1,2 %'
 */
export function showMeasure(value: number, { unit, decimals, currency }: Measure, habit: NumberHabit): string {
  const digits = { minimumFractionDigits: decimals, maximumFractionDigits: decimals };
  if (isPercent(unit)) return `${format(value * 100, habit, digits)}${habit.percent}`;
  if (unit === 'money') return `${value < 0 ? '-' : ''}${withCurrency(format(Math.abs(value), habit, digits), currency)}`;
  return format(value, habit, digits);
}

/** A typed value with all its digits, also where its KPI shows fewer. @example showTyped(21.5, dollars, en) // '$21.50' */
export function showTyped(value: number, measure: Measure, habit: NumberHabit): string {
  const digits = digitsBehind(isPercent(measure.unit) ? value * 100 : value);
  // Money has none or two.
  const typed = measure.unit === 'money' && digits === 1 ? 2 : digits;
  return showMeasure(value, { ...measure, decimals: Math.max(measure.decimals, typed) }, habit);
}

/** A value as a person would type it into an empty field: digits and the decimal sign, nothing else. @example typedMeasure(0.012, percent, fi) // '1,2' */
export function typedMeasure(value: number, { unit }: Measure, { decimal }: NumberHabit): string {
  // Twelve digits keep what anybody types and drop what binary fractions add (0.07 × 100).
  const size = Number((isPercent(unit) ? value * 100 : value).toPrecision(12));
  return String(size).replace('.', decimal);
}

function format(value: number, habit: NumberHabit, options: Intl.NumberFormatOptions): string {
  try {
    return new Intl.NumberFormat(habit.locale.replace('_', '-'), options).format(value);
  } catch {
    // A locale the browser does not know must not empty the panel.
    return new Intl.NumberFormat(habit.decimal === ',' ? 'da' : 'en', { maximumFractionDigits: 12 }).format(value);
  }
}
