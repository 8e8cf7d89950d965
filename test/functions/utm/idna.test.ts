/**
 * Names of sites in all scripts: the parser that the add-on carries against the reference of the WHATWG URL standard (whatwg-url with tr46).
 *
 * Once with Unicode's own cases of UTS #46 (IdnaTest.txt of Unicode 9, from which IdnaTestV2 was made; no package of the registry carries the
 * later file), and once with names put together from what the columns of IdnaTestV2 are about: joiners in and out of context, the rule for
 * both directions of writing, letters that are mapped, ignored or refused, marks in front, hyphens, dots, and names that are coded already.
 */
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { encode } from 'punycode/';
import { URL as ReferenceUrl } from 'whatwg-url';
import { parseUrl } from '../../../src/functions/utm/url';

function reference(host: string): string | null {
  try {
    return new ReferenceUrl(`https://${host}/`).hostname;
  } catch {
    return null;
  }
}

const ours = (host: string): string | null => parseUrl(`https://${host}/`)?.hostname ?? null;

/** A line of Unicode's file: the name, and its coded form or the steps of UTS #46 that refuse it. */
interface UnicodeCase {
  readonly name: string;
  readonly coded: string | null;
  readonly refusedBy: readonly string[];
}

const written = (cell: string): string =>
  cell.replace(/\\u([\dA-F]{4})|\\x\{([\dA-F]+)\}/gi, (_, four: string | undefined, braced: string | undefined) =>
    String.fromCodePoint(Number.parseInt(four ?? braced ?? '', 16)),
  );

/** Browsers code names without the old transitional mapping, so its lines are left out. */
const CASES: readonly UnicodeCase[] = readFileSync(join(dirname(require.resolve('idna-uts46/package.json')), 'test/IdnaTest.txt'), 'utf8')
  .split('\n')
  .map(line => line.replace(/#.*/, '').trim())
  .filter(line => line !== '' && !line.startsWith('T'))
  .map(line => {
    const [, source = '', inLetters = '', coded = ''] = line.split(';').map(cell => written(cell.trim()));
    const result = coded || inLetters || source;
    const codes = /^\[(.*)\]$/.exec(result)?.[1];
    return { name: source, coded: codes === undefined ? result : null, refusedBy: codes?.split(' ') ?? [] };
  });

describe('Unicode’s own cases', () => {
  test('are read like browsers read them', () => {
    const astray = CASES.filter(({ name }) => ours(name) !== reference(name)).map(({ name }) => name);
    // A sign that Unicode 17 has and the reference’s tables not yet.
    expect([CASES.length, astray]).toEqual([3788, ['𲤱20.音.ꡦ1.']]);
  });

  test('are refused for joiners out of context and for both directions in one label', () => {
    const refused = CASES.filter(({ refusedBy }) => refusedBy.some(code => /^[BC]\d$/.test(code)));
    expect([refused.length > 2000, refused.filter(({ name }) => ours(name) !== null)]).toEqual([true, []]);
  });

  test('differ where browsers leave hyphens and lengths to the servers of names, and where Unicode changed since', () => {
    const differing = CASES.filter(({ name, coded }) => ours(name) !== coded);
    const reasons = differing.map(({ refusedBy }) => {
      if (refusedBy.length === 0) return 'refused since';
      return refusedBy.every(code => /^(?:V[23]|A4_\d)$/.test(code)) ? 'hyphens and lengths' : 'signs given out since';
    });
    const counts = Object.fromEntries([...new Set(reasons)].map(reason => [reason, reasons.filter(each => each === reason).length]));
    expect(counts).toEqual({ 'refused since': 65, 'hyphens and lengths': 52, 'signs given out since': 108 });
  });
});

const LETTERS: Readonly<Record<string, readonly string[]>> = {
  joiners: ['\u200c', '\u200d', 'क', '्', 'ष', 'a', 'ན', '྄', '-'],
  mapped: ['ａ', 'Ⅷ', '㏂', 'ﬁ', 'ẞ', 'İ', 'ſ', 'Å', '½', '①', '℻', '𝐚'],
  deviations: ['ß', 'ς', 'Σ', '\u200c', 'a', 's'],
  ignored: ['\u00ad', '\u2060', '\u200b', '\ufe0f', '\u034f', 'a', 'b'],
  refused: ['\u2028', '\u0378', '\ue000', '\u2ff0', '\u180e', '≠', 'a', 'b'],
  marks: ['\u0300', '\u0301', '\u093e', '\u20dd', 'a', 'e', 'क'],
  hyphens: ['x', 'n', '-', '--', 'xn--', 'a', '0', '9', '_', 'Z'],
  dots: ['.', '。', '．', '｡', 'a', 'ä'],
  long: ['ä'.repeat(58), 'a'.repeat(63), 'a'.repeat(64), 'ß'.repeat(30), '.'],
};
const RUNS = { numRuns: 500, seed: 20_261_128 };

describe.each(Object.entries(LETTERS))('%s', (kind, letters) => {
  // Coding a name takes time with the square of its length.
  const label = fc.array(fc.constantFrom(...letters), { minLength: 1, maxLength: kind === 'long' ? 3 : 6 }).map(signs => signs.join(''));

  test('as they are written', () => {
    fc.assert(
      fc.property(label, fc.constantFrom('', 'a.', 'ä.'), (name, front) => {
        const host = `${front}${name}.fi`;
        expect([host, ours(host)]).toEqual([host, reference(host)]);
      }),
      RUNS,
    );
  });

  test('as they are coded', () => {
    fc.assert(
      fc.property(label, name => {
        const host = `xn--${encode(name)}.fi`;
        expect([host, ours(host)]).toEqual([host, reference(host)]);
      }),
      RUNS,
    );
  });
});

test('names from right to left: the same host, or refused alike', () => {
  const label = fc.array(fc.constantFrom('א', 'ב', 'ا', 'ب', '٠', '۰', '1', 'a', '-', '\u0300', '·'), { minLength: 1, maxLength: 6 });
  fc.assert(
    fc.property(label, signs => {
      const host = `${signs.join('')}.fi`;
      expect([host, ours(host)]).toEqual([host, reference(host)]);
    }),
    RUNS,
  );
});

test.each([
  ['xn--kahvil-gua.fi', 'xn--kahvil-gua.fi'],
  ['XN--ZCA.de', 'xn--zca.de'],
  ['xn--a.fi', null],
  ['xn--.fi', null],
  ['xn--0.fi', null],
  ['xn--1ug.fi', null],
  ['xn--xn---epa.fi', null],
  ['אבג.fi', 'xn--4dbcd.fi'],
  ['אa.fi', null],
  ['a1א.fi', null],
  ['1אב.fi', null],
  ['אב-.fi', null],
  ['א1٠.fi', null],
  ['-.אב', null],
])('%s', (host, expected) => {
  expect([ours(host), reference(host)]).toEqual([expected, expected]);
});
