/**
 * The result of something that may go wrong in an expected way: a value, or a problem with a code and parameters.
 * Used all over core and by the edges, which alone turn problems into sentences. No exceptions, no sentences here.
 */

/** What every problem has: a stable code; the parameters stand beside it as plain texts and numbers. */
export interface Coded {
  readonly code: string;
}

export type Outcome<T, P extends Coded> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: P };

/** Wraps a value. Example: `success(3)` → `{ ok: true, value: 3 }`. */
export function success<T>(value: T): { readonly ok: true; readonly value: T } {
  return { ok: true, value };
}

/** Wraps a problem. Example: `failure({ code: 'relative_to_zero' })` → `{ ok: false, problem: { code: 'relative_to_zero' } }`. */
export function failure<P extends Coded>(problem: P): { readonly ok: false; readonly problem: P } {
  return { ok: false, problem };
}
