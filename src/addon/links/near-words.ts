/**
 * Points out a word that is almost one the team has, typed into a list of Setup or into a row of Links or Content, and one on Setup that links
 * cannot carry. A message only: what was typed stays, because a new word may well be meant. Used by ./edit.
 */
import { matchWord } from '../../core/utm/vocabulary';
import { WORD_LISTS } from '../../core/utm/word-lists';
import { LANGUAGES } from '../../languages';
import { fill } from '../../languages/text';
import { type Table, textOf } from '../../sheet/read/read-table';
import { type OpenWorkbook, setupList } from '../../sheet/workbook/workbook';
import { wordTrouble } from '../check/word-findings';
import type { RowSpan } from '../numbers/adopt-rows';

const LISTS: readonly string[] = ['channel', ...WORD_LISTS];

/** One message for the first such word of an edit; a paste of many rows needs no more. Null for none. */
export function nearWordMessage(
  workbook: OpenWorkbook,
  id: 'setup' | 'links' | 'content',
  { rows }: Table,
  touched: readonly string[],
  { first, last }: RowSpan,
): string | null {
  for (const key of LISTS.filter(list => touched.includes(list))) {
    const agreed = setupList(workbook.setup, key);
    for (const { row, cells } of rows) {
      const word = textOf(cells[key]);
      // On Setup a word of the list has just become one; elsewhere it is what it should be.
      if (row < first || row > last || word === '' || (id !== 'setup' && agreed.includes(word))) continue;
      const rest = agreed.filter(each => each !== word);
      const trouble = id === 'setup' && key !== 'channel' ? wordTrouble(word, rest, workbook.facts.language) : null;
      if (trouble !== null) return trouble;
      const others = rest.map(each => ({ word: each, synonyms: [] }));
      const match = matchWord(word, others);
      if (match.kind !== 'near' && match.kind !== 'synonym') continue;
      // Another spelling of a channel is mapped to it and no slip.
      if (id === 'links' && key === 'channel' && textOf(cells.place) !== '') continue;
      return fill(LANGUAGES[workbook.facts.language].messages.toasts.nearWord, { word, near: match.word });
    }
  }
  return null;
}
