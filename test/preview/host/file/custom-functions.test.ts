/** Custom functions: discovery, arguments, results, errors, and the realm they share within one recalculation. */
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import type { PushedFile } from '../../../../src/preview/host/host';
import { openHost } from '../../../../src/preview/host/open';
import { nodeRealm } from '../../../../src/preview/host/script/node-realm';
import { inScript, manifest, openScript, type TestHost, tabId } from '../script-host';

const LOOK = `
/**
 * Describes its argument.
 * @param {*} value Anything.
 * @customfunction
 */
function LOOK(value) {
  var one = function (v) { return Object.prototype.toString.call(v).slice(8, -1) + ':' + (v instanceof Date ? v.toISOString() : String(v)); };
  return Array.isArray(value) ? value.map(function (row) { return row.map(one).join(','); }).join(';') : one(value);
}
`;

const COLLECTIONS = 5;

const returning = (expression: string): string => `/** @customfunction */\nfunction GIVE() { return ${expression}; }`;

function shown(host: TestHost, formula: string, rows = 1, columns = 1): unknown[][] {
  const sheetId = tabId(host);
  host.workbook.type({ sheetId, row: 9, column: 5 }, formula);
  const cells = host.workbook.evaluated({ sheetId, row: 9, column: 5, rows, columns });
  return cells.map(row => row.map(cell => (cell.error === undefined ? cell.value : `${cell.error.code} ${cell.error.message}`)));
}

describe('arguments', () => {
  const host = openScript(LOOK, { timeZone: 'America/New_York' });
  const sheetId = tabId(host);
  ['5', 'text', 'TRUE', '', '10/5/2026', '=NA()', '10%'].forEach((text, column) => {
    if (text !== '') host.workbook.type({ sheetId, row: 0, column }, text);
  });

  test.each([
    ['a number', '=LOOK(A1)', 'Number:5'],
    ['a text', '=LOOK(B1)', 'String:text'],
    ['a boolean', '=LOOK(C1)', 'Boolean:true'],
    ['a blank cell', '=LOOK(D1)', 'String:'],
    ['a date in the spreadsheet’s zone', '=LOOK(E1)', 'Date:2026-10-05T04:00:00.000Z'],
    ['an error cell', '=LOOK(F1)', 'String:#N/A'],
    ['a percentage', '=LOOK(G1)', 'Number:0.1'],
    ['left out', '=LOOK()', 'Undefined:undefined'],
    ['a row', '=LOOK(A1:B1)', 'Number:5,String:text'],
    ['a column', '=LOOK(A1:A2)', 'Number:5;String:'],
    ['a literal', '=LOOK("x")', 'String:x'],
  ])('%s', (_name, formula, expected) => {
    expect(shown(host, formula)[0]?.[0]).toBe(expected);
  });
});

describe('results', () => {
  test.each<readonly [string, string, readonly (readonly unknown[])[]]>([
    ['a number', '4', [[4, null]]],
    ['a text', '"x"', [['x', null]]],
    ['a boolean', 'true', [[true, null]]],
    ['nothing', 'undefined', [[null, null]]],
    ['null', 'null', [[null, null]]],
    [
      'rows',
      '[[1, 2], [3, 4]]',
      [
        [1, 2],
        [3, 4],
      ],
    ],
    [
      'a flat list runs down',
      '[1, 2]',
      [
        [1, null],
        [2, null],
      ],
    ],
    [
      'uneven rows are filled with empty text',
      '[[1, 2], [3]]',
      [
        [1, 2],
        [3, ''],
      ],
    ],
    ['a date', 'new Date(Date.UTC(2026, 2, 29))', [[46110, null]]],
  ])('%s', (_name, expression, expected) => {
    expect(shown(openScript(returning(expression)), '=GIVE()', expected.length, 2)).toEqual(expected);
  });

  test.each([
    ['an empty list', '[]', '#ERROR! The function returned an empty array.'],
    ['an empty row', '[[]]', '#ERROR! The function returned an empty array.'],
    ['an object', '({ a: 1 })', '#ERROR! The function returned a value that a cell cannot hold.'],
    ['a function', '(function () {})', '#ERROR! The function returned a value that a cell cannot hold.'],
    ['a text too long for a cell', '"x".repeat(50001)', '#ERROR! Text result of GIVE is longer than the limit of 50000 characters.'],
    ['not a number', 'NaN', '#ERROR! The function returned a value that is not a number.'],
    ['an exception', '(function () { throw new Error("Use a number above 0."); })()', '#ERROR! Use a number above 0.'],
    [
      'a write',
      'SpreadsheetApp.getActive().getSheets()[0].getRange("A1").setValue(1)',
      /^#ERROR! You do not have permission to call SpreadsheetApp\.Range\.setValue/,
    ],
    [
      'a message',
      'SpreadsheetApp.getActive().toast("x")',
      /^#ERROR! You do not have permission to call SpreadsheetApp\.Spreadsheet\.toast/,
    ],
    ['the user interface', 'SpreadsheetApp.getUi()', '#ERROR! Cannot call SpreadsheetApp.getUi() from this context.'],
  ])('%s is an error', (_name, expression, expected) => {
    const cell = shown(openScript(returning(expression)), '=GIVE()')[0]?.[0];
    if (typeof expected === 'string') expect(cell).toBe(expected);
    else expect(cell).toMatch(expected);
  });
});

describe('discovery', () => {
  test.each([
    ['a declaration with the tag', '/** @customfunction */\nfunction F1X() { return 1; }', 1],
    ['a constant is none', '/** @customfunction */\nconst F1X = function () { return 1; };', '#NAME?'],
    ['a private name is none', '/** @customfunction */\nfunction F1X_() { return 1; }', '#NAME?'],
    ['the tag is for the list only', 'function F1X() { return 1; }', 1],
    ['not inside another function', 'function outer() { /** @customfunction */ function F1X() { return 1; } }', '#NAME?'],
  ])('%s', (_name, code, expected) => {
    const value = shown(openScript(code), '=F1X()')[0]?.[0];
    expect(typeof value === 'string' ? value.split(' ')[0] : value).toBe(expected);
  });

  test('switching the add-on off and on', () => {
    const host = openScript(returning('7'));
    const at = { sheetId: tabId(host), row: 9, column: 5, rows: 1, columns: 1 };
    expect(shown(host, '=GIVE()')[0]?.[0]).toBe(7);
    host.setAddon('off');
    expect(host.workbook.evaluated(at)[0]?.[0]?.error?.code).toBe('#NAME?');
    host.setAddon('enabled');
    expect(host.workbook.evaluated(at)[0]?.[0]?.value).toBe(7);
  });
});

describe('answers', () => {
  /** A script that tells a run of its function from an answer that was kept. */
  const files: readonly PushedFile[] = [
    {
      name: 'Code',
      type: 'SERVER_JS',
      source: 'function GIVE(value) { console.log("ran"); return new Date(Date.UTC(2026, 2, 29, value)); }',
    },
    manifest(),
  ];
  const opened = (timeZone: string, pushed = files) => openHost({ files: pushed, realm: nodeRealm, timeZone });
  const runs = (host: TestHost) => host.log.filter(line => line.includes('ran')).length;

  test('are kept for the same pushed files, as Google keeps them with a file', () => {
    const [first, again] = [opened('Etc/UTC'), opened('Etc/UTC')];
    expect([shown(first, '=GIVE(6)'), runs(first)]).toEqual([[[46110.25]], 1]);
    expect([shown(again, '=GIVE(6)'), runs(again)]).toEqual([[[46110.25]], 0]);
    expect([shown(again, '=GIVE(12)'), runs(again)]).toEqual([[[46110.5]], 1]);
  });

  test('are not those of another time zone, nor of other files', () => {
    shown(opened('Etc/UTC'), '=GIVE(3)');
    const [elsewhere, pushedAnew] = [opened('Europe/Helsinki'), opened('Etc/UTC', [...files])];
    expect([shown(elsewhere, '=GIVE(3)'), runs(elsewhere)]).toEqual([[[46110 + 6 / 24]], 1]);
    expect([shown(pushedAnew, '=GIVE(3)'), runs(pushedAnew)]).toEqual([[[46110 + 3 / 24]], 1]);
  });

  test.each(['[[1, 2], [3, 4]]', '[1, 2]'])('%s keeps no closed file in memory', async answer => {
    setFlagsFromString('--expose-gc');
    const collect = runInNewContext('gc') as () => void;
    const pushed: readonly PushedFile[] = [{ name: 'Code', type: 'SERVER_JS', source: returning(answer) }, manifest()];
    const closed = () => {
      const host = opened('Etc/UTC', pushed);
      shown(host, '=GIVE()');
      return new WeakRef(host);
    };
    const host = closed();
    // A collection that had begun before keeps what it has seen; what is held for good outlives all of them.
    for (let collections = 0; host.deref() !== undefined && collections < COLLECTIONS; collections++) {
      await new Promise(resolve => setTimeout(resolve, 0));
      collect();
    }
    expect(host.deref() === undefined).toBe(true);
    expect(pushed).toHaveLength(2);
  });

  test('are forgotten when the time zone of the file changes', () => {
    const host = opened('Etc/UTC');
    shown(host, '=GIVE(4)');
    host.workbook.setTimeZone('Asia/Kuala_Lumpur');
    expect(shown(host, '=GIVE(4)')).toEqual([[46110 + 12 / 24]]);
  });
});

test('a realm never outlives a user action', async () => {
  const host = openScript('var count = 0;\n/** @customfunction */\nfunction COUNT_UP(seed) { count += 1; return count; }');
  const [first] = shown(host, '=COUNT_UP(1)');
  await inScript(host, 'return 1;');
  const [second] = shown(host, '=COUNT_UP(2)');
  expect([first, second]).toEqual([[1], [1]]);
});
