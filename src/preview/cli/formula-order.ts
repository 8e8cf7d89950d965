/**
 * What `npm run formula` is asked and what it answers.
 *
 * Used by `formula.ts`. The answer is one line of JSON, made for other programs to read.
 */
import type { Evaluated } from '../engine/workbook';
import { type Locale, locales } from '../page/state/preview-settings';
import { BadFlag, readChoice, readFlags } from './flags';

export interface FormulaOrder {
  /** With its leading equals sign, in the notation of the locale. */
  readonly formula: string;
  readonly locale: Locale;
}

/** Reads the command line; throws `BadFlag` with a sentence when there is not exactly one formula. */
export function readFormulaOrder(args: readonly string[]): FormulaOrder {
  const { values, positionals } = readFlags(args, { locale: { type: 'string' } });
  const [formula, ...more] = positionals;
  if (formula === undefined || more.length > 0) {
    throw new BadFlag("Write one formula in quotes, for instance: npm run formula -- '=KPI_PROGRESS(0.42; 0.38; 0.48)' --locale en_US");
  }
  return { formula: formula.startsWith('=') ? formula : `=${formula}`, locale: readChoice('locale', values.locale ?? 'en_US', locales) };
}

/** The line to print and whether it is an error. */
export interface FormulaAnswer {
  readonly line: string;
  readonly isError: boolean;
}

/**
 * The answer to an evaluated formula: a scalar for one cell, rows for an array, `"#ERROR! …"` when its first error says what to change.
 * Blank cells are null.
 *
 * @example formulaAnswer([[{ value: 0.4, text: '0.4', isDate: false }]]).line // '0.4'
 */
export function formulaAnswer(cells: readonly (readonly Evaluated[])[]): FormulaAnswer {
  const error = cells.flat().find(cell => cell.error)?.error;
  const isScalar = cells.length === 1 && cells[0]?.length === 1;
  // In an array an error spoils its own cell only; alone it is the answer.
  if (error && isScalar) return { line: JSON.stringify(`${error.code} ${error.message}`.trim()), isError: true };
  const values = cells.map(row => row.map(plainValue));
  return { line: JSON.stringify(isScalar ? values[0]?.[0] : values), isError: false };
}

function plainValue(cell: Evaluated): unknown {
  return cell.error ? `${cell.error.code} ${cell.error.message}`.trim() : cell.value;
}
