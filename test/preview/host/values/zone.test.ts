/** Time zones against another implementation of the same rules, which is an ES module and so runs in a process of its own. */
import { execFileSync } from 'node:child_process';
import fc from 'fast-check';
import { instantOf, instantToSerial, isZone, serialToInstant, wallClock } from '../../../../src/preview/host/values/zone';

const ZONES = [
  'Etc/UTC',
  'America/New_York',
  'Europe/Helsinki',
  'Asia/Kolkata',
  'Australia/Lord_Howe',
  'Pacific/Kiritimati',
  'Africa/Casablanca',
];
const HOUR = 3_600_000;
const zones = fc.constantFrom(...ZONES);
const instants = fc.integer({ min: Date.UTC(1990, 0, 1), max: Date.UTC(2040, 0, 1) });

/** Random moments, and every half hour around the changes of 2026 in New York and Lord Howe. */
const moments: readonly (readonly [moment: number, zone: string])[] = [
  ...fc.sample(fc.tuple(instants, zones), { seed: 20_261_005, numRuns: 400 }),
  ...[Date.UTC(2026, 2, 8), Date.UTC(2026, 10, 1), Date.UTC(2026, 3, 5), Date.UTC(2026, 9, 4)].flatMap(day =>
    Array.from({ length: 48 }, (_half, index) => day + (index * HOUR) / 2).flatMap(moment => [
      [moment, 'America/New_York'] as const,
      [moment, 'Australia/Lord_Howe'] as const,
    ]),
  ),
];

const ORACLE = `
  import { readFileSync } from 'node:fs';
  import { Temporal } from 'temporal-polyfill';
  const answers = JSON.parse(readFileSync(0, 'utf8')).map(([moment, zone]) => {
    const wall = Temporal.Instant.fromEpochMilliseconds(moment).toZonedDateTimeISO(zone).toPlainDateTime();
    const local = Temporal.PlainDateTime.from(new Date(moment).toISOString().slice(0, -1));
    return [Date.parse(wall.toString({ fractionalSecondDigits: 3 }) + 'Z'), local.toZonedDateTime(zone).epochMilliseconds];
  });
  process.stdout.write(JSON.stringify(answers));
`;

test('wall clocks and their instants, also where the clock jumps', () => {
  const answers = JSON.parse(
    execFileSync(process.execPath, ['--input-type=module', '-e', ORACLE], { input: JSON.stringify(moments), encoding: 'utf8' }),
  ) as readonly (readonly [number, number])[];
  expect(moments.map(([moment, zone]) => [wallClock(moment, zone), instantOf(moment, zone)])).toEqual(answers);
});

test.each([
  ['a skipped hour moves forward', Date.UTC(2026, 2, 8, 2, 30), Date.UTC(2026, 2, 8, 7, 30)],
  ['a repeated hour is the first', Date.UTC(2026, 10, 1, 1, 30), Date.UTC(2026, 10, 1, 5, 30)],
])('New York: %s', (_name, wall, instant) => {
  expect(instantOf(wall, 'America/New_York')).toBe(instant);
});

test('serial days', () => {
  expect(serialToInstant(46_110, 'Etc/UTC')).toBe(Date.UTC(2026, 2, 29));
  expect(serialToInstant(0, 'Etc/UTC')).toBe(Date.UTC(1899, 11, 30));
});

test('an instant survives the way into a cell and back, except in a repeated hour', () => {
  fc.assert(
    fc.property(instants, zones, (instant, zone) => {
      const back = serialToInstant(instantToSerial(instant, zone), zone);
      expect([0, HOUR, HOUR / 2]).toContain(instant - back);
    }),
  );
});

test('zones that exist', () => {
  expect([isZone('Europe/Helsinki'), isZone('Mars/Base')]).toEqual([true, false]);
});
