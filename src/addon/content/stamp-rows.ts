/**
 * The stamps that rows of Content lack: from what stands in them, whoever wrote it and whether or not a trigger looked. Used wherever ids are
 * healed, hence by every edit of the tab and by every command.
 */
import { stepOfWord, stepWordsIn } from '../../boards/content/items';
import { stamped } from '../../core/content/stamps';
import type { Day } from '../../core/day/day';
import type { CellChange } from '../../sheet/cell-changes';
import { type Table, textOf } from '../../sheet/read/read-table';
import { plainText } from '../../sheet/write/cell-text';
import type { RowSpan } from '../numbers/adopt-rows';

/** `typed` are the rows into whose steps somebody typed just now; what is found in others is marked as seen later. */
export function stampRows({ rows, columns }: Table, today: Day, typed: RowSpan | null): readonly CellChange[] {
  if (columns.stamps === undefined) return [];
  const words = stepWordsIn(rows.map(({ cells }) => textOf(cells.own_words)));
  return rows.flatMap(({ row, cells }): CellChange[] => {
    const isTyped = typed !== null && row >= typed.first && row <= typed.last;
    const before = textOf(cells.stamps);
    const after = stamped(before, stepOfWord(textOf(cells.step), words), today, isTyped ? 'now' : 'later');
    return after === null ? [] : [{ row, key: 'stamps', ...plainText(after) }];
  });
}
