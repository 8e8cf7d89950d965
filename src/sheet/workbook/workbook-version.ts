/**
 * The version of the workbook's shape in the spreadsheet's metadata, where no edit of a cell can change it. Migrations of older
 * workbooks start from it; a copied spreadsheet keeps it.
 */
import { WORKBOOK_VERSION } from '../migrations';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

const KEY = 'quarterdeck.version';

/** The version the workbook was built with; null where no cycle was ever built. */
function readVersion(spreadsheet: Spreadsheet): number | null {
  const mark = spreadsheet.createDeveloperMetadataFinder().withKey(KEY).find()[0];
  const version = Number(mark?.getValue() ?? Number.NaN);
  return Number.isInteger(version) ? version : null;
}

/** Marks that a step of migration is complete. */
export function writeVersion(spreadsheet: Spreadsheet, version: number): void {
  const mark = spreadsheet.createDeveloperMetadataFinder().withKey(KEY).find()[0];
  if (mark === undefined) spreadsheet.addDeveloperMetadata(KEY, String(version));
  else mark.setValue(String(version));
}

/** Marks a new workbook; one that has a version keeps it. */
export function markVersion(spreadsheet: Spreadsheet): void {
  if (readVersion(spreadsheet) === null) spreadsheet.addDeveloperMetadata(KEY, String(WORKBOOK_VERSION));
}
