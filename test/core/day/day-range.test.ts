/** Days from … to as weekly reports label their rows, and what is no range. */
import { dayFromIso, isoOfDay } from '../../../src/core/day/day';
import { writtenRange } from '../../../src/core/day/day-range';

const today = dayFromIso('2026-11-18');

function range(text: string, locale = 'en_GB'): string | null {
  if (today === null) throw new Error('The day of this test is none.');
  const found = writtenRange(text, locale, today);
  return found === null ? null : `${isoOfDay(found.from)} ${isoOfDay(found.to)}`;
}

const WEEK = '2026-11-09 2026-11-15';

test.each([
  '9.–15.11.2026',
  '9.-15.11.2026',
  '9. - 15.11.',
  '9.11.–15.11.2026',
  '9.11–15.11.2026',
  'ma 9.11. – su 15.11.2026',
  '9.–15. marraskuuta 2026',
  '9.–15. november 2026',
  '9. til 15. november 2026',
  'fra 9. til 15. november',
  '9 hingga 15 November 2026',
  '09/11/2026-15/11/2026',
  '09/11/2026 - 15/11/2026',
  '9/11-15/11',
  '9-15 Nov 2026',
  '9–15 November',
  'Nov 9 - Nov 15',
  'Nov 9 - Nov 15, 2026',
  'Nov 9 - 15, 2026',
  'Nov 9–15',
  'November 9th to 15th',
  '2026-11-09 – 2026-11-15',
  '2026-11-09 - 2026-11-15',
  '2026-11-09/2026-11-15',
  '20261109-20261115',
  '09-11-2026 - 15-11-2026',
  'from 9 November to 15 November 2026',
])('%s', text => expect(range(text)).toBe(WEEK));

test('the month comes first where the country writes it so', () => {
  expect(range('11/09/2026 - 11/15/2026', 'en_US')).toBe(WEEK);
  expect(range('11/9-11/15', 'en_US')).toBe(WEEK);
});

test.each([
  ['28.12.2026–3.1.2027', '2026-12-28 2027-01-03'],
  ['28.12.–3.1.2027', '2026-12-28 2027-01-03'],
  ['Dec 28 - Jan 3', '2025-12-28 2026-01-03'],
  // Not over yet: its first day says of which year it is.
  ['Nov 16 - Nov 22', '2026-11-16 2026-11-22'],
])('%s spans a turn of the year or today', (text, days) => expect(range(text)).toBe(days));

test.each([
  '9.11.2026',
  '9-11-2026',
  '14/9-2026',
  '15.–9.11.2026',
  '31.–33.11.2026',
  '02/01/2026-08/11/2026',
  '18-24',
  'Nov 9 - Summer',
  '-',
  '9–',
  '',
])('%j is none', text => expect(range(text)).toBeNull());
