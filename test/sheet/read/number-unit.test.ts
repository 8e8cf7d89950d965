/** Unit of a word of Setup's list, digits of a number format. */
import { UNITS } from '../../../src/core/kpi/unit';
import { LANGUAGES } from '../../../src/languages';
import { LANGUAGE_CODES } from '../../../src/languages/codes';
import { decimalsOf, unitOf } from '../../../src/sheet/read/number-unit';
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
