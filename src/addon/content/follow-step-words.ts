/**
 * A step that goes by another name of the team's own: the items that carry the old name follow, as rows follow a KPI's new name. What the names
 * were stands in a hidden column beside them, so that a paste, an import or another tool may rename them, too, even to one another's names. Used
 * wherever items are stamped.
 */
import { stepWord } from '../../boards/content/content-board';
import { stepOfWord, stepWordsIn } from '../../boards/content/items';
import { boardWords } from '../../boards/words';
import { readStamps } from '../../core/content/stamps';
import type { CellChange } from '../../sheet/cell-changes';
import { type Table, textOf } from '../../sheet/read/read-table';
import type { OpenWorkbook } from '../../sheet/workbook/workbook';
import { cellContent, plainText } from '../../sheet/write/cell-text';
import type { RowSpan } from '../numbers/adopt-rows';

/**
 * A step whose name was taken away has that of the language again. What somebody typed just now, into the rows `typed`, means what the names say
 * now, and so does a word that the last stamp of its item agrees with.
 */
export function followStepWords({ facts }: OpenWorkbook, { rows, columns }: Table, typed: RowSpan | null): readonly CellChange[] {
  if (columns.words_kept === undefined) return [];
  const kept = rows.flatMap(({ row, cells }): CellChange[] => {
    const own = textOf(cells.own_words);
    return own === textOf(cells.words_kept) ? [] : [{ row, key: 'words_kept', ...plainText(own) }];
  });
  if (kept.length === 0) return [];
  const texts = boardWords(facts.language);
  const [before, now] = (['words_kept', 'own_words'] as const).map(key => stepWordsIn(rows.map(({ cells }) => textOf(cells[key]))));
  if (before === undefined || now === undefined) return kept;
  const followed = rows.flatMap(({ row, cells }): CellChange[] => {
    const word = textOf(cells.step);
    const [meant, reads] = [stepOfWord(word, before), stepOfWord(word, now)];
    const isTyped = typed !== null && row >= typed.first && row <= typed.last;
    if (meant === null || meant === reads || isTyped) return [];
    const stamps = readStamps(textOf(cells.stamps));
    if (reads !== null && stamps[stamps.length - 1]?.step === reads) return [];
    return [{ row, key: 'step', content: cellContent(stepWord(meant, now, texts), '') }];
  });
  return [...followed, ...kept];
}
