/**
 * Ten thousand random argument lists for each function: it gives a finite number, a text or rows of these, or it throws one of
 * the documented problems; never NaN, an object, undefined or another error. A fixed seed keeps the run the same.
 */

import { LISTED } from '../../src/functions';
import type { Argument, Cell } from '../../src/functions/cells/argument';
import { FunctionError } from '../../src/functions/cells/problem';
import { sentences as english } from '../../src/languages/en/functions';
import { utm } from '../../src/languages/en/utm';
import { seeded } from '../core/statistics/seeded';

const TUPLES = 10_000;

const CELLS: readonly (Cell | null | undefined)[] = [
  '', ' ', undefined, null, 0, -0, 1, 2, 3, 7, 14, 0.5, -0.3, 0.42, 0.48, 1.44, 12, 35, 89, 90, 46272, 46300, 46300.5, 46342, 1e15, -1e15, 1e300, -1e308, 5e-324,
  Number.NaN, Number.POSITIVE_INFINITY, true, false, new Date(Date.UTC(2026, 9, 5)), new Date(Number.NaN), new Date(123456),
  '2026-10-05', '2026-11-16', '2026-02-30', '48%', '180 000', '1,234', '≥ 90%', '<= 55%', '10–15', '15–10', '+20%', '-15%', '+0,5 pp', '25 €', 'kr. 170', '< 35%',
  'CTR', 'Leads', 'mean', 'sum', 'pooled', 'median', 'weekly', 'kuukausittain', 'higher', 'inside', 'en', 'fi', 'da', 'ms', 'key', '.', ',', '#N/A', '#DIV/0!', '=1+1', 'x'.repeat(500), '😀', '{text}',
]; // biome-ignore format: a list of cells reads best in rows

/** Mostly single cells; columns share a length most of the time, so that the rows themselves are reached. */
function randomArgument(random: () => number, rows: number): Argument {
  const cell = (): Cell | null | undefined => CELLS[Math.floor(random() * CELLS.length)];
  const kind = random();
  if (kind < 0.5) return cell();
  if (kind < 0.53) return [];
  if (kind < 0.58) return [[cell(), cell(), cell()]];
  return [...Array(kind < 0.63 ? rows + 1 : rows)].map(() => [cell()]);
}

// Most random calls throw; their stacks would take nine tenths of the time.
Error.stackTraceLimit = 0;

const isCell = (value: unknown): boolean => typeof value === 'string' || (typeof value === 'number' && Number.isFinite(value));
const isResult = (value: unknown): boolean =>
  isCell(value) ||
  (Array.isArray(value) && value.length > 0 && value.every(row => Array.isArray(row) && row.length > 0 && row.every(isCell)));

test.each(LISTED.map(each => [each.name, each] as const))('%s', (name, { parameters, run }) => {
  const random = seeded(name.length * 7919 + parameters.length);
  const codes = new Map<string, number>();
  let given = 0;
  for (let n = 0; n < TUPLES; n++) {
    const rows = 1 + Math.floor(random() * 3);
    const args = [...Array(parameters.length - Math.floor(random() * 2))].map(() => randomArgument(random, rows));
    try {
      const result = run(...args);
      if (!isResult(result)) throw new Error(`${name}(${JSON.stringify(args)}) gave ${JSON.stringify(result)}`);
      given++;
    } catch (error) {
      if (!(error instanceof FunctionError)) throw error;
      const seen = codes.get(error.code) ?? 0;
      codes.set(error.code, seen + 1);
      // Reading each of a million sentences would take longer than writing them.
      if (seen < 200) expect(error.message.replaceAll('{text}', '')).toMatch(/^(?!.*(\{[a-z]+\}|undefined|\[object)).+$/s);
    }
  }
  expect([...Object.keys(english), ...Object.keys(utm.link)]).toEqual(expect.arrayContaining([...codes.keys()]));
  expect(codes.size).toBeGreaterThan(1);
  expect(given).toBeGreaterThan(TUPLES / 100);
});
