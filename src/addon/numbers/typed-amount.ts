/**
 * The figure that something typed into a cell stands for in the unit of its KPI: a number is one already, a text such as 12k may read as one,
 * and of 3:45 a spreadsheet makes a time of day. Used by edits.
 */
import { withOtherSign } from '../../boards/figure-text';
import { type AmountProblem, type AmountUnit, readAmount } from '../../core/kpi/read-amount';
import { durationShown } from '../../core/number/duration';
import { isDurationUnit } from '../../core/number/time-units';
import { failure, type Outcome, success } from '../../core/outcome';
import type { MessageTexts } from '../../languages/language';
import { fill } from '../../languages/text';
import { type DatedHabit, datedText } from '../../sheet/read/dated-text';
import type { CellValue } from '../../sheet/read/read-table';

/** A cell that was typed into: what it holds, what it shows and its number format. */
export interface TypedFigure {
  readonly value: CellValue;
  readonly shown: string;
  readonly format: string;
}

/** Whether a number format shows a time of day or a duration, and no date. @example isTimeFormat('[h]:mm:ss') // true */
export function isTimeFormat(format: string): boolean {
  const plain = format.replace(/"[^"]*"/g, '');
  return /h/i.test(plain) && !/[yd]/i.test(plain);
}

/** The text of a figure as it was typed: of a time the duration, of a date the figure with a point, that became one. */
export function textTyped({ value, shown, format }: TypedFigure, habit: DatedHabit): string {
  if (typeof value !== 'object') return shown;
  return isTimeFormat(format) ? (durationShown(shown) ?? shown) : (datedText(value, shown, habit) ?? shown);
}

/** The figure in the unit's own scale; a time counts for KPIs in seconds, minutes and hours, a date never. */
export function typedAmount(typed: TypedFigure, own: AmountUnit, habit: DatedHabit): Outcome<number, AmountProblem> {
  if (typeof typed.value === 'number') return success(typed.value);
  const text = textTyped(typed, habit);
  const { decimal } = habit;
  const isText = typeof typed.value === 'string';
  return isText || isDurationUnit(own.unit) ? readAmount(text, own, decimal) : failure({ code: 'unreadable', text });
}

/** What is said about a text that is no figure of its KPI, with what became of it. Null for words, which nobody meant as one. */
export function amountQuestion(
  problem: AmountProblem,
  kpi: string,
  text: string,
  figure: (value: number) => string,
  toasts: MessageTexts['toasts'],
  outcome: 'inNote' | 'notCounted',
): string | null {
  const said = questionOf(problem, kpi, text, figure, toasts);
  return said === null ? null : `${said} ${toasts[outcome]}`;
}

function questionOf(
  problem: AmountProblem,
  kpi: string,
  text: string,
  figure: (value: number) => string,
  toasts: MessageTexts['toasts'],
): string | null {
  switch (problem.code) {
    case 'factor':
      return fill(toasts.twoReadings, { kpi, text, one: figure(problem.one), other: figure(problem.other) });
    case 'unit':
    case 'percent':
      return fill(toasts.otherUnit, { kpi, text });
    default:
      return /\p{N}/u.test(text) ? withOtherSign(fill(toasts.notANumber, { kpi, text }), text, toasts) : null;
  }
}
