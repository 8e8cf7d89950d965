/** The week a total is entered for: over, of the cycle, no week off, the latest first. */
import * as fc from 'fast-check';
import { datesOf, dayMeant, openPeriods } from '../../../src/addon/numbers/due-period';
import { day, drawnWorkbook, START } from '../../sheet/drawn-workbook';
import { measuredOf } from '../../sheet/measured';

const { kpis } = measuredOf(drawnWorkbook({ playbook: 'blank' }));
const kpiOf = (id: string) => {
  const found = kpis.find(({ kpi }) => kpi.id === id);
  if (found === undefined) throw new Error(`Blank has no KPI ${id}.`);
  return found;
};
/** Blank's `result` is a total of weeks, its `quality` a value of the day. */
const [total, value] = [kpiOf('result'), kpiOf('quality')];
const on = (cycleDay: number, weeksOff = '') => ({ start: START, today: day(START + cycleDay - 1), weeksOff });
const weeks = (cycleDay: number, weeksOff = '') => openPeriods(total, on(cycleDay, weeksOff)).map(({ from }) => (from - START) / 7 + 1);

test.each<[number, string, readonly number[]]>([
  // Before the first week is over there is the one before the cycle, and it is week 0.
  [1, '', [0]],
  [6, '', [0]],
  // A week counts as over on its last day.
  [7, '', [1]],
  [13, '', [1]],
  [14, '', [2, 1]],
  [22, '', [3, 2, 1]],
  [22, '2', [3, 1]],
  [22, '1-3', [3]],
  [22, 'no week at all', [3, 2, 1]],
  [71, '', [10, 9, 8, 7, 6, 5, 4, 3]],
])('on day %d with weeks off “%s”', (cycleDay, weeksOff, expected) => expect(weeks(cycleDay, weeksOff)).toEqual(expected));

test('a value of the day has no weeks and is meant for today', () => {
  expect(openPeriods(value, on(22))).toEqual([]);
  expect(dayMeant(value, on(22))).toBe(START + 21);
  expect(datesOf(value, day(START + 21), on(22))).toEqual({ day: START + 21 });
});

test('a total is dated with the last day of its week, or with the day itself while the week runs', () => {
  expect(dayMeant(total, on(22))).toBe(START + 20);
  expect(dayMeant(total, on(3))).toBe(START + 2);
  expect(datesOf(total, day(START + 16), on(22))).toEqual({ day: START + 20, period: { from: START + 14, to: START + 20 } });
  expect(datesOf(total, day(START + 22), on(24)).day).toBe(START + 22);
});

test('every week is seven days, over, and no two touch the same day', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 120 }), cycleDay => {
      const found = openPeriods(total, on(cycleDay));
      expect(found.length).toBeGreaterThan(0);
      for (const { from, to } of found) expect([to - from, to < START + cycleDay]).toEqual([6, true]);
      expect(new Set(found.map(({ from }) => from)).size).toBe(found.length);
    }),
  );
});
