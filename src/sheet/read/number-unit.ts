/** What a KPI row's number format says about typing its figures: unit, digits, currency. Pure. */
import { type AmountUnit, readAmount } from '../../core/kpi/read-amount';
import { UNITS, type Unit } from '../../core/kpi/unit';
import { isCurrencyWord } from '../../core/kpi/unit-spellings';
import { type Table, textOf } from './read-table';

/** Unit of a word picked from Setup's list; a plain number for a word that is not on it. */
export function unitOf(word: string, setup: Table): Unit {
  const key = setup.rows.find(({ cells }) => textOf(cells.unit_word) === word)?.cells.unit_key;
  return UNITS.find(unit => unit === key) ?? 'count';
}

/** Whether Setup still says of every unit which word stands for it. */
export function knowsUnits({ rows }: Table): boolean {
  const known = new Set(rows.flatMap(({ cells }) => (textOf(cells.unit_word) === '' ? [] : [textOf(cells.unit_key)])));
  return UNITS.every(unit => known.has(unit));
}

/** Digits after the decimal sign in a number format. `decimalsOf('0.0%')` → 1 */
export function decimalsOf(format: string): number {
  return /\.(0+)/.exec(format)?.[1]?.length ?? 0;
}

/** Currencies as formats hold them: `[$kr.-406]`, `"$"`, an escaped or a bare sign. */
const HELD = /\[\$([^\]-]*)(?:-[^\]]*)?\]|"([^"]*)"|\\(.)|(\p{Sc}|%)/gu;

/**
 * The percent sign or currency a number format shows beside a figure; blank for none. Other words in a format are somebody's own.
 * @example signIn('"$"#,##0.00') // '$'
 * @example signIn('0.0%') // '%'
 */
export function signIn(format: string): string {
  const [positive = ''] = format.split(';');
  const shown = [...positive.matchAll(HELD)].map(([, ...groups]) => (groups.find(text => text !== undefined) ?? '').trim());
  return shown.find(text => text === '%' || isCurrencyWord(text)) ?? '';
}

/**
 * Whether a format shows a figure in another unit than its KPI's: of `$18.50` a spreadsheet makes the number 18.5, and only the format it gives
 * the cell still knows of dollars.
 * @example isOtherUnit('"$"#,##0.00', { unit: 'money', currency: 'EUR' }) // true
 */
export function isOtherUnit(format: string, own: AmountUnit): boolean {
  const sign = signIn(format);
  return sign !== '' && !readAmount(`1 ${sign}`, own, '.').ok;
}
