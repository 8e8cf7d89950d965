/**
 * The names of the library as drop-downs of Content. Not part of how Content is drawn, because a formula or a list must not name a tab that
 * may not be there: set once both are. Used when one of the two is built.
 */

import { keysOf } from '../../core/keys';
import type { Table } from '../../sheet/read/read-table';
import { setRule } from '../../sheet/write/typed-tables';
import { FIRST_ROW } from '../../tabs/spec';
import { markedWorkbook } from '../workbook/current';

/** Column of Content, and the column of Library whose names it offers. */
const OFFERED = { hook: 'hooks', cta: 'ctas', pillar: 'pillars', format: 'formats' } as const;

/** Other words are allowed: the library follows what people do, it does not rule it. */
export function offerNames(): void {
  const workbook = markedWorkbook();
  const content = workbook.table('content');
  if (content !== null) prepareOfferedNames(content, workbook.table('library'))();
}

/** Reads how long the tabs are; nothing to write while one of them is missing. */
export function prepareOfferedNames(content: Table, library: Table | null): () => void {
  if (library === null) return () => undefined;
  const rows = content.sheet.getMaxRows() - FIRST_ROW + 1;
  const names = library.sheet.getMaxRows() - FIRST_ROW + 1;
  const writes = keysOf(OFFERED).flatMap(key => {
    const [column, from] = [content.columns[key], library.columns[OFFERED[key]]];
    if (column === undefined || from === undefined) return [];
    const cells = content.sheet.getRange(FIRST_ROW, column, rows, 1);
    const offered = SpreadsheetApp.newDataValidation()
      .requireValueInRange(library.sheet.getRange(FIRST_ROW, from, names, 1), true)
      .setAllowInvalid(true)
      .build();
    return [() => setRule(cells, offered)];
  });
  return () => {
    for (const write of writes) write();
  };
}
