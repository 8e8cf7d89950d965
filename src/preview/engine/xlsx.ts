/**
 * The workbook as an .xlsx file.
 */
import type { OpenWorkbook } from './open';

export async function xlsxOf(workbook: OpenWorkbook): Promise<Uint8Array> {
  throw new Error(`No export of ${workbook.sheets().length} tabs yet.`);
}
