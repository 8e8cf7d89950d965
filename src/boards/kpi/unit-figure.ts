/** Figures of a KPI as text, where the format of their cells is not at hand. Used by the boards of Check-ins, Scorecard and Reviews, and by the close. */
import { isPercent } from '../../core/kpi/read-amount';
import { withCurrency } from '../../core/number/currency';
import type { CycleFacts, NumberSigns } from '../clock';
import { evenTexts, groupedText } from '../figure-text';
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

/**
 * Figures of one KPI that stand beside each other: the same decimals for all.
 * @example unitFigures([0.52, 0.544], 'percent', signs) // ['52.0%', '54.4%']
 */
export function unitFigures(values: readonly number[], unit: KpiUnitKey, signs: NumberSigns): readonly string[] {
  if (isPercent(unit)) {
    const decimals = values.some(value => Math.abs(value) < 0.1) ? 2 : 1;
    const hundredfold = values.map(value => value * 100);
    return evenTexts(hundredfold, decimals, signs).map(text => `${text}${signs.percent}`);
  }
  const texts = evenTexts(
    values.map(value => (Math.abs(value) < 1000 ? value : 0)),
    2,
    signs,
  );
  const shown = unit === 'money' ? texts.map(text => text.replace(/[.,]\d$/, '$&0')) : texts;
  return values.map((value, at) => (Math.abs(value) < 1000 ? (shown[at] ?? '') : groupedText(value, signs)));
}

/**
 * A figure inside a sentence: an amount with its sign, with the decimals of those that stand `beside` it.
 * @example kpiFigure(198, 'money', cycle) // '198 kr.'
 */
export function kpiFigure(
  value: number,
  unit: KpiUnitKey,
  { signs, currency }: Pick<CycleFacts, 'signs' | 'currency'>,
  beside: readonly number[] = [],
): string {
  const [digits = ''] = unitFigures([value, ...beside], unit, signs);
  return unit === 'money' ? withCurrency(digits, currency) : digits;
}
