/**
 * A number for a week carries its week, whichever way it came in, however late: the first week of a Signals cycle that starts on
 * 30 November 2026.
 */
import type { DueNumber } from '../../../src/contract';
import { type CycleHost, type CycleOptions, checkinsOf, get, HEADING, openBuilt, openCycle, TabView, typeInto } from '../built-cycle';
import { toastsTo } from '../toasts';

const CYCLE = { playbook: 'signals', start: '2026-11-30', language: 'en', currency: 'EUR', sample: false } as const;
const ZONE = { locale: 'en_GB', timeZone: 'Europe/Helsinki', today: '2026-12-08' } as const;
const LEADS = 'Qualified leads';

/** The same file on another day. */
const later = (host: CycleHost, today: string, more: CycleOptions = {}) =>
  openBuilt({ ...ZONE, ...more, today, snapshot: host.snapshot() });
const cycle = (today: string = ZONE.today) => openCycle({ ...ZONE, today, builtOn: CYCLE.start }, CYCLE);
const leadsOf = async (host: CycleHost): Promise<DueNumber> => {
  const found = (await get(host, 'numbers', null)).find(({ name }) => name.includes(LEADS));
  if (found === undefined) throw new Error('No such KPI.');
  return found;
};
const save = (host: CycleHost, { kpi }: DueNumber, day: string, value: number, seen?: number) =>
  get(host, 'saveNumbers', [{ kpi, day, channel: '', value, note: '', sure: true, ...(seen === undefined ? {} : { seen }) }]);
const shown = (host: CycleHost, key: string) => {
  const view = new TabView(host, 'dashboard');
  return view.text(key, view.rowWhere('id', 'qualified_leads'));
};

test('two days late, the panel asks for the week that is over, and the star has its number', async () => {
  const host = await cycle();
  const due = await leadsOf(host);
  expect(due).toMatchObject({ day: '2026-12-06', overdueDays: 2, periods: [{ from: '2026-11-30', to: '2026-12-06', entered: '' }] });
  await save(host, due, due.day, 20);
  expect(checkinsOf(host, due.name)).toEqual([['2026-12-06', '', '20']]);
  expect(shown(host, 'now')).toBe('20');
  expect(shown(host, 'status')).not.toContain('No data');
  expect(await leadsOf(host)).toMatchObject({ overdueDays: -5, periods: [{ to: '2026-12-06', entered: '20' }] });
});

test('the next week is another number: 22 on 13 December is 22, not 42', async () => {
  const first = await cycle();
  await save(first, await leadsOf(first), '2026-12-06', 20);
  const host = later(first, '2026-12-13');
  const due = await leadsOf(host);
  expect(due).toMatchObject({ day: '2026-12-13', overdueDays: 0 });
  expect(due.periods.map(({ to, entered }) => [to, entered])).toEqual([
    ['2026-12-13', ''],
    ['2026-12-06', '20'],
  ]);
  await save(host, due, due.day, 22);
  expect(shown(host, 'now')).toBe('22');
});

test('a second number for a week takes the place of the first, whatever day of it either was saved under', async () => {
  const host = await cycle('2026-12-13');
  const due = await leadsOf(host);
  await save(host, due, '2026-12-08', 20);
  // Whoever does not know of it is asked, and so is who knows of another one.
  const stands = [
    { kpi: due.kpi, problem: { code: 'number_stands', parameters: { kpi: due.name, value: '20', stands: 20, channel: '' } } },
  ];
  expect(await save(host, due, '2026-12-13', 22)).toEqual({ saved: [], problems: stands });
  expect(await save(host, due, '2026-12-13', 22, 19)).toEqual({ saved: [], problems: stands });
  await save(host, due, '2026-12-13', 22, 20);
  expect(await save(host, due, '2026-12-10', 23, 22)).toEqual({ saved: [due.kpi], problems: [] });
  expect(checkinsOf(host, due.name)).toEqual([['2026-12-13', '', '23']]);
  expect(shown(host, 'now')).toBe('23');
});

test('of two rows a person typed for one week the later day counts', async () => {
  const host = await cycle('2026-12-13');
  const view = new TabView(host, 'checkins');
  const free = view.table('kpi').length + HEADING + 1;
  const { name } = await leadsOf(host);
  for (const [at, [date, value]] of [
    ['08/12/2026', '20'],
    ['13/12/2026', '22'],
  ].entries()) {
    typeInto(host, view, 'date', free + at, date ?? '');
    typeInto(host, view, 'kpi', free + at, name);
    typeInto(host, view, 'value', free + at, value ?? '');
  }
  expect(shown(host, 'now')).toBe('22');
});

test('a number over Now counts for the week that is over, and the message says so', async () => {
  const said: string[] = [];
  const screen = toastsTo(text => said.push(text));
  const host = later(await cycle(), ZONE.today, { screen });
  const view = new TabView(host, 'dashboard');
  typeInto(host, view, 'now', view.rowWhere('id', 'qualified_leads'), '20');
  typeInto(host, view, 'now', view.rowWhere('id', 'qualified_leads'), '22');
  expect(checkinsOf(host, (await leadsOf(host)).name)).toEqual([['2026-12-06', '', '22']]);
  expect(shown(host, 'now')).toBe('22');
  expect(said).toEqual([
    'Qualified leads / week: 20 counts for the week 30 Nov – 6 Dec.',
    'Qualified leads / week: 22 counts for the week 30 Nov – 6 Dec, in place of 20.',
  ]);
});

test('rows that wait carry the week that is due', async () => {
  const host = await cycle();
  host.open();
  const view = new TabView(host, 'checkins');
  const row = view.rowsWhere('kpi_id', 'qualified_leads');
  expect(row.map(at => view.text('date', at))).toEqual(['2026-12-06']);
});

test('so does the row of a watch KPI that is a total', async () => {
  const begun = await cycle();
  await get(begun, 'watchKpis', { ids: ['posts_week'], on: true });
  const host = later(begun, '2026-12-08');
  const view = new TabView(host, 'checkins');
  expect(view.rowsWhere('kpi_id', 'posts_week').map(at => view.text('date', at))).toEqual(['2026-12-06']);
});

test.each([
  ['a week across New Year', '2027-01-04', ['2026-12-28', '2027-01-03']],
  ['before the first week is over, the week before the cycle', '2026-12-02', ['2026-11-23', '2026-11-29']],
  ['the last whole week of the cycle, week 12', '2027-02-27', ['2027-02-15', '2027-02-21']],
])('%s', async (_, today, [from, to]) => {
  expect((await leadsOf(await cycle(today))).periods[0]).toMatchObject({ from, to });
});

test('a watch KPI that is a total carries its week, too, and two numbers for a week are one', async () => {
  const host = await cycle('2026-12-13');
  await get(host, 'watchKpis', { ids: ['posts_week'], on: true });
  const due = (await get(host, 'numbers', null)).find(({ kpi }) => kpi === 'posts_week');
  if (due === undefined) throw new Error('Nobody asks for the watch KPI.');
  expect(due.periods.map(({ from, to }) => [from, to])).toEqual([
    ['2026-12-07', '2026-12-13'],
    ['2026-11-30', '2026-12-06'],
  ]);
  await save(host, due, '2026-12-08', 4);
  await save(host, due, '2026-12-13', 5, 4);
  expect(checkinsOf(host, due.name)).toEqual([['2026-12-13', '', '5']]);
  const setup = new TabView(host, 'setup');
  const row = setup.rowWhere('watch_id', 'posts_week');
  expect([setup.text('watch_now', row), setup.text('watch_how', row)]).toEqual(['5', 'Sum of the last full week']);
  // A number for a week that runs is none of the last full one, and what is due next is the week after it.
  const running = later(host, '2026-12-16');
  await save(running, due, '2026-12-16', 2);
  const then = new TabView(running, 'setup');
  expect(['watch_now', 'watch_next'].map(key => then.text(key, row))).toEqual(['5', '2026-12-27']);
});
