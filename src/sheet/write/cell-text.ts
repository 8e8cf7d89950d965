/**
 * What setValues must be given so that a cell holds exactly the value meant. Apps Script parses strings as if typed: `+20%` becomes
 * 0.2, `10-15` a date, `=…` a formula. User text is never a formula. Used wherever this folder writes.
 */
import { TEXT_FORMAT } from '../../tabs/number-format';
import type { RowValue } from '../../tabs/spec';

/**
 * @param value text, figure, blank or an own formula
 * @param format number format the cell has by then; in plain-text cells strings stay as they are
 * @example cellContent('=1+1', '') // "'=1+1", shown as =1+1
 */
export function cellContent(value: RowValue | undefined, format: string): string | number {
  if (value === null || value === undefined || value === '') return '';
  if (typeof value === 'number') return value;
  if (typeof value === 'object') return value.formula;
  return format === TEXT_FORMAT ? value : `'${value}`;
}
