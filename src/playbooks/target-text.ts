/**
 * Writes a playbook's target the way a person would type it in this spreadsheet: "60%", "+20 %", "≥ 90%", "170 kr.", "9,5".
 * Used when a cycle is built and by the wizard's cards; core reads the result back (the same grammar). Pure.
 */
import type { Target, Unit } from './playbook';

/** The habits of the spreadsheet that the text must follow to be read back. */
export interface NumberHabit {
  /** Decimal sign of the spreadsheet's locale. */
  readonly decimal: '.' | ',';
  /** Currency as people write it: kr., €, RM. */
  readonly currency: string;
  readonly currencyFirst: boolean;
}

/** Where decimals take a comma, Finnish and Danish write 60 %, kept together; English and Malay write 60%. */
const FIXED_SPACE = '\u00a0';

const PERCENT: ReadonlySet<Unit> = new Set<Unit>(['percent', 'share_of_weeks']);

/**
 * The target as typed text; units other than percent and money are left to the column beside it.
 * @example writeTarget({ kind: 'value', value: 9.5 }, 'seconds', { decimal: ',', currency: 'kr.', currencyFirst: false }) // "9,5"
 */
export function writeTarget(target: Target, unit: Unit, habit: NumberHabit): string {
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

function amount(value: number, unit: Unit, habit: NumberHabit): string {
  const text = digits(shown(value, unit), habit);
  if (PERCENT.has(unit)) return `${text}${habit.decimal === ',' ? FIXED_SPACE : ''}%`;
  if (unit !== 'money') return text;
  return habit.currencyFirst ? `${habit.currency} ${text}` : `${text} ${habit.currency}`;
}

/** Four decimals are enough for every target and hide binary dust: 0.07 × 100 is written 7. */
function digits(value: number, habit: NumberHabit): string {
  return String(Math.round(value * 1e4) / 1e4).replace('.', habit.decimal);
}
