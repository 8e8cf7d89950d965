/** What Content says about a KPI: cases worked by hand, and that days next to each other count every post once. */
import fc from 'fast-check';
import { type ContentMeasure, type MeasuredCycle, type MeasuredItem, measureContent } from '../../../src/core/content/measures';
import { addDays, type Day } from '../../../src/core/day/day';

/** 5 October 2026, a Monday. */
const START = 46300 as Day;
const on = (day: number): Day => addDays(START, day - 1);
const CYCLE: MeasuredCycle = { start: START, weeksOff: [], channels: ['Instagram', 'TikTok'] };

function item(publishedOn: number | null, more: Partial<MeasuredItem> = {}): MeasuredItem {
  const published = publishedOn === null ? null : on(publishedOn);
  return {
    ...{ publishOn: published, isPublished: published !== null, published, cycleDays: null, minutes: null, reviewMinutes: null },
    ...{ isReused: false, corrected: 0, strikes: 0, channel: '', mix: '' },
    ...more,
  };
}

/** Two in the days looked at, one before, one after, one that is not out. */
const ITEMS = [
  item(7, { cycleDays: 9, minutes: 500, isReused: true, corrected: 1, strikes: 1 }),
  item(8, { cycleDays: 3, minutes: 40, reviewMinutes: 10, isReused: true, corrected: 2, mix: 'new', channel: 'instagram' }),
  item(14, { cycleDays: 6, minutes: 60, strikes: 2, channel: 'TikTok' }),
  item(15, { minutes: 900, isReused: true, corrected: 1, strikes: 4 }),
  item(null, { minutes: 900, isReused: true }),
];

test.each<readonly [ContentMeasure, ReturnType<typeof measureContent>]>([
  ['cycle_days', { kind: 'value', value: 4.5, of: 2 }],
  ['work_minutes', { kind: 'value', value: 50, of: 2 }],
  ['review_minutes', { kind: 'value', value: 10, of: 1 }],
  ['reuse', { kind: 'counts', numerator: 1, of: 2 }],
  ['errors', { kind: 'counts', numerator: 1, of: 2 }],
  ['channel_posts', { kind: 'value', value: 1, of: 2 }],
  // Of one of the two nobody has said whether it is new.
  ['new_tests', { kind: 'counts', numerator: 1, of: 1 }],
  // The 30 days up to day 14, not the week.
  ['strikes', { kind: 'value', value: 3, of: 3 }],
  ['consistency', { kind: 'value', value: 1, of: 2 }],
])('%s of the second week', (measure, expected) => {
  expect(measureContent(measure, ITEMS, { from: on(8), to: on(14) }, CYCLE)).toEqual(expected);
});

test.each<ContentMeasure>(['cycle_days', 'work_minutes', 'review_minutes', 'reuse', 'errors'])(
  '%s is unknown where nothing was published, and not 0',
  measure => {
    expect(measureContent(measure, ITEMS, { from: on(9), to: on(13) }, CYCLE)).toBeNull();
  },
);

test('nothing published in 30 days and no week that is over say nothing either', () => {
  expect(measureContent('strikes', [item(1, { strikes: 1 })], { from: on(34), to: on(40) }, CYCLE)).toBeNull();
  expect(measureContent('consistency', [item(1)], { from: on(1), to: on(5) }, CYCLE)).toBeNull();
});

const ahead = (of: number) => item(of, { channel: 'TikTok' });

test.each<readonly [string, readonly MeasuredItem[], Partial<MeasuredCycle>, number | null]>([
  ['quiet weeks', [ahead(1), ahead(22)], {}, 0],
  ['before the first post', [ahead(22), item(null)], {}, null],
  ['a channel Setup does not list', [ahead(8), item(9, { channel: 'Newsletter' })], {}, 0.25],
  ['the second of the two weeks is off', [ahead(8), ahead(9), ahead(10)], { weeksOff: [3] }, 1.5],
  ['both are off', [ahead(8)], { weeksOff: [2, 3] }, null],
  ['no channel in Setup', [ahead(8)], { channels: [] }, null],
  ['a planned post whose day nobody knows', [ahead(8), { ...ahead(9), published: null }], {}, null],
])('posts a week on each channel: %s', (_, items, cycle, expected) => {
  const measured = measureContent('channel_posts', items, { from: on(8), to: on(21) }, { ...CYCLE, ...cycle });
  expect(measured?.kind === 'value' ? measured.value : null).toBe(expected);
});

test('a post whose day nobody knows is in no week', () => {
  const unseen = { ...item(10, { minutes: 30 }), published: null };
  expect(measureContent('work_minutes', [unseen, item(10, { minutes: 50 })], { from: on(8), to: on(14) }, CYCLE)).toMatchObject({
    value: 50,
  });
});

test('stretches of days side by side count every post once', () => {
  const items = fc.array(fc.record({ at: fc.integer({ min: 1, max: 90 }), isReused: fc.boolean() }), { maxLength: 60 });
  const cuts = fc.uniqueArray(fc.integer({ min: 1, max: 89 }), { maxLength: 12 });
  fc.assert(
    fc.property(items, cuts, (list, found) => {
      const all = list.map(({ at, isReused }) => item(at, { isReused }));
      const ends = [...found.sort((one, other) => one - other), 90];
      const counted = ends.map((end, at) => measureContent('reuse', all, { from: on((ends[at - 1] ?? 0) + 1), to: on(end) }, CYCLE));
      expect(counted.reduce((sum, each) => sum + (each?.of ?? 0), 0)).toBe(all.length);
      expect(counted.reduce((sum, each) => sum + (each?.kind === 'counts' ? each.numerator : 0), 0)).toBe(
        list.filter(({ isReused }) => isReused).length,
      );
    }),
  );
});
