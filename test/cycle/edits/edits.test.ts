/**
 * What people do to the Dashboard by hand, and what the bundle's onEdit makes of it: nothing typed is lost, no column stays broken.
 */
import { type CycleHost, checkinsOf, openCycle, TabView, TODAY, typeInto } from '../built-cycle';

const CLICKS = 'Click rate to landing page';
const COST = 'Cost per lead';
const POSTS = 'Posts / week per channel';

let host: CycleHost;
let dashboard: TabView;
const rowOf = (kpi: string) => dashboard.rowWhere('kpi', kpi);

beforeEach(async () => {
  host = await openCycle();
  dashboard = new TabView(host, 'dashboard');
});

/** Headings that show an error: a column somebody blocked. */
function broken(): readonly string[] {
  return (['dashboard', 'checkins'] as const).flatMap(id => {
    const headings = host.workbook.evaluated(new TabView(host, id).area(4, 1))[0] ?? [];
    return headings.flatMap((cell, column) => (cell.error === undefined ? [] : [`${id} ${column} ${cell.error.code}`]));
  });
}

afterEach(() => {
  expect(host.failures).toEqual([]);
  expect(broken()).toEqual([]);
});

test('numbers typed over Now become check-ins of today in the format of their KPI', () => {
  for (const [kpi, typed, shown] of [
    [CLICKS, '1.1%', '1.10%'],
    [COST, '185', '185 kr.'],
    [POSTS, '12', '12'],
  ] as const) {
    const before = checkinsOf(host, kpi);
    typeInto(host, dashboard, 'now', rowOf(kpi), typed);
    expect(checkinsOf(host, kpi)).toEqual([[TODAY, '', shown], ...before]);
  }
});

test('a number typed over Now again on the same day is corrected, not doubled, and moves status, colour and Do now at once', () => {
  const row = rowOf(POSTS);
  const before = checkinsOf(host, POSTS).length;
  const shown = () => [dashboard.text('now', row), dashboard.text('status', row), dashboard.text('do_now', row) !== ''];
  const color = () => host.workbook.shownStyle(dashboard.at('status', row)).background;
  typeInto(host, dashboard, 'now', row, '2');
  expect([...shown(), color()]).toEqual(['2', '▽ Worsened', true, '#b3261e']);
  typeInto(host, dashboard, 'now', row, '14');
  expect([...shown(), color()]).toEqual(['14', '✓ Achieved', false, '#0b5cad']);
  expect(checkinsOf(host, POSTS)).toHaveLength(before + 1);
});

test('figures typed over Target and Baseline are kept as inputs and count', () => {
  const row = rowOf(CLICKS);
  typeInto(host, dashboard, 'target', row, '1.5%');
  expect([dashboard.text('target_text', row), dashboard.text('target', row)]).toEqual(['1.50%', '1.50%']);
  typeInto(host, dashboard, 'baseline', row, '0.5%');
  expect(dashboard.text('baseline_from', row)).toBe('Typed');
  expect([dashboard.text('baseline_typed', row), dashboard.text('baseline', row)]).toEqual(['0.50%', '0.50%']);
});

test('text typed into a computed column ends in a note and the column is whole', () => {
  const row = rowOf(CLICKS);
  for (const key of ['status', 'do_now', 'next', 'expected', 'now', 'baseline']) {
    const shown = dashboard.text(key, row);
    typeInto(host, dashboard, key, row, 'call the team');
    expect([key, host.workbook.note(dashboard.at(key, row)), dashboard.text(key, row)]).toEqual([key, 'call the team', shown]);
  }
});

test('a heading that was overwritten comes back', () => {
  typeInto(host, dashboard, 'status', 4, 'My status');
  expect(dashboard.text('status', 4)).toBe('Status');
});

test('a paste over three computed columns and two rows', () => {
  const [first, second] = [rowOf(POSTS), rowOf(POSTS) + 1];
  const next = dashboard.text('kpi', second);
  host.workbook.paste(dashboard.at('status', first), [
    ['fine', '12', '15'],
    ['good', '7', '9'],
  ]);
  expect([dashboard.text('now', first), dashboard.text('target', first)]).toEqual(['12', '15']);
  expect(checkinsOf(host, next)[0]?.[0]).toBe(TODAY);
  expect([first, second].map(row => host.workbook.note(dashboard.at('status', row)))).toEqual(['fine', 'good']);
});

test('a KPI typed into the first empty row gets an id, drawings and a status, and formats with its unit', () => {
  const row = 5 + dashboard.table('kpi').length;
  typeInto(host, dashboard, 'kpi', row, 'Sign-ups');
  expect(dashboard.text('id', row)).not.toBe('');
  expect(dashboard.text('status', row)).toBe('– No target');
  expect(host.workbook.formulas({ ...dashboard.at('trend', row), rows: 1, columns: 1 })[0]?.[0]).toMatch(/^=.*SPARKLINE/);
  typeInto(host, dashboard, 'target_text', row, '2000');
  typeInto(host, dashboard, 'baseline', row, '1000');
  typeInto(host, dashboard, 'now', row, '1500');
  expect(['now', 'target', 'status'].map(key => dashboard.text(key, row))).toEqual(['1500', '2000', '● On track']);
  expect(checkinsOf(host, 'Sign-ups')).toEqual([[TODAY, '', '1500']]);
  typeInto(host, dashboard, 'unit', row, 'number');
  expect(['now', 'target'].map(key => dashboard.text(key, row))).toEqual(['1,500', '2,000']);
});

test('a KPI whose name begins with = stays text and takes numbers', () => {
  const row = 5 + dashboard.table('kpi').length;
  typeInto(host, dashboard, 'kpi', row, '=1+1');
  typeInto(host, dashboard, 'now', row, '7');
  expect([dashboard.text('kpi', row), dashboard.text('now', row)]).toEqual(['=1+1', '7']);
  expect(checkinsOf(host, '=1+1')).toEqual([[TODAY, '', '7']]);
});

test('a renamed KPI keeps its check-ins, those typed into the tab too; a removed one takes nothing of the others along', () => {
  const checkins = new TabView(host, 'checkins');
  const free = 5 + checkins.table('kpi').length;
  for (const [key, text] of [
    ['date', TODAY],
    ['kpi', POSTS],
    ['value', '13'],
  ] as const)
    typeInto(host, checkins, key, free, text);
  const row = rowOf(POSTS);
  typeInto(host, dashboard, 'kpi', row, 'Posts');
  expect([dashboard.text('now', row), dashboard.text('next', row)]).toEqual(['13', '23 Nov']);
  const others = () =>
    dashboard
      .table('kpi')
      .filter(({ kpi }) => kpi !== 'Posts')
      .map(({ kpi, now, status }) => [kpi, now, status]);
  const before = others();
  host.workbook.apply([{ kind: 'deleteRows', sheetId: dashboard.sheetId, row, count: 1 }]);
  expect(others()).toEqual(before);
});

test('a note of 50,000 characters is kept, in its cell or as a note', () => {
  const long = 'x'.repeat(50_000);
  const checkins = new TabView(host, 'checkins');
  typeInto(host, checkins, 'note', 5, long);
  expect(checkins.text('note', 5)).toBe(long);
  const row = rowOf(POSTS);
  typeInto(host, dashboard, 'status', row, long);
  expect(host.workbook.note(dashboard.at('status', row))).toBe(long);
});
