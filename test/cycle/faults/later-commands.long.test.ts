/**
 * A service call that fails in a command of the panels that came last – content, tests, the library’s ideas, decisions: whatever call it is, the same
 * command again ends in the workbook of an undisturbed run. A few calls of each in `npm test`, every call in `npm run fuzz -- --whole`.
 */
import type { ContentChange, EndpointName, Endpoints } from '../../../src/contract';
import type { HostSnapshot } from '../../../src/preview/host/host';
import { apart, isWhole } from '../../sample';
import { differences, digest } from '../build/file-digest';
import { ask, type CycleHost, get, HEADING, openBuilt, openCycle, TabView, typeInto } from '../built-cycle';

const TITLE = 'Three mistakes';
const TEST = 'Faces lift clicks';

let snapshot: HostSnapshot;
beforeAll(async () => {
  const host = await openCycle({}, { sample: false }, ['content', 'experiments', 'library', 'reviews']);
  await get(host, 'saveContent', { begin: { title: TITLE, channel: 'Instagram', publishOn: '2026-11-18', owner: 'Data' } });
  await get(host, 'saveExperiment', { was: '', texts: { hypothesis: TEST, kept: 'B' }, counts: {} });
  // What others have typed beside it.
  typeInto(host, new TabView(host, 'content'), 'hook', HEADING + 1, 'Did you know?');
  typeInto(host, new TabView(host, 'experiments'), 'learned', HEADING + 1, 'So far nothing');
  snapshot = host.snapshot();
});

type Command<Name extends EndpointName = EndpointName> = readonly [name: string, endpoint: Name, argument: (host: CycleHost) => unknown];

const itemOf = (host: CycleHost) => ({ id: new TabView(host, 'content').text('id', HEADING + 1), title: TITLE });
const content = (name: string, change: (host: CycleHost) => ContentChange): Command => [name, 'saveContent', change];

/** As the panel shows it. */
const SEEN = { next: 'Asset', faults: 0 };

const COMMANDS: readonly Command[] = [
  content('a new item', () => ({ begin: { title: '=Price', channel: 'TikTok', publishOn: null, owner: '' } })),
  content('an item moves on', host => ({ item: itemOf(host), moveOn: true, seen: SEEN })),
  content('a point of the gate', host => ({ item: itemOf(host), tick: { point: 'facts', on: true, checker: 'Mia' } })),
  content('a fault counted', host => ({ item: itemOf(host), count: 'caught', seen: SEEN })),
  content('ideas of a test', () => ({ ideas: { hypothesis: TEST } })),
  content('a KPI worked out', () => ({ feed: { kpi: 'Minutes per asset', on: true } })),
  ['a new test', 'saveExperiment', () => ({ was: '', texts: { hypothesis: '=Captions', threshold: '+50%' }, counts: {} })],
  ['counts of a test', 'saveExperiment', () => ({ was: TEST, texts: { owner: 'Data' }, counts: { successes_a: 9, trials_a: 900 } })],
  ['what tells a crisis', 'watchKpis', () => ({ ids: ['response_hours', 'strikes'], on: true })],
];

test.each(COMMANDS)('%s', async (name, endpoint, argument) => {
  const run = (host: CycleHost, given: unknown) => ask(host, endpoint, given as Endpoints[typeof endpoint]['argument']);
  const whole = openBuilt({ snapshot });
  const given = argument(whole);
  whole.clearCalls();
  expect(await run(whole, given)).toMatchObject({ ok: true });
  const [wanted, calls] = [digest(whole), whole.calls.length];
  // Other calls of each command; those at its end come after it has written.
  const first = isWhole ? 1 : calls - (COMMANDS.findIndex(([each]) => each === name) % 3) * 4;
  let tried = 0;
  const red: unknown[] = [];
  for (let call = first; call <= calls; call += apart(calls)) {
    tried += 1;
    const host = openBuilt({ snapshot });
    host.clearCalls();
    host.failAt(call);
    await run(host, given);
    host.failAt(null);
    const again = await run(host, given);
    const changed = differences(wanted, digest(host));
    if (!again.ok || changed.length > 0) red.push([call, again, changed]);
  }
  process.stdout.write(`${name}: ${tried} of ${calls} calls made to fail\n`);
  expect(red).toEqual([]);
});
