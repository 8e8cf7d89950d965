/**
 * Words as they stand in a tag: lower case a–z and 0–9, joined by one sign.
 *
 * Used by UTM_SLUG, the naming standard and the fixes that the check proposes.
 * One transliteration for English, Malay, Finnish and Danish, so that a team in two countries gets one spelling:
 * the letter as readers of analytics know it, without its marks (ä→a, ö→o, å→a, ü→u, é→e), and two letters where one would change the
 * sound (æ→ae, ø→o, ß→ss, œ→oe, þ→th).
 */

import { withoutInvisible } from './check/invisible';

/** Sign between words. GA4 reads any of them; one team should use one. */
export type Separator = '-' | '_' | '.';

/** Letters that Unicode does not take apart into a base letter and a mark. */
const LETTERS: Readonly<Record<string, string>> = {
  æ: 'ae',
  ø: 'o',
  ß: 'ss',
  œ: 'oe',
  þ: 'th',
  ð: 'd',
  đ: 'd',
  ł: 'l',
  ħ: 'h',
  ŋ: 'n',
  ŧ: 't',
  ı: 'i',
};

/** Emoji, the keycap emoji (a digit in a box) and signs such as ™, which would otherwise turn into letters. */
const PICTURES = /[0-9#*]\uFE0F?\u20E3|\p{Extended_Pictographic}/gu;

/** `lower` is what GA4 users expect; `keep` is for teams whose old links have capitals. */
export type LetterCase = 'lower' | 'keep';

/** The base letters of a letter that stays after marks are gone; a capital gives capitals. */
function plainLetter(letter: string): string {
  const plain = LETTERS[letter.toLowerCase()];
  if (plain === undefined) return letter;
  return letter === letter.toLowerCase() ? plain : plain.toUpperCase();
}

/**
 * The text as a tag: stable, and the same when applied twice. Blank when no Latin letter and no digit is left.
 *
 * @example slug('Kesä & Syksy 2026 🎉') // 'kesa-syksy-2026'
 * @example slug('Rødgrød på Ærø', '_') // 'rodgrod_pa_aero'
 */
export function slug(text: string, separator: Separator = '-', letterCase: LetterCase = 'lower'): string {
  const plain = withoutInvisible(text)
    .replace(PICTURES, ' ')
    .replace(/(\p{L})['’ʼ`´](?=\p{L})/gu, '$1')
    // Twice: putting a long run of marks into Unicode's order, only to drop it, takes time that grows with its square.
    .replace(/\p{M}+/gu, '')
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(/\P{ASCII}/gu, plainLetter)
    .replace(/[^A-Za-z0-9]+/g, separator)
    .replace(/^[-_.]|[-_.]$/g, '');
  return letterCase === 'lower' ? plain.toLowerCase() : plain;
}

/**
 * What of a text cannot stand in a tag: a word whose letters have no Latin form, or the whole text where nothing is left of it; null for a text
 * that makes a tag, and for a blank one.
 *
 * @example unspellable('SKII 뷰주미 2026') // '뷰주미'
 * @example unspellable('🎉') // '🎉'
 */
export function unspellable(text: string): string | null {
  return lostWord(text) ?? (slug(text) === '' && text.trim() !== '' ? text.trim() : null);
}

/**
 * The first word of a text whose letters a tag cannot carry, because they have no Latin form; null when every letter comes through.
 *
 * @example lostWord('SKII 뷰주미 2026') // '뷰주미'
 * @example lostWord('Kesä 🎉') // null
 */
export function lostWord(text: string): string | null {
  const words =
    withoutInvisible(text)
      .replace(PICTURES, ' ')
      .replace(/ʼ/g, '')
      .match(/[\p{L}\p{M}]+/gu) ?? [];
  return words.find(word => /[^A-Za-z]/.test([...word.normalize('NFKD').replace(/\p{M}+/gu, '')].map(plainLetter).join(''))) ?? null;
}
