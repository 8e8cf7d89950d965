/** What closed tests have from Links and Content, written into their rows, so that it stays as it was. Used wherever ids are healed, and by the panel. */
import type { CellChange } from '../../sheet/cell-changes';
import type { Table } from '../../sheet/read/read-table';
import type { OpenWorkbook } from '../../sheet/workbook/workbook';
import { plainText } from '../../sheet/write/cell-text';
import { boardsOf } from '../workbook/current';

/** `table` is that of the workbook's tests, or as it stood before they changed: rows are the same. */
export function closedCells(workbook: OpenWorkbook, { rows }: Table): readonly CellChange[] {
  return boardsOf(workbook)
    .closedFigures()
    .flatMap(({ index, key, held }): CellChange[] => {
      const line = rows[index];
      return line === undefined ? [] : [{ row: line.row, key, ...(typeof held === 'number' ? { content: held } : plainText(held)) }];
    });
}
