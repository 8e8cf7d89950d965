/** Calendar entries of check-ins: how often by cadence, until the last day, with names that need care. */
import { reminderOf } from '../../../src/sidebar/numbers/reminder';

const base = { kpi: 'cadence', title: 'Posts a week', from: '2026-11-16', until: '2027-01-02', cadenceDays: 7 } as const;
const lineOf = (file: string | undefined, name: string) => file?.split('\r\n').find(line => line.startsWith(name));

test.each([
  [7, '2026-11-16', 'FREQ=WEEKLY;INTERVAL=1;BYDAY=MO'],
  [14, '2026-11-20', 'FREQ=WEEKLY;INTERVAL=2;BYDAY=FR'],
  [30, '2026-11-16', 'FREQ=MONTHLY;INTERVAL=1;BYDAY=3MO'],
  [30, '2026-11-30', 'FREQ=MONTHLY;INTERVAL=1;BYDAY=-1MO'],
  [91, '2026-12-01', 'FREQ=MONTHLY;INTERVAL=3;BYDAY=1TU'],
])('every %d days from %s is %s', (cadenceDays, from, rule) => {
  const reminder = reminderOf({ ...base, cadenceDays, from });
  expect(lineOf(reminder?.file, 'RRULE')).toBe(`RRULE:${rule};UNTIL=20270102T235959`);
  expect(new URL(reminder?.link ?? '').searchParams.get('recur')).toBe(`RRULE:${rule};UNTIL=20270102T235959`);
});

test('the file begins on the day, names the KPI and ends its lines as calendars want', () => {
  const file = reminderOf({ ...base, title: 'Leads, sales; more\n☎' })?.file ?? '';
  expect(lineOf(file, 'SUMMARY')).toBe('SUMMARY:Leads\\, sales\\; more\\n☎');
  expect(lineOf(file, 'DTSTART')).toBe('DTSTART:20261116T090000');
  expect(file.endsWith('END:VCALENDAR\r\n')).toBe(true);
  expect(file.replace(/\r\n/g, '')).not.toMatch(/[\r\n]/);
});

test('after the cycle, or on no day, there is none', () => {
  expect([reminderOf({ ...base, from: '2027-01-03' }), reminderOf({ ...base, from: '' })]).toEqual([null, null]);
});
