/**
 * The columns names, dates, values and denominators of a check-in table, as check-ins of each KPI. Used by series.ts.
 * A row that is wrong spoils only its own KPI; blank rows are skipped. KPI names are compared without case and outer blanks.
 */
import type { Day } from '../../core/day/day';
import { failure, type Outcome, success } from '../../core/outcome';
import type { CheckIn } from '../../core/series/check-in';
import { type Argument, dayIn, isBlank, isMatrix, numberIn, textIn } from './argument';
import { functionErrorOf, listOf } from './columns';
import type { ArgumentProblem } from './problem';
import { allOf } from './row';

export interface CheckInColumns {
  readonly names: Argument;
  readonly dates: Argument;
  readonly values: Argument;
  readonly denominators?: Argument;
}

/** The check-ins of one KPI, or what is wrong with one of its rows. */
export type FoundCheckIns = Outcome<readonly CheckIn[], ArgumentProblem>;

const keyOf = (name: string): string => name.trim().toLowerCase();

/** Throws the sentence for columns of different length: there is no single row to spare then. */
function columnsOf({ names, dates, values, denominators }: CheckInColumns) {
  const lists = { names: listOf(names), dates: listOf(dates), values: listOf(values) };
  const given = denominators === undefined || (!isMatrix(denominators) && isBlank(denominators)) ? null : listOf(denominators);
  const others: readonly (readonly [string, readonly unknown[]])[] = [
    ['dates', lists.dates],
    ['values', lists.values],
    ...(given === null ? [] : [['denominators', given] as const]),
  ];
  for (const [second, list] of others) {
    if (list.length === lists.names.length) continue;
    const sizes = { first: 'names', firstSize: String(lists.names.length), second, secondSize: String(list.length) };
    throw functionErrorOf({ code: 'unequal_sizes', ...sizes }, 'en');
  }
  return { ...lists, denominators: given };
}

/**
 * Reads the columns once for a whole call and gives a look-up by KPI name; a KPI without rows has no check-ins.
 * Example: names CTR, CTR; dates 46300, 46307; values 0.8%, 0.9% → look-up of "ctr" gives two check-ins.
 */
export function checkInsIn(columns: CheckInColumns): (kpi: string) => FoundCheckIns {
  const { names, dates, values, denominators } = columnsOf(columns);
  const byName = new Map<string, { problem: ArgumentProblem | null; checkIns: CheckIn[] }>();
  for (const [index, nameCell] of names.entries()) {
    if (isBlank(nameCell) || isBlank(dates[index]) || isBlank(values[index])) continue;
    const name = textIn(nameCell, 'names');
    if (!name.ok) throw functionErrorOf(name.problem, 'en');
    const entry = byName.get(keyOf(name.value)) ?? { problem: null, checkIns: [] };
    byName.set(keyOf(name.value), entry);
    const row = allOf({
      day: dayIn(dates[index], 'dates'),
      value: numberIn(values[index], 'values'),
      denominator: numberIn(denominators?.[index], 'denominators'),
    });
    if (!row.ok) entry.problem ??= row.problem;
    else if (row.value.day !== null && row.value.value !== null) {
      entry.checkIns.push({ day: row.value.day as Day, value: row.value.value, channel: null, denominator: row.value.denominator });
    }
  }
  return kpi => {
    const entry = byName.get(keyOf(kpi));
    if (entry === undefined) return success([]);
    return entry.problem === null ? success(entry.checkIns) : failure(entry.problem);
  };
}
