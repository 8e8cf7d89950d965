/** What live Apps Script is known to answer (fact sheet, section 9, by number), for the methods this host has. */
import { inScript, openScript } from './script-host';

const FRESH = `
  ss.getSheets().slice(1).forEach(function (other) { ss.deleteSheet(other); });
  var fresh = ss.insertSheet('T' + ss.getNumSheets() + Math.random());
  ss.deleteSheet(ss.getSheets()[0]);
  sheet = fresh;
`;

const OUTSIDE = 'The coordinates of the range are outside the dimensions of the sheet.';

type Fact = readonly [number: string, body: string, expected: unknown];

const facts: readonly Fact[] = [
  [
    '2 insertSheet is 0-based, getIndex 1-based',
    `ss.insertSheet('first', 0); return ss.getSheetByName('first').getIndex() + ',' + sheet.getIndex();`,
    '1,2',
  ],
  [
    '3 widths chain and apply to n columns',
    `sheet.setColumnWidths(2, 2, 55).setRowHeight(1, 44); return [1, 2, 3, 4].map(function (c) { return sheet.getColumnWidth(c) === 55; }).concat(sheet.getRowHeight(1));`,
    [false, true, true, false, 44],
  ],
  ['4 isBlank on a fresh range', `return sheet.getRange('A1:C3').isBlank();`, true],
  ['5 empty value', `return sheet.getRange('A1').getValue();`, ''],
  [
    '5 clearContent empties',
    `var r = sheet.getRange('A1:B1'); r.setValues([[1, 'x']]); r.clearContent(); return r.getValues();`,
    [['', '']],
  ],
  [
    '6 values up to the last content',
    `sheet.getRange(3, 2).setValue('x'); return sheet.getSheetValues(2, 1, -1, -1);`,
    [
      ['', ''],
      ['', 'x'],
    ],
  ],
  ['6 data range of an empty sheet', `return sheet.getDataRange().getValues();`, [['']]],
  [
    '7 last row and column',
    `sheet.getRange('B3').setValue(1); sheet.insertRowsAfter(3, 2); return [sheet.getLastRow(), sheet.getLastColumn()];`,
    [3, 2],
  ],
  [
    '7 inserting columns inside raises the last column',
    `sheet.getRange('A1:B1').setValues([[1, 2]]); sheet.insertColumnsAfter(1, 2); return sheet.getLastColumn();`,
    4,
  ],
  [
    '8 appendRow fills row 1 and returns the sheet',
    `var s = sheet.appendRow(['a', 2]); return [String(s), sheet.getRange('A1:B1').getValues()];`,
    ['Sheet', [['a', 2]]],
  ],
  [
    '9 notation with dollars and lower case',
    `return [sheet.getRange('$aa$11'.replace('aa', 'b')).getA1Notation(), sheet.getRange('b11').getA1Notation()];`,
    ['B11', 'B11'],
  ],
  [
    '10 inverted ranges',
    `return ['C5:B2', '5:2', 'D:B'].map(function (n) { return sheet.getRange(n).getA1Notation(); });`,
    ['B2:C5', '2:5', 'B:D'],
  ],
  [
    'a tab’s name may hold any sign',
    `ss.insertSheet('Q1/Q2: [a]*?').getRange('A1').setValue(3); sheet.getRange('A1').setFormula("='Q1/Q2: [a]*?'!A1"); return [ss.getSheetByName('q1/q2: [a]*?').getName(), sheet.getRange('A1').getValue(), sheet.getRange('A1').getFormula(), ss.getRange("'Q1/Q2: [a]*?'!A1").getValue()];`,
    ['Q1/Q2: [a]*?', 3, "='Q1/Q2: [a]*?'!A1", 3],
  ],
  [
    'a range may name cells beyond the grid',
    `return [sheet.getRange(1, 1, 5000, 1).getA1Notation(), sheet.getRange('ZZ1').getColumn(), sheet.getRange('A1').offset(4999, 0).getRow()];`,
    ['A1:A5000', 702, 5000],
  ],
  [
    '11 open sides keep their notation',
    `return [sheet.getRange('D:F').getNumRows() === sheet.getMaxRows(), sheet.getRange('D:F').getA1Notation(), sheet.getRange('5:7').getNumColumns() === sheet.getMaxColumns()];`,
    [true, 'D:F', true],
  ],
  [
    '12 bounds',
    `var r = sheet.getRange('D:F'); return [r.isStartRowBounded(), r.isEndRowBounded(), r.isStartColumnBounded()];`,
    [false, false, true],
  ],
  ['13 R1C1', `return sheet.getRange('r2c2:R4C5').getA1Notation();`, 'B2:E4'],
  ['15 getCell is relative', `return sheet.getRange('C3:D4').getCell(2, 1).getA1Notation();`, 'C4'],
  [
    '16 formulas',
    `sheet.getRange('A1').setValue('=1+1'); return [sheet.getRange('B1').getFormula(), sheet.getRange('A1:B1').getFormulas()];`,
    ['', [['=1+1', '']]],
  ],
  [
    '17 setFormula fills relatively',
    `sheet.getRange('C3:D4').setFormula('A1'); return sheet.getRange('C3:D4').getFormulas();`,
    [
      ['=A1', '=B1'],
      ['=A2', '=B2'],
    ],
  ],
  [
    '18 setFormulas with null',
    `sheet.getRange('A1:B1').setFormulas([[null, '=1']]); return sheet.getRange('A1:B1').getFormulas();`,
    [['', '=1']],
  ],
  [
    '20 sorting takes the heading along',
    `sheet.getRange('A1:A3').setValues([['z'], ['b'], ['a']]); sheet.getRange('A1:A3').sort(1); return sheet.getRange('A1:A3').getValues();`,
    [['a'], ['b'], ['z']],
  ],
  [
    '21 sort columns are absolute',
    `sheet.getRange('B1:C2').setValues([['x', 2], ['y', 1]]); sheet.getRange('B1:C2').sort({ column: 3, ascending: true }); return sheet.getRange('B1:B2').getValues();`,
    [['y'], ['x']],
  ],
  [
    '25 clear keeps notes and validations',
    `var r = sheet.getRange('A1'); r.setValue(1).setNote('n').setDataValidation(SpreadsheetApp.newDataValidation().requireNumberGreaterThan(0).build()); r.clear(); return [r.getValue(), r.getNote(), r.getDataValidation() !== null];`,
    ['', 'n', true],
  ],
  [
    '25 clearContents keeps formats',
    `var r = sheet.getRange('A1'); r.setValue(1).setBackground('red'); sheet.clearContents(); return [r.getValue(), r.getBackground()];`,
    ['', '#ff0000'],
  ],
  [
    '25 clearFormats keeps values',
    `var r = sheet.getRange('A1'); r.setValue(1).setBackground('red'); sheet.clearFormats(); return [r.getValue(), r.getBackground()];`,
    [1, '#ffffff'],
  ],
  [
    '27 copyTo tiles',
    `sheet.getRange('A1').setValue(7); sheet.getRange('A1').copyTo(sheet.getRange('B1:B3')); return sheet.getRange('B1:B3').getValues();`,
    [[7], [7], [7]],
  ],
  [
    '27 an empty source clears',
    `sheet.getRange('B1').setValue(7); sheet.getRange('A1').copyTo(sheet.getRange('B1')); return sheet.getRange('B1').getValue();`,
    '',
  ],
  [
    '27 copied formulas move',
    `sheet.getRange('A1').setValue('=$C$1+C1'); sheet.getRange('A1').copyTo(sheet.getRange('A2')); return sheet.getRange('A2').getFormula();`,
    '=$C$1+C2',
  ],
  [
    '31 notes',
    `sheet.getRange('A1:B1').setNotes([['x', 25]]); return [sheet.getRange('C1').getNote(), sheet.getRange('A1:B1').getNotes()];`,
    ['', [['x', '25.0']]],
  ],
  [
    '33 null sets defaults',
    `var r = sheet.getRange('A1'); r.setFontWeight('bold').setFontStyle('italic').setFontLine('underline'); r.setFontWeight(null).setFontStyle(null).setFontLine(null); return [r.getFontWeight(), r.getFontStyle(), r.getFontLine()];`,
    ['normal', 'normal', 'none'],
  ],
  [
    '34 single getters give the top-left cell',
    `sheet.getRange('A1:B1').setValues([[1, 2]]); return sheet.getRange('A1:B1').getValue();`,
    1,
  ],
  ['35 defaults', `var r = sheet.getRange('A1'); return [r.getBackground(), r.getFontSize()];`, ['#ffffff', 10]],
  [
    '36 colour names and short hex',
    `return [sheet.getRange('A1').setBackground('RED').getBackground(), sheet.getRange('A1').setBackground('#0F0').getBackground()];`,
    ['#ff0000', '#00ff00'],
  ],
  [
    '39 insertCheckboxes',
    `var r = sheet.getRange('A1:A2').insertCheckboxes(); var v = r.getDataValidation(); return [String(v.getCriteriaType()), v.getCriteriaValues(), r.getValues()];`,
    ['CHECKBOX', [], [[false], [false]]],
  ],
  [
    '40 check and uncheck touch checkboxes only',
    `sheet.getRange('A1').insertCheckboxes('YES', 'NO'); sheet.getRange('A1:B1').check(); return sheet.getRange('A1:B1').getValues();`,
    [['YES', '']],
  ],
  [
    '41 isChecked',
    `sheet.getRange('A1:A2').insertCheckboxes(); sheet.getRange('A1').check(); return [sheet.getRange('A1').isChecked(), sheet.getRange('A2').isChecked(), sheet.getRange('A1:A2').isChecked(), sheet.getRange('C1').isChecked()];`,
    [true, false, null, null],
  ],
  [
    '42 removeCheckboxes',
    `var r = sheet.getRange('A1').insertCheckboxes(); r.removeCheckboxes(); return [r.getDataValidation(), r.getValue()];`,
    [null, ''],
  ],
  [
    '43 validation builder defaults',
    `var b = SpreadsheetApp.newDataValidation(); return [b.getCriteriaType(), b.getCriteriaValues(), b.getHelpText(), b.getAllowInvalid()];`,
    [null, [], null, true],
  ],
  [
    '45 list values become texts',
    `var v = SpreadsheetApp.newDataValidation().requireValueInList([9, false]).build(); return v.getCriteriaValues();`,
    [['9', 'false'], true],
  ],
  [
    '45 and survive the cell',
    `var r = sheet.getRange('A1').setDataValidation(SpreadsheetApp.newDataValidation().requireValueInList(['a', 'b'], false).build()); return r.getDataValidation().getCriteriaValues();`,
    [['a', 'b'], false],
  ],
  [
    '46 a range as list',
    `var r = sheet.getRange('A1').setDataValidation(SpreadsheetApp.newDataValidation().requireValueInRange(sheet.getRange('C1:C3')).build()); var v = r.getDataValidation().getCriteriaValues(); return [String(v[0]), v[0].getA1Notation(), v[1]];`,
    ['Range', 'C1:C3', true],
  ],
  [
    '47 dates in conditions',
    `var v = SpreadsheetApp.newDataValidation().requireDateAfter(new Date(Date.UTC(2026, 0, 5))).build(); sheet.getRange('A1').setDataValidation(v); return sheet.getRange('A1').getDataValidation().getCriteriaValues()[0].toISOString();`,
    '2026-01-05T00:00:00.000Z',
  ],
  [
    '48 clearDataValidations',
    `var r = sheet.getRange('A1:B1'); r.insertCheckboxes(); r.clearDataValidations(); return r.getDataValidations();`,
    [[null, null]],
  ],
  [
    '49 rules are read back in order',
    `var rule = function (b, r) { return b.setBackground('#AABBCC').setRanges([sheet.getRange(r)]).build(); }; sheet.setConditionalFormatRules([rule(SpreadsheetApp.newConditionalFormatRule().whenNumberGreaterThan(50), 'A1'), rule(SpreadsheetApp.newConditionalFormatRule().whenFormulaSatisfied('=A1>10'), 'B1:B2')]); return sheet.getConditionalFormatRules().map(function (x) { var c = x.getBooleanCondition(); return [String(c.getCriteriaType()), c.getCriteriaValues(), c.getBackground(), x.getRanges()[0].getA1Notation()]; });`,
    [
      ['NUMBER_GREATER_THAN', [50], '#aabbcc', 'A1'],
      ['CUSTOM_FORMULA', ['=A1>10'], '#aabbcc', 'B1:B2'],
    ],
  ],
  [
    '50 a copied rule keeps its look',
    `var rule = SpreadsheetApp.newConditionalFormatRule().whenNumberEqualTo(1).setBold(true).setRanges([sheet.getRange('A1')]).build(); var copy = rule.copy().whenCellEmpty().build(); return [String(copy.getBooleanCondition().getCriteriaType()), copy.getBooleanCondition().getBold(), String(rule.getBooleanCondition().getCriteriaType())];`,
    ['CELL_EMPTY', true, 'NUMBER_EQUAL_TO'],
  ],
  [
    '52 clearing the rules',
    `sheet.setConditionalFormatRules([SpreadsheetApp.newConditionalFormatRule().whenCellEmpty().setBold(true).setRanges([sheet.getRange('A1')]).build()]); sheet.clearConditionalFormatRules(); return sheet.getConditionalFormatRules().length;`,
    0,
  ],
  [
    '56 named ranges',
    `ss.setNamedRange('plan', sheet.getRange('B2:C3')); var n = sheet.getNamedRanges()[0]; n.setName('other_plan'); return [ss.getRangeByName('plan'), ss.getRangeByName('other_plan').getA1Notation(), ss.getNamedRanges().length, (n.remove(), ss.getNamedRanges().length)];`,
    [null, 'B2:C3', 1, 0],
  ],
  [
    '57 warning-only sheet protection',
    `var p = sheet.protect().setWarningOnly(true); return [p.isWarningOnly(), p.getEditors().length, String(p.getProtectionType()), p.getRange().getA1Notation(), p.getRange().getNumRows() === sheet.getMaxRows()];`,
    [true, 0, 'SHEET', '', true],
  ],
  [
    '58 range protections',
    `var p = sheet.getRange('A1:B2').protect().setDescription('mine'); var found = sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE); p.remove(); return [found.length, found[0].getDescription.length >= 0, sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE).length];`,
    [1, true, 0],
  ],
  [
    '59 metadata returns its host and defaults to DOCUMENT',
    `var same = sheet.addDeveloperMetadata('k', 'v'); var m = sheet.getDeveloperMetadata()[0]; return [String(same), m.getKey(), m.getValue(), String(m.getVisibility()), String(m.getLocation().getLocationType())];`,
    ['Sheet', 'k', 'v', 'DOCUMENT', 'SHEET'],
  ],
  [
    '59 finder joins its criteria',
    `sheet.getRange('2:2').addDeveloperMetadata('k', 'a'); sheet.getRange('3:3').addDeveloperMetadata('k', 'b'); return [sheet.createDeveloperMetadataFinder().withKey('k').find().length, sheet.createDeveloperMetadataFinder().withKey('k').withValue('b').find()[0].getLocation().getRow().getA1Notation(), sheet.getRange('A2').createDeveloperMetadataFinder().find().length];`,
    [2, '3:3', 0],
  ],
  [
    '59 metadata follows its row',
    `sheet.getRange('2:2').addDeveloperMetadata('k'); sheet.insertRowBefore(1); return ss.createDeveloperMetadataFinder().withKey('k').find()[0].getLocation().getRow().getRow();`,
    3,
  ],
  [
    '59 and dies with it',
    `sheet.getRange('2:2').addDeveloperMetadata('k'); sheet.deleteRow(2); return ss.createDeveloperMetadataFinder().withKey('k').find().length;`,
    0,
  ],
  [
    '59 moving changes the location type',
    `sheet.addDeveloperMetadata('k'); var m = sheet.getDeveloperMetadata()[0]; m.moveToColumn(sheet.getRange('B:B')); return String(m.getLocation().getLocationType());`,
    'COLUMN',
  ],
  [
    '60 range lists',
    `var list = sheet.getRangeList(['A1', 'C1:C2']); list.setValue(3).setFontWeight('bold'); list.clear({ contentsOnly: true }); return [sheet.getRange('C2').getValue(), sheet.getRange('C2').getFontWeight()];`,
    ['', 'bold'],
  ],
  [
    '63 missing keys',
    `return [PropertiesService.getUserProperties().getProperty('no'), CacheService.getScriptCache().get('no'), CacheService.getScriptCache().put('a', 'b'), CacheService.getScriptCache().get('a')];`,
    [null, null, null, 'b'],
  ],
  [
    '64 locks',
    `var l = LockService.getDocumentLock(); var message; try { l.waitLock(-100); } catch (e) { message = /Lock timeout/.test(e.message); } return [l.tryLock(10), l.tryLock(10), LockService.getScriptLock().tryLock(-100), message];`,
    [true, true, false, true],
  ],
  [
    '65 html output',
    `var h = HtmlService.createHtmlOutput('<b>'); return [h.getTitle(), h.appendUntrusted('<i>').getContent(), HtmlService.createHtmlOutput('').setTitle('t').getTitle()];`,
    ['', '<b>&lt;i&gt;', 't'],
  ],
  [
    '66 enumerations',
    `var d = SpreadsheetApp.ProtectionType.RANGE; return [typeof d, String(d), d.compareTo(SpreadsheetApp.ProtectionType.SHEET), d === SpreadsheetApp.ProtectionType.RANGE];`,
    ['object', 'RANGE', -1, true],
  ],
  [
    '68 every object prints its class',
    `return [SpreadsheetApp, ss, sheet, sheet.getRange('A1'), SpreadsheetApp.newDataValidation()].map(String);`,
    ['SpreadsheetApp', 'Spreadsheet', 'Sheet', 'Range', 'DataValidationBuilder'],
  ],
];

const refusals: readonly (readonly [fact: string, body: string, message: string | RegExp])[] = [
  ['14 offset without rows', `sheet.getRange('B2').offset(0, 0, 0);`, 'The number of rows in the range must be at least 1.'],
  ['14 offset without columns', `sheet.getRange('B2').offset(0, 0, 1, 0);`, 'The number of columns in the range must be at least 1.'],
  [
    '45 more than 500 values in a list',
    `sheet.getRange('A1').setDataValidation(SpreadsheetApp.newDataValidation().requireValueInList(Array.from({ length: 501 }, String)).build());`,
    'more items than the limit of 500',
  ],
  [
    'a formula of a validation that does not read',
    `sheet.getRange('A1').setDataValidation(SpreadsheetApp.newDataValidation().requireFormulaSatisfied('=A1>(').build()); SpreadsheetApp.flush();`,
    'Invalid formula',
  ],
  ['59 metadata of more than 30,000 characters', `ss.addDeveloperMetadata('k', 'x'.repeat(30000));`, 'limited to 30000 characters'],
  [
    '59 metadata of rows and their sheet beyond 30,000 characters together',
    `sheet.addDeveloperMetadata('k', 'x'.repeat(20000)); sheet.getRange('2:2').addDeveloperMetadata('k', 'x'.repeat(20000));`,
    'limited to 30000 characters',
  ],
  [
    '57 open ranges in a protected range',
    `sheet.getRange('A1:B2').protect().setUnprotectedRanges([sheet.getRange('A1')]);`,
    'only be set for a protected sheet',
  ],
  [
    '57 open ranges on another sheet',
    `sheet.protect().setUnprotectedRanges([ss.insertSheet('other').getRange('A1')]);`,
    'must be on the protected sheet',
  ],
  ['57 an editor who has no address', `sheet.protect().addEditors(['nobody']);`, 'Invalid email: nobody'],
  ['65 a page that ends inside a tag', `HtmlService.createHtmlOutput('<p>a</p').append('<b');`, 'Malformed HTML content.'],
  ['65 a meta tag pages may not have', `HtmlService.createHtmlOutput('a').addMetaTag('robots', 'none');`, 'is not allowed in HtmlOutput'],
  [
    '27 copyTo without target',
    `sheet.getRange('A1').copyTo();`,
    "The parameters () don't match the method signature for SpreadsheetApp.Range.copyTo.",
  ],
  [
    '31 setNotes with text',
    `sheet.getRange('A1').setNotes('foo');`,
    "The parameters (String) don't match the method signature for SpreadsheetApp.Range.setNotes.",
  ],
  [
    '59 metadata on a partial range',
    `sheet.getRange('A1:B2').addDeveloperMetadata('k');`,
    /^Adding developer metadata to arbitrary ranges is not currently supported\./,
  ],
  ['65 missing page', `HtmlService.createHtmlOutputFromFile('nope');`, 'No HTML file named nope was found.'],
  [
    '66 a text instead of an enumeration',
    `sheet.getProtections('RANGE');`,
    "The parameters (String) don't match the method signature for SpreadsheetApp.Sheet.getProtections.",
  ],
  [
    '67 overload errors',
    `Utilities.formatDate('x', 'GMT', 'yyyy');`,
    "The parameters (String,String,String) don't match the method signature for Utilities.formatDate.",
  ],
  [
    'dimension of rows',
    `sheet.getRange('A1:A3').setValues([[1]]);`,
    'The number of rows in the data does not match the number of rows in the range. The data has 1 but the range has 3.',
  ],
  [
    'dimension of columns',
    `sheet.getRange('A1:B1').setValues([[1]]);`,
    'The number of columns in the data does not match the number of columns in the range. The data has 1 but the range has 2.',
  ],
  [
    'a jagged grid',
    `sheet.getRange('A1:B2').setValues([[1, 2], [3]]);`,
    'The number of columns in the data does not match the number of columns in the range. The data has 1 but the range has 2.',
  ],
  ['an empty range', `sheet.getRange(1, 1, 0, 3);`, 'The number of rows in the range must be at least 1.'],
  ['reading outside of the grid', `sheet.getRange(1, 1, 5000, 1).getValues();`, OUTSIDE],
  ['writing outside of the grid', `sheet.getRange('A5000').setValue(1);`, OUTSIDE],
  ['copying to the outside', `sheet.getRange('A1').copyTo(sheet.getRange('A1').offset(0, 500));`, OUTSIDE],
  ['bad notation', `sheet.getRange('not a range!');`, 'Range not found'],
  [
    'undefined in values',
    `sheet.getRange('A1').setValues([[undefined]]);`,
    /don't match the method signature for SpreadsheetApp\.Range\.setValues/,
  ],
  [
    '50,001 characters',
    `sheet.getRange('A1').setValue('x'.repeat(50001));`,
    'Your input contains more than the maximum of 50000 characters in a single cell.',
  ],
  [
    'a duplicate tab',
    `ss.insertSheet(sheet.getName().toUpperCase());`,
    /^A sheet with the name ".*" already exists\. Please enter another name\.$/,
  ],
  [
    'the last tab',
    `ss.getSheets().slice(1).forEach(function (s) { ss.deleteSheet(s); }); ss.deleteSheet(ss.getSheets()[0]);`,
    "You can't remove all the sheets in a document.",
  ],
  ['a name like a cell', `ss.setNamedRange('KPI1', sheet.getRange('A1'));`, 'The name "KPI1" is not a valid name for a range.'],
  ['a name like true', `ss.setNamedRange('TRUEs', sheet.getRange('A1'));`, 'The name "TRUEs" is not a valid name for a range.'],
  ['a fraction for a position', `sheet.getRange(1.5, 1);`, 'Cannot convert 1.5 to int.'],
  [
    'a rule without ranges',
    `SpreadsheetApp.newConditionalFormatRule().whenCellEmpty().build();`,
    'Conditional format rule must have at least one range.',
  ],
  [
    'a rule on another tab',
    `var other = ss.insertSheet('o' + Math.random()); var rule = SpreadsheetApp.newConditionalFormatRule().whenCellEmpty().setRanges([other.getRange('A1')]).build(); sheet.setConditionalFormatRules([rule]);`,
    /different sheets/,
  ],
  [
    'a condition that reads another tab',
    `var other = ss.insertSheet('elsewhere'); sheet.setConditionalFormatRules([SpreadsheetApp.newConditionalFormatRule().whenFormulaSatisfied('=elsewhere!A1=1').setRanges([sheet.getRange('A1')]).build()]); SpreadsheetApp.flush();`,
    'Conditional format rule cannot reference a different sheet.',
  ],
  [
    'something Google has and the host has not',
    `sheet.getRange('A1').trimWhitespace();`,
    'not implemented in the local host: Range.trimWhitespace',
  ],
];

describe('facts of live Apps Script', () => {
  const host = openScript();

  test.each(facts)('%s', async (_fact, body, expected) => {
    expect(await inScript(host, FRESH + body)).toEqual(expected);
  });

  test.each(refusals)('refuses: %s', async (_fact, body, message) => {
    await expect(inScript(host, FRESH + body)).rejects.toThrow(message);
  });
});
