import fc from 'fast-check';
import { clockOn, dayAt } from '../../../../src/preview/page/state/preview-clock';

const late = () => new Date('2026-11-16T23:30:00Z');

test.each([
  ['Etc/UTC', '2026-11-16'],
  ['Europe/Copenhagen', '2026-11-17'],
  ['America/New_York', '2026-11-16'],
])('the day in %s', (timeZone, day) => expect(dayAt(timeZone, late())).toBe(day));

test('without a chosen day the clock is the real one', () => expect(clockOn(null, 'Etc/UTC', late)()).toEqual(late()));

test('the time of day stays', () => expect(clockOn('2026-10-05', 'Etc/UTC', late)()).toEqual(new Date('2026-10-05T23:30:00Z')));

test('the time of day on the wall stays where one of the two days has daylight saving', () => {
  const evening = () => new Date('2026-11-29T21:30:00Z');
  expect(clockOn('2026-10-20', 'Europe/Helsinki', evening)()).toEqual(new Date('2026-10-20T20:30:00Z'));
});

test('the clock runs on', () => {
  let minute = 0;
  const clock = clockOn('2026-10-05', 'Etc/UTC', () => new Date(Date.UTC(2026, 10, 16, 8, minute)));
  minute = 10;
  expect(clock()).toEqual(new Date('2026-10-05T08:10:00Z'));
});

test('it is the chosen day, whatever the moment and with daylight saving or without', () => {
  const days = fc.date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true });
  fc.assert(
    fc.property(
      days,
      days,
      fc.constantFrom('Etc/UTC', 'Asia/Kuala_Lumpur', 'Europe/Helsinki', 'America/Los_Angeles'),
      (moment, target, timeZone) => {
        const day = target.toISOString().slice(0, 10);
        expect(dayAt(timeZone, clockOn(day, timeZone, () => moment)())).toBe(day);
      },
    ),
  );
});
