/** The native reading of typed targets against core's, text by text: same kind, same figures, same unit, the same texts refused. */
import * as fc from 'fast-check';
import { readTarget } from '../../src/core/kpi/read-target';
import { figuresOf } from '../../src/core/kpi/target';
import { LANGUAGES } from '../../src/languages';
import { parseFormula } from '../../src/tabs/dashboard/parse-formula';
import { ownUnits } from '../../src/tabs/own-units';
import { References, standardPlace } from '../../src/tabs/place';
import { HEADING_ROW } from '../../src/tabs/spec';
import { Sheet } from '../preview/engine/sheet';

const at = new References('dashboard', standardPlace(LANGUAGES.en.tabs.titles));
const COLUMN = at.letter('dashboard', 'target_text');

type Reading = readonly [text: string, kind: string, low: number | null, high: number | null, unit: string];

function native(texts: readonly string[], locale: string): readonly Reading[] {
  const sheet = new Sheet({ locale });
  const first = HEADING_ROW + 1;
  const last = HEADING_ROW + texts.length;
  sheet.book.apply([{ kind: 'numberFormat', area: sheet.area(`${COLUMN}${first}:${COLUMN}${last}`), format: '@' }]);
  sheet.book.apply(
    texts.map((text, index) => ({
      kind: 'content' as const,
      at: sheet.cell(`${COLUMN}${first + index}`),
      content: { type: 'text' as const, value: text },
    })),
  );
  sheet.put({ [`A${HEADING_ROW}`]: parseFormula(at) });
  return sheet.values(`A${first}:D${last}`).map(([kind, low, high, unit], index): Reading => {
    const figure = (value: unknown) => (typeof value === 'number' ? Number(value.toPrecision(12)) : null);
    return [texts[index] ?? '', String(kind ?? ''), figure(low), figure(high), String(unit ?? '')];
  });
}

function core(text: string, sign: '.' | ','): Reading {
  if (text.trim() === '') return [text, '', null, null, ''];
  const read = readTarget(text, sign, null);
  if (!read.ok) return [text, '◆', null, null, ''];
  const { low, high } = figuresOf(read.value.target);
  const figure = (value: number | null | undefined) => (value === null || value === undefined ? null : Number(value.toPrecision(12)));
  return [text, read.value.target.kind, figure(low), figure(high), read.value.unit];
}

/** A refused text has no figures, whatever a formula happened to find in it. */
const refused = ([text, kind, low, high, unit]: Reading): Reading =>
  kind === '◆' ? [text, kind, null, null, ''] : [text, kind, low, high, unit];

const KNOWN = [
  ...['', '  ', 'soon', '48', '48%', '48 %', '.5', '0.125', '007', '1 2 3', '12 apples', '12 apples each', 'apples 12', '5 kr. 6', '12%%'],
  ...['180 000', '180\u00a0000', '180\u202f000', "180'000", '180’000', '1,234', '1.234', '1,234.5', '1.234,5', '12,34', '1.2.3'],
  ...['25 €', '€25', '€ 25', '170 kr.', 'kr. 170', 'Kr 170', 'RM 40', 'RM40', '$1,500', 'A$ 5', 'USD 5', 'DKK 170', '€ 25 €', '75 min'],
  ...[
    '+20%',
    '-15%',
    '−15 %',
    '–15%',
    '+0.5pp',
    '+0,5 pp',
    '-2 p.p.',
    '+2 %-yks.',
    '+2 %-enh',
    '+2 %p',
    '+5',
    '-5',
    '+5 kr.',
    '2 pp',
    '€-5',
  ],
  ...['≥ 90%', '>= 90 %', '> 90', '≤ 2', '<= 55%', '< 5 min', '≥ -5', '≥ 2 pp', '≥', '≥ ≥ 5', '≥ 170 kr.', '≤ € 25', '≥ +5%'],
  ...['10–15', '10-15', '10 — 15 %', '10%–15%', '10 € – 15', '€ 10–15', '10 €–15 kr', '10 KR–15 kr.', '15–10', '1–2 pp', '10−15', '1-2-3'],
];

const pieces = fc.constantFrom(
  ...[
    '≥',
    '<=',
    '+',
    '-',
    '−',
    '–',
    ' ',
    ' ',
    '1',
    '12',
    '345',
    '000',
    '0',
    '.',
    ',',
    "'",
    '%',
    'pp',
    '€',
    'kr.',
    'RM',
    'min',
    'apples',
    '$',
  ],
);
const drawn = fc.sample(
  fc.array(pieces, { minLength: 1, maxLength: 7 }).map(parts => parts.join('')),
  { numRuns: 600, seed: 20261122 },
);

test.each([
  ['en_US', '.'],
  ['fi_FI', ','],
  ['da_DK', ','],
] as const)('reads what core reads and refuses what core refuses: %s', (locale, sign) => {
  const texts = [...KNOWN, ...drawn];
  const expected = texts.map(text => core(text, sign));
  expect(expected.filter(([, kind]) => kind !== '' && kind !== '◆').length).toBeGreaterThan(60);
  const read = native(texts, locale).map(refused);
  // Between "KR" and "kr." either spelling is the unit.
  const spelt = ([text, kind, low, high, unit]: Reading) => [text, kind, low, high, unit.toLowerCase().replace(/\.$/, '')];
  expect(read.map(spelt)).toEqual(expected.map(spelt));
});

test.each([
  ['minutes:min', true],
  ['minutes:minuuttia', true],
  ['minutes:s', false],
  ['hours:jam', true],
  ['DKK:kr', true],
  ['EUR:€', true],
  ['USD:$', true],
  ['EUR:kr', false],
  ['count:apples', false],
  ['per_thousand:apples', false],
])('%s is the own unit: %p', (pair, own) => {
  expect(new RegExp(ownUnits(), 'u').test(pair)).toBe(own);
});
