/** What does not count says so in its row and in Check the sheet: check-ins and tasks as people mistype them. */
import { type CycleHost, get, HEADING, openCycle, TabView, typeInto } from '../built-cycle';
import { toastsTo } from '../toasts';

const KPI = 'Qualified leads / week';
const CYCLE = { playbook: 'signals', start: '2026-11-30', language: 'en', currency: 'EUR', sample: false } as const;
const ZONE = { locale: 'en_GB', timeZone: 'Europe/Helsinki', today: '2026-12-13', builtOn: CYCLE.start } as const;
const open = () => openCycle(ZONE, CYCLE);

/** Types rows below what Check-ins holds, or from a zero-based row on; gives the sheet row of the first. */
function typeRows(host: CycleHost, rows: readonly (readonly [date: string, kpi: string, value: string])[], from?: number): number {
  const view = new TabView(host, 'checkins');
  const first = from ?? HEADING + 1 + view.table('kpi').length;
  rows.forEach(([date, kpi, value], at) => {
    typeInto(host, view, 'kpi', first + at, kpi);
    typeInto(host, view, 'date', first + at, date);
    typeInto(host, view, 'value', first + at, value);
  });
  return first + 1;
}

/** Rows of which none counts, each for another reason. */
const UNCOUNTED = [
  ['', KPI, '20'],
  ['the 6th', KPI, '20'],
  ['06/12/2026', KPI, 'fifty'],
  ['06/12/2026', 'Qualifed leads / week', '20'],
  ['06/12/2026', 'Newsletter readers', '20'],
  ['01/05/2026', KPI, '20'],
  ['20/12/2026', KPI, '20'],
] as const;

const said = async (host: CycleHost) => (await get(host, 'check', null)).map(({ text }) => text);

/** What stands under *Counts as*, from a zero-based row on. */
const counts = (host: CycleHost, row: number, rows: number) => {
  const view = new TabView(host, 'checkins');
  return Array.from({ length: rows }, (_, at) => view.text('counts', row + at));
};

describe('each kind of row', () => {
  let host: CycleHost;
  /** Of the first of them, as people count rows. */
  let row: number;
  beforeAll(async () => {
    host = await open();
  });

  test('that does not count is told with its row', async () => {
    row = typeRows(host, [...UNCOUNTED, ['06/12/2026', KPI, '-4']]);
    expect(await said(host)).toEqual([
      `Row ${row} of “Check-ins” does not count: No date.`,
      `Row ${row + 1} of “Check-ins” does not count: “the 6th” is not a date.`,
      `Row ${row + 2} of “Check-ins” does not count: “fifty” is not a number.`,
      `Row ${row + 3} of “Check-ins” does not count: there is no KPI “Qualifed leads / week”. Repairing writes “${KPI}”.`,
      `Row ${row + 4} of “Check-ins” does not count: No KPI “Newsletter readers”.`,
      `Row ${row + 5} of “Check-ins” does not count: Outside the cycle (30 Nov – 27 Feb).`,
      `Row ${row + 6} of “Check-ins” does not count: In the future.`,
      `Row ${row + 7} of “Check-ins”: Below zero? A note in the row says that it is right.`,
    ]);
  });

  test('says beside it what it counts for, or why it does not count; what is typed over one counts', async () => {
    const counted = [
      ['02/12/2026', KPI, '18'],
      ['06/12/2026', KPI, '20'],
      ['06/12/2026', 'Average view %', '42%'],
    ] as const;
    typeRows(host, counted, row - 1 + UNCOUNTED.length);
    expect(counts(host, row - 1, 11)).toEqual([
      '◆ No date',
      '◆ “the 6th” is not a date',
      '◆ “fifty” is not a number',
      `◆ Unknown KPI. “${KPI}”?`,
      '◆ No KPI “Newsletter readers”',
      '◆ Outside the cycle (30 Nov – 27 Feb)',
      '◆ In the future',
      '– Another row has the week 30 Nov – 6 Dec',
      'week 30 Nov – 6 Dec',
      '',
      '',
    ]);
  });
});

test('a text for a baseline, a threshold, a bound or a count that reads in no single way is told with its column', async () => {
  const toasts: string[] = [];
  const host = await openCycle({ ...ZONE, screen: toastsTo(text => toasts.push(text)) }, CYCLE);
  const dashboard = new TabView(host, 'dashboard');
  const viewed = dashboard.rowWhere('kpi', 'Average view %');
  typeInto(host, dashboard, 'threshold', viewed, '< 35');
  expect(await said(host)).toEqual([
    `Row ${viewed + 1} of “Dashboard”: “< 35” under “Threshold” is no number that can be read in one way only.`,
  ]);
  typeInto(host, dashboard, 'threshold', viewed, '< 35%');
  typeInto(host, dashboard, 'baseline_typed', HEADING + 1, '12 q');
  const setup = new TabView(host, 'setup');
  typeInto(host, setup, 'watch_base', HEADING + 1, 'a few');
  expect(await said(host)).toEqual([
    `Row ${HEADING + 2} of “Dashboard”: “12 q” under “Baseline as typed” is no number that can be read in one way only.`,
    `Row ${HEADING + 2} of “Setup”: “a few” under “Baseline” is no number that can be read in one way only.`,
  ]);
  typeInto(host, dashboard, 'baseline_typed', HEADING + 1, '12');
  typeInto(host, setup, 'watch_base', HEADING + 1, '1.2k');
  expect(await said(host)).toEqual([]);
  const links = new TabView(host, 'links');
  typeInto(host, links, 'url', HEADING + 1, 'https://example.com/');
  for (const [typed, shown] of [
    ['12k', '12,000'],
    ['12 klik', '12'],
    ['1.2 ribu', '1,200'],
  ] as const) {
    typeInto(host, links, 'clicks', HEADING + 1, typed);
    expect([links.cell('clicks', HEADING + 1).value, links.text('clicks', HEADING + 1)]).toEqual([expect.any(Number), shown]);
  }
  expect(await said(host)).toEqual([]);
  // Nobody clicks in parts: where the comma is decimal, 1,234 was meant as a thousand.
  typeInto(host, links, 'clicks', HEADING + 1, '1.234');
  expect(await said(host)).toEqual([
    `Row ${HEADING + 2} of “Links”: “1.234” under “Clicks” is no number that can be read in one way only.`,
  ]);
  toasts.length = 0;
  typeInto(host, links, 'clicks', HEADING + 1, '12 t');
  const refused = `Row ${HEADING + 2} of “Links”: “12 t” under “Clicks” is not a number.`;
  expect([toasts, await said(host)]).toEqual([[refused], [refused]]);
  typeInto(host, links, 'clicks', HEADING + 1, '12');
  const row = typeRows(host, [['06/12/2026', KPI, '12 t']]);
  expect(counts(host, row - 1, 1)).toEqual(['◆ “12 t”: 12 or 12,000?']);
  expect(await said(host)).toEqual([`Row ${row} of “Check-ins” does not count: “12 t”: 12 or 12,000?`]);
});

test('a row that is put right becomes quiet, without a command', async () => {
  const host = await open();
  const row = typeRows(host, [
    ['the 6th', 'Average view %', '42%'],
    ['06/12/2026', 'Avrage view %', '42%'],
    ['06/12/2026', 'Average view %', 'half'],
  ]);
  expect(counts(host, row - 1, 3)).toEqual(['◆ “the 6th” is not a date', '◆ Unknown KPI. “Average view %”?', '◆ “half” is not a number']);
  const view = new TabView(host, 'checkins');
  typeInto(host, view, 'date', row - 1, '04/12/2026');
  typeInto(host, view, 'kpi', row, 'Average view %');
  typeInto(host, view, 'date', row, '05/12/2026');
  typeInto(host, view, 'value', row + 1, '50%');
  expect(counts(host, row - 1, 3)).toEqual(['', '', '']);
});

test('where the add-on is off, a row says what was last known of it, above and below a row that came in since', async () => {
  const host = await open();
  const row = typeRows(host, [
    ['', KPI, '20'],
    ['06/12/2026', KPI, '21'],
  ]);
  await get(host, 'saveNumbers', []);
  host.setAddon('off');
  const view = new TabView(host, 'checkins');
  host.workbook.apply([{ kind: 'insertRows', sheetId: view.sheetId, before: row, count: 1 }]);
  expect(counts(host, row - 1, 3)).toEqual(['◆ No date', '', 'week 30 Nov – 6 Dec']);
});

test('repairing a misspelt KPI writes the name that was meant, and the row counts', async () => {
  const host = await open();
  const row = typeRows(host, [['06/12/2026', 'Qualifed leads / week', '20']]);
  const rest = await get(host, 'repair', { ids: [`kpi:checkins:${row}`] });
  expect(rest.filter(({ tab }) => tab === 'checkins')).toEqual([]);
  const dashboard = new TabView(host, 'dashboard');
  expect(dashboard.text('now', dashboard.rowWhere('id', 'qualified_leads'))).toBe('20');
  // A day as Finns and Danes write it, typed where the add-on was not.
  host.setAddon('off');
  typeRows(host, [['5.12.', 'Average view %', '42%']]);
  host.setAddon('enabled');
  const day = `Row ${row + 1} of “Check-ins” does not count: “5.12.” is not a date. Repairing writes “5 Dec 2026”.`;
  expect(await said(host)).toContain(day);
  await get(host, 'repair', { ids: [`day:checkins:${row + 1}`] });
  expect(await said(host)).not.toContain(day);
  expect([...counts(host, row, 1), new TabView(host, 'checkins').text('date', row)]).toEqual(['', '2026-12-05']);
});

test('a percentage that lost its sign gives no status until it is repaired or a note confirms it, nor does a baseline', async () => {
  const toasts: string[] = [];
  const host = await openCycle({ ...ZONE, screen: toastsTo(text => toasts.push(text)) }, CYCLE);
  const dashboard = new TabView(host, 'dashboard');
  const kpi = dashboard.rowWhere('kpi', 'Average view %');
  const shown = () => [dashboard.text('now', kpi), dashboard.text('status', kpi).split(' ')[0]];
  const [before] = [shown()];
  const row = typeRows(host, [
    ['06/12/2026', 'Average view %', '4000%'],
    ['07/12/2026', 'Average view %', '110%'],
  ]);
  expect(await said(host)).toEqual([
    `Row ${row} of “Check-ins” does not count: 4000%? Counts once a note confirms it. Repairing writes “40%”.`,
    `Row ${row + 1} of “Check-ins” does not count: 110%? Counts once a note confirms it.`,
  ]);
  expect(shown()).toEqual(before);
  await get(host, 'repair', { ids: [`share:checkins:${row}`] });
  const view = new TabView(host, 'checkins');
  expect([view.text('value', row - 1), ...counts(host, row - 1, 2), dashboard.text('now', kpi)]).toEqual([
    '40.0%',
    '',
    '◆ More than 100%?',
    '110.0%',
  ]);
  typeInto(host, view, 'note', row, 'Checked with the platform');
  expect(await said(host)).toEqual([]);
  const pasted = () => ['baseline', 'do_now'].map(key => dashboard.text(key, kpi));
  const own = pasted();
  // An amount the playbook proposes looks like none that somebody has chosen.
  expect([dashboard.rowWhere('id', 'cost_per_lead'), kpi].map(row => host.workbook.shownStyle(dashboard.at('target', row)).italic)).toEqual(
    [true, false],
  );
  typeInto(host, dashboard, 'baseline', kpi, '3800%');
  expect(toasts).toContain('Average view %: Check the baseline: 3800% does not count.');
  expect([pasted(), dashboard.text('status', kpi)]).toEqual([['3800.0%', 'Check the baseline: 3800% does not count'], '✎ Add baseline']);
  const found = await get(host, 'check', null);
  expect(found.map(({ text }) => text)).toEqual([
    `Row ${kpi + 1} of “Dashboard”: Check the baseline: 3800% does not count. Repairing writes “38%”.`,
  ]);
  expect(await get(host, 'repair', { ids: found.map(({ id }) => id) })).toEqual([]);
  expect(pasted()).toEqual([own[0], '']);
});

test('a due date that is a text is told, one that reads as a day is repaired', async () => {
  const host = await open();
  const view = new TabView(host, 'roadmap');
  typeInto(host, view, 'due', HEADING + 1, 'soon');
  expect(await said(host)).toEqual([`Row ${HEADING + 2} of “Roadmap”: “soon” under “Due” is not a date.`]);
  host.setAddon('off');
  typeInto(host, view, 'due', HEADING + 1, '24.12.');
  host.setAddon('enabled');
  const found = await get(host, 'check', null);
  expect(found.map(({ text }) => text)).toEqual([
    `Row ${HEADING + 2} of “Roadmap”: “24.12.” under “Due” is not a date. Repairing writes “24 Dec 2026”.`,
  ]);
  expect(await get(host, 'repair', { ids: found.map(({ id }) => id) })).toEqual([]);
  expect(view.text('due', HEADING + 1)).toBe('24 Dec');
});
