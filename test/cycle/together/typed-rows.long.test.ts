/**
 * Somebody types into the very row that another's command is about to fill, once it was read or has just been inserted: what was typed stays where it
 * is, and what is saved stands in a row of its own. One call of each command in `npm test`, every call up to the second look in `npm run fuzz -- --whole`.
 */
import type { EndpointName, Endpoints } from '../../../src/contract';
import type { HostSnapshot } from '../../../src/preview/host/host';
import { isWhole } from '../../sample';
import { ask, type CycleHost, openBuilt, openCycle, TabView, TODAY, typeInto } from '../built-cycle';

let snapshot: HostSnapshot;
beforeAll(async () => {
  snapshot = (await openCycle({}, { sample: false }, ['content', 'reviews'])).snapshot();
});

interface Case {
  readonly endpoint: EndpointName;
  readonly argument: Endpoints[EndpointName]['argument'];
  readonly tab: 'checkins' | 'content' | 'reviews' | 'roadmap';
  /** The column typed into, and the one that shows what is saved. */
  readonly typed: string;
  readonly saved: readonly [key: string, text: string];
}

const decision = { subject: 'Cost per lead', decision: 'scale', owner: 'Data', until: null, note: 'Saved', seen: '' } as const;
const CASES: readonly (readonly [name: string, of: Case])[] = [
  [
    'numbers',
    {
      endpoint: 'saveNumbers',
      argument: [{ kpi: 'ctr_landing', day: TODAY, channel: 'Instagram', value: 0.03, note: 'Saved', sure: true }],
      ...{ tab: 'checkins', typed: 'by', saved: ['note', 'Saved'] },
    },
  ],
  [
    'an item',
    {
      endpoint: 'saveContent',
      argument: { begin: { title: 'Saved', channel: 'Instagram', publishOn: null, owner: '' } },
      ...{ tab: 'content', typed: 'owner', saved: ['title', 'Saved'] },
    },
  ],
  [
    'a decision',
    { endpoint: 'saveDecisions', argument: { decisions: [decision] }, ...{ tab: 'reviews', typed: 'note', saved: ['note', 'Saved'] } },
  ],
  [
    'a task',
    {
      endpoint: 'saveTasks',
      argument: { tasks: [{ task: 'Saved', owner: 'Data', due: '2026-11-20', kpi: '' }] },
      ...{ tab: 'roadmap', typed: 'owner', saved: ['task', 'Saved'] },
    },
  ],
];

test.each(CASES)('%s', async (_name, { endpoint, argument, tab, typed, saved: [key, text] }) => {
  const save = (host: CycleHost) => ask(host, endpoint, argument as never);
  const whole = openBuilt({ snapshot });
  whole.clearCalls();
  expect(await save(whole)).toMatchObject({ ok: true });
  const row = new TabView(whole, tab).rowWhere(key, text);
  const flushed = whole.calls.findIndex(({ method }) => method === 'SpreadsheetApp.flush');
  const looked = whole.calls.findLastIndex(({ kind }, at) => at < flushed && kind === 'read');
  const first = isWhole ? 1 : looked + 1;
  for (let call = first; call <= looked + 1; call += 1) {
    const host = openBuilt({ snapshot });
    host.clearCalls();
    const isTyped = host.typeAt(call, () => typeInto(host, new TabView(host, tab), typed, row, 'Typed'));
    expect([call, await save(host), isTyped()]).toMatchObject([call, { ok: true }, true]);
    const view = new TabView(host, tab);
    const places = [view.rowsWhere(typed, 'Typed'), view.rowsWhere(key, text)];
    expect([call, ...places.map(({ length }) => length), places[0]?.[0] !== places[1]?.[0]]).toEqual([call, 1, 1, true]);
    expect(host.failures).toEqual([]);
  }
});

test('numbers saved over others: what somebody types into the rows between them stays', async () => {
  const host = openBuilt({ snapshot });
  const days = [1, 2, 3, 4].map(n => `2026-11-0${n}`);
  const entries = (kpis: readonly string[], value: number) =>
    days.flatMap((day, at) => kpis.map(kpi => ({ kpi, day, channel: '', value: value * (1 + at / 10), note: '', sure: true })));
  expect(await ask(host, 'saveNumbers', entries(['ctr_landing', 'cost_per_lead'], 0.03))).toMatchObject({ ok: true });
  const before = host.snapshot();
  const again = entries(['ctr_landing'], 0.04).map((entry, at) => ({ ...entry, seen: 0.03 * (1 + at / 10) }));
  const whole = openBuilt({ snapshot: before });
  whole.clearCalls();
  expect(await ask(whole, 'saveNumbers', again)).toMatchObject({ ok: true });
  const written = whole.calls.findIndex(({ kind }) => kind === 'write');
  const looked = whole.calls.findLastIndex(({ kind }, at) => at < written && kind === 'read');
  for (let call = isWhole ? 1 : looked; call <= looked + 1; call += 1) {
    const other = openBuilt({ snapshot: before });
    const view = new TabView(other, 'checkins');
    const rows = [...view.rowsWhere('kpi', 'Cost per lead')];
    other.clearCalls();
    const isTyped = other.typeAt(call, () => typeInto(other, view, 'value', rows[2] ?? 0, '777'));
    expect([call, await ask(other, 'saveNumbers', again), isTyped()]).toMatchObject([call, { ok: true }, true]);
    const shown = (kpi: string) => view.rowsWhere('kpi', kpi).map(row => view.cell('value', row).value);
    expect([call, shown('Cost per lead').includes(777)]).toEqual([call, true]);
    expect([call, shown('Click rate to landing page')]).toEqual([call, expect.arrayContaining(again.map(each => each.value))]);
  }
});

test('a number typed into the row that waits for it while another is saved: both are spoken of, and the typed one stands', async () => {
  const entry = { kpi: 'ctr_landing', day: TODAY, channel: '', value: 0.04, note: '', sure: true };
  const whole = openBuilt({ snapshot });
  const [row = 0] = new TabView(whole, 'checkins').rowsWhere('kpi_id', 'ctr_landing');
  whole.clearCalls();
  expect(await ask(whole, 'saveNumbers', [entry])).toMatchObject({ ok: true, value: { saved: ['ctr_landing'] } });
  expect(new TabView(whole, 'checkins').cell('value', row).value).toBe(0.04);
  const written = whole.calls.findIndex(({ kind }) => kind === 'write');
  const flushed = whole.calls.findIndex(({ method }) => method === 'SpreadsheetApp.flush');
  const looked = whole.calls.findLastIndex(({ kind }, at) => at < flushed && kind === 'read');
  expect(written - looked).toBeLessThanOrEqual(2);
  for (let call = isWhole ? 1 : looked + 1; call <= looked + 1; call += 1) {
    const host = openBuilt({ snapshot });
    host.clearCalls();
    const view = new TabView(host, 'checkins');
    const isTyped = host.typeAt(call, () => typeInto(host, view, 'value', row, '3%'));
    const stands = { code: 'number_stands', parameters: { stands: 0.03, channel: '' } };
    expect([call, await ask(host, 'saveNumbers', [entry]), isTyped()]).toMatchObject([
      call,
      { ok: true, value: { saved: [], problems: [{ kpi: 'ctr_landing', problem: stands }] } },
      true,
    ]);
    expect([call, view.cell('value', row).value]).toEqual([call, 0.03]);
  }
});
