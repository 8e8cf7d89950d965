/**
 * The day the add-on hands to the formulas. What a custom function receives must not depend on TODAY(), so today is written into
 * Setup on opening, on each command and each edit of our tabs; the title band says so when the stamp is old.
 */
import type { Day } from '../../core/day/day';
import { factCells } from '../../sheet/workbook/fact-cells';
import { keepFacts } from '../../sheet/workbook/kept-facts';
import type { OpenWorkbook } from '../../sheet/workbook/workbook';

export function stampToday(workbook: OpenWorkbook): Day {
  const { today } = workbook.facts;
  const row = factCells(workbook.setup).stamp?.row;
  const column = workbook.setup.columns.value;
  if (workbook.facts.stamp !== today && row !== undefined && column !== undefined) {
    workbook.setup.sheet.getRange(row, column).setValue(today);
    // Once a day, for workbooks from before the facts were kept.
    keepFacts(workbook.setup, workbook.timeZone);
  }
  return today;
}
