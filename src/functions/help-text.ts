/**
 * A function's record as text: the comment Sheets reads as help, and its row of the README's table. Used by the entry and the test of the
 * README. Formulas are in the notation of the United States, as Google's own documentation has them.
 */
import { exampleFormula, formulaCall, written } from './example-formula';
import type { Example, Extent, FunctionRecord, Kind, ListedFunction, Parameter } from './record';

/** Longer than this, an example is hard to read in the help of a cell. */
const LONGEST_CALL = 100;

const KINDS: Readonly<Record<Kind, readonly string[]>> = {
  number: ['number'],
  text: ['string'],
  'number or text': ['number', 'string'],
  day: ['Date'],
  flag: ['boolean'],
  'flag or text': ['boolean', 'string'],
  'number, text or day': ['number', 'string', 'Date'],
};

/** The type as JSDoc writes it. Example: `typeText('number', 'cells')` → 'number|number[][]'. */
function typeText(kind: Kind, extent: Extent): string {
  const one = KINDS[kind].join('|');
  const range = `${KINDS[kind].length > 1 ? `(${one})` : one}[][]`;
  return { cell: one, cells: `${one}|${range}`, range }[extent];
}

/** A list of several rows becomes a column of the person's own: A2:A, then B2:B. */
function overColumns(given: Example['given']): readonly string[] {
  let columns = 0;
  return given.map(value => {
    if (typeof value !== 'object' || value.length < 2) return written(value);
    const letter = String.fromCharCode('A'.charCodeAt(0) + columns++);
    return `${letter}2:${letter}`;
  });
}

function exampleSentence(listed: ListedFunction): string {
  const { name, example } = listed;
  const formula = exampleFormula(listed);
  const columns = formulaCall(name, overColumns(example.given));
  // What a column of the person's own gives, nobody knows.
  return formula.length > LONGEST_CALL && columns !== formula
    ? `Example: ${columns} may give ${written(example.result)}.`
    : `Example: ${formula} gives ${written(example.result)}.`;
}

function parameterLine({ name, takes, as, optional, text }: Parameter): string {
  return `@param {${typeText(takes, as)}} ${name} ${optional ? 'Optional. ' : ''}${text}`;
}

/**
 * The comment above a function's stub. One of the tabs gets none, so that Sheets offers it to nobody.
 * `@customfunction` is what Sheets looks for.
 */
export function commentOf(record: FunctionRecord): string {
  if (!record.listed) return '';
  const { help, parameters, returns } = record;
  const lines = [
    help,
    exampleSentence(record),
    '',
    ...parameters.map(parameterLine),
    `@return {${typeText(returns.gives, returns.as)}} ${returns.text}`,
    '@customfunction',
  ];
  return `/**\n${lines.map(line => (line === '' ? ' *' : ` * ${line}`)).join('\n')}\n */\n`;
}

/** Its row of the table: call with optional parameters in brackets, what it gives, example, result as JSON. */
export function tableRow(record: ListedFunction): string {
  const { name, parameters, gives, example } = record;
  const named = parameters.map(parameter => (parameter.optional ? `[${parameter.name}]` : parameter.name)).join(', ');
  return `| \`${name}(${named})\` | ${gives} | \`${exampleFormula(record)}\` | \`${JSON.stringify(example.result)}\` |`;
}
