/**
 * What the functions over a table of check-ins share: their first parameters, and each KPI prepared once in a call. They know no cycle:
 * weeks start on Monday, no day is too early, and every row is a total (the add-on itself uses core with the cycle's start and channels).
 */
import { type Day, dayFromSerial } from '../../core/day/day';
import { onceEach } from '../../core/once-each';
import { type Outcome, success } from '../../core/outcome';
import type { CheckIn, DayValue } from '../../core/series/check-in';
import { seriesOf } from '../../core/series/series';
import { type Cell, textIn } from '../cells/argument';
import { type CheckInColumns, checkInsIn } from '../cells/check-in-columns';
import type { FunctionProblem } from '../cells/problem';
import type { Parameter } from '../record';

const FIRST = dayFromSerial(1) as Day;
const LAST = dayFromSerial(2958465) as Day;

export const pointsOf = (checkIns: readonly CheckIn[]): readonly DayValue[] => seriesOf(checkIns, 'last', null, FIRST, LAST);

/**
 * What a function needs of each KPI, made from its check-ins when a cell first asks for it and kept for the rest of the call: ten thousand
 * cells that ask for one KPI sort, fit and measure it once. Gives what belongs to the KPI in a cell; a blank name has no check-ins.
 */
export function forEachKpi<T extends NonNullable<unknown>>(
  columns: CheckInColumns,
  prepare: (checkIns: readonly CheckIn[]) => T,
): (kpi: Cell | null | undefined) => Outcome<T, FunctionProblem> {
  const lookUp = checkInsIn(columns);
  const prepared = onceEach((name: string): Outcome<T, FunctionProblem> => {
    const found = lookUp(name);
    return found.ok ? success(prepare(found.value)) : found;
  });
  return kpi => {
    const name = textIn(kpi, 'kpi');
    return name.ok ? prepared(name.value) : name;
  };
}

/** The parameters that all functions over a table of check-ins begin with. */
export const OF_CHECK_INS: readonly Parameter[] = [
  { name: 'kpi', takes: 'text', as: 'cells', text: "The KPI's name: a cell or a column." },
  { name: 'names', takes: 'text', as: 'range', text: 'The column of names.' },
  { name: 'dates', takes: 'day', as: 'range', text: 'The column of dates.' },
  { name: 'values', takes: 'number', as: 'range', text: 'The column of values; of two rows with the same KPI and date the later counts.' },
];
