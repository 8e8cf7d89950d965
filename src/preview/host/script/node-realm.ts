/**
 * A fresh global scope in Node: a vm context.
 *
 * Used by the command line and the tests; the page uses `frame-realm.ts`.
 */
import vm from 'node:vm';
import type { Realm } from '../host';

/** Each call of the add-on runs the same text in a scope of its own: reading a megabyte takes longer than running it. */
const read = new Map<string, vm.Script>();
const KEPT_SCRIPTS = 8;

function scriptOf(code: string, fileName: string): vm.Script {
  const known = read.get(code);
  if (known !== undefined) return known;
  const script = new vm.Script(code, { filename: fileName });
  if (read.size >= KEPT_SCRIPTS) read.clear();
  read.set(code, script);
  return script;
}

/** Makes a context with the language's built-ins only: `nodeRealm().run('var a = 1', 'a.js')`. */
export function nodeRealm(): Realm {
  const context = vm.createContext({});
  const global = vm.runInContext('globalThis', context) as Record<string, unknown>;
  return {
    global,
    run: (code, fileName) => {
      scriptOf(code, fileName).runInContext(context);
    },
    dispose: () => undefined,
  };
}
