/**
 * What stands on Setup only because of the language: labels and hints of the facts, the words of the closed lists.
 * Found by the stable keys beside them. Pure.
 */
import type { TabWords } from '../drawing';
import { closedLists } from '../setup/list-words';
import type { RowSpec } from '../spec';

/** A row of Setup as far as it tells what the row is about. */
export interface SetupKeys {
  readonly key: (column: string) => string;
}

/**
 * The texts of one row by column key; a column that is not named keeps what it has.
 * @param drawn rows of Setup as they are drawn in the new language
 */
export function setupWords(words: TabWords, drawn: readonly RowSpec[], { key }: SetupKeys): Readonly<Record<string, string>> {
  const found: Record<string, string> = {};
  const fact = drawn.find(({ cells }) => cells.fact_key !== undefined && cells.fact_key === key('fact_key'))?.cells;
  if (typeof fact?.fact === 'string') found.fact = fact.fact;
  if (typeof fact?.hint === 'string') found.hint = fact.hint;
  for (const list of closedLists(words)) {
    const entry = list.entries.find(entry => entry.key === key(list.key));
    if (entry !== undefined) found[list.word] = entry.word;
  }
  return found;
}
