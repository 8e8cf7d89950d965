/**
 * google.script.run as the sidebar sees it: an immutable runner that calls top-level functions by name.
 *
 * Used by the bridge inside the sidebar frame. Every `with…` call gives a new runner; a call returns nothing,
 * its answer goes to a handler. A name that ends with `_` is private and does not exist here.
 */
import { copyArguments, type Wire } from './wire';

/** Carries one call to the host; rejects with the text of what the script threw. */
export type Send = (functionName: string, args: readonly Wire[]) => Promise<unknown>;

type Handler = (outcome: unknown, userObject?: unknown) => void;

interface Handlers {
  readonly success?: Handler;
  readonly failure?: Handler;
  readonly userObject?: unknown;
}

/** What stands behind `google.script.run`: three builders and any function name. */
export interface Runner {
  withSuccessHandler(handler: Handler): Runner;
  withFailureHandler(handler: Handler): Runner;
  withUserObject(userObject: unknown): Runner;
  readonly [functionName: string]: (...args: never[]) => Runner | undefined;
}

/** The form's fields when a form element is the sole argument, as Google allows; null for anything else. */
export type FormReader = (args: readonly unknown[]) => Wire | null;

/** A runner without handlers; `report` receives failures nobody handles, as the browser console does on Google. */
export function createRunner(send: Send, report: (problem: Error) => void, readForm: FormReader = () => null): Runner {
  return runnerWith({}, send, report, readForm);
}

function runnerWith(handlers: Handlers, send: Send, report: (problem: Error) => void, readForm: FormReader): Runner {
  const next = (change: Handlers) => runnerWith({ ...handlers, ...change }, send, report, readForm);
  const builders: Readonly<Record<string, unknown>> = {
    withSuccessHandler: (success: Handler) => next({ success }),
    withFailureHandler: (failure: Handler) => next({ failure }),
    withUserObject: (userObject: unknown) => next({ userObject }),
  };
  const call =
    (functionName: string) =>
    (...args: readonly unknown[]): undefined => {
      const form = readForm(args);
      const copied = form === null ? copyArguments(args) : [form];
      send(functionName, copied).then(
        result => handlers.success?.(result, handlers.userObject),
        (problem: unknown) => {
          const error = problem instanceof Error ? problem : new Error(String(problem));
          if (handlers.failure) handlers.failure(error, handlers.userObject);
          else report(error);
        },
      );
      return undefined;
    };
  return new Proxy(Object.freeze({}), {
    get: (_target, name) => {
      // A promise resolved with the runner would call `then`; a private function is invisible.
      if (typeof name === 'symbol' || name === 'then' || name.endsWith('_')) return undefined;
      return builders[name] ?? call(name);
    },
  }) as Runner;
}
