/** Daily ten minutes and risks in workbooks as people leave them. */
import { deleteTab, get, openCycle, TabView, TODAY, typeInto } from '../built-cycle';

const numbers = async (host: Parameters<typeof get>[0]) => (await get(host, 'daily', null)).numbers.map(({ name }) => name);

test('the daily two follow a KPI that is renamed, and leave out one that is deleted', async () => {
  const host = await openCycle();
  const dashboard = new TabView(host, 'dashboard');
  const [first = '', second = ''] = await numbers(host);
  typeInto(host, dashboard, 'kpi', dashboard.rowWhere('kpi', first), "'=Hook (3 s)");
  expect(await numbers(host)).toEqual(['=Hook (3 s)', second]);
  host.workbook.apply([{ kind: 'deleteRows', sheetId: dashboard.sheetId, row: dashboard.rowWhere('kpi', second), count: 1 }]);
  const left = await numbers(host);
  expect([left.includes(second), left.length]).toEqual([false, 2]);
});

test.each(['2026-10-05', '2027-01-02', '2027-02-01'])('on %s there are two, each with its last number or none', async today => {
  const host = await openCycle({ today, builtOn: TODAY });
  const { numbers: two } = await get(host, 'daily', null);
  expect(two.map(({ last }) => last !== null)).toEqual(today < TODAY ? [false, false] : [true, true]);
});

test('without a KPI, and without Content, there is nothing to type and nothing goes wrong', async () => {
  const host = await openCycle();
  const dashboard = new TabView(host, 'dashboard');
  for (const { kpi = '' } of dashboard.table('kpi')) typeInto(host, dashboard, 'kpi', dashboard.rowWhere('kpi', kpi), '');
  expect(await get(host, 'daily', null)).toMatchObject({ numbers: [], items: [] });
  expect(await numbers(deleteTab(await openCycle(), 'roadmap'))).toHaveLength(2);
});

test('a risk of which a KPI is deleted is not measured, and raises no alarm', async () => {
  const host = await openCycle({}, { playbook: 'signals' });
  const name = 'Impressions / week';
  const risks = () => new TabView(host, 'rules').table('sign').filter(({ kind, kpi_1 }) => kind === 'Risk' && kpi_1 === name);
  expect(risks().map(({ verdict }) => verdict)).toContain('quiet');
  const dashboard = new TabView(host, 'dashboard');
  host.workbook.apply([{ kind: 'deleteRows', sheetId: dashboard.sheetId, row: dashboard.rowWhere('kpi', name), count: 1 }]);
  const { needAction } = await get(host, 'today', null);
  expect(new Set(risks().map(({ state }) => state))).toEqual(new Set(['– Not measured']));
  expect(needAction.filter(({ kpi }) => risks().some(({ sign }) => sign === kpi))).toEqual([]);
});
