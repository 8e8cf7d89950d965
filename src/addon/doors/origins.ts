/** The notes that say what each baseline stands on, brought up to date when the sidebar is opened: opening the file has no time for them. */
import { LANGUAGES } from '../../languages';
import { prepareOrigins } from '../../sheet/read/baseline-rows';
import type { OpenWorkbook } from '../../sheet/workbook/workbook';
import { openRows } from '../numbers/baselines';
import { Refusal } from '../refusal';

/** Reads, and gives what to write; nothing where a column is lost, which the sheet check tells. */
export function prepareOriginNotes(workbook: OpenWorkbook): () => void {
  try {
    const { table, rows } = openRows(workbook);
    const write = prepareOrigins(table, LANGUAGES[workbook.facts.language]);
    return () => write(rows);
  } catch (error) {
    if (error instanceof Refusal) return () => undefined;
    throw error;
  }
}
