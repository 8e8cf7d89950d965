/** What the foot of the sidebar says of a call that takes long, by a clock moved by hand. */

import { ENDPOINTS } from '../../../src/addon/endpoints';
import type { EndpointName } from '../../../src/contract';
import { SIDEBAR_WORDS } from '../../../src/languages';
import { LANGUAGE_CODES } from '../../../src/languages/codes';
import { WAIT_SECONDS, watchWaits } from '../../../src/sidebar/wire/waits';
import type { Reply, ResultOf, Wire } from '../../../src/sidebar/wire/wire';
import { choices } from '../samples';

/** A wire whose calls wait for `settle`, and the clock they are watched by. */
function slowWire() {
  const told: (string | null)[] = [];
  const settlers: (() => void)[] = [];
  const timers: { readonly at: number; readonly then: () => void; stopped: boolean }[] = [];
  let now = 0;
  const wire: Wire = {
    call: <Name extends EndpointName>() =>
      new Promise<Reply<ResultOf<Name>>>(settle => settlers.push(() => settle({ ok: false, trouble: { code: 'busy', parameters: {} } }))),
  };
  const watched = watchWaits(
    wire,
    wait => told.push(wait && `${wait.endpoint} ${wait.length}`),
    (seconds, then) => {
      const timer = { at: now + seconds, then, stopped: false };
      timers.push(timer);
      return () => {
        timer.stopped = true;
      };
    },
  );
  const pass = (seconds: number) => {
    const until = now + seconds;
    for (const timer of timers.filter(({ at }) => at > now && at <= until).sort((a, b) => a.at - b.at)) if (!timer.stopped) timer.then();
    now = until;
  };
  return { watched, told, settlers, pass, timers };
}

test('a quick answer is no wait', async () => {
  const { watched, told, settlers, pass } = slowWire();
  const answer = watched.call('today', null);
  pass(0.9);
  settlers[0]?.();
  await answer;
  pass(60);
  expect(new Set(told)).toEqual(new Set([null]));
});

test('a wait is noticed after a second, long after eight, and over with the answer', async () => {
  const { watched, told, settlers, pass } = slowWire();
  const answer = watched.call('check', null);
  pass(WAIT_SECONDS.noticed);
  expect(told).toEqual(['check noticed']);
  pass(WAIT_SECONDS.long);
  expect(told).toEqual(['check noticed', 'check long']);
  settlers[0]?.();
  await answer;
  expect(told).toEqual(['check noticed', 'check long', null]);
});

test('of two calls the longer wait is said until both are answered', async () => {
  const { watched, told, settlers, pass } = slowWire();
  const first = watched.call('check', null);
  pass(4);
  const second = watched.call('today', null);
  pass(4);
  expect(told.at(-1)).toBe('check long');
  settlers[0]?.();
  await first;
  expect(told.at(-1)).toBe('today noticed');
  settlers[1]?.();
  await second;
  expect(told.at(-1)).toBeNull();
});

test('a step of the build starts no clock: the build names the tab it writes', () => {
  const { watched, timers } = slowWire();
  void watched.call('build', { step: 'sheets', choices });
  void watched.call('today', null);
  expect(timers).toHaveLength(2);
});

test.each(LANGUAGE_CODES)('in %s every call of a panel has words of its own, for something under way', code => {
  const { doing } = SIDEBAR_WORDS[code].sidebar;
  expect(Object.keys(doing).sort()).toEqual(
    Object.keys(ENDPOINTS)
      .filter(name => name !== 'build')
      .sort(),
  );
  expect(Object.values(doing).filter(words => !/^\p{Lu}.{6,44}…$/u.test(words))).toEqual([]);
});
