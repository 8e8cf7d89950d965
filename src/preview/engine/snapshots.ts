/**
 * Saving a workbook as JSON and loading it again.
 */

import type { SheetLocale } from './cells/locales';
import { replacedFormats, restoreReplacements } from './formats/number-formats';
import { quietly, type SpreadsheetModel } from './library';
import type { Snapshot } from './workbook';

interface Saved {
  readonly model: object;
  readonly formats: readonly (readonly [string, string])[];
}

const isSaved = (engine: unknown): engine is Saved =>
  typeof engine === 'object' && engine !== null && 'model' in engine && 'formats' in engine;

/** The library's own saving loads the result once more to check it, which takes as long as opening the workbook; this is its first half. */
const exported = (model: SpreadsheetModel): object => (model as unknown as { _exportData(squished: boolean): object })._exportData(false);

/** Everything in the workbook. */
export function save(model: SpreadsheetModel): Snapshot {
  const saved: Saved = { model: quietly(() => exported(model)), formats: replacedFormats() };
  return { format: 'quarterdeck-preview/1', engine: JSON.parse(JSON.stringify(saved)) as unknown };
}

/** The whole file of a snapshot as one text; for a new spreadsheet one tab of 1000 rows and 26 columns. */
export function fileText(snapshot: Snapshot | undefined): string {
  if (!snapshot) return JSON.stringify({ sheets: [{ id: '0', name: 'Sheet1', colNumber: 26, rowNumber: 1000 }] });
  if (!isSaved(snapshot.engine)) throw new Error('This is not a snapshot of the local preview.');
  restoreReplacements(snapshot.engine.formats);
  return JSON.stringify(snapshot.engine.model);
}

/** What the library loads for the text of a file in the given locale. */
export function loadable(file: string, locale: SheetLocale): object {
  const model = JSON.parse(file) as { settings?: object };
  return { ...model, settings: { ...model.settings, locale: locale.library } };
}
