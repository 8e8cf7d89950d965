/** A snapshot gives the same file back: cells, stores, metadata, protections, locale and zone. */
import { inScript, openScript } from './script-host';

const FILL = `
  var t = ss.insertSheet('Plan');
  t.getRange('A1:B2').setValues([['x', 1.5], [new Date(Date.UTC(2026, 9, 5, 12)), '=B1*2']]).setFontWeight('bold');
  t.getRange('C1').insertCheckboxes().setNote('n');
  t.addDeveloperMetadata('kind', 'plan');
  t.getRange('2:2').addDeveloperMetadata('row', '2');
  t.getRange('A1').protect().setDescription('d').setWarningOnly(true);
  ss.setNamedRange('plan', t.getRange('A1:B2'));
  PropertiesService.getDocumentProperties().setProperty('k', 'v');
  PropertiesService.getUserProperties().setProperties({ a: '1', b: '2' });
`;
const READ = `
  var t = ss.getSheetByName('Plan');
  return [t.getRange('A1:B2').getDisplayValues(), t.getRange('A2').getValue().toISOString(), t.getRange('A1').getFontWeight(), t.getRange('C1').isChecked(), t.getRange('C1').getNote(),
    ss.createDeveloperMetadataFinder().find().map(function (m) { return [m.getKey(), m.getValue(), String(m.getLocation().getLocationType())]; }),
    t.getProtections(SpreadsheetApp.ProtectionType.RANGE).map(function (p) { return [p.getDescription(), p.isWarningOnly(), p.getRange().getA1Notation()]; }),
    ss.getRangeByName('plan').getA1Notation(), PropertiesService.getDocumentProperties().getProperties(), PropertiesService.getUserProperties().getProperties(),
    ss.getSpreadsheetLocale(), ss.getSpreadsheetTimeZone(), t.getSheetId()];
`;

test('survives browser storage', async () => {
  const before = openScript('', { locale: 'fi_FI', timeZone: 'Europe/Helsinki' });
  await inScript(before, FILL);
  const read = await inScript(before, READ);
  const stored = JSON.parse(JSON.stringify(before.snapshot()));
  const after = openScript('', { snapshot: stored });
  expect(await inScript(after, READ)).toEqual(read);
  expect(await inScript(after, `return ss.createDeveloperMetadataFinder().withKey('kind').find().length;`)).toBe(1);
  expect(after.snapshot().stores).toEqual(before.snapshot().stores);
});

describe('locales', () => {
  test.each([
    ['en_US', '1.5', 1.5],
    ['fi_FI', '1,5', 1.5],
    ['fi_FI', '1.5.2026', 'date'],
    ['da_DK', '1,5', 1.5],
    ['en_US', '50%', 0.5],
    ['fi_FI', '=IF(1=1;85/100;0)', 0.85],
    ['en_US', '=IF(1=1;85/100;0)', 0.85],
    ['fi_FI', '=IF(1=1,1.5,2)', '#ERROR!'],
    ['en_US', "'=1", '=1'],
  ])('%s: a script that writes %s', async (locale, text, expected) => {
    const host = openScript('', { locale });
    const body = `var v = sheet.getRange('A1').setValue(${JSON.stringify(text)}).getValue(); return v instanceof Date ? 'date' : v;`;
    expect(await inScript(host, body)).toBe(expected);
  });
});
