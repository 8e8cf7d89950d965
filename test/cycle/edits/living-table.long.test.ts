/**
 * The Dashboard as a living table on the built bundle: a KPI paused, moved, renamed and removed by ordinary typing, with its check-ins,
 * charts, rules and cards following; and what the sheet check says about the stars afterwards.
 */
import { type CycleHost, get, HEADING, openCycle, TabView, typeInto } from '../built-cycle';

const STAR = 'cost_per_lead';
let host: CycleHost;
let dashboard: TabView;
const rowOf = (id: string) => dashboard.rowWhere('id', id);
const texts = (id: string, ...keys: readonly string[]) => keys.map(key => dashboard.text(key, rowOf(id)));

beforeAll(async () => {
  host = await openCycle();
  dashboard = new TabView(host, 'dashboard');
}, 300_000);

afterEach(() => {
  expect(host.failures).toEqual([]);
  const named = { dashboard: 'kpi', checkins: 'kpi', figures: 'week', scorecard: 'kpi', rules: 'sign' } as const;
  const errors = (Object.keys(named) as (keyof typeof named)[]).flatMap(id =>
    new TabView(host, id).table(named[id]).flatMap(row => Object.values(row).filter(text => text.startsWith('#'))),
  );
  expect(errors).toEqual([]);
});

/** The chart of a star and the verdicts of all rules. */
function elsewhere() {
  const figures = new TabView(host, 'figures');
  const line = (key: string) => Array.from({ length: 13 }, (_, week) => figures.text(key, HEADING + 1 + week));
  return {
    chart: ['value_2', 'baseline_2', 'target_2'].map(line),
    rules: new TabView(host, 'rules').table('sign').map(({ id, state, verdict }) => [id, state, verdict]),
    card: host.workbook.evaluated(dashboard.area(2, 1))[0]?.map(({ text }) => text),
  };
}

test('paused by its override a KPI asks for nothing, and comes back as it was', async () => {
  typeInto(host, dashboard, 'now', rowOf(STAR), '300');
  const before = texts(STAR, 'status', 'do_now', 'next', 'now');
  expect(before.slice(0, 2)).toEqual(['▽ Worsened', expect.stringMatching(/./)]);
  const rest = elsewhere();
  const action = async () => (await get(host, 'today', null)).needAction.map(({ kpi }) => kpi);
  const due = async () => (await get(host, 'numbers', null)).map(({ kpi }) => kpi);
  expect([await action(), await due()]).toEqual([expect.arrayContaining(['Cost per lead']), expect.arrayContaining([STAR])]);

  typeInto(host, dashboard, 'override', rowOf(STAR), '‖ Paused');
  expect(texts(STAR, 'status', 'do_now', 'next', 'now')).toEqual(['‖ Paused', '', '', before[3]]);
  expect([await action(), await due()]).toEqual([expect.not.arrayContaining(['Cost per lead']), expect.not.arrayContaining([STAR])]);
  // What was measured stays measured.
  expect(elsewhere().chart).toEqual(rest.chart);

  typeInto(host, dashboard, 'override', rowOf(STAR), '');
  expect(texts(STAR, 'status', 'do_now', 'next', 'now')).toEqual(before);
}, 120_000);

test('moved to another row it keeps its check-ins, its chart, its card and its rules', () => {
  const shown = () => texts(STAR, 'status', 'now', 'target', 'do_now', 'next');
  const [before, rest] = [shown(), elsewhere()];
  const area = dashboard.area(HEADING + 1, dashboard.table('kpi').length);
  const sort = (...keys: readonly string[]) =>
    host.workbook.apply([{ kind: 'sort', area, by: keys.map(key => ({ column: dashboard.column(key), ascending: false })) }]);
  sort('kpi');
  expect([shown(), elsewhere()]).toEqual([before, rest]);
  // The other star above this one.
  sort('star', 'id');
  expect([shown(), elsewhere()]).toEqual([before, rest]);
});

test('renamed it keeps everything, and the rules that watch it say its new name or go on by its id', () => {
  const before = elsewhere();
  typeInto(host, dashboard, 'kpi', rowOf(STAR), 'Price of a lead');
  const after = elsewhere();
  expect([after.chart, after.rules]).toEqual([before.chart, before.rules]);
  expect(after.card).toEqual(before.card?.map(text => (text === 'Cost per lead' ? 'Price of a lead' : text)));
  expect(new TabView(host, 'scorecard').table('kpi').map(({ kpi }) => kpi)).toContain('Price of a lead');
});

const chartTitles = () => host.workbook.charts(dashboard.sheetId).map(({ options }) => options.title);

test('a chart goes by the new name of its KPI', () => {
  expect(chartTitles()).toEqual(['Median 3-second retention', 'Price of a lead']);
});

test('a star that goes to another KPI brings card and chart its name and its unit', () => {
  const drawn = () => Array.from({ length: 13 }, (_, week) => new TabView(host, 'figures').text('baseline_2', HEADING + 1 + week));
  typeInto(host, dashboard, 'star', rowOf(STAR), '');
  expect(elsewhere().card?.slice(0, 5)).toEqual(['★', '', '', '', '']);
  typeInto(host, dashboard, 'star', rowOf('ctr_landing'), '★');
  const row = rowOf('ctr_landing');
  const [now, target, baseline] = ['now', 'target', 'baseline'].map(key => dashboard.text(key, row));
  expect([elsewhere().card?.slice(1, 5), new Set(drawn())]).toEqual([
    ['Click rate to landing page', dashboard.text('status', row), now, `→ ${target}`],
    new Set([baseline]),
  ]);
  expect(chartTitles()).toEqual(['Median 3-second retention', 'Click rate to landing page']);
  typeInto(host, dashboard, 'star', rowOf('ctr_landing'), '');
  typeInto(host, dashboard, 'star', rowOf(STAR), '★');
  expect(chartTitles()).toEqual(['Median 3-second retention', 'Price of a lead']);
});

test('the sheet check speaks up when no star counts a conversion, and when there are not two', async () => {
  const found = async () => (await get(host, 'check', null)).filter(({ id }) => id.startsWith('stars')).map(({ text }) => text);
  expect(await found()).toEqual([]);
  typeInto(host, dashboard, 'star', rowOf(STAR), '');
  typeInto(host, dashboard, 'star', rowOf('view_time'), '★');
  const [said, ...more] = await found();
  expect([said, more]).toEqual([expect.stringMatching(/^No star counts a conversion \(.*3-second.*, .*view time.*\)\./i), []]);
  host.workbook.apply([{ kind: 'deleteRows', sheetId: dashboard.sheetId, row: rowOf('view_time'), count: 1 }]);
  expect((await found())[0]).toBe('1 KPI carries a ★. Two is the right number: one of quality, one of business.');
  // The second chart has nothing left to show.
  expect(new Set(elsewhere().chart.flat())).toEqual(new Set(['']));
}, 120_000);
