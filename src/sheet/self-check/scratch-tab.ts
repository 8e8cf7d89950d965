/**
 * The tab the self-check works on: made for it, removed after it, also after a fault. One that an execution left behind when Google stopped it
 * is removed by the next. Used by run.ts.
 */
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** Nobody calls a tab like that; a copy of it begins with the same words. */
const TITLE = 'Quarterdeck self-check';

/** Runs with a scratch tab in the spreadsheet; the tab the person was on is in front afterwards. */
export function onScratchTab<T>(spreadsheet: Spreadsheet, run: (sheet: Sheet) => T): T {
  const front = spreadsheet.getActiveSheet();
  removeScratchTabs(spreadsheet);
  try {
    return run(spreadsheet.insertSheet(scratchTitle(), spreadsheet.getNumSheets()));
  } finally {
    removeScratchTabs(spreadsheet);
    spreadsheet.setActiveSheet(front);
  }
}

/** A title that is free, and that `removeScratchTabs` knows again. */
export const scratchTitle = (): string => `${TITLE} ${Utilities.getUuid().slice(0, 8)}`;

function removeScratchTabs(spreadsheet: Spreadsheet): void {
  for (const sheet of spreadsheet.getSheets()) {
    if (sheet.getName().startsWith(TITLE)) spreadsheet.deleteSheet(sheet);
  }
}
