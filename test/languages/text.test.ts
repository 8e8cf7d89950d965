/** Filling texts: values, word forms, and what a slip looks like. */
import { fill } from '../../src/languages/text';

const cases: readonly (readonly [string, Readonly<Record<string, string | number>>, string])[] = [
  ['Save', {}, 'Save'],
  ['Day {day} of {days}', { day: 43, days: 90 }, 'Day 43 of 90'],
  ['{n} {n|number|numbers} due', { n: 1 }, '1 number due'],
  ['{n} {n|number|numbers} due', { n: 0 }, '0 numbers due'],
  ['{n} {n|number|numbers} due', { n: 3 }, '3 numbers due'],
  ['{n} {n|luku|lukua}', { n: 1.5 }, '1.5 lukua'],
  ['{a} and {a}', { a: '{b}', b: 'never' }, '{b} and {b}'],
  ['{missing} stays', {}, '{missing} stays'],
  ['costs $& and $1', {}, 'costs $& and $1'],
  ['{value}', { value: '$&' }, '$&'],
  ['{value}. “{column}” counts.', { value: '22 kr.', column: 'Now' }, '22 kr. “Now” counts.'],
  ['{why}.', { why: 'Write 1.2 %.' }, 'Write 1.2 %.'],
  ['{text}.', { text: 'Wait...' }, 'Wait....'],
  ['{a} until {b}.', { a: '16.11.', b: '22.11.' }, '16.11. until 22.11.'],
];

test.each(cases)('%s', (text, values, shown) => {
  expect(fill<string>(text, values)).toBe(shown);
});
