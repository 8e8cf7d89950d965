/** Names of links by the patterns on Setup, as cells show them. Used by the boards of Links and Setup. */

import { type LetterCase, type Separator, slug } from '../../core/utm/slug';
import { NAME_PARTS, type NamePart, parsePattern } from '../../core/utm/standard';
import { WORD_LISTS } from '../../core/utm/word-lists';
import { type Block, linesOf } from '../block';
import type { CycleFacts } from '../clock';

const SEPARATORS: readonly Separator[] = ['-', '_', '.'];

/** A pattern with the words in its places, spelt as tags are. Example: `{concept}-{batch}` with Proof and W42 → "proof-w42". */
export function nameOf(pattern: string, words: Readonly<Record<NamePart, string>>, { separator, capitals }: CycleFacts): string {
  const filled = NAME_PARTS.reduce((text, part) => text.split(`{${part}}`).join(words[part]), pattern);
  const letterCase: LetterCase = capitals === capitals.toLowerCase() ? 'lower' : 'keep';
  return slug(filled, SEPARATORS.find(sign => sign === separator) ?? '-', letterCase);
}

/** The words people may pick for links, a list per column of Setup. */
export const VOCABULARY_INPUTS = ['channel', 'source', 'medium', 'also', ...WORD_LISTS] as const;
export type VocabularyInput = (typeof VOCABULARY_INPUTS)[number];

/** The two names of a link with the first word of each list, or `bad` when a pattern holds anything but known parts and signs. */
export function namesPreview(cycle: CycleFacts, vocabulary: Block, bad: string): string {
  const { campaignPattern, contentPattern, name } = cycle;
  const isBad = [campaignPattern, contentPattern].some(pattern => {
    const read = parsePattern(pattern);
    return !read.ok && read.problem.code !== 'pattern_empty';
  });
  if (isBad) return `◆ ${bad}`;
  const lines = linesOf<VocabularyInput>(vocabulary);
  const word = (key: VocabularyInput) => lines.map(line => line.text(key)).find(text => text !== '') ?? '';
  const words = {
    cycle: name,
    channel: word('channel'),
    format: word('format'),
    concept: word('concept'),
    creator: word('creator'),
    batch: word('batch'),
  };
  return `${nameOf(campaignPattern, words, cycle)} · ${nameOf(contentPattern, words, cycle)}`;
}
