/** The exported file, opened again. */
import { strFromU8, unzipSync } from 'fflate';
import type { Chart } from '../../../../src/preview/engine/workbook';
import { Sheet } from '../sheet';

async function parts(sheet: Sheet): Promise<Readonly<Record<string, string>>> {
  const files = unzipSync(await sheet.book.xlsx());
  return Object.fromEntries(Object.entries(files).map(([path, bytes]) => [path, strFromU8(bytes)]));
}

function workbook(): Sheet {
  const functions = [
    {
      name: 'SAID',
      description: 'Says',
      parameters: [],
      call: () => [[{ value: '60\u00a0%', isDate: false }], [{ value: 'TRUE', isDate: false }]],
    },
    { name: 'TWICE', description: 'Doubles', parameters: [], call: () => [[{ value: 21, isDate: false }], [{ value: 22, isDate: false }]] },
  ];
  const sheet = new Sheet({ functions }).put({
    A1: 'step',
    A2: '1',
    A3: '5',
    B1: '=TWICE(A2)',
    C1: '=MAP(A2:A3,LAMBDA(x,x*10))',
    D1: '="say ""hi"""',
    E1: "'007",
    F1: '=SPARKLINE(A2:A3)',
    G1: '=LAMBDA(x,x+1)(5)',
    H1: '=SUM(A2:A3)',
    J1: '=SAID()',
  });
  const rule = (text: string, background: string) => ({
    areas: [sheet.area('A1:A3')],
    condition: { criteria: 'CUSTOM_FORMULA', values: [`=$A1="${text}"`] },
    style: { background },
  });
  const validation = {
    condition: { criteria: 'VALUE_IN_LIST', values: ['one', 'two'] },
    allowInvalid: false,
    showDropdown: true,
    helpText: null,
  };
  const chart: Chart = {
    ...{ id: 'c1', type: 'LINE', areas: [sheet.area('A1:A3'), sheet.area('H1:H3')], headers: 1, options: {} },
    position: { row: 10, column: 0, offsetX: 0, offsetY: 0 },
  };
  sheet.book.apply([
    { kind: 'conditionalFormats', sheetId: sheet.id, rules: [rule('step', '#ff0000'), rule('other', '#00ff00')] },
    { kind: 'columnWidth', sheetId: sheet.id, column: 0, count: 1, pixels: 240 },
    { kind: 'validation', area: sheet.area('I1:I9'), validation },
    { kind: 'validation', area: sheet.area('K1:K9'), validation: { ...validation, allowInvalid: true } },
    { kind: 'chart', sheetId: sheet.id, chart },
    { kind: 'note', at: sheet.cell('B3'), text: 'Less than <5> & "more"\nthan\u0007 one line' },
    { kind: 'note', at: sheet.cell('AB12'), text: 'Far out' },
  ]);
  return sheet;
}

describe('xlsx', () => {
  let files: Readonly<Record<string, string>>;
  let xml: string;
  beforeAll(async () => {
    files = await parts(workbook());
    xml = files['xl/worksheets/sheet0.xml'] ?? '';
  });

  const cell = (a1: string): string => new RegExp(`<c r="${a1}"[^>]*?(?:/>|>.*?</c>)`, 's').exec(xml)?.[0].replace(/\s+/g, ' ') ?? '';
  const strings = () => [...(files['xl/sharedStrings.xml'] ?? '').matchAll(/<t[^>]*>\s*(.*?)\s*<\/t>/gs)].map(([, text]) => text);

  test('has custom functions and lambdas as values', () => {
    for (const a1 of ['B1', 'B2', 'C1', 'C2', 'G1']) expect(cell(a1)).not.toContain('<f');
    expect(cell('B2')).toContain('22');
    expect(cell('C2')).toContain('50');
    expect(cell('G1')).toContain('6');
  });

  test('has other formulas with their quotes', () => {
    expect(cell('D1')).toContain('&quot;say &quot;&quot;hi&quot;&quot;&quot;');
    expect(cell('H1')).toMatch(/<f[^>]*>SUM\(A2:A3\)<\/f>/);
  });

  test('keeps text that looks like a number', () => {
    expect(cell('E1')).toContain('t="s"');
    expect(strings()).toContain('007');
  });

  test('keeps a result that reads like a number or a truth a text', () => {
    for (const [a1, text] of [
      ['J1', '60\u00a0%'],
      ['J2', 'TRUE'],
    ] as const) {
      const [, at] = /<v>\s*(\d+)\s*<\/v>/.exec(cell(a1)) ?? [];
      expect([cell(a1).includes('t="s"'), strings()[Number(at)]]).toEqual([true, text]);
    }
  });

  test('has a sparkline as text', () => {
    expect(strings()).toContain('▁█');
  });

  test('has conditional formats in their order, widths and drop-downs', () => {
    expect([...xml.matchAll(/priority="(\d+)"/g)].map(([, priority]) => priority)).toEqual(['1', '2']);
    expect(xml).toContain('$A1=&quot;step&quot;');
    expect(xml).toMatch(/<col [^>]*min="1"/);
    expect(xml).toMatch(/<dataValidation [^>]*type="list"/);
    expect([...xml.matchAll(/errorStyle="(\w*)"/g)].map(([, style]) => style)).toEqual(['warning', 'warning']);
  });

  test('has charts that end where their figures end', () => {
    const charts = Object.entries(files).filter(([path]) => path.startsWith('xl/charts/'));
    expect(
      charts.map(([, chart]) => /<\/c:(?:legend|plotArea)>\s*<c:plotVisOnly val="1"\/><c:dispBlanksAs val="gap"\/><\/c:chart>/.test(chart)),
    ).toEqual([true]);
  });

  test('has the notes of the cells, with a box for each', () => {
    const notes = [...(files['xl/comments0.xml'] ?? '').matchAll(/<comment ref="(\w+)"[^>]*>.*?<t [^>]*>(.*?)<\/t>/gs)];
    expect(notes.map(([, ref, text]) => [ref, text])).toEqual([
      ['B3', 'Less than &lt;5&gt; &amp; "more"\nthan one line'],
      ['AB12', 'Far out'],
    ]);
    const shapes = files['xl/drawings/notes0.vml'] ?? '';
    expect([...shapes.matchAll(/<x:Row>(\d+)<\/x:Row><x:Column>(\d+)</g)].map(([, row, column]) => [row, column])).toEqual([
      ['2', '1'],
      ['11', '27'],
    ]);
    const relations = files['xl/worksheets/_rels/sheet0.xml.rels'] ?? '';
    expect(relations).toContain('Id="rIdNoteShapes" Target="../drawings/notes0.vml"');
    expect(relations).toContain('Target="../comments0.xml"');
    expect(xml).toMatch(/<drawing r:id="rId1" \/>\s*<legacyDrawing r:id="rIdNoteShapes"\/>/);
    const types = files['[Content_Types].xml'] ?? '';
    for (const name of ['Extension="vml"', 'PartName="/xl/comments0.xml"']) expect(types).toContain(name);
  });

  test('prints on landscape A4, as wide as the page, with each element in its place', () => {
    expect(xml).toMatch(/<sheetPr>.*<pageSetUpPr fitToPage="1"\/><\/sheetPr>/s);
    expect(xml).toContain('<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/>');
    const order = ['<sheetPr', '<sheetViews', '<sheetFormatPr', '<cols', '<sheetData', '<conditionalFormatting', '<dataValidations'];
    const places = [...order, '<pageSetup', '<drawing', '<legacyDrawing', '</worksheet>'].map(tag => xml.indexOf(tag));
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(Math.min(...places)).toBeGreaterThan(0);
  });

  test('prints a narrow tab upright', async () => {
    const sheet = new Sheet().put({ A1: '1' });
    const columns = sheet.book.sheets()[0]?.columns ?? 0;
    sheet.book.apply([{ kind: 'columnWidth', sheetId: sheet.id, column: 0, count: columns, pixels: Math.floor(990 / columns) }]);
    expect((await parts(sheet))['xl/worksheets/sheet0.xml']).toContain('orientation="portrait"');
  });

  test('repeats the frozen rows of each tab on every page', async () => {
    const sheet = new Sheet().put({ A1: '1' });
    const [first] = sheet.book.sheets();
    const sheetId = first?.id ?? '';
    sheet.book.apply([
      { kind: 'frozen', sheetId, rows: 5, columns: 1 },
      { kind: 'renameSheet', sheetId, name: 'R&D' },
    ]);
    expect((await parts(sheet))['xl/workbook.xml']).toContain(
      `</sheets><definedNames><definedName name="_xlnm.Print_Titles" localSheetId="0">'R&amp;D'!$1:$5</definedName></definedNames>`,
    );
    expect((await parts(new Sheet().put({ A1: '1' })))['xl/workbook.xml']).not.toContain('definedName');
  });

  test('writes no parts for notes where there are none', async () => {
    const plain = await parts(new Sheet().put({ A1: '1' }));
    expect(Object.keys(plain).filter(path => /comments|notes/.test(path))).toEqual([]);
    expect(plain['xl/worksheets/sheet0.xml']).toContain('fitToPage="1"');
    expect(plain['[Content_Types].xml']).not.toContain('vml');
  });

  test('leaves no stand-in for a browser behind', () => {
    expect([typeof DOMParser, typeof XMLSerializer]).toEqual(['undefined', 'undefined']);
  });
});
