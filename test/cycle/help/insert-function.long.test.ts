/** The Help panel's examples in the built add-on: each stands where the person put the cursor, and gives there what its record says. */
import { LISTED } from '../../../src/functions';
import { ask, type CycleHost, get, openBuilt, openCycle, tabOf } from '../built-cycle';

/** Puts the cursor where nothing stands, in a tab of the person's own. */
function ownTab(host: CycleHost, row: number, column = 0): string {
  const [sheet] = host.workbook.sheets();
  if (sheet === undefined) throw new Error('There is no tab.');
  host.workbook.select({ sheetId: sheet.id, row, column, rows: 1, columns: 1 });
  return sheet.id;
}

const cellsAt = (host: CycleHost, sheetId: string, row: number, columns: number) =>
  host.workbook.evaluated({ sheetId, row, column: 0, rows: 1, columns })[0]?.map(({ value, error }) => error?.code ?? value) ?? [];

test.each(['en_US', 'fi_FI'])('every example gives its result in a spreadsheet of %s', async locale => {
  const host = openBuilt({ locale });
  for (const [row, { name, example }] of LISTED.entries()) {
    const sheetId = ownTab(host, row);
    expect(await get(host, 'insertFunction', { name, tabs: 'en', over: null })).toEqual({ kind: 'inserted', cell: `A${row + 1}` });
    const [expected = []] = typeof example.result === 'object' ? example.result : [[example.result]];
    expect([name, cellsAt(host, sheetId, row, expected.length)]).toEqual([name, expected.map(value => (value === '' ? '' : value))]);
  }
});

test('the panel shows what a function answers in the language of the tabs, and so does the cell', async () => {
  const host = openBuilt({ locale: 'fi_FI' });
  const { results } = await get(host, 'help', { language: 'da', tabs: 'fi' });
  expect(Object.keys(results)).toEqual(
    LISTED.filter(({ parameters }) => parameters.some(({ name }) => name === 'language')).map(({ name }) => name),
  );
  for (const [row, [name, answer]] of Object.entries(results).entries()) {
    const sheetId = ownTab(host, row);
    expect(await get(host, 'insertFunction', { name, tabs: 'fi', over: null })).toMatchObject({ kind: 'inserted' });
    expect([name, ...cellsAt(host, sheetId, row, 1)]).toEqual([name, answer]);
  }
  expect(results.KPI_STATUS).toBe('◐ Vaarassa');
});

test('what stands in a cell is replaced once the person agreed to that very cell', async () => {
  const host = openBuilt();
  const sheetId = ownTab(host, 2);
  host.workbook.type({ sheetId, row: 2, column: 0 }, 'mine');
  expect(await get(host, 'insertFunction', { name: 'CYCLE_DAY', tabs: 'en', over: null })).toEqual({ kind: 'filled', cell: 'A3' });
  expect(await get(host, 'insertFunction', { name: 'CYCLE_DAY', tabs: 'en', over: 'B3' })).toEqual({ kind: 'filled', cell: 'A3' });
  expect(cellsAt(host, sheetId, 2, 1)).toEqual(['mine']);
  expect(await get(host, 'insertFunction', { name: 'CYCLE_DAY', tabs: 'en', over: 'A3' })).toEqual({ kind: 'inserted', cell: 'A3' });
  expect(cellsAt(host, sheetId, 2, 1)).toEqual([43]);
});

test('a result of several cells is written where all of them are free, and never beyond the tab', async () => {
  const host = openBuilt();
  const sheetId = ownTab(host, 0);
  host.workbook.type({ sheetId, row: 0, column: 3 }, 'mine');
  expect(await get(host, 'insertFunction', { name: 'KPI_PARSE', tabs: 'en', over: 'A1' })).toEqual({ kind: 'no_room', cell: 'A1' });
  const last = (host.workbook.sheets()[0]?.columns ?? 0) - 1;
  ownTab(host, 1, last);
  expect(await get(host, 'insertFunction', { name: 'KPI_PARSE', tabs: 'en', over: null })).toMatchObject({ kind: 'no_room' });
  expect(
    host.workbook
      .formulas({ sheetId, row: 0, column: 0, rows: 2, columns: last + 1 })
      .flat()
      .filter(Boolean),
  ).toEqual([]);
});

test('nothing is written into a tab of ours, by nobody who may only view, and of no function we do not have', async () => {
  const host = await openCycle();
  const dashboard = tabOf(host, 'dashboard');
  host.workbook.select({ sheetId: dashboard, row: 30, column: 1, rows: 1, columns: 1 });
  host.clearCalls();
  expect(await get(host, 'insertFunction', { name: 'CYCLE_DAY', tabs: 'en', over: null })).toEqual({ kind: 'closed_tab' });
  expect(await ask(host, 'insertFunction', { name: 'KPI_BOARD', tabs: 'en', over: null })).toMatchObject({ ok: false });
  expect(host.calls.filter(({ kind }) => kind === 'write')).toEqual([]);
  const viewer = await openCycle({ person: { role: 'viewer', language: 'en' } });
  expect(await ask(viewer, 'insertFunction', { name: 'CYCLE_DAY', tabs: 'en', over: null })).toMatchObject({
    ok: false,
    problem: { code: 'view_only' },
  });
});

test('the panel is told the decimal sign of the spreadsheet, and the Dashboard in two languages at once', async () => {
  const host = await openCycle({ locale: 'da_DK' });
  const view = await get(host, 'help', { language: 'da', tabs: 'en' });
  expect(view.decimal).toBe(',');
  const shown = view.tour.filter(({ folded }) => !folded);
  expect(shown.map(({ heading }) => heading)).toEqual([
    '★', 'KPI', 'Status', 'Now', 'Target', 'Do now', 'Progress', 'Baseline', 'Trend', 'Owner', 'Next check-in',
  ]); // biome-ignore format: eleven headings
  expect(shown[3]?.says).toMatch(/^Den aktuelle værdi/);
});

test('what is new is told until it was seen', async () => {
  const host = await openCycle();
  expect((await get(host, 'open', null)).seenNews).toBeNull();
  await get(host, 'seeNews', { version: '1.2.3' });
  expect((await get(host, 'open', null)).seenNews).toBe('1.2.3');
});
