/**
 * Edits outside the Dashboard: check-ins typed into their tab, other people's tabs, somebody who may only view, other time zones.
 */
import { checkinsOf, HEADING, openCycle, TabView, TODAY, tabOf, tabsThere, typeInto } from '../built-cycle';

const CLICKS = 'Click rate to landing page';
const POSTS = 'Posts / week per channel';

test('a check-in typed into its tab moves Now, Status, colour and Do now at once, in the format of its KPI', async () => {
  const host = await openCycle();
  const dashboard = new TabView(host, 'dashboard');
  const checkins = new TabView(host, 'checkins');
  const row = dashboard.rowWhere('kpi', POSTS);
  const newest = checkins.rowsWhere('kpi', POSTS)[0] ?? 0;
  typeInto(host, checkins, 'value', newest, '2');
  expect(['now', 'status'].map(key => dashboard.text(key, row))).toEqual(['2', '▽ Worsened']);
  expect(dashboard.text('do_now', row)).not.toBe('');
  expect(host.workbook.shownStyle(dashboard.at('status', row)).background).toBe('#b3261e');

  const free = 5 + checkins.table('kpi').length;
  typeInto(host, checkins, 'date', free, TODAY);
  typeInto(host, checkins, 'kpi', free, CLICKS);
  typeInto(host, checkins, 'value', free, '1.2');
  expect([checkins.text('value', free), checkins.text('kpi_id', free), checkins.text('id', free) !== '']).toEqual([
    '1.20%',
    'ctr_landing',
    true,
  ]);
  expect(host.failures).toEqual([]);
});

test('edits outside our columns do nothing, and find that out in three calls', async () => {
  const host = await openCycle();
  const own = host.workbook.sheets().find(({ name }) => name === 'Sheet1');
  if (own === undefined) throw new Error('The tab of the empty file is gone.');
  const costs = (at: Parameters<typeof host.workbook.type>[0], text: string) => {
    host.clearCalls();
    host.workbook.type(at, text);
    expect(host.calls.filter(({ kind }) => kind === 'write')).toEqual([]);
    return host.calls.length;
  };
  const elsewhere = (row: number, column: number, text = '5') => costs({ sheetId: own.id, row, column }, text);
  // A tab of a person's own: in it, far down, and emptied again.
  const there = [elsewhere(0, 0), elsewhere(400, 3), elsewhere(400, 3, ''), elsewhere(0, 0, '')];
  // A column of their own beside each of our tables: its heading, a row of ours, a row below; and the band above the table.
  const beside = tabsThere(host).flatMap(tab => {
    const sheetId = tabOf(host, tab);
    const { columns = 0, rows = 0 } = host.workbook.sheets().find(({ id }) => id === sheetId) ?? {};
    host.workbook.apply([{ kind: 'insertColumns', sheetId, before: columns, count: 1 }]);
    const typed = [
      [0, 'Our plan'],
      [HEADING, 'Our own'],
      [HEADING + 1, 'a word'],
      [rows - 1, 'a word'],
    ] as const;
    return typed.map(([row, text]) => costs({ sheetId, row, column: columns }, text));
  });
  expect(Math.max(...there, ...beside)).toBeLessThanOrEqual(3);
  expect(host.failures).toEqual([]);
});

test('somebody who may only view gets no onEdit and no menu', async () => {
  const host = await openCycle({ person: { role: 'viewer', language: 'en' } });
  host.clearCalls();
  const dashboard = new TabView(host, 'dashboard');
  host.workbook.type(dashboard.at('kpi', 5), 'changed elsewhere');
  // The custom functions go on computing and read their library for that, which touches nothing of the spreadsheet.
  const ofScripts = host.calls.filter(({ kind }) => kind !== 'other');
  expect([ofScripts, host.menus]).toEqual([[], []]);
});

test.each([
  // Midnight in UTC is the day before in Los Angeles, noon in UTC the day after in Auckland.
  ['America/Los_Angeles', '2026-11-16T03:00:00Z', '2026-11-15'],
  ['Pacific/Auckland', '2026-11-15T12:00:00Z', '2026-11-16'],
])('today is the spreadsheet’s: %s', async (timeZone, moment, today) => {
  const host = await openCycle({ timeZone, clock: () => new Date(moment) });
  const dashboard = new TabView(host, 'dashboard');
  typeInto(host, dashboard, 'now', dashboard.rowWhere('kpi', POSTS), '12');
  expect(checkinsOf(host, POSTS)[0]).toEqual([today, '', '12']);
  expect(host.failures).toEqual([]);
});
