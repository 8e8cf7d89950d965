/**
 * Readers that were rewritten so that long texts are read in time that grows with their length, against the plain forms they replace: the
 * answers are the same for texts made of the signs that matter to them.
 */

import { personalText } from '../../../src/core/utm/check/personal';
import { landingOf } from '../../../src/core/utm/ga4/channel';
import { slug } from '../../../src/core/utm/slug';
import { readLink, trimLink } from '../../../src/core/utm/url';
import { nearWord } from '../../../src/core/utm/vocabulary';
import { seeded } from '../statistics/seeded';

const ROUNDS = 4000;

function textsOf(seed: number, signs: readonly string[], longest: number): () => string {
  const random = seeded(seed);
  return () => Array.from({ length: Math.floor(random() * longest) }, () => signs[Math.floor(random() * signs.length)] ?? '').join('');
}

test('the edges of a link', () => {
  const next = textsOf(1, ['a', ' ', '\n', '\u200B', '\u2060', '\u0007', '😀', '\u00A0'], 12);
  for (let round = 0; round < ROUNDS; round++) {
    const text = next();
    expect(trimLink(text)).toBe(text.replace(/[\u200B\u2060]/g, '').replace(/^[\s\p{Cc}]+|[\s\p{Cc}]+$/gu, ''));
  }
});

test('two links in one text', () => {
  const next = textsOf(6, ['https://', 'http://', 'HTTPS://', 'a.fi', ' ', ',', '/', '=', '%3D', '_', ':', '?'], 10);
  let joined = 0;
  for (let round = 0; round < ROUNDS; round++) {
    const link = `https://b.fi/${next()}c`;
    // Right behind the first ? it is where a page leads.
    const plain = /(?<![/=:]|__|%3D|%3A|%2F)(?:[\s,;|]+|(?<!^[^?]*\?))https?:\/\//gi;
    plain.lastIndex = 'https://'.length;
    const read = readLink(link, text => new URL(text));
    const problem = read.ok ? null : read.problem;
    const match = plain.exec(link);
    // What is found wrong before two links are looked for is no matter of this test.
    if (problem?.code !== 'url_joined') {
      if (problem === null || problem.code === 'url_blank') expect([link, match]).toEqual([link, null]);
      continue;
    }
    joined++;
    const [one, other] = [link.slice(0, match?.index), link.slice(match?.index).replace(/^[\s,;|]+/, '')];
    expect([problem.one, problem.other]).toEqual([one, other]);
  }
  expect(joined).toBeGreaterThan(ROUNDS / 50);
});

test('e-mail addresses', () => {
  const next = textsOf(2, ['a', '@', '@', '.', ':', '/', ' ', '=', '.fi', 'b.fi'], 14);
  let found = 0;
  for (let round = 0; round < ROUNDS; round++) {
    const text = next();
    const plain = /[^\s@:/?&=]+@[^\s@/?&=]+\.[a-z]{2,}/i.exec(text)?.[0] ?? null;
    expect(personalText(text)).toBe(plain);
    if (plain !== null) found++;
  }
  expect(found).toBeGreaterThan(ROUNDS / 50);
});

test('the paid mediums of Google’s published expression', () => {
  const next = textsOf(3, ['cp', 'c', 'p', 'paid', 'ppc', 'retargeting', '-', '\n', 'x'], 6);
  let paid = 0;
  for (let round = 0; round < ROUNDS; round++) {
    const medium = next().trim();
    const isPaid = /^(.*cp.*|ppc|retargeting|paid.*)$/.test(medium);
    expect(landingOf({ source: 'team', medium, campaign: '' }).channel === 'Paid Other').toBe(isPaid);
    if (isPaid) paid++;
  }
  expect(paid).toBeGreaterThan(ROUNDS / 50);
});

test('marks over letters', () => {
  const next = textsOf(4, ['a', 'ä', '\u0301', '\u0316', 'ﬁ', '한', ' '], 12);
  for (let round = 0; round < ROUNDS; round++) {
    const text = next();
    expect(slug(text)).toBe(slug(text.normalize('NFKD')));
  }
});

/** The optimal string alignment distance by its whole matrix. */
function distance(a: string, b: string): number {
  const cost: number[][] = Array.from({ length: a.length + 1 }, (_, i) =>
    Array.from({ length: b.length + 1 }, (__, j) => (i === 0 ? j : i)),
  );
  const at = (i: number, j: number) => cost[i]?.[j] ?? Number.POSITIVE_INFINITY;
  for (let i = 1; i <= a.length; i++) {
    for (let j = 1; j <= b.length; j++) {
      const swapped = a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? at(i - 2, j - 2) + 1 : Number.POSITIVE_INFINITY;
      const row = cost[i] as number[];
      row[j] = Math.min(at(i - 1, j) + 1, at(i, j - 1) + 1, at(i - 1, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1), swapped);
    }
  }
  return at(a.length, b.length);
}

test('a word is near another within one slip from four letters on, and two from eight', () => {
  const next = textsOf(5, ['a', 'b'], 12);
  const [near, far] = [new Set<number>(), new Set<number>()];
  for (let round = 0; round < ROUNDS; round++) {
    const [written, word] = [next(), next()];
    const slips = distance(written, word);
    const shorter = Math.min(written.length, word.length);
    const isNear = slips <= (shorter >= 8 ? 2 : shorter >= 4 ? 1 : 0);
    expect(nearWord(written, [word])).toBe(isNear ? word : null);
    (isNear ? near : far).add(slips);
  }
  expect([...near].sort()).toEqual([0, 1, 2]);
  expect(far.has(2) && far.has(3)).toBe(true);
});
