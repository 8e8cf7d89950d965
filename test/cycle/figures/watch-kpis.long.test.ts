/**
 * Watch KPIs, thresholds for several check-ins in a row and the look-back on rules, on the built bundle in a spreadsheet with decimal
 * commas. Several claims on one opened cycle, because opening one is dear: what changes check-ins least comes first.
 */
import { addDays, type Day, dayFromIso } from '../../../src/core/day/day';
import { lookBack, type RuleKpi } from '../../../src/core/rule/history';
import { LANGUAGES } from '../../../src/languages';
import { fill } from '../../../src/languages/text';
import { growthLoop } from '../../../src/playbooks/growth-loop/playbook';
import { type CycleHost, get, HEADING, openCycle, START, TabView } from '../built-cycle';

let host: CycleHost;
let views: Record<'setup' | 'rules' | 'checkins' | 'dashboard' | 'scorecard', TabView>;
const start = dayFromIso(START) as Day;

beforeAll(async () => {
  host = await openCycle({ locale: 'fi_FI' });
  const view = (id: keyof typeof views) => new TabView(host, id);
  views = {
    setup: view('setup'),
    rules: view('rules'),
    checkins: view('checkins'),
    dashboard: view('dashboard'),
    scorecard: view('scorecard'),
  };
}, 300_000);

const state = (id: string) => views.rules.text('state', views.rules.rowWhere('id', id));
const watchRow = (id: string) => views.setup.rowWhere('watch_id', id);

/** Types a check-in into the next empty row, as a person does. */
function typeCheckin(kpi: string, day: string, value: string): void {
  const row = HEADING + 1 + views.checkins.table('kpi').length;
  for (const [key, text] of Object.entries({ kpi, date: day, value })) host.workbook.type(views.checkins.at(key, row), text);
}

test('Fired and Helped say what core says of the weeks so far', () => {
  const { rules, checkins } = views;
  for (const [id, value] of [
    ['sample-ctr_landing-2', '0,3%'],
    ['sample-ctr_landing-3', '0,3%'],
  ] as const) {
    host.workbook.type(checkins.at('value', checkins.rowWhere('id', id)), value);
  }
  const rows = checkins.table('kpi_id');
  const cell = (key: string, id: string | undefined) => checkins.cell(key, checkins.rowWhere('id', id ?? '')).value;
  const rate = (id: string | undefined) => Number(cell('numerator', id)) / Number(cell('denominator', id));
  const kpis = growthLoop.kpis.map((kpi): RuleKpi => {
    const { id, aggregate, cadence, better, baseline } = kpi;
    const checkIns = rows
      .filter(({ kpi_id }) => kpi_id === id)
      .map(row => ({
        day: cell('date', row.id) as Day,
        value: Number(cell('value', row.id) ?? rate(row.id)),
        channel: null,
        denominator: Number(row.denominator?.replace(/\s/g, '')) || null,
      }));
    return { id, aggregate, cadence, better, baseline, checkIns };
  });
  const history = lookBack(kpis, start, addDays(start, 42));
  const words = LANGUAGES.en.tabs.rules.history;
  const expected = growthLoop.rules.map(rule => {
    const { weeks, firings, card } = history(rule);
    const told = weeks.filter(({ verdict }) => verdict === 'fires' || verdict === 'quiet').length;
    const fired = weeks.filter(({ verdict }) => verdict === 'fires').length;
    const often = fill<string>(fired === 0 ? words.never : words.fired, { times: firings.length, weeks: fired, of: told });
    const { helped, judged } = card;
    const rated = fill<string>(helped === 0 && judged >= 3 ? words.retire : words.helped, {
      helped,
      judged,
      rate: Math.round((100 * helped) / (judged || 1)),
    });
    // Weeks in which it could not fire say nothing about a rule; what it waits for is said instead.
    const waits = rules.text('state', rules.rowWhere('id', rule.id)).startsWith('–');
    return [rule.id, waits ? expect.stringMatching(/^needs .+/) : told === 0 ? '' : often, judged === 0 || waits ? '' : rated];
  });
  const seen = growthLoop.rules.map(({ id }) => {
    const row = rules.rowWhere('id', id);
    return [id, rules.text('fired', row), rules.text('helped', row)];
  });
  expect(seen).toEqual(expected);
  expect(seen.some(([, fired]) => fired?.includes('×'))).toBe(true);
}, 120_000);

test('a watch KPI that is switched on is listed, due and heard by its rules, and stays off Dashboard and Scorecard', async () => {
  const name = views.setup.text('watch', watchRow('top_channel_share'));
  const listed = () => views.setup.table('kpi_listed').map(({ kpi_listed }) => kpi_listed);
  const rows = views.dashboard.table('kpi').length;
  expect(listed()).not.toContain(name);
  const watch = (on: boolean) => get(host, 'watchKpis', { ids: ['top_channel_share'], on });
  expect((await watch(true)).kpis.find(({ id }) => id === 'top_channel_share')).toMatchObject({ watch: true, watched: true });
  expect((await get(host, 'numbers', null)).map(({ kpi }) => kpi)).toContain('top_channel_share');
  expect(listed()).toContain(name);
  expect(views.setup.text('watch_next', watchRow('top_channel_share'))).toBe('2026-10-11');

  // The threshold asks for two check-ins in a row that are not below 55%, 55% itself among them; the risk looks at the value now.
  typeCheckin(name, '2026-11-05', '50%');
  expect([state('one_channel'), state('risk-platform_swing')]).toEqual(['○ Too early', '– Not measured']);
  typeCheckin(name, '2026-11-09', '58,5%');
  expect([state('one_channel'), state('risk-platform_swing')]).toEqual(['● Quiet', '■ Fires']);
  typeCheckin(name, '2026-11-12', '55%');
  expect(state('one_channel')).toBe('■ Fires');
  expect((await get(host, 'today', null)).needAction.map(({ status }) => status)).toContain('■ Fires');
  expect(views.setup.text('watch_now', watchRow('top_channel_share'))).toBe('55,0%');
  expect(views.setup.text('watch_next', watchRow('top_channel_share'))).toBe('2026-11-19');

  expect(views.dashboard.table('kpi')).toHaveLength(rows);
  expect(views.dashboard.rowsWhere('kpi', name)).toEqual([]);
  expect(views.scorecard.rowsWhere('kpi', name)).toEqual([]);

  await watch(false);
  expect(state('one_channel')).toBe('– Not measured');
  await get(host, 'switchRule', { id: 'one_channel', on: false });
  const line = (await get(host, 'history', null)).rules.find(({ id }) => id === 'one_channel');
  expect(line).toMatchObject({ on: false, inARow: 2, conditions: [{ kpi: 'top_channel_share', is: 'above', bound: 0.549 }] });
  expect(state('one_channel')).toBe('– Off');
}, 120_000);

test('what tells a crisis is measured by one click where the playbook does not watch it, and stands once', async () => {
  const { setup } = views;
  const of = (id: string) => get(host, 'history', null).then(({ kpis }) => kpis.filter(kpi => kpi.id === id));
  expect(await of('response_hours')).toMatchObject([{ name: 'Response time (hours)', unit: 'hours', watched: false, now: '' }]);
  expect(await of('strikes')).toHaveLength(1);
  const before = setup.table('watch').length;
  for (const on of [true, false, true]) await get(host, 'watchKpis', { ids: ['response_hours', 'nothing'], on });
  const row = watchRow('response_hours');
  expect(setup.table('watch')).toHaveLength(before + 1);
  expect(['watch_unit', 'watch_better', 'watch_cadence'].map(key => setup.text(key, row))).toEqual(['hours', 'Lower', 'Weekly']);
  typeCheckin('Response time (hours)', '2026-11-12', '3,5');
  expect(setup.text('watch_now', row)).toBe('3,5');
  expect(await of('response_hours')).toMatchObject([{ watched: true, now: '3,5' }]);
  expect((await get(host, 'check', null)).filter(({ tab }) => tab === 'setup')).toEqual([]);
}, 120_000);

test('of several thresholds of a KPI the one passed furthest stands in Do now, before a pair that fires', () => {
  const { rules, dashboard } = views;
  const kpi = dashboard.text('kpi', dashboard.rowWhere('id', 'retention_3s'));
  const add = (typed: Readonly<Record<string, string>>) => {
    const row = HEADING + 1 + rules.table('sign').length;
    for (const [key, text] of Object.entries({ kpi_1: kpi, ...typed })) host.workbook.type(rules.at(key, row), text);
  };
  const doNow = () => dashboard.text('do_now', dashboard.rowWhere('id', 'retention_3s'));
  add({ sign: 'A pair', kind: 'Pair', is_1: 'is above', bound_1: '0,1', action: 'Pair' });
  expect(doNow()).toBe('Pair');
  add({ sign: 'Near', kind: 'Threshold', is_1: 'is below', bound_1: '0,55', action: 'Near' });
  expect(doNow()).toBe('▌ Near');
  add({ sign: 'Far', kind: 'Threshold', is_1: 'is below', bound_1: '0,9', action: 'Far' });
  expect(doNow()).toBe('▌ Far');
  // The last check-in is 54.4% and the two before it lie lower.
  add({ sign: 'Row', kind: 'Threshold', is_1: 'is below', bound_1: '0,5445', in_a_row: '3', action: 'Row' });
  const states = rules.table('sign').map(({ sign, state: now }) => [sign, now]);
  expect(states.slice(-1)).toEqual([['Row', '■ Fires']]);
}, 120_000);
