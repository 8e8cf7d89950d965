/** The largest channel's share and what is left when it falls. */
import { amountsOf } from '../../../src/core/channel/amounts';
import { leftAfterFall, topChannel } from '../../../src/core/channel/share';
import type { Day } from '../../../src/core/day/day';
import type { CheckIn } from '../../../src/core/series/check-in';

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

describe('amounts of channels', () => {
  const start = 46300 as Day;
  const row = (channel: string | null, value: number, denominator: number | null = null, day = 46304): CheckIn => ({
    day: day as Day,
    value,
    channel,
    denominator,
  });
  test.each<[string, Parameters<typeof amountsOf>[0], readonly (readonly [string, number])[] | string]>([
    ['a count by its last check-in', { counted: 'value', scale: 1, aggregate: 'last', checkIns: [row('A', 20), row('B', 10), row('a', 25, null, 46306)] }, [['A', 25], ['B', 10]]],
    ['totals are no channel', { counted: 'value', scale: 1, aggregate: 'last', checkIns: [row(null, 30)] }, 'no_channels'],
    ['a sum by its last complete week', { counted: 'value', scale: 1, aggregate: 'sum', checkIns: [row('A', 4), row('A', 5, null, 46305), row('A', 9, null, 46308)] }, [['A', 9]]],
    ['the leads of a conversion rate', { counted: 'numerator', scale: 1, aggregate: 'pooled', checkIns: [row('A', 0.02, 500)] }, [['A', 10]]],
    ['the saves per 1,000 impressions', { counted: 'numerator', scale: 1000, aggregate: 'pooled', checkIns: [row('A', 6, 2000)] }, [['A', 12]]],
    ['the leads of a cost per lead', { counted: 'denominator', scale: 1, aggregate: 'mean', checkIns: [row('A', 220, 12)] }, [['A', 12]]],
    ['a rate without its parts', { counted: 'numerator', scale: 1, aggregate: 'last', checkIns: [row('A', 0.02)] }, 'no_parts'],
    ['what comes after as-of waits', { counted: 'value', scale: 1, aggregate: 'last', checkIns: [row('A', 3, null, 46400)] }, 'no_channels'],
  ])('%s', (_, kpi, expected) => {
    const amounts = amountsOf(kpi, start, 46313 as Day);
    expect(amounts.ok ? amounts.value.map(({ channel, amount }) => [channel, amount]) : amounts.problem.code).toEqual(expected);
  }); // biome-ignore format: a table of cases reads best in rows
});
