/**
 * Tabs that are protected from whoever is at work: Google neither renames, hides nor deletes them, and what moves all tabs of a cycle would stop
 * half-way, with some of them out of sight or gone. Looked for before the first is touched.
 */
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Protection = GoogleAppsScript.Spreadsheet.Protection;

/** `whole` are tabs protected as such, `parts` also those with a protected range. */
export function closedProtections(spreadsheet: Spreadsheet, what: 'whole' | 'parts'): readonly Protection[] {
  const { SHEET, RANGE } = SpreadsheetApp.ProtectionType;
  return (what === 'whole' ? [SHEET] : [SHEET, RANGE])
    .flatMap(type => spreadsheet.getProtections(type))
    .filter(protection => !protection.isWarningOnly() && !protection.canEdit());
}

/** Throws where one of them is protected; who holds the lock says which. The tabs are asked for only where any is. */
export function requireOpen(spreadsheet: Spreadsheet, sheets: () => readonly Sheet[], what: 'whole' | 'parts'): void {
  const closed = closedProtections(spreadsheet, what).map(protection => protection.getRange().getSheet().getSheetId());
  if (closed.length > 0 && sheets().some(sheet => closed.includes(sheet.getSheetId())))
    throw new Error('A tab is protected from this person.');
}
