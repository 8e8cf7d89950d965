/**
 * The filled columns on the built bundle: rows inserted, deleted and sorted at every edge leave each KPI its figures and words; without
 * the add-on everything visible stays as it was last known; the time machine shows what a cycle built then would show. In one spreadsheet
 * locale each, in more of them in `npm run fuzz -- --whole`.
 */
import * as fc from 'fast-check';
import type { Edit } from '../../../src/preview/engine/workbook';
import { isWhole, sampled } from '../../sample';
import { type CycleHost, get, HEADING, openCycle, TabView, typeInto } from '../built-cycle';
import { type RandomKpi, randomKpi, writeKpis } from '../figures/random-kpis';

/** What a person sees of a KPI, and the figures behind it. */
const KEYS = ['status', 'now', 'target', 'do_now', 'baseline', 'owner', 'next', 'expected', 'last', 'bar', 'line', 'reading'] as const;
const VISIBLE = ['status', 'now', 'target', 'do_now', 'baseline', 'owner', 'next', 'expected', 'computed', 'reading'] as const;

type Picture = Readonly<Record<string, string>>;

function picture(host: CycleHost, keys: readonly string[] = KEYS): Picture {
  const rows = new TabView(host, 'dashboard').table('kpi');
  return Object.fromEntries(rows.map(row => [row.kpi ?? '', keys.map(key => row[key]).join(' | ')]));
}

const FIRST = HEADING + 1;

/** The spreadsheet is evaluated anew after each edit. */
jest.setTimeout(300_000);

describe('Rows', () => {
  test('inserted and sorted anywhere change no figure', async () => {
    const host = await openCycle();
    const dashboard = new TabView(host, 'dashboard');
    const checkins = new TabView(host, 'checkins');
    const [kpis, values] = [dashboard.table('kpi').length, checkins.table('kpi').length];
    const insert = (view: TabView, before: number): Edit => ({ kind: 'insertRows', sheetId: view.sheetId, before, count: 1 });
    const sort = (view: TabView, rows: number, key: string, ascending: boolean): Edit => ({
      kind: 'sort',
      area: { ...view.area(FIRST, rows) },
      by: [{ column: view.column(key), ascending }],
    });
    const edits: readonly (readonly [string, Edit])[] = [
      ['insert above the first KPI', insert(dashboard, FIRST)],
      ['insert between KPIs', insert(dashboard, FIRST + 4)],
      ['insert below the last KPI', insert(dashboard, FIRST + kpis)],
      ['sort by name', sort(dashboard, kpis, 'kpi', true)],
      ['sort by status', sort(dashboard, kpis, 'status', false)],
      ['insert above the first check-in', insert(checkins, FIRST)],
      ['insert below the last check-in', insert(checkins, FIRST + values)],
      ['sort check-ins by value', sort(checkins, values, 'value', true)],
      ['sort check-ins by date', sort(checkins, values, 'date', true)],
    ];
    const before = picture(host);
    for (const [name, edit] of edits) {
      host.workbook.apply([edit]);
      expect([name, picture(host)]).toEqual([name, before]);
      host.workbook.undo();
    }
  });

  test.each(sampled(['en_US', 'da_DK'], ['en_US']))(
    'deleting the first and the last KPI leaves the others as they were: %s',
    async locale => {
      const host = await openCycle({ locale });
      const { sheetId } = new TabView(host, 'dashboard');
      const before = Object.entries(picture(host));
      host.workbook.apply([{ kind: 'deleteRows', sheetId, row: FIRST + before.length - 1, count: 1 }]);
      host.workbook.apply([{ kind: 'deleteRows', sheetId, row: FIRST, count: 1 }]);
      expect(picture(host)).toEqual(Object.fromEntries(before.slice(1, -1)));
    },
  );
});

/** Day 1 as a serial number. */
const START_DAY = 46300;
/** Every draw is the same, so that a difference found is found again. */
const SEED = 20261122;
/** KPIs that found a difference once, whatever is drawn by lot. */
const KNOWN: readonly RandomKpi[] = [
  ['12 apples', 'Lower', 'number'],
  ['12 apples', 'Higher', '%'],
  ['12 apples', 'Higher', 'money'],
  ['170 kr.', 'Higher', 'money'],
  ['25 €', 'Higher', 'money'],
  ['75 min', 'Higher', 'minutes'],
  ['≤ 12 apples', 'Lower', 'per 1,000'],
  ['≥ 30', 'Higher', '%'],
  ['soon', '', 'number'],
  ['1 2 3', 'Higher', 'number'],
  ['≤ 2', 'Higher', 'number'],
  ['≥ 2', 'Lower', 'number'],
  ['99 999%', 'Inside the range', 'number'],
  ['+2 pp', 'Inside the range', 'number'],
  ['10–15', 'Inside the range', 'number'],
].map(
  ([target = '', better = '', unit = ''], index): RandomKpi => ({
    baseline: index % 2 === 0 ? 3 : null,
    target,
    better,
    baselineFrom: 'Typed',
    cadence: 'Weekly',
    aggregate: '0',
    unit,
    threshold: '< 5',
    override: '',
    checkins: [{ day: 40, value: 18, of: null, channel: '' }],
  }),
);

const SIGNS = [
  ['en_US', '.'],
  ['fi_FI', ','],
  ['da_DK', ','],
] as const;

test.each(SIGNS.filter(([locale]) => isWhole || locale === 'fi_FI'))(
  'without the add-on every visible word and figure stands as it was last known: %s',
  async (locale, sign) => {
    const host = await openCycle({ locale }, { sample: false });
    writeKpis(host, [...KNOWN, ...fc.sample(randomKpi(sign), { numRuns: 10, seed: SEED })], START_DAY);
    await get(host, 'repair', { ids: [] });
    const withAddon = picture(host, VISIBLE);
    host.setAddon('off');
    expect(picture(host, VISIBLE)).toEqual(withAddon);
  },
);

test('as of week 3 shows what a cycle built in week 3 shows', async () => {
  const then = '2026-10-25';
  const host = await openCycle();
  const setup = new TabView(host, 'setup');
  typeInto(host, setup, 'value', setup.rowWhere('fact_key', 'as_of'), then);
  const built = await openCycle({ today: then });
  expect(picture(host)).toEqual(picture(built));
});
