/**
 * Which check-ins of a KPI in percent wait for somebody to say that they are right: 40 in a cell of percentages is 4000%, and no status may follow
 * from it. A note beside the value is that word. Used by whatever counts check-ins, and by the readings of their rows.
 */
import { confirmedFrom, type Usual } from '../kpi/plausible';
import type { CheckIn } from './check-in';

/** What a KPI is known to have apart from its check-ins. */
export type KnownOf = Required<Omit<Usual, 'others'>>;

/** The rows that count, and what is usual by them. */
export interface ConfirmedShares<Row> {
  readonly rows: readonly Row[];
  readonly usual: Usual;
}

/** `isSettled` tells a row with a note. @example confirmedShares(ctr, [{ value: 0.4, … }, { value: 40, … }], () => false).rows // the first alone */
export function confirmedShares<Row extends CheckIn>(
  known: KnownOf,
  rows: readonly Row[],
  isSettled: (row: Row) => boolean,
): ConfirmedShares<Row> {
  const isPlain = (row: Row): boolean => !known.isShare || row.value <= 1 || isSettled(row);
  const plain = rows.filter(isPlain);
  const usual = { ...known, others: plain.map(({ value }) => value) };
  if (plain.length === rows.length) return { rows, usual };
  const from = confirmedFrom(usual);
  return { rows: rows.filter(row => isPlain(row) || row.value < from), usual };
}
