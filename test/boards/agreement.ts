/** How a function asked for each row alone is held against the same function asked for a column. Used by the tests of agreement. */
import type { Argument } from '../../src/functions/cells/argument';

export const columnFrom = (cells: readonly (string | number)[]): Argument => cells.map(cell => [cell]);

/** Jest's comparison is slow, and there are a million of them: it is asked to show a difference, not to find it. */
export function expectSame(given: unknown, said: unknown): void {
  if (JSON.stringify(given) !== JSON.stringify(said)) expect(given).toEqual(said);
}
