/**
 * Writes a playbook's target the way a person would type it in this spreadsheet: "60%", "+20 %", "≥ 90%", "170 kr.", "9,5".
 * Used when a cycle is built and by the wizard's cards; core reads the result back (the same grammar). Pure.
 */
import { withCurrency } from '../core/number/currency';
import type { PlaybookTarget, Unit } from './playbook';

/** What the text follows: the decimal sign must be that of the spreadsheet to be read back. */
export interface TargetHabit {
  readonly decimal: '.' | ',';
  /** What stands behind a percentage in the language of the tabs: "%", in Finnish and Danish with a blank before it. */
  readonly percent: string;
  /** ISO 4217. */
  readonly currency: string;
}

const PERCENT: ReadonlySet<Unit> = new Set<Unit>(['percent', 'share_of_weeks']);

/**
 * The target as typed text; units other than percent and money are left to the column beside it.
 * @example writeTarget({ kind: 'value', value: 9.5 }, 'seconds', { decimal: ',', percent: '%', currency: 'DKK' }) // "9,5"
 */
export function writeTarget(target: PlaybookTarget, unit: Unit, habit: TargetHabit): string {
  switch (target.kind) {
    case 'value':
      return amount(target.value, unit, habit);
    case 'relative':
      return `${sign(target.change)}${amount(Math.abs(target.change), 'percent', habit)}`;
    case 'points':
      return `${sign(target.change)}${digits(Math.abs(target.change) * 100, habit)} pp`;
    case 'at_least':
      return `≥ ${amount(target.bound, unit, habit)}`;
    case 'at_most':
      return `≤ ${amount(target.bound, unit, habit)}`;
    case 'between':
      return `${digits(shown(target.low, unit), habit)}–${amount(target.high, unit, habit)}`;
  }
}

function sign(change: number): '+' | '-' {
  return change < 0 ? '-' : '+';
}

function shown(value: number, unit: Unit): number {
  return PERCENT.has(unit) ? value * 100 : value;
}

function amount(value: number, unit: Unit, habit: TargetHabit): string {
  const text = digits(shown(value, unit), habit);
  if (PERCENT.has(unit)) return `${text}${habit.percent}`;
  if (unit !== 'money') return text;
  return withCurrency(text, habit.currency);
}

/** Four decimals are enough for every target and hide binary dust: 0.07 × 100 is written 7. */
function digits(value: number, habit: TargetHabit): string {
  return String(Math.round(value * 1e4) / 1e4).replace('.', habit.decimal);
}
