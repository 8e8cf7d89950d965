/** Figures of a KPI as text, where the format of their cells is not at hand. Used by the boards of Check-ins, Scorecard and Reviews, and by the close. */
import { isPercent } from '../../core/kpi/read-amount';
import { withCurrency } from '../../core/number/currency';
import type { CycleFacts, NumberSigns } from '../clock';
import { evenTexts, groupedText, roundTo } from '../figure-text';
import type { KpiUnitKey } from '../words';

/**
 * Percentages to one decimal, below 10% to two, small figures to two, from a thousand on in groups; amounts without their sign, and with two decimals
 * or none, as money is written.
 * @example unitFigure(0.4182, 'percent', signs) // '41.8%'
 * @example unitFigure(180_000, 'count', signs) // '180,000'
 */
export function unitFigure(value: number, unit: KpiUnitKey, signs: NumberSigns): string {
  return unitFigures([value], unit, signs)[0] ?? '';
}

/** Two figures of which it is said that they differ: they never read the same. */
export type Apart = readonly [number, number];

/** Decimals of figures beside each other: of those below a thousand, and of those from there on. */
interface Decimals {
  readonly small: number;
  readonly large: number;
}

/** More tell nothing apart that a team has measured. */
const MOST_EXTRA = 4;

function decimalsOf(values: readonly number[], unit: KpiUnitKey, apart: Apart | null): Decimals {
  const small = isPercent(unit) && values.every(value => Math.abs(value) >= 0.1) ? 1 : 2;
  const tried = Array.from({ length: MOST_EXTRA + 1 }, (_, extra): Decimals => ({ small: small + extra, large: extra }));
  const [usual = { small, large: 0 }] = tried;
  if (apart === null) return usual;
  const [one, other] = apart;
  return tried.find(decimals => asShown(one, unit, decimals) !== asShown(other, unit, decimals)) ?? usual;
}

/** The number a person reads: of shares the hundredfold. */
function asShown(value: number, unit: KpiUnitKey, { small, large }: Decimals): number {
  return isPercent(unit) ? roundTo(value * 100, small) : roundTo(value, Math.abs(value) < 1000 ? small : large);
}

/**
 * Figures of one KPI that stand beside each other: the same decimals for all, more of them where two that are `apart` would read the same.
 * @example unitFigures([0.52, 0.544], 'percent', signs) // ['52.0%', '54.4%']
 * @example unitFigures([0.3741, 0.3744], 'percent', signs, [0.3741, 0.3744]) // ['37.41%', '37.44%']
 */
export function unitFigures(
  values: readonly number[],
  unit: KpiUnitKey,
  signs: NumberSigns,
  apart: Apart | null = null,
): readonly string[] {
  const { small, large } = decimalsOf(values, unit, apart);
  if (isPercent(unit)) {
    const hundredfold = values.map(value => value * 100);
    return evenTexts(hundredfold, small, signs).map(text => `${text}${signs.percent}`);
  }
  const texts = evenTexts(
    values.map(value => (Math.abs(value) < 1000 ? value : 0)),
    small,
    signs,
  );
  const shown = unit === 'money' ? texts.map(asMoney) : texts;
  return values.map((value, at) => (Math.abs(value) < 1000 ? (shown[at] ?? '') : groupedText(value, signs, large)));
}

/**
 * Digits of the distance between two figures as they read beside `values`, so that whoever subtracts them comes to the same; of shares in points.
 * @example distanceDigits([0.34587, 0.3744], [0.34587, 0.3744], 'percent', signs) // '2.8', since 34.6% and 37.4% are shown
 */
export function distanceDigits(apart: Apart, values: readonly number[], unit: KpiUnitKey, signs: NumberSigns): string {
  const decimals = decimalsOf(values, unit, apart);
  const [one = 0, other = 0] = apart.map(value => asShown(value, unit, decimals));
  const digits = groupedText(Math.abs(one - other), signs, decimals.small);
  return unit === 'money' ? asMoney(digits) : digits;
}

const asMoney = (digits: string): string => digits.replace(/[.,]\d$/, '$&0');

/**
 * A figure inside a sentence: an amount with its sign, with the decimals of those that stand `beside` it.
 * @example kpiFigure(198, 'money', cycle) // '198 kr.'
 */
export function kpiFigure(
  value: number,
  unit: KpiUnitKey,
  { signs, currency }: Pick<CycleFacts, 'signs' | 'currency'>,
  beside: readonly number[] = [],
  apart: Apart | null = null,
): string {
  const [digits = ''] = unitFigures([value, ...beside], unit, signs, apart);
  return unit === 'money' ? withCurrency(digits, currency) : digits;
}
