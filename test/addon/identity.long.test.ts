/** A row belongs to the KPI whose name stands in it: ids follow, the check says so, and a renamed KPI is renamed wherever it is named. */
import { type CycleHost, checkinsOf, get, openCycle, TabView, TODAY, typeInto } from '../cycle/built-cycle';
import { isWhole } from '../sample';

const CLICKS = 'Click rate to landing page';
const POSTS = 'Posts / week per channel';

test('names that change places are told, numbers go by the name, and the ids follow when somebody says so', async () => {
  const host = await openCycle();
  const dashboard = new TabView(host, 'dashboard');
  const [clicks, posts] = [dashboard.rowWhere('kpi', CLICKS), dashboard.rowWhere('kpi', POSTS)];
  const others = checkinsOf(host, CLICKS).length;
  const ids = [dashboard.text('id', clicks), dashboard.text('id', posts)];
  host.silently(() => {
    typeInto(host, dashboard, 'kpi', clicks, POSTS);
    typeInto(host, dashboard, 'kpi', posts, CLICKS);
  });
  expect((await get(host, 'check', null)).map(({ id }) => id)).toContain('names:dashboard');
  await get(host, 'saveNumbers', [{ kpi: ids[1] ?? '', day: TODAY, channel: '', value: 0.12, note: '', sure: true }]);
  // The cells a sort would have taken along stayed, too: the ids are left to tell whose they are until a person has looked.
  expect([dashboard.text('id', clicks), dashboard.text('id', posts)]).toEqual(ids);
  // Only names changed places: the unit of the row the name now stands in is %.
  expect([checkinsOf(host, POSTS)[0], checkinsOf(host, CLICKS).length]).toEqual([[TODAY, '', '12.00%'], others]);
  expect((await get(host, 'check', null)).map(({ id }) => id)).toContain('names:dashboard');
  expect((await get(host, 'repair', { ids: ['names:dashboard'] })).map(({ id }) => id)).not.toContain('names:dashboard');
  expect([dashboard.text('id', posts), dashboard.text('id', clicks)]).toEqual(ids);
  expect([checkinsOf(host, POSTS)[0], checkinsOf(host, CLICKS).length]).toEqual([[TODAY, '', '12.00%'], others]);
});

test('check-ins, tasks and rules follow a renamed KPI, by the edit or by the next command', async () => {
  const host = await openCycle();
  const dashboard = new TabView(host, 'dashboard');
  const named = (name: string) => checkinsOf(host, name).length;
  const count = named(POSTS);
  typeInto(host, dashboard, 'kpi', dashboard.rowWhere('kpi', POSTS), 'Posts');
  expect([named(POSTS), named('Posts')]).toEqual([0, count]);
  host.silently(() => typeInto(host, dashboard, 'kpi', dashboard.rowWhere('kpi', 'Posts'), 'Output'));
  await get(host, 'saveNumbers', []);
  expect([named('Posts'), named('Output')]).toEqual([0, count]);
  expect(host.failures).toEqual([]);
});

type Command = readonly [name: string, run: (host: CycleHost) => Promise<unknown>];

/** Of a whole run: the switch translates the old name where rows still carry it. */
const LONG: readonly Command[] = [
  ['another language', host => get(host, 'switchTabs', { language: 'fi' })],
  ['without the example', host => get(host, 'removeSample', null)],
];

/** Commands that change the tabs themselves, one after the other. */
const RESTRUCTURING: readonly Command[] = [
  ['a tab on first use', host => get(host, 'addTab', { tab: 'retrospective' })],
  ['a tab that is there already', host => get(host, 'addTab', { tab: 'retrospective' })],
  ['a repair', host => get(host, 'repair', { ids: [] })],
  ['taking back', host => get(host, 'takeBack', null)],
  [
    'leaving and coming back',
    async host => {
      const { cycle } = await get(host, 'leaving', null);
      await get(host, 'leave', { cycle, restart: null });
      await get(host, 'comeBack', { cycle });
    },
  ],
  ...(isWhole ? LONG : []),
];

test('whatever command comes first after a rename that no trigger saw, everything that names the KPI follows', async () => {
  const host = await openCycle();
  const id = new TabView(host, 'dashboard').text('id', new TabView(host, 'dashboard').rowWhere('kpi', CLICKS));
  const naming = (name: string) => {
    const rules = new TabView(host, 'rules').table('sign');
    return [
      checkinsOf(host, name).length,
      new TabView(host, 'roadmap').rowsWhere('kpi', name).length,
      rules.filter(({ kpi_1: one, kpi_2: two }) => one === name || two === name).length,
    ];
  };
  let [from, now] = [CLICKS, new TabView(host, 'dashboard').text('now', new TabView(host, 'dashboard').rowWhere('id', id))];
  for (const [command, run] of RESTRUCTURING) {
    const count = naming(from);
    const to = `Renamed before ${command}`;
    const dashboard = new TabView(host, 'dashboard');
    host.silently(() => typeInto(host, dashboard, 'kpi', dashboard.rowWhere('id', id), to));
    await run(host);
    const after = new TabView(host, 'dashboard');
    if (command === 'without the example') [count[0], now] = [0, ''];
    expect([command, naming(from), naming(to), after.text('now', after.rowWhere('id', id))]).toEqual([command, [0, 0, 0], count, now]);
    from = to;
  }
  expect(host.failures).toEqual([]);
});
