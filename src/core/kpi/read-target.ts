/**
 * Reads a target as people write it: `48%`, `180 000`, `25 €`, `≥ 90%`, `<= 55%`, `10–15`, `+20%`, `-15%`, `+0,5 pp`, and
 * bounds and ranges in words (target-words.ts); for a KPI that counts a time also `1:30`, `1 t 20 min` and other units of time.
 * Used by the Dashboard, the wizard and the KPI functions. A signed percentage is relative, an unsigned one a value; a text with two
 * readings is a problem that names both spellings, never a guess.
 */

import { readDuration } from '../number/duration';
import { isDoubtfulUnit, scaled, twoReadings } from '../number/factors';
import type { DecimalSign, DigitsProblem } from '../number/read-digits';
import {
  AMOUNT,
  amountOf,
  CURRENCY_BEFORE,
  durationQuestion,
  type Quantity,
  type QuantityProblem,
  readQuantity,
  UNIT_AFTER,
} from '../number/read-quantity';
import { inUnit, isHourOrDay, timesInFull, timeUnit } from '../number/time-units';
import { failure, type Outcome, success } from '../outcome';
import { changeInSigns } from './change-words';
import { isHalfAndHalf, shareOutOf } from './read-amount';
import type { KpiUnit, Target } from './target';
import { boundsInSigns } from './target-words';
import { doubleReading, inSigns } from './two-readings';

export type TargetProblem =
  | Extract<DigitsProblem, { code: 'ambiguous_number' }>
  /** A duration where nobody knows what the KPI is counted in. */
  | Extract<QuantityProblem, { code: 'ambiguous_duration' }>
  /** Words, or two parts with a colon, that can be read in two ways. */
  | { readonly code: 'two_readings'; readonly text: string; readonly one: string; readonly other: string }
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
/** A duration of several parts: `1:30`, `1:02:03 h`, `1 t 20 min`. */
const DURATION = String.raw`\d{1,4}(?::[0-5]\d){1,2}(?:[.,]\d{1,3})?(?:\s*\p{L}{1,10}\.?)?|\d{1,4}\s*[\p{L}'′’]{1,12}\.?,?\s*(?:(?:and|og|ja|dan)\s+)?\d{1,4}\s*[\p{L}"″”']{1,12}\.?`;
const PART = `(?:${DURATION}|(?:${CURRENCY_BEFORE}\\s*)?${AMOUNT}(?:\\s*${UNIT_AFTER})?)`;
const RANGE = new RegExp(`^(${PART})\\s*[-–—−]\\s*(${PART})$`, 'u');
/** A range that begins below zero; both ends say on which side, because "-10–15" may be a fall of 10 to 15. */
const SIGNED_RANGE = new RegExp(`^([-−–]\\s?${PART})\\s*[-–—−]\\s*([-−–+]\\s?${PART})$`, 'u');

/** Bounds as East Asian keyboards and formulas write them. */
const WIDE_BOUNDS = /^[≧≦⩾⩽≳≲]/;
const LEAST = /[≧⩾≳]/;

const HALF_RANGE = /\d\s*[-–—−]$/;

const sameUnit = (a: string, b: string): boolean => a.replace(/\.$/, '').toLowerCase() === b.replace(/\.$/, '').toLowerCase();

/** Moves the decimal point two places to the right in plain digits, for naming a second spelling. Example: '0.48' → '48'. */
const hundredfold = (digits: string): string => String(Number(`${digits}e2`));

/** Two spellings of plain digits as the text would be read: a question that named 0.5% where 0,5% is written could not be answered. */
function spelt(one: string, other: string, decimal: DecimalSign): { readonly one: string; readonly other: string } {
  const sign = decimal ?? '.';
  return { one: one.replace(/\./g, sign), other: other.replace(/\./g, sign) };
}

/** Whether the unit of a quantity is the KPI's own; `prefix` is the bound's sign, repeated in the spellings a question names. */
function checkUnit(quantity: Quantity, unit: KpiUnit | null, decimal: DecimalSign, text: string, prefix: string): TargetProblem | null {
  if (unit === null) return null;
  const digits = quantity.sign === '-' && prefix !== '' ? `-${quantity.digits}` : quantity.digits;
  if (quantity.span !== undefined) return { code: 'wrong_unit', text, unit: quantity.span, expected: expectedOf(unit) };
  if (unit.percent) {
    if (quantity.unit === '%' || quantity.unit === 'pp') return null;
    if (quantity.unit !== '') return { code: 'wrong_unit', text, unit: quantity.unit, expected: '%' };
    return { code: 'ambiguous_percent', text, ...spelt(`${prefix}${digits}%`, `${prefix}${hundredfold(digits)}%`, decimal) };
  }
  if (quantity.unit === 'pp') return { code: 'points_need_percent', text };
  if (quantity.unit === '%') {
    return prefix === ''
      ? { code: 'percent_on_other_unit', text, ...spelt(digits, `+${digits}%`, decimal) }
      : { code: 'wrong_unit', text, unit: '%', expected: unit.spellings[0] ?? '' };
  }
  if (quantity.unit === '' || unit.spellings.some(spelling => sameUnit(spelling, quantity.unit))) return null;
  if (unit.time !== undefined && isHourOrDay(quantity.unit, unit.time))
    return { code: 'two_readings', text, ...spelt(`${prefix}${digits} h`, `${prefix}${digits} d`, decimal) };
  if (unit.time === undefined && isDoubtfulUnit(quantity.unit)) {
    const { one, other } = twoReadings(digits, quantity.unit);
    return { code: 'two_readings', text, ...spelt(`${prefix}${one}`, `${prefix}${other}`, decimal) };
  }
  return { code: 'wrong_unit', text, unit: quantity.unit, expected: unit.spellings[0] ?? '' };
}

/** One figure of a target; a duration of several parts is one in the KPI's own unit. */
function quantityIn(part: string, decimal: DecimalSign, unit: KpiUnit | null, text: string): Outcome<Quantity, TargetProblem> {
  const duration = durationIn(part, unit, text);
  if (duration !== null) return duration;
  const share = unit?.percent === true ? shareOutOf(part) : null;
  if (share !== null) return success({ sign: '', digits: plainDigits(share * 100), unit: '%' });
  const read = readQuantity(unit === null || unit.percent || unit.time === undefined ? part : timesInFull(part), decimal);
  if (read.ok) return Number.isFinite(amountOf(read.value)) ? read : failure({ code: 'unreadable_target', text });
  return failure(read.problem.code === 'ambiguous_number' ? read.problem : { code: 'unreadable_target', text });
}

const SIGNED = /^([+\-−–])?\s*(.+)$/su;

/** Null for a text that is no duration of several parts. */
function durationIn(part: string, unit: KpiUnit | null, text: string): Outcome<Quantity, TargetProblem> | null {
  const [, sign = '', plain = ''] = SIGNED.exec(part.trim()) ?? [];
  const hours = readDuration(plain, 'hours');
  if (hours === null) return null;
  if (unit === null) return failure({ ...durationQuestion(plain), text: text.slice(0, 60) });
  if (unit.percent || unit.time === undefined) return failure({ code: 'wrong_unit', text, unit: plain, expected: expectedOf(unit) });
  const amount = readDuration(plain, unit.time);
  if (amount !== null) {
    return success({
      sign: sign === '' || sign === '+' ? sign : '-',
      digits: plainDigits(amount),
      unit: unit.spellings[0] ?? '',
    });
  }
  const [first = '', second = ''] = plain.split(':');
  return failure({ code: 'two_readings', text, one: `${first} h ${second} min`, other: `${first} min ${second} s` });
}

/** Without an exponent; twelve digits are less than a millisecond of a day. */
const plainDigits = (amount: number): string => amount.toFixed(12).replace(/\.?0+$/, '');

const expectedOf = (unit: KpiUnit): string => (unit.percent ? '%' : (unit.spellings[0] ?? ''));

/** Another unit of time as the KPI's own: 2 min are 120 s; per thousand as the share or the figure it is, basis points as a share or, signed, a change. */
function inOwnUnit(quantity: Quantity, unit: KpiUnit | null): Quantity {
  if (quantity.unit === 'bp' && unit?.percent !== false)
    return { ...quantity, digits: scaled(quantity.digits, -2), unit: quantity.sign === '' ? '%' : 'pp' };
  if (unit !== null && quantity.unit === '‰') {
    if (unit.percent) return { ...quantity, digits: scaled(quantity.digits, -1), unit: '%' };
    return unit.spellings.includes('‰') ? { ...quantity, unit: '' } : quantity;
  }
  if (unit === null || unit.percent || unit.time === undefined || quantity.unit === '') return quantity;
  const time = timeUnit(quantity.unit, unit.time);
  if (time === null || time === unit.time) return quantity;
  const amount = inUnit(Number(quantity.digits), time, unit.time);
  return { ...quantity, digits: plainDigits(amount), unit: unit.spellings[0] ?? '' };
}

function readBound(
  sign: string,
  part: string,
  decimal: DecimalSign,
  unit: KpiUnit | null,
  text: string,
): Outcome<ReadTarget, TargetProblem> {
  const read = quantityIn(part, decimal, unit, text);
  if (!read.ok) return read;
  const quantity = inOwnUnit(read.value, unit);
  if (quantity.unit === 'pp') return failure({ code: 'unreadable_target', text });
  const atLeast = sign.includes('>') || sign === '≥';
  const problem = checkUnit(quantity, unit, decimal, text, atLeast ? '≥ ' : '≤ ');
  if (problem !== null) return failure(problem);
  // "> 1.2%" and "≥ 1.2%" differ by no measurable amount; a strict bound is read as the bound itself.
  return success({ target: { kind: atLeast ? 'at_least' : 'at_most', bound: amountOf(quantity) }, unit: quantity.unit });
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
  const low = quantityIn(first, decimal, unit, text);
  if (!low.ok) return low;
  const high = quantityIn(second, decimal, unit, text);
  if (!high.ok) return high;
  // One unit serves both ends: "10–15 %", "€ 10–15"; of times each may have its own: "30 s – 2 min".
  const typed = high.value.unit || low.value.unit;
  const [from, to] = [withFactorOf(high.value, low.value), high.value].map(end =>
    inOwnUnit({ ...end, unit: end.unit === '' ? typed : end.unit }, unit),
  ) as [Quantity, Quantity];
  const shared = to.unit;
  // Percentages with a sign are changes, of which nobody has a range.
  const isChange = low.value.sign !== '' && (unit?.percent === true || shared === '%');
  if (shared === 'pp' || isChange || !sameUnit(from.unit, shared)) return failure({ code: 'unreadable_target', text });
  const ends: [Quantity, Quantity] = [{ ...from, unit: shared }, to];
  const problem = checkUnit(ends[0], unit, decimal, text, '');
  if (problem !== null) {
    if (problem.code === 'ambiguous_percent') {
      const [a, b] = [ends[0].digits, ends[1].digits];
      return failure({ ...problem, ...spelt(`${a}–${b}%`, `${hundredfold(a)}–${hundredfold(b)}%`, decimal) });
    }
    return failure(
      problem.code === 'percent_on_other_unit'
        ? { code: 'wrong_unit', text, unit: '%', expected: unit === null ? '' : expectedOf(unit) }
        : problem,
    );
  }
  const [bottom, top] = [amountOf(ends[0]), amountOf(ends[1])];
  return bottom > top
    ? failure({ code: 'range_reversed', text })
    : success({ target: { kind: 'between', low: bottom, high: top }, unit: shared });
}

function readSigned(quantity: Quantity, unit: KpiUnit | null, decimal: DecimalSign, text: string): Outcome<ReadTarget, TargetProblem> {
  if (quantity.span !== undefined) return failure({ code: 'unreadable_target', text });
  if (quantity.unit === '%') return success({ target: { kind: 'relative', change: amountOf(quantity) }, unit: '%' });
  if (quantity.unit === 'pp') {
    if (unit !== null && !unit.percent) return failure({ code: 'points_need_percent', text });
    return success({ target: { kind: 'points', change: amountOf(quantity) }, unit: 'pp' });
  }
  const problem = checkUnit(quantity, unit, decimal, text, '');
  if (problem !== null && problem.code === 'wrong_unit') return failure(problem);
  // Below −100% nothing falls, and a unit is no change: these are negative values. No time is negative: "-10 min" are ten less, or ten.
  const isTime = unit !== null && !unit.percent && unit.time !== undefined;
  const isValue = quantity.sign === '-' && unit?.percent !== true && !isTime && (quantity.unit !== '' || amountOf(quantity) < -100);
  if (isValue) return success({ target: { kind: 'value', value: amountOf(quantity) }, unit: quantity.unit });
  // "+5" may be the value five or five more; a change is written in percent, a bound with its sign.
  const value = quantity.sign === '-' && !isTime ? `≥ -${quantity.digits}` : quantity.digits;
  const one = unit?.percent === true ? `${quantity.sign}${quantity.digits} pp` : value;
  return failure({ code: 'ambiguous_sign', text, ...spelt(one, `${quantity.sign}${quantity.digits}%`, decimal) });
}

/**
 * Reads the text of a target. `unit` is the KPI's own unit (null: not known, any unit is accepted); `decimal` that of the
 * spreadsheet (null: not known, only texts with one reading are accepted). Blank text is the caller's concern and unreadable here.
 * Example: `readTarget('+0,5 pp', ',', { percent: true })` → `{ target: { kind: 'points', change: 0.005 }, unit: 'pp' }`;
 * `readTarget('1–2 min', '.', { percent: false, spellings: ['s'], time: 'seconds' })` → between 60 and 120;
 * `readTarget('48', '.', { percent: true })` → problem `ambiguous_percent` naming `48%` and `4800%`.
 */
export function readTarget(text: string, decimal: DecimalSign, unit: KpiUnit | null): Outcome<ReadTarget, TargetProblem> {
  const double = doubleReading(text.trim(), decimal, unit);
  if (double !== null) return failure({ code: 'two_readings', text, ...double });
  if (unit?.percent === true && isHalfAndHalf(text)) return failure({ code: 'two_readings', text, one: '50%', other: '100%' });
  const trimmed = changeInSigns(
    boundsInSigns(
      inSigns(
        text.trim().replace(WIDE_BOUNDS, sign => (LEAST.test(sign) ? '≥' : '≤')),
        unit,
      ),
    ),
  );
  const bound = BOUND.exec(trimmed);
  if (bound !== null) return readBound(bound[1] ?? '', bound[2] ?? '', decimal, unit, text);
  const range = RANGE.exec(trimmed) ?? SIGNED_RANGE.exec(trimmed);
  if (range !== null) return readRange(range[1] ?? '', range[2] ?? '', decimal, unit, text);
  // A dash behind may be half of a range.
  const read: ReturnType<typeof quantityIn> = HALF_RANGE.test(trimmed)
    ? failure({ code: 'unreadable_target', text })
    : quantityIn(trimmed, decimal, unit, text);
  if (!read.ok) return read;
  const quantity = inOwnUnit(read.value, unit);
  if (quantity.sign !== '') return readSigned(quantity, unit, decimal, text);
  if (quantity.unit === 'pp') return failure({ code: 'unreadable_target', text });
  // Half a percent, or half a point more.
  if (read.value.unit === 'bp' && quantity.unit === '%')
    return failure({ code: 'two_readings', text, ...spelt(`${Number(quantity.digits)}%`, `+${Number(quantity.digits)} pp`, decimal) });
  const problem = checkUnit(quantity, unit, decimal, text, '');
  if (problem !== null) return failure(problem);
  return success({ target: { kind: 'value', value: amountOf(quantity) }, unit: quantity.unit });
}
