/**
 * The names of the library as drop-downs of Content. Not part of how Content is drawn, because a formula or a list must not name a tab that
 * may not be there: set once both are. Used when one of the two is built.
 */
import { FIRST_ROW } from '../../tabs/spec';
import { markedWorkbook } from '../workbook/current';

/** Column of Content, and the column of Library whose names it offers. */
const OFFERED = { hook: 'hooks', cta: 'ctas', pillar: 'pillars', format: 'formats' } as const;

/** Other words are allowed: the library follows what people do, it does not rule it. */
export function offerNames(): void {
  const workbook = markedWorkbook();
  const [content, library] = [workbook.table('content'), workbook.table('library')];
  if (content === null || library === null) return;
  const rows = content.sheet.getMaxRows() - FIRST_ROW + 1;
  const names = library.sheet.getMaxRows() - FIRST_ROW + 1;
  for (const [key, list] of Object.entries(OFFERED)) {
    const [column, from] = [content.columns[key], library.columns[list]];
    if (column === undefined || from === undefined) continue;
    const offered = SpreadsheetApp.newDataValidation()
      .requireValueInRange(library.sheet.getRange(FIRST_ROW, from, names, 1), true)
      .setAllowInvalid(true)
      .build();
    content.sheet.getRange(FIRST_ROW, column, rows, 1).setDataValidation(offered);
  }
}
