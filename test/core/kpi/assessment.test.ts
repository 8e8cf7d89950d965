/** All the Dashboard says about a KPI, as one call: the time machine, staleness, measured baselines, the end of a cycle. */
import { addDays, type Day, dayFromIso, isoOfDay } from '../../../src/core/day/day';
import { assess, type CycleClock, type KpiDefinition } from '../../../src/core/kpi/assessment';
import type { CheckIn } from '../../../src/core/series/check-in';

const start = dayFromIso('2026-10-05') as Day;
const on = (day: number): Day => addDays(start, day - 1);
const clock = (asOf: number, closedOn: number | null = null): CycleClock => ({
  start,
  asOf: on(asOf),
  closedOn: closedOn === null ? null : on(closedOn),
  measuringDays: 14,
});
const row = (day: number, value: number, channel: string | null = null): CheckIn => ({ day: on(day), value, channel, denominator: null });

const view: KpiDefinition = {
  aggregate: 'last',
  cadence: 'weekly',
  better: 'higher',
  target: { kind: 'value', value: 0.48 },
  baseline: { kind: 'typed', value: 0.38 },
  possible: { low: 0, high: 1 },
};
const checkIns = [0.38, 0.39, 0.4, 0.41, 0.42, 0.43, 0.39, 0.44, 0.45, 0.46, 0.47, 0.475, 0.49].map((value, week) =>
  row(1 + 7 * week, value),
);

test.each([
  // as-of day, value, progress, expected, status, next check-in
  [1, 0.38, 0, 0, 'measuring', '2026-10-12'],
  [22, 0.41, 0.3, 8 / 76, 'on_track', '2026-11-02'],
  [42, 0.43, 0.5, 22 / 76, 'on_track', '2026-11-16'],
  [49, 0.39, 0.1, 29 / 76, 'off_track', '2026-11-23'],
  [71, 0.47, 0.9, 57 / 76, 'on_track', '2026-12-21'],
  [89, 0.49, 1.1, 71 / 76, 'achieved', '2027-01-04'],
  [90, 0.49, 1.1, 1, 'achieved', '2027-01-04'],
])('on day %d the value is %d', (asOf, value, progress, expected, status, next) => {
  const seen = assess(view, checkIns, clock(asOf));
  expect(seen.current?.value).toBe(value);
  expect(seen.progress).toBeCloseTo(progress, 12);
  expect(seen.expected).toBeCloseTo(expected, 12);
  expect(seen.status.key).toBe(status);
  expect(isoOfDay(seen.nextCheckIn)).toBe(next);
});

test('an earlier as-of sees what could be seen then: later rows change nothing', () => {
  for (const day of [1, 20, 50, 80]) {
    const known = checkIns.filter(checkIn => checkIn.day <= on(day));
    expect(assess(view, checkIns, clock(day))).toEqual(assess(view, known, clock(day)));
  }
});

test('after the close nothing moves any more', () => {
  const closed = assess(view, checkIns, clock(50, 50));
  expect(closed.status).toEqual({ key: 'missed', bound: 0.48 });
  expect(assess(view, checkIns, clock(500, 50))).toEqual(closed);
  expect(assess(view, checkIns, clock(500)).status.key).toBe('achieved');
});

test('age counts from the later of last check-in and start', () => {
  const rows = [row(-40, 0.38), row(22, 0.41)];
  const keyOn = (day: number) => assess(view, rows, clock(day)).status.key;
  expect([keyOn(10), keyOn(32), keyOn(33)]).toEqual(['no_data', 'on_track', 'update']);
});

test('a baseline from the days before or the measuring phase', () => {
  const rows = [row(-27, 0.3), row(-20, 0.34), row(-13, 0.36), row(-6, 0.4), row(3, 0.5), row(12, 0.4), row(20, 0.41)];
  const mean: KpiDefinition = { ...view, aggregate: 'mean' };
  expect(assess({ ...mean, baseline: { kind: 'before' } }, rows, clock(21)).baseline?.value).toBeCloseTo(0.35, 12);
  expect(assess({ ...mean, baseline: { kind: 'measuring', days: 14 } }, rows, clock(21)).baseline?.value).toBeCloseTo(0.45, 12);
  expect(assess({ ...mean, baseline: null }, rows, clock(21)).status.key).toBe('add_baseline');
  const measured = { ...mean, baseline: { kind: 'measuring', days: 14 } } as const;
  const keyOn = (day: number) => assess(measured, [], clock(day)).status.key;
  expect([1, 11, 12, 14, 15].map(keyOn)).toEqual(['measuring', 'measuring', 'update', 'update', 'add_baseline']);
  expect(assess(measured, [], clock(5, 5)).status.key).toBe('add_baseline');
});

test('outlook, forecast and unusual come with enough values', () => {
  const early = assess(view, checkIns, clock(49));
  expect([early.outlook, early.unusual, early.limits]).toEqual([null, null, null]);
  const late = assess(view, checkIns, clock(85));
  expect(late.outlook).toBe('open');
  // Theil–Sen slope 0.01 / 7 a day through the middle of the values: 0.5 on day 90, plus or minus the rounding of the freak week.
  expect(late.forecast).toBeGreaterThan(0.48);
  expect(late.forecast).toBeLessThan(0.51);
  expect(late.limits?.lockedOn).toBe(on(50));
  // Limits from the first 8: mean 0.4075, moving range 0.02, so 0.4607 above: 0.45 on day 57 is usual, a steady climb leaves them.
  expect(late.unusual).toBe('high');
  expect(assess(view, checkIns, clock(57)).unusual).toBeNull();
});

test('a KPI without target or with an unreadable one is shown, not judged', () => {
  const without = assess({ ...view, target: null }, checkIns, clock(50));
  expect([without.target, without.progress, without.status.key]).toEqual([null, null, 'no_data']);
  const unreadable = assess({ ...view, target: 'unreadable' }, checkIns, clock(50));
  expect([unreadable.target, unreadable.progress, unreadable.status.key]).toEqual([null, null, 'check_target']);
});

test('a sum measured on day 10 knows one whole week, not the three days of the next', () => {
  const leads: KpiDefinition = { ...view, aggregate: 'sum', baseline: { kind: 'measuring', days: 14 } };
  const daily = Array.from({ length: 14 }, (_, index) => row(index + 1, 2));
  expect(assess(leads, daily, clock(10)).baseline?.value).toBe(14);
  expect(assess(leads, daily, clock(14)).baseline).toEqual(expect.objectContaining({ value: 14, count: 2 }));
});
