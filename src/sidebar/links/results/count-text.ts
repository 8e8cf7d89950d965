/** Counts of results as a person reads them. Used by the tables of the results panel. */
import type { NumberHabit } from '../../../contract';
import { showMeasure } from '../../measure';

/** GA4 counts parts of key events; a dash where nothing was counted. @example countText(1.333, habit) // '1.33' */
export function countText(value: number | null, habit: NumberHabit): string {
  return value === null ? '–' : showMeasure(value, { unit: 'count', decimals: Number.isInteger(value) ? 0 : 2, currency: '' }, habit);
}
