/**
 * One formula on its own, as typed into a spare cell of the active tab.
 */
import { isGrid, type Scalar } from '../formula/values';
import type { Getters } from '../library';
import type { Evaluated } from '../workbook';
import type { SheetLocale } from './locales';
import { storedFormula } from './notation';
import { createShown } from './reading';

/** Evaluates a formula written in the locale; rows × columns. */
export function evaluateAlone(getters: Getters, formula: string, locale: SheetLocale): readonly (readonly Evaluated[])[] {
  const sheetId = getters.getActiveSheetId();
  const spare = { sheetId, col: getters.getNumberCols(sheetId) - 1, row: getters.getNumberRows(sheetId) - 1 };
  const text = formula.startsWith('=') ? formula : `=${formula}`;
  const result: Scalar | Scalar[][] = getters.evaluateFormulaResult(sheetId, storedFormula(text, locale), spare);
  const shown = (cell: Scalar | undefined): Evaluated => createShown(cell ?? { value: null }, locale);
  if (!isGrid(result)) return [[shown(result)]];
  return Array.from({ length: result[0]?.length ?? 0 }, (_, row) => result.map(column => shown(column[row])));
}
