/** A person's text is the text of the cell, by the host's reading of what is typed, in every number format and locale. */
import fc from 'fast-check';
import { localeOf } from '../../../src/preview/engine/cells/locales';
import { typedValue } from '../../../src/preview/engine/cells/typed';
import { cellContent, plainText, textHeld } from '../../../src/sheet/write/cell-text';
import { anyText } from '../../any-text';

const ODD = [
  ...['=1+1', '=HYPERLINK("https://x.y","z")', '+20%', '-5', '10-15', '1/2', '007', '1e5', '42,5%', 'TRUE', 'false', "'quoted", "''", "'"],
  ...['#REF!', '#N/A', '@here', '2026-11-16', '16.11.2026', ' = 1', '$5', '12:30', 'a\nb'],
];
const LOCALES = ['en_US', 'fi_FI', 'da_DK', 'en_GB'].map(localeOf);

const text = fc.oneof(fc.constantFrom(...ODD), anyText({ minLength: 1, maxLength: 30 }));
const written = (value: string, format: string, given: string) =>
  LOCALES.map(locale => typedValue(String(cellContent(value, format)), locale, given, 2026));
const lineFeeds = (value: string) => value.replace(/\r\n?/g, '\n');

test('without a plain-text format the text stands, whatever the format of the cell', () => {
  fc.assert(
    fc.property(text, fc.constantFrom('', 'General', '0.0%', '#,##0', 'd.m.yyyy', '@'), (value, format) => {
      for (const typed of written(value, '', format)) expect(typed).toEqual({ kind: 'text', text: lineFeeds(value) });
    }),
  );
});

test('with the plain-text format that comes along, too', () => {
  fc.assert(
    fc.property(text, value => {
      const { content, format } = plainText(value);
      expect(['@', 'General']).toContain(format);
      for (const typed of written(value, format, format)) expect(typed).toEqual({ kind: 'text', text: lineFeeds(value) });
      expect(textHeld(content)).toBe(lineFeeds(value));
    }),
  );
});

test('figures and blanks are themselves, a formula of ours is a formula', () => {
  expect([cellContent(5, ''), cellContent(null, ''), cellContent('', '@'), cellContent({ formula: '=A1' }, '')]).toEqual([
    5,
    '',
    '',
    '=A1',
  ]);
});
