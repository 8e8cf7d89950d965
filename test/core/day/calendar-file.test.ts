/** Files of one entry, read back by a parser of others and held against the examples of RFC 5545. */
import fc from 'fast-check';
import { convertIcsCalendar } from 'ts-ics';
import { calendarFile, calendarText, compactDay } from '../../../src/core/day/calendar-file';
import { dayFromIso } from '../../../src/core/day/day';
import { anyText } from '../../any-text';

const FRIDAY = dayFromIso('2026-11-20') ?? fail();
const entry = {
  id: 'c1',
  title: 'Review',
  day: FRIDAY,
  from: '100000',
  until: '103000',
  rule: 'FREQ=WEEKLY;BYDAY=FR;UNTIL=20270102T235959',
};
const lines = (file: string) => file.split('\r\n');
const unfolded = (file: string) => lines(file.replace(/\r\n /g, ''));

function fail(): never {
  throw new Error('no day');
}

test('the parser reads the published example of a folded line and of a text (RFC 5545, 3.1 and 3.3.11)', () => {
  const published = [
    ...[
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//x//EN',
      'BEGIN:VEVENT',
      'UID:1',
      'DTSTAMP:19980309T231000Z',
      'DTSTART:19980312T083000Z',
    ],
    ...['DTEND:19980312T093000Z', 'DESCRIPTION:This is a lo', ' ng description', '  that exists on a long line.'],
    ...['SUMMARY:Project XYZ Final Review\\nConference Room - 3B\\nCome Prepared.', 'END:VEVENT', 'END:VCALENDAR', ''],
  ].join('\r\n');
  const [event] = convertIcsCalendar(undefined, published).events ?? [];
  expect([event?.description, event?.summary]).toEqual([
    'This is a long description that exists on a long line.',
    'Project XYZ Final Review\nConference Room - 3B\nCome Prepared.',
  ]);
});

test('the text of the standard’s example is written as it stands there', () => {
  const file = calendarFile({ ...entry, title: 'Project XYZ Final Review\nConference Room - 3B\nCome Prepared.' });
  expect(unfolded(file)).toContain('SUMMARY:Project XYZ Final Review\\nConference Room - 3B\\nCome Prepared.');
});

test('day, times and rule are read back; times have no zone', () => {
  const file = calendarFile(entry);
  const [event, another] = convertIcsCalendar(undefined, file).events ?? [];
  expect(another).toBeUndefined();
  expect([event?.start.date.getTime(), event?.end?.date.getTime()]).toEqual([Date.UTC(2026, 10, 20, 10), Date.UTC(2026, 10, 20, 10, 30)]);
  expect(event?.recurrenceRule).toMatchObject({ frequency: 'WEEKLY', byDay: [{ day: 'FR' }] });
  expect(event?.recurrenceRule?.until?.date.getTime()).toBe(Date.UTC(2027, 0, 2, 23, 59, 59));
  expect(file).toContain('\r\nDTSTART:20261120T100000\r\n');
});

test.each([
  ['a name with a line break', 'Q4\r\nATTENDEE:mailto:eve@example.com'],
  ['an old line break', 'Q4\rURL:https://example.com'],
  ['a line break of Unicode', 'Q4\u2028BEGIN:VALARM'],
  ['a NUL sign', 'Q4\u0000\u0007'],
])('%s adds no line', (_, text) => {
  const file = calendarFile({ ...entry, id: text, title: text });
  expect(unfolded(file).map(line => line.split(':')[0])).toEqual(unfolded(calendarFile(entry)).map(line => line.split(':')[0]));
  expect(convertIcsCalendar(undefined, file).events?.map(({ summary }) => summary)).toEqual([calendarText(text)]);
});

const titles = fc.oneof(
  anyText({ maxLength: 200 }),
  fc.string({
    unit: fc.constantFrom('ä', '☎', '👩‍🚀', '\\', ';', ',', '\n', '\r', ' ', 'n', 'N', '\t', '\ud800', '\u0085'),
    maxLength: 120,
  }),
);

test('whatever the title and id are, lines have 75 octets at most, end with CRLF, and the title is read back', () => {
  fc.assert(
    fc.property(titles, titles, (id, title) => {
      const file = calendarFile({ ...entry, id, title });
      expect(file.endsWith('END:VCALENDAR\r\n')).toBe(true);
      expect(file.replace(/\r\n/g, '')).not.toMatch(/[\r\n]/);
      for (const line of lines(file)) {
        const bytes = Buffer.from(line, 'utf8');
        expect(bytes.length).toBeLessThanOrEqual(75);
        // A sign that is cut in two would not come back.
        expect(bytes.toString('utf8')).toBe(line);
      }
      // The parser gives nothing for a blank title, and trims.
      const read = convertIcsCalendar(undefined, file).events?.[0]?.summary ?? '';
      expect(read.trim()).toBe(calendarText(title).trim());
    }),
  );
});

test('a day is written without signs between', () => {
  expect(compactDay(FRIDAY)).toBe('20261120');
});
