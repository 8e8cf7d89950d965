/** The Monday message of the example, from the sheet as it stands: each of its figures is counted again from what the tabs show. */
import { get, openCycle, TabView, TODAY, typeInto } from '../built-cycle';

test('it says what the tabs show, and follows what is typed', async () => {
  const host = await openCycle();
  const dashboard = new TabView(host, 'dashboard');
  const rows = dashboard.table('kpi');
  const onPlan = rows.filter(({ status = '' }) => /^[●✓]/.test(status)).length;
  const { text, language } = await get(host, 'mondayMessage', null);
  // Amounts in sentences do not break before their sign.
  const [stand = '', changed = '', todo = '', who = '', when = ''] = text.replaceAll('\u00a0', ' ').split('\n');
  expect(language).toBe('en');
  expect(stand).toContain(`week 7 of 13: ${onPlan} of ${rows.length} KPIs`);
  for (const { kpi, now, target, status } of rows.filter(({ star }) => star === '★'))
    expect(stand).toContain(`★ ${kpi} ${now}, target ${target} (${status}).`);
  for (const { kpi, do_now = '' } of rows.filter(row => row.do_now !== '')) expect(todo).toContain(`${kpi}: ${do_now.replace(/^▌ /, '')}`);
  expect(changed).toMatch(/^(Better|Worse|No KPI)/);
  const today = await get(host, 'today', null);
  const late = today.tasks.filter(task => task.late).length;
  expect(when).toContain(`${late} of the tasks`);
  for (const { owner } of today.tasks) expect(who).toContain(owner);

  const [fallen] = rows.filter(({ status = '' }) => status.startsWith('●'));
  const at = dashboard.rowWhere('kpi', fallen?.kpi ?? '');
  typeInto(host, dashboard, 'target', at, '1000%');
  typeInto(host, dashboard, 'owner', at, 'Somebody else');
  const after = (await get(host, 'mondayMessage', null)).text.split('\n');
  expect(after[0]).toContain(`${onPlan - 1} of ${rows.length} KPIs`);
  expect(after[3]).toContain('Somebody else – 1 number');
});

test.each([
  ['2026-09-20', 'Q4 2026 starts on 5 Oct.'],
  ['2027-01-02', 'Q4 2026, week 13 of 13:'],
  ['2027-01-10', 'Q4 2026 ended on 2 Jan:'],
])('on %s it begins with “%s”', async (today, opening) => {
  const host = await openCycle({ today, builtOn: TODAY });
  await get(host, 'today', null);
  expect((await get(host, 'mondayMessage', null)).text).toContain(opening);
});
