/**
 * Words and letters that multiply a written number: "12k", "2,5 mio. kr.", "3 tkr", "1.5 juta". Used by read-quantity and by whoever asks
 * about a unit it does not know. They are read, never shown, so all four languages stand together.
 */

/** Powers of ten by spelling, in small letters and without the last point. Sources: CLDR's compact forms, and reports named in the test. */
const EXPONENTS: ReadonlyMap<string, number> = new Map(
  Object.entries({
    2: 'sata sataa hundred hundreds hundrede hundreder ratus',
    3: 'k thousand thousands thou grand tusind tusinde tus tusen tuhat tuhatta tuh ribu rb tsd tausend',
    4: '万 萬',
    5: 'lakh lakhs',
    6: 'mio mill mln mn milj million millions millioner millionen miljoona miljoonaa miljon miljoner juta jt j',
    7: 'crore crores',
    8: '亿 億',
    9: 'bn mrd mia milliard milliarder milliarden miljardi miljardia miljard miljarder billions bilion b',
    12: 'bilj bio billioner biljoona biljoonaa trillion trillions trilion tn',
  }).flatMap(([exponent, words]) => words.split(' ').map(word => [word, Number(exponent)] as const)),
);

/** Spellings with two meanings: powers of ten of both readings. "t" is also an hour, "m" a metre, a billion is 10⁹ or 10¹². */
const DOUBTFUL: ReadonlyMap<string, readonly [number, number]> = new Map([
  ['t', [0, 3]],
  ['m', [0, 6]],
  ['mil', [3, 6]],
  ['mm', [0, 6]],
  ['billion', [9, 12]],
  ['bil', [9, 12]],
]);

/** A factor grown together with its currency. */
const JOINED = /^(t|k|m)\.?(kr|kroner|kronor|dkk|sek|nok|eur|euroa?|e|usd|gbp|myr|rm|€|\$|£)$/i;
const JOINED_EXPONENTS: Readonly<Record<string, number>> = { t: 3, k: 3, m: 6 };

const plain = (word: string): string => word.replace(/\.$/, '').toLowerCase();

/** What stands behind a number taken apart: a power of ten, 0 when there is no factor, and the unit as typed. */
export interface Suffix {
  readonly exponent: number;
  readonly unit: string;
}

function exponentOf(word: string): number | undefined {
  return word === 'M' ? 6 : EXPONENTS.get(plain(word));
}

/** Letters that mean one thing behind an amount with its currency in front: $5m, £2MM, RM3 mil. */
const BEHIND_CURRENCY: Readonly<Record<string, number>> = { m: 6, mm: 6, mil: 6, bil: 9 };

/**
 * Takes the factor off what stands behind a number; null when several words are no factor with its unit. `currency` is what stands in front.
 * @example suffixOf('mio. kr.') // { exponent: 6, unit: 'kr.' }
 * @example suffixOf('tkr') // { exponent: 3, unit: 'kr' }
 */
export function suffixOf(text: string, currency?: string): Suffix | null {
  const words = text.split(/\s+|(?<=\p{L}\.)(?=\p{L})/u).filter(word => word !== '');
  const [first = '', second, ...more] = words;
  const million = currency === undefined || second !== undefined ? undefined : BEHIND_CURRENCY[plain(first)];
  if (million !== undefined) return { exponent: million, unit: '' };
  const [, letter, own] = JOINED.exec(plain(first)) ?? [];
  if (letter !== undefined && own !== undefined && second === undefined) {
    const end = first.endsWith('.') ? first.length - 1 : first.length;
    return { exponent: JOINED_EXPONENTS[letter.toLowerCase()] ?? 0, unit: first.slice(end - own.length, end) };
  }
  // "12 t.kr.": beside a currency the letter has one meaning.
  const [, apart] = second === undefined || more.length > 0 ? [] : (JOINED.exec(`${plain(first)}${plain(second)}`) ?? []);
  if (apart !== undefined && plain(first) === apart && second !== undefined)
    return { exponent: JOINED_EXPONENTS[apart] ?? 0, unit: second };
  // "1,2 milj.€"
  const [, grown = '', sign = ''] = second === undefined ? (/^(\p{L}+\.)(\p{Sc})$/u.exec(first) ?? []) : [];
  const ofGrown = exponentOf(grown);
  if (ofGrown !== undefined) return { exponent: ofGrown, unit: sign };
  const exponent = exponentOf(first);
  if (exponent === undefined) return second === undefined ? { exponent: 0, unit: first } : null;
  return more.length > 0 || (second !== undefined && exponentOf(second) !== undefined) ? null : { exponent, unit: second ?? '' };
}

/** Moves the decimal point of plain digits to the right, below zero to the left, without losing one. @example scaled('2.5', 6) // '2500000' */
export function scaled(digits: string, exponent: number): string {
  if (exponent === 0) return digits;
  const [whole = '', fraction = ''] = digits.split('.');
  if (exponent < 0) {
    const filled = whole.padStart(1 - exponent, '0');
    return `${filled.slice(0, exponent)}.${filled.slice(exponent)}${fraction}`;
  }
  const moved = fraction.padEnd(exponent, '0');
  const rest = moved.slice(exponent);
  const size = `${whole}${moved.slice(0, exponent)}`.replace(/^0+(?=\d)/, '');
  return rest === '' ? size : `${size}.${rest}`;
}

/** Whether a unit may be a factor too. @example isDoubtful('t.') // true */
export const isDoubtfulUnit = (unit: string): boolean => DOUBTFUL.has(plain(unit));

/** What a word nobody knows would multiply by if it did: misspelt millions and those of other languages begin alike. */
function likelyExponent(word: string): number {
  if (/^(?:mil+[ij][ao]rd|mrd|bil)/.test(word)) return 9;
  return /^mil/.test(word) ? 6 : 3;
}

/**
 * The two numbers a text stands for whose unit is not understood: those of a doubtful spelling, else the plain one and its thousands.
 * @example twoReadings('12', 'm') // { one: '12', other: '12000000' }
 */
export function twoReadings(digits: string, unit: string): { readonly one: string; readonly other: string } {
  const [one, other] = DOUBTFUL.get(plain(unit)) ?? [0, likelyExponent(plain(unit))];
  return { one: scaled(digits, one), other: scaled(digits, other) };
}
