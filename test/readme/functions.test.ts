/** The README's table of functions against the built add-on: every function, its parameters, its example and the result. */
import { join } from 'node:path';
import { formulaAnswer } from '../../src/preview/cli/formula-order';
import { loadDist } from '../../src/preview/host/dist';
import { nodeRealm } from '../../src/preview/host/node-realm';
import { openHost } from '../../src/preview/host/open';
import { builtFile } from '../bundle/built';
import { readScript } from '../bundle/stubs';
import { functionRows, ROOT } from './table';

const rows = functionRows();
const stubs = readScript(builtFile('Code.js')).stubs.filter(({ help }) => help !== null);

test('every custom function has its row, and no row is without function', () => {
  expect(rows.map(({ name }) => name).sort()).toEqual(stubs.map(({ name }) => name).sort());
});

test.each(rows.map(row => [row.name, row] as const))('%s has the parameters Sheets shows, optional ones in brackets', (name, row) => {
  const stub = stubs.find(each => each.name === name);
  const isOptional = (parameter: string): boolean => new RegExp(`@param \\{[^\\n]*?\\} ${parameter} Optional\\.`).test(stub?.help ?? '');
  expect(row.parameters).toEqual(stub?.parameters.map(parameter => (isOptional(parameter) ? `[${parameter}]` : parameter)));
});

describe('in the preview', () => {
  const host = openHost({ files: loadDist(join(ROOT, 'dist')), realm: nodeRealm, locale: 'en_US' });

  test.each(rows.map(row => [row.example, row] as const))('%s', (example, { name, result }) => {
    expect(example).toContain(`${name}(`);
    const answer = formulaAnswer(host.workbook.evaluate(example));
    expect(JSON.parse(answer.line)).toEqual(JSON.parse(result));
  });
});
