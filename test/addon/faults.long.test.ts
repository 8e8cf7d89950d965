/**
 * A call to the service that fails in the middle of an edit or of saving numbers: what was typed is in the workbook afterwards, and the same
 * once more ends as if nothing had happened. Before the first write there is nothing that could stop half-way, so that one call stands for
 * all of them; from there on some calls far apart are made to fail once in their turn, and every call in
 * `npm run fuzz -- --whole`.
 */
import type { HostSnapshot } from '../../src/preview/host/host';
import { ask, type CycleHost, checkinsOf, get, HEADING, openBuilt, openCycle, TabView, TODAY, typeInto } from '../cycle/built-cycle';
import { apart } from '../sample';

const POSTS = 'Posts / week per channel';
const EVERY = apart(29);

let snapshot: HostSnapshot;
beforeAll(async () => {
  snapshot = (await openCycle()).snapshot();
});

/** Runs it with the k-th call failing, for the first call and those from the first write up to the last call it makes undisturbed. */
async function withFaults(
  run: (host: CycleHost) => unknown,
  check: (host: CycleHost, k: number) => Promise<void> | void,
  every = EVERY,
): Promise<void> {
  const undisturbed = openBuilt({ snapshot });
  undisturbed.clearCalls();
  await run(undisturbed);
  const { calls } = undisturbed;
  const firstWrite = calls.findIndex(({ kind }) => kind === 'write');
  expect(firstWrite).toBeGreaterThan(5);
  const later = Array.from({ length: Math.ceil((calls.length - firstWrite) / every) }, (_, index) => firstWrite + 1 + index * every);
  for (const k of [1, ...later]) {
    const host = openBuilt({ snapshot });
    host.failAt(k);
    await run(host);
    host.failAt(null);
    await check(host, k);
  }
}

/** Every cell of the tabs people type into, as shown. */
function shown(host: CycleHost): unknown {
  return (['dashboard', 'checkins'] as const).map(id => {
    const view = new TabView(host, id);
    return view.table('kpi').map(({ known_name: _, ...cells }) => cells);
  });
}

test('a number typed over Now is in its cell or a check-in, and typed again it is one check-in', async () => {
  const type = (host: CycleHost) => {
    const dashboard = new TabView(host, 'dashboard');
    typeInto(host, dashboard, 'now', dashboard.rowWhere('kpi', POSTS), '12');
  };
  const whole = openBuilt({ snapshot });
  type(whole);
  const wanted = shown(whole);
  await withFaults(type, (host, k) => {
    const dashboard = new TabView(host, 'dashboard');
    const cell = dashboard.text('now', dashboard.rowWhere('kpi', POSTS));
    expect([k, cell === '12' || checkinsOf(host, POSTS)[0]?.[2] === '12']).toEqual([k, true]);
    type(host);
    expect([k, shown(host)]).toEqual([k, wanted]);
  });
});

test.each([
  ['target', '15', 'target_text'],
  ['baseline', '3', 'baseline_typed'],
] as const)('a figure typed over %s is in its cell or an input', async (key, text, input) => {
  const rowOf = (dashboard: TabView) => dashboard.rowWhere('kpi', POSTS);
  const type = (host: CycleHost) => {
    const dashboard = new TabView(host, 'dashboard');
    typeInto(host, dashboard, key, rowOf(dashboard), text);
  };
  await withFaults(type, (host, k) => {
    const dashboard = new TabView(host, 'dashboard');
    expect([k, [dashboard.text(key, rowOf(dashboard)), dashboard.text(input, rowOf(dashboard))]]).toEqual([
      k,
      expect.arrayContaining([text]),
    ]);
    type(host);
    expect([k, dashboard.text(key, rowOf(dashboard)), dashboard.text(input, rowOf(dashboard))]).toEqual([k, text, text]);
  });
});

test('ten numbers pasted over Now are each in their cell or a check-in, and pasted again they are as if nothing had happened', async () => {
  const paste = (host: CycleHost) => {
    const dashboard = new TabView(host, 'dashboard');
    host.workbook.paste(
      dashboard.at('now', HEADING + 1),
      dashboard
        .table('kpi')
        .slice(0, 10)
        .map((_, at) => [String(at + 11)]),
    );
  };
  const whole = openBuilt({ snapshot });
  paste(whole);
  const wanted = shown(whole);
  const names = new TabView(whole, 'dashboard')
    .table('kpi')
    .slice(0, 10)
    .map(({ kpi = '' }) => kpi);
  await withFaults(
    paste,
    (host, k) => {
      const dashboard = new TabView(host, 'dashboard');
      const lost = names.filter((name, at) => {
        const [, , figure] = checkinsOf(whole, name)[0] ?? [];
        const [day, , saved] = checkinsOf(host, name)[0] ?? [];
        return dashboard.text('now', HEADING + 1 + at) !== figure && !(day === TODAY && saved === figure);
      });
      expect([k, lost]).toEqual([k, []]);
      paste(host);
      expect([k, shown(host)]).toEqual([k, wanted]);
      // Ten check-ins take the host long; single values go through more calls above.
    },
    apart(47),
  );
});

test('numbers that are saved are all there after a second try, in rows that are whole and stand once', async () => {
  const numbers = await get(openBuilt({ snapshot }), 'numbers', null);
  const entries = numbers.slice(0, 8).map(({ kpi }, at) => ({ kpi, day: TODAY, channel: '', value: at + 1, note: `n${at}`, sure: true }));
  const save = (host: CycleHost) => ask(host, 'saveNumbers', entries);
  const whole = openBuilt({ snapshot });
  await save(whole);
  const wanted = shown(whole);
  await withFaults(save, async (host, k) => {
    expect((await save(host)).ok).toBe(true);
    expect([k, shown(host)]).toEqual([k, wanted]);
  });
});

test('of quick edits over Now the trigger sees two: all of them become check-ins by the next edit', () => {
  const host = openBuilt({ snapshot });
  const dashboard = new TabView(host, 'dashboard');
  const names = dashboard.table('kpi').map(({ kpi = '' }) => kpi);
  host.burst(() => {
    for (let at = 0; at < 5; at += 1) typeInto(host, dashboard, 'now', HEADING + 1 + at, String(at + 1));
  });
  typeInto(host, dashboard, 'owner', HEADING + 1, 'Ann');
  expect(names.slice(0, 5).map(name => checkinsOf(host, name)[0]?.[0])).toEqual(Array.from({ length: 5 }, () => TODAY));
  expect(dashboard.text('now', HEADING)).not.toMatch(/^#/);
});

test('numbers typed over Now without onEdit become check-ins by the sheet check, and no notes', async () => {
  const host = openBuilt({ snapshot });
  const dashboard = new TabView(host, 'dashboard');
  const row = dashboard.rowWhere('kpi', POSTS);
  host.silently(() => typeInto(host, dashboard, 'now', row, '12'));
  const found = await get(host, 'check', null);
  expect(found.map(({ id }) => id)).toContain('column:dashboard:now');
  expect(await get(host, 'repair', { ids: found.map(({ id }) => id) })).toEqual([]);
  expect([checkinsOf(host, POSTS)[0]?.[2], host.workbook.note(dashboard.at('now', row))]).toEqual(['12', '']);
});

test('text typed over a computed cell joins the note that is there; repairing a column that is whole adds none', async () => {
  const host = openBuilt({ snapshot });
  const dashboard = new TabView(host, 'dashboard');
  const row = dashboard.rowWhere('kpi', POSTS);
  const at = dashboard.at('do_now', row);
  host.workbook.apply([{ kind: 'note', at, text: 'ask Ann' }]);
  typeInto(host, dashboard, 'do_now', row, 'call the team');
  expect(host.workbook.note(at)).toBe('call the team\nask Ann');
  await get(host, 'repair', { ids: ['column:dashboard:do_now', 'column:dashboard:now'] });
  expect(host.workbook.note(at)).toBe('call the team\nask Ann');
  expect(host.failures).toEqual([]);
});
