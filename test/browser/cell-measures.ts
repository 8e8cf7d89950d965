/**
 * Measures the cells of the tab in front, inside the page.
 *
 * Handed to the browser as a whole by `text-fit.ts`, so the function must bring everything it uses with it.
 */
import type {} from '../../src/preview/page/preview-access';
import type { MeasuredCell } from './text-fit';

/** Every filled cell in visible rows and columns, with its text measured in the font, size and weight on screen. */
export function measureCells(): MeasuredCell[] {
  const workbook = window.__preview?.workbook;
  const context = document.createElement('canvas').getContext('2d');
  if (!workbook || !context) throw new Error('The preview is not open.');
  const sheetId = workbook.activeSheetId();
  const last = workbook.lastContent(sheetId);
  const sheet = workbook.sheets().find(found => found.id === sheetId);
  if (!sheet || last.row < 0) return [];
  const cells = workbook.evaluated({ sheetId, row: 0, column: 0, rows: last.row + 1, columns: sheet.columns });
  const widths = Array.from({ length: sheet.columns }, (_, column) =>
    workbook.isColumnHidden(sheetId, column) ? 0 : workbook.columnWidth(sheetId, column),
  );
  const isBlank = (row: number, column: number) => cells[row]?.[column]?.value === null && !cells[row]?.[column]?.error;
  const blankFrom = (row: number, column: number, step: 1 | -1): number => {
    let room = 0;
    const isFrozen = column < sheet.frozenColumns;
    // A frozen edge cuts what would flow over it.
    for (let at = column + step; at >= 0 && at < sheet.columns && isBlank(row, at) && at < sheet.frozenColumns === isFrozen; at += step) {
      room += widths[at] ?? 0;
    }
    return room;
  };
  const measured: MeasuredCell[] = [];
  for (let row = 0; row <= last.row; row++) {
    if (workbook.isRowHidden(sheetId, row)) continue;
    for (let column = 0; column < sheet.columns; column++) {
      const cell = cells[row]?.[column];
      const width = widths[column] ?? 0;
      if (!cell || cell.text === '' || width === 0) continue;
      const at = { sheetId, row, column };
      const rule = workbook.validation(at);
      if (rule?.condition.criteria === 'CHECKBOX') continue;
      const style = workbook.shownStyle(at);
      const fontPixels = (style.fontSize * 96) / 72;
      context.font = `${style.italic ? 'italic ' : ''}${style.bold ? '700' : '400'} ${fontPixels}px Arial`;
      const widthOf = (text: string) => context.measureText(text).width;
      const isText = typeof cell.value === 'string' && !cell.error;
      measured.push({
        row,
        column,
        text: cell.text,
        isText,
        wrap: style.wrap === 'auto' ? 'overflow' : style.wrap,
        align: style.horizontal === 'general' ? (isText ? 'left' : 'right') : style.horizontal,
        width,
        height: workbook.rowHeight(sheetId, row),
        fontPixels,
        paragraphs: cell.text.split('\n').map(text => ({ whole: widthOf(text), words: text.split(' ').map(widthOf) })),
        space: widthOf(' '),
        blankLeft: blankFrom(row, column, -1),
        blankRight: blankFrom(row, column, 1),
        arrow: rule?.showDropdown && rule.condition.criteria.startsWith('VALUE_IN_') ? 18 : 0,
      });
    }
  }
  return measured;
}
