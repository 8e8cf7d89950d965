/**
 * A server for the sidebar that answers from a table, over the same JSON texts as the real one.
 *
 * Used by the component tests and the gallery. An endpoint without an answer is a slip of the test and says so.
 */
import type { Answer, EndpointName, Endpoints, Problem, ProblemCode } from '../../src/contract';

/** `lost`: the failure handler fires. `silent`: nothing ever comes back. */
export type Reaction<Name extends EndpointName> = Answer<Endpoints[Name]['result']> | 'lost' | 'silent';
export type Reactions = { readonly [Name in EndpointName]?: (argument: Endpoints[Name]['argument']) => Reaction<Name> };

export interface Asked {
  readonly endpoint: EndpointName;
  readonly argument: unknown;
}

export interface FakeServer {
  /** Every call so far, in order. */
  readonly asked: readonly Asked[];
  /** Answers from now on differently; endpoints not named stay as they are. */
  change(reactions: Reactions): void;
  /** The answer text, or 'lost' or 'silent'. */
  answer(request: string): string;
  /** Keeps back all answers until the function it gives is called. */
  hold(): () => void;
  /** Over once nothing is kept back. */
  released(): Promise<void>;
}

export function openServer(reactions: Reactions): FakeServer {
  let current = reactions;
  const asked: Asked[] = [];
  let free = Promise.resolve();
  return {
    asked,
    change(more) {
      current = { ...current, ...more };
    },
    hold() {
      let release = (): void => undefined;
      free = new Promise(done => {
        release = done;
      });
      return () => release();
    },
    released: () => free,
    answer(request) {
      const { endpoint, argument } = JSON.parse(request) as Asked;
      asked.push({ endpoint, argument });
      const react = current[endpoint] as ((argument: unknown) => Reaction<EndpointName>) | undefined;
      if (react === undefined) throw new Error(`The test has no answer for "${endpoint}".`);
      const reaction = react(argument);
      return typeof reaction === 'string' ? reaction : JSON.stringify(reaction);
    },
  };
}

export function good<Value>(value: Value): { readonly ok: true; readonly value: Value } {
  return { ok: true, value };
}

export function bad(code: ProblemCode, parameters: Problem['parameters'] = {}): { readonly ok: false; readonly problem: Problem } {
  return { ok: false, problem: { code, parameters } };
}
