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
  const { matches } = listOf(words);
  const before = matches.get(written);
  if (before !== undefined) return before;
  const match = findMatch(written, words);
  matches.set(written, match);
  return match;
}

function findMatch(written: string, words: readonly Word[]): WordMatch {
  if (words.some(each => each.word === written)) return { kind: 'agreed', word: written };
  const { keyed, spellings } = listOf(words);
  const key = keyOf(written);
  const spelt = spellings.get(key);
  if (spelt !== undefined) return { kind: 'synonym', word: spelt };
  const group = platformKeys().find(names => names.includes(key));
  const platform = group === undefined ? undefined : keyed.find(each => group.includes(each.key));
  if (platform !== undefined) return { kind: 'synonym', word: platform.word };
  const near = nearest(key, keyed);
  return near === null ? { kind: 'new' } : { kind: 'near', word: near };
}

let keysOfPlatforms: readonly (readonly string[])[] | null = null;

/** The names of platforms as they compare; made on first use, because most calls need none. */
function platformKeys(): readonly (readonly string[])[] {
  keysOfPlatforms ??= SAME_PLATFORM.map(names => names.map(keyOf));
  return keysOfPlatforms;
}

/** A word with what it is compared by. */
interface Keyed {
  readonly word: string;
  readonly key: string;
}

/** What is worked out once for a list, because thousands of links are matched to the same one. */
interface List {
  readonly keyed: readonly Keyed[];
  /** The agreed word by the key of each of its spellings; of two words the first. */
  readonly spellings: ReadonlyMap<string, string>;
  readonly matches: Map<string, WordMatch>;
}

/** By the list itself, so that nothing is kept longer than its list. */
const lists = new WeakMap<readonly Word[], List>();

function listOf(words: readonly Word[]): List {
  const before = lists.get(words);
  if (before !== undefined) return before;
  const spellings = new Map<string, string>();
  for (const { word, synonyms } of words)
    for (const key of [word, ...synonyms].map(keyOf)) if (!spellings.has(key)) spellings.set(key, word);
  const list = { keyed: words.map(({ word }) => ({ word, key: keyOf(word) })), spellings, matches: new Map<string, WordMatch>() };
  lists.set(words, list);
  return list;
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
  return nearest(
    keyOf(written),
    words.map(word => ({ word, key: keyOf(word) })),
  );
}

const digitsOf = (key: string): string => key.replace(/\D/g, '');

function nearest(key: string, words: readonly Keyed[]): string | null {
  const digits = digitsOf(key);
  let near: { readonly word: string; readonly slips: number } | null = null;
  for (const each of words) {
    if (Math.abs(each.key.length - key.length) > MOST_SLIPS || digitsOf(each.key) !== digits) continue;
    const slips = slipsBetween(key, each.key);
    const isClose = slips <= allowedSlips(Math.min(key.length, each.key.length)) || `${key}s` === each.key || key === `${each.key}s`;
    if (isClose && (near === null || slips < near.slips)) near = { word: each.word, slips };
  }
  return near?.word ?? null;
}

const MOST_SLIPS = 2;

/** Short words differ by one letter and mean different things (ad, ab), so they are close only when equal. */
function allowedSlips(length: number): number {
  return length >= 8 ? 2 : length >= 4 ? 1 : 0;
}

/**
 * Letters to insert, drop, replace or swap with a neighbour: the optimal string alignment distance, exact up to MOST_SLIPS and at least
 * one more beyond. Places further apart than that cost more in any case, so only the middle of each row is filled.
 */
function slipsBetween(a: string, b: string): number {
  const far = MOST_SLIPS + 1;
  let before = new Map<number, number>();
  let above = new Map(Array.from({ length: far }, (_, at) => [at, at]));
  for (let i = 1; i <= a.length; i += 1) {
    const row = new Map<number, number>();
    for (let j = Math.max(0, i - MOST_SLIPS); j <= Math.min(b.length, i + MOST_SLIPS); j += 1) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      const isSwapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      row.set(
        j,
        Math.min(
          (above.get(j) ?? far) + 1,
          (row.get(j - 1) ?? far) + 1,
          j === 0 ? far : (above.get(j - 1) ?? far) + same,
          isSwapped ? (before.get(j - 2) ?? far) + 1 : far,
        ),
      );
    }
    before = above;
    above = row;
  }
  return above.get(b.length) ?? far;
}
