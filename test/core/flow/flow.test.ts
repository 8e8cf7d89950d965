/** Flow: stamps as they come, counted by hand; definitions of the field and Little's law as oracles. */
import fc from 'fast-check';
import type { Day } from '../../../src/core/day/day';
import { elapsedDays, workingDays } from '../../../src/core/flow/day-count';
import { type Journey, journeyOf, type StepVisit, type Workflow } from '../../../src/core/flow/journey';
import {
  ageingOf,
  bottleneck,
  FEWEST_ITEMS,
  forecastCycleDays,
  isStale,
  meanStepDays,
  paceOf,
  STALE_DAYS,
  serviceLevel,
  throughput,
  workInProgress,
} from '../../../src/core/flow/measures';

/** Monday 5 October 2026. */
const MONDAY = 46300;
const day = (number: number): Day => (MONDAY + number - 1) as Day;
/** idea, script, edit, published, learn */
const FLOW: Workflow = { steps: 5, firstWorking: 1, published: 3 };
const [IDEA, SCRIPT, EDIT, PUBLISHED, LEARN] = [0, 1, 2, 3, 4];
const visits = (...steps: readonly (readonly [number, number | null])[]): readonly StepVisit[] =>
  steps.map(([step, entered]) => ({ step, entered: entered === null ? null : day(entered) }));
const journey = (list: readonly StepVisit[], asOf = 60, count = elapsedDays): Journey => journeyOf(list, FLOW, day(asOf), count);

describe('counting days', () => {
  // https://www.55degrees.se/post/what-is-cycle-time and https://pacemkr.ca/tutorials/the-cycle-time-scatter-plot-chart/:
  // (finish − start) + 1, in calendar days.
  test.each([
    ['started and published on one day takes one', 1, 1, 1],
    ['Monday to Friday', 1, 5, 5],
    ['over a weekend', 5, 8, 4],
  ])('%s', (_, start, end, days) => {
    expect(journey(visits([SCRIPT, start], [PUBLISHED, end])).cycleDays).toBe(days);
  });

  test.each([
    ['Friday to Monday', 5, 8, [], 1],
    ['Friday to Saturday', 5, 6, [], 0],
    ['Saturday to Sunday', 6, 7, [], 0],
    ['Monday to the next Monday', 1, 8, [], 5],
    ['two weeks', 1, 15, [], 10],
    ['over week 2, which is off', 5, 15, [2], 1],
    ['inside week 2, which is off', 9, 11, [2], 0],
    ['into week 2, which is off', 4, 10, [2], 1],
  ])('working days, %s', (_, from, to, off, days) => {
    expect(workingDays({ start: day(1), weeksOff: off })(day(from), day(to))).toBe(days);
  });

  test('working days are the days between that are neither at a weekend nor in a week off', () => {
    fc.assert(
      fc.property(fc.integer({ min: -30, max: 120 }), fc.nat(80), fc.uniqueArray(fc.integer({ min: 1, max: 13 })), (from, length, off) => {
        const days = Array.from({ length }, (_, at) => from + at + 1);
        const isWeekend = (number: number): boolean => new Date(Date.UTC(2026, 9, 4 + number)).getUTCDay() % 6 === 0;
        const isOff = (number: number): boolean => off.includes(Math.floor((number - 1) / 7) + 1);
        expect(workingDays({ start: day(1), weeksOff: off })(day(from), day(from + length))).toBe(
          days.filter(number => !isWeekend(number) && !isOff(number)).length,
        );
      }),
    );
  });
});

describe('one item', () => {
  test('the worked example', () => {
    const found = journey(visits([IDEA, -10], [SCRIPT, 1], [EDIT, 3], [PUBLISHED, 8]));
    expect(found).toEqual({
      standing: 'published',
      step: PUBLISHED,
      started: day(1),
      published: day(8),
      cycleDays: 8,
      ageDays: null,
      daysInStep: 52,
      stepDays: [11, 2, 5, 52, 0],
    });
  });

  test.each<readonly [string, readonly StepVisit[], Partial<Journey>]>([
    ['nothing yet', [], { standing: 'idea', step: null, cycleDays: null, ageDays: null, daysInStep: null }],
    ['an idea has no age', visits([IDEA, 1]), { standing: 'idea', ageDays: null, daysInStep: 59 }],
    ['in progress since day 51', visits([IDEA, 1], [SCRIPT, 51], [EDIT, 58]), { standing: 'in_progress', ageDays: 10, daysInStep: 2 }],
    [
      'back and forth adds visits',
      visits([SCRIPT, 1], [EDIT, 3], [SCRIPT, 4], [EDIT, 7], [PUBLISHED, 9]),
      { cycleDays: 9, stepDays: [0, 5, 3, 51, 0] },
    ],
    ['learning comes after publication', visits([SCRIPT, 1], [PUBLISHED, 5], [LEARN, 20]), { standing: 'published', cycleDays: 5 }],
    ['published twice counts to the last time', visits([SCRIPT, 1], [PUBLISHED, 5], [EDIT, 6], [PUBLISHED, 9]), { cycleDays: 9 }],
    [
      'taken back it is in progress again',
      visits([SCRIPT, 51], [PUBLISHED, 55], [EDIT, 56]),
      { standing: 'in_progress', published: null, cycleDays: null, ageDays: 10 },
    ],
    ['published was skipped', visits([SCRIPT, 1], [LEARN, 5]), { standing: 'published', cycleDays: 5 }],
    [
      'nobody saw the start',
      visits([SCRIPT, null], [EDIT, 3], [PUBLISHED, 8]),
      { started: null, cycleDays: null, stepDays: [0, null, 5, 52, 0] },
    ],
    [
      'nobody saw the end',
      visits([SCRIPT, 1], [EDIT, 3], [PUBLISHED, null]),
      { published: null, cycleDays: null, stepDays: [0, 2, null, null, 0] },
    ],
    [
      'a stamp before the one before it is unknown',
      visits([SCRIPT, 5], [EDIT, 3], [PUBLISHED, 8]),
      { cycleDays: 4, stepDays: [0, null, null, 52, 0] },
    ],
    ['an end before the start is unknown, not negative', visits([SCRIPT, 5], [PUBLISHED, 3]), { cycleDays: null }],
  ])('%s', (_, list, expected) => {
    expect(journey(list)).toMatchObject(expected);
  });

  test('as it stood on an earlier day', () => {
    const list = visits([SCRIPT, 1], [EDIT, 3], [PUBLISHED, 8]);
    expect(journey(list, 4)).toMatchObject({ standing: 'in_progress', step: EDIT, ageDays: 4, daysInStep: 1, stepDays: [0, 2, 1, 0, 0] });
    expect(journey(list, 0)).toMatchObject({ standing: 'idea', step: null });
  });

  test('in working days', () => {
    const working = workingDays({ start: day(1), weeksOff: [] });
    expect(journey(visits([SCRIPT, 5], [PUBLISHED, 8]), 60, working).cycleDays).toBe(2);
    // Weekend work took a day all the same.
    expect(journey(visits([SCRIPT, 6], [PUBLISHED, 7]), 60, working).cycleDays).toBe(1);
  });
});

/** Published items with these cycle times, one after the other. */
const published = (days: readonly number[]): readonly Journey[] =>
  days.map((length, at) => journey(visits([SCRIPT, at + 1], [PUBLISHED, at + length])));

/** Share of the known cycle times that are at most `days`. Example: 2, 3, 9 within 3 → 0.667. */
function shareWithin(journeys: readonly Journey[], days: number): number {
  const known = journeys.flatMap(({ cycleDays }) => (cycleDays === null ? [] : [cycleDays]));
  return known.filter(each => each <= days).length / known.length;
}

describe('items together', () => {
  test('the service level is the day within which 85% of the items lie', () => {
    // Kanban Guide: a service level is an elapsed time and a probability; of twenty items seventeen are 85%.
    const twenty = [1, 1, 2, 2, 2, 3, 3, 3, 4, 4, 5, 5, 6, 6, 7, 8, 9, 12, 20, 30];
    expect(serviceLevel(published(twenty))).toEqual({ share: 0.85, days: 9, items: 20 });
    expect(shareWithin(published(twenty), 9)).toBeCloseTo(0.85, 12);
    expect(serviceLevel(published(twenty), 0.5)?.days).toBe(4);
  });

  test('no promise before there are enough items, and unknown ones are none', () => {
    const unknown = journey(visits([SCRIPT, null], [PUBLISHED, 4]));
    expect(serviceLevel([...published(Array(FEWEST_ITEMS - 1).fill(2)), unknown])).toBeNull();
    expect(serviceLevel([...published(Array(FEWEST_ITEMS).fill(2)), unknown])?.items).toBe(FEWEST_ITEMS);
  });

  test('at least the promised share lies within the service level, and with a day less it does not', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 40 }), { minLength: FEWEST_ITEMS, maxLength: 60 }), days => {
        const level = serviceLevel(published(days));
        expect(shareWithin(published(days), level?.days ?? 0)).toBeGreaterThanOrEqual(0.85 - 1e-9);
        expect(shareWithin(published(days), (level?.days ?? 0) - 1)).toBeLessThan(0.85);
      }),
    );
  });

  test("Little's law: where all that starts is published, work in progress of all days = the sum of cycle times", () => {
    // J. D. C. Little, Operations Research 9 (1961): L = λW, exact over a time that begins and ends empty.
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.integer({ min: 1, max: 50 }), fc.nat(12)), { maxLength: 30 }), spans => {
        const lists = spans.map(([start, length]) => visits([SCRIPT, start], [PUBLISHED, start + length]));
        let inProgress = 0;
        for (let at = 1; at <= 63; at++) {
          // On the day of publication an item still took that day.
          inProgress += lists.filter(list => {
            const { standing, published: out } = journey(list, at);
            return standing === 'in_progress' || out === day(at);
          }).length;
        }
        const total = lists.reduce((sum, list) => sum + (journey(list, 63).cycleDays ?? Number.NaN), 0);
        expect(inProgress).toBe(total);
        expect(
          throughput(
            lists.map(list => journey(list, 63)),
            day(1),
            day(63),
          ).reduce((sum, count) => sum + count, 0),
        ).toBe(lists.length);
      }),
    );
  });

  test('work in progress by step', () => {
    const items = [
      journey(visits([IDEA, 1])),
      journey(visits([SCRIPT, 1])),
      journey(visits([SCRIPT, null])),
      journey(visits([EDIT, 9])),
      ...published([3]),
    ];
    expect(workInProgress(items, FLOW.steps)).toEqual([0, 2, 1, 0, 0]);
  });

  test('throughput by week of the cycle', () => {
    expect(throughput(published([1, 3, 6, 7, 12]), day(1), day(20))).toEqual([2, 2, 1]);
    expect(throughput([], day(1), day(0))).toEqual([]);
  });

  test('the bottleneck is the working step in which published items stood longest', () => {
    const items = [
      journey(visits([IDEA, -30], [SCRIPT, 1], [EDIT, 3], [PUBLISHED, 9])),
      journey(visits([SCRIPT, 1], [EDIT, 6], [PUBLISHED, 8])),
      journey(visits([SCRIPT, 1], [EDIT, null], [PUBLISHED, 30])),
    ];
    expect(meanStepDays(items, FLOW.steps).slice(1, 3)).toEqual([3.5, 4]);
    expect(bottleneck(items, FLOW.firstWorking, FLOW.published)).toBe(EDIT);
    expect(bottleneck([], FLOW.firstWorking, FLOW.published)).toBeNull();
  });

  test('an item is late when it is older than 85% of the published ones were when they left its step', () => {
    const done = [1, 1, 2, 2, 2, 3, 9].map(length => journey(visits([SCRIPT, 1], [EDIT, 1 + length], [PUBLISHED, 4 + length])));
    // Ages on leaving the script: 2, 2, 3, 3, 3, 4, 10; the sixth of seven is 85%.
    const pace = paceOf(done, FLOW.firstWorking, SCRIPT);
    expect(pace).toBe(4);
    expect(paceOf(done, FLOW.firstWorking, EDIT)).toBe(7);
    expect(paceOf(done.slice(1), FLOW.firstWorking, SCRIPT)).toBeNull();
    expect(ageingOf(journey(visits([SCRIPT, 57])), pace)).toBe('in_time');
    expect(ageingOf(journey(visits([SCRIPT, 56])), pace)).toBe('late');
    expect(ageingOf(journey(visits([SCRIPT, null])), pace)).toBe('unknown');
    expect(ageingOf(journey(visits([SCRIPT, 1])), null)).toBe('unknown');
  });

  test('what has not moved for a week is stale, ideas and published items are not', () => {
    expect([54, 53].map(entered => isStale(journey(visits([SCRIPT, entered])), STALE_DAYS.all))).toEqual([false, true]);
    expect(isStale(journey(visits([IDEA, 1])), 7)).toBe(false);
    expect(isStale(published([3])[0] as Journey, 7)).toBe(false);
  });

  test('the forecast follows the cycle times of the items published so far', () => {
    // Published on days 11, 25 and 39 with 10, 9 and 8 days: half a day less each week, never below one.
    const items = [10, 9, 8].map((length, at) => journey(visits([SCRIPT, 12 + 14 * at - length], [PUBLISHED, 11 + 14 * at])));
    expect(items.map(({ cycleDays }) => cycleDays)).toEqual([10, 9, 8]);
    expect(forecastCycleDays(items, day(53))).toBeCloseTo(7, 9);
    expect(forecastCycleDays(items, day(400))).toBe(1);
    // Two weeks of items say nothing about the next seven, nor does nothing.
    expect(forecastCycleDays(items.slice(1), day(53))).toBeNull();
    expect(forecastCycleDays([], day(53))).toBeNull();
  });
});
