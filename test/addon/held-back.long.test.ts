/** Somebody else is saving, or a tab is protected for this person: what was typed stands, and the person is told. */
import type { EndpointName, Endpoints, TabId } from '../../src/contract';
import { LANGUAGES } from '../../src/languages';
import type { HostSnapshot } from '../../src/preview/host/host';
import { differences, digest } from '../cycle/build/file-digest';
import { ask, type CycleHost, checkinsOf, get, openBuilt, openCycle, TabView, tabOf, typeInto } from '../cycle/built-cycle';
import { toastsTo } from '../cycle/toasts';
import { sampled } from '../sample';

const POSTS = 'Posts / week per channel';

test('a number typed while the lock is held stands, is spoken of, and becomes a check-in with the next repair', async () => {
  const said: string[] = [];
  const host = await openCycle({ screen: toastsTo(text => said.push(text)) });
  const dashboard = new TabView(host, 'dashboard');
  const row = dashboard.rowWhere('kpi', POSTS);
  host.setLockBusy(true);
  typeInto(host, dashboard, 'now', row, '12');
  host.setLockBusy(false);
  expect(host.failures).toEqual([]);
  expect(dashboard.text('now', row)).toBe('12');
  expect(said.at(-1)).toBe(LANGUAGES.en.messages.toasts.editWaits);
  const findings = await get(host, 'check', null);
  await get(host, 'repair', { ids: findings.filter(({ repairable }) => repairable).map(({ id }) => id) });
  expect(checkinsOf(host, POSTS)[0]?.[2]).toBe('12');
});

test('a protected tab in front keeps nobody from saving into another', async () => {
  const host = await openCycle();
  const dashboard = new TabView(host, 'dashboard');
  host.protectFromPerson(dashboard.sheetId, undefined);
  expect(await ask(host, 'saveNumbers', [])).toMatchObject({ ok: true });
});

describe('a tab that its owner protects while a command is at work', () => {
  let running: HostSnapshot;
  let closed: HostSnapshot;
  let cycle = '';
  beforeAll(async () => {
    const host = await openCycle({}, {}, ['retrospective', 'reviews']);
    running = host.snapshot();
    cycle = (await get(host, 'closing', null)).cycle;
    await get(host, 'closeCycle', { cycle, said: [] });
    closed = host.snapshot();
  });

  interface Case {
    readonly endpoint: EndpointName;
    readonly argument: () => Endpoints[EndpointName]['argument'];
    readonly tab: TabId;
    readonly of?: () => HostSnapshot;
  }
  const close: Omit<Case, 'tab'> = { endpoint: 'closeCycle', argument: () => ({ cycle, said: [{ kpi: POSTS, text: 'The form' }] }) };
  const next: Omit<Case, 'tab'> = { endpoint: 'nextCycle', argument: () => ({ cycle, playbook: 'What works' }), of: () => closed };
  const decision = { subject: 'Cost per lead', decision: 'scale', owner: 'Data', until: null, note: 'Saved', seen: '' } as const;
  const number = { kpi: 'ctr_landing', day: '2026-11-15', channel: '', value: 0.03, note: '', sure: true, counts: null };
  const CASES: readonly Case[] = [
    { endpoint: 'saveImport', argument: () => ({ checkins: [number], shape: 'day', pointed: {} }), tab: 'checkins' },
    { ...close, tab: 'retrospective' },
    { ...close, tab: 'setup' },
    { ...next, tab: 'roadmap' },
    { ...next, tab: 'setup' },
    { endpoint: 'saveDecisions', argument: () => ({ decisions: [decision] }), tab: 'reviews' },
    { endpoint: 'saveTasks', argument: () => ({ tasks: [{ task: 'Shoot', owner: 'Data', due: '2026-11-20', kpi: '' }] }), tab: 'roadmap' },
  ];

  test.each(CASES)('$endpoint, $tab: it is named, and the same again ends as if nothing had happened', async ({ of, tab, ...asked }) => {
    const run = (host: CycleHost) => ask(host, asked.endpoint, asked.argument() as never);
    const open = () => openBuilt({ snapshot: of?.() ?? running });
    const protect = (host: CycleHost, who: 'editor' | 'collaborator') => {
      host.protectFromPerson(tabOf(host, tab));
      host.setRole(who);
    };
    const whole = open();
    const title = whole.workbook.sheets().find(({ id }) => id === tabOf(whole, tab))?.name;
    protect(whole, 'editor');
    expect(await run(whole)).toMatchObject({ ok: true });
    const wanted = digest(whole);
    // Counted where nothing is protected: commands that look for it first ask each protection that is there.
    const free = open();
    free.clearCalls();
    await run(free);
    const written = free.calls.findIndex(({ kind, tab: of }) => kind === 'write' && of === title);
    // Before all of it, before it is written, and before it is applied.
    for (const call of sampled([1, written + 1, free.calls.findIndex(({ kind }) => kind === 'flush') + 1], [written + 1])) {
      const host = open();
      host.clearCalls();
      host.typeAt(call, () => protect(host, 'collaborator'));
      expect([call, await run(host)]).toEqual([call, { ok: false, problem: { code: 'protected', parameters: { tabs: title } } }]);
      host.setRole('editor');
      expect(await run(host)).toMatchObject({ ok: true });
      expect([call, differences(wanted, digest(host))]).toEqual([call, []]);
    }
  });

  test('whom a team keeps off Setup, Rules and Check-ins opens the file on the next day, writes elsewhere, and is told where not', async () => {
    const before = openBuilt({ snapshot: running });
    for (const tab of ['setup', 'rules', 'figures'] as const) before.protectFromPerson(tabOf(before, tab));
    const there = { today: '2026-11-17', person: { role: 'collaborator', language: 'en' } } as const;
    const host = openBuilt({ ...there, snapshot: before.snapshot() });
    const number = { kpi: 'ctr_landing', day: '2026-11-16', channel: '', value: 0.03, note: '', sure: true };
    expect(await ask(host, 'saveNumbers', [number])).toMatchObject({ ok: true });
    before.protectFromPerson(tabOf(before, 'checkins'));
    const said: string[] = [];
    const screen = toastsTo(text => said.push(text));
    const other = openBuilt({ ...there, screen, snapshot: before.snapshot() });
    const dashboard = new TabView(other, 'dashboard');
    const row = dashboard.rowWhere('kpi', POSTS);
    typeInto(other, dashboard, 'now', row, '12');
    expect([other.failures, dashboard.text('now', row)]).toEqual([[], '12']);
    expect(said.at(-1)).toContain('Check-ins');
  });
});
