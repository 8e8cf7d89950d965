/**
 * The comparing operators on numbers of 15 digits, as Sheets compares: `=3*5.175=15.525` is TRUE, and two codes of 16 digits that differ
 * in the last are equal.
 *
 * Source: results recorded from Google Sheets. Everything else about a comparison is the library's.
 */
import type { Scalar } from '../formula/values';
import { registries } from '../library';
import { type Functions, ofScalars } from './described';
import { fifteenDigits } from './fifteen-digits';

function comparing(name: string): Functions[string] {
  const { compute, description } = registries.functionRegistry.get(name);
  const rounded = ({ value }: Scalar): Scalar => ({ value: typeof value === 'number' ? fifteenDigits(value) : value });
  return ofScalars(description, ['value1 (any)', 'value2 (any)'], ([left = { value: null }, right = { value: null }], context) => {
    const result = compute.call(context, rounded(left), rounded(right));
    return typeof result === 'object' && result !== null && 'value' in result ? result : { value: null };
  });
}

/** The functions by their names. */
export const COMPARISONS: Functions = Object.fromEntries(['EQ', 'NE', 'LT', 'LTE', 'GT', 'GTE'].map(name => [name, comparing(name)]));
