/** What a KPI row's number format says about typing its figures: unit, digits, currency. Pure. */
import { UNITS, type Unit } from '../../core/kpi/unit';
import { type Table, textOf } from './read-table';

/** Unit of a word picked from Setup's list; a plain number for a word that is not on it. */
export function unitOf(word: string, setup: Table): Unit {
  const key = setup.rows.find(({ cells }) => textOf(cells.unit_word) === word)?.cells.unit_key;
  return UNITS.find(unit => unit === key) ?? 'count';
}

/** Digits after the decimal sign in a number format. `decimalsOf('0.0%')` → 1 */
export function decimalsOf(format: string): number {
  return /\.(0+)/.exec(format)?.[1]?.length ?? 0;
}
