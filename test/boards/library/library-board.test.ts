/** LIBRARY_BOARD: evidence, quotas and lists, worked by hand. Day 43 of the cycle, in its week 7, is 16 November 2026. */
import fc from 'fast-check';
import type { Block, BlockCell } from '../../../src/boards/block';
import { BASELINE_INPUTS } from '../../../src/boards/content/baselines';
import { CONTENT_INPUTS } from '../../../src/boards/content/items';
import { EXPERIMENT_INPUTS } from '../../../src/boards/experiment/experiment-board';
import { LIBRARY_INPUTS, type LibraryBoardKey, libraryBoard, quotasIn } from '../../../src/boards/library/library-board';
import { LINK_USE_INPUTS } from '../../../src/boards/library/uses';
import { PLAYBOOK_IDS, playbookOf } from '../../../src/playbooks';
import { libraryWay } from '../../../src/tabs/library/library-way';
import { baselineBlock, block, contentBlock, cycleBlock, vocabularyBlock } from '../blocks';

const KPIS = baselineBlock(
  { kpi: 'Retention', baseline: 0.5, better: 'Higher', id: 'retention' },
  { kpi: 'Cost', baseline: 40, better: 'Lower', id: 'cost' },
);
const out = (day: string) => ({ step: 'Published', stamps: `published ${day}` });
const CONTENT = contentBlock(
  { title: 'One', ...out('2026-10-12'), made_with: 'A face;a mistake', hook: 'A question', pillar: 'Proof', kpi: 'Retention', result: 0.6 },
  {
    title: 'Two',
    ...out('2026-10-20'),
    made_with: 'Three openings\nA Face ',
    hook: 'a question ',
    pillar: 'Proof',
    kpi: 'Cost',
    result: 44,
  },
  { title: 'Three', ...out('2026-11-02'), hook: 'A question', pillar: 'Craft', kpi: 'Retention' },
  { title: 'Four', step: 'Script', stamps: 'script 2026-11-10', hook: 'A question', pillar: 'Proof', kpi: 'Retention', result: 0.9 },
);
const EXPERIMENTS = block(EXPERIMENT_INPUTS, [
  { hypothesis: 'Questions hold', kept: 'B', from_a: 'A number', from_b: 'A question' },
  { hypothesis: 'Questions hold longer', kept: 'b', from_a: 'A question', from_b: 'A face' },
  { hypothesis: 'Still open', from_a: 'A question', from_b: 'A face' },
  { hypothesis: 'Shifted by a column', kept: '1200', from_a: 'A question', from_b: 'A face' },
]);
const LINKS = block(LINK_USE_INPUTS, [
  { item: 'One', clicks: 200, primary: 6 },
  { item: 'Elsewhere', concept: 'PROOF', clicks: 50, primary: 4 },
  { item: 'Two', clicks: 90, primary: '' },
]);

interface Used {
  readonly content: Block;
  readonly experiments: Block;
  readonly links: Block;
  readonly kpis: Block;
}

const USED: Used = { content: CONTENT, experiments: EXPERIMENTS, links: LINKS, kpis: KPIS };

type Entry = Partial<Record<(typeof LIBRARY_INPUTS)[number], BlockCell>>;

function board(entries: readonly Entry[], { way = '', language = 'en', used = USED } = {}) {
  return libraryBoard({
    ...{ ...used, library: block(LIBRARY_INPUTS, entries) },
    ...{ cycle: cycleBlock({ c_language: language }), vocabulary: vocabularyBlock({ format: 'Carousel' }, { format: 'Letter' }) },
    way: [[way]],
  });
}
const EVIDENCE: readonly LibraryBoardKey[] = ['b_posts', 'b_lift', 'b_tests', 'b_used', 'b_conversion'];

test.each<readonly [string, Entry, readonly (string | number)[]]>([
  // +20% and a cost that rose by a tenth: the middle lies at +5%.
  ['a hook', { name: 'A question', kind: 'Hook' }, [3, '+5% (2)', '1 won, 1 lost', 46328, '3% (200)']],
  ['a pillar, with the link that names it', { name: 'Proof', kind: 'Pilari' }, [2, '+5% (2)', '', 46315, '4% (250)']],
  [
    'an angle, among other things an item was made with',
    { name: 'A face', kind: 'Angle' },
    [2, '+5% (2)', '1 won, 0 lost', 46315, '3% (200)'],
  ],
  ['a prompt, alone on its line', { name: 'Three openings', kind: 'Prompt' }, [1, '−10% (1)', '', 46315, '']],
  ['a name is no part of another', { name: 'openings', kind: 'Prompt' }, [0, '', '', '', '']],
  ['one that nobody used', { name: 'Silence', kind: 'CTA' }, [0, '', '', '', '']],
  ['without a kind', { name: 'A question' }, ['', '', '1 won, 1 lost', '', '']],
])('%s', (_, entry, expected) => {
  const row = board([entry]).rows.get(0);
  expect(EVIDENCE.map(key => row?.[key])).toEqual(expected);
});

test('the names Content offers, once each, and the formats of Setup behind those of the library', () => {
  const found = board([
    { name: 'Carousel', kind: 'Format' },
    { name: 'A question', kind: 'Hook' },
    { name: 'a question', kind: 'Koukku' },
    { name: 'Book a call', kind: 'CTA' },
    { name: 'Proof', kind: 'Pillar' },
    { name: 'Myth', kind: 'format' },
  ]);
  const list = (key: LibraryBoardKey) => [...found.rows.values()].map(row => row[key] ?? '').filter(name => name !== '');
  expect(list('b_formats')).toEqual(['Carousel', 'Myth', 'Letter']);
  expect(list('b_hooks')).toEqual(['A question']);
  expect([list('b_ctas'), list('b_pillars')]).toEqual([['Book a call'], ['Proof']]);
  expect(list('b_kinds')).toHaveLength(9);
});

test('pillars that lead to no offer are counted, other kinds need none; a kind nobody knows is named', () => {
  const line = (...rows: Parameters<typeof board>[0]) => board(rows, { way: 'hook=1@2' }).head.b_quotas;
  expect(
    line({ name: 'Proof', kind: 'Pilari' }, { name: 'Craft', kind: 'Pillar', offer: 'https://example.com' }, { name: 'A', kind: 'Hook' }),
  ).toBe('✓ Hook 1 of 1 (week 2) · ◐ pillars that lead nowhere yet: 1');
  expect(line({ name: 'A', kind: 'Hok' }, { name: 'B', kind: '' })).toMatch(/^◆ “Hok”: which kind\? · /);
});

test('a library without an entry says how to begin before what it lacks', () => {
  const line = (way: string) => board([], { way }).head.b_quotas;
  expect(line('')).toBe('Keep what worked: a name and a kind are enough.');
  expect(line('hook=3@2')).toBe('Keep what worked: a name and a kind are enough. ■ Hook 0 of 3 (week 2)');
});

test('quotas: met, not yet due, and past their week', () => {
  const hooks = Array.from({ length: 3 }, (_, at) => ({ name: `Hook ${at}`, kind: 'Hook' }));
  const line = (way: string, language = 'en') =>
    board([...hooks, { name: 'Proof', kind: 'Pillar', offer: '/' }], { way, language }).head.b_quotas;
  expect(line('hook=3@2 pillar=3-5@6 cta=10@12')).toBe('✓ Hook 3 of 3 (week 2) · ■ Pillar 1 of 3–5 (week 6) · CTA 0 of 10 (week 12)');
  expect(line('hook=3@2', 'fi')).toBe('✓ Koukku 3/3 (viikko 2)');
  expect(line('')).toBe('Keep what worked: a name and a kind are enough.');
});

test.each(PLAYBOOK_IDS)('the quotas of %s cross as they are', id => {
  const { library }: { readonly library: readonly { kind: string; atLeast: number; atMost?: number; byWeek: number }[] } = playbookOf(id);
  expect(quotasIn(libraryWay(id))).toEqual(
    library.map(({ kind, atLeast, atMost = null, byWeek }) => ({ kind, least: atLeast, most: atMost, byWeek })),
  );
});

test('whatever stands in the library and in the tabs it draws on, there are words and figures beside it', () => {
  const cell = fc.oneof(
    fc.string(),
    fc.double(),
    fc.boolean(),
    fc.date(),
    fc.constantFrom(null, '#REF!', 'A', 'Hook', 'Pillar', 'published 2026-11-02', 1e300, -5, 3, '300 %', 'https://example.com'),
  );
  const wild = <Key extends string>(keys: readonly Key[]) =>
    fc.array(fc.record(Object.fromEntries(keys.map(key => [key, cell])) as Record<Key, typeof cell>), { maxLength: 4 });
  const some = fc.record({
    library: wild(LIBRARY_INPUTS),
    content: wild(CONTENT_INPUTS),
    experiments: wild(EXPERIMENT_INPUTS),
    links: wild(LINK_USE_INPUTS),
    kpis: wild(BASELINE_INPUTS),
  });
  fc.assert(
    fc.property(some, ({ library, content, experiments, links, kpis }) => {
      const used = {
        content: block(CONTENT_INPUTS, content),
        experiments: block(EXPERIMENT_INPUTS, experiments),
        links: block(LINK_USE_INPUTS, links),
        kpis: block(BASELINE_INPUTS, kpis),
      };
      const { head, rows } = board(library, { used, way: libraryWay('growth-loop') });
      for (const row of [head, ...rows.values()])
        for (const value of Object.values(row)) expect(String(value)).not.toMatch(/NaN|undefined|Infinity|\[object/);
    }),
    { seed: 31, numRuns: 400 },
  );
});
