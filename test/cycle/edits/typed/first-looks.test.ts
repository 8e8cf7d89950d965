/** What a new user saw on the first tabs: names of parameters on the Dashboard, days that read as those of another country, charts in any colours. */
import { CHART_LINES } from '../../../../src/tabs/palette';
import { HEADING, openCycle, TabView, TODAY, typeInto } from '../../built-cycle';

test('a text where a figure belongs names no parameter of a function on the Dashboard', async () => {
  const host = await openCycle();
  const [dashboard, checkins] = [new TabView(host, 'dashboard'), new TabView(host, 'checkins')];
  const row = HEADING + 1 + checkins.table('kpi').length;
  typeInto(host, checkins, 'date', row, TODAY);
  typeInto(host, checkins, 'kpi', row, 'Cost per lead');
  typeInto(host, checkins, 'value', row, 'abc');
  typeInto(host, dashboard, 'baseline_typed', dashboard.rowWhere('id', 'cost_per_lead'), 'abc');
  expect(checkins.text('counts', row)).toBe('◆ “abc” is not a number');
  const shown = dashboard.table('kpi').flatMap(cells => Object.values(cells));
  expect(shown).toContain('abc');
  expect(shown.filter(text => /\b(?:current|baseline|target|age_days) is\b/.test(text))).toEqual([]);
});

test.each([
  ['en_US', 'en', /^\d{1,2} [A-Z][a-z]{2}$/],
  ['en_GB', 'ms', /^\d{1,2}\/\d{1,2}$/],
  ['fi_FI', 'fi', /^\d{1,2}\.\d{1,2}\.$/],
  ['da_DK', 'da', /^\d{1,2}\/\d{1,2}$/],
] as const)('%s: days of the Roadmap read in one way', async (locale, language, written) => {
  const roadmap = new TabView(await openCycle({ locale }, { language }), 'roadmap');
  const days = roadmap.table('task').flatMap(({ start = '', due = '' }) => [start, due]);
  expect(days.length).toBeGreaterThan(30);
  expect(days.filter(day => day !== '' && !written.test(day))).toEqual([]);
});

test('the charts of the stars have the lines of the house, each its own', async () => {
  const host = await openCycle();
  const charts = host.workbook.charts(new TabView(host, 'dashboard').sheetId);
  expect(charts).toHaveLength(2);
  for (const { options } of charts) {
    expect(options.colors).toEqual(CHART_LINES.map(({ color }) => color));
    const looks = CHART_LINES.map(({ color, width, dash }, at) => [
      String(at),
      { color, lineWidth: width, ...(dash.length > 0 && { lineDashStyle: dash }) },
    ]);
    expect(options.series).toEqual(Object.fromEntries(looks));
  }
});
