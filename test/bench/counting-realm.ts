/** A realm that counts the calls of custom functions. Used by the benches of this folder. */
import type { Realm } from '../../src/preview/host/host';
import { nodeRealm } from '../../src/preview/host/script/node-realm';

const CUSTOM = /^(KPI|CYCLE|NEXT|UTM|CHANNEL|TEST)_/;

export interface CallCount {
  readonly realm: () => Realm;
  /** Calls since the last time, of the functions whose name starts so. */
  readonly take: (prefix?: string) => number;
}

export function countCustomCalls(): CallCount {
  let calls: string[] = [];
  const realm = (): Realm => {
    const inner = nodeRealm();
    return {
      ...inner,
      run: (code, file) => {
        inner.run(code, file);
        for (const [name, value] of Object.entries(inner.global)) {
          if (!CUSTOM.test(name) || typeof value !== 'function') continue;
          inner.global[name] = (...args: unknown[]) => {
            calls.push(name);
            return value(...args);
          };
        }
      },
    };
  };
  const take = (prefix = ''): number => {
    const count = calls.filter(name => name.startsWith(prefix)).length;
    calls = [];
    return count;
  };
  return { realm, take };
}
