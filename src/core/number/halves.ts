/**
 * Halves and quarters as people write them, in digits: `2½`, `1 1/2 h`, *puolitoista tuntia*, *halvanden time*, *setengah jam*. Used by the
 * readers of amounts and targets; words of all four languages stand together, as they are read and never shown.
 */
import type { DecimalSign } from './read-digits';

const SIGNS: Readonly<Record<string, string>> = { '½': '5', '¼': '25', '¾': '75' };
const SIGN = /(?<![\d.,½¼¾])(\d{1,7})?\s?([½¼¾])(?!\d)/g;
/** Behind a whole number; alone 1/2 may be a day, or one of two. */
const SLASHED = /(?<=^|[^\d.,/])(\d{1,4}) ([13])\/([24])(?![\d/])/g;
const SLASHES: Readonly<Record<string, string>> = { '1/2': '5', '1/4': '25', '3/4': '75' };
/** A bare half needs its unit, since it may be half of a whole or of a percent; one and a half is itself. */
const ONE_AND_A_HALF = /^(?:puolitoista|puolentoista|halvanden|halvandet|en og en halv|satu setengah|one and a half)(?=\s+\p{L}|\s*$)/iu;
const HALF = /^(?:puoli|puolen|(?:en |et )?halvt?|setengah|half(?: an?)?)(?=\s+\p{L})/iu;

const PARTS: Readonly<Record<string, number>> = { '½': 0.5, '¼': 0.25, '¾': 0.75, '1/2': 0.5, '1/4': 0.25, '3/4': 0.75 };

/** A half or a quarter and nothing else, of which nobody knows what of where percentages are counted; null for any other text. @example barePart('1/2') // 0.5 */
export const barePart = (text: string): number | null => PARTS[text.trim()] ?? null;

/** A half or quarter with a slash, of which a spreadsheet makes a day: as its sign. @example partSign('3/4') // '¾' */
export const partSign = (text: string): string | null =>
  text.includes('/') ? (['½', '¼', '¾'].find(sign => PARTS[sign] === barePart(text)) ?? null) : null;

/** @example halvesInDigits('1½ h', ',') // '1,5 h' */
export function halvesInDigits(text: string, decimal: DecimalSign): string {
  const point = decimal ?? '.';
  const part = (whole: string | undefined, digits: string | undefined) => `${whole ?? 0}${point}${digits}`;
  return text
    .replace(ONE_AND_A_HALF, part('1', '5'))
    .replace(HALF, part('0', '5'))
    .replace(SIGN, (_, whole: string | undefined, sign: string) => part(whole, SIGNS[sign]))
    .replace(SLASHED, (found, whole: string, top: string, bottom: string) => {
      const digits = SLASHES[`${top}/${bottom}`];
      return digits === undefined ? found : part(whole, digits);
    });
}
