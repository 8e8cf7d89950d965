/**
 * The day the add-on hands to the formulas. What a custom function receives must not depend on TODAY(), so today is written into
 * Setup on opening, on each command and each edit of our tabs; the title band says so when the stamp is old.
 */
import type { Day } from '../../core/day/day';
import { factCells } from '../../sheet/workbook/fact-cells';
import { keepFacts } from '../../sheet/workbook/kept-facts';
import { keepLists } from '../../sheet/workbook/kept-lists';
import type { OpenWorkbook } from '../../sheet/workbook/workbook';

/** Once a day also keeps the facts, for workbooks from before they were kept. */
export function stampToday(workbook: OpenWorkbook): Day {
  if (workbook.facts.stamp !== workbook.facts.today) {
    keepFacts(workbook.setup, workbook.timeZone);
    keepLists(workbook.setup, workbook.facts.cycleId);
  }
  return stampDay(workbook);
}

/** The day alone, for edits: a trigger has few calls to spend. */
export function stampDay(workbook: OpenWorkbook): Day {
  const { today } = workbook.facts;
  const row = factCells(workbook.setup).stamp?.row;
  const column = workbook.setup.columns.value;
  if (workbook.facts.stamp !== today && row !== undefined && column !== undefined) {
    workbook.setup.sheet.getRange(row, column).setValue(today);
  }
  return today;
}
