/**
 * The day the add-on hands to the formulas. What a custom function receives must not depend on TODAY(), so today is written into
 * Setup on opening, on each command and each edit of our tabs; the title band says so when the stamp is old.
 */
import { factCells } from '../../sheet/workbook/fact-cells';
import { keepFacts } from '../../sheet/workbook/kept-facts';
import { keepLists } from '../../sheet/workbook/kept-lists';
import type { OpenWorkbook } from '../../sheet/workbook/workbook';

/** Once a day also keeps the facts, for workbooks from before they were kept. Whom a team keeps off Setup leaves the day to somebody else. */
export function stampToday(workbook: OpenWorkbook): void {
  if (workbook.facts.stamp === workbook.facts.today) return;
  keepFacts(workbook.setup, workbook.timeZone);
  keepLists(workbook.setup, workbook.facts.cycleId);
  const stamp = dueStamp(workbook);
  if (stamp?.canEdit() === true) stamp.setValue(workbook.facts.today);
}

/** The day alone, once an edit is applied: a trigger has no call to spend on asking whether it may. */
export function stampDay(workbook: OpenWorkbook): void {
  try {
    dueStamp(workbook)?.setValue(workbook.facts.today);
  } catch (error) {
    console.error(error);
  }
}

/** The cell of Setup that holds the day; null where today stands there, or the row is gone. */
function dueStamp({ setup, facts }: OpenWorkbook): GoogleAppsScript.Spreadsheet.Range | null {
  const row = factCells(setup).stamp?.row;
  const column = setup.columns.value;
  return facts.stamp === facts.today || row === undefined || column === undefined ? null : setup.sheet.getRange(row, column);
}
