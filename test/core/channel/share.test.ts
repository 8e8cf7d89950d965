/** The largest channel's share and what is left when it falls. */
import { leftAfterFall, topChannel } from '../../../src/core/channel/share';

test.each([
  [
    [
      ['instagram', 60],
      ['tiktok', 30],
      ['Instagram', 10],
    ],
    'instagram',
    0.7,
    79,
  ],
  [[['mail', 5]], 'mail', 1, 3.5],
  [
    [
      ['a', 1],
      ['b', 1],
    ],
    'a',
    0.5,
    1.7,
  ],
] as const)('%j: %s has %d, %d is left after a fall of 30%%', (rows, channel, share, left) => {
  const top = topChannel(rows.map(([name, amount]) => ({ channel: name, amount })));
  expect(top.ok && top.value.channel).toBe(channel);
  expect(top.ok && top.value.share).toBeCloseTo(share, 12);
  expect(top.ok && leftAfterFall(top.value, 0.3)).toBeCloseTo(left, 12);
});

test('nothing and less than nothing are problems', () => {
  expect(topChannel([])).toEqual({ ok: false, problem: { code: 'no_amounts' } });
  expect(topChannel([{ channel: 'a', amount: 0 }])).toEqual({ ok: false, problem: { code: 'no_amounts' } });
  expect(topChannel([{ channel: 'a', amount: -1 }])).toEqual({ ok: false, problem: { code: 'negative_amount', name: 'a', value: -1 } });
});
