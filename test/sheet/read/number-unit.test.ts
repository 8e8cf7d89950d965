/** Unit of a word of Setup's list, digits of a number format. */
import { UNITS } from '../../../src/core/kpi/unit';
import { LANGUAGES } from '../../../src/languages';
import { LANGUAGE_CODES } from '../../../src/languages/codes';
import { decimalsOf, isOtherUnit, signIn, unitOf } from '../../../src/sheet/read/number-unit';
import { drawnWorkbook, tableOf } from '../drawn-workbook';

test.each(LANGUAGE_CODES)('every word of the list in %s is its unit', language => {
  const { setup } = drawnWorkbook({ language, playbook: 'blank' });
  const words = LANGUAGES[language].lists.units;
  expect(UNITS.map(unit => unitOf(words[unit], setup))).toEqual(UNITS);
});

test('a word that is not on the list, or stands beside no key we know, counts as a plain number', () => {
  const setup = tableOf([{ unit_word: 'furlongs', unit_key: 'furlongs' }, { unit_word: '%', unit_key: 'percent' }, {}]);
  expect(['', 'miles', 'furlongs', '%'].map(word => unitOf(word, setup))).toEqual(['count', 'count', 'count', 'percent']);
});

test.each([
  ['', 0],
  ['General', 0],
  ['#,##0', 0],
  ['0.0%', 1],
  ['"$"#,##0.00', 2],
  ['0.00" kr."', 2],
])('%s has %d digits', (format, digits) => expect(decimalsOf(format)).toBe(digits));

test.each([
  ['', ''],
  ['General', ''],
  ['#,##0.00', ''],
  ['0.0%', '%'],
  ['"$"#,##0.00', '$'],
  ['[$$]#,##0.00', '$'],
  ['[$$-409]#,##0.00;[Red]-[$$-409]#,##0.00', '$'],
  ['#,##0.00\\ [$kr.-406]', 'kr.'],
  ['#,##0.00 "kr."', 'kr.'],
  ['"≥ ""RM "#,##0', 'RM'],
  ['\\£#,##0', '£'],
  ['#,##0.00 €', '€'],
  ['[$SEK] #,##0', 'SEK'],
  ['0 "posts"', ''],
  ['[h]:mm:ss', ''],
])('%s shows the unit %j', (format, sign) => expect(signIn(format)).toBe(sign));

test.each([
  ['"$"#,##0.00', 'money', 'EUR', true],
  ['"$"#,##0.00', 'money', 'USD', false],
  ['"$"#,##0.00', 'money', 'SGD', false],
  ['#,##0.00 "kr."', 'money', 'NOK', false],
  ['#,##0.00 "kr."', 'money', 'MYR', true],
  ['#,##0.00 "€"', 'count', 'EUR', true],
  ['0%', 'count', 'EUR', true],
  ['0%', 'money', 'EUR', true],
  ['0.0%', 'percent', 'EUR', false],
  ['0%', 'share_of_weeks', 'EUR', false],
  ['"$"#,##0', 'percent', 'USD', true],
  ['#,##0', 'money', 'EUR', false],
] as const)('%s in a KPI in %s and a workbook in %s', (format, unit, currency, apart) => {
  expect(isOtherUnit(format, { unit, currency })).toBe(apart);
});
