/**
 * The one function the sidebar calls: finds the endpoint on an allow-list, checks its argument, answers with a value or a problem.
 * Every global is a public endpoint, so nothing is believed before it is parsed.
 */
import * as v from 'valibot';
import type { Answer, EndpointName, Endpoints } from '../contract';
import { ENDPOINTS, type Endpoint } from './endpoints';
import { Refusal } from './refusal';
import { onUpgraded } from './workbook/upgrade';

const requestSchema = v.object({ endpoint: v.string(), argument: v.unknown() });

/** @param request JSON text `{ endpoint, argument }`; @return JSON text of an Answer. */
export function call(request: unknown): string {
  return JSON.stringify(answer(request));
}

function answer(request: unknown): Answer<unknown> {
  try {
    const parsed = v.safeParse(requestSchema, typeof request === 'string' ? JSON.parse(request) : null);
    if (!parsed.success || !isEndpoint(parsed.output.endpoint)) return notUnderstood('');
    const { endpoint, argument: given } = parsed.output;
    return onUpgraded(() => run(endpoint, given));
  } catch (error) {
    if (error instanceof Refusal) return { ok: false, problem: error.problem };
    // The text of Google's exceptions is localised and may name cells: it goes to the log, not to the person.
    console.error(error);
    return { ok: false, problem: { code: 'unexpected', parameters: {} } };
  }
}

function run<Name extends EndpointName>(name: Name, argument: unknown): Answer<Endpoints[Name]['result']> {
  const { takes, run: answerTo }: Endpoint<Name> = ENDPOINTS[name];
  const parsed = v.safeParse(takes, argument);
  if (!parsed.success) return notUnderstood(v.getDotPath(parsed.issues[0]) ?? '');
  return { ok: true, value: answerTo(parsed.output) };
}

function isEndpoint(name: string): name is EndpointName {
  return Object.keys(ENDPOINTS).includes(name);
}

function notUnderstood(where: string): {
  readonly ok: false;
  readonly problem: { readonly code: 'not_understood'; readonly parameters: Record<string, string> };
} {
  return { ok: false, problem: { code: 'not_understood', parameters: { text: where, hint: '' } } };
}
