/** Two KPIs of one name: the check says that their check-ins cannot be told apart, until one of them has another name. */
import { get, HEADING, openCycle, TabView, typeInto } from '../built-cycle';

test('a second KPI of a name is found, in other letters too, and no longer once it has a name of its own', async () => {
  const host = await openCycle();
  const dashboard = new TabView(host, 'dashboard');
  const [{ kpi = '' } = {}, ...others] = dashboard.table('kpi');
  const row = HEADING + 1 + others.length + 1;
  const doubled = async () => (await get(host, 'check', null)).filter(({ id }) => id.startsWith('doubled:'));
  expect(await doubled()).toEqual([]);
  typeInto(host, dashboard, 'kpi', row, kpi.toUpperCase());
  expect(await doubled()).toEqual([expect.objectContaining({ tab: 'dashboard', repairable: false, text: expect.stringContaining(kpi) })]);
  typeInto(host, dashboard, 'kpi', row, 'A name of its own');
  expect(await doubled()).toEqual([]);
});

test('so is a watch KPI that is switched on under the name of a KPI, and a channel that stands twice', async () => {
  const host = await openCycle();
  const [dashboard, setup] = [new TabView(host, 'dashboard'), new TabView(host, 'setup')];
  const found = async () =>
    (await get(host, 'check', null)).filter(({ id }) => id.startsWith('doubled:')).map(({ tab, text }) => [tab, text]);
  typeInto(host, setup, 'watch', HEADING + 1, dashboard.text('kpi', HEADING + 1));
  expect(await found()).toEqual([]);
  typeInto(host, setup, 'watch_on', HEADING + 1, 'Yes');
  typeInto(host, setup, 'channel', HEADING + 1 + setup.table('channel').length, ' instagram');
  expect(await found()).toEqual([
    ['dashboard', expect.stringContaining(dashboard.text('kpi', HEADING + 1))],
    ['setup', expect.stringContaining('Instagram')],
  ]);
});

test('a doubled name is said as soon as it is typed', async () => {
  const said: string[] = [];
  const ignore = () => undefined;
  const alert = () => 'OK' as const;
  const screen = { menus: ignore, sidebar: ignore, dialog: ignore, toast: (message: string) => void said.push(message), alert };
  const host = await openCycle({ screen });
  const dashboard = new TabView(host, 'dashboard');
  const row = HEADING + 1 + dashboard.table('kpi').length;
  typeInto(host, dashboard, 'kpi', row, 'A name of its own');
  expect(said).toEqual([]);
  typeInto(host, dashboard, 'kpi', row, dashboard.text('kpi', HEADING + 1));
  expect(said).toEqual([expect.stringContaining('stands in 2 rows')]);
});
