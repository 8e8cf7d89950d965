/** A count of hits or views as a person types it. Used by the counts of a test. Pure. */
import type { NumberHabit } from '../../contract';
import { readNumber } from '../../core/number/read-quantity';

/**
 * Null for a blank, undefined for what is no whole number of 0 or more.
 *
 * @example readCount('1 200', { decimal: ',', locale: 'fi_FI', percent: ' %' }) // 1200
 */
export function readCount(text: string, { decimal }: NumberHabit): number | null | undefined {
  if (text.trim() === '') return null;
  const read = readNumber(text, decimal);
  return read.ok && Number.isSafeInteger(read.value) && read.value >= 0 ? read.value : undefined;
}
