/**
 * Products of cases that take minutes, as a service call that fails at every place of a long command: the tests, long ones too, take a fixed sample
 * of them, the same each time, `npm run fuzz -- --whole` all. Where a test speaks of a sample in npm test it means this one. Used by the tests of
 * whole cycles and the gallery; fuzz.ts hands the order over.
 */

/** How the order to take everything reaches the processes of jest. */
export const WHOLE_VARIABLE = 'WHOLE_PRODUCTS';

/** True in `npm run fuzz -- --whole`. */
export const isWhole = process.env[WHOLE_VARIABLE] !== undefined;

/**
 * How far apart two cases of a row stand: 1 when everything is asked for.
 *
 * @example apart(23) // 23 in npm test, 1 in npm run fuzz -- --whole
 */
export const apart = (usual: number): number => (isWhole ? 1 : usual);

/**
 * The few cases that stand for all of a kind; all when everything is asked for.
 *
 * @example sampled([0.3, 0.75], [0.75]) // [0.75] in npm test, [0.3, 0.75] in npm run fuzz -- --whole
 */
export const sampled = <const Case>(all: readonly Case[], few: readonly Case[]): readonly Case[] => (isWhole ? all : few);

/**
 * Pairs out of two rows, so few that each of either row comes at least once; all of them when everything is asked for.
 *
 * @example pairs(['a', 'b', 'c'], [1, 2]) // [['a', 1], ['b', 2], ['c', 1]] in npm test, six pairs in npm run fuzz -- --whole
 */
export function pairs<const One, const Other>(ones: readonly One[], others: readonly Other[]): readonly (readonly [One, Other])[] {
  const all = ones.flatMap(one => others.map(other => [one, other] as const));
  const few = Array.from(
    { length: Math.max(ones.length, others.length) },
    (_, at) => [ones[at % ones.length] as One, others[at % others.length] as Other] as const,
  );
  return sampled(all, few);
}
