/** Tabs as scripts change them: structure, sizes, looks, charts, groups, selection; each read back through the script or the workbook. */
import { inScript, openScript, tabId } from './script-host';

type Case = readonly [name: string, body: string, expected: unknown];

const FRESH = `
  var fresh = ss.insertSheet('T' + Math.random());
  ss.getSheets().forEach(function (other) { if (other.getSheetId() !== fresh.getSheetId()) ss.deleteSheet(other); });
  fresh.setName('Main'); sheet = fresh;
`;

const cases: readonly Case[] = [
  [
    'a new tab is active, 1000 by 26, after the active one',
    `var b = ss.insertSheet('b'); ss.setActiveSheet(sheet); ss.insertSheet('a'); return [ss.getActiveSheet().getName(), ss.getSheets().map(function (s) { return s.getName(); }), b.getMaxRows(), b.getMaxColumns()];`,
    ['a', ['Main', 'a', 'b'], 1000, 26],
  ],
  [
    'a tab from a template',
    `sheet.getRange('A1').setValue('x').setBackground('red'); sheet.addDeveloperMetadata('k'); var copy = ss.insertSheet('copy', 0, { template: sheet }); return [copy.getIndex(), copy.getRange('A1').getValue(), copy.getRange('A1').getBackground(), copy.getDeveloperMetadata().length, copy.getSheetId() === sheet.getSheetId()];`,
    [1, 'x', '#ff0000', 1, false],
  ],
  ['a duplicate', `var copy = ss.duplicateActiveSheet(); return [copy.getName(), copy.getIndex()];`, ['Copy of Main', 2]],
  [
    'moving the active tab',
    `ss.insertSheet('b'); ss.moveActiveSheet(1); return ss.getSheets().map(function (s) { return s.getName(); });`,
    ['b', 'Main'],
  ],
  [
    'a held tab survives renaming and moving',
    `var b = ss.insertSheet('b'); ss.moveActiveSheet(1); b.setName('c'); return [b.getName(), b.getIndex(), ss.getSheetByName('B'), ss.getSheetByName('C').getName()];`,
    ['c', 1, null, 'c'],
  ],
  [
    'hiding and showing a tab',
    `var b = ss.insertSheet('b'); b.hideSheet(); var hidden = b.isSheetHidden(); b.showSheet(); return [hidden, b.isSheetHidden()];`,
    [true, false],
  ],
  [
    'tab colour and gridlines',
    `sheet.setTabColor('Blue').setHiddenGridlines(true); return [sheet.getTabColor(), sheet.hasHiddenGridlines()];`,
    ['#0000ff', true],
  ],
  ['frozen panes', `sheet.setFrozenRows(3); sheet.setFrozenColumns(1); return [sheet.getFrozenRows(), sheet.getFrozenColumns()];`, [3, 1]],
  [
    'rows and columns in and out',
    `sheet.insertRowsBefore(1, 5); sheet.insertColumnAfter(1); sheet.deleteRows(1, 10); sheet.deleteColumn(2); return [sheet.getMaxRows(), sheet.getMaxColumns()];`,
    [995, 26],
  ],
  [
    'hidden rows and columns',
    `sheet.hideRows(2, 2); sheet.hideColumn(sheet.getRange('C:D')); sheet.showRows(3); return [sheet.isRowHiddenByUser(2), sheet.isRowHiddenByUser(3), sheet.isColumnHiddenByUser(4), sheet.isColumnHiddenByUser(5)];`,
    [true, false, true, false],
  ],
  [
    'column groups',
    `sheet.getRange('C:E').shiftColumnGroupDepth(1); sheet.collapseAllColumnGroups(); var g = sheet.getColumnGroup(4, 1); var a = [sheet.getColumnGroupDepth(4), sheet.getColumnGroupDepth(6), g.isCollapsed(), g.getRange().getA1Notation(), g.getControlIndex()]; g.expand(); return a.concat(sheet.getColumnGroup(4, 1).isCollapsed(), sheet.getColumnGroup(9, 1));`,
    [1, 0, true, 'C:E', 6, false, null],
  ],
  [
    'grids of looks',
    `var r = sheet.getRange('A1:B2'); r.setBackgrounds([['red', null], ['red', '#00f']]).setFontColors([['blue', 'blue'], [null, 'blue']]).setFontWeights([['bold', 'normal'], ['bold', 'bold']]).setFontSizes([[8, 9], [10, 11]]).setFontStyles([['italic', null], [null, null]]).setHorizontalAlignments([['left', 'center'], ['right', null]]).setVerticalAlignments([['top', 'middle'], ['bottom', null]]).setWraps([[true, false], [false, true]]).setNumberFormats([['0%', '0.0'], ['@', '#,##0']]); return [r.getBackgrounds(), r.getFontColors(), r.getFontWeights(), r.getFontSizes(), r.getFontStyles(), r.getHorizontalAlignments(), r.getVerticalAlignments(), r.getWraps(), r.getNumberFormats()];`,
    [
      [
        ['#ff0000', '#ffffff'],
        ['#ff0000', '#0000ff'],
      ],
      [
        ['#0000ff', '#0000ff'],
        ['#000000', '#0000ff'],
      ],
      [
        ['bold', 'normal'],
        ['bold', 'bold'],
      ],
      [
        [8, 9],
        [10, 11],
      ],
      [
        ['italic', 'normal'],
        ['normal', 'normal'],
      ],
      [
        ['left', 'center'],
        ['right', 'general'],
      ],
      [
        ['top', 'middle'],
        ['bottom', 'bottom'],
      ],
      [
        [true, false],
        [false, true],
      ],
      [
        ['0%', '0.0'],
        ['@', '#,##0'],
      ],
    ],
  ],
  [
    'wrap strategies and font lines',
    `var r = sheet.getRange('A1'); r.setWrapStrategy(SpreadsheetApp.WrapStrategy.CLIP).setFontLine('line-through').setFontFamily('Courier New'); return [String(r.getWrapStrategy()), r.getFontLine(), r.getFontFamily()];`,
    ['CLIP', 'line-through', 'Courier New'],
  ],
  [
    'selection',
    `sheet.getRange('B2:C3').activate(); return [ss.getActiveRange().getA1Notation(), SpreadsheetApp.getActiveRange().getNumRows(), sheet.getActiveCell().getA1Notation()];`,
    ['B2:C3', 2, 'B2'],
  ],
  [
    'charts',
    `sheet.getRange('A1:B3').setValues([['x', 'y'], [1, 2], [3, 4]]); sheet.insertChart(sheet.newChart().setChartType(Charts.ChartType.LINE).addRange(sheet.getRange('A1:B3')).setNumHeaders(1).setPosition(5, 2, 3, 4).setOption('title', 'T').build());
    var chart = sheet.getCharts()[0]; var at = chart.getContainerInfo(); var first = [chart.getRanges()[0].getA1Notation(), chart.getOptions().get('title'), at.getAnchorRow(), at.getAnchorColumn(), at.getOffsetX(), at.getOffsetY(), typeof chart.getChartId()];
    sheet.updateChart(chart.modify().setOption('title', 'U').build()); var changed = [sheet.getCharts().length, sheet.getCharts()[0].getOptions().get('title')];
    sheet.removeChart(sheet.getCharts()[0]); return first.concat(changed, sheet.getCharts().length);`,
    ['A1:B3', 'T', 5, 2, 3, 4, 'number', 1, 'U', 0],
  ],
  [
    'sorting a tab leaves the frozen rows',
    `sheet.getRange('A1:A3').setValues([['heading'], [2], [1]]); sheet.setFrozenRows(1); sheet.sort(1); return sheet.getRange('A1:A3').getValues();`,
    [['heading'], [1], [2]],
  ],
  [
    'merging keeps the first cell',
    `sheet.getRange('A1:B1').setValues([['a', 'b']]); sheet.getRange('A1:B1').merge(); return sheet.getRange('A1').getValue();`,
    'a',
  ],
  [
    'merges by their whole areas, from any of their cells',
    `sheet.getRange('A2:B3').merge(); sheet.getRange('D1:D4').merge();
    return [sheet.getRange('B3:C9').getMergedRanges().map(function (r) { return r.getA1Notation(); }), sheet.getRange('A1:Z9').getMergedRanges().length,
      sheet.getRange('B2').isPartOfMerge(), sheet.getRange('C1:C9').isPartOfMerge(), sheet.getRange('C1:C9').getMergedRanges().length];`,
    [['A2:B3'], 2, true, false, 0],
  ],
  [
    'a merge across rows and down columns',
    `sheet.getRange('A1:B2').mergeAcross(); sheet.getRange('D1:E2').mergeVertically();
    return sheet.getRange('A1:E2').getMergedRanges().map(function (r) { return r.getA1Notation(); });`,
    ['A1:B1', 'D1:D2', 'E1:E2', 'A2:B2'],
  ],
  [
    'what is written under a merged cell is gone',
    `sheet.getRange('A2:B3').merge(); sheet.getRange('A1:B3').setValues([[1, 2], [3, 4], [5, 6]]); sheet.getRange('B3').setValue(9).clearContent();
    var merged = sheet.getRange('A1:B3').getValues(); sheet.getRange('A1:C5').breakApart(); return [merged, sheet.getRange('A1:B3').getValues()];`,
    [
      [
        [1, 2],
        [3, ''],
        ['', ''],
      ],
      [
        [1, 2],
        [3, ''],
        ['', ''],
      ],
    ],
  ],
  [
    'breaking apart leaves the first cell its value, and others take theirs again',
    `sheet.getRange('A1:B1').setValues([['a', 'b']]); sheet.getRange('A1:B1').merge().breakApart(); sheet.getRange('B1').setValue('c');
    return [sheet.getRange('A1:B1').getValues(), sheet.getRange('A1:B1').isPartOfMerge(), sheet.getRange('D1').breakApart().getA1Notation()];`,
    [[['a', 'c']], false, 'D1'],
  ],
  [
    'merges grow with rows inserted in them and go with their cells',
    `sheet.getRange('A2:A3').merge(); sheet.insertRowsBefore(3, 2); var grown = sheet.getRange('A2').getMergedRanges()[0].getA1Notation();
    sheet.deleteRows(3, 3); return [grown, sheet.getRange('A1:A9').getMergedRanges().length];`,
    ['A2:A5', 0],
  ],
  [
    'a format is copied with its merges, as often as it is laid, over merges that were there',
    `sheet.getRange('A1').setValue('a'); sheet.getRange('A1:B1').merge(); sheet.getRange('D3:D4').merge();
    sheet.getRange('A1:B1').copyTo(sheet.getRange('D3:E5'), SpreadsheetApp.CopyPasteType.PASTE_FORMAT, false);
    sheet.getRange('A1:B1').copyTo(sheet.getRange('G1'), SpreadsheetApp.CopyPasteType.PASTE_VALUES, false);
    return sheet.getRange('C1:H9').getMergedRanges().map(function (r) { return r.getA1Notation(); });`,
    ['D3:E3', 'D4:E4', 'D5:E5'],
  ],
];

const refusals: readonly (readonly [name: string, body: string, message: string | RegExp])[] = [
  ['hiding the last visible tab', 'sheet.hideSheet();', "You can't hide all the sheets in a document."],
  ['deleting all rows', 'sheet.deleteRows(1, sheet.getMaxRows());', "You can't delete all the rows on the sheet."],
  [
    'deleting all rows below the frozen ones',
    'sheet.setFrozenRows(2); sheet.deleteRows(3, sheet.getMaxRows() - 2);',
    'Sorry, it is not possible to delete all non-frozen rows.',
  ],
  ['deleting all columns', 'sheet.deleteColumns(1, 26);', "You can't delete all the columns on the sheet."],
  ['a column that is not there', 'sheet.setColumnWidth(99, 10);', 'Those columns are out of bounds.'],
  ['a row that is not there', 'sheet.hideRows(1001);', 'Those rows are out of bounds.'],
  ['no rows to insert', 'sheet.insertRowsAfter(1, 0);', 'must be at least 1'],
  ['more than ten million cells', 'sheet.insertRowsAfter(1, 400000);', 'above the limit of 10000000 cells'],
  ['an empty name', `sheet.setName(' ');`, 'The sheet name cannot be empty.'],
  ['a deleted tab', `var b = ss.insertSheet('b'); ss.deleteSheet(b); b.getName();`, /^Sheet \d+ not found$/],
  ['sorting by a column outside', `sheet.getRange('A1:B2').sort(3);`, 'The column to sort by is outside of the range.'],
  ['a chart without a type', `sheet.newChart().addRange(sheet.getRange('A1')).build();`, 'The chart type must be set.'],
  [
    'a chart type as text',
    `sheet.newChart().setChartType('LINE');`,
    "The parameters (String) don't match the method signature for SpreadsheetApp.EmbeddedChartBuilder.setChartType.",
  ],
  [
    'a chart that is gone',
    `sheet.insertChart(sheet.newChart().setChartType(Charts.ChartType.PIE).addRange(sheet.getRange('A1:B3')).build()); var chart = sheet.getCharts()[0]; sheet.removeChart(chart); sheet.removeChart(chart);`,
    'The chart does not exist on this sheet.',
  ],
  ['an unknown alignment', `sheet.getRange('A1').setHorizontalAlignment('middle');`, 'Invalid argument: alignment (middle)'],
  ['a column beyond the tab to sort by', 'sheet.sort(99);', 'Those columns are out of bounds.'],
  ['a column to sort by as text', `sheet.getRange('A1:B2').sort({ column: 'A' });`, 'to int.'],
  ['columns of no width', 'sheet.setColumnWidth(1, 0);', 'rows or columns of 0 pixels'],
  [
    'a group over a group',
    `sheet.getRange('B:D').shiftColumnGroupDepth(1); sheet.getRange('C:C').shiftColumnGroupDepth(1);`,
    'which nests',
  ],
  ['a font size of nothing', `sheet.getRange('A1').setFontSize(0);`, 'Invalid argument: size (0)'],
  ...[
    ['setFontSizes', `[['a']]`],
    ['setWraps', `[['true']]`],
    ['setBackgrounds', '[[5]]'],
    ['setNumberFormats', '[[5]]'],
    ['setFormulas', '[[5]]'],
  ].map(
    ([method, grid]) =>
      [
        `${method} of another type`,
        `sheet.getRange('A1').${method}(${grid});`,
        `[][]) don't match the method signature for SpreadsheetApp.Range.${method}.`,
      ] as const,
  ),
  ['a date that is none', `sheet.getRange('A1').setValue(new Date(NaN));`, 'a date that is none'],
  [
    'merging a part of merged cells',
    `sheet.getRange('A1:B2').merge(); sheet.getRange('A1:A3').merge(); SpreadsheetApp.flush();`,
    /all cells in a merged range/,
  ],
  ['a number format of fractions', `sheet.getRange('A1').setNumberFormat('# ?/?');`, 'the number format "# ?/?"'],
  ['a number format with conditions', `sheet.getRange('A1').setNumberFormats([['[<1]0%;0']]);`, 'the number format "[<1]0%;0"'],
  [
    'breaking a part of merged cells apart',
    `sheet.getRange('A1:B2').merge(); sheet.getRange('A1:B1').breakApart(); SpreadsheetApp.flush();`,
    /all cells in a merged range/,
  ],
  [
    'copying a part of merged cells',
    `sheet.getRange('A1:B2').merge(); sheet.getRange('A1:B1').copyTo(sheet.getRange('D1'));`,
    'a part of merged',
  ],
  [
    'copying onto a part of merged cells',
    `sheet.getRange('A1:B2').merge(); sheet.getRange('D1').copyTo(sheet.getRange('A1'));`,
    'a part of merged',
  ],
  [
    'exchanging rows and columns of merged cells',
    `sheet.getRange('A1:B1').merge(); sheet.getRange('A1:B1').copyTo(sheet.getRange('D1'), SpreadsheetApp.CopyPasteType.PASTE_NORMAL, true);`,
    'exchanged',
  ],
  ['sorting merged cells', `sheet.getRange('A2:B3').merge(); sheet.getRange('A1:B5').sort(1);`, 'sorting cells that are merged'],
  ['merging across a frozen edge', `sheet.setFrozenColumns(1); sheet.getRange('A1:B1').merge(); SpreadsheetApp.flush();`, /frozen/],
];

describe('tabs', () => {
  const host = openScript();

  test.each(cases)('%s', async (_name, body, expected) => {
    expect(await inScript(host, FRESH + body)).toEqual(expected);
  });

  test.each(refusals)('refuses %s', async (_name, body, message) => {
    await expect(inScript(host, FRESH + body)).rejects.toThrow(message);
  });

  test('a copied format brings its lines and takes those that were there', async () => {
    const bare = openScript();
    await inScript(
      bare,
      `sheet.getRange('B2').setBorder(true, null, true, null, null, null, '#F00', SpreadsheetApp.BorderStyle.SOLID);
       sheet.getRange('E5').setBorder(null, true, null, true, null, null);
       sheet.getRange('B2').copyTo(sheet.getRange('E5'), SpreadsheetApp.CopyPasteType.PASTE_FORMAT, false);
       sheet.getRange('B2').copyTo(sheet.getRange('G7'), SpreadsheetApp.CopyPasteType.PASTE_VALUES, false);`,
    );
    const line = { color: '#ff0000', style: 'solid' };
    const borders = (row: number, column: number) => bare.workbook.borders({ sheetId: tabId(bare), row, column });
    expect(borders(4, 4)).toMatchObject({ top: line, bottom: line });
    expect([borders(4, 4).left ?? null, borders(4, 4).right ?? null, borders(6, 6).top ?? null]).toEqual([null, null, null]);
  });

  test('the six sides of a border', async () => {
    const bare = openScript();
    await inScript(
      bare,
      `sheet.getRange('B2:C3').setBorder(true, true, null, null, true, true, '#F00', SpreadsheetApp.BorderStyle.SOLID_THICK);`,
    );
    const line = { color: '#ff0000', style: 'thick' };
    const borders = (row: number, column: number): unknown => bare.workbook.borders({ sheetId: tabId(bare), row, column });
    expect(borders(1, 1)).toMatchObject({ top: line, left: line });
    expect(borders(2, 1)).toMatchObject({ left: line });
    expect(borders(1, 2)).toMatchObject({ top: line });
    const outer = borders(2, 2) as { readonly bottom?: unknown; readonly right?: unknown };
    expect([outer.bottom ?? null, outer.right ?? null]).toEqual([null, null]);
  });
});
