/**
 * The words a team agreed on, and how a word that is not one of them is matched to the one that was meant.
 *
 * Used by the check, the naming standard and Setup when somebody adds a word.
 */
import type { UtmParameter } from './parameters';
import { slug } from './slug';

/** An agreed word and the other ways in which people write it. */
export interface Word {
  readonly word: string;
  readonly synonyms: readonly string[];
}

/** Agreed words by the parameter that carries them; a parameter without a list is free. */
export type Vocabulary = { readonly [P in UtmParameter]?: readonly Word[] };

/** How a written word relates to a list: agreed, another spelling of an agreed word, or new, then perhaps close to one. */
export type WordMatch =
  | { readonly kind: 'agreed'; readonly word: string }
  | { readonly kind: 'synonym'; readonly word: string }
  | { readonly kind: 'near'; readonly word: string }
  | { readonly kind: 'new' };

/** Common names of one platform. They help a list that has one of them; they never add a word to it. */
const SAME_PLATFORM: readonly (readonly string[])[] = [
  ['facebook', 'fb', 'meta', 'facebook.com'],
  ['instagram', 'ig', 'insta', 'instagram.com'],
  ['twitter', 'x', 'x.com', 'twitter.com'],
  ['linkedin', 'li', 'linkedin.com', 'lnkd.in'],
  ['youtube', 'yt', 'youtu.be', 'youtube.com'],
  ['tiktok', 'tt', 'tik-tok', 'tiktok.com'],
  ['pinterest', 'pin', 'pinterest.com'],
  ['snapchat', 'snap', 'snapchat.com'],
  ['whatsapp', 'wa', 'wa.me'],
  ['telegram', 't.me', 'tg'],
  ['email', 'e-mail', 'mail'],
  ['paid-social', 'paidsocial', 'social-paid', 'paid_social'],
];

/**
 * Matches a written word to a list.
 *
 * @example matchWord('Fb', [{ word: 'facebook', synonyms: [] }]) // { kind: 'synonym', word: 'facebook' }
 * @example matchWord('instagran', [{ word: 'instagram', synonyms: [] }]) // { kind: 'near', word: 'instagram' }
 */
export function matchWord(written: string, words: readonly Word[]): WordMatch {
  if (words.some(each => each.word === written)) return { kind: 'agreed', word: written };
  const key = keyOf(written);
  const spelt = words.find(each => keyOf(each.word) === key || each.synonyms.some(synonym => keyOf(synonym) === key));
  if (spelt !== undefined) return { kind: 'synonym', word: spelt.word };
  const group = SAME_PLATFORM.find(names => names.some(name => keyOf(name) === key));
  const platform = group === undefined ? undefined : words.find(each => group.some(name => keyOf(name) === keyOf(each.word)));
  if (platform !== undefined) return { kind: 'synonym', word: platform.word };
  const near = nearWord(
    written,
    words.map(each => each.word),
  );
  return near === null ? { kind: 'new' } : { kind: 'near', word: near };
}

/** What is left of a word when case, accents and separators are no difference. */
function keyOf(word: string): string {
  return slug(word).replace(/-/g, '');
}

/**
 * The agreed word that a new one nearly is; null when none is close. Words that differ in a number (w41, w42) are different on purpose.
 *
 * Close means: the same but for case, accents, separators or a plural s, or one slip (two from eight letters on) of typing apart.
 *
 * @example nearWord('tutorials', ['tutorial']) // 'tutorial'
 * @example nearWord('batch-42', ['batch-41']) // null
 */
export function nearWord(written: string, words: readonly string[]): string | null {
  const key = keyOf(written);
  const close = words
    .filter(word => keyOf(word).replace(/\D/g, '') === key.replace(/\D/g, ''))
    .map(word => ({ word, slips: slipsBetween(key, keyOf(word)) }))
    .filter(
      ({ word, slips }) =>
        slips <= allowedSlips(Math.min(key.length, keyOf(word).length)) || `${key}s` === keyOf(word) || key === `${keyOf(word)}s`,
    )
    .sort((a, b) => a.slips - b.slips);
  return close[0]?.word ?? null;
}

/** Short words differ by one letter and mean different things (ad, ab), so they are close only when equal. */
function allowedSlips(length: number): number {
  return length >= 8 ? 2 : length >= 4 ? 1 : 0;
}

/** Letters to insert, drop, replace or swap with a neighbour: the optimal string alignment distance. */
function slipsBetween(a: string, b: string): number {
  if (Math.abs(a.length - b.length) > 2) return Number.POSITIVE_INFINITY;
  let before: readonly number[] = [];
  let above: readonly number[] = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i += 1) {
    const row: number[] = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      const swapped =
        i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? (before[j - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY;
      row.push(Math.min((above[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (above[j - 1] ?? 0) + same, swapped));
    }
    before = above;
    above = row;
  }
  return above[b.length] ?? 0;
}
