/** What an open spreadsheet offers beside the contract of `workbook.ts`. Used by the page and by whoever holds what open.ts gives. */
import type { Sparkline } from './formula/sparkline-form';
import type { SpreadsheetModel } from './library';
import type { Cell, Workbook } from './workbook';

/** A workbook with what only the page needs: the library's model, drawings and notes. */
export interface OpenWorkbook extends Workbook {
  readonly model: SpreadsheetModel;
  /** The drawing of a SPARKLINE in a cell. */
  sparkline(cell: Cell): Sparkline | null;
  /** Every note of a tab. */
  notes(sheetId: string): readonly { readonly cell: Cell; readonly text: string }[];
}
