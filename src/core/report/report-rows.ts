/**
 * The text of an export taken apart into rows, once under each sign that may stand between its cells. Used by export-table.ts, which looks for
 * known headings in each, and by table-sample.ts for tables whose headings nobody knows.
 */
import { withoutInvisible } from '../utm/check/invisible';
import type { CsvParser } from './csv';

/** Rows of cells under one sign; `open` is the row whose quotation mark is never closed; `firstLine` the line of the text in which they start. */
export interface ExportRows {
  readonly rows: readonly (readonly string[])[];
  readonly open: number | null;
  readonly firstLine: number;
}

const DELIMITERS: readonly string[] = [',', ';', '\t', '|'];
/** Excel's own way to say which sign parts the cells; saved again by Excel it is padded with signs of its own. */
const SEP_LINE = /^\s*"?sep\s?=\s?(\t|[^\s"])"?[\s,;|"]*(?:\n|$)/i;

/** How programs keep Excel from making a number of a text: `="007"`. */
const AS_TEXT = /^="([^"]*)"$/;

/**
 * @example exportRows('sep=;\nCampaign;Sessions\na;1', parse) // one reading, from line 2
 * @example exportRows('"Campaign,Sessions"\n"a,1"', parse) // among them the two cells of each line
 */
export function exportRows(text: string, parse: CsvParser): readonly ExportRows[] {
  const plain = withoutInvisible(text).replace(/\r\n?/g, '\n');
  const told = SEP_LINE.exec(plain);
  const body = told === null ? plain : plain.slice(told[0].length);
  const firstLine = told === null ? 1 : 2;
  const signs = told === null ? DELIMITERS : [told[1] ?? ','];
  const read = (source: string) =>
    signs.map((sign): ExportRows => {
      const { rows, open } = parse(source, sign);
      return { rows: rows.map(cells => cells.map(cell => cell.replace(AS_TEXT, '$1'))), open, firstLine };
    });
  const whole = wholeLines(parse(body, ',').rows);
  return whole === null ? read(body) : [...read(body), ...read(whole)];
}

/** A program that took a file of another sign for one column quotes its lines whole; null where a line has several cells. */
function wholeLines(rows: ExportRows['rows']): string | null {
  const isOneColumn = rows.every(cells => cells.slice(1).every(cell => cell.trim() === ''));
  return isOneColumn ? rows.map(([line = '']) => line).join('\n') : null;
}
