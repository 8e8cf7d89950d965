/**
 * Figures typed in another unit than their KPI's, on the built bundle. Of `$18.50` and `50%` Sheets makes a number and gives the cell a format of
 * its own: wherever that is typed, nothing counts, the row or a sentence says why, and the next number is one again.
 */
import { type CycleHost, checkinsOf, get, HEADING, openCycle, TabView, TODAY, typeInto } from '../../built-cycle';
import { toastsTo } from '../../toasts';

const COST = 'Cost per lead';
const POSTS = 'Posts / week per channel';

let host: CycleHost;
let dashboard: TabView;
let checkins: TabView;
let said: string[];
const costRow = () => dashboard.rowWhere('kpi', COST);

beforeAll(async () => {
  const screen = toastsTo(text => said.push(text));
  host = await openCycle({ screen });
  dashboard = new TabView(host, 'dashboard');
  checkins = new TabView(host, 'checkins');
});

beforeEach(() => {
  said = [];
});

afterEach(() => {
  expect(host.failures).toEqual([]);
});

/** What the person typed, in a cell that takes the format of what is typed, as Sheets' own cells do. */
function typeSigned(view: TabView, key: string, row: number, text: string): void {
  host.workbook.apply([{ kind: 'numberFormat', area: { ...view.at(key, row), rows: 1, columns: 1 }, format: '' }]);
  typeInto(host, view, key, row, text);
}

const findings = async () => (await get(host, 'check', null)).map(({ text }) => text);

test.each([
  [COST, '$18.50', ['kpi', 'value']],
  [COST, '$18.50', ['value', 'kpi']],
  [POSTS, '50%', ['value', 'kpi']],
] as const)('Check-ins of %s: %s, filled in the order %j', async (kpi, text, order) => {
  const row = HEADING + 1 + checkins.table('kpi').length;
  const now = dashboard.text('now', dashboard.rowWhere('kpi', kpi));
  typeInto(host, checkins, 'date', row, TODAY);
  for (const key of order) {
    if (key === 'value') typeSigned(checkins, 'value', row, text);
    else typeInto(host, checkins, 'kpi', row, kpi);
  }
  const shown = checkins.text('value', row);
  expect(shown).toBe(text);
  expect(checkins.cell('value', row).value).toBe(shown);
  expect(said.at(-1)).toBe(`${kpi}: “${shown}” is in another unit than the KPI. It does not count.`);
  expect(checkins.text('counts', row)).toBe(`◆ “${shown}” is in another unit`);
  expect(dashboard.text('now', dashboard.rowWhere('kpi', kpi))).toBe(now);
  typeInto(host, checkins, 'value', row, '19');
  expect(checkins.cell('value', row).value).toBe(19);
});

test('several rows pasted with signs in front of some', () => {
  const row = HEADING + 1 + checkins.table('kpi').length;
  const value = checkins.at('value', row);
  host.workbook.apply([{ kind: 'numberFormat', area: { ...value, rows: 3, columns: 1 }, format: '' }]);
  host.workbook.paste(checkins.at('date', row), [
    [TODAY, COST, '', '170'],
    [TODAY, COST, 'TikTok', '$18.50'],
    [TODAY, POSTS, '', '12'],
  ]);
  const cells = [0, 1, 2].map(at => checkins.cell('value', row + at).value);
  expect(cells).toEqual([170, '$18.50', 12]);
});

test.each(['now', 'baseline'] as const)('over %s of the Dashboard it is a note and a sentence', key => {
  const row = costRow();
  const before = [dashboard.text(key, row), checkinsOf(host, COST).length];
  typeSigned(dashboard, key, row, '$18.50');
  expect([dashboard.text(key, row), checkinsOf(host, COST).length]).toEqual(before);
  expect(host.workbook.note(dashboard.at(key, row))).toContain('$18.50');
  expect(said).toEqual([`${COST}: “$18.50” is in another unit than the KPI. Nothing was saved; your text is in a note on the cell.`]);
  typeInto(host, dashboard, key, row, '23');
  const figures = { now: checkinsOf(host, COST).map(([, , value]) => value), baseline: [dashboard.text('baseline', row)] };
  expect(figures[key]).toContainEqual(expect.stringMatching(/^23\b.* kr\.$/));
});

test('over Target it is the target as typed, which asks, and the column keeps its currency', () => {
  const row = costRow();
  typeSigned(dashboard, 'target', row, '$18.50');
  expect(dashboard.text('target_text', row)).toBe('$18.50');
  expect(dashboard.text('reading', row)).toContain('$');
  typeInto(host, dashboard, 'target_text', row, '150');
  expect(dashboard.text('target', row)).toMatch(/^150.* kr\.$/);
});

test('as a typed baseline it is a text that Check the sheet names', async () => {
  const row = costRow();
  typeSigned(dashboard, 'baseline_typed', row, '$21.50');
  expect(dashboard.cell('baseline_typed', row).value).toBe('$21.50');
  expect(said).toEqual([`${COST}: “$21.50” is in another unit than the KPI. It does not count.`]);
  expect(await findings()).toContainEqual(expect.stringContaining('“$21.50”'));
  typeInto(host, dashboard, 'baseline_typed', row, '200');
  expect(dashboard.text('baseline', row)).toMatch(/^200.* kr\.$/);
});

test('of a watch KPI and of a rule', () => {
  const setup = new TabView(host, 'setup');
  const rules = new TabView(host, 'rules');
  const free = setup.table('watch').length + HEADING + 1;
  typeInto(host, setup, 'watch', free, 'Cost per call');
  typeInto(host, setup, 'watch_unit', free, 'money');
  typeSigned(setup, 'watch_base', free, '$12');
  expect(setup.cell('watch_base', free).value).toMatch(/^\$12/);
  typeInto(host, rules, 'kpi_1', HEADING + 1, COST);
  typeSigned(rules, 'bound_1', HEADING + 1, '£20');
  expect(rules.cell('bound_1', HEADING + 1).value).toMatch(/^£20/);
});

test('typed where the add-on was not, Check the sheet finds it, and repairing makes a text of it', async () => {
  const row = HEADING + 1 + checkins.table('kpi').length;
  typeInto(host, checkins, 'date', row, TODAY);
  typeInto(host, checkins, 'kpi', row, COST);
  const at = checkins.at('value', row);
  host.workbook.apply([
    { kind: 'content', at, content: { type: 'number', value: 18.5 } },
    { kind: 'numberFormat', area: { ...at, rows: 1, columns: 1 }, format: '[$$]#,##0.00' },
  ]);
  const found = (await get(host, 'check', null)).filter(({ id }) => id.startsWith('unit:'));
  expect(found.map(({ text }) => text)).toEqual([
    expect.stringMatching(/Row \d+ of “Check-ins”: “\$18\.50” under “Value” is in another unit/),
  ]);
  await get(host, 'repair', { ids: found.map(({ id }) => id) });
  expect(typeof checkins.cell('value', row).value).toBe('string');
  expect(checkins.text('counts', row)).toMatch(/^◆ “.*18\.5.*” is in another unit$/);
});

test('a percentage among the counts of a test is refused in its row, and the next count is one', async () => {
  await get(host, 'addTab', { tab: 'experiments' });
  const tests = new TabView(host, 'experiments');
  const row = HEADING + 1 + tests.table('hypothesis').length;
  typeInto(host, tests, 'hypothesis', row, 'Shorter form');
  const typed = { kpi: 'Click rate to landing page', successes_a: '300%', trials_a: '3000', successes_b: '40', trials_b: '3000' };
  for (const [key, text] of Object.entries(typed)) typeInto(host, tests, key, row, text);
  expect([tests.text('successes_a', row), tests.text('next', row)]).toEqual(['300%', expect.stringMatching(/^◆ Check the counts of A/)]);
  typeInto(host, tests, 'successes_a', row, '30');
  expect([tests.text('successes_a', row), tests.text('next', row)]).toEqual(['30', expect.not.stringContaining('◆')]);
  expect(said).toEqual([]);
});

test.each([
  ['links', 'clicks', '12%', /^Row \d+ of “Links”: “12\.?0?%” under “Clicks” is not a number\.$/],
  ['checkins', 'denominator', '$1200', null],
] as const)('in another count, %s %s, %s is the text that was typed, too', (tab, key, text, sentence) => {
  const view = new TabView(host, tab);
  typeSigned(view, key, HEADING + 1, text);
  expect(typeof view.cell(key, HEADING + 1).value).toBe('string');
  expect(said).toEqual(sentence === null ? [] : [expect.stringMatching(sentence)]);
  typeInto(host, view, key, HEADING + 1, '1200');
  expect(view.text(key, HEADING + 1)).toBe('1,200');
});
