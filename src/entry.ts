/**
 * Writes the entry of Code.js from the records of functions and doors: the build runs it and hands the text to webpack.
 *
 * gas-webpack-plugin turns each `global.NAME = (parameters) => …` of the text into a top-level stub with these parameters and the comment
 * above it, which Sheets shows as help. A name that is only passed on would yield a stub without parameters, so each is spelt out.
 */
import { DOORS } from './addon/doors';
import { FUNCTIONS } from './functions';
import { commentOf } from './functions/help-text';

interface Global {
  readonly name: string;
  readonly parameters: readonly string[];
  readonly comment: string;
}

/** What Google must find at the top of the script. */
export const GLOBALS: readonly Global[] = [
  ...DOORS.map(({ name, parameters }) => ({ name, parameters, comment: '' })),
  ...FUNCTIONS.map(record => ({ name: record.name, parameters: record.parameters.map(({ name }) => name), comment: commentOf(record) })),
];

/** The text of the entry. `server` is what it imports everything from. */
export function entryText(server: string): string {
  const lines = GLOBALS.map(({ name, parameters, comment }) => {
    const given = parameters.join(', ');
    return `${comment}global.${name} = (${given}) => behind.${name}(${given});`;
  });
  return [`import { behind } from '${server}';`, ...lines, ''].join('\n');
}
