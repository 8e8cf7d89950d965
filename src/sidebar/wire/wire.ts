/**
 * The sidebar's end of the wire: typed calls over google.script.run.
 *
 * Used by every panel through the frame. One JSON text each way (see contract.ts). A call always settles: with a value, with the server's problem,
 * or with one of the wire's own when the connection is lost or nothing comes back in time. It never rejects and never hangs.
 */
import type { EndpointName, Endpoints, Problem } from '../../contract';
import { problems } from '../../languages/en/problems';
import type { ScriptRun } from './google';
import type { Trouble } from './trouble';

export type Reply<Result> = { readonly ok: true; readonly value: Result } | { readonly ok: false; readonly trouble: Trouble };
export type ResultOf<Name extends EndpointName> = Endpoints[Name]['result'];

export interface Wire {
  call<Name extends EndpointName>(endpoint: Name, argument: Endpoints[Name]['argument']): Promise<Reply<ResultOf<Name>>>;
}

/** Seconds after which a call counts as lost: a step of the build and a switch of language write whole tabs, the self-check waits for cells, the others take a few cells. */
export const PATIENCE = { ordinary: 45, build: 180 } as const;
const LONG: ReadonlySet<EndpointName> = new Set<EndpointName>(['build', 'switchTabs', 'selfCheck']);

/** Just the timer, so that a test can move the clock by hand. */
export type After = (seconds: number, then: () => void) => () => void;

export const browserTimer: After = (seconds, then) => {
  const timer = setTimeout(then, seconds * 1000);
  return () => clearTimeout(timer);
};

/**
 * The wire over Google's runner; `run` is read anew on each call because Google's runner is built per call.
 *
 * @example await openWire(() => google.script.run).call('today', null) // { ok: true, value: { cycle: … } }
 */
export function openWire(run: () => ScriptRun, after: After = browserTimer): Wire {
  return {
    call<Name extends EndpointName>(endpoint: Name, argument: Endpoints[Name]['argument']) {
      return new Promise<Reply<ResultOf<Name>>>(settle => {
        const seconds = LONG.has(endpoint) ? PATIENCE.build : PATIENCE.ordinary;
        const stop = after(seconds, () => settle(trouble('no_answer', { seconds })));
        const finish = (reply: Reply<ResultOf<Name>>) => {
          stop();
          settle(reply);
        };
        try {
          run()
            .withSuccessHandler(answer => finish(readReply<ResultOf<Name>>(answer)))
            // Google's text is localised and tells a person nothing; a script that throws comes here as well as a lost connection.
            .withFailureHandler(() => finish(trouble('no_connection', {})))
            .call(JSON.stringify({ endpoint, argument }));
        } catch {
          // google.script.run refuses some arguments by throwing here, without ever calling the failure handler.
          finish(trouble('no_connection', {}));
        }
      });
    },
  };
}

function trouble(code: Trouble['code'], parameters: Trouble['parameters']): { readonly ok: false; readonly trouble: Trouble } {
  return { ok: false, trouble: { code, parameters } };
}

/**
 * Reads the server's answer text. What is no answer of ours, or a problem this sidebar has no sentence for, is `unexpected`.
 *
 * @example readReply('{"ok":true,"value":7}') // { ok: true, value: 7 }
 * @example readReply('oops') // { ok: false, trouble: { code: 'unexpected', parameters: {} } }
 */
export function readReply<Result>(answer: unknown): Reply<Result> {
  const parsed = parse(answer);
  if (!isRecord(parsed)) return trouble('unexpected', {});
  // The value's shape is the compiler's affair: both ends are built from the one contract and shipped together.
  if (parsed.ok === true && 'value' in parsed) return { ok: true, value: parsed.value as Result };
  if (parsed.ok !== false || !isRecord(parsed.problem)) return trouble('unexpected', {});
  const { code, parameters } = parsed.problem;
  return isProblemCode(code) ? trouble(code, isRecord(parameters) ? plain(parameters) : {}) : trouble('unexpected', {});
}

function parse(answer: unknown): unknown {
  if (typeof answer !== 'string') return null;
  try {
    return JSON.parse(answer);
  } catch {
    return null;
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isProblemCode(code: unknown): code is Problem['code'] {
  return typeof code === 'string' && Object.keys(problems).includes(code);
}

function plain(parameters: Readonly<Record<string, unknown>>): Problem['parameters'] {
  const kept = Object.entries(parameters).filter(
    (entry): entry is [string, string | number] => typeof entry[1] === 'string' || typeof entry[1] === 'number',
  );
  return Object.fromEntries(kept);
}
