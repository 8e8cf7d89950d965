/** Long texts in other languages are read when a call speaks the language, not before, and English stands in where they cannot be. */
import { longTexts, readLongTexts } from '../../src/functions/foreign-words';
import { kpiTarget } from '../../src/functions/kpi';
import { utmCheck } from '../../src/functions/utm-check';
import { pushedFunctionTexts } from '../../src/languages/pushed';

test('a call reads the language it speaks and no other', () => {
  const read: string[] = [];
  readLongTexts(code => {
    read.push(code);
    return pushedFunctionTexts[code];
  });
  expect(kpiTarget(1, '+20%')).toBe(1.2);
  expect(utmCheck('https://site.com/?utm_source=x')).toContain('Add');
  expect(read).toEqual([]);
  expect(longTexts('en').sentences.too_large).toContain('too large');
  expect(read).toEqual([]);
  expect(utmCheck('mailto:a', '', '', 'fi')).toBe(`■ ${pushedFunctionTexts.fi.utm.link.url_scheme.replace('{scheme}', 'mailto')}`);
  expect(new Set(read)).toEqual(new Set(['fi']));
});

test('texts that cannot be read are said in English', () => {
  readLongTexts(() => {
    throw new Error('Service HtmlService is not available');
  });
  expect(utmCheck('mailto:a', '', '', 'fi')).toContain('cannot be tagged');
});
