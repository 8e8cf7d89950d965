/** How cells become numbers and days; dates of every zone a spreadsheet can have. */
import { runInNewContext } from 'node:vm';
import { dayIn, dayOfDate, isBlank, numberIn, textIn } from '../../../src/functions/cells/argument';

const midnight = (offsetHours: number): Date => new Date(Date.UTC(2026, 9, 5) - offsetHours * 3_600_000);

test.each([-10, -9.5, -8, -5, -3.5, 0, 1, 2, 3, 5.5, 5.75, 8, 9, 10.5, 12, 12.75, 13])(
  'midnight of 5 October at UTC%d is that day',
  offset => {
    expect(dayOfDate(midnight(offset))).toBe(46300);
  },
);

test('the two zones at the rim read a day late or early, as documented', () => {
  expect(dayOfDate(midnight(-11))).toBe(46301);
  expect(dayOfDate(midnight(14))).toBe(46299);
});

test('a Date of another JavaScript context is a Date', () => {
  const foreign = runInNewContext('new Date(Date.UTC(2026, 9, 5))') as Date;
  expect(foreign instanceof Date).toBe(false);
  expect(dayIn(foreign, 'start')).toEqual({ ok: true, value: 46300 });
  expect(numberIn(foreign, 'current')).toEqual({ ok: false, problem: { code: 'date_not_number', name: 'current' } });
});

test('blanks', () => {
  expect([undefined, null, '', ' \u00a0'].map(isBlank)).toEqual([true, true, true, true]);
  expect([0, false, 'x'].map(isBlank)).toEqual([false, false, false]);
  expect(numberIn('', 'current')).toEqual({ ok: true, value: null });
  expect(dayIn(undefined, 'start')).toEqual({ ok: true, value: null });
  expect(textIn(null, 'names')).toEqual({ ok: true, value: '' });
});

test('an invalid Date is no day', () => {
  expect(dayIn(new Date(Number.NaN), 'start')).toMatchObject({ ok: false, problem: { code: 'not_a_day' } });
});
