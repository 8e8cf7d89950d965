/**
 * A fresh global scope in Node: a vm context.
 *
 * Used by the command line and the tests; the page uses `frame-realm.ts`.
 */
import vm from 'node:vm';
import type { Realm } from '../host';

/** Makes a context with the language's built-ins only: `nodeRealm().run('var a = 1', 'a.js')`. */
export function nodeRealm(): Realm {
  const context = vm.createContext({});
  const global = vm.runInContext('globalThis', context) as Record<string, unknown>;
  return {
    global,
    run: (code, fileName) => {
      vm.runInContext(code, context, { filename: fileName });
    },
    dispose: () => undefined,
  };
}
