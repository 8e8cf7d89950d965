/**
 * Empties a tab of ours whose build was interrupted, in place: deleting it would break the formulas that already name it.
 */
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

export function resetTab(sheet: Sheet): void {
  const columns = sheet.getMaxColumns();
  const rows = sheet.getMaxRows();
  const charts = sheet.getCharts();
  const protections = [
    ...sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET),
    ...sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE),
  ];
  const grouped = Array.from({ length: columns }, (_, index) => index + 1).filter(column => sheet.getColumnGroupDepth(column) > 0);
  const all = sheet.getRange(1, 1, rows, columns);
  for (const chart of charts) sheet.removeChart(chart);
  for (const protection of protections) protection.remove();
  for (const column of grouped) sheet.getRange(1, column).shiftColumnGroupDepth(-1);
  sheet.showColumns(1, columns);
  sheet.showRows(1, rows);
  sheet.clearConditionalFormatRules();
  all.clearDataValidations();
  all.clear();
  all.clearNote();
}
