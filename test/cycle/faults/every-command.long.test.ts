/**
 * A service call that fails, in every command of the sidebar: whatever call it is, nothing typed is lost, and the same command again ends in the
 * workbook of an undisturbed run. A few calls of each in the long tests, every call in `npm run fuzz -- --whole test/cycle/faults`.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { EndpointName, Endpoints } from '../../../src/contract';
import type { HostSnapshot } from '../../../src/preview/host/host';
import { type Digest, digest } from '../build/file-digest';
import { ask, type CycleHost, get, openBuilt } from '../built-cycle';
import { ledgerOf, missingFrom } from '../damages/damages';
import { type Asked, COMMANDS, filledCycle } from './commands';
import { answered, failingAtEachCall } from './each-call';

jest.setTimeout(7_200_000);

const ROOT = join(__dirname, '..', '..', '..');
const NAMES = Object.keys(COMMANDS) as EndpointName[];

let filled: HostSnapshot;
beforeAll(async () => {
  const host = await filledCycle();
  // A command more, so that what is known of the last ones is written down.
  await get(host, 'saveNumbers', []);
  filled = host.snapshot();
});

const READING = NAMES.filter(name => COMMANDS[name] === 'reads');
test.each(READING)('%s writes nothing', async name => {
  const host = openBuilt({ snapshot: filled });
  host.clearCalls();
  const argument =
    name === 'cards' ? { language: 'en' } : name === 'help' ? { language: 'en', tabs: 'en' } : name === 'show' ? { tab: 'rules' } : null;
  expect(await ask(host, name, argument as never)).toMatchObject({ ok: true });
  expect(host.calls.filter(({ kind }) => kind === 'write')).toEqual([]);
});

const ELSEWHERE = NAMES.flatMap(name => {
  const entry = COMMANDS[name];
  return typeof entry === 'object' && 'test' in entry ? [[name, entry.test] as const] : [];
});
test.each(ELSEWHERE)('%s is made to fail in a test of its own', (name, path) => {
  expect(existsSync(join(ROOT, path))).toBe(true);
  const text = readFileSync(join(ROOT, path), 'utf8');
  expect([text.includes(`'${name}'`), text.includes('failingAtEachCall({')]).toEqual([true, true]);
});

type Case = readonly [name: string, endpoint: EndpointName, asked: Asked<EndpointName>];
const CASES = NAMES.flatMap((endpoint): readonly Case[] => {
  const entry = COMMANDS[endpoint];
  return typeof entry === 'string' || 'test' in entry ? [] : entry.map(asked => [asked.name, endpoint, asked as Asked<EndpointName>]);
});

/** Drawn by lot, as the id of a playbook. */
const DRAWN = /\b[\da-f]{8}\b/g;
/** The next command ends this mark; where the second try is only told that it is done already, none has come. */
const UNFINISHED = /,\\"isUnfinished\\":true/g;

/**
 * Everything that is seen or kept: the workbook, and what the add-on keeps beside it, the way back of the step among it. The next command takes up
 * what the last one left for it.
 */
async function everything(host: CycleHost): Promise<Digest> {
  await get(host, 'repair', { ids: [] });
  return { ...digest(host), stores: JSON.stringify(host.records().stores).replace(DRAWN, '<drawn>').replace(UNFINISHED, '') };
}

test.each(CASES)('%s', async (name, endpoint, { argument, before, replaces = false, mayBeTold }) => {
  const host = openBuilt({ snapshot: filled });
  await before?.(host);
  const snapshot = before === undefined ? filled : host.snapshot();
  const unchanged = openBuilt({ snapshot });
  const given = (await argument(unchanged)) as Endpoints[typeof endpoint]['argument'];
  const ledger = ledgerOf(unchanged);
  const wrong = await failingAtEachCall({
    name,
    snapshot,
    run: each => answered(each, endpoint, given, mayBeTold),
    outcome: everything,
    lost: each => (replaces ? [] : missingFrom(each, ledger)),
    // Calls at the end of a command come after it has written; other ones of each.
    first: calls => calls - (CASES.findIndex(([each]) => each === name) % 3) * 4,
    every: Number.POSITIVE_INFINITY,
  });
  expect(wrong).toEqual([]);
});
