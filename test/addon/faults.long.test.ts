/**
 * A call to the service that fails in the middle of an edit or of saving numbers: what was typed is in the workbook afterwards, and the same
 * once more ends as if nothing had happened.
 */
import { isDeepStrictEqual } from 'node:util';
import type { HostSnapshot } from '../../src/preview/host/host';
import { type CycleHost, checkinsOf, get, HEADING, openBuilt, openCycle, TabView, TODAY, typeInto } from '../cycle/built-cycle';
import { answered, failingAtEachCall, type Outcome } from '../cycle/faults/each-call';

const POSTS = 'Posts / week per channel';
/** Before the first write there is nothing that could stop half-way. */
const AFTER_READING = { first: () => 10, every: 7 };

let snapshot: HostSnapshot;
beforeAll(async () => {
  snapshot = (await openCycle()).snapshot();
});

/** Every cell of the tabs people type into, as shown. */
function shown(host: CycleHost): Outcome {
  return Object.fromEntries(
    (['dashboard', 'checkins'] as const).map(id => [id, new TabView(host, id).table('kpi').map(({ known_name: _, ...cells }) => cells)]),
  );
}

const rowOf = (dashboard: TabView): number => dashboard.rowWhere('kpi', POSTS);

test('a number typed over Now is in its cell or a check-in, and typed again it is one check-in', async () => {
  const wrong = await failingAtEachCall({
    name: 'a number over Now',
    snapshot,
    run: host => {
      const dashboard = new TabView(host, 'dashboard');
      typeInto(host, dashboard, 'now', rowOf(dashboard), '12');
    },
    lost: host => {
      const dashboard = new TabView(host, 'dashboard');
      return dashboard.text('now', rowOf(dashboard)) === '12' || checkinsOf(host, POSTS)[0]?.[2] === '12' ? [] : ['12'];
    },
    outcome: shown,
    ...AFTER_READING,
  });
  expect(wrong).toEqual([]);
});

test.each([
  ['target', '15', 'target_text'],
  ['baseline', '3', 'baseline_typed'],
] as const)('a figure typed over %s is in its cell or an input', async (key, text, input) => {
  const shownIn = (host: CycleHost) => {
    const dashboard = new TabView(host, 'dashboard');
    return [key, input].map(each => dashboard.text(each, rowOf(dashboard)));
  };
  const wrong = await failingAtEachCall({
    name: `a figure over ${key}`,
    snapshot,
    run: host => {
      const dashboard = new TabView(host, 'dashboard');
      typeInto(host, dashboard, key, rowOf(dashboard), text);
    },
    lost: host => (shownIn(host).includes(text) ? [] : [text]),
    outcome: host => ({ ...shown(host), both: isDeepStrictEqual(shownIn(host), [text, text]) || shownIn(host) }),
    ...AFTER_READING,
  });
  expect(wrong).toEqual([]);
});

test('ten numbers pasted over Now are each in their cell or a check-in, and pasted again they are as if nothing had happened', async () => {
  const pasted = Array.from({ length: 10 }, (_, at) => String(at + 11));
  const paste = (host: CycleHost) =>
    host.workbook.paste(
      new TabView(host, 'dashboard').at('now', HEADING + 1),
      pasted.map(value => [value]),
    );
  const whole = openBuilt({ snapshot });
  paste(whole);
  const names = new TabView(whole, 'dashboard')
    .table('kpi')
    .slice(0, 10)
    .map(({ kpi = '' }) => kpi);
  const figures = new Map(names.map(name => [name, checkinsOf(whole, name)[0]?.[2]]));
  const wrong = await failingAtEachCall({
    name: 'ten numbers over Now',
    snapshot,
    run: paste,
    lost: host => {
      const dashboard = new TabView(host, 'dashboard');
      return names.filter((name, at) => {
        const [day, , saved] = checkinsOf(host, name)[0] ?? [];
        return dashboard.text('now', HEADING + 1 + at) !== figures.get(name) && !(day === TODAY && saved === figures.get(name));
      });
    },
    outcome: shown,
    ...AFTER_READING,
    // Ten check-ins take the host long; single values go through more calls above.
    every: 12,
  });
  expect(wrong).toEqual([]);
});

test('numbers that are saved are all there after a second try, in rows that are whole and stand once', async () => {
  const numbers = await get(openBuilt({ snapshot }), 'numbers', null);
  const entries = numbers.slice(0, 8).map(({ kpi }, at) => ({ kpi, day: TODAY, channel: '', value: at + 1, note: `n${at}`, sure: true }));
  const wrong = await failingAtEachCall({
    name: 'eight numbers of the panel',
    snapshot,
    run: host => answered(host, 'saveNumbers', entries),
    outcome: shown,
    ...AFTER_READING,
  });
  expect(wrong).toEqual([]);
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
