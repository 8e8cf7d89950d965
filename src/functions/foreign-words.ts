/**
 * The long texts of the functions in other languages than English. Used by ./language and ./utm-check.
 *
 * They do not stand in the code, which is loaded anew for every cell: the entry says once where they can be read from, and only a call
 * that speaks such a language reads them. Where they cannot be read the functions speak English rather than fail.
 */
import { sentences as enSentences, type SentenceTexts } from '../languages/en/functions';
import { utm as enUtm, type UtmTexts } from '../languages/en/utm';
import type { LanguageCode } from '../languages/language';

/** What a function says at length: problems of arguments, and everything about links. */
export interface LongTexts {
  readonly sentences: SentenceTexts;
  readonly utm: UtmTexts;
}

const ENGLISH: LongTexts = { sentences: enSentences, utm: enUtm };

type Reader = (code: Exclude<LanguageCode, 'en'>) => LongTexts;

let readFrom: Reader = () => ENGLISH;

/** Sets where long texts come from for the rest of the execution; the reader may throw and should remember what it has read. */
export function readLongTexts(reader: Reader): void {
  readFrom = reader;
}

/** The long texts of a language; English where they cannot be read. Example: `longTexts('fi').sentences.too_large`. */
export function longTexts(code: LanguageCode): LongTexts {
  if (code === 'en') return ENGLISH;
  try {
    return readFrom(code);
  } catch {
    return ENGLISH;
  }
}
