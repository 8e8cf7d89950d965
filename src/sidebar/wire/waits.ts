/**
 * How long a person has been waiting for Google, and for what: a wire that tells when a call takes longer than a second, and when it takes
 * long even for Google.
 *
 * Used by the frame, which says so at its foot. A button that was pressed shows dots at once; what is awaited stands on it.
 */
import type { EndpointName } from '../../contract';
import { type After, browserTimer, type Wire } from './wire';

/** The build names each tab it writes by itself. */
type Watched = Exclude<EndpointName, 'build'>;

export interface Wait {
  readonly endpoint: Watched;
  readonly length: 'noticed' | 'long';
}

/** Seconds after which a wait is called so. A second is where a train of thought breaks (Nielsen, Usability Engineering, 1993, 5.5). */
export const WAIT_SECONDS = { noticed: 1, long: 8 } as const satisfies { readonly [Length in Wait['length']]: number };

const isWatched = (endpoint: EndpointName): endpoint is Watched => endpoint !== 'build';

/** The same wire, telling the longest wait among the calls under way whenever it changes; null when there is none worth a word. */
export function watchWaits(wire: Wire, tell: (longest: Wait | null) => void, after: After = browserTimer): Wire {
  const underWay = new Map<symbol, Wait>();
  const say = () => {
    const waits = [...underWay.values()];
    tell(waits.find(({ length }) => length === 'long') ?? waits[0] ?? null);
  };
  return {
    async call(endpoint, argument) {
      if (!isWatched(endpoint)) return wire.call(endpoint, argument);
      const mine = Symbol(endpoint);
      const become = (length: Wait['length']) => {
        underWay.set(mine, { endpoint, length });
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
