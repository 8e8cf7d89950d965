/**
 * A command that is made to fail at its service calls, one after the other: nothing that was typed may be gone then, and the same command again
 * ends as one that nothing disturbed. A few calls of each in the long tests, every call in `npm run fuzz -- --whole`.
 *
 * Failures that leave the same file behind go on alike, so that only the first of them goes on here. For that the clock stands still, and what is
 * drawn by lot is drawn alike each time.
 */
import { createHash } from 'node:crypto';
import type { EndpointName, Endpoints, ProblemCode } from '../../../src/contract';
import type { HostSnapshot } from '../../../src/preview/host/host';
import { clockOn } from '../../../src/preview/page/state/preview-clock';
import { seeded } from '../../core/statistics/seeded';
import { apart } from '../../sample';
import { ask, type CycleHost, type CycleOptions, openBuilt, START, TODAY } from '../built-cycle';

/** Aspects of a file by name: equal values, equal files. */
export type Outcome = Readonly<Record<string, unknown>>;

export interface FailingCommand {
  readonly name: string;
  /** The file before the command. */
  readonly snapshot: HostSnapshot;
  readonly options?: Pick<CycleOptions, 'today' | 'callSeconds'>;
  /** What a person does, at first and again after the failure; gives what has to be answered alike, undisturbed or again. */
  readonly run: (host: CycleHost) => unknown;
  /** What the file says once it is done. */
  readonly outcome: (host: CycleHost) => Outcome | Promise<Outcome>;
  /** What is wrong right after the failure, such as typed values that are gone. */
  readonly lost?: (host: CycleHost) => readonly unknown[];
  /** In a sample: the first call, of so many, and how far apart the others are. */
  readonly first?: (calls: number) => number;
  readonly every: number;
}

/** What is drawn outside of the host, by the spreadsheet’s engine. */
const DRAWN_BY_ENGINE = /\b[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}\b/g;

const fileOf = (host: CycleHost): string =>
  createHash('sha256').update(JSON.stringify(host.snapshot()).replace(DRAWN_BY_ENGINE, '<drawn>')).digest('hex');

const differences = (one: Outcome, other: Outcome): readonly string[] =>
  [...new Set([...Object.keys(one), ...Object.keys(other)])].filter(
    aspect => JSON.stringify(one[aspect]) !== JSON.stringify(other[aspect]),
  );

/** What an endpoint answers, where the second try may be told something instead: `done`, or the problem. */
export async function answered<Name extends EndpointName>(
  host: CycleHost,
  endpoint: Name,
  argument: Endpoints[Name]['argument'],
  mayBeTold?: ProblemCode,
): Promise<string> {
  const answer = await ask(host, endpoint, argument);
  return answer.ok || answer.problem.code === mayBeTold ? 'done' : JSON.stringify(answer.problem);
}

/** Makes the calls fail; gives what went wrong after which of them, so that nothing is the result to wish for. Prints how many were tried. */
export async function failingAtEachCall(command: FailingCommand): Promise<readonly string[]> {
  const { name, snapshot, options = {}, run, outcome, lost = () => [], first = () => 1 } = command;
  const still = clockOn(options.today ?? TODAY, 'Etc/UTC', () => new Date(`${START}T09:00:00Z`));
  const open = (): CycleHost => {
    const host = openBuilt({ ...options, snapshot, clock: still, random: seeded(1) });
    host.clearCalls();
    return host;
  };
  const done = async (host: CycleHost): Promise<Outcome> => ({ answer: await run(host), ...(await outcome(host)) });

  const undisturbed = open();
  const answer = await run(undisturbed);
  const calls = [...undisturbed.calls];
  const wanted = { answer, ...(await outcome(undisturbed)) };
  const goneOnFrom = new Set<string>();
  const wrong: string[] = [];
  let tried = 0;
  for (let call = apart(Math.max(1, first(calls.length))); call <= calls.length; call += apart(command.every)) {
    tried += 1;
    const host = open();
    host.failAt(call);
    await run(host);
    host.failAt(null);
    const file = fileOf(host);
    if (goneOnFrom.has(file)) continue;
    goneOnFrom.add(file);
    const gone = lost(host);
    const changed = differences(wanted, await done(host));
    if (gone.length > 0 || changed.length > 0) wrong.push(`${call} ${calls[call - 1]?.method}: ${JSON.stringify({ gone, changed })}`);
  }
  if (tried === 0) throw new Error(`${name} makes ${calls.length} calls only: none was tried.`);
  process.stdout.write(`${name}: ${tried} of ${calls.length} calls made to fail, which left ${goneOnFrom.size} different files\n`);
  return wrong;
}
