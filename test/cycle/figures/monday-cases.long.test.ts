/** The Monday message in workbooks as people leave them: without Check-ins, without KPIs, with odd names, on the last days, in a week off. */
import { ask, deleteTab, get, openCycle, TabView, TODAY, typeInto } from '../built-cycle';

test('without Check-ins it says that the tab is gone, and not that no KPI has a number', async () => {
  const host = deleteTab(await openCycle(), 'checkins');
  expect(await ask(host, 'mondayMessage', null)).toMatchObject({
    ok: false,
    problem: { code: 'tab_missing', parameters: { tab: 'checkins' } },
  });
});

test('without a KPI it says so, and speaks of the tasks', async () => {
  const host = await openCycle();
  const dashboard = new TabView(host, 'dashboard');
  for (const { kpi = '' } of dashboard.table('kpi')) typeInto(host, dashboard, 'kpi', dashboard.rowWhere('kpi', kpi), '');
  const lines = (await get(host, 'mondayMessage', null)).text.split('\n');
  expect(lines[0]).toBe('Q4 2026, week 7 of 13: there is no KPI on the Dashboard.');
  expect(lines[4]).toContain('0 numbers and');
});

test('names as people give them stand as they are: a KPI renamed, and one with an equals sign', async () => {
  const host = await openCycle();
  const dashboard = new TabView(host, 'dashboard');
  const [first = '', second = ''] = dashboard
    .table('kpi')
    .filter(({ star }) => star === '★')
    .map(({ kpi = '' }) => kpi);
  typeInto(host, dashboard, 'kpi', dashboard.rowWhere('kpi', first), 'Hook rate');
  typeInto(host, dashboard, 'kpi', dashboard.rowWhere('kpi', second), "'=Cost (all)");
  typeInto(host, dashboard, 'owner', dashboard.rowWhere('kpi', 'Hook rate'), "'=Boss");
  const text = (await get(host, 'mondayMessage', null)).text;
  expect(text).toContain('★ Hook rate 54.4%');
  expect(text).toContain('★ =Cost (all) 198');
  expect(text).toContain('=Boss – 1 number');
  expect(text).not.toContain(first);
});

test.each([
  ['2026-12-29', '5', 'by the review on Friday 1 Jan.'],
  ['2027-01-02', '5', 'by the end of the cycle on 2 Jan.'],
  // The meeting of this week is on a day that the cycle does not reach.
  ['2026-12-29', '7', 'by the end of the cycle on 2 Jan.'],
  ['2026-11-16', '1', 'by the review on Monday 16 Nov.'],
])('on %s, with the review on day %s of the week: “%s”', async (today, day, words) => {
  const host = await openCycle({ today, builtOn: TODAY });
  const setup = new TabView(host, 'setup');
  typeInto(host, setup, 'value', setup.rowWhere('fact_key', 'review_day'), day);
  const [, , , who = '', when = ''] = (await get(host, 'mondayMessage', null)).text.split('\n');
  expect(when).toContain(words);
  const counted = [...who.matchAll(/(\d+) numbers?/g)].reduce((sum, [, count]) => sum + Number(count), 0);
  expect(when).toContain(`${counted} ${counted === 1 ? 'number' : 'numbers'} and`);
});

test('in a week off nobody is asked for numbers', async () => {
  const host = await openCycle();
  const setup = new TabView(host, 'setup');
  typeInto(host, setup, 'value', setup.rowWhere('fact_key', 'weeks_off'), '7');
  expect((await get(host, 'mondayMessage', null)).text.split('\n')[4]).toContain('0 numbers and');
});

test('in a Finnish file it writes numbers as the file does', async () => {
  const host = await openCycle({ locale: 'fi_FI' }, { language: 'fi', playbook: 'signals' });
  const { text, language } = await get(host, 'mondayMessage', null);
  expect(language).toBe('fi');
  expect(text.split('\n')[0]).toMatch(/★ \S.* \d+,\d+\s%, tavoite \d+,\d+\s%/u);
  expect(text).not.toMatch(/\d\.\d+\s?%/);
});
