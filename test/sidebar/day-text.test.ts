/** Days the wizard proposes and how they read. Weekdays and quarters from a wall calendar. */
import { calendar } from '../../src/languages/en/calendar';
import { dayText, isMonday, mondayWeeksAgo, nextMonday, quarterOf, shiftDay } from '../../src/sidebar/day-text';

test.each([
  ['2026-10-04', '2026-10-05'],
  ['2026-10-05', '2026-10-12'],
  ['2026-10-06', '2026-10-12'],
  ['2026-12-31', '2027-01-04'],
  ['2028-02-26', '2028-02-28'],
])('the Monday after %s is %s', (today, monday) => {
  expect(nextMonday(today)).toBe(monday);
  expect(isMonday(monday)).toBe(true);
});

test.each([
  ['2026-11-16', '2026-10-05'],
  ['2026-11-22', '2026-10-05'],
  ['2026-01-01', '2025-11-17'],
])('six weeks before the week of %s is %s', (today, monday) => {
  expect(mondayWeeksAgo(today, 6)).toBe(monday);
});

test.each([
  ['2026-10-05', 'Q4 2026'],
  ['2026-09-28', 'Q4 2026'],
  ['2026-08-03', 'Q3 2026'],
  ['2026-11-23', 'Q1 2027'],
  ['', ''],
])('a cycle from %j is named %j', (start, name) => {
  expect(quarterOf(start)).toBe(name);
});

test.each([
  ['2026-11-16', false, '16 Nov'],
  ['2027-01-02', true, '2 Jan 2027'],
  ['soon', true, 'soon'],
] as const)('%s reads as a day', (iso, year, text) => {
  expect(dayText(iso, calendar, year)).toBe(text);
});

test('day 90 is 89 days after day 1', () => {
  expect(shiftDay('2026-10-05', 89)).toBe('2027-01-02');
});
