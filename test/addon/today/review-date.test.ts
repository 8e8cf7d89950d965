/** The weekly review as a link and as a file: first on the next review day, last on day 90. */
import { reviewFile, reviewLink } from '../../../src/addon/today/review-date';
import { day, drawnWorkbook, START } from '../../sheet/drawn-workbook';

/** The cycle starts on a Monday. */
const review = (today: number, reviewDay: number, zone = 'Etc/UTC') => {
  const workbook = drawnWorkbook({ today: Math.max(today, 1) });
  const facts = { ...workbook.facts, effective: day(START + today - 1), reviewDay };
  return { ...workbook, timeZone: zone, facts };
};
const parts = (workbook: ReturnType<typeof review>) => new URL(reviewLink(workbook)).searchParams;

test.each([
  [1, 5, '20261009'],
  [5, 5, '20261009'],
  [6, 5, '20261016'],
  [7, 1, '20261012'],
  [8, 1, '20261012'],
  // Before the start the first review is the one after it.
  [-20, 5, '20261009'],
])('on day %d with reviews on weekday %d the first is %s', (today, reviewDay, first) => {
  const workbook = review(today, reviewDay);
  expect(parts(workbook).get('dates')).toBe(`${first}T100000/${first}T103000`);
  expect(reviewFile(workbook)).toContain(`${first}T100000`);
});

test.each([
  [1, 'MO'],
  [5, 'FR'],
  [7, 'SU'],
  // A day nobody knows is taken for Friday.
  [9, 'FR'],
])('weekday %d repeats as %s until the last day', (reviewDay, code) => {
  expect(parts(review(1, reviewDay)).get('recur')).toBe(`RRULE:FREQ=WEEKLY;BYDAY=${code};UNTIL=20270102T235959`);
});

test('name and zone come through whatever stands in them', () => {
  const workbook = review(1, 5, 'Europe/Copenhagen');
  const named = { ...workbook, facts: { ...workbook.facts, name: 'R&D + "Q4" 100%' } };
  expect(parts(named).get('text')).toContain('R&D + "Q4" 100%');
  expect(parts(named).get('ctz')).toBe('Europe/Copenhagen');
});
