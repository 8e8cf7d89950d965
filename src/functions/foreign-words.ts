/**
 * The long texts of the functions: a sentence for each problem, and everything about links. Used by ./language, ./utm and ./utm-check.
 *
 * They do not stand in the code, which is loaded anew for every cell: the entry says once where they can be read from, and only a call
 * that has something to say reads them. A language that cannot be read speaks English.
 */
import type { SentenceTexts } from '../languages/en/functions';
import type { UtmTexts } from '../languages/en/utm';
import type { LanguageCode } from '../languages/language';

/** What a function says at length: problems of arguments, and everything about links. */
export interface LongTexts {
  readonly sentences: SentenceTexts;
  readonly utm: UtmTexts;
}

type Reader = (code: LanguageCode) => LongTexts;

let readFrom: Reader = () => {
  throw new Error('Nobody has said where the texts of the functions are: call readLongTexts first.');
};

/** Sets where long texts come from for the rest of the execution; the reader may throw and should remember what it has read. */
export function readLongTexts(reader: Reader): void {
  readFrom = reader;
}

/** The long texts of a language; English where they cannot be read. Example: `longTexts('fi').sentences.too_large`. */
export function longTexts(code: LanguageCode): LongTexts {
  if (code === 'en') return readFrom('en');
  try {
    return readFrom(code);
  } catch {
    return readFrom('en');
  }
}
