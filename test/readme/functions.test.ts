/** The README's table of functions is the one the records make, and each of its examples gives its result in the built add-on. */
import { join } from 'node:path';
import { LISTED } from '../../src/functions';
import { exampleFormula } from '../../src/functions/example-formula';
import { formulaAnswer } from '../../src/preview/cli/formula-order';
import { loadDist } from '../../src/preview/host/dist';
import { openHost } from '../../src/preview/host/open';
import { nodeRealm } from '../../src/preview/host/script/node-realm';
import { README, ROOT, withTable } from './table';

test('the table is up to date; `npm run readme` writes it', () => {
  expect(README).toBe(withTable(README));
});

describe('in the preview', () => {
  const host = openHost({ files: loadDist(join(ROOT, 'dist')), realm: nodeRealm, locale: 'en_US' });

  test.each(LISTED.map(record => [exampleFormula(record), record] as const))('%s', (formula, { example }) => {
    const answer = formulaAnswer(host.workbook.evaluate(formula));
    expect(JSON.parse(answer.line)).toEqual(example.result);
  });
});
