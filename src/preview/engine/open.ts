/**
 * Opens a spreadsheet: the contract of `workbook.ts` over a model of the library.
 *
 * Used by the Apps Script services, the command line and the page, which mounts its grid on `model`.
 */
import { EngineWorkbook } from './engine-workbook';
import type { OpenWorkbook } from './open-workbook';
import type { WorkbookOptions } from './workbook';

/**
 * Opens an empty spreadsheet with one tab, or the one of a snapshot.
 *
 * @example openEngine({ locale: 'fi_FI', timeZone: 'Europe/Helsinki', functions: [] }).sheets().length // 1
 */
export function openEngine(options: WorkbookOptions): OpenWorkbook {
  return new EngineWorkbook(options);
}
