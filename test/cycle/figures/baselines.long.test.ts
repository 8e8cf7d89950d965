/** Baselines from pasted values and their lock, on the built bundle: all values or none, where each comes from in its note, and back again. */
import { ask, choicesFor, get, openCycle, TabView } from '../built-cycle';

jest.setTimeout(300_000);

test('pasted, computed, locked, unlocked', async () => {
  const host = await openCycle({}, { sample: false });
  const dashboard = () => new TabView(host, 'dashboard');
  const row = dashboard().rowWhere('id', 'view_time');
  const baseline = () => dashboard().cell('baseline', row).value;
  const note = () => host.workbook.note(dashboard().at('baseline', row));
  const line = async () => (await get(host, 'baselines', null)).lines.find(({ kpi }) => kpi === 'view_time');
  // Without the row that waits for this week's number.
  const rows = () => new TabView(host, 'checkins').table('value').filter(({ kpi_id }) => kpi_id === 'view_time');
  const past = (days: readonly (readonly [string, number])[]) => ({
    values: days.map(([day, value]) => ({ kpi: 'view_time', day, value })),
    sure: false,
  });

  expect([await line(), note()]).toEqual([expect.objectContaining({ source: 'example', lockable: false }), '']);

  // One day too late: nothing of it is written.
  const refused = await ask(
    host,
    'savePast',
    past([
      ['2026-09-07', 6],
      ['2026-10-05', 7],
    ]),
  );
  expect(refused).toMatchObject({ ok: false, problem: { code: 'day_outside_cycle' } });
  expect(rows()).toEqual([]);

  await get(host, 'saveNumbers', [{ kpi: 'view_time', day: '2026-10-09', channel: '', value: 9, note: '', sure: true }]);
  const view = await get(
    host,
    'savePast',
    past([
      ['2026-09-11', 6],
      ['2026-09-18', 7],
      ['2026-09-25', 5],
      ['2026-10-02', 6.4],
    ]),
  );
  expect(view.lines.find(({ kpi }) => kpi === 'view_time')).toMatchObject({
    source: 'before',
    count: 4,
    from: '2026-09-07',
    lockable: true,
  });
  // The mean of 6, 7, 5 and 6.4.
  expect(baseline()).toBeCloseTo(6.1, 9);
  expect(note()).toBe('⚓ Check-ins before day 1: 4 values, 2026-09-07 – 2026-10-04');
  // History stays newest first.
  expect(rows().map(({ value }) => value)).toEqual(['9.0', '6.4', '5.0', '7.0', '6.0']);

  // A share above 100% counts once the panel has asked about it.
  const above = async (sure: boolean) => {
    const values = [{ kpi: 'repurpose_rate', day: '2026-10-02', value: 42 }];
    const { lines } = await get(host, 'savePast', { values, sure });
    return lines.find(({ kpi }) => kpi === 'repurpose_rate')?.count;
  };
  expect([await above(false), await above(true)]).toEqual([0, 1]);

  await get(host, 'lockBaselines', { kpis: ['view_time', 'cadence'], locked: true });
  // A check-in that comes late no longer moves it.
  await get(host, 'savePast', { values: [], sure: false });
  await get(host, 'saveNumbers', [{ kpi: 'view_time', day: '2026-09-30', channel: '', value: 60, note: '', sure: true }]);
  expect(baseline()).toBeCloseTo(6.1, 9);
  expect(await line()).toMatchObject({ source: 'before', lockedOn: '2026-11-16', lockable: false, count: 4 });
  expect(note()).toBe('⚓ Check-ins before day 1: 4 values, 2026-09-07 – 2026-10-04 · locked on 2026-11-16');
  expect(dashboard().text('status', row)).not.toContain('baseline');

  await get(host, 'lockBaselines', { kpis: ['view_time'], locked: false });
  // (6 + 7 + 5 + 6.4 + 60) / 5
  expect(baseline()).toBeCloseTo(16.88, 9);
  expect(await line()).toMatchObject({ source: 'before', lockedOn: null, count: 5 });

  // Typing over a locked baseline takes the lock off.
  await get(host, 'lockBaselines', { kpis: ['view_time'], locked: true });
  host.workbook.type(dashboard().at('baseline_typed', row), '8');
  expect(await line()).toMatchObject({ source: 'typed', lockedOn: null, text: '8.0' });
  expect(note()).toBe('');
});

/** What a team told the wizard, in one cycle. */
const TOLD = {
  sample: false,
  targets: { view_time: '+20%' },
  others: [{ name: 'Dana', seat: 'community' }],
  owners: { view_time: { person: 'Dana' } },
  baselines: { retention_3s: null },
  past: {
    retention_3s: [
      ['2026-09-14', 1.2],
      ['2026-09-21', 0.5],
      ['2026-09-28', 0.54],
    ],
  },
} as const;

test('what the wizard was told stands in the tabs, and an example counts once it is confirmed', async () => {
  const host = await openCycle({}, TOLD);
  const dashboard = new TabView(host, 'dashboard');
  const row = dashboard.rowWhere('id', 'view_time');
  expect([dashboard.text('target_text', row), dashboard.text('target', row), dashboard.text('owner', row)]).toEqual([
    '+20%',
    '+20%',
    'Dana',
  ]);
  const setup = new TabView(host, 'setup');
  expect(setup.text('seat', setup.rowWhere('person', 'Dana'))).toBe('Community');

  const [example] = (await get(host, 'baselines', null)).lines.filter(({ kpi }) => kpi === 'view_time');
  expect(example).toMatchObject({ source: 'example', confirmable: true, text: '7.5' });
  const { lines } = await get(host, 'lockBaselines', { kpis: ['view_time'], locked: true });
  expect(lines.find(({ kpi }) => kpi === 'view_time')).toMatchObject({ source: 'typed', confirmable: false, lockedOn: null });
  // 7.5 and a fifth of it; the other examples wait.
  expect(dashboard.cell('target', row).value).toBeCloseTo(9, 9);
  expect(lines.find(({ kpi }) => kpi === 'cadence')).toMatchObject({ source: 'example', confirmable: true });
  expect(host.failures).toEqual([]);
});

test('pasted in the wizard they are check-ins when the cycle is built, and its baseline', async () => {
  const host = await openCycle({}, TOLD);
  const dashboard = new TabView(host, 'dashboard');
  const row = dashboard.rowWhere('id', 'retention_3s');
  // They are the last of 90 days, and retention takes the last one.
  expect([dashboard.cell('baseline', row).value, dashboard.text('from', row)]).toEqual([0.54, 'before']);
  const rows = new TabView(host, 'checkins')
    .table('value')
    .map(({ date, kpi_id, value, note, counts }) => [date, kpi_id, value, note, counts]);
  expect(rows).toEqual([
    ['2026-09-28', 'retention_3s', '54.0%', '', ''],
    ['2026-09-21', 'retention_3s', '50.0%', '', ''],
    // The wizard has asked about it.
    ['2026-09-14', 'retention_3s', '120.0%', 'Confirmed', ''],
  ]);
  const choices = await choicesFor(host, { past: { retention_3s: [['2026-10-05', 0.5]] } });
  expect(await ask(host, 'build', { step: 'setup', choices })).toMatchObject({ ok: false, problem: { code: 'day_outside_cycle' } });
});
