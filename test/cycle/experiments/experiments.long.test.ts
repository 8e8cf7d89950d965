/** Experiments on the built bundle: tests typed as people type them, what stands beside each, and the same where the add-on is off. */
import { get, HEADING, openCycle, TabView, typeInto } from '../built-cycle';
import { errors } from '../pictures';

interface Typed {
  readonly hypothesis: string;
  readonly [key: string]: string;
}

const counts = (...[sa, ta, sb, tb, sc, tc]: readonly string[]): Readonly<Record<string, string>> => ({
  ...{ successes_a: sa ?? '', trials_a: ta ?? '', successes_b: sb ?? '', trials_b: tb ?? '' },
  ...(sc === undefined ? {} : { successes_c: sc, trials_c: tc ?? '' }),
});

const FIRST = HEADING + 1;
const KPI = 'Click rate to landing page';

const TESTS: readonly Typed[] = [
  { hypothesis: 'A question as hook lifts clicks', ...counts('100', '1000', '160', '1000'), threshold: '+5%', kpi: KPI },
  { hypothesis: 'Short captions lift clicks', ...counts('8', '1000', '10', '1000'), threshold: '+50%', started: '2026-11-02', kpi: KPI },
  { hypothesis: 'Three thumbnails', ...counts('100', '1000', '130', '1000', '160', '1000'), kpi: KPI },
  { hypothesis: 'Loud claims', ...counts('100', '1000', '160', '1000'), guardrail: 'Save rate', guard_a: '60', guard_b: '20', kpi: KPI },
  { hypothesis: 'Faces in the first second', values_a: '1.2; 0.9; 1.4', values_b: '1.5; 1.1; 1.6', kpi: KPI },
  { hypothesis: 'Nothing yet' },
];

test('what a team types is judged beside it, and stays readable without the add-on', async () => {
  const host = await openCycle({}, { sample: false }, ['experiments']);
  const tab = new TabView(host, 'experiments');
  TESTS.forEach((typed, index) => {
    for (const [key, value] of Object.entries(typed)) if (value !== '') host.workbook.type(tab.at(key, FIRST + index), value);
  });
  const shown = (view: TabView) => TESTS.map((_, row) => ['verdict', 'evidence', 'next'].map(key => view.text(key, FIRST + row)));
  const expected = [
    ['✓ Clear win', '176 : 1 against luck · B +60% (+8.3% to +139%) · threshold reached', 'Make three more of B: benefit, story, data'],
    ['◐ Direction only', 'B ahead · 0.7 : 1 against luck', 'About 18,000 more views or visits each · about 36 weeks at this pace'],
    ['✓ Clear win', '88 : 1 against luck · C +60% (+5.4% to +146%)', 'Make three more of C: benefit, story, data'],
    ['■ Guardrail broken', '', 'Stop B: Save rate has worsened'],
    ['◐ Direction only', 'B better in 3 of 3 pairs of posts · 2.5 : 1 against luck', 'At least 4 more posts each'],
    ['○ Too little data', '', '◆ Pick the one KPI that decides'],
  ];
  expect(shown(tab)).toEqual(expected);
  // Content comes later: results of its items count from then on.
  await get(host, 'addTab', { tab: 'content' });
  const content = new TabView(host, 'content');
  for (const [at, [title, result]] of [['Myth', '3%'] as const, ['Fact', '4%'] as const].entries()) {
    const cells = { title, kpi: KPI, result, stamps: 'edit 2026-11-02 · published 2026-11-09' };
    for (const [key, value] of Object.entries(cells)) host.workbook.type(content.at(key, FIRST + at), value);
  }
  const linked = FIRST + TESTS.length;
  const cells = { hypothesis: 'Facts beat myths', kpi: KPI, from_a: 'Myth', from_b: 'Fact' };
  for (const [key, value] of Object.entries(cells)) host.workbook.type(tab.at(key, linked), value);
  expect(tab.text('evidence', linked)).toBe('B better in 1 of 1 pairs of posts · 1 : 1 against luck · posts from Content: A 1, B 1');
  expect(shown(tab)).toEqual(expected);
  // Closed by hand, by a tool that no trigger sees, and in the panel: what decided stays, whatever is counted or corrected later.
  typeInto(host, tab, 'kept', linked, 'B');
  const [byTool, byPanel] = [linked + 1, linked + 2];
  for (const [row, hypothesis] of [[byTool, 'By a tool'] as const, [byPanel, 'In the panel'] as const])
    for (const [key, value] of Object.entries({ ...cells, hypothesis })) host.workbook.type(tab.at(key, row), value);
  host.workbook.apply([{ kind: 'content', at: tab.at('kept', byTool), content: { type: 'text', value: 'B' } }]);
  await get(host, 'saveExperiment', { was: 'In the panel', texts: { kept: 'B' }, counts: {} });
  for (const row of [linked, byTool, byPanel])
    expect(['values_a', 'values_b', 'values_c', 'successes_a'].map(key => tab.text(key, row))).toEqual(['0.03', '0.04', '', '']);
  host.workbook.type(content.at('result', FIRST + 1), '1%');
  for (const row of [linked, byTool, byPanel])
    expect(['verdict', 'evidence', 'next'].map(key => tab.text(key, row))).toEqual([
      '◐ Direction only',
      'B better in 1 of 1 pairs of posts · 1 : 1 against luck',
      'Closed: B kept',
    ]);
});

test('in Finnish with its numbers, sorted, undone, two tests on one KPI, wrong counts: words beside each, never an error', async () => {
  const host = await openCycle({ locale: 'fi_FI' }, { language: 'fi', sample: false }, ['experiments']);
  const tab = new TabView(host, 'experiments');
  const kpi = new TabView(host, 'dashboard').text('kpi', new TabView(host, 'dashboard').rowWhere('id', 'ctr_landing'));
  const typed: readonly Typed[] = [
    { hypothesis: 'Öinen julkaisu', ...counts('100', '1 000', '160', '1 000'), threshold: '+5 %', kpi },
    { hypothesis: 'Ääni edellä', ...counts('100', '5000', '190', '5000'), threshold: '+0,5 %‑yks.', kpi },
    { hypothesis: 'Kasvot', values_a: '1,2; 0,9; 1,4', values_b: '1,5; 1,1; 1,6', kpi },
    { hypothesis: 'Liikaa', ...counts('8', '10', '12', '10'), kpi },
    { hypothesis: 'Tekstiä', ...counts('monta', '10', '-1', '10'), kpi },
    { hypothesis: 'Ei vielä', kpi },
  ];
  typed.forEach((test, at) => {
    for (const [key, value] of Object.entries(test)) if (value !== '') host.workbook.type(tab.at(key, FIRST + at), value);
  });
  const check = (letter: string) =>
    `◆ Tarkista luvut, ${letter}: osumia on enemmän kuin näyttöjä tai käyntejä, tai luku ei ole kokonaisluku`;
  const said: Readonly<Record<string, readonly string[]>> = {
    'Öinen julkaisu': ['✓ Selvä voitto', 'Tee kolme lisää, malli B: hyöty, tarina, luvut'],
    'Ääni edellä': ['✓ Selvä voitto', 'Tee kolme lisää, malli B: hyöty, tarina, luvut'],
    Kasvot: ['◐ Suuntaa antava', 'Vielä vähintään 4 julkaisua kumpaankin'],
    Liikaa: ['○ Liian vähän dataa', check('B')],
    Tekstiä: ['○ Liian vähän dataa', check('A')],
    'Ei vielä': ['○ Liian vähän dataa', 'Täytä luvut: A ja B'],
  };
  const shown = (): Record<string, readonly string[]> =>
    Object.fromEntries(
      typed.map((_, at) => [tab.text('hypothesis', FIRST + at), ['verdict', 'next'].map(key => tab.text(key, FIRST + at))]),
    );
  expect(shown()).toEqual(said);
  const area = { ...tab.area(FIRST, typed.length), columns: tab.column('values_c') + 1 };
  host.workbook.apply([{ kind: 'sort', area, by: [{ column: tab.column('hypothesis'), ascending: false }] }]);
  expect(tab.text('hypothesis', FIRST)).not.toBe('Öinen julkaisu');
  expect(shown()).toEqual(said);
  typeInto(host, tab, 'successes_b', tab.rowWhere('hypothesis', 'Öinen julkaisu'), '100');
  expect(shown()['Öinen julkaisu']?.[0]).toBe('◐ Suuntaa antava');
  host.workbook.undo();
  expect(shown()).toEqual(said);
  expect((await get(host, 'check', null)).map(({ id }) => id)).toEqual([6, 8].map(row => `row:experiments:${row}:b_next`));
  expect(errors(host)).toEqual([]);
});
