/** What is given to others is named with its licence, and nothing without one is carried. */
import { licencesOf, packagesIn } from '../../../src/preview/cli/licences';

test.each([
  [['src/preview/page/main.ts'], []],
  [['node_modules/chart.js/dist/chart.js', 'node_modules/chart.js/auto/auto.js'], ['chart.js']],
  [
    ['node_modules/@odoo/owl/dist/owl.es.js', '../elsewhere/node_modules/a/node_modules/@b/c/index.js'],
    ['@b/c', '@odoo/owl'],
  ],
])('the packages in %j', (inputs, packages) => {
  expect(packagesIn(inputs)).toEqual(packages);
});

test('a package is named with version, licence and the text of its licence', () => {
  const [heading, ...text] = licencesOf(['chart.js']).split('\n');
  expect(heading).toMatch(/^chart\.js \d+\.\d+\.\d+: MIT$/);
  expect(text.join('\n')).toContain('Permission is hereby granted');
});

test('a package that is not there is not passed over', () => {
  expect(() => licencesOf(['no-such-package'])).toThrow();
});
