/**
 * Opens a spreadsheet: the contract of `workbook.ts` over a model of the library.
 *
 * Used by the Apps Script services, the command line and the page, which mounts its grid on `model`.
 */
import { EngineWorkbook } from './engine-workbook';
import type { Sparkline } from './formula/sparkline-form';
import type { SpreadsheetModel } from './library';
import type { Cell, Workbook, WorkbookOptions } from './workbook';

/** A workbook with what only the page needs: the library's model, drawings and notes. */
export interface OpenWorkbook extends Workbook {
  readonly model: SpreadsheetModel;
  /** The drawing of a SPARKLINE in a cell. */
  sparkline(cell: Cell): Sparkline | null;
  /** Every note of a tab. */
  notes(sheetId: string): readonly { readonly cell: Cell; readonly text: string }[];
}

/**
 * Opens an empty spreadsheet with one tab, or the one of a snapshot.
 *
 * @example openWorkbook({ locale: 'fi_FI', timeZone: 'Europe/Helsinki', functions: [] }).sheets().length // 1
 */
export function openWorkbook(options: WorkbookOptions): OpenWorkbook {
  return new EngineWorkbook(options);
}
