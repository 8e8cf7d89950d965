/**
 * What single items of Content came to, by the names a version of a test may go by: the title of an item, or the concept of its links. Used by
 * the board of tests.
 */
import { nameKey } from '../../core/name-key';
import { type Block, linesOf } from '../block';
import { itemsIn, type LookedAt } from '../content/items';
import type { ResultInput } from './counts';

/** A result of one post, with the KPI it is a result of, as it compares. */
interface ItemResult {
  readonly kpi: string;
  readonly value: number;
}

/** In the order the posts went out; those whose day nobody saw come last. */
export type ItemResults = ReadonlyMap<string, readonly ItemResult[]>;

/** Behind every day. */
const LAST = Number.MAX_SAFE_INTEGER;

export function itemResultsIn(content: Block, links: Block, on: LookedAt): ItemResults {
  const concepts = new Map<string, Set<string>>();
  for (const line of linesOf<ResultInput>(links)) {
    const [item, concept] = [nameKey(line.text('item')), nameKey(line.text('concept'))];
    if (item !== '' && concept !== '') concepts.set(item, (concepts.get(item) ?? new Set()).add(concept));
  }
  const posts = itemsIn(content, on)
    .items.filter(({ journey }) => journey.standing === 'published')
    .sort((one, other) => (one.journey.published ?? LAST) - (other.journey.published ?? LAST));
  const results = new Map<string, ItemResult[]>();
  for (const { title, kpi, result, otherKpi, otherResult } of posts) {
    const key = nameKey(title);
    const own = new Map([
      [nameKey(otherKpi), otherResult],
      [nameKey(kpi), result],
    ]);
    for (const [of, value] of own) {
      if (value === null || of === '') continue;
      // An item that goes by the name of its concept counts once.
      for (const name of new Set([key, ...(concepts.get(key) ?? [])])) {
        results.set(name, [...(results.get(name) ?? []), { kpi: of, value }]);
      }
    }
  }
  return results;
}
