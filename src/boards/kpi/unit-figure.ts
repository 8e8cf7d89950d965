/** A figure of a KPI inside a sentence, where the format of its cell is not at hand. Used by the boards of Check-ins and Reviews. */
import { isPercent } from '../../core/kpi/read-amount';
import type { NumberSigns } from '../clock';
import { groupedText, percentText, plainText } from '../figure-text';
import type { KpiUnitKey } from '../words';

/**
 * Percentages to one decimal, below 10% to two, small figures to two, from a thousand on in groups; amounts without their sign.
 * @example unitFigure(0.4182, 'percent', signs) // '41.8%'
 * @example unitFigure(180_000, 'count', signs) // '180,000'
 */
export function unitFigure(value: number, unit: KpiUnitKey, signs: NumberSigns): string {
  if (isPercent(unit)) return percentText(value, Math.abs(value) < 0.1 ? 2 : 1, signs);
  return Math.abs(value) < 1000 ? plainText(value, 2, signs) : groupedText(value, signs);
}
