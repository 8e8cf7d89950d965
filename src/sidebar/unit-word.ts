/**
 * The word or sign that stands behind a number's field.
 *
 * Used by the Numbers panel and the wizard.
 */
import type { Unit } from '../playbooks/playbook';
import type { Words } from './words';

/** Blank for a plain count; the currency's code for money. @example unitWord('minutes', 'EUR', words) // 'min' */
export function unitWord(unit: Unit, currency: string, words: Words): string {
  return unit === 'money' ? currency : words.sidebar.numbers.units[unit];
}
