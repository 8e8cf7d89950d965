/** A row belongs to the KPI whose name stands in it: ids follow, the check says so, and a renamed KPI is renamed wherever it is named. */
import { checkinsOf, get, openCycle, TabView, TODAY, typeInto } from '../cycle/built-cycle';

const CLICKS = 'Click rate to landing page';
const POSTS = 'Posts / week per channel';

test('names that change places take their ids along with the next command, after the check has told', async () => {
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
  expect([dashboard.text('id', posts), dashboard.text('id', clicks)]).toEqual(ids);
  // Only names changed places: the unit of the row the name now stands in is %.
  expect([checkinsOf(host, POSTS)[0], checkinsOf(host, CLICKS).length]).toEqual([[TODAY, '', '12.00%'], others]);
  expect((await get(host, 'check', null)).map(({ id }) => id)).not.toContain('names:dashboard');
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
