/** Somebody else's call between two service calls of a command. */
import { inScript, openScript } from './script-host';

const OTHER = 'SpreadsheetApp.getActiveSheet().getRange(2, 1).setValue("other"); return "done";';
const cells = (body: string) => `${body} SpreadsheetApp.flush(); return sheet.getRange(1, 1, 2, 1).getValues().join();`;

test('happens before the call it was put at, and its answer can be asked for', async () => {
  const host = openScript();
  const answered = host.interruptAt(4, 'main', [OTHER]);
  expect(await inScript(host, cells('sheet.getRange(1, 1).setValue("one");'))).toBe('one,other');
  expect(answered()).toBe('done');
});

test('that was not reached until its answer is asked for does not happen later', async () => {
  const host = openScript();
  const answered = host.interruptAt(50, 'main', [OTHER]);
  await inScript(host, 'sheet.getRange(1, 1).setValue("one");');
  expect(answered()).toBeNull();
  const many = 'for (var n = 0; n < 60; n += 1) sheet.getRange(1, 1).setValue(n);';
  expect(await inScript(host, cells(many))).toBe('59,');
});
