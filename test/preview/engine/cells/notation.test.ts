/** Formulas between a locale's notation and the library's, as a round trip. */
import fc from 'fast-check';
import { LOCALE_CODES, localeOf } from '../../../../src/preview/engine/cells/locales';
import { canonicalFormula, storedFormula, writtenFormula } from '../../../../src/preview/engine/cells/notation';

/** Formulas in the library's notation, built of every kind of piece. */
const text = fc.string({ maxLength: 6 }).map(value => value.replace(/["\\]/g, ''));
const leaf = fc.oneof(
  fc.double({ min: 0, max: 1e6, noNaN: true }).map(value => String(Math.round(value * 100) / 100)),
  text.map(value => `"${value}"`),
  text.map(value => `"${value}\\"${value}"`),
  fc.constantFrom('A1', 'B$2:B', "'My, tab; 1'!A1", 'TRUE', 'Named_range', 'LOG.10(5)', 'NORM.S.DIST(0.5,TRUE)', '-2^2', '50%'),
);
const formula = fc.letrec<{ tree: string }>(tie => ({
  tree: fc.oneof(
    { maxDepth: 4 },
    leaf,
    fc
      .tuple(fc.constantFrom('IF', 'SUM', 'KPI_STATUS'), fc.array(tie('tree'), { minLength: 1, maxLength: 3 }))
      .map(([name, args]) => `${name}(${args.join(',')})`),
    fc.tuple(tie('tree'), fc.constantFrom('+', '&', '>='), tie('tree')).map(([left, operator, right]) => `${left}${operator}${right}`),
    fc
      .array(fc.array(leaf, { minLength: 2, maxLength: 2 }), { minLength: 1, maxLength: 3 })
      .map(rows => `{${rows.map(row => row.join(',')).join(';')}}`),
  ),
})).tree;

test.each(LOCALE_CODES)('%s: what is written reads back the same', code => {
  const locale = localeOf(code);
  fc.assert(
    fc.property(formula, body => {
      expect(canonicalFormula(writtenFormula(`=${body}`, locale), locale)).toBe(`=${body}`);
    }),
  );
});

test.each(['fi_FI', 'da_DK', 'de_DE', 'sv_SE'])('%s: the safe subset is stored as in en_US', code => {
  const safe = '=IF(A1>85/100;HSTACK("charttype";"bar");DATE(2026;1;31))';
  expect(storedFormula(safe, localeOf(code))).toBe(storedFormula(safe, localeOf('en_US')));
});

test.each([
  ['fi_FI', '=IF(A1,B1)'],
  ['fi_FI', '=1.5'],
  ['en_US', '=SUM(1'],
  ['en_US', '=SUM{1)'],
  ['en_US', '={1\\2}'],
])('%s cannot read %s and keeps it', (code, written) => {
  const locale = localeOf(code);
  expect(canonicalFormula(written, locale)).toBeNull();
  expect(writtenFormula(storedFormula(written, locale), locale)).toBe(written);
});
