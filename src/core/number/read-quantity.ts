/**
 * Reads a written amount with its sign, factor and unit: "-15 %", "1 234,5 kr.", "RM 40", "2,5 mio. kr.", "+0.5 pp", "(1,200)".
 * Used by the target grammar, by typed check-ins and by the arguments of custom functions. Never guesses: a text with two
 * possible readings is a problem.
 */

import { isCodeOf, isKnownUnit, isMinorUnit } from '../kpi/unit-spellings';
import { failure, type Outcome, success } from '../outcome';
import { readDuration } from './duration';
import { isDoubtfulUnit, scaled, suffixOf, twoReadings } from './factors';
import { halvesInDigits } from './halves';
import { withoutPiece } from './piece';
import { plainSigns } from './plain-signs';
import { type DecimalSign, type DigitsProblem, readDigits } from './read-digits';

/**
 * A written amount taken apart: `digits` is unsigned with a decimal point, its factor applied; `unit` is as typed, '%', '‰', 'pp' or 'bp'
 * when it is one of these. `exponent` is the factor's power of ten, left out without one; `span` what it is counted by where that is no week, as typed.
 */
export interface Quantity {
  readonly sign: '+' | '-' | '';
  readonly digits: string;
  readonly unit: string;
  readonly exponent?: number;
  readonly span?: string;
}

export type QuantityProblem =
  | DigitsProblem
  /** A unit or factor nobody knows, or with two meanings: both numbers the text could stand for. */
  | { readonly code: 'unknown_unit'; readonly text: string; readonly unit: string; readonly one: string; readonly other: string }
  /** A duration where the unit is not known: `one` in seconds, `other` in minutes. */
  | { readonly code: 'ambiguous_duration'; readonly text: string; readonly one: string; readonly other: string };

/** Digits with their group and decimal signs, for building larger patterns; the units below likewise. */
export const AMOUNT = String.raw`(?:[.,]?\d(?:[\d .,'’\u00a0\u2007\u2009\u202f]*\d)?)`;
export const CURRENCY_BEFORE = String.raw`(?:[A-Z]{1,3}\$|\p{Sc}|[A-Z]{2,3}|[Kk]r\.?|[Rr]m|[Ee]ur|dkk|myr|usd)`;
const UNIT = String.raw`(?:%(?:[:-]?\p{L}{1,14}\.?)?|‰|p\.p\.|[\p{L}\p{Sc}](?:[\p{L}\p{Sc}./-]{0,18}[\p{L}\p{Sc}.])?)`;
/** A factor, a unit or both. */
export const UNIT_AFTER = String.raw`(?:\/?${UNIT}(?:\s+${UNIT}){0,3})`;

/** Blanks only behind what they follow: free ones side by side could share a long run of blanks in millions of ways. */
const QUANTITY = new RegExp(`^(?:([+-])\\s*)?(?:(${CURRENCY_BEFORE})\\s*)?(?:([+-])\\s*)?(${AMOUNT})\\s*(${UNIT_AFTER})?$`, 'u');

/** Percentages and percentage points in words, of four languages. */
const PERCENT =
  /^(?:%(?::\p{L}{1,4})?|(?:pct|pros|prosentti|prosenttia|prosentin|prosentista|prosentilla|prosenttiin|prosenttien|procents?|procenter|proc|prosent|prozent|percents?|per cent|peratus(?:an)?|persen)\.?)$/iu;
/** Per thousand, in a sign or a word. */
const PERMILLE = /^(?:‰|promille[anrs]?|permil|per ?mill?e|(?:per|pr\.?) ?(?:thousand|tuhat|tusind|seribu))$/i;
const POINTS = new RegExp(
  `^(?:${[
    String.raw`pp\.?|ppts?|p\.p\.|%-?p\.?|%-?(?:yks|enh|yksikkö\p{L}*|yksikö\p{L}+|enheder|points?|pts?|poeng|pistettä)\.?`,
    String.raw`pros(?:entti)?\. ?yks\.?|prosenttiyks\.?|prosenttiyksikkö\p{L}*|prosenttiyksikö\p{L}+|prosenttipistettä?|prosentpoeng|prozentpunkte?`,
    String.raw`procent-?points?|pct\.?[ -]?points?|percent(?:age)?[ -]points?|mata peratus(?:an)?`,
  ].join('|')})$`,
  'iu',
);

/** Hundredths of a percent. */
const BASIS_POINTS = /^(?:bps?\.?|basis[ -]?points?|basispunkt(?:er)?|peruspistettä|korkopistettä|mata asas)$/i;

/** A slash between blanks: `25 kr. / lead`. */
const SPACED_SLASH = /(?<=[\p{L}\p{Sc}.%\d])\s*\/\s*(?=\p{L})/u;
/** Per thousand in figures: 12 per 1,000, 12 pr. 1.000, 12/1000. */
const PER_THOUSAND = /(?<=\d)\s*(?:per|pr\.?|\/)\s*1[ .,\u00a0]?000$/i;
/** Powers of ten as programs write them when a cell is narrow or a figure small: 1.2E+05, 4e-3. */
const SCIENTIFIC = /^([+-]?)(\d{1,3}(?:[.,]\d{1,15})?)e([+-]?\d{1,2})$/i;

/**
 * Percent, per thousand, percentage and basis points in their spellings become '%', '‰', 'pp' and 'bp'; everything else stays as typed.
 * Example: `'%-yks.'` → `'pp'`.
 */
function standardUnit(typed: string): string {
  const unit = typed.replace(/\s+/g, ' ');
  if (PERCENT.test(unit)) return '%';
  if (POINTS.test(unit)) return 'pp';
  if (BASIS_POINTS.test(unit)) return 'bp';
  return PERMILLE.test(unit) ? '‰' : typed;
}

/**
 * Takes a written amount apart; a currency may stand before or after, but only one unit in all. Brackets and a minus behind are a minus, as in accounts.
 * Example: `readQuantity('− 1 234,5 kr.', ',')` → `{ sign: '-', digits: '1234.5', unit: 'kr.' }`; `'abc'` → problem `not_a_number`.
 */
export function readQuantity(text: string, decimal: DecimalSign): Outcome<Quantity, DigitsProblem> {
  const plain = halvesInDigits(plainSigns(text), decimal).replace(SPACED_SLASH, '/').replace(PER_THOUSAND, '‰');
  const [, ahead = '', mantissa, power = ''] = SCIENTIFIC.exec(plain) ?? [];
  if (mantissa !== undefined) {
    const read = readDigits(mantissa, decimal);
    const sign = ahead === '+' || ahead === '-' ? ahead : '';
    return read.ok ? success({ sign, digits: scaled(read.value, Number(power)), unit: '' }) : failure({ code: 'not_a_number', text });
  }
  const match = QUANTITY.exec(plain);
  if (match === null) return failure({ code: 'not_a_number', text });
  const [, before, currency, between, amount = '', all = ''] = match;
  const { unit: behind, span } = withoutPiece(all);
  const known = standardUnit(behind);
  const suffix = known === behind ? suffixOf(behind, currency) : { exponent: 0, unit: known };
  // "$12.50 USD" says once more which dollars they are.
  const isTwice = currency !== undefined && suffix !== null && isCodeOf(suffix.unit, currency);
  if (suffix === null || (before !== undefined && between !== undefined) || (currency !== undefined && suffix.unit !== '' && !isTwice)) {
    return failure({ code: 'not_a_number', text });
  }
  const digits = readDigits(amount, decimal);
  if (!digits.ok) return digits.problem.code === 'not_a_number' ? failure({ code: 'not_a_number', text }) : digits;
  const sign = before ?? between ?? '';
  const { exponent } = suffix;
  return success({
    sign: sign === '' || sign === '+' ? sign : '-',
    digits: scaled(digits.value, exponent),
    unit: standardUnit(isTwice ? suffix.unit : (currency ?? suffix.unit)),
    ...(exponent === 0 ? {} : { exponent }),
    ...(span === undefined ? {} : { span }),
  });
}

/** The question about a unit that is not understood, with both numbers the text could stand for. */
function unknownUnit({ sign, digits, unit }: Quantity, text: string): Extract<QuantityProblem, { code: 'unknown_unit' }> {
  const { one, other } = twoReadings(digits, unit);
  const minus = sign === '-' ? '-' : '';
  return { code: 'unknown_unit', text: text.slice(0, 60), unit, one: `${minus}${one}`, other: `${minus}${other}` };
}

/** The question about a duration where the unit is not known. Example: '3:45' → 225 or 3.75. */
export function durationQuestion(text: string): Extract<QuantityProblem, { code: 'ambiguous_duration' }> {
  const seconds = readDuration(text, 'seconds') ?? 0;
  return { code: 'ambiguous_duration', text: text.slice(0, 60), one: String(seconds), other: String(Number((seconds / 60).toFixed(6))) };
}

const SHARES: Readonly<Record<string, string>> = { '%': 'e-2', pp: 'e-2', '‰': 'e-3', bp: 'e-4' };

/**
 * The number of a quantity; percentages and percentage points become shares, cents hundredths, correctly rounded (1.1% is 0.011 exactly as typed 0.011).
 * Example: `{ sign: '-', digits: '1.1', unit: '%' }` → −0.011.
 */
export function amountOf({ sign, digits, unit }: Quantity): number {
  const size = Number(`${digits}${isMinorUnit(unit) ? 'e-2' : (SHARES[unit] ?? '')}`);
  return sign === '-' && size !== 0 ? -size : size;
}

/**
 * Reads a text as one number, with or without a unit. Not a number, or too large for one: problem `not_a_number`; a unit nobody knows,
 * one with two meanings and a duration are questions. Example: `readNumber('1 234,5 €', ',')` → 1234.5; `readNumber('42%', '.')` → 0.42.
 */
export function readNumber(text: string, decimal: DecimalSign): Outcome<number, QuantityProblem> {
  if (readDuration(text, 'seconds') !== null) return failure(durationQuestion(text));
  const quantity = readQuantity(text, decimal);
  if (!quantity.ok) return quantity;
  const { unit } = quantity.value;
  if (isDoubtfulUnit(unit) || !isKnownUnit(unit)) return failure(unknownUnit(quantity.value, text));
  const value = amountOf(quantity.value);
  return Number.isFinite(value) ? success(value) : failure({ code: 'not_a_number', text });
}
