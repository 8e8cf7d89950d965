/**
 * A deleted column of names comes back with what rows were called last, which stands hidden beside it: other tabs name their rows by it. Used by the
 * repair.
 */
import type { TabId } from '../../../contract';
import { prepareCells } from '../../../sheet/cell-changes';
import type { KeptBy } from '../../../sheet/kept-names';
import { textOf } from '../../../sheet/read/read-table';
import type { OpenWorkbook } from '../../../sheet/workbook/workbook';
import { cellContent } from '../../../sheet/write/cell-text';
import { TITLES } from '../../content/follow-titles';
import { ENTRY_NAMES } from '../../library/follow-names';

const KEPT: readonly (readonly [TabId, KeptBy])[] = [
  ['library', ENTRY_NAMES],
  ['content', TITLES],
];

/** A column that came back is blank from top to bottom. */
export function bringNamesBack(workbook: OpenWorkbook): void {
  for (const [tab, { name, kept }] of KEPT) {
    const table = workbook.table(tab);
    if (table === null || table.columns[name] === undefined || table.rows.some(({ cells }) => textOf(cells[name]) !== '')) continue;
    const names = table.rows.flatMap(({ row, cells }) => {
      const was = textOf(cells[kept]);
      return was === '' ? [] : [{ row, key: name, content: cellContent(was, '') }];
    });
    prepareCells(table, names).write();
  }
}
