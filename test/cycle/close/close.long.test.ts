/** Closing a cycle over the built bundle: the page, the figures that stay, sentences, faults at any call, another language. */
import type { CloseView } from '../../../src/contract';
import { digest } from '../build/file-digest';
import { ask, type CycleHost, get, HEADING, openCycle, TabView, tabsThere, typeInto } from '../built-cycle';
import { answered, failingAtEachCall } from '../faults/each-call';
import { errors } from '../pictures';

const FIRST = HEADING + 1;
const CLICKS = 'Click rate to landing page';
const COLUMNS = ['kind', 'line', 'baseline', 'target', 'final', 'status', 'said'] as const;

const page = (host: CycleHost): readonly (readonly string[])[] => {
  const view = new TabView(host, 'retrospective');
  return Array.from({ length: view.rows - FIRST }, (_, at) => COLUMNS.map(key => view.text(key, FIRST + at))).filter(
    ([kind]) => kind !== '',
  );
};
const asOf = (host: CycleHost) => {
  const setup = new TabView(host, 'setup');
  return setup.text('value', setup.rowWhere('fact_key', 'as_of'));
};
const typeAsOf = (host: CycleHost, text: string) => {
  const setup = new TabView(host, 'setup');
  typeInto(host, setup, 'value', setup.rowWhere('fact_key', 'as_of'), text);
};

async function close(host: CycleHost, said: readonly { kpi: string; text: string }[] = []): Promise<CloseView> {
  const { cycle } = await get(host, 'closing', null);
  return get(host, 'closeCycle', { cycle, said });
}

describe('the example, closed', () => {
  let host: CycleHost;
  beforeAll(async () => {
    host = await openCycle();
  });

  test('the panel says before the close what the page says after it', async () => {
    const before = await get(host, 'closing', null);
    expect(before).toMatchObject({ closed: false, thawed: false, day: '2026-11-16', dayOfCycle: 43 });
    expect(tabsThere(host)).not.toContain('retrospective');
    const after = await close(host);
    expect(after).toMatchObject({ closed: true, thawed: false, day: '2026-11-16', dayOfCycle: 43 });
    expect(after.kpis).toEqual(before.kpis);
    const rows = page(host).filter(([kind]) => kind === 'kpi');
    expect(rows).toEqual(
      before.kpis.map(({ kpi, baseline, target, final, status, asks }) => [
        ...['kpi', kpi, baseline, target, final, status],
        // What was missed asks for a sentence, and the page says that there is none.
        asks === 'why_missed' ? '– No sentence' : '',
      ]),
    );
    expect(rows.filter(row => row[5]?.startsWith('✕')).length).toBeGreaterThan(0);
    expect(page(host).map(([kind]) => kind)).toEqual(expect.arrayContaining(['title', 'heading', 'keep', 'stop', 'try', 'task']));
    expect([asOf(host), errors(host)]).toEqual(['2026-11-16', []]);
    expect(await get(host, 'check', null)).toEqual([]);
  });

  test('the page fits a sheet of A4, and holds values only', async () => {
    const view = new TabView(host, 'retrospective');
    expect(page(host).length).toBeLessThanOrEqual(46);
    const all = { sheetId: view.sheetId, row: 0, column: 0, rows: view.rows, columns: 10 };
    expect(
      host.workbook
        .formulas(all)
        .flat()
        .filter(formula => formula !== ''),
    ).toEqual([]);
  });

  test('a second click changes nothing', async () => {
    const once = digest(host);
    await close(host);
    expect(digest(host)).toEqual(once);
  });

  test('a record stays as it was written when the tabs speak another language', async () => {
    await close(host, [{ kpi: CLICKS, text: 'The form' }]);
    const written = page(host);
    await get(host, 'switchTabs', { language: 'fi' });
    expect(page(host)).toEqual(written);
    expect((await get(host, 'closing', null)).kpis.map(({ said }) => said)).toEqual(
      written.flatMap(([kind, line]) => (kind === 'kpi' ? [line === CLICKS ? 'The form' : ''] : [])),
    );
    expect(await get(host, 'check', null)).toEqual([]);
  });
});

test('sentences of the panel and of the page stay beside each other, and are never formulas', async () => {
  const host = await openCycle();
  await close(host, [{ kpi: CLICKS, text: '=1+1 was the form' }]);
  const view = new TabView(host, 'retrospective');
  const [one, other] = page(host).flatMap(([kind, line = '']) => (kind === 'kpi' && line !== CLICKS ? [line] : []));
  typeInto(host, view, 'said', view.rowWhere('line', other ?? ''), 'Typed on the page');
  const long = 'The third opening brought leads, the first two nothing, so we go on with it every week of the next cycle.';
  const height = () => host.workbook.rowHeight(view.sheetId, view.rowWhere('line', CLICKS));
  const before = height();
  await close(host, [{ kpi: CLICKS, text: long }]);
  expect([before, height()]).toEqual([36, 52]);
  const after = await close(host, [
    { kpi: one ?? '', text: 'From the panel' },
    { kpi: CLICKS, text: '=1+1 was the form' },
  ]);
  expect(height()).toBe(36);
  const said = Object.fromEntries(after.kpis.map(({ kpi, said: text }) => [kpi, text]));
  expect([said[CLICKS], said[one ?? ''], said[other ?? '']]).toEqual(['=1+1 was the form', 'From the panel', 'Typed on the page']);
  // A column of the page that somebody has deleted comes back, though it has no heading, and takes sentences again.
  host.workbook.apply([{ kind: 'deleteColumns', sheetId: view.sheetId, column: view.column('said'), count: 1 }]);
  const ids = (await get(host, 'check', null)).map(({ id }) => id);
  expect([ids, await get(host, 'repair', { ids })]).toEqual([['columns:retrospective'], []]);
  await close(host, [{ kpi: CLICKS, text: 'The form' }]);
  expect(view.text('said', view.rowWhere('line', CLICKS))).toBe('The form');
  // Nor does a page without its title, or with its rows in another order, make the cycle one that runs.
  const rows = page(host).length;
  host.workbook.apply([
    { kind: 'deleteRows', sheetId: view.sheetId, row: FIRST, count: 1 },
    { kind: 'sort', area: view.area(FIRST, rows), by: [{ column: view.column('line'), ascending: false }] },
  ]);
  expect(await close(host, [{ kpi: CLICKS, text: 'The form again' }])).toMatchObject({ closed: true, thawed: false, day: '2026-11-16' });
  expect([page(host).length, view.text('said', view.rowWhere('line', CLICKS))]).toEqual([rows - 1, 'The form again']);
});

test('later numbers change neither the page nor the boards, and a thaw is told and taken back', async () => {
  let now = new Date('2026-11-16T12:00:00Z');
  const host = await openCycle({ clock: () => now }, { sample: false });
  const closed = await close(host);
  const dashboard = new TabView(host, 'dashboard');
  const status = () => dashboard.text('status', dashboard.rowWhere('kpi', CLICKS));
  const [rows, was] = [page(host), status()];
  now = new Date('2026-12-14T12:00:00Z');
  await get(host, 'open', null);
  const checkins = new TabView(host, 'checkins');
  for (const [key, text] of [
    ['date', '2026-12-10'],
    ['kpi', CLICKS],
    ['value', '9%'],
  ] as const)
    typeInto(host, checkins, key, FIRST, text);
  expect([page(host), status()]).toEqual([rows, was]);
  typeAsOf(host, '');
  expect(await get(host, 'closing', null)).toMatchObject({ closed: true, thawed: true, kpis: closed.kpis });
  expect((await get(host, 'today', null)).thawed).toBe(true);
  expect(await close(host)).toMatchObject({ closed: true, thawed: false, day: '2026-11-16' });
  expect((await get(host, 'today', null)).thawed).toBe(false);
  expect([page(host), asOf(host), status()]).toEqual([rows, '2026-11-16', was]);
});

test('whatever call fails, closing again ends in the same workbook', async () => {
  const host = await openCycle({}, {}, ['retrospective']);
  const { cycle } = await get(host, 'closing', null);
  const argument = { cycle, said: [{ kpi: CLICKS, text: 'The form' }] };
  const wrong = await failingAtEachCall({
    name: 'closing',
    snapshot: host.snapshot(),
    run: each => answered(each, 'closeCycle', argument),
    outcome: digest,
    every: 67,
  });
  expect(wrong).toEqual([]);
});

test('another cycle, one that was not closed, and one that has not begun are refused', async () => {
  const host = await openCycle();
  const { cycle } = await get(host, 'closing', null);
  expect(await ask(host, 'closeCycle', { cycle: 'another', said: [] })).toMatchObject({ ok: false, problem: { code: 'cycle_exists' } });
  expect(await ask(host, 'nextCycle', { cycle })).toMatchObject({ ok: false, problem: { code: 'not_closed' } });
  typeAsOf(host, '2026-10-01');
  expect(await ask(host, 'closeCycle', { cycle, said: [] })).toMatchObject({ ok: false, problem: { code: 'day_outside_cycle' } });
  expect(tabsThere(host)).not.toContain('retrospective');
});

test('while somebody else saves, closing and the next cycle say so and change nothing', async () => {
  const host = await openCycle({}, {}, ['retrospective']);
  const { cycle } = await get(host, 'closing', null);
  const before = digest(host);
  host.setLockBusy(true);
  expect(await ask(host, 'closeCycle', { cycle, said: [] })).toMatchObject({ ok: false, problem: { code: 'busy' } });
  expect(await ask(host, 'nextCycle', { cycle })).toMatchObject({ ok: false, problem: { code: 'busy' } });
  expect(await ask(host, 'removeAll', { keep: false })).toMatchObject({ ok: false, problem: { code: 'busy' } });
  host.setLockBusy(false);
  expect(digest(host)).toEqual(before);
  expect((await get(host, 'closeCycle', { cycle, said: [] })).closed).toBe(true);
});
