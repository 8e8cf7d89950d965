/**
 * Reads a target as people write it: `48%`, `180 000`, `25 €`, `≥ 90%`, `<= 55%`, `10–15`, `+20%`, `-15%`, `+0,5 pp`, and
 * bounds and ranges in words (target-words.ts).
 * Used by the Dashboard, the wizard and the KPI functions. A signed percentage is relative, an unsigned one a value; a text with two
 * readings is a problem that names both spellings, never a guess.
 */

import { scaled } from '../number/factors';
import type { DecimalSign, DigitsProblem } from '../number/read-digits';
import { AMOUNT, amountOf, CURRENCY_BEFORE, type Quantity, readQuantity, UNIT_AFTER } from '../number/read-quantity';
import { failure, type Outcome, success } from '../outcome';
import type { KpiUnit, Target } from './target';
import { boundsInSigns } from './target-words';

export type TargetProblem =
  | Extract<DigitsProblem, { code: 'ambiguous_number' }>
  | { readonly code: 'unreadable_target'; readonly text: string }
  | { readonly code: 'wrong_unit'; readonly text: string; readonly unit: string; readonly expected: string }
  | { readonly code: 'ambiguous_percent'; readonly text: string; readonly one: string; readonly other: string }
  | { readonly code: 'percent_on_other_unit'; readonly text: string; readonly one: string; readonly other: string }
  | { readonly code: 'ambiguous_sign'; readonly text: string; readonly one: string; readonly other: string }
  | { readonly code: 'points_need_percent'; readonly text: string }
  | { readonly code: 'range_reversed'; readonly text: string };

/** A target with the unit that was typed: '%', 'pp', a currency or word as typed, or ''. */
export interface ReadTarget {
  readonly target: Target;
  readonly unit: string;
}

const BOUND = /^(≥|>=|=>|>|≤|<=|=<|<)\s*(.+)$/su;
const PART = `(?:${CURRENCY_BEFORE}\\s*)?${AMOUNT}(?:\\s*${UNIT_AFTER})?`;
const RANGE = new RegExp(`^(${PART})\\s*[-–—−]\\s*(${PART})$`, 'u');

const HALF_RANGE = /\d\s*[-–—−]$/;

const sameUnit = (a: string, b: string): boolean => a.replace(/\.$/, '').toLowerCase() === b.replace(/\.$/, '').toLowerCase();

/** Moves the decimal point two places to the right in plain digits, for naming a second spelling. Example: '0.48' → '48'. */
const hundredfold = (digits: string): string => String(Number(`${digits}e2`));

/** Whether the unit of a quantity is the KPI's own; `prefix` is the bound's sign, repeated in the spellings a question names. */
function checkUnit(quantity: Quantity, unit: KpiUnit | null, text: string, prefix: string): TargetProblem | null {
  if (unit === null) return null;
  const { digits } = quantity;
  if (unit.percent) {
    if (quantity.unit === '%' || quantity.unit === 'pp') return null;
    if (quantity.unit !== '') return { code: 'wrong_unit', text, unit: quantity.unit, expected: '%' };
    return { code: 'ambiguous_percent', text, one: `${prefix}${digits}%`, other: `${prefix}${hundredfold(digits)}%` };
  }
  if (quantity.unit === 'pp') return { code: 'points_need_percent', text };
  if (quantity.unit === '%') {
    return prefix === ''
      ? { code: 'percent_on_other_unit', text, one: digits, other: `+${digits}%` }
      : { code: 'wrong_unit', text, unit: '%', expected: unit.spellings[0] ?? '' };
  }
  if (quantity.unit === '' || unit.spellings.some(spelling => sameUnit(spelling, quantity.unit))) return null;
  return { code: 'wrong_unit', text, unit: quantity.unit, expected: unit.spellings[0] ?? '' };
}

function quantityIn(part: string, decimal: DecimalSign, text: string): Outcome<Quantity, TargetProblem> {
  const read = readQuantity(part, decimal);
  if (read.ok) return Number.isFinite(amountOf(read.value)) ? read : failure({ code: 'unreadable_target', text });
  return failure(read.problem.code === 'ambiguous_number' ? read.problem : { code: 'unreadable_target', text });
}

function readBound(
  sign: string,
  part: string,
  decimal: DecimalSign,
  unit: KpiUnit | null,
  text: string,
): Outcome<ReadTarget, TargetProblem> {
  const quantity = quantityIn(part, decimal, text);
  if (!quantity.ok) return quantity;
  if (quantity.value.unit === 'pp') return failure({ code: 'unreadable_target', text });
  const atLeast = sign.includes('>') || sign === '≥';
  const problem = checkUnit(quantity.value, unit, text, atLeast ? '≥ ' : '≤ ');
  if (problem !== null) return failure(problem);
  // "> 1.2%" and "≥ 1.2%" differ by no measurable amount; a strict bound is read as the bound itself.
  return success({ target: { kind: atLeast ? 'at_least' : 'at_most', bound: amountOf(quantity.value) }, unit: quantity.value.unit });
}

/** "2–3 mio." has one factor for both ends; "500–1k" has its own, because 500k would be more than 1k. */
function withFactorOf({ exponent = 0, ...high }: Quantity, low: Quantity): Quantity {
  if (exponent === 0 || low.exponent !== undefined) return low;
  const shared = { ...low, digits: scaled(low.digits, exponent) };
  return Number(shared.digits) <= Number(high.digits) ? shared : low;
}

function readRange(
  first: string,
  second: string,
  decimal: DecimalSign,
  unit: KpiUnit | null,
  text: string,
): Outcome<ReadTarget, TargetProblem> {
  const low = quantityIn(first, decimal, text);
  if (!low.ok) return low;
  const high = quantityIn(second, decimal, text);
  if (!high.ok) return high;
  // One unit serves both ends: "10–15 %", "€ 10–15".
  const shared = high.value.unit || low.value.unit;
  if (shared === 'pp' || (low.value.unit !== '' && high.value.unit !== '' && !sameUnit(low.value.unit, high.value.unit))) {
    return failure({ code: 'unreadable_target', text });
  }
  const ends = [withFactorOf(high.value, low.value), high.value].map(end => ({ ...end, unit: shared })) as [Quantity, Quantity];
  const problem = checkUnit(ends[0], unit, text, '');
  if (problem !== null) {
    if (problem.code === 'ambiguous_percent') {
      const [a, b] = [ends[0].digits, ends[1].digits];
      return failure({ ...problem, one: `${a}–${b}%`, other: `${hundredfold(a)}–${hundredfold(b)}%` });
    }
    return failure(problem.code === 'percent_on_other_unit' ? { code: 'wrong_unit', text, unit: '%', expected: '' } : problem);
  }
  const [from, to] = [amountOf(ends[0]), amountOf(ends[1])];
  return from > to
    ? failure({ code: 'range_reversed', text })
    : success({ target: { kind: 'between', low: from, high: to }, unit: shared });
}

function readSigned(quantity: Quantity, unit: KpiUnit | null, text: string): Outcome<ReadTarget, TargetProblem> {
  if (quantity.unit === '%') return success({ target: { kind: 'relative', change: amountOf(quantity) }, unit: '%' });
  if (quantity.unit === 'pp') {
    if (unit !== null && !unit.percent) return failure({ code: 'points_need_percent', text });
    return success({ target: { kind: 'points', change: amountOf(quantity) }, unit: 'pp' });
  }
  const problem = checkUnit(quantity, unit, text, '');
  if (problem !== null && problem.code === 'wrong_unit') return failure(problem);
  // Below −100% nothing falls, and a unit is no change: these are negative values.
  const isValue = quantity.sign === '-' && unit?.percent !== true && (quantity.unit !== '' || amountOf(quantity) < -100);
  if (isValue) return success({ target: { kind: 'value', value: amountOf(quantity) }, unit: quantity.unit });
  // "+5" may be the value five or five more; a change is written in percent, a bound with its sign.
  const value = quantity.sign === '-' ? `≥ -${quantity.digits}` : quantity.digits;
  const one = unit?.percent === true ? `${quantity.sign}${quantity.digits} pp` : value;
  return failure({ code: 'ambiguous_sign', text, one, other: `${quantity.sign}${quantity.digits}%` });
}

/**
 * Reads the text of a target. `unit` is the KPI's own unit (null: not known, any unit is accepted); `decimal` that of the
 * spreadsheet (null: not known, only texts with one reading are accepted). Blank text is the caller's concern and unreadable here.
 * Example: `readTarget('+0,5 pp', ',', { percent: true })` → `{ target: { kind: 'points', change: 0.005 }, unit: 'pp' }`;
 * `readTarget('48', '.', { percent: true })` → problem `ambiguous_percent` naming `48%` and `4800%`.
 */
export function readTarget(text: string, decimal: DecimalSign, unit: KpiUnit | null): Outcome<ReadTarget, TargetProblem> {
  const trimmed = boundsInSigns(text.trim());
  const bound = BOUND.exec(trimmed);
  if (bound !== null) return readBound(bound[1] ?? '', bound[2] ?? '', decimal, unit, text);
  const range = RANGE.exec(trimmed);
  if (range !== null) return readRange(range[1] ?? '', range[2] ?? '', decimal, unit, text);
  // A dash behind may be half of a range.
  const quantity: ReturnType<typeof quantityIn> = HALF_RANGE.test(trimmed)
    ? failure({ code: 'unreadable_target', text })
    : quantityIn(trimmed, decimal, text);
  if (!quantity.ok) return quantity;
  if (quantity.value.sign !== '') return readSigned(quantity.value, unit, text);
  if (quantity.value.unit === 'pp') return failure({ code: 'unreadable_target', text });
  const problem = checkUnit(quantity.value, unit, text, '');
  if (problem !== null) return failure(problem);
  return success({ target: { kind: 'value', value: amountOf(quantity.value) }, unit: quantity.value.unit });
}
