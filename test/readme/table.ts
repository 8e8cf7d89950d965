/** The README's table of functions, read from its text. Used by the test that holds it against the built add-on. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export const ROOT = join(__dirname, '..', '..');
export const README = readFileSync(join(ROOT, 'README.md'), 'utf8');

export interface FunctionRow {
  readonly name: string;
  /** As written: optional ones in brackets. */
  readonly parameters: readonly string[];
  readonly example: string;
  /** JSON. */
  readonly result: string;
}

const ROW = /^\| `(\w+)\((.*?)\)` \| ([^|]+) \| `(=.+?)` \| `(.+?)` \|$/;

/** Every row between the markers; a row of another form is an error that shows it. */
export function functionRows(): readonly FunctionRow[] {
  const [, table = ''] = /<!-- functions -->\n([\s\S]*?)\n<!-- \/functions -->/.exec(README) ?? [];
  return table
    .split('\n')
    .slice(2)
    .map(line => {
      const [, name, parameters, , example, result] = ROW.exec(line) ?? [];
      if (name === undefined || parameters === undefined || example === undefined || result === undefined)
        throw new Error(`This line of the README is no row of the table of functions: ${line}`);
      return { name, parameters: parameters.split(', '), example, result };
    });
}
