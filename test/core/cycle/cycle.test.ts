/** Day, week, phase and reviews of a cycle that starts on Monday 5 October 2026. */
import { CADENCES, nextReview, patienceDays } from '../../../src/core/cycle/cadence';
import { dayOfCycle, hasEnded, judgedOn, lastDay, phaseOn, weekOfCycle } from '../../../src/core/cycle/cycle';
import { type Day, dayFromIso, isoOfDay } from '../../../src/core/day/day';

const iso = (text: string): Day => dayFromIso(text) as Day;
const start = iso('2026-10-05');

test.each([
  ['2026-09-01', 0, 0],
  ['2026-10-04', 0, 0],
  ['2026-10-05', 1, 1],
  ['2026-10-11', 7, 1],
  ['2026-10-12', 8, 2],
  ['2026-11-16', 43, 7],
  ['2026-12-27', 84, 12],
  ['2026-12-28', 85, 13],
  ['2027-01-02', 90, 13],
  ['2027-06-01', 90, 13],
])('%s is day %d in week %d', (asOf, day, week) => {
  expect(dayOfCycle(start, iso(asOf))).toBe(day);
  expect(weekOfCycle(start, iso(asOf))).toBe(week);
});

test('a cycle is judged on day 90 or its close at the latest', () => {
  expect(isoOfDay(lastDay(start))).toBe('2027-01-02');
  expect(judgedOn(start, iso('2026-11-16'), null)).toBe(iso('2026-11-16'));
  expect(judgedOn(start, iso('2027-02-01'), null)).toBe(iso('2027-01-02'));
  expect(judgedOn(start, iso('2027-02-01'), iso('2026-12-01'))).toBe(iso('2026-12-01'));
  expect(judgedOn(start, iso('2027-02-01'), iso('2027-01-20'))).toBe(iso('2027-01-02'));
  expect([iso('2027-01-01'), iso('2027-01-02')].map(day => hasEnded(start, day, null))).toEqual([false, true]);
  expect([iso('2026-11-30'), iso('2026-12-01')].map(day => hasEnded(start, day, iso('2026-12-01')))).toEqual([false, true]);
});

test.each([
  [0, undefined],
  [1, 'measure'],
  [14, 'measure'],
  [15, 'test'],
  [42, 'test'],
  [43, 'scale'],
  [90, 'scale'],
])('day %d lies in phase %s', (day, name) => {
  const phases = [
    { name: 'scale', firstDay: 43 },
    { name: 'measure', firstDay: 1 },
    { name: 'test', firstDay: 15 },
  ];
  expect(phaseOn(phases, day)?.name).toBe(name);
});

test('the next review follows the cadence', () => {
  expect(CADENCES.map(cadence => isoOfDay(nextReview(iso('2026-11-30'), cadence)))).toEqual([
    '2026-12-07',
    '2026-12-14',
    '2026-12-30',
    '2027-02-28',
  ]);
});

test.each([
  [7, 10.5],
  [14, 21],
  [30, 40],
  [91, 101],
])('a value with a cadence of %d days may be %d days old', (cadence, days) => {
  expect(patienceDays(cadence)).toBe(days);
});
