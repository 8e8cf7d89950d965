/**
 * The hidden lists of Setup, which say what a word of a cell stands for: a status, a unit, a cadence. A deleted row takes along its entry of each, a
 * deleted column all of a list, and nobody types there. Used by the sheet check and its repair.
 */
import { LANGUAGES } from '../../../languages';
import { type CellChange, prepareCells } from '../../../sheet/cell-changes';
import { type Table, textOf } from '../../../sheet/read/read-table';
import { cellContent } from '../../../sheet/write/cell-text';
import type { Drawing } from '../../../tabs/drawing';
import { TEXT_FORMAT } from '../../../tabs/number-format';
import { closedLists } from '../../../tabs/setup/list-words';

/** Whether any entry is gone, in whatever language; a list that lacks a column is one of those without. */
export function areWordsLost({ rows, columns }: Table): boolean {
  const spoken = Object.values(LANGUAGES).map(closedLists);
  return (spoken[0] ?? []).some((list, at) => {
    if (columns[list.word] === undefined || columns[list.key] === undefined) return false;
    const there = new Set(rows.map(({ cells }) => `${textOf(cells[list.key])} ${textOf(cells[list.word])}`));
    return list.entries.some(
      (_, index) =>
        !spoken.some(lists => {
          const entry = lists[at]?.entries[index];
          return entry !== undefined && there.has(`${entry.key} ${entry.word}`);
        }),
    );
  });
}

export function wordChanges({ headingRow }: Table, { words }: Drawing): readonly CellChange[] {
  const cell = (index: number, key: string, text: string): CellChange => ({
    row: headingRow + 1 + index,
    key,
    content: cellContent(text, TEXT_FORMAT),
    format: TEXT_FORMAT,
  });
  return closedLists(words).flatMap(list =>
    list.entries.flatMap(({ word, key }, index) => [cell(index, list.word, word), cell(index, list.key, key)]),
  );
}

/** Writes them where a column has come back without them; the caller flushes. */
export function restoreWords(setup: Table, drawing: Drawing): void {
  if (areWordsLost(setup)) prepareCells(setup, wordChanges(setup, drawing)).write();
}
