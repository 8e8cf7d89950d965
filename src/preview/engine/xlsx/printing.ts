/**
 * How the tabs of an .xlsx file are printed: on A4, as wide as the page and as many pages long as they need, their frozen rows on each.
 *
 * Used by file.ts. It is what Google's own *Print → Fit to width* with repeated frozen rows gives; a file left to itself falls apart into columns.
 */
import type { SpreadsheetModel } from '../library';
import { sheetFor } from '../paper';

/** The XML of one tab, with its page. */
export function withPage(xml: string, { getters }: SpreadsheetModel, sheetId: string): string {
  const columns = Array.from({ length: getters.getNumberCols(sheetId) }, (_, column) => column);
  const width = columns.reduce(
    (sum, column) => (getters.isColHidden(sheetId, column) ? sum : sum + getters.getColSize(sheetId, column)),
    0,
  );
  const fitting = '<pageSetUpPr fitToPage="1"/>';
  const fit = xml.includes('<sheetPr>')
    ? xml.replace('</sheetPr>', `${fitting}</sheetPr>`)
    : xml.replace(/(<worksheet\b[^>]*>)/, `$1<sheetPr>${fitting}</sheetPr>`);
  const at = fit.search(/<(?:drawing|legacyDrawing|tableParts)\b|<\/worksheet>/);
  const page = `<pageSetup paperSize="9" orientation="${sheetFor(width).orientation}" fitToWidth="1" fitToHeight="0"/>`;
  return `${fit.slice(0, at)}${page}${fit.slice(at)}`;
}

/** The XML of the workbook, with the rows that each tab repeats. */
export function withRepeatedRows(xml: string, { getters }: SpreadsheetModel): string {
  const names = getters.getSheetIds().flatMap((sheetId, index) => {
    const { ySplit } = getters.getPaneDivisions(sheetId);
    if (ySplit === 0) return [];
    const tab = getters.getSheetName(sheetId).replaceAll('&', '&amp;').replaceAll('<', '&lt;');
    return [`<definedName name="_xlnm.Print_Titles" localSheetId="${index}">'${tab}'!$1:$${ySplit}</definedName>`];
  });
  return names.length === 0 ? xml : xml.replace(/<\/sheets>/, closing => `${closing}<definedNames>${names.join('')}</definedNames>`);
}
