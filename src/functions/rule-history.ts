/**
 * KPI_RULES. Used by the columns *Fired* and *Helped* of Rules & risks, through src/main.ts and the registry.
 *
 * Only one column of one tab asks for it, so the arithmetic is pushed beside Code.js and only evaluated when it is called; every cell with
 * any of our functions would pay for it otherwise.
 */
import type { Day } from '../core/day/day';
import { type Argument, type CellValue, dayIn, type Matrix } from './argument';
import { errorOf } from './columns';
import { allOf } from './row';

/** The same as `rulesInTables` of rule-tables.ts. */
export type RuleTables = (rules: Argument, kpis: Argument, checkIns: Argument, start: Day, asOf: Day) => CellValue[][];

let readTables = (): RuleTables => {
  throw new Error('Nobody has said where the arithmetic of rules is: call readRuleTables first.');
};
let known: RuleTables | null = null;

/** Sets where the arithmetic comes from for the rest of the execution. */
export function readRuleTables(reader: () => RuleTables): void {
  readTables = reader;
  known = null;
}

/** KPI_RULES. Five cells for each row of `rules`; blanks while a day is missing. */
export function kpiRules(rules: Argument, kpis: Argument, check_ins: Argument, start: Argument, as_of: Argument): CellValue[][] {
  const cell = (argument: Argument) => (Array.isArray(argument) ? (argument as Matrix)[0]?.[0] : (argument as Exclude<Argument, Matrix>));
  const days = allOf({ start: dayIn(cell(start), 'start'), asOf: dayIn(cell(as_of), 'as_of') });
  if (!days.ok) throw errorOf(days.problem, 'en');
  const { start: first, asOf } = days.value;
  if (first === null || asOf === null) return [['', '', '', '', '']];
  known ??= readTables();
  const found = known(rules, kpis, check_ins, first, asOf);
  return found.length === 0 ? [['', '', '', '', '']] : found;
}
