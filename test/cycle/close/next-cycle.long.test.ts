/**
 * One cycle after the other in one workbook: what goes along, what is kept, and the way back; of calls that fail and of cycles in a row a sample,
 * all of them in `npm run fuzz -- --whole`.
 */
import type { Choices, Opening } from '../../../src/contract';
import { LATER_TABS } from '../../../src/cycle-tabs';
import { LANGUAGES } from '../../../src/languages';
import { sampled } from '../../sample';
import { digest } from '../build/file-digest';
import { type CycleHost, deleteTab, get, HEADING, openCycle, STEPS, TabView, tabsThere, typeInto } from '../built-cycle';
import { answered, failingAtEachCall } from '../faults/each-call';
import { errors } from '../pictures';

const TODAY = '2026-11-16';
const CLICKS = 'Click rate to landing page';

async function closed(host: CycleHost): Promise<string> {
  const { cycle } = await get(host, 'closing', null);
  await get(host, 'closeCycle', { cycle, said: [] });
  return cycle;
}

const next = async (host: CycleHost): Promise<Choices> => draftOf(await get(host, 'nextCycle', { cycle: await closed(host) }));

function draftOf(opening: Opening): Choices {
  if (opening.workbook.kind !== 'none' || opening.workbook.draft === null) throw new Error('There is no draft of the next cycle.');
  return opening.workbook.draft;
}

async function build(host: CycleHost, choices: Choices): Promise<void> {
  for (const step of STEPS) await get(host, 'build', { step, choices });
}

/** What is kept beside the cells, ids aside: a playbook that was kept twice would have parts of no use. */
const properties = (host: CycleHost) =>
  Object.keys(host.snapshot().stores.document)
    .map(key => key.replace(/[0-9a-f]{8}/, 'id'))
    .sort();

const hidden = (host: CycleHost) => host.workbook.sheets().filter(sheet => sheet.hidden);

test('the draft goes on where the cycle ended', async () => {
  const host = await openCycle();
  const setup = new TabView(host, 'setup');
  const dashboard = new TabView(host, 'dashboard');
  const now = (kpi: string) => dashboard.text('now', dashboard.rowWhere('kpi', kpi));
  const free = HEADING + 1 + setup.table('concept').length;
  typeInto(host, setup, 'concept', free, 'shop-tour');
  typeInto(host, setup, 'person', setup.rowWhere('person', 'Data'), 'Aino');
  const own = HEADING + 1 + dashboard.table('kpi').length;
  typeInto(host, dashboard, 'kpi', own, 'A KPI of our own');
  typeInto(host, dashboard, 'target_text', own, '12');
  const cost = now('Cost per lead');
  // More and longer than the wizard takes, and than a property of the file holds.
  const long = (of: string) => of.repeat(200);
  const typed = (key: string, rows: number, texts: readonly string[]) =>
    texts.map((value, at) => ({ kind: 'content', at: setup.at(key, rows + at), content: { type: 'text', value } }) as const);
  const channels = Array.from({ length: 12 }, (_, at) => `Channel ${at}`);
  host.silently(() =>
    host.workbook.apply([
      ...typed('channel', HEADING + 1 + setup.table('channel').length, channels),
      ...typed('concept', free + 1, [long('a'), long('ö')]),
      ...typed('signal', HEADING + 1, [long('leads ')]),
      ...typed('value', setup.rowWhere('fact_key', 'currency'), ['Kroner']),
    ]),
  );
  typeInto(host, dashboard, 'target_text', dashboard.rowWhere('kpi', CLICKS), `2% ${long('of all')}`);
  const roadmap = new TabView(host, 'roadmap');
  const asked = { owner: 'Aino', due: '2026-11-20', kpi: '' };
  await get(host, 'saveTasks', {
    tasks: [{ task: 'Ask Ann', ...asked }, ...Array.from({ length: 20 }, (_, at) => ({ task: `${at} ${long('漢')}`, ...asked }))],
  });
  host.workbook.apply([{ kind: 'renameSheet', sheetId: roadmap.sheetId, name: `Plan ${'x'.repeat(95)}` }]);
  const undone = roadmap.table('task').filter(({ state }) => state === 'doing').length;
  // The panel names what goes along.
  const { tasksAlong, tasksLeft, handsOn } = await get(host, 'closing', null);
  expect([tasksAlong.length, tasksLeft]).toEqual([handsOn.tasks, []]);
  const choices = await next(host);
  expect(choices.carried?.tasks.map(({ title }) => title)).toEqual(tasksAlong);
  expect(choices.carried).toMatchObject({
    on: true,
    tasks: expect.arrayContaining([expect.objectContaining({ title: 'Ask Ann', from: 'Q4 2026' })]),
  });
  expect(choices.carried?.tasks.filter(({ begun }) => begun)).toHaveLength(undone);
  expect(choices).toMatchObject({
    name: 'Q1 2027',
    start: '2026-11-23',
    sample: false,
    people: { data: 'Aino', production: 'Production' },
  });
  expect(choices.vocabulary?.concepts).toEqual(expect.arrayContaining(['shop-tour', long('a'), long('ö')]));
  expect(choices.channels.map(({ name }) => name)).toEqual(expect.arrayContaining(channels));
  expect(choices.channels[0]?.signal).toBe(long('leads ').trim());
  expect([choices.currency, choices.targets?.ctr_landing]).toEqual(['DKK', `2% ${long('of all')}`]);
  expect(`${choices.baselines.cost_per_lead} kr.`).toBe(cost);
  // Only what the next cycle builds goes along: the draft has little room.
  expect(Object.values(choices.targets ?? {})).not.toContain('12');
  await build(host, choices);
  const fresh = new TabView(host, 'dashboard');
  const tasks = new TabView(host, 'roadmap').table('task');
  const carried = tasks.filter(({ id }) => id?.startsWith('open-')).map(({ task, owner, week }) => [task, owner, week]);
  expect(carried[0]).toEqual(['Ask Ann · Q4 2026', 'Aino', '1']);
  expect(carried).toHaveLength(21);
  expect(new Set(tasks.map(({ task }) => task)).size).toBe(tasks.length);
  const target = `target:${fresh.rowWhere('kpi', CLICKS) + 1}`;
  expect((await get(host, 'check', null)).map(({ id }) => id)).toEqual([target]);
  expect(fresh.text('baseline', fresh.rowWhere('kpi', 'Cost per lead'))).toBe(cost);
  expect(new TabView(host, 'setup').table('concept').map(row => row.concept)).toContain('shop-tour');
  expect(errors(host)).toEqual([]);
  // A copy of what the closed cycle has left takes no place in this one.
  const earlier = hidden(host).find(({ name }) => name.startsWith(LANGUAGES.en.tabs.titles.checkins) && name.endsWith('Q4 2026'));
  host.workbook.apply([{ kind: 'duplicateSheet', sheetId: earlier?.id ?? '', id: 'earlier', name: 'Old numbers' }]);
  const bare = deleteTab(host, 'checkins');
  const found = (await get(bare, 'check', null)).map(({ id }) => id);
  expect([found.includes('tab:checkins'), found.filter(id => id.startsWith('standin:'))]).toEqual([true, []]);
});

const TEST = 'A question brings more clicks';

/** A cycle in which tests run, one of them counted by its links, one is decided, and a library has begun. */
async function withTests(): Promise<CycleHost> {
  const host = await openCycle({}, { sample: false }, ['content', 'experiments', 'library']);
  const tests = new TabView(host, 'experiments');
  const rows = [
    { hypothesis: TEST, kpi: CLICKS, started: '2026-11-02', successes_a: '40', trials_a: '2000', successes_b: '90', trials_b: '2000' },
    {
      hypothesis: '=Short captions',
      kpi: CLICKS,
      started: 'after lunch',
      from_a: 'before-after',
      successes_b: '7',
      trials_b: '300',
      values_c: '1;2',
    },
    { hypothesis: 'Capitals', kpi: CLICKS, successes_a: '40', trials_a: '2000', successes_b: '90', trials_b: '2000', kept: 'A' },
  ];
  rows.forEach((row, at) => {
    for (const [key, text] of Object.entries(row)) typeInto(host, tests, key, HEADING + 1 + at, text);
  });
  const links = new TabView(host, 'links');
  for (const [key, text] of Object.entries({ url: 'https://example.com/', concept: 'before-after', clicks: '500', primary: '11' }))
    typeInto(host, links, key, HEADING + 1, text);
  const library = new TabView(host, 'library');
  for (const [key, text] of Object.entries({ name: 'Pricing', kind: 'Pillar', offer: 'https://example.com/', text: '+1 =why' }))
    typeInto(host, library, key, HEADING + 1, text);
  return host;
}

test('tests that run go on with their counts and go on being judged, the library comes with its first use, closed tests stay', async () => {
  const host = await withTests();
  const before = new TabView(host, 'experiments').table('hypothesis');
  const { handsOn } = await get(host, 'closing', null);
  expect(handsOn).toMatchObject({ people: 3, tests: 2, library: 1 });
  const { cycle } = await get(host, 'closing', null);
  const { learned } = await get(host, 'closeCycle', { cycle, said: [{ kpi: CLICKS, text: 'The form was too long' }] });
  expect(learned).toEqual({ targets: 0, rules: 0, reasons: 1, formats: 0 });
  // What the team leaves behind is asked for as in a first cycle.
  const bare = draftOf(await get(host, 'nextCycle', { cycle, without: ['tasks', 'people', 'words', 'tests', 'library'] }));
  expect(bare.people).toEqual({ data: '', production: '', community: '' });
  expect([bare.carried, bare.vocabulary, bare.brought, bare.others]).toEqual([undefined, undefined, undefined, undefined]);
  await get(host, 'comeBack', { cycle });
  const draft = draftOf(await get(host, 'nextCycle', { cycle, playbook: 'What works' }));
  // The next cycle begins by what was learned, which later ones are offered, too.
  const saved = (await get(host, 'cards', { language: 'en' })).find(({ own }) => own !== null);
  expect([saved?.name, draft.own, draft.targets]).toEqual(['What works', saved?.own, {}]);
  await build(host, draft);
  const dashboard = new TabView(host, 'dashboard');
  expect(dashboard.text('definition', dashboard.rowWhere('kpi', CLICKS))).toMatch(/\. Q4 2026: The form was too long$/);
  const after = new TabView(host, 'experiments').table('hypothesis');
  expect(after.map(({ hypothesis }) => hypothesis)).toEqual([TEST, '=Short captions']);
  const said = ['hypothesis', 'kpi', 'started', 'successes_a', 'trials_a', 'successes_b', 'trials_b', 'verdict', 'evidence', 'next', 'id'];
  const kept = (row: Readonly<Record<string, string>> | undefined) => said.map(key => row?.[key]);
  expect(kept(after[0])).toEqual(kept(before[0]));
  expect(after[0]?.verdict).toBe('✓ Clear win');
  // What links had counted stands as figures now, and what named them still does.
  expect(after[1]).toMatchObject({
    started: 'after lunch',
    from_a: 'before-after',
    successes_a: '11',
    trials_a: '500',
    successes_b: '7',
    values_c: '1;2',
  });
  expect(before[1]?.evidence).toBe(`${after[1]?.evidence} · from Links: A 11/500`);

  expect(tabsThere(host)).not.toContain('library');
  await get(host, 'addTab', { tab: 'library' });
  const entries = new TabView(host, 'library').table('name').filter(({ name }) => name !== '');
  expect(entries.map(({ name, kind, offer, text }) => [name, kind, offer, text])).toEqual([
    ['Pricing', 'Pillar', 'https://example.com/', '+1 =why'],
  ]);
  const found = (await get(host, 'check', null)).map(({ text }) => text);
  expect([found, errors(host)]).toEqual([[`Row ${HEADING + 3} of “Experiments”: “after lunch” under “Started” is not a date.`], []]);
});

/** Closed one after the other in the same file, each with the tabs that come on first use. */
const CYCLES = sampled([1, 2, 3], [1]);
const LATER = sampled(LATER_TABS, []);

test('cycles in a row: each closed one is whole and out of sight, what goes along speaks the next one’s language, leaving the last takes none along', async () => {
  const host = await openCycle({}, {}, LATER_TABS);
  const typed = (tab: 'experiments' | 'library', by: string, cells: Readonly<Record<string, string>>) => {
    const view = new TabView(host, tab);
    const free = HEADING + 1 + view.table(by).filter(row => row[by] !== '').length;
    for (const [key, text] of Object.entries(cells)) typeInto(host, view, key, free, text);
  };
  typed('experiments', 'hypothesis', { hypothesis: TEST, kpi: CLICKS, guardrail: 'Our own' });
  typed('library', 'name', { name: 'Pricing', kind: 'Pillar' });
  for (const cycle of CYCLES) {
    const language = cycle % 2 === 1 ? 'fi' : 'en';
    const { name, kpis } = await get(host, 'closing', null);
    // It has begun by the time it is closed.
    await build(host, { ...(await next(host)), name: `Cycle ${cycle}`, start: TODAY, language });
    const names = { fi: ['Klikkausprosentti sivulle', 'Pilari'], en: [CLICKS, 'Pillar'] }[language];
    const [test] = new TabView(host, 'experiments').table('hypothesis');
    expect([test?.kpi, test?.guardrail]).toEqual([names[0], 'Our own']);
    // The cycle before stands beside this one under the names its KPIs have now, and so do those before it, which are values by then.
    const beside = await get(host, 'closedCycles', null);
    const figures = ({ final, status }: { readonly final: string; readonly status: string }) => [final, status];
    expect(beside.map(earlier => earlier.name)).toEqual(['Q4 2026', ...CYCLES.map(each => `Cycle ${each}`)].slice(0, beside.length));
    expect([beside.length, beside.at(-1)?.name, beside.at(-1)?.kpis.map(figures)]).toEqual([cycle, name, kpis.map(figures)]);
    const now = new TabView(host, 'dashboard').table('kpi').map(({ kpi }) => kpi);
    for (const earlier of beside) expect(earlier.kpis.map(({ kpi }) => kpi)).toEqual(now);
    // A task of the playbook is planned once.
    expect(new TabView(host, 'roadmap').table('id').filter(({ id }) => id?.startsWith('open-'))).toEqual([]);
    for (const tab of LATER) await get(host, 'addTab', { tab });
    if (tabsThere(host).includes('library')) expect(new TabView(host, 'library').table('name')[0]?.kind).toBe(names[1]);
    // A guardrail of their own stays, and is said to be no KPI.
    expect((await get(host, 'check', null)).map(({ id }) => id)).toEqual([`row:experiments:${HEADING + 2}:b_next`]);
    const titles = (['en', 'fi'] as const).map(code => `${LANGUAGES[code].tabs.titles.retrospective} · `);
    expect(hidden(host).filter(({ name }) => titles.some(title => name.startsWith(title))).length).toBe(cycle);
  }
  const kept = hidden(host)
    .filter(({ name }) => name.includes(' · '))
    .map(({ name }) => name);
  expect(kept).toEqual(
    expect.arrayContaining(
      ['Q4 2026', ...CYCLES.slice(0, -1).map(cycle => `Cycle ${cycle}`)].map(name => expect.stringMatching(` · ${name}$`)),
    ),
  );
  const { cycle, replaced } = await get(host, 'leaving', null);
  expect(replaced).toBeNull();
  await get(host, 'leave', { cycle, restart: null });
  expect(hidden(host).map(({ name }) => name)).toEqual(expect.arrayContaining(kept));
});

test('a number that comes in after the close is told, and neither the page nor the next cycle follows it; the closed cycle comes back as it was left', async () => {
  const host = await openCycle();
  const cycle = await closed(host);
  const ended = draftOf(await get(host, 'nextCycle', { cycle })).baselines;
  await get(host, 'comeBack', { cycle });
  const dashboard = new TabView(host, 'dashboard');
  for (const [kpi, text] of [
    [CLICKS, '5%'],
    ['Cost per lead', '99'],
  ] as const)
    typeInto(host, dashboard, 'now', dashboard.rowWhere('kpi', kpi), text);
  const { kpis, moved } = await get(host, 'closing', null);
  expect(moved).toEqual(dashboard.table('kpi').flatMap(({ kpi }) => ([CLICKS, 'Cost per lead'].includes(kpi ?? '') ? [kpi] : [])));
  const { baselines, ended: known } = draftOf(await get(host, 'nextCycle', { cycle }));
  expect(known).toEqual(Object.keys(ended));
  expect([baselines, kpis.find(({ kpi }) => kpi === CLICKS)?.final]).toEqual([ended, '0.97%']);
  await get(host, 'comeBack', { cycle });
  const before = digest(host);
  await get(host, 'nextCycle', { cycle });
  await get(host, 'comeBack', { cycle });
  expect(digest(host)).toEqual(before);
  expect(await get(host, 'closing', null)).toMatchObject({ closed: true, thawed: false, day: TODAY });
});

test('whatever call fails, asking again ends in the same workbook', async () => {
  const begun = await openCycle();
  const cycle = await closed(begun);
  const snapshot = begun.snapshot();
  const argument = { cycle, playbook: 'What works' };
  const wrong = await failingAtEachCall({
    name: 'the next cycle',
    snapshot,
    run: host => answered(host, 'nextCycle', argument),
    // One playbook is kept, and the draft names it.
    outcome: async host => {
      const seen = { ...digest(host), properties: properties(host) };
      const { workbook } = await get(host, 'open', null);
      const saved = (await get(host, 'cards', { language: 'en' })).filter(each => each.own !== null);
      return { ...seen, saved: saved.map(({ own }) => workbook.kind === 'none' && own === workbook.draft?.own) };
    },
    every: 131,
  });
  expect(wrong).toEqual([]);
});
