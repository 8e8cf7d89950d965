/**
 * Closed cycles as plain values: what stands in the cells stays, with its colours, and needs the add-on no longer, neither to be read nor to be
 * worked out again with every opening. Only cycles that have no way back are taken, and only once all their formulas have an answer.
 * Used where the next cycle begins.
 */
import { runs } from '../write/runs';
import { asideSheets, closedBefore, forgetAside, giveUpWayBack } from './set-aside';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

interface TabAtRest {
  readonly range: GoogleAppsScript.Spreadsheet.Range;
  readonly formulas: readonly (readonly string[])[];
  /** All formulas have an answer, and whoever closes may write all of it. */
  readonly isReady: boolean;
}

/**
 * Writes the closed cycles that were set aside before `left` as values; may be asked again. A cycle with a formula that shows an error or
 * *Loading…* waits for the next time, for an error written down as a value would stay for good; so does one with a tab that is protected from this
 * person: it lies out of sight, and is no reason to refuse the next cycle. Gives those that are values now.
 */
export function archiveClosed(spreadsheet: Spreadsheet, left: string): readonly string[] {
  return closedBefore(left).filter(cycle => {
    const tabs = asideSheets(spreadsheet, cycle).map(atRest);
    if (!tabs.every(({ isReady }) => isReady)) return false;
    giveUpWayBack(cycle);
    for (const tab of tabs) leaveValues(tab);
    // Forgotten only once everything is applied: what stops before is taken up again.
    SpreadsheetApp.flush();
    forgetAside(cycle);
    return true;
  });
}

function atRest(sheet: Sheet): TabAtRest {
  const range = sheet.getDataRange();
  const formulas = range.getFormulas();
  const shown = range.getDisplayValues();
  const isAnswered = formulas.every((line, row) => line.every((formula, column) => formula === '' || !isOpen(shown[row]?.[column] ?? '')));
  return { range, formulas, isReady: isAnswered && range.canEdit() };
}

/** Errors are written in capitals in every language; a name may begin with the same sign. @example isOpen('#N/A') // true; '#ads' is none */
const isOpen = (shown: string): boolean => /^(#\p{Lu}[\p{Lu}\d/_ ]*[!?]?$|Loading)/u.test(shown);

/**
 * A picture in a cell has no value: its formula stays, over figures that no longer change. It is never touched, so that what stops half-way
 * has lost none; what a formula fills stands in columns without pictures, and becomes values with it.
 */
function leaveValues({ range, formulas }: TabAtRest): void {
  const sheet = range.getSheet();
  const paste = (row: number, rows: number, column: number, columns: number): void => {
    if (!formulas.slice(row, row + rows).some(line => line.slice(column, column + columns).some(formula => formula !== ''))) return;
    const part = sheet.getRange(row + 1, column + 1, rows, columns);
    part.copyTo(part, SpreadsheetApp.CopyPasteType.PASTE_VALUES, false);
  };
  const isDrawn = (formula: string | undefined): boolean => formula?.includes('SPARKLINE(') ?? false;
  const width = formulas[0]?.length ?? 0;
  for (const { first, count, value } of runs(
    Array.from({ length: width }, (_, column) => formulas.some(line => isDrawn(line[column])) && column),
  )) {
    if (value === false) paste(0, formulas.length, first, count);
    else for (const part of runs(formulas.map(line => isDrawn(line[first])))) if (!part.value) paste(part.first, part.count, first, 1);
  }
}
