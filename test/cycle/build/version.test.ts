import { openCycle } from '../built-cycle';

/** The version a later migration starts from. */

test('a built workbook carries its version once, and a copy of the file keeps it', async () => {
  const host = await openCycle();
  const marks = JSON.stringify(host.records().metadata).match(/"quarterdeck\.version"/g);
  expect(marks).toHaveLength(1);
});
