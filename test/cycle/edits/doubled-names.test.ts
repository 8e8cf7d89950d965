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
