/**
 * How long a person has been waiting for Google: a wire that tells when a call takes longer than a second, and when it takes long even for
 * Google.
 *
 * Used by the frame, which says so at its foot. A button that was pressed shows dots at once; what is awaited stands on it.
 */
import { type After, browserTimer, type Wire } from './wire';

const WAITS = ['short', 'noticed', 'long'] as const;
export type Wait = (typeof WAITS)[number];

/** Seconds after which a wait is called so. A second is where a train of thought breaks (Nielsen, Usability Engineering, 1993, 5.5). */
export const WAIT_SECONDS = { noticed: 1, long: 8 } as const satisfies { readonly [Longer in Exclude<Wait, 'short'>]: number };

/** The same wire, telling the longest wait among the calls under way whenever it changes. The build names what it writes by itself. */
export function watchWaits(wire: Wire, tell: (longest: Wait) => void, after: After = browserTimer): Wire {
  const underWay = new Map<symbol, Wait>();
  const say = () => tell([...WAITS].reverse().find(wait => [...underWay.values()].includes(wait)) ?? 'short');
  return {
    async call(endpoint, argument) {
      if (endpoint === 'build') return wire.call(endpoint, argument);
      const mine = Symbol(endpoint);
      const become = (wait: Wait) => {
        underWay.set(mine, wait);
        say();
      };
      const stops = [after(WAIT_SECONDS.noticed, () => become('noticed')), after(WAIT_SECONDS.long, () => become('long'))];
      const reply = await wire.call(endpoint, argument);
      for (const stop of stops) stop();
      underWay.delete(mine);
      say();
      return reply;
    },
  };
}
