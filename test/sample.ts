/**
 * Products of cases that take minutes, as a service call that fails at every place of a long command: `npm test` takes a fixed sample of them,
 * the same each time, `npm run fuzz -- --whole` all of them. Used by the tests of whole cycles; fuzz.ts hands the order over.
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
