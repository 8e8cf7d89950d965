/**
 * XMATCH, by the library's MATCH and a search of its own for the modes that MATCH lacks, and SEARCH, which takes the same wildcards.
 */

import type { AddFunctionDescription, EvalContext } from '@odoo/o-spreadsheet/dist/types/types/functions';
import type { Arg } from '@odoo/o-spreadsheet/dist/types/types/misc';
import { errorOf, isError, isGrid, type Scalar } from '../formula/values';
import { helpers } from '../library';
import { type Functions, ofScalars, valueText } from './described';

function order(one: Scalar, other: Scalar): number {
  const [left, right] = [one.value, other.value];
  if (typeof left !== typeof right) return Number.NaN;
  if (typeof left === 'string') return left.toLowerCase().localeCompare(String(right).toLowerCase(), 'en');
  return Number(left) - Number(right);
}

/** A text with wildcards as an expression. */
const wildcards = (pattern: string): string =>
  pattern.replace(/~([*?~])|([*])|([?])|([.+^${}()|[\]\\])/g, (_, literal, star, mark, special) =>
    literal ? `\\${literal}` : star ? '.*' : mark ? '.' : `\\${special}`,
  );

function find(key: Scalar, cells: readonly Scalar[], mode: number, backwards: boolean): number {
  const indices = cells.map((_, index) => index);
  if (backwards) indices.reverse();
  const exact = (index: number) => order(key, cells[index] as Scalar) === 0;
  if (mode === 2) {
    const pattern = new RegExp(`^${wildcards(String(key.value ?? ''))}$`, 'iu');
    return indices.find(index => pattern.test(String(cells[index]?.value ?? ''))) ?? -1;
  }
  const hit = indices.find(exact);
  if (hit !== undefined || mode === 0) return hit ?? -1;
  const candidates = indices.filter(index => order(cells[index] as Scalar, key) * mode > 0);
  return candidates.reduce(
    (best, index) => (best < 0 || order(cells[index] as Scalar, cells[best] as Scalar) * mode < 0 ? index : best),
    -1,
  );
}

const XMatch: AddFunctionDescription = {
  description: 'The position of a value in a row or column.',
  args: ['search_key (any)', 'lookup_range (any, range<any>)', 'match_mode (number, optional)', 'search_mode (number, optional)'].map(
    definition => helpers.arg(definition, ''),
  ),
  compute(this: EvalContext, search: Arg, range: Arg, mode: Arg, direction: Arg) {
    const key: Scalar = isGrid(search) ? (search[0]?.[0] ?? { value: null }) : (search ?? { value: null });
    if (isError(key)) return key;
    const number = (value: Arg, fallback: number) =>
      value === undefined || isGrid(value) ? fallback : helpers.toNumber(value, this.locale);
    const grid = isGrid(range) ? range : [[range ?? { value: null }]];
    const cells = grid.length === 1 ? (grid[0] ?? []) : grid.map(column => column[0] ?? { value: null });
    const index = find(key, cells, number(mode, 0), number(direction, 1) < 0);
    return index < 0 ? errorOf('#N/A', `Did not find value '${String(key.value ?? '')}' in XMATCH evaluation.`) : { value: index + 1 };
  },
};

const Search = ofScalars(
  'The place of a text in another, whatever the case.',
  ['search_for (any)', 'text_to_search (any)', 'starting_at (number, optional)'],
  ([key = { value: null }, cell = { value: null }, start], context) => {
    const [text, from] = [valueText(cell), start === undefined ? 1 : helpers.toNumber(start, context.locale)];
    if (from < 1) return errorOf('#VALUE!', 'Function SEARCH parameter 3 should be greater than or equal to 1.');
    const at = text.slice(from - 1).search(new RegExp(wildcards(valueText(key)), 'iu'));
    if (at >= 0) return { value: at + from };
    return errorOf('#VALUE!', `In SEARCH evaluation, cannot find '${valueText(key)}' within '${text}'.`);
  },
);

/** The functions by their names. */
export const LOOKUPS: Functions = { XMATCH: XMatch, SEARCH: Search };
