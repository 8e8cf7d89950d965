/** Long texts are read when a call has something to say in a language, not before, and English stands in where they cannot be. */
import { readLongTexts } from '../../src/functions/foreign-words';
import { kpiTarget } from '../../src/functions/kpi';
import { utmCheck } from '../../src/functions/utm-check';
import { pushedFunctionTexts } from '../../src/languages/pushed';

test('a call reads the language it speaks, when it has something to say', () => {
  const read: string[] = [];
  readLongTexts(code => {
    read.push(code);
    return pushedFunctionTexts[code];
  });
  expect(kpiTarget(1, '+20%')).toBe(1.2);
  expect(read).toEqual([]);
  expect(utmCheck('https://site.com/?utm_source=x')).toContain('Add');
  expect(new Set(read)).toEqual(new Set(['en']));
  expect(utmCheck('mailto:a', '', '', 'fi')).toBe(`■ ${pushedFunctionTexts.fi.utm.link.url_scheme.replace('{scheme}', 'mailto')}`);
  expect(new Set(read)).toEqual(new Set(['en', 'fi']));
});

test('a language that cannot be read is said in English', () => {
  readLongTexts(code => {
    if (code === 'fi') throw new Error('Service HtmlService is not available');
    return pushedFunctionTexts[code];
  });
  expect(utmCheck('mailto:a', '', '', 'fi')).toContain('cannot be tagged');
});
