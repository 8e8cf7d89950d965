/**
 * `expect` without its outlay: Jest makes some 360 functions and an error with its stack for every call, also when nothing fails, which in a
 * loop over thousands of cases takes longer than what is tested. Here the two matchers loops use are tried by Jest's own comparison first,
 * and only where it says no, or for any other matcher, is Jest's `expect` asked: it decides, and words what failed. Used by jest.config.mjs.
 */
import { equals, iterableEquality } from '@jest/expect-utils';

const whole = expect;

class Expectation {
  constructor(private readonly actual: unknown) {}

  toBe(expected: unknown): void {
    if (!Object.is(this.actual, expected)) whole(this.actual).toBe(expected);
  }

  toEqual(expected: unknown): void {
    if (!equals(this.actual, expected, [iterableEquality])) whole(this.actual).toEqual(expected);
  }
}

for (const name of ['not', 'resolves', 'rejects', ...Object.keys(whole(0))]) {
  if (name in Expectation.prototype) continue;
  Object.defineProperty(Expectation.prototype, name, {
    get(this: { readonly actual: unknown }) {
      return Reflect.get(whole(this.actual), name);
    },
  });
}

Object.assign(globalThis, { expect: Object.assign((actual: unknown) => new Expectation(actual), whole) });
