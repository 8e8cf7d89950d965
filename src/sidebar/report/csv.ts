/**
 * Text of an export as rows of cells, by Papa Parse. Used by result-table.ts and columns-field.tsx; the core says which line means what.
 */
import Papa from 'papaparse';
import type { CsvParser } from '../../core/report/csv';

/** Every line is a row, blank ones too, so that line numbers can be told. @example parseCsv('a,"b,c"\n1,2', ',').rows // [['a', 'b,c'], ['1', '2']] */
export const parseCsv: CsvParser = (text, delimiter) => {
  const { data, errors } = Papa.parse<readonly string[]>(text, { delimiter, newline: '\n', skipEmptyLines: false });
  return { rows: data, open: errors.find(({ type }) => type === 'Quotes')?.row ?? null };
};
