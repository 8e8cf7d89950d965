/**
 * Two people at once: the command of the second begins between any two service calls of the first's. Whoever meets the lock is told so and
 * tries again; afterwards everything both have entered is there, once. A sample in npm test, 1,000 commands in `npm run fuzz -- --whole`.
 */
import type { Answer, EndpointName, Endpoints } from '../../../src/contract';
import { seeded } from '../../core/statistics/seeded';
import { isWhole } from '../../sample';
import { ask, type CycleHost, checkinsOf, get, openCycle, TabView } from '../built-cycle';

const PAIRS = isWhole ? 500 : 8;
const KPIS = [
  ['cost_per_lead', 'Cost per lead', 210],
  ['ctr_landing', 'Click rate to landing page', 0.03],
] as const;
const CHANNELS = ['', 'Instagram', 'LinkedIn'] as const;
const DAYS = 43;

interface Command<Name extends EndpointName = EndpointName> {
  readonly endpoint: Name;
  readonly argument: Endpoints[Name]['argument'];
}

const command = <Name extends EndpointName>(endpoint: Name, argument: Endpoints[Name]['argument']): Command =>
  ({ endpoint, argument }) as Command;

/** Another KPI, channel or day for each number. */
function placeOf(n: number) {
  const [id, name, usual] = KPIS[n % 2] ?? KPIS[0];
  const day = new Date(Date.UTC(2026, 9, 5 + (Math.floor(n / 6) % DAYS))).toISOString().slice(0, 10);
  return { id, name, usual, day, channel: CHANNELS[Math.floor(n / 2) % 3] ?? '' };
}

/** What one person does, unlike anything else that is done. */
function commandOf(kind: number, n: number): Command {
  if (kind === 0) {
    const { id, day, channel, usual } = placeOf(n);
    return command('saveNumbers', [{ kpi: id, day, channel, value: usual * (1 + (n % 10) / 100), note: '', sure: true }]);
  }
  if (kind === 1) return command('saveTasks', { tasks: [{ task: `Task ${n}`, owner: 'Data', due: '2026-11-20', kpi: '' }] });
  const link = { url: `https://example.com/${n}`, channel: 'Instagram', format: '', concept: '', creator: '', batch: '', item: '' };
  return command('saveLink', { ...link, again: false });
}

/** How often what a command has entered is there. */
function timesThere(host: CycleHost, kind: number, n: number): number {
  if (kind === 0) {
    const { name, day, channel } = placeOf(n);
    return checkinsOf(host, name).filter(([on, where]) => on === day && where === channel).length;
  }
  return kind === 1
    ? new TabView(host, 'roadmap').rowsWhere('task', `Task ${n}`).length
    : new TabView(host, 'links').rowsWhere('url', `https://example.com/${n}`).length;
}

test('nothing is lost and nothing doubled, and the lock is really met', async () => {
  const host = await openCycle();
  const random = seeded(20261129);
  const pick = (count: number): number => Math.floor(random() * count);
  const done: (readonly [kind: number, n: number])[] = [];
  let [met, between, longest] = [0, 0, 120];
  for (let pair = 0; pair < PAIRS; pair += 1) {
    const [first, second] = [[pick(3), 2 * pair] as const, [pick(3), 2 * pair + 1] as const];
    const [one, other] = [commandOf(...first), commandOf(...second)];
    host.clearCalls();
    const answered = host.interruptAt(1 + pick(longest), 'call', [JSON.stringify(other)]);
    expect(await ask(host, one.endpoint, one.argument as never)).toMatchObject({ ok: true });
    longest = Math.max(30, host.calls.length);
    const text = answered();
    const reply = text === null ? null : (JSON.parse(String(text)) as Answer<unknown>);
    if (reply !== null) between += 1;
    if (reply !== null && !reply.ok) {
      expect(reply.problem.code).toBe('busy');
      met += 1;
    }
    if (reply?.ok !== true) expect(await ask(host, other.endpoint, other.argument as never)).toMatchObject({ ok: true });
    done.push(first, second);
  }
  expect(done.filter(([kind, n]) => timesThere(host, kind, n) !== 1)).toEqual([]);
  expect([met > 0, between > PAIRS / 2]).toEqual([true, true]);
  expect(await get(host, 'check', null)).toEqual([]);
  expect(host.failures).toEqual([]);
});
