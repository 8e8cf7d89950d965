/**
 * A playbook of the team's own: saved from the tabs of a running cycle, kept in the file when the tabs are gone, and built again from
 * another day in another language. The same cycle shows weeks off and hidden tabs, because building one is dear.
 */
import { keyOfWord } from '../../../src/boards/words';
import { CYCLE_TABS } from '../../../src/cycle-tabs';
import { LANGUAGES } from '../../../src/languages';
import { ask, type CycleHost, choicesFor, get, HEADING, openBuilt, openCycle, STEPS, TabView, tabOf, typeInto } from '../built-cycle';

jest.setTimeout(600_000);

const FIRST = HEADING + 1;
const OPTIONS = { locale: 'da_DK' };
const NAME = 'Vores =plan';

/** The file without any of our tabs, and with what the add-on remembers about it. */
function emptied(host: CycleHost): CycleHost {
  const ours = CYCLE_TABS.map(id => tabOf(host, id));
  if (host.workbook.sheets().every(({ id }) => ours.includes(id)))
    host.workbook.apply([{ kind: 'insertSheet', id: 'own', name: 'Notes', index: 0, rows: 5, columns: 5 }]);
  host.workbook.apply(ours.map(sheetId => ({ kind: 'deleteSheet' as const, sheetId })));
  return openBuilt({ ...OPTIONS, snapshot: { ...host.snapshot(), metadata: [] } });
}

/** What the plan of a cycle consists of, without dates and owners' names. */
function planOf(host: CycleHost) {
  const rows = (id: 'dashboard' | 'roadmap' | 'rules', by: string, ...keys: readonly string[]) =>
    new TabView(host, id).table(by).map(row => keys.map(key => row[key]));
  const kpiKeys = ['id', 'star', 'kpi', 'target_text', 'threshold', 'threshold_action', 'below_action', 'definition', 'owner', 'from'];
  // Picked words depend on the language of the cycle.
  const picked = new TabView(host, 'dashboard')
    .table('kpi')
    .map(({ unit = '', aggregate = '' }) => [keyOfWord('units', unit), keyOfWord('aggregates', aggregate)]);
  return {
    kpis: rows('dashboard', 'kpi', ...kpiKeys, 'cadence_days', 'better_key'),
    picked,
    tasks: rows('roadmap', 'task', 'id', 'task', 'done_when', 'kpi', 'kpi_id', 'owner', 'week', 'phase'),
    rules: rows('rules', 'sign', 'id', 'sign', 'action', 'owner', 'shown_at', 'id_1', 'id_2', 'id_3', 'bound_1', 'bound_2', 'bound_3'),
    phases: new TabView(host, 'setup').table('phase').map(row => [row.phase, row.first_day, row.last_day, row.phase_goal]),
    channels: new TabView(host, 'setup').table('channel').map(row => [row.channel, row.signal, row.source, row.medium]),
  };
}

test('save, empty the file, build anew: the same KPIs, tasks, rules, phases and channels', async () => {
  const before = await openCycle(OPTIONS, { language: 'da', sample: false });
  const dashboard = new TabView(before, 'dashboard');
  const roadmap = new TabView(before, 'roadmap');
  typeInto(before, dashboard, 'kpi', FIRST + 2, 'Opslag på vores måde');
  typeInto(before, dashboard, 'target_text', FIRST + 4, '1,5%');
  typeInto(before, dashboard, 'cadence', FIRST + 3, LANGUAGES.da.lists.cadences.monthly);
  typeInto(before, dashboard, 'below_action', FIRST + 3, '=1+1');
  typeInto(before, roadmap, 'task', FIRST + 1, 'Vores egen opgave');
  typeInto(before, roadmap, 'owner', FIRST + 1, 'Community');
  typeInto(before, new TabView(before, 'rules'), 'on', FIRST, LANGUAGES.da.lists.yesNo.no);
  // More channels than the wizard offers to add.
  const list = new TabView(before, 'setup');
  const free = FIRST + list.table('channel').length;
  for (let at = 0; at < 11; at += 1) typeInto(before, list, 'channel', free + at, `Kanal ${at}`);
  const wanted = planOf(before);
  expect(await get(before, 'savePlaybook', { name: 'Gammelt navn' })).toBeNull();
  const savedAs = async () => (await get(before, 'cards', { language: 'en' }))[4]?.own;
  const first = await savedAs();
  // The same name takes the place of the old one, which cycles that were built by it go on to find.
  await get(before, 'savePlaybook', { name: 'Gammelt navn' });
  expect(await savedAs()).toBe(first);

  const host = emptied(before);
  expect((await get(host, 'open', null)).workbook).toMatchObject({ kind: 'none' });
  const cards = await get(host, 'cards', { language: 'en' });
  expect(cards.map(({ own }) => own === null)).toEqual([true, true, true, true, false]);
  const own = cards[4]?.own ?? '';
  await get(host, 'renamePlaybook', { own, name: NAME });
  const card = (await get(host, 'cards', { language: 'en' }))[4];
  expect(card).toMatchObject({ own, id: 'growth-loop', name: NAME, currency: 'DKK', tasksAWeek: cards[0]?.tasksAWeek });
  expect(card?.kpis.map(({ name }) => name)).toEqual(wanted.kpis.map(([, , name]) => name));

  const choices = await choicesFor(host, {
    ...{ playbook: 'growth-loop', own, language: 'en', currency: 'DKK', start: '2026-11-02', sample: false },
    ...{ channels: card?.channels ?? [], hidden: ['scorecard', 'links'] },
  });
  for (const step of STEPS) await get(host, 'build', { step, choices });
  const built = planOf(host);
  expect(built).toEqual({ ...wanted, rules: wanted.rules.slice(1) });
  const shown = new TabView(host, 'dashboard');
  expect([shown.text('below_action', FIRST + 3), shown.cell('target', FIRST + 4).value, shown.text('baseline_from', FIRST)]).toEqual([
    '=1+1',
    0.015,
    LANGUAGES.en.lists.sources.example,
  ]);
  const setup = new TabView(host, 'setup');
  const fact = (key: string) => setup.rowWhere('fact_key', key);
  expect(setup.text('value', fact('playbook'))).toBe(NAME);
  expect((await get(host, 'today', null)).cycle).toMatchObject({ playbook: 'growth-loop', start: '2026-11-02' });
  expect(
    host.workbook
      .sheets()
      .filter(({ hidden }) => hidden)
      .map(({ name }) => name)
      .sort(),
  ).toEqual(['figures', 'links', 'scorecard'].map(id => LANGUAGES.en.tabs.titles[id as 'figures']).sort());

  // Week 3 is a holiday: what was to begin in it begins a week later, and the timeline leaves the week free.
  const plan = new TabView(host, 'roadmap');
  const weeks = () => plan.table('task').map(row => row.week);
  const old = weeks();
  typeInto(host, plan, 'status', plan.rowWhere('id', 'six_concepts'), LANGUAGES.en.lists.taskStatuses.done);
  typeInto(host, setup, 'value', fact('weeks_off'), '3');
  const done = plan.table('task').findIndex(({ id }) => id === 'six_concepts');
  expect(weeks()).toEqual(old.map((week, index) => (week === '3' && index !== done ? '4' : week)));
  expect(plan.text('off', HEADING + 3)).toBe(plan.cell('w3', 1).value === undefined ? '' : String(plan.cell('w3', 1).value));

  // More than there is room for is refused, keeps those that are there, and leaves every other command its room; a name again takes no more.
  const long = 'Vihreä äänite ö '.repeat(1500);
  typeInto(host, shown, 'definition', FIRST, long);
  const replies = [];
  for (let at = 0; at < 8; at += 1) replies.push(await ask(host, 'savePlaybook', { name: `Long ${at}` }));
  expect(replies.map(reply => (reply.ok ? 'kept' : reply.problem.code)).join()).toMatch(/^kept,(kept,)*(playbooks_full,?)+$/);
  const kept = replies.filter(({ ok }) => ok).length;
  expect((await get(host, 'cards', { language: 'en' })).slice(4).map(({ name }) => name)).toEqual([
    NAME,
    ...Array.from({ length: kept }, (_, at) => `Long ${at}`),
  ]);
  expect(await ask(host, 'savePlaybook', { name: 'Long 0' })).toMatchObject({ ok: true });

  const { cycle } = await get(host, 'leaving', null);
  for (const card of (await get(host, 'cards', { language: 'en' })).slice(4)) await get(host, 'deletePlaybook', { own: card.own ?? '' });
  expect(await get(host, 'cards', { language: 'en' })).toHaveLength(4);
  expect(await ask(openBuilt(), 'build', { step: 'sheets', choices })).toEqual({
    ok: false,
    problem: { code: 'playbook_gone', parameters: {} },
  });
  // A cycle that was built by it starts again by the one it grew out of.
  const { workbook } = await get(host, 'leave', { cycle, restart: { start: '2027-01-04', name: 'Again' } });
  expect(workbook.kind === 'none' && workbook.draft?.playbook === 'growth-loop' && workbook.draft.own === undefined).toBe(true);
  expect(await ask(openBuilt(), 'savePlaybook', { name: 'x' })).toEqual({ ok: false, problem: { code: 'no_cycle', parameters: {} } });
});
