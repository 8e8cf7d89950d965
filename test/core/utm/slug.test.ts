/** Tags in the four languages, and that a tag of a tag is the same tag. */
import fc from 'fast-check';
import { slug } from '../../../src/core/utm/slug';
import { anyText } from '../../any-text';

test.each([
  ['Spring Sale', 'spring-sale'],
  ['  Spring   Sale  ', 'spring-sale'],
  ['Kesä & Syksy 2026', 'kesa-syksy-2026'],
  ['Yö Åbo', 'yo-abo'],
  ['Rødgrød på Ærø', 'rodgrod-pa-aero'],
  ['Müller Straße', 'muller-strasse'],
  ['STRAẞE', 'strasse'],
  ['Café Crème', 'cafe-creme'],
  ['Jualan Raya Aidilfitri 50%', 'jualan-raya-aidilfitri-50'],
  ['🎉 Raya 🎉 Sale 🇲🇾', 'raya-sale'],
  ['Sale🎉Now', 'sale-now'],
  ['1️⃣ First', 'first'],
  ['Brand™ ©2026', 'brand-2026'],
  ['Don’t stop', 'dont-stop'],
  ['a_b.c/d\\e', 'a-b-c-d-e'],
  ['--a--b--', 'a-b'],
  ['ﬁne ２０２６', 'fine-2026'],
  ['e\u0301te\u0301', 'ete'],
  ['İstanbul', 'istanbul'],
  ['北京', ''],
  ['🎉', ''],
  ['', ''],
])('%s → %s', (text, expected) => {
  expect(slug(text)).toBe(expected);
});

test('another sign between words', () => {
  expect(slug('Kesä ale-1', '_')).toBe('kesa_ale_1');
  expect(slug('.Kesä ale.', '.')).toBe('kesa.ale');
});

test('stable: only a–z, 0–9 and single separators, and the same when applied again', () => {
  fc.assert(
    fc.property(anyText(), fc.constantFrom('-' as const, '_' as const, '.' as const), (text, separator) => {
      const once = slug(text, separator);
      expect(once).toMatch(/^(?:[a-z0-9]+(?:[-_.][a-z0-9]+)*)?$/);
      expect(slug(once, separator)).toBe(once);
      expect(slug(` ${text.toUpperCase().toLowerCase()} `, separator)).toBe(slug(text.toUpperCase().toLowerCase(), separator));
    }),
    { numRuns: 3000 },
  );
});
