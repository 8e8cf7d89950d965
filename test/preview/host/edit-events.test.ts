/** onEdit: when it runs, what the event carries, and how many a burst of edits leaves. */
import { inScript, openScript, tabId } from './script-host';

const LOG = `function onEdit(e) {
  console.log([e.range.getA1Notation(), 'value' in e ? e.value : '-', 'oldValue' in e ? e.oldValue : '-', String(e.authMode), String(e.source),
    [e.range.rowStart, e.range.rowEnd, e.range.columnStart, e.range.columnEnd].join('/')].join(' '));
}`;

describe('onEdit', () => {
  test.each<readonly [string, (host: ReturnType<typeof openScript>) => void, readonly string[]]>([
    ['a typed cell', host => host.workbook.type({ sheetId: tabId(host), row: 1, column: 2 }, '5'), ['C2 5 - LIMITED Spreadsheet 2/2/3/3']],
    [
      'typed over',
      host => {
        host.workbook.type({ sheetId: tabId(host), row: 0, column: 0 }, 'old');
        host.workbook.type({ sheetId: tabId(host), row: 0, column: 0 }, 'new');
      },
      ['A1 old - LIMITED Spreadsheet 1/1/1/1', 'A1 new old LIMITED Spreadsheet 1/1/1/1'],
    ],
    [
      'a paste has no value',
      host =>
        host.workbook.paste({ sheetId: tabId(host), row: 0, column: 0 }, [
          ['1', '2'],
          ['3', '4'],
        ]),
      ['A1:B2 - - LIMITED Spreadsheet 1/2/1/2'],
    ],
  ])('%s', (_name, edit, expected) => {
    const host = openScript(LOG);
    edit(host);
    expect(host.log).toEqual(expected);
  });

  test('does not run for writes of a script', async () => {
    const host = openScript(LOG);
    await inScript(host, `sheet.getRange('A1').setValue(1);`);
    expect(host.log).toEqual([]);
  });

  test.each(['off', 'installed'] as const)('does not run while the add-on is %s', addon => {
    const host = openScript(LOG, { addon });
    host.workbook.type({ sheetId: tabId(host), row: 0, column: 0 }, 'x');
    expect(host.log).toEqual([]);
  });

  test('a burst leaves two events', () => {
    const host = openScript(LOG);
    host.burst(() => {
      for (let row = 0; row < 5; row += 1) host.workbook.type({ sheetId: tabId(host), row, column: 0 }, String(row));
    });
    expect(host.log.map(line => line.split(' ')[0])).toEqual(['A1', 'A2']);
  });

  test('may write, and cannot open a window', () => {
    const host = openScript(
      `function onEdit(e) { e.range.offset(0, 1).setValue('seen'); try { SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput('')); } catch (x) { console.log(x.name); } }`,
    );
    host.workbook.type({ sheetId: tabId(host), row: 0, column: 0 }, 'x');
    expect(host.workbook.evaluated({ sheetId: tabId(host), row: 0, column: 1, rows: 1, columns: 1 })[0]?.[0]?.value).toBe('seen');
    expect(host.log).toEqual(['Exception']);
  });

  test('what it throws is kept and does not disturb the edit', () => {
    const host = openScript('function onEdit(e) { e.range.offset(-1, 0); }');
    host.workbook.type({ sheetId: tabId(host), row: 0, column: 0 }, 'x');
    expect(host.failures.map(({ name, message }) => `${name}: ${message}`)).toEqual([
      'Exception: The starting row of the range is too small.',
    ]);
    expect(host.log).toEqual(['onEdit failed: Exception: The starting row of the range is too small.']);
    expect(host.workbook.evaluated({ sheetId: tabId(host), row: 0, column: 0, rows: 1, columns: 1 })[0]?.[0]?.value).toBe('x');
  });
});
