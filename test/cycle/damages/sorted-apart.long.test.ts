/**
 * A sort of the columns of the Dashboard that are seen leaves the folded ones behind: target, unit, direction. They come back beside the names they
 * were typed for, as if whole rows had been sorted, with the repair, a command or the next edit; where nobody can tell, nothing moves.
 */

import { FOLDED } from '../../../src/addon/edits/sorted-apart';
import type { HostSnapshot } from '../../../src/preview/host/host';
import { type CycleHost, get, HEADING, openBuilt, openCycle, TabView, typeInto } from '../built-cycle';
import { errors } from '../pictures';

let snapshot: HostSnapshot;
beforeAll(async () => {
  const host = await openCycle();
  const dashboard = new TabView(host, 'dashboard');
  // A team's own: a target, a threshold, a remark, an owner, a baseline, and a KPI of its own.
  const row = (id: string) => dashboard.rowWhere('id', id);
  typeInto(host, dashboard, 'target_text', row('view_time'), '9.9');
  typeInto(host, dashboard, 'threshold', row('ctr_landing'), '0.5%');
  typeInto(host, dashboard, 'reason', row('cadence'), '=not a formula');
  typeInto(host, dashboard, 'baseline_typed', row('production_minutes'), '72');
  const own = HEADING + 1 + dashboard.table('kpi').length;
  typeInto(host, dashboard, 'kpi', own, 'Newsletter readers');
  typeInto(host, dashboard, 'target_text', own, '1,500');
  typeInto(host, dashboard, 'baseline_typed', own, '900');
  snapshot = host.snapshot();
});

interface Sort {
  readonly by: string;
  readonly ascending: boolean;
  readonly from?: string;
  readonly to?: string;
}

function sort(host: CycleHost, { by, ascending, from = 'star', to = 'next' }: Sort): void {
  const dashboard = new TabView(host, 'dashboard');
  const rows = dashboard.table('kpi').length;
  const column = dashboard.column(from);
  const area = { ...dashboard.area(HEADING + 1, rows), column, columns: dashboard.column(to) - column + 1 };
  host.workbook.apply([{ kind: 'sort', area, by: [{ column: dashboard.column(by), ascending }] }]);
}

const WHOLE = { from: 'star', to: 'past_targets' } as const;
const SHOWN = ['star', 'kpi', 'status', 'now', 'target', 'do_now', 'baseline', 'owner', 'next', 'forecast', 'reading', ...FOLDED];

/** What a person sees of every row, folded or not, and no error anywhere. */
function shown(host: CycleHost) {
  const rows = new TabView(host, 'dashboard').table('kpi');
  return { rows: rows.map(row => SHOWN.map(key => `${key}: ${row[key] ?? ''}`)), errors: errors(host) };
}

async function asWhole(by: Sort) {
  const host = openBuilt({ snapshot });
  sort(host, { ...by, ...WHOLE });
  await get(host, 'today', null);
  return shown(host);
}

const SORTS: readonly (readonly [string, Sort])[] = [
  ['by status', { by: 'status', ascending: true }],
  ['by name', { by: 'kpi', ascending: true }],
  ['by name, descending', { by: 'kpi', ascending: false }],
  ['by owner, without the stars', { by: 'owner', ascending: true, from: 'kpi' }],
];

describe.each(SORTS)('what is seen sorted %s', (_name, by) => {
  const sorted = () => {
    const host = openBuilt({ snapshot });
    sort(host, by);
    return host;
  };
  const whole = async () => {
    const expected = await asWhole(by);
    if (by.from !== 'kpi') return expected;
    // The stars stay where a person has left them.
    const stars = shown(openBuilt({ snapshot })).rows.map(([star]) => star);
    return { ...expected, rows: expected.rows.map((row, at) => [stars[at], ...row.slice(1)]) };
  };

  test('is repaired as if whole rows had been, and repairing again changes nothing', async () => {
    const host = sorted();
    const found = await get(host, 'check', null);
    expect(found.find(({ id }) => id === 'names:dashboard')?.text).toMatch(
      /moves folded columns that stayed behind, such as “Target as typed” and “Unit”/,
    );
    await get(host, 'repair', { ids: ['names:dashboard'] });
    const once = shown(host);
    expect(once).toEqual(await whole());
    expect((await get(host, 'check', null)).filter(({ id }) => /^(ids|names):/.test(id))).toEqual([]);
    await get(host, 'repair', { ids: ['names:dashboard'] });
    expect(shown(host)).toEqual(once);
  });

  test('comes right with the next command, too', async () => {
    const host = sorted();
    await get(host, 'repair', { ids: [] });
    expect(shown(host)).toEqual(await whole());
    expect(host.failures).toEqual([]);
  });
});

test('a target typed beside a name after the sort is that name’s, and none of the others is lost', async () => {
  const typed = async (key: string, text: string) => {
    const host = openBuilt({ snapshot });
    sort(host, { by: 'kpi', ascending: false });
    const dashboard = new TabView(host, 'dashboard');
    typeInto(host, dashboard, key, dashboard.rowWhere('kpi', 'Minutes per asset'), text);
    return new Map(dashboard.table('kpi').map(row => [row.kpi, [row.target_text, row.unit, row.id]]));
  };
  const before = new Map(
    new TabView(openBuilt({ snapshot }), 'dashboard').table('kpi').map(row => [row.kpi, [row.target_text, row.unit, row.id]]),
  );
  before.set('Minutes per asset', ['45', 'minutes', 'production_minutes']);
  for (const key of ['target_text', 'target'])
    expect([key, new Map([...(await typed(key, '45'))].sort())]).toEqual([key, new Map([...before].sort())]);
});

test('a sort that took the folded columns along moves the id alone', async () => {
  const host = openBuilt({ snapshot });
  sort(host, { by: 'kpi', ascending: true, to: 'baseline_typed' });
  const found = await get(host, 'check', null);
  await get(host, 'repair', { ids: found.map(({ id }) => id) });
  expect(shown(host)).toEqual(await asWhole({ by: 'kpi', ascending: true }));
});

test('undoing the sort after its repair brings all back with the next command', async () => {
  const host = openBuilt({ snapshot });
  const before = shown(host);
  sort(host, { by: 'kpi', ascending: true });
  await get(host, 'repair', { ids: ['names:dashboard'] });
  for (let time = 0; time < 20; time += 1) host.workbook.undo();
  await get(host, 'repair', { ids: [] });
  expect(shown(host)).toEqual(before);
});

test('where units stand half beside their names nobody can tell: nothing moves, and the check goes on saying so', async () => {
  const host = openBuilt({ snapshot });
  const dashboard = new TabView(host, 'dashboard');
  sort(host, { by: 'kpi', ascending: true });
  const row = dashboard.rowWhere('kpi', 'Cost per lead');
  host.workbook.apply([{ kind: 'content', at: dashboard.at('unit', row), content: { type: 'typed', value: 'money' } }]);
  const folded = () => dashboard.table('kpi').map(cells => [cells.target_text, cells.unit, cells.id]);
  const left = folded();
  await get(host, 'repair', { ids: [] });
  await get(host, 'repair', { ids: [] });
  expect(folded()).toEqual(left);
  expect((await get(host, 'check', null)).find(({ id }) => id === 'names:dashboard')?.text).toMatch(/undo the sort, or sort whole rows/);
  // The stars have gone with their names, and their cards and charts were dressed once.
  host.clearCalls();
  await get(host, 'saveNumbers', []);
  expect(host.calls.filter(({ method }) => method === 'Range.setNumberFormat' || method === 'Sheet.updateChart')).toEqual([]);
});
