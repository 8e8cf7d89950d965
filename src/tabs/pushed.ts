/**
 * What the build writes into data files beside Code.js: texts with the columns written in them, sentences of the functions, playbooks.
 * The build evaluates this module and pushes each entry as JSON; `addon/texts.ts` reads it back. Only its types are used in Code.js.
 */
import type { LanguageCode } from '../languages/language';
import { type PushedTexts as PlainTexts, type Words as PlainWords, textsOf as plainTextsOf } from '../languages/pushed';

export { pushedFunctionTexts, pushedPlaybooks } from '../languages/pushed';

export type Words = PlainWords;

export interface PushedTexts extends PlainTexts {
  readonly words: Words;
}

/** Texts and columns of one language; English where a language has none yet. */
export function textsOf(code: LanguageCode): PushedTexts {
  const { words, playbooks } = plainTextsOf(code);
  return { words, playbooks };
}
