/** The host's switches: what people, Google and other tools do around the add-on. */
import { copiedFile } from '../../../src/preview/host/file/copied-file';
import { inScript, openScript, tabId } from './script-host';

const at = (host: ReturnType<typeof openScript>, row: number, column: number) => ({ sheetId: tabId(host), row, column });

describe('locks held by somebody else', () => {
  const body = `
    var lock = LockService.getDocumentLock(), before = Date.now(), got = lock.tryLock(1500), waited = Date.now() - before, thrown = '';
    try { lock.waitLock(10); } catch (x) { thrown = x.message; }
    return [got, lock.hasLock(), waited, thrown];`;

  test('tryLock waits and gives false, waitLock throws; free again, both work', async () => {
    const host = openScript('', { clock: () => new Date('2026-11-16T10:00:00Z') });
    host.setLockBusy(true);
    expect(await inScript(host, body)).toEqual([false, false, 1500, 'Lock timeout: another process was holding the lock for too long.']);
    host.setLockBusy(false);
    expect(await inScript(host, body)).toEqual([true, true, 0, '']);
  });
});

describe('protected for this person', () => {
  const body = `
    var written = 'yes';
    try { sheet.getRange('B2').setValue('x'); SpreadsheetApp.flush(); } catch (x) { written = 'no'; }
    return [sheet.getRange('B2').canEdit(), sheet.getRange('D4').canEdit(), sheet.getRange('A1:B2').canEdit(), written];`;

  test.each([
    ['nothing', null, [true, true, true, 'yes']],
    ['an area', { row: 1, column: 1, rows: 2, columns: 2 }, [false, true, false, 'no']],
    ['the tab', undefined, [false, false, false, 'no']],
  ])('%s', async (_name, part, expected) => {
    const host = openScript();
    const sheetId = tabId(host);
    if (part !== null) host.protectFromPerson(sheetId, part && { sheetId, ...part });
    expect(await inScript(host, body)).toEqual(expected);
  });

  test('a warning keeps nobody out', async () => {
    const host = openScript();
    await inScript(host, `sheet.protect().setWarningOnly(true);`);
    host.setRole('collaborator');
    expect(await inScript(host, body)).toEqual([true, true, true, 'yes']);
  });
});

const TWICE = `
/**
 * Twice.
 * @param {number} value A number.
 * @return {number} Twice the number.
 * @customfunction
 */
function TWICE(value) { return value * 2; }`;

test('custom functions are loading for so many looks, an error to formulas', async () => {
  const host = openScript(TWICE);
  await inScript(host, `sheet.getRange('A1:D1').setFormulas([['=TWICE(21)', '=A1+1', '=ISERROR(A1)', '=IFERROR(TWICE(21);"caught")']]);`);
  const look = () => inScript(host, `var r = sheet.getRange('A1:D1'); return [r.getValues()[0], r.getDisplayValues()[0]];`);
  host.setLoading(2);
  const loading = ['Loading...', 'Loading...'];
  expect(await look()).toEqual([
    [...loading, true, 'caught'],
    [...loading, 'TRUE', 'caught'],
  ]);
  expect(await look()).toEqual([
    [42, 43, false, 42],
    ['42', '43', 'FALSE', '42'],
  ]);
  host.setLoading(1);
  host.setLoading(0);
  expect(await look()).toEqual([
    [42, 43, false, 42],
    ['42', '43', 'FALSE', '42'],
  ]);
});

test('the words Loading... typed by a person are a text', async () => {
  const host = openScript();
  host.workbook.type(at(host, 0, 0), 'Loading...');
  host.workbook.type(at(host, 1, 0), '#N/A');
  const body = `sheet.getRange('B1:B2').setFormulas([['=ISERROR(A1)'], ['=ISERROR(A2)']]); return sheet.getRange('A1:B2').getValues();`;
  expect(await inScript(host, body)).toEqual([
    ['Loading...', false],
    ['#N/A', true],
  ]);
});

describe('a Google Table with typed columns', () => {
  const TYPED = 'This operation is not allowed on cells in typed columns.';
  const rule = `var rule = SpreadsheetApp.newDataValidation().requireNumberGreaterThan(0).build();`;
  const opened = () => {
    const host = openScript();
    host.makeTable({ ...at(host, 0, 0), rows: 5, columns: 2 });
    return host;
  };

  test.each([
    [`sheet.getRange('B3').setDataValidation(rule);`],
    [`sheet.getRange('A3:B3').setDataValidations([[rule, null]]);`],
    [`sheet.getRange('A1:Z9').clearDataValidations();`],
    [`sheet.getRange('A2').insertCheckboxes();`],
    [`sheet.getRange('A2').clear({ validationsOnly: true });`],
    [`sheet.getRange('B3').setNumberFormat('@');`],
    [`sheet.getRange('A3:C3').setNumberFormats([['@', '0', '0']]);`],
    [`sheet.getRange('A1').setValue('Heading');`],
    [`sheet.getRange('1:1').clearContent();`],
  ])('refuses %s', async body => {
    await expect(inScript(opened(), `${rule} ${body} SpreadsheetApp.flush();`)).rejects.toThrow(TYPED);
  });

  test.each([
    [`sheet.getRange('A3').setValue(1);`],
    [`sheet.getRange('C3').setDataValidation(rule);`],
    [`sheet.getRange('C3').setNumberFormat('@');`],
    [`sheet.getRange('A3:B3').clearContent();`],
  ])('takes %s', async body => {
    await expect(inScript(opened(), `${rule} ${body} SpreadsheetApp.flush();`)).resolves.toBeNull();
  });

  test('moves with its rows', async () => {
    const host = opened();
    await inScript(host, `sheet.insertRowsBefore(1, 3);`);
    await expect(inScript(host, `sheet.getRange('A4').setValue('x');`)).rejects.toThrow(TYPED);
    await expect(inScript(host, `sheet.getRange('A1').setValue('x');`)).resolves.toBeNull();
  });

  test('turns a heading formula into its text, so that the column below is empty', async () => {
    const host = openScript();
    await inScript(host, `sheet.getRange('A1').setFormula('={"Status";1;2}');`);
    host.makeTable({ ...at(host, 0, 0), rows: 5, columns: 2 });
    expect(await inScript(host, `return [sheet.getRange('A1').getFormula(), sheet.getRange('A1:A3').getValues()];`)).toEqual([
      '',
      [['Status'], [''], ['']],
    ]);
  });
});

test('a copied file has another id, the script and the metadata, which must be deleted and added again; its stores are empty', async () => {
  const original = openScript();
  await inScript(
    original,
    `ss.addDeveloperMetadata('version', '1'); sheet.getRange('A1').setValue('kept');
     PropertiesService.getDocumentProperties().setProperty('k', 'v'); PropertiesService.getUserProperties().setProperty('k', 'v');`,
  );
  const copy = openScript('', { snapshot: JSON.parse(JSON.stringify(copiedFile(original.snapshot()))) });
  const find = `ss.createDeveloperMetadataFinder().withKey('version').find()[0]`;
  expect(
    await inScript(
      copy,
      `return [ss.getId(), ss.getName(), sheet.getRange('A1').getValue(), ${find}.setValue('2') && ${find}.getValue(),
        PropertiesService.getDocumentProperties().getKeys(), PropertiesService.getUserProperties().getKeys()];`,
    ),
  ).toEqual(['local-preview-spreadsheet-copy', 'Copy of Local preview', 'kept', '1', [], []]);
  expect(
    await inScript(
      copy,
      `${find}.remove(); ss.addDeveloperMetadata('version', '2'); return [${find}.setValue('3') && ${find}.getValue()];`,
    ),
  ).toEqual(['3']);
  expect(await inScript(original, `return ss.getId();`)).toBe('local-preview-spreadsheet');
});

test('edits of other tools fire no onEdit', () => {
  const host = openScript(`function onEdit(e) { console.log(e.range.getA1Notation()); }`);
  host.silently(() => {
    host.workbook.type(at(host, 0, 0), '1');
    host.workbook.paste(at(host, 1, 0), [['2'], ['3']]);
  });
  expect(host.log).toEqual([]);
  host.workbook.type(at(host, 4, 0), '1');
  expect(host.log).toEqual(['A5']);
});

test('a cache forgets while a script sleeps, and later executions find the time gone on', async () => {
  const host = openScript('', { clock: () => new Date('2026-11-16T10:00:00Z') });
  const body = `var c = CacheService.getScriptCache(); c.put('k', 'v', 5); Utilities.sleep(4000); var before = c.get('k'); Utilities.sleep(1000); return [before, c.get('k')];`;
  expect(await inScript(host, body)).toEqual(['v', null]);
  expect(await inScript(host, `return new Date().toISOString();`)).toBe('2026-11-16T10:00:05.000Z');
});

describe('a function that Google has and the engine lacks', () => {
  const MISSING = 'not implemented in the local host: the function QUERY';
  const formula = '=IFERROR(QUERY(A1:B2;"select A");"x")';

  test('fails the script that wrote it, by name', async () => {
    const host = openScript();
    await expect(inScript(host, `sheet.getRange('D1').setFormula('${formula}');`)).rejects.toThrow(MISSING);
    await expect(inScript(host, `sheet.getRange('D2').setValue(1);`)).resolves.toBeNull();
    expect(host.failures.map(({ message }) => message)).toEqual([MISSING]);
  });

  test('typed by a person it stands among the failures and in the log, once', () => {
    const host = openScript();
    host.workbook.type(at(host, 0, 3), formula);
    host.workbook.type(at(host, 1, 3), formula);
    expect([host.failures.map(({ message }) => message), host.log]).toEqual([[MISSING], [MISSING]]);
  });

  test('one that Google lacks too is only #NAME?', async () => {
    const host = openScript();
    expect(await inScript(host, `return sheet.getRange('D1').setFormula('=IFERROR(NOSUCH(1);"x")').getValue();`)).toBe('x');
    expect(host.failures).toEqual([]);
  });
});

describe('looks nobody set', () => {
  test('an automatic number format has a pattern', async () => {
    const body = `var r = sheet.getRange('A1:D1'); var before = r.getNumberFormats()[0]; r.setNumberFormats([['0.#', 'general', 'General', '0.00']]).setValue(5.25);
      return [before, r.getNumberFormats()[0], r.getDisplayValues()[0]];`;
    const automatic = '0.###############';
    expect(await inScript(openScript(), body)).toEqual([
      [automatic, automatic, automatic, automatic],
      ['0.#', automatic, automatic, '0.00'],
      ['5.3', '5.25', '5.25', '5.25'],
    ]);
  });

  test('wrapping is on, and its strategy is to overflow', async () => {
    const body = `var r = sheet.getRange('A1:D1'); r.offset(0, 1, 1, 1).setWrap(false); r.offset(0, 2, 1, 1).setWrap(true); r.offset(0, 3, 1, 1).setWrapStrategy(SpreadsheetApp.WrapStrategy.CLIP);
      return [r.getWraps()[0], r.getWrapStrategies()[0].map(String), r.clearFormat().getWraps()[0]];`;
    expect(await inScript(openScript(), body)).toEqual([
      [true, false, true, false],
      ['OVERFLOW', 'OVERFLOW', 'WRAP', 'CLIP'],
      [true, true, true, true],
    ]);
  });
});

test('copyTo takes a type alone', async () => {
  const body = `sheet.getRange('A1').setFormula('=1+1'); sheet.getRange('A1').copyTo(sheet.getRange('B1'), SpreadsheetApp.CopyPasteType.PASTE_VALUES); return [sheet.getRange('B1').getFormula(), sheet.getRange('B1').getValue()];`;
  expect(await inScript(openScript(), body)).toEqual(['', 2]);
});
