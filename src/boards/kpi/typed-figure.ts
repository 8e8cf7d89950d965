/**
 * A cell that is there for a figure, as people fill it: a number, or a text that reads in one way in its unit, such as 12k or 3:45. Used for
 * every figure a board is handed: values, the two counts of a rate, baselines, bounds of rules.
 */
import { readAmount } from '../../core/kpi/read-amount';
import { type BlockCell, figureIn, trimmedText } from '../block';
import type { CycleFacts } from '../clock';
import type { KpiUnitKey } from '../words';

/** What a text is read with: the currency of the workbook and how it writes numbers. */
export type FigureHabit = Pick<CycleFacts, 'currency' | 'signs'>;

/**
 * The figure in the unit's own scale; null for a blank, a text that is none, one with two readings and an error.
 * @example typedFigure('12k', 'count', { currency: 'EUR', signs }) // 12000
 * @example typedFigure('12 t', 'count', { currency: 'EUR', signs }) // null
 */
export function typedFigure(cell: BlockCell, unit: KpiUnitKey, { currency, signs }: FigureHabit): number | null {
  const figure = figureIn(cell);
  if (figure !== null) return figure;
  const read = readAmount(trimmedText(cell), { unit, currency }, signs.decimal);
  return read.ok ? read.value : null;
}
