/** The panel Experiments over the built bundle: the tab comes with the first test, changes meet what others have typed, words stay words. */
import type { ExperimentChange } from '../../../src/contract';
import type { HostSnapshot } from '../../../src/preview/host/host';
import { ask, type CycleHost, get, HEADING, openBuilt, openCycle, TabView, tabsThere, typeInto } from '../built-cycle';
import { errors } from '../pictures';

const FIRST = HEADING + 1;

const begun = (hypothesis: string, more: Partial<ExperimentChange['texts']> = {}): ExperimentChange => ({
  was: '',
  texts: { hypothesis, kpi: 'Click rate to landing page', threshold: '+20%', owner: '', ...more },
  counts: {},
});
const counted = (was: string, counts: ExperimentChange['counts']): ExperimentChange => ({ was, texts: {}, counts });

let two: HostSnapshot;
beforeAll(async () => {
  const host = await openCycle({}, { sample: false }, ['experiments']);
  await get(host, 'saveExperiment', begun('Faces lift clicks'));
  await get(host, 'saveExperiment', begun('=Captions', { threshold: '+50%' }));
  two = host.snapshot();
});
const withTwo = (): CycleHost => openBuilt({ snapshot: two });

test('a cycle without tests offers the playbook’s; the tab comes with the first one', async () => {
  const host = await openCycle({}, { sample: false });
  const before = await get(host, 'experiments', null);
  expect(before.experiments).toEqual([]);
  expect(before.ideas.map(({ name }) => name)).toContain('Details of winners');
  expect(tabsThere(host)).not.toContain('experiments');
  const after = await get(host, 'saveExperiment', begun('Faces lift clicks'));
  expect(after.experiments).toMatchObject([
    { texts: { hypothesis: 'Faces lift clicks', threshold: '+20%' }, verdict: '○ Too little data' },
  ]);
  const tab = new TabView(host, 'experiments');
  expect([tab.text('hypothesis', FIRST), tab.text('threshold', FIRST), tab.text('started', FIRST)]).toEqual([
    'Faces lift clicks',
    '+20%',
    '16 Nov',
  ]);
  expect(await get(host, 'check', null)).toEqual([]);
  expect(errors(host)).toEqual([]);
});

test('counts are judged at once, the same in panel and tab', async () => {
  const host = withTwo();
  const counts = { successes_a: 100, trials_a: 1000, successes_b: 160, trials_b: 1000 };
  const view = await get(host, 'saveExperiment', counted('Faces lift clicks', counts));
  const tab = new TabView(host, 'experiments');
  expect(view.experiments[0]).toMatchObject({ counts, verdict: '✓ Clear win', next: 'Make three more of B: benefit, story, data' });
  expect(['verdict', 'evidence', 'next'].map(key => tab.text(key, FIRST))).toEqual(
    [view.experiments[0]].flatMap(line => [line?.verdict, line?.evidence, line?.next]),
  );
});

test('what somebody else typed meanwhile stays', async () => {
  const host = withTwo();
  const tab = new TabView(host, 'experiments');
  typeInto(host, tab, 'trials_a', FIRST, '900');
  typeInto(host, tab, 'learned', FIRST, 'So far nothing');
  await get(host, 'saveExperiment', counted('Faces lift clicks', { successes_a: 9 }));
  expect(['successes_a', 'trials_a', 'learned'].map(key => tab.text(key, FIRST))).toEqual(['9', '900', 'So far nothing']);
});

test('texts are never formulas, and a test is found wherever its row was sorted to', async () => {
  const host = withTwo();
  const tab = new TabView(host, 'experiments');
  expect(tab.text('hypothesis', FIRST + 1)).toBe('=Captions');
  const area = { ...tab.area(FIRST, 2), columns: tab.column('started') + 1 };
  host.workbook.apply([{ kind: 'sort', area, by: [{ column: tab.column('hypothesis'), ascending: true }] }]);
  const view = await get(host, 'saveExperiment', { was: '=Captions', texts: { kept: 'B', learned: '+1' }, counts: {} });
  const row = tab.rowWhere('hypothesis', '=Captions');
  expect([tab.text('kept', row), tab.text('learned', row), tab.text('next', row)]).toEqual(['B', '+1', 'Closed: B kept']);
  expect(view.experiments.filter(({ texts }) => texts.kept === 'B').map(({ texts }) => texts.hypothesis)).toEqual(['=Captions']);
});

test('a word under Kept that names no version closes nothing, and a version closes in any case', async () => {
  const host = withTwo();
  const tab = new TabView(host, 'experiments');
  const said = async (word: string) => {
    typeInto(host, tab, 'kept', FIRST, word);
    return (await get(host, 'experiments', null)).experiments[0];
  };
  expect(await said('both')).toMatchObject({ texts: { kept: '' }, next: '◆ Kept is “both”: A, B or C closes the test' });
  expect(await ask(host, 'saveContent', { ideas: { hypothesis: 'Faces lift clicks' } })).toMatchObject({
    problem: { code: 'experiment_gone' },
  });
  expect(await said('b')).toMatchObject({ texts: { kept: 'B' }, next: 'Closed: B kept' });
});

test('of two tests typed under one name none is changed by the other’s card', async () => {
  const host = withTwo();
  const tab = new TabView(host, 'experiments');
  typeInto(host, tab, 'hypothesis', FIRST + 1, 'Faces lift clicks');
  expect(await ask(host, 'saveExperiment', counted('Faces lift clicks', { trials_a: 1 }))).toMatchObject({
    problem: { code: 'experiment_exists', parameters: { row: FIRST + 2 } },
  });
  expect([tab.text('trials_a', FIRST), tab.text('trials_a', FIRST + 1)]).toEqual(['', '']);
});

describe('a change that makes no sense', () => {
  let host: CycleHost;
  beforeAll(() => {
    host = withTwo();
  });

  test.each<readonly [string, ExperimentChange, object]>([
    ['a second test of one name', begun('faces LIFT clicks'), { code: 'experiment_exists', parameters: { row: FIRST + 1 } }],
    [
      'a name another test has',
      { was: '=Captions', texts: { hypothesis: 'Faces lift clicks' }, counts: {} },
      { code: 'experiment_exists' },
    ],
    ['a test that was renamed', counted('Gone', { trials_a: 1 }), { code: 'experiment_gone', parameters: { hypothesis: 'Gone' } }],
    ['a test without a sentence', begun(' '), { code: 'not_understood' }],
    ['half a view', counted('=Captions', { trials_a: 0.5 }), { code: 'not_understood' }],
  ])('%s is refused, and nothing is written', async (_, change, problem) => {
    const before = new TabView(host, 'experiments').table('hypothesis');
    expect(await ask(host, 'saveExperiment', change)).toMatchObject({ ok: false, problem });
    expect(new TabView(host, 'experiments').table('hypothesis')).toEqual(before);
  });
});

test('a new name of a KPI is followed', async () => {
  const host = withTwo();
  const dashboard = new TabView(host, 'dashboard');
  const row = dashboard.rowWhere('kpi', 'Click rate to landing page');
  typeInto(host, dashboard, 'kpi', row, 'Clicks per view');
  expect(new TabView(host, 'experiments').text('kpi', FIRST)).toBe('Clicks per view');
});

test('the hundredth test still finds a row', async () => {
  const host = await openCycle({}, { sample: false }, ['experiments']);
  const tab = new TabView(host, 'experiments');
  host.workbook.paste(
    tab.at('hypothesis', FIRST),
    Array.from({ length: tab.rows - FIRST }, (_, at) => [`Test ${at}`]),
  );
  const view = await get(host, 'saveExperiment', begun('One more'));
  // Inside the tab, so that formats and lists reach it.
  expect(view.experiments.at(-2)?.texts.hypothesis).toBe('One more');
  const grown = new TabView(host, 'experiments');
  expect(grown.text('next', grown.rowWhere('hypothesis', 'One more'))).toBe('Enter the counts of A and B');
});

test('what was closed with the old version goes onto the stop list once, and its reason with it', async () => {
  const host = withTwo();
  await get(host, 'saveExperiment', { was: '=Captions', texts: { kept: 'A', learned: '+Shouting' }, counts: {} });
  const decision = { subject: '=Captions', decision: 'stop', owner: 'Ben', until: null, note: '+Shouting', seen: '' } as const;
  const stopped = [{ subject: '=Captions', owner: 'Ben' }];
  expect((await get(host, 'saveDecisions', { decisions: [decision] })).view.stopped).toEqual(stopped);
  const again = await get(host, 'saveDecisions', { decisions: [decision] });
  expect([again.view.stopped, again.others]).toEqual([stopped, []]);
  const reviews = new TabView(host, 'reviews');
  expect(['kpi', 'owner', 'note'].map(key => reviews.text(key, FIRST))).toEqual(['=Captions', 'Ben', '+Shouting']);
  expect(reviews.text('kpi', FIRST + 1)).toBe('');
  // Of three versions the two that were not kept, by what they name.
  const tab = new TabView(host, 'experiments');
  const row = tab.rowWhere('hypothesis', '=Captions');
  for (const [key, value] of Object.entries({ kept: 'b', from_a: 'Shouting', trials_c: '10', successes_c: '1' }))
    typeInto(host, tab, key, row, value);
  const losers = (await get(host, 'experiments', null)).experiments.map(test => test.losers);
  expect(losers).toEqual([[], ['Shouting', '=Captions: C']]);
});
