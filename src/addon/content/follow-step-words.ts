/**
 * A step that goes by another name of the team's own: the items that carry the old name follow, as rows follow a KPI's new name. Used by edits
 * of the column with these names, of which Google tells what stood there before.
 */
import { stepWord } from '../../boards/content/content-board';
import { stepWordsIn } from '../../boards/content/items';
import { boardWords } from '../../boards/words';
import { nameKey } from '../../core/name-key';
import type { CellChange } from '../../sheet/cell-changes';
import { type Table, textOf } from '../../sheet/read/read-table';
import type { OpenWorkbook } from '../../sheet/workbook/workbook';
import { cellContent } from '../../sheet/write/cell-text';

/** `before` is what stood under *Own step names* in the row that was edited. A step whose name was taken away has that of the language again. */
export function followStepWords(
  { facts }: OpenWorkbook,
  { rows }: Table,
  edited: { readonly row: number; readonly before: string },
): readonly CellChange[] {
  const texts = boardWords(facts.language);
  const own = rows.map(({ cells }) => textOf(cells.own_words));
  const now = stepWordsIn(own);
  const { keys } = stepWordsIn(own.map((text, at) => (rows[at]?.row === edited.row ? edited.before : text)));
  return rows.flatMap(({ row, cells }): CellChange[] => {
    const word = nameKey(textOf(cells.step));
    const step = keys.get(word);
    if (step === undefined || now.keys.get(word) === step) return [];
    return [{ row, key: 'step', content: cellContent(stepWord(step, now, texts), '') }];
  });
}
