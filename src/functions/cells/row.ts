/**
 * Reads the cells of one row into the values a function needs, stopping at the first that is wrong. Used by the function families,
 * which would otherwise repeat "if (!x.ok) return x" for every argument.
 */
import type { Coded, Outcome } from '../../core/outcome';

type Values<R> = { readonly [K in keyof R]: R[K] extends Outcome<infer T, Coded> ? T : never };
type Problems<R> = R[keyof R] extends infer O ? (O extends { readonly ok: false; readonly problem: infer P } ? P : never) : never;

/**
 * All values of a record of outcomes, or the first problem in the order written.
 * Example: `allOf({ a: success(1), b: success(2) })` → success of `{ a: 1, b: 2 }`.
 */
export function allOf<R extends Readonly<Record<string, Outcome<unknown, Coded>>>>(
  outcomes: R,
): { readonly ok: true; readonly value: Values<R> } | { readonly ok: false; readonly problem: Problems<R> } {
  const values: Record<string, unknown> = {};
  // Keys, not entries: this runs for every row of a column, and a pair for every cell takes longer than the cell's own arithmetic.
  for (const name of Object.keys(outcomes)) {
    const outcome = outcomes[name] as R[keyof R];
    if (!outcome.ok) return { ok: false, problem: outcome.problem as Problems<R> };
    values[name] = outcome.value;
  }
  return { ok: true, value: values as Values<R> };
}
