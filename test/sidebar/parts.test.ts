/** Small pure parts of components: tone of a status, order of tasks, address of the calendar file. */
import { toneOf } from '../../src/sidebar/status-tone';
import { calendarAddress } from '../../src/sidebar/today/calendar-address';
import { ownFirst } from '../../src/sidebar/today/own-first';
import { today } from './samples';

test.each([
  ['✓ Achieved', 'achieved'],
  ['● On track', 'on_track'],
  ['◐ Vaarassa', 'at_risk'],
  ['■ Bagud', 'off_track'],
  ['▽ Worsened', 'off_track'],
  ['✕ Missed', 'off_track'],
  ['↻ Update', 'grey'],
  ['– No data', 'grey'],
  ['', 'grey'],
])('%j is %s', (status, tone) => {
  expect(toneOf(status)).toBe(tone);
});

test('own tasks come first, each part in its order', () => {
  expect(ownFirst(today.tasks, 'Analyst').map(task => task.id)).toEqual(['t2', 't1']);
  expect(ownFirst(today.tasks, 'analyst ').map(task => task.id)).toEqual(['t2', 't1']);
  expect(ownFirst(today.tasks, null).map(task => task.id)).toEqual(['t1', 't2']);
});

test('the calendar file survives its way through an address', () => {
  const file = 'BEGIN:VCALENDAR\r\nSUMMARY:Viikkopalaveri #1 & päätökset\r\nEND:VCALENDAR';
  const address = calendarAddress(file);
  expect(decodeURIComponent(address.slice(address.indexOf(',') + 1))).toBe(file);
});
