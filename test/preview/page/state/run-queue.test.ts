import { callsAtOnce, lostConnectionMessage, openRunQueue } from '../../../../src/preview/page/state/run-queue';

/** Turns of the clock and no stretch of time: on a busy machine a call may take long to begin. */
async function settled(): Promise<void> {
  for (let turn = 0; turn < 20; turn++) await new Promise(resolve => setTimeout(resolve, 1));
}
const noDelay = { delay: () => 0, isLost: () => false };

test('ten calls run at once, the eleventh waits for one of them', async () => {
  const endings: (() => void)[] = [];
  const call = openRunQueue({ ...noDelay, run: () => new Promise(resolve => endings.push(() => resolve(null))) });
  const calls = Array.from({ length: callsAtOnce + 2 }, () => call('today', []));
  await settled();
  expect(endings).toHaveLength(callsAtOnce);
  endings[3]?.();
  await settled();
  expect(endings).toHaveLength(callsAtOnce + 1);
  for (let index = 0; index < callsAtOnce + 2; index++) {
    endings[index]?.();
    await settled();
  }
  await expect(Promise.all(calls)).resolves.toHaveLength(callsAtOnce + 2);
});

test('calls may end in another order than they began', async () => {
  const delays = [40, 0, 0, 0];
  const call = openRunQueue({ isLost: () => false, delay: () => delays.shift() ?? 0, run: async name => name });
  const ended: unknown[] = [];
  await Promise.all(['slow', 'quick'].map(name => call(name, []).then(value => ended.push(value))));
  expect(ended).toEqual(['quick', 'slow']);
});

test('while the connection is lost every call fails and the script never runs', async () => {
  const run = jest.fn<Promise<unknown>, [string, readonly unknown[]]>(() => Promise.resolve(1));
  let isLost = true;
  const call = openRunQueue({ delay: () => 0, isLost: () => isLost, run });
  await expect(call('today', [])).rejects.toThrow(lostConnectionMessage);
  expect(run).not.toHaveBeenCalled();
  isLost = false;
  await expect(call('today', [])).resolves.toBe(1);
});

test('a script error passes through and frees its place', async () => {
  const call = openRunQueue({ ...noDelay, run: () => Promise.reject(new Error('Exception: no')) });
  const outcomes = await Promise.allSettled(Array.from({ length: callsAtOnce * 2 }, () => call('today', [])));
  expect(outcomes.every(outcome => outcome.status === 'rejected' && String(outcome.reason) === 'Error: Exception: no')).toBe(true);
});
