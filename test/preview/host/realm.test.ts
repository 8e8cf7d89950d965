/** The global scope of a script: what V8 on Apps Script has and has not, fresh for every execution, its own built-ins. */

import { openHost } from '../../../src/preview/host/open';
import { nodeRealm } from '../../../src/preview/host/script/node-realm';
import { inScript, manifest, openScript, tabId } from './script-host';

const ABSENT =
  'setTimeout setInterval clearTimeout queueMicrotask URL URLSearchParams TextEncoder TextDecoder structuredClone fetch crypto Buffer process require module global performance atob btoa window navigator self Blob FormData DOMException'.split(
    ' ',
  );
const PRESENT =
  'Promise Map WeakRef Proxy Reflect Intl JSON BigInt Symbol WebAssembly globalThis SpreadsheetApp HtmlService console Charts'.split(' ');

describe('the realm', () => {
  test.each(ABSENT)('has no %s', async name => {
    expect(await inScript(openScript(), `return typeof ${name};`)).toBe('undefined');
  });

  test.each(PRESENT)('has %s', async name => {
    expect(await inScript(openScript(), `return typeof ${name} === 'undefined';`)).toBe(false);
  });

  test('keeps nothing between executions', async () => {
    const host = openScript('var count = 0; function next() { count += 1; return count; }');
    expect([await host.run('next', []), await host.run('next', [])]).toEqual([1, 1]);
  });

  test('service values are of the realm', async () => {
    const body = `
      sheet.getRange('A1:B1').setValues([[new Date(0), 1]]);
      var values = sheet.getRange('A1:B1').getValues();
      var thrown; try { sheet.getRange('nope!'); } catch (e) { thrown = e; }
      return [values instanceof Array, values[0] instanceof Array, values[0][0] instanceof Date, thrown instanceof Error, thrown.name,
        PropertiesService.getUserProperties().getProperties() instanceof Object, values.constructor === Array];`;
    expect(await inScript(openScript(), body)).toEqual([true, true, true, true, 'Exception', true, true]);
  });

  test('all files share one scope, in push order', async () => {
    const files = [
      { name: 'a', type: 'SERVER_JS', source: 'const one = 1;' },
      { name: 'b', type: 'SERVER_JS', source: 'const two = one + 1; function main() { return two; }' },
      manifest(),
    ] as const;
    expect(await openHost({ files, realm: nodeRealm }).run('main', [])).toBe(2);
    const twice = [...files, { name: 'c', type: 'SERVER_JS', source: 'const one = 3;' }] as const;
    await expect(openHost({ files: twice, realm: nodeRealm }).run('main', [])).rejects.toThrow(
      "Identifier 'one' has already been declared",
    );
  });

  test('an error at load stops every entry point', async () => {
    const host = openScript('undefinedThing();');
    await expect(inScript(host, 'return 1;')).rejects.toThrow('undefinedThing is not defined');
  });

  test('a member the host has not cannot be swallowed by the script', async () => {
    await expect(inScript(openScript(), `try { LanguageApp.translate('a', 'en', 'fi'); } catch (e) {}`)).rejects.toThrow(
      'not implemented in the local host: LanguageApp.translate',
    );
    const body = `try { sheet.getRange('A1').randomize(); } catch (e) { return 'swallowed'; }`;
    await expect(inScript(openScript(), body)).rejects.toThrow('not implemented in the local host: Range.randomize');
  });

  test('microtasks run after the stack', async () => {
    const host = openScript('function later() { Promise.resolve(1).then(function () { console.log("after"); }); console.log("before"); }');
    await host.run('later', []);
    expect(host.log).toEqual(['before', 'after']);
  });

  test('an asynchronous entry point is reported, because what it does later would be lost', async () => {
    await expect(openScript('async function later() { return 1; }').run('later', [])).rejects.toThrow('asynchronous entry point later');
  });
});

describe('dates of the script', () => {
  const FIELDS =
    'var d = new Date(Date.UTC(2026, 2, 29, 3, 30)); return [d.getFullYear(), d.getMonth(), d.getDate(), d.getHours(), d.getTimezoneOffset()];';

  test.each([
    ['Etc/UTC', [2026, 2, 29, 3, 0]],
    ['America/New_York', [2026, 2, 28, 23, 240]],
    ['Europe/Helsinki', [2026, 2, 29, 6, -180]],
  ])('local fields are those of the script zone %s', async (scriptZone, expected) => {
    expect(await inScript(openScript('', { scriptZone }), FIELDS)).toEqual(expected);
  });

  test.each([
    ['fields', 'new Date(2026, 2, 29)', '2026-03-29T04:00:00.000Z'],
    ['a day in ISO is UTC', `new Date('2026-03-29')`, '2026-03-29T00:00:00.000Z'],
    ['a local date-time', `new Date('2026-03-29T12:00:00')`, '2026-03-29T16:00:00.000Z'],
    ['a US text', `new Date('March 29, 2026')`, '2026-03-29T04:00:00.000Z'],
    ['with an offset', `new Date('2026-03-29T12:00:00+02:00')`, '2026-03-29T10:00:00.000Z'],
    [
      'over the spring change',
      `(function () { var d = new Date(2026, 2, 7, 12); d.setDate(d.getDate() + 1); return d; })()`,
      '2026-03-08T16:00:00.000Z',
    ],
  ])('%s', async (_name, expression, expected) => {
    const host = openScript('', { scriptZone: 'America/New_York' });
    expect(await inScript(host, `return (${expression}).toISOString();`)).toBe(expected);
  });

  test('texts and subclasses work', async () => {
    const body = `var d = new Date(0); class Day extends Date {} var s = new Day(5);
      return [String(d), d.toDateString(), s.getTime(), s instanceof Day, d.constructor === Date, Object.prototype.toString.call(d), String(new Date(NaN))];`;
    expect(await inScript(openScript('', { scriptZone: 'America/New_York' }), body)).toEqual([
      'Wed Dec 31 1969 19:00:00 GMT-0500',
      'Wed Dec 31 1969',
      5,
      true,
      true,
      '[object Date]',
      'Invalid Date',
    ]);
  });

  test('the clock is the host’s, and sleeping moves it', async () => {
    const host = openScript('', { clock: () => new Date(Date.UTC(2026, 9, 5)) });
    const body = `var before = Date.now(); Utilities.sleep(1500); return [new Date(before).toISOString(), Date.now() - before];`;
    expect(await inScript(host, body)).toEqual(['2026-10-05T00:00:00.000Z', 1500]);
    await expect(inScript(host, 'for (var i = 0; i < 3; i++) Utilities.sleep(200000);')).rejects.toThrow('Exceeded maximum execution time');
  });
});

describe('two time zones', () => {
  test('a day in a New York cell is an instant whose UTC fields differ from the cell', async () => {
    const host = openScript('', { timeZone: 'America/New_York' });
    host.workbook.type({ sheetId: tabId(host), row: 0, column: 0 }, '10/5/2026');
    const body = `var d = sheet.getRange('A1').getValue();
      return [d.toISOString(), d.getDate(), Utilities.formatDate(d, ss.getSpreadsheetTimeZone(), 'yyyy-MM-dd'), Utilities.formatDate(d, Session.getScriptTimeZone(), 'HH:mm')];`;
    expect(await inScript(host, body)).toEqual(['2026-10-05T04:00:00.000Z', 5, '2026-10-05', '04:00']);
  });

  test('midnight UTC written by the script is the evening before in the sheet', async () => {
    const host = openScript('', { timeZone: 'America/New_York' });
    const body = `sheet.getRange('A1').setValue(new Date(Date.UTC(2026, 9, 5))).setNumberFormat('yyyy-mm-dd'); return sheet.getRange('A1').getDisplayValue();`;
    expect(await inScript(host, body)).toBe('2026-10-04');
  });

  test('a day parsed in the spreadsheet’s zone stays that day', async () => {
    const host = openScript('', { timeZone: 'Pacific/Kiritimati' });
    const body = `sheet.getRange('A1').setValue(Utilities.parseDate('2026-10-05', ss.getSpreadsheetTimeZone(), 'yyyy-MM-dd')).setNumberFormat('yyyy-mm-dd'); return sheet.getRange('A1').getDisplayValue();`;
    expect(await inScript(host, body)).toBe('2026-10-05');
  });
});
