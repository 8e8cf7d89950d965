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
/** Words need their unit: a bare *puolitoista* among minutes are hours, a bare half may be half of a whole or of a percent. */
const ONE_AND_A_HALF = /^(?:puolitoista|puolentoista|halvanden|halvandet|en og en halv|satu setengah|one and a half)(?=\s+\p{L})/iu;
const HALF = /^(?:puoli|puolen|(?:en |et )?halvt?|setengah|half(?: an?)?)(?=\s+\p{L})/iu;

/** Whether a text is a half or a quarter and nothing else: of a percentage nobody knows what of. @example isBarePart('½') // true */
export const isBarePart = (text: string): boolean => /^[½¼¾]$/.test(text.trim());

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
