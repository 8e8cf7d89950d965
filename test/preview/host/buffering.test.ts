/** Writes wait: what forces a flush, where errors of queued writes surface, what stays when a call fails. */
import type { Call } from '../../../src/preview/host/host';
import { inScript, openScript, type TestHost, tabId } from './script-host';

const counts = (calls: readonly Call[]): Record<string, number> => {
  const result: Record<string, number> = {};
  for (const { kind } of calls) result[kind] = (result[kind] ?? 0) + 1;
  return result;
};

const valueAt = (host: TestHost, row: number, column: number): unknown =>
  host.workbook.evaluated({ sheetId: tabId(host), row, column, rows: 1, columns: 1 })[0]?.[0]?.value;

describe('calls', () => {
  test.each([
    ['writes do not flush', `sheet.getRange('A1').setValue(1); sheet.getRange('A2').setValue(2);`, { write: 2 }],
    [
      'a read after writes flushes once',
      `sheet.getRange('A1:A2').setValues([[1], [2]]); sheet.getRange('A1').getValue(); sheet.getRange('A2').getValue();`,
      { write: 1, read: 2, flush: 1 },
    ],
    [
      'alternating flushes every time',
      `for (var i = 1; i < 4; i++) { sheet.getRange(i, 1).setValue(i); sheet.getRange(i, 1).getValue(); }`,
      { write: 3, read: 3, flush: 3 },
    ],
    ['an explicit flush', `sheet.getRange('A1').setValue(1); SpreadsheetApp.flush();`, { write: 1, flush: 1 }],
    [
      'builders and enumerations are no calls',
      `SpreadsheetApp.newDataValidation().requireCheckbox().setAllowInvalid(false).build(); SpreadsheetApp.BorderStyle.SOLID;`,
      {},
    ],
    ['properties', `PropertiesService.getUserProperties().setProperty('a', 'b');`, { store: 2 }],
  ])('%s', async (_name, body, expected) => {
    const host = openScript();
    await inScript(host, body);
    const { other: _navigation, read = 0, ...rest } = counts(host.calls);
    // Finding the active tab is one read of every script here.
    expect({ ...rest, ...(read > 1 ? { read: read - 1 } : {}) }).toEqual(expected);
  });

  test('a call names its method and tab', async () => {
    const host = openScript();
    await inScript(host, `sheet.getRange('A1').setValue(1);`);
    const name = host.workbook.sheets()[0]?.name;
    expect(host.calls.at(-1)).toEqual({ kind: 'write', method: 'Range.setValue', tab: name });
    host.clearCalls();
    expect(host.calls).toEqual([]);
  });
});

describe('errors of queued writes', () => {
  const RULE = `sheet.getRange('B1').setDataValidation(SpreadsheetApp.newDataValidation().requireNumberGreaterThan(0).setAllowInvalid(false).build()); SpreadsheetApp.flush();`;
  const REJECTED = 'The data you entered in cell B1 violates the data validation rules set on this cell.';

  test.each([
    [
      'at flush',
      `var at = 'write'; try { sheet.getRange('B1').setValue('x'); at = 'flush'; SpreadsheetApp.flush(); } catch (e) { return at + ': ' + e.message; }`,
    ],
    [
      'at the next read',
      `var at = 'write'; try { sheet.getRange('B1').setValue('x'); at = 'read'; sheet.getRange('A9').getValue(); } catch (e) { return at + ': ' + e.message; }`,
    ],
    [
      'at a change of structure',
      `var at = 'write'; try { sheet.getRange('B1').setValue('x'); at = 'insert'; sheet.insertRowAfter(5); } catch (e) { return at + ': ' + e.message; }`,
    ],
  ])('surface %s', async (where, body) => {
    const word = where.split(' ').at(-1);
    expect(await inScript(openScript(), RULE + body)).toBe(`${word === 'structure' ? 'insert' : word}: ${REJECTED}`);
  });

  test('surface at the end of the execution', async () => {
    await expect(inScript(openScript(), `${RULE} sheet.getRange('B1').setValue('x'); return 'done';`)).rejects.toThrow(REJECTED);
  });

  test('the whole refused call is undone, earlier calls stay, later ones are lost', async () => {
    const host = openScript();
    const body = `${RULE} sheet.getRange('A5').setValue('before'); sheet.getRange('A1:B1').setValues([['half', 'x']]); sheet.getRange('A6').setValue('after');`;
    await expect(inScript(host, body)).rejects.toThrow(REJECTED);
    expect([valueAt(host, 4, 0), valueAt(host, 0, 0), valueAt(host, 5, 0)]).toEqual(['before', null, null]);
  });

  test('a rule that only warns lets the value in', async () => {
    const body = `sheet.getRange('B1').setDataValidation(SpreadsheetApp.newDataValidation().requireNumberGreaterThan(0).build()); sheet.getRange('B1').setValue('x'); return sheet.getRange('B1').getValue();`;
    expect(await inScript(openScript(), body)).toBe('x');
  });
});

describe('faults', () => {
  const body = `sheet.getRange('A1').setValue(1); sheet.getRange('A2').setValue(2); return 'done';`;

  test('every call can fail; what was queued before is written, the rest is not', async () => {
    const probe = openScript();
    await inScript(probe, body);
    const total = probe.calls.length;
    expect(total).toBeGreaterThan(4);
    for (let k = 1; k <= total; k += 1) {
      const host = openScript();
      host.failAt(k);
      await expect(inScript(host, body)).rejects.toThrow("We're sorry, a server error occurred.");
      const written = probe.calls.slice(0, k - 1).filter(({ kind }) => kind === 'write').length;
      expect([valueAt(host, 0, 0), valueAt(host, 1, 0)]).toEqual([written > 0 ? 1 : null, written > 1 ? 2 : null]);
      expect(await inScript(host, body)).toBe('done');
    }
  });

  test('a fault can be taken back', async () => {
    const host = openScript();
    host.failAt(2);
    host.failAt(null);
    expect(await inScript(host, body)).toBe('done');
  });
});
