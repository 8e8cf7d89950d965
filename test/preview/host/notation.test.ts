/** Notations and small pure parts: references, filled formulas, areas, grids, entry points, help, the pushed folder. */
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { loadDist } from '../../../src/preview/host/dist';
import { followedArea, holds, intersects } from '../../../src/preview/host/file/followed-area';
import { uniformAreas } from '../../../src/preview/host/file/grid';
import { freshSheetId, numericSheetId } from '../../../src/preview/host/file/sheet-ids';
import type { PushedFile } from '../../../src/preview/host/host';
import { readManifest } from '../../../src/preview/host/manifest';
import { findEntryPoints, isPublic, withEntryPoints } from '../../../src/preview/host/script/entry-points';
import { readHelp } from '../../../src/preview/host/script/jsdoc';
import { areaName, columnIndex, columnName, parseReference } from '../../../src/preview/host/values/a1';
import { shiftedFormula } from '../../../src/preview/host/values/shifted-formula';
import { manifest } from './script-host';

const script = (source: string, name = 'Code'): PushedFile => ({ name, type: 'SERVER_JS', source });

describe('A1 notation', () => {
  test('column names go both ways', () => {
    fc.assert(fc.property(fc.nat(18_277), column => expect(columnIndex(columnName(column))).toBe(column)));
  });

  test('an area’s name is read as that area', () => {
    const size = fc.integer({ min: 1, max: 50 });
    fc.assert(
      fc.property(fc.nat(900), fc.nat(300), size, size, (row, column, rows, columns) => {
        const read = parseReference(areaName({ row, column, rows, columns }));
        expect(read).toEqual({ sheet: null, top: row, left: column, bottom: row + rows - 1, right: column + columns - 1 });
      }),
    );
  });

  test.each<readonly [string, ReturnType<typeof parseReference>]>([
    ["'It''s'!A1", { sheet: "It's", top: 0, left: 0, bottom: 0, right: 0 }],
    ['Plan!B:C', { sheet: 'Plan', top: null, left: 1, bottom: null, right: 2 }],
    ['A2:A', { sheet: null, top: 1, left: 0, bottom: null, right: 0 }],
    ['7:5', { sheet: null, top: 4, left: null, bottom: 6, right: null }],
    ['RC1', { sheet: null, top: 0, left: columnIndex('RC'), bottom: 0, right: columnIndex('RC') }],
    ['A', null],
    ['A1:B2:C3', null],
    ['', null],
    ['A0', null],
    ['plan name', null],
  ])('%s', (text, expected) => {
    expect(parseReference(text)).toEqual(expected);
  });
});

test.each([
  ['=A1+B$2+$C3+$D$4', 1, 1, '=B2+C$2+$C4+$D$4'],
  ['=SUM(A1:B2)&"A1"', 2, 0, '=SUM(A3:B4)&"A1"'],
  ["='A1 tab'!A1", 1, 0, "='A1 tab'!A2"],
  ['=LOG10(A1)', 1, 0, '=LOG10(A2)'],
  ['=SUM(B:$C)', 0, 1, '=SUM(C:$C)'],
  ['=A1', -1, 0, '=#REF!'],
  ['=plan_A1+x.A1', 1, 1, '=plan_A1+x.A1'],
  ['=A1', 0, 0, '=A1'],
])('%s moved by %d rows and %d columns', (formula, rows, columns, expected) => {
  expect(shiftedFormula(formula, rows, columns)).toBe(expected);
});

describe('areas', () => {
  const area = { sheetId: 's', row: 2, column: 1, rows: 3, columns: 2 };
  const change = (dimension: 'rows' | 'columns', at: number, count: number, sheetId = 's') => ({ sheetId, dimension, at, count });

  test.each<readonly [string, ReturnType<typeof change>, Partial<typeof area> | null]>([
    ['insert above', change('rows', 0, 2), { row: 4 }],
    ['insert at the top edge', change('rows', 2, 1), { row: 3 }],
    ['insert inside', change('rows', 3, 2), { rows: 5 }],
    ['insert below', change('rows', 5, 2), {}],
    ['delete above', change('rows', 0, -1), { row: 1 }],
    ['delete over the top edge', change('rows', 1, -2), { row: 1, rows: 2 }],
    ['delete inside', change('rows', 3, -1), { rows: 2 }],
    ['delete all of it', change('rows', 1, -9), null],
    ['insert a column before', change('columns', 0, 1), { column: 2 }],
    ['another tab', change('rows', 0, 1, 'other'), {}],
  ])('%s', (_name, structure, expected) => {
    expect(followedArea(area, structure)).toEqual(expected === null ? null : { ...area, ...expected });
  });

  test('intersecting and holding', () => {
    const inner = { ...area, row: 3, rows: 1 };
    expect([intersects(area, inner), holds(area, inner), holds(inner, area)]).toEqual([true, true, false]);
    expect(intersects(area, { ...area, column: 3 })).toBe(false);
    expect(intersects(area, { ...area, sheetId: 'other' })).toBe(false);
  });

  test('uniform areas cover every cell once with its value', () => {
    const grids = fc
      .integer({ min: 1, max: 5 })
      .chain(columns => fc.array(fc.array(fc.nat(2), { minLength: columns, maxLength: columns }), { minLength: 1, maxLength: 6 }));
    fc.assert(
      fc.property(grids, grid => {
        const whole = { sheetId: 's', row: 3, column: 2, rows: grid.length, columns: grid[0]?.length ?? 0 };
        const painted = grid.map(row => row.map((): number[] => []));
        for (const { area: part, value } of uniformAreas(whole, grid)) {
          for (let r = 0; r < part.rows; r += 1)
            for (let c = 0; c < part.columns; c += 1) painted[part.row - 3 + r]?.[part.column - 2 + c]?.push(value);
        }
        expect(painted).toEqual(grid.map(row => row.map(value => [value])));
      }),
    );
    expect(uniformAreas({ sheetId: 's', row: 0, column: 0, rows: 9, columns: 4 }, new Array(9).fill([1, 1, 1, 1]))).toHaveLength(1);
  });
});

describe('entry points', () => {
  test('forms at the top level, and only there', () => {
    const source =
      'function a() {}\nconst b = () => 1, n = 5;\nvar c = async function () {};\nlet d = function* () {};\nclass E {}\nif (true) { function g() {} }\nobj = function () {};';
    expect(findEntryPoints([script(source)]).map(({ name }) => name)).toEqual(['a', 'b', 'c', 'd']);
  });

  test.each([
    ['a private field', 'class A { #x = 1; }', /static and private fields/],
    ['a static field', 'class A { static x = 1; }', /static and private fields/],
    ['a module', 'import x from "y";', /Code: SyntaxError/],
    ['newer syntax', 'a ??= 1;', /newer than ES2020/],
    ['no syntax at all', 'function (', /Code: SyntaxError/],
  ])('refuses %s', (_name, source, message) => {
    expect(() => findEntryPoints([script(source)])).toThrow(message);
  });

  test('what was read once and came along is not read again', () => {
    const [read] = withEntryPoints([script('function a() {}')]);
    expect(findEntryPoints([{ ...script('not read'), entryPoints: read?.entryPoints ?? [] }]).map(({ name }) => name)).toEqual(['a']);
    expect(withEntryPoints([script('a ??= 1;')])).toEqual([script('a ??= 1;')]);
  });

  test('names that end with an underscore are private', () => {
    expect([isPublic('build'), isPublic('build_')]).toEqual([true, false]);
  });

  test('help of a custom function', () => {
    const source =
      '/**\n * Reads\n * a target.\n * @param {number|Array<{a: number}>} base The base.\n * @param {string} [mark] The mark.\n * @return {number} It.\n * @customfunction\n */\nfunction READ_IT(base, mark = ".", ...rest) {}';
    expect(findEntryPoints([script(source)])[0]?.help).toEqual({
      description: 'Reads a target.',
      parameters: [
        { name: 'base', type: 'number|Array<{a: number}>', description: 'The base.', optional: false },
        { name: 'mark', type: 'string', description: 'The mark.', optional: true },
        { name: 'rest', type: '', description: '', optional: false },
      ],
    });
    expect(readHelp('* No tag.', [])).toBeNull();
    expect(readHelp(' @customfunction', [])).toBeNull();
  });
});

describe('the manifest', () => {
  const broken = (change: Record<string, unknown>): readonly PushedFile[] => {
    const file = manifest();
    return [{ ...file, source: JSON.stringify({ ...JSON.parse(file.source), ...change }) }];
  };

  test.each([
    ['no file', [], 'no appsscript.json'],
    ['an unknown zone', broken({ timeZone: 'Mars/Base' }), 'not a time zone'],
    ['the old runtime', broken({ runtimeVersion: 'STABLE' }), '"V8"'],
    ['card add-on blocks', broken({ addOns: {} }), 'card add-ons'],
    ['scopes that are no list', broken({ oauthScopes: 'x' }), 'list of texts'],
  ])('%s', (_name, files, message) => {
    expect(() => readManifest(files)).toThrow(message);
  });
});

test('the folder is read in clasp’s order, without what clasp leaves alone', () => {
  const folder = mkdtempSync(join(tmpdir(), 'dist-'));
  mkdirSync(join(folder, 'ui'));
  for (const [name, text] of [
    ['b.js', 'b'],
    ['a.gs', 'a'],
    ['ui/Side.html', '<p>'],
    ['appsscript.json', '{}'],
    ['b.js.map', 'm'],
    ['other.json', '{}'],
    ['note.txt', 't'],
  ] as const) {
    writeFileSync(join(folder, name), text);
  }
  expect(loadDist(folder)).toEqual([
    { name: 'a', type: 'SERVER_JS', source: 'a' },
    { name: 'appsscript', type: 'JSON', source: '{}' },
    { name: 'b', type: 'SERVER_JS', source: 'b' },
    { name: 'ui/Side', type: 'HTML', source: '<p>' },
  ]);
});

test('a folder that has not changed gives the list it gave, a changed one another', () => {
  const folder = mkdtempSync(join(tmpdir(), 'dist-'));
  writeFileSync(join(folder, 'a.js'), 'var a = 1;');
  const files = loadDist(folder);
  expect(loadDist(folder)).toBe(files);
  writeFileSync(join(folder, 'a.js'), 'var a = 1000;');
  expect(loadDist(folder)).toEqual([{ name: 'a', type: 'SERVER_JS', source: 'var a = 1000;' }]);
});

test('sheet ids: numbers stay, texts get a whole number, fresh ones are free', () => {
  const fromText = numericSheetId('Sheet1');
  expect([numericSheetId('1700'), Number.isInteger(fromText), fromText > 0, fromText === numericSheetId('Sheet2')]).toEqual([
    1700,
    true,
    true,
    false,
  ]);
  expect(freshSheetId(['1', '2'], Math.random)).toMatch(/^\d+$/);
});
