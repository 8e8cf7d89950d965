/** What `npm run fuzz` is asked for: minutes, one seed again, or all cases of which `npm test` takes a sample. Used by fuzz.ts and fuzz-seed.ts. */

/** How a round's seed reaches the processes of jest. */
export const SEED_VARIABLE = 'FUZZ_SEED';

const USUAL_MINUTES = 1;

export type FuzzOrder =
  | { readonly kind: 'whole'; readonly part: string }
  | { readonly kind: 'minutes'; readonly minutes: number }
  | { readonly kind: 'seed'; readonly seed: number };

/**
 * Reads the words after `npm run fuzz --`; null when they make no sense. Nothing means one minute.
 *
 * @example readOrder(['10']) // { kind: 'minutes', minutes: 10 }
 * @example readOrder(['--seed', '7']) // { kind: 'seed', seed: 7 }
 * @example readOrder(['--whole']) // { kind: 'whole', part: '' }, see sample.ts
 * @example readOrder(['--whole', 'test/cycle/edits']) // { kind: 'whole', part: 'test/cycle/edits' }: the files whose path holds these words
 */
export function readOrder(words: readonly string[]): FuzzOrder | null {
  const [first = String(USUAL_MINUTES), second = '', ...more] = words;
  if (more.length > 0) return null;
  if (first === '--whole') return { kind: 'whole', part: second };
  if (first === '--seed') return /^-?\d+$/.test(second) ? { kind: 'seed', seed: Number(second) } : null;
  const minutes = Number(first);
  return second === '' && /^\d+(\.\d+)?$/.test(first) && minutes > 0 ? { kind: 'minutes', minutes } : null;
}
