/**
 * The road between a sidebar and the server: at most ten calls at once, a little random delay, no promised order.
 *
 * Used for every google.script.run call of a frame. The delay is there because on Google there always is one, and code
 * that needs its answers in order breaks there first.
 */

/** What the queue needs to know; delays are milliseconds. */
export interface Road {
  readonly run: (functionName: string, args: readonly unknown[]) => Promise<unknown>;
  readonly delay: () => number;
  readonly isLost: () => boolean;
}

/** Google's limit of calls under way; the eleventh waits. */
export const callsAtOnce = 10;

/** What the failure handler gets while the connection is down, in Google's words. */
export const lostConnectionMessage = 'NetworkError: Connection failure due to HTTP 0';

/** Sends calls over the road; the promise is rejected with what the script threw or with `lostConnectionMessage`. */
export function openRunQueue(road: Road): (functionName: string, args: readonly unknown[]) => Promise<unknown> {
  let underWay = 0;
  const waiting: (() => void)[] = [];
  // A place is taken at once or handed over by a call that ends, never counted twice.
  const takePlace = () =>
    new Promise<void>(resolve => {
      if (underWay === callsAtOnce) return void waiting.push(resolve);
      underWay += 1;
      resolve();
    });
  const leavePlace = () => {
    const next = waiting.shift();
    if (next) next();
    else underWay -= 1;
  };
  return async (functionName, args) => {
    await takePlace();
    try {
      await pause(road.delay());
      if (road.isLost()) throw new Error(lostConnectionMessage);
      const result = await road.run(functionName, args);
      await pause(road.delay());
      return result;
    } finally {
      leavePlace();
    }
  };
}

function pause(milliseconds: number): Promise<void> {
  return new Promise(resolve => setTimeout(resolve, milliseconds));
}
