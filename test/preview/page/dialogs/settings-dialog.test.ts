import { complaint } from '../../../../src/preview/page/dialogs/settings-dialog';

test.each([
  ['Europe/Helsinki', '', null],
  ['Europe/Helsinki', '2026-11-16', null],
  ['Helsinki', '', '"Helsinki" is no time zone. Write one such as Europe/Copenhagen or Etc/UTC.'],
  ['Etc/UTC', '2026-02-30', '"2026-02-30" is no day. Pick one from the calendar or leave the field empty.'],
])('%j and %j', (timeZone, today, sentence) => expect(complaint(timeZone, today)).toBe(sentence));
