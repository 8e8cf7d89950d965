/**
 * Words on Setup for links that no tag can carry, or that tags cannot tell apart: several links would get one name. Used by the sheet check, and as
 * soon as such a word is typed.
 */
import { alikeWords } from '../../boards/links/alike-words';
import { boardWords } from '../../boards/words';
import type { Finding } from '../../contract';
import { nameKey } from '../../core/name-key';
import { unspellable } from '../../core/utm/slug';
import { WORD_LISTS } from '../../core/utm/word-lists';
import type { LanguageCode } from '../../languages/codes';
import { fill } from '../../languages/text';
import { linkSentence } from '../../languages/utm-sentence';
import { type OpenWorkbook, setupList } from '../../sheet/workbook/workbook';

export function wordFindings({ setup }: OpenWorkbook, language: LanguageCode): readonly Finding[] {
  return WORD_LISTS.flatMap(list => {
    const words = setupList(setup, list);
    return words.flatMap((word, at): Finding[] => {
      // Of two words that are alike the later one tells.
      const text = wordTrouble(word, words.slice(0, at), language);
      return text === null ? [] : [{ id: `word:${list}:${nameKey(word)}`, text, tab: 'setup', repairable: false }];
    });
  });
}

/** What is wrong with a word beside the others of its list; null for one that links can carry. */
export function wordTrouble(word: string, others: readonly string[], language: LanguageCode): string | null {
  const { utm, tabs } = boardWords(language);
  const lost = unspellable(word);
  if (lost !== null) return linkSentence({ code: 'slug_lost', text: lost }, utm);
  const other = alikeWords([...others, word]).get(nameKey(word));
  return other === undefined ? null : fill<string>(tabs.links.state.sameInLink, { word, other });
}
