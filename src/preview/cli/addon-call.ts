/**
 * Calls the endpoints of the built add-on from the command line, as its sidebar does.
 *
 * Used by `demo.ts`. Only the shapes the demo needs are written down, and each answer is looked at before it is believed:
 * the preview knows the built files and nothing of their sources.
 */
import type { Host } from '../host/host';
import { CommandProblem } from './command';

type Fields = Readonly<Record<string, unknown>>;

/** The side of the host the endpoints need; the log tells why the add-on did not expect something. */
type CallableHost = Pick<Host, 'run' | 'log'>;

/** What one endpoint gave; throws `CommandProblem` with the add-on's own code when it refused. */
export async function callAddon(host: CallableHost, endpoint: string, argument: unknown): Promise<unknown> {
  const answer = fieldsOf(parsed(await host.run('call', [JSON.stringify({ endpoint, argument })])), endpoint);
  if (answer.ok === true) return answer.value;
  const problem = fieldsOf(answer.problem, endpoint);
  const reason = problem.code === 'unexpected' ? host.log.at(-1) : undefined;
  const details = reason ?? JSON.stringify(problem.parameters ?? {});
  throw new CommandProblem(`The add-on refused "${endpoint}": ${String(problem.code)} ${details}`);
}

/** What the demo takes from a playbook's card. */
export interface Card {
  readonly id: string;
  readonly name: string;
  readonly currency: string;
  readonly channels: readonly unknown[];
}

/** The cards of the add-on's playbooks in a language. */
export async function readCards(host: CallableHost, language: string): Promise<readonly Card[]> {
  const cards = await callAddon(host, 'cards', { language });
  if (!Array.isArray(cards)) throw unexpected('cards');
  return cards.map((card: unknown) => {
    const { id, name, currency, channels } = fieldsOf(card, 'cards');
    if (typeof id !== 'string' || typeof name !== 'string' || typeof currency !== 'string' || !Array.isArray(channels))
      throw unexpected('cards');
    return { id, name, currency, channels };
  });
}

/** Runs the build to its end as the wizard does; a call may finish several steps. */
export async function buildCycle(host: CallableHost, choices: unknown): Promise<void> {
  let step: unknown = 'sheets';
  for (let left = Number.POSITIVE_INFINITY; step !== undefined; ) {
    const { missing } = fieldsOf(await callAddon(host, 'build', { step, choices }), 'build');
    // An answer that does not move on would keep us here for ever.
    if (!Array.isArray(missing) || missing.length >= left || missing.some(name => typeof name !== 'string')) throw unexpected('build');
    left = missing.length;
    step = missing[0];
  }
}

function parsed(text: unknown): unknown {
  if (typeof text !== 'string') throw unexpected('call');
  return JSON.parse(text);
}

function fieldsOf(value: unknown, endpoint: string): Fields {
  if (typeof value !== 'object' || value === null) throw unexpected(endpoint);
  return value as Fields;
}

function unexpected(endpoint: string): CommandProblem {
  return new CommandProblem(
    `The add-on's answer to "${endpoint}" has another shape than this command knows. Build again, or update the command.`,
  );
}
