/**
 * Figures as people write them into the cells of the tabs, on the built bundle: factors, percent words and durations, of which a spreadsheet
 * makes texts and times of day. What reads in one way counts and the cell takes the next number; everything else says so.
 */
import { type CycleHost, checkinsOf, get, HEADING, openCycle, TabView, TODAY, typeInto } from '../../built-cycle';
import { toastsTo } from '../../toasts';

const CLICKS = 'Click rate to landing page';
const COST = 'Cost per lead';
const POSTS = 'Posts / week per channel';
const VIEW = 'Average view time (s)';

let host: CycleHost;
let dashboard: TabView;
let said: string[] = [];
const rowOf = (kpi: string) => dashboard.rowWhere('kpi', kpi);
const noteOf = (key: string, kpi: string) => host.workbook.note(dashboard.at(key, rowOf(kpi)));

/** One file for each locale, because opening one is dear: what was typed before is overwritten by the next case. */
const opened = new Map<string, Promise<CycleHost>>();

async function open(locale = 'en_US'): Promise<void> {
  said = [];
  const screen = toastsTo(text => said.push(text));
  const opening = opened.get(locale) ?? openCycle({ locale, screen });
  opened.set(locale, opening);
  host = await opening;
  dashboard = new TabView(host, 'dashboard');
}

/** What people wrote beside a KPI before. */
function clearNote(key: string, kpi: string): void {
  host.workbook.apply([{ kind: 'note', at: dashboard.at(key, rowOf(kpi)), text: '' }]);
}

afterEach(() => {
  expect(host.failures).toEqual([]);
});

test.each([
  ['en_US', POSTS, '12k', '12,000'],
  ['en_US', POSTS, '1.5M', '1,500,000'],
  ['da_DK', POSTS, '2,5 mio.', '2.500.000'],
  ['en_US', CLICKS, '1.2 pct.', '1.20%'],
  ['da_DK', COST, '1,5 tkr', '1.500 kr.'],
  ['en_US', VIEW, '3:45', '225.0'],
  ['da_DK', VIEW, '0:09', '9,0'],
  ['fi_FI', VIEW, '1:02:03', '3 723,0'],
  ['da_DK', COST, '21,5 kr', '21,50 kr.'],
  // https://github.com/NeoCoderMatrix86/AudioCuesheetEditor/issues/209, https://github.com/johnpaulett/django-durationfield/pull/18,
  // https://github.com/jspreadsheet/ce/issues/1627, https://github.com/mytourbook/mytourbook/issues/668: minutes and seconds, not the time of day
  ['en_US', VIEW, '2:14', '134.0'],
  ['en_US', VIEW, '0:2:00', '120.0'],
  ['da_DK', VIEW, '5:30', '330,0'],
])('%s: over Now of %s, %s is the check-in %s, and the next number is one too', async (locale, kpi, typed, shown) => {
  await open(locale);
  const earlier = checkinsOf(host, kpi).filter(([day]) => day !== TODAY);
  typeInto(host, dashboard, 'now', rowOf(kpi), typed);
  const plain = (text: string | undefined) => text?.replace(/\s/g, ' ');
  expect(checkinsOf(host, kpi).map(([day, channel, value]) => [day, channel, plain(value)])[0]).toEqual([TODAY, '', shown]);
  expect(said).toHaveLength(1);
  expect(noteOf('now', kpi)).toBe('');
  for (const next of ['12', '13']) {
    typeInto(host, dashboard, 'now', rowOf(kpi), next);
    expect(checkinsOf(host, kpi)[0]?.[2]).toMatch(new RegExp(`^${next}\\b`));
  }
  expect(checkinsOf(host, kpi)).toHaveLength(earlier.length + 1);
});

test.each([
  [POSTS, '12 t', '12 t', /may be 12 or 12,000/],
  [CLICKS, '3 kr.', '3 kr.', /another unit/],
  [POSTS, '3:45', '03:45:00', /“3:45” is not a number/],
  [POSTS, '2026-09-14', '2026-09-14', /is not a number/],
])('over Now of %s, %s is a note and a sentence, and the next number counts', async (kpi, typed, note, sentence) => {
  await open();
  clearNote('now', kpi);
  const before = checkinsOf(host, kpi);
  typeInto(host, dashboard, 'now', rowOf(kpi), typed);
  expect([checkinsOf(host, kpi), noteOf('now', kpi)]).toEqual([before, note]);
  expect(said[0]).toMatch(sentence);
  typeInto(host, dashboard, 'now', rowOf(kpi), '12');
  expect(checkinsOf(host, kpi)[0]?.slice(0, 2)).toEqual([TODAY, '']);
  expect(checkinsOf(host, kpi)[0]?.[2]).toMatch(/^12\b/);
});

test('over Now of a KPI that is worked out from several check-ins, the row says so, and the message, which names the day', async () => {
  await open();
  typeInto(host, dashboard, 'now', rowOf(COST), '19');
  expect(dashboard.text('now', rowOf(COST))).not.toBe('19 kr.');
  const checkins = new TabView(host, 'checkins');
  const counts = checkins.table('kpi').flatMap(row => (row.kpi === COST ? [row.counts] : []));
  expect(counts.slice(0, 3)).toEqual(['1 of 2 days in “Now”', '1 of 2 days in “Now”', '']);
  expect(said.map(text => text.replace(/\u00a0/g, ' '))).toEqual([
    `${COST}: 19 kr. is saved for 16 Nov. “Now” is worked out from the check-ins of 7 days, so it may show another number.`,
  ]);
});

test('over Baseline and Target, and in Baseline as typed', async () => {
  await open();
  const row = rowOf(VIEW);
  const shown = (...keys: readonly string[]) => keys.map(key => dashboard.text(key, row));
  typeInto(host, dashboard, 'baseline', row, '1:05');
  expect(shown('baseline_typed', 'baseline', 'baseline_from')).toEqual(['65.0', '65.0', 'Typed']);
  typeInto(host, dashboard, 'baseline_typed', row, '2:05');
  expect(shown('baseline_typed', 'baseline')).toEqual(['125.0', '125.0']);
  typeInto(host, dashboard, 'baseline_typed', row, '1.2k');
  expect(shown('baseline_typed', 'baseline')).toEqual(['1,200.0', '1,200.0']);
  typeInto(host, dashboard, 'baseline_typed', row, '12 q');
  expect(said[said.length - 1]).toContain('“12 q”');
  typeInto(host, dashboard, 'target', row, '3:45');
  expect(shown('target_text', 'target')).toEqual(['3:45', '225.0']);
  typeInto(host, dashboard, 'target', row, '12');
  typeInto(host, dashboard, 'baseline', row, '13');
  expect(shown('target_text', 'target', 'baseline')).toEqual([
    expect.stringMatching(/^12\b/),
    expect.stringMatching(/^12\b/),
    expect.stringMatching(/^13\b/),
  ]);
});

test.each([
  ['target', '21.50', 'target_text', '21.50 kr.'],
  ['target_text', '150.25', 'target_text', '150.25'],
  ['baseline', '220.4', 'baseline_typed', '220.40 kr.'],
])('over %s of whole crowns %s keeps its digits, in %s and in the figures of its row', async (key, typed, place, shown) => {
  await open();
  const row = rowOf(COST);
  host.workbook.apply(
    ['now', 'target', 'baseline', 'baseline_typed'].map(column => ({
      kind: 'numberFormat',
      area: { ...dashboard.at(column, row), rows: 1, columns: 1 },
      format: '#,##0 "kr."',
    })),
  );
  typeInto(host, dashboard, key, row, typed);
  expect(dashboard.text(place, row).replace(/\s/g, ' ')).toBe(shown);
  expect(dashboard.text(key === 'baseline' ? 'baseline' : 'target', row)).toMatch(/\d\.\d\d kr\.$/);
});

test('in Check-ins 3:45 is 225 for a KPI in seconds, before and after the KPI is picked; for another KPI a sentence says that it does not count', async () => {
  await open();
  const checkins = new TabView(host, 'checkins');
  const free = HEADING + 1 + checkins.table('kpi').length;
  const type = (row: number, cells: readonly (readonly [string, string])[]) => {
    for (const [key, text] of cells) typeInto(host, checkins, key, row, text);
  };
  type(free, [
    ['date', TODAY],
    ['kpi', VIEW],
    ['value', '3:45'],
  ]);
  expect([checkins.text('value', free), checkins.cell('value', free).value]).toEqual(['225.0', 225]);
  type(free, [['value', '12']]);
  expect([checkins.text('value', free), checkins.cell('value', free).value]).toEqual(['12.0', 12]);
  type(free + 1, [
    ['date', TODAY],
    ['value', '1:02:03'],
    ['kpi', VIEW],
  ]);
  expect([checkins.text('value', free + 1), checkins.cell('value', free + 1).value]).toEqual(['3,723.0', 3723]);
  const now = dashboard.text('now', rowOf(POSTS));
  said = [];
  type(free + 2, [
    ['date', TODAY],
    ['kpi', POSTS],
    ['value', '3:45'],
  ]);
  expect([dashboard.text('now', rowOf(POSTS)), said]).toEqual([now, [expect.stringContaining('is a time and does not count')]]);
});

test('a number entered in the panel keeps its digits, in Check-ins and on the Dashboard', async () => {
  await open();
  const entry = { kpi: 'cadence', day: TODAY, channel: '', value: 12.5, note: '', sure: true };
  const [asked] = (await get(host, 'saveNumbers', [entry])).problems;
  expect(asked?.problem.code).toBe('number_stands');
  await get(host, 'saveNumbers', [{ ...entry, seen: Number(asked?.problem.parameters.stands) }]);
  expect([checkinsOf(host, POSTS)[0]?.[2], dashboard.text('now', rowOf(POSTS))]).toEqual(['12.5', '12.5']);
});

test('so does one typed into Check-ins, whatever of its row is typed first', async () => {
  await open();
  const checkins = new TabView(host, 'checkins');
  const free = HEADING + 1 + checkins.table('kpi').length;
  for (const [at, order] of (['kpi value', 'value kpi'] as const).entries())
    for (const key of ['date', ...order.split(' ')])
      typeInto(host, checkins, key, free + at, { date: TODAY, kpi: COST, value: '145.5' }[key] ?? '');
  expect([0, 1].map(at => checkins.text('value', free + at))).toEqual(['145.50 kr.', '145.50 kr.']);
  expect(dashboard.text('now', rowOf(COST))).toMatch(/\.\d\d kr\.$/);
});

test.each([
  ['en_US', 'checkins', 'date', '25.10.', '2026-10-25', '“25.10.” is read as 25 Oct 2026; type the year if another is meant.'],
  ['en_US', 'roadmap', 'due', '3.1.', '3 Jan', '“3.1.” is read as 3 Jan 2027; type the year if another is meant.'],
  ['fi_FI', 'roadmap', 'due', 'ti 1.12.', '1 joulu', '“ti 1.12.” is read as 1 Dec 2026; type the year if another is meant.'],
  // What the spreadsheet takes for a day itself has the year that runs.
  ['fi_FI', 'roadmap', 'due', '3.1.', '3 tammi', '3 Jan 2026 is far from the cycle. If you mean 3 Jan 2027, type the year, too.'],
] as const)('in %s, %s, %s: a day typed as %s, without its year', async (locale, tab, key, typed, shown, sentence) => {
  await open(locale);
  const view = new TabView(host, tab);
  typeInto(host, view, key, HEADING + 1, typed);
  expect([view.text(key, HEADING + 1), ...said]).toEqual([shown, sentence]);
});

test('a text for the date of a task is said as soon as it is typed', async () => {
  await open();
  typeInto(host, new TabView(host, 'roadmap'), 'due', HEADING + 1, 'soon');
  expect(said).toEqual(['Row 6 of “Roadmap”: “soon” under “Due” is not a date.']);
});

// Where the comma is the decimal sign, Sheets takes 7.5 for the 7th of May, and the cell would make a date of the next figure, too.
test.each([
  ['checkins', 'value', '7.5', /“7\.5” is not a number\. Write 7,5\. It does not count\.$/],
  ['checkins', 'value', '3:45', /“3:45” is a time and does not count/],
  ['checkins', 'numerator', '12.3', /“12\.3” under “Count” is not a number\. Write 12,3\.$/],
  ['checkins', 'denominator', '1:30', /“1:30” under “Out of” is not a number\.$/],
  ['links', 'clicks', '1.5', /“1\.5” under “Clicks” is not a number\. Write 1,5\.$/],
  ['links', 'primary', '1:30', /“1:30” under “Conversions” is not a number\.$/],
  ['rules', 'bound_1', '1.5', /“1\.5” under “.*” is not a number\. Write 1,5\.$/],
  ['setup', 'watch_base', '7.5', /“7\.5” under “Baseline” is not a number\. Write 7,5\.$/],
] as const)('fi_FI: in %s, %s, %s is the text that was typed, and the next number is one', async (tab, key, typed, sentence) => {
  await open('fi_FI');
  const view = new TabView(host, tab);
  const row = tab === 'checkins' ? HEADING + 1 + view.table('kpi').length : HEADING + 1;
  if (tab === 'checkins') {
    typeInto(host, view, 'date', row, TODAY);
    typeInto(host, view, 'kpi', row, POSTS);
  }
  said = [];
  typeInto(host, view, key, row, typed);
  expect([view.cell(key, row).value, said]).toEqual([typed, [expect.stringMatching(sentence)]]);
  for (const [next, value] of [
    ['12', 12],
    ['7,5', 7.5],
  ] as const) {
    typeInto(host, view, key, row, next);
    expect([next, view.cell(key, row).value, view.text(key, row)]).toEqual([next, value, expect.not.stringMatching(/[a-z:]/i)]);
  }
});

test('fi_FI: over Now and Target 7.5 is what was typed, not a day of May', async () => {
  await open('fi_FI');
  typeInto(host, dashboard, 'now', rowOf(VIEW), '7.5');
  expect(said).toEqual([`${VIEW}: “7.5” is not a number. Write 7,5. Nothing was saved; your text is in a note on the cell.`]);
  typeInto(host, dashboard, 'target', rowOf(VIEW), '7.5');
  expect(dashboard.text('target_text', rowOf(VIEW))).toBe('7.5');
  typeInto(host, dashboard, 'baseline_typed', rowOf(VIEW), '7.5');
  expect(dashboard.cell('baseline_typed', rowOf(VIEW)).value).toBe('7.5');
  typeInto(host, dashboard, 'baseline_typed', rowOf(VIEW), '8');
  expect(dashboard.text('baseline', rowOf(VIEW))).toMatch(/^8\b/);
});

test('fi_FI: a doubt writes both figures as the sheet does', async () => {
  await open('fi_FI');
  typeInto(host, dashboard, 'now', rowOf('Median 3-second retention'), '0,42');
  expect(said).toEqual([expect.stringMatching(/: 0,42\s?% is far from the last value, \d\d,\d+\s?%\. /)]);
});
