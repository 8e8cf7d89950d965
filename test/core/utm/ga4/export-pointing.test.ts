/** Tables with headings nobody knows: which line they stand in, which columns a person points out, and that they are read like known ones. */
import fc from 'fast-check';
import { sampleOf, shapeOf } from '../../../../src/core/report/table-sample';
import { type Pointed, pointedColumns, rolesOf } from '../../../../src/core/utm/ga4/export-pointing';
import { readExport } from '../../../../src/core/utm/ga4/export-rows';
import { parseCsv } from '../../../../src/sidebar/report/csv';

const STEPS = ['sign_up', ''] as const;

/** Campaign, clicks and conversions of each row; a problem by its code. */
function read(text: string, headings: readonly string[], pointed: Pointed): unknown {
  const reading = readExport(
    text,
    {
      events: ['generate_lead', 'sign_up'],
      usual: '.',
      decimal: null,
      period: null,
      pointed: found => (shapeOf(found) === shapeOf(headings) ? pointedColumns(pointed, found.length, STEPS) : null),
    },
    parseCsv,
  );
  if (!reading.ok) return reading.problem.code;
  return reading.value.rows.map(({ tags, clicks, conversions }) => [
    tags.campaign ?? `${tags.source} / ${tags.medium}`,
    clicks,
    Object.fromEntries(conversions),
  ]);
}

test.each([
  [
    'Dutch',
    'Naam;Tik\nherfst;5\nwinter;3',
    ['Naam', 'Tik'],
    [
      ['herfst', 'winter'],
      ['5', '3'],
    ],
  ],
  [
    'lines about the report in front',
    'Raport kampanii\n2026-10-01,2026-10-31\nNazwa,Kliknięcia\njesień,5',
    ['Nazwa', 'Kliknięcia'],
    [['jesień'], ['5']],
  ],
  [
    'three values at most, each once',
    'A\tB\nx\t1\nx\t2\ny\t3\nz\t4\nw\t5',
    ['A', 'B'],
    [
      ['x', 'y', 'z'],
      ['1', '2', '3'],
    ],
  ],
  ['Excel’s own line', 'sep=;\nA;B\nx,y;1', ['A', 'B'], [['x,y'], ['1']]],
  // https://github.com/brave/ads-ui/issues/64: its own names for everything
  [
    'Brave',
    'Day/Hour, Advertiser Name, Creative Title, View Counts, Landed Counts\n2026-10-01,Acme,reel,900,12',
    ['Day/Hour', 'Advertiser Name', 'Creative Title', 'View Counts', 'Landed Counts'],
    [['2026-10-01'], ['Acme'], ['reel'], ['900'], ['12']],
  ],
  // https://github.com/plausible/analytics/pull/3692
  [
    'Plausible',
    'name,visitors\nsummer,12\nautumn,7',
    ['name', 'visitors'],
    [
      ['summer', 'autumn'],
      ['12', '7'],
    ],
  ],
  // https://github.com/Automattic/jetpack/pull/51705
  [
    'Jetpack',
    '"Title","Views","Views (Previous Period)"\n"Home","12","7"',
    ['Title', 'Views', 'Views (Previous Period)'],
    [['Home'], ['12'], ['7']],
  ],
])('the table in a text: %s', (_, text, headings, values) => {
  expect(sampleOf(text, null, parseCsv)).toEqual({ headings, values });
});

test.each([['a sentence'], [''], ['# a\n# b'], ['one,two\nthree,four']])('no table in %j', text => {
  expect(sampleOf(text, null, parseCsv)).toBeNull();
});

test('a shape is the headings in their order, in any case', () => {
  expect(shapeOf(['Naam', 'Tik'])).toBe(shapeOf(['naam ', 'TIK']));
  expect(new Set([['Naam', 'Tik'], ['Tik', 'Naam'], ['NaamTik'], ['Naam']].map(shapeOf)).size).toBe(4);
});

test('pointed columns are read, steps by their names, and others are left alone', () => {
  const headings = ['Naam', 'Tik', 'Aanmeldingen', 'Verkoop', 'Clicks'];
  const text = `${headings.join(',')}\nherfst,5,2,1,99`;
  expect(read(text, [], {})).toBe('no_tags');
  expect(read(text, headings, { campaign: 0, clicks: 1, step_1: 2, conversions: 3, step_2: 4 })).toEqual([
    ['herfst', 5, { sign_up: 2, '': 1 }],
  ]);
  expect(read(text, headings, { source_medium: 0, clicks: 1 })).toEqual([['herfst / ', 5, {}]]);
  expect(read(text, headings, { campaign: 0 })).toBe('no_counts');
});

test('what was pointed out outweighs known headings', () => {
  const headings = ['Campaign', 'Ad set', 'Clicks', 'Clicks (all)'];
  const text = `${headings.join(',')}\na,b,1,9`;
  expect(read(text, headings, { campaign: 1, clicks: 3 })).toEqual([['b', 9, {}]]);
  expect(rolesOf(['campaign', null, { event: 'sign_up' }, 'clicks'], STEPS)).toEqual({ campaign: 0, step_1: 2, clicks: 3 });
});

test('a table under strange headings, pointed out, reads like the same under known ones', () => {
  const known = { campaign: 'Campaign', source: 'Source', medium: 'Medium', clicks: 'Sessions', conversions: 'Key events' } as const;
  const roles = Object.keys(known) as (keyof typeof known)[];
  fc.assert(
    fc.property(
      fc.shuffledSubarray(roles, { minLength: roles.length }),
      fc.array(fc.tuple(fc.constantFrom('a', 'kesä', '#b'), fc.nat(9_999)), { minLength: 1, maxLength: 5 }),
      (order, rows) => {
        const body = rows
          .map(([word, n]) => order.map(role => (role === 'clicks' || role === 'conversions' ? n : word)).join(','))
          .join('\n');
        const strange = order.map((_, at) => `Kolom ${'abcde'[at]}`);
        const pointed = Object.fromEntries(order.map((role, at) => [role, at]));
        expect(read(`${strange.join(',')}\n${body}`, strange, pointed)).toEqual(
          read(`${order.map(role => known[role]).join(',')}\n${body}`, [], {}),
        );
      },
    ),
    { numRuns: 200, seed: 20_261_128 },
  );
});
