/**
 * Writes the example of a function into the cell that is selected: never over something without asking, and never into a tab of ours, where
 * a formula would stand for what people type. Used by the Help panel.
 */
import type { Insertion, LanguageCode } from '../../contract';
import { LISTED } from '../../functions';
import { insertedFormula } from '../../functions/example-formula';
import type { ListedFunction } from '../../functions/record';
import { isOurs } from '../../sheet/workbook/own-tabs';
import { decimalSign } from '../numbers/number-habit';
import { refuse } from '../refusal';
import { requireEditor, whileLocked } from '../workbook/writing';

interface InsertOrder {
  readonly name: string;
  readonly tabs: LanguageCode;
  readonly over: string | null;
}

export function insertFunction({ name, tabs, over }: InsertOrder): Insertion {
  const listed = LISTED.find(each => each.name === name) ?? refuse('not_understood', { text: name, hint: '' });
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  requireEditor(spreadsheet);
  return whileLocked(() => insertInto(spreadsheet, listed, tabs, over));
}

function insertInto(
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
  listed: ListedFunction,
  tabs: LanguageCode,
  over: string | null,
): Insertion {
  const sheet = spreadsheet.getActiveSheet();
  if (isOurs(sheet)) return { kind: 'closed_tab' };
  const at = sheet.getActiveRange()?.getCell(1, 1) ?? sheet.getRange(1, 1);
  if (!at.canEdit()) return { kind: 'closed_tab' };
  const cell = at.getA1Notation();
  const [rows, columns] = sizeOf(listed.example.result);
  const [row, column] = [at.getRow(), at.getColumn()];
  if (row + rows - 1 > sheet.getMaxRows() || column + columns - 1 > sheet.getMaxColumns()) return { kind: 'no_room', cell };
  const needed = sheet.getRange(row, column, rows, columns);
  const shown = needed.getDisplayValues();
  // A formula may show nothing, and is something all the same.
  const filled = needed.getFormulas().map((line, down) => line.map((formula, right) => formula !== '' || shown[down]?.[right] !== ''));
  const own = filled[0]?.[0] === true;
  if (filled.flat().filter(Boolean).length > (own ? 1 : 0)) return { kind: 'no_room', cell };
  if (own && over !== cell) return { kind: 'filled', cell };
  at.setFormula(insertedFormula(listed, decimalSign(spreadsheet.getSpreadsheetLocale()), tabs));
  return { kind: 'inserted', cell };
}

/** How many cells a result takes. Example: `sizeOf([[1, 2]])` → [1, 2]. */
function sizeOf(result: ListedFunction['example']['result']): readonly [rows: number, columns: number] {
  return typeof result === 'object' ? [result.length, result[0]?.length ?? 1] : [1, 1];
}
