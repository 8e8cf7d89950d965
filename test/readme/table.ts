/** The README and its table of functions, as the records make it. Used by the tests of the README and by `npm run readme`. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LISTED } from '../../src/functions';
import { tableRow } from '../../src/functions/help-text';

export const ROOT = join(__dirname, '..', '..');
export const README = readFileSync(join(ROOT, 'README.md'), 'utf8');

const MARKS = /(<!-- functions -->\n)[\s\S]*?(\n<!-- \/functions -->)/;

/** A text with the table between its marks exchanged for the one the records make. */
export function withTable(text: string): string {
  if (!MARKS.test(text)) throw new Error('The marks around the table of functions are gone.');
  const table = ['| function | gives | example | result |', '|---|---|---|---|', ...LISTED.map(tableRow)].join('\n');
  return text.replace(MARKS, (_, before: string, after: string) => `${before}${table}${after}`);
}
