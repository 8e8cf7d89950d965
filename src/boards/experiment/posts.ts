/** The values of single posts a test goes by: typed, or else what the items it names came to. Used by the board of tests. */
import { nameKey } from '../../core/name-key';
import { readNumber } from '../../core/number/read-quantity';
import type { Line } from '../block';
import type { CycleFacts } from '../clock';
import { LETTERS, type Letter } from './counts';
import type { ItemResults } from './item-results';

type PostInput = `${'values' | 'successes' | 'trials' | 'from'}_${Letter}` | 'kpi';

/** What stands in a cell with values of single posts, in the order they were posted: "1,2; 0,9; 1,4" or one alone. */
export function partsIn(line: Line<PostInput>, letter: Letter, { signs }: CycleFacts) {
  const parts = line.text(`values_${letter}`).split(/[;|\n]/);
  return parts.flatMap(part => (part.trim() === '' ? [] : [{ text: part.trim(), read: readNumber(part.trim(), signs.decimal) }]));
}

/** A word among the values is left out, and said beside the row. */
function valuesIn(line: Line<PostInput>, letter: Letter, cycle: CycleFacts): readonly number[] {
  return partsIn(line, letter, cycle).flatMap(({ read }) => (read.ok ? [read.value] : []));
}

/** Values of single posts by version, in the order posted; at least of the first and one other. */
export interface Posts {
  readonly first: readonly number[];
  readonly others: readonly { readonly variant: string; readonly values: readonly number[] }[];
  readonly from: 'typed' | 'content';
}

/** Null where a test has no values, or counts were typed: those of items fill nothing that a person has begun to fill. */
export function postsOf(
  line: Line<PostInput>,
  { cycle, items }: { readonly cycle: CycleFacts; readonly items: ItemResults },
): Posts | null {
  const typed = postsIn(
    LETTERS.map(letter => valuesIn(line, letter, cycle)),
    'typed',
  );
  const isBegun = LETTERS.some(letter => (['values', 'successes', 'trials'] as const).some(each => line.text(`${each}_${letter}`) !== ''));
  const kpi = nameKey(line.text('kpi'));
  if (typed !== null || isBegun || kpi === '') return typed;
  const results = LETTERS.map(letter =>
    (items.get(nameKey(line.text(`from_${letter}`))) ?? []).flatMap(result => (result.kpi === kpi ? [result.value] : [])),
  );
  return postsIn(results, 'content');
}

function postsIn([first = [], ...values]: readonly (readonly number[])[], from: Posts['from']): Posts | null {
  const others = values.flatMap((each, at) => (each.length === 0 ? [] : [{ variant: 'BC'.charAt(at), values: each }]));
  return first.length === 0 || others.length === 0 ? null : { first, others, from };
}
