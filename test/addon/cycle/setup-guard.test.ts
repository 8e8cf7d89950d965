/** What is typed over the facts of Setup: what can be read stays, what the workbook cannot do without comes back and is said. */
import { guardFacts } from '../../../src/addon/cycle/setup-guard';
import type { CellValue, Table } from '../../../src/sheet/read/read-table';
import { factCells } from '../../../src/sheet/workbook/fact-cells';
import type { Fact } from '../../../src/tabs/place';
import { drawnWorkbook, START } from '../../sheet/drawn-workbook';
import { planned, writtenIn } from '../edits/planned-edit';

const KEPT = {
  start: START,
  language: 'en',
  currency: 'EUR',
  playbook: 'Growth Loop',
  measuring_days: 14,
  version: 1,
  cycle_id: 'cycle-1',
  playbook_id: 'growth-loop',
};

let stored: string | null;
/** The same on the file itself, for its copies. */
let marked: string | null;
const keep = (value: string): void => {
  marked = value;
};
beforeEach(() => {
  stored = JSON.stringify(KEPT);
  marked = null;
  const store = {
    getProperty: () => stored,
    setProperty: (_: string, value: string) => {
      stored = value;
    },
  };
  const mark = { getValue: () => marked, setValue: keep };
  const finder = { withKey: () => ({ find: () => (marked === null ? [] : [mark]) }) };
  const file = { createDeveloperMetadataFinder: () => finder, addDeveloperMetadata: (_: string, value: string) => keep(value) };
  Object.assign(globalThis, {
    PropertiesService: { getDocumentProperties: () => store },
    SpreadsheetApp: { getActiveSpreadsheet: () => file },
  });
});
afterEach(() => {
  for (const service of ['PropertiesService', 'SpreadsheetApp']) Reflect.deleteProperty(globalThis, service);
});

/** Types a value over a fact; gives what its cell is handed and what is said. */
function type(fact: Fact, value: CellValue, columns: readonly string[] = ['value']) {
  const workbook = drawnWorkbook();
  const row = factCells(workbook.setup)[fact]?.row ?? 0;
  const setup: Table = {
    ...workbook.setup,
    rows: workbook.setup.rows.map(line => (line.row === row ? { ...line, cells: { ...line.cells, value } } : line)),
  };
  const now = { ...drawnWorkbook({ tables: { setup } }), setup };
  const said = planned(now, plan => guardFacts(plan, now, setup, columns, { first: row, last: row }));
  return { said, held: writtenIn(setup, row, 'value'), asOf: writtenIn(setup, factCells(setup).as_of?.row ?? 0, 'value') };
}

test.each<[Fact, CellValue, unknown, boolean]>([
  ['start', 'soon', START, true],
  ['start', '', START, true],
  ['start', START + 7, undefined, false],
  ['language', 'fi', "'en", true],
  ['version', 9, 1, true],
  ['cycle_id', '', "'cycle-1", true],
  ['playbook_id', 'signals', "'growth-loop", true],
  ['playbook', 'Growth Loop', undefined, false],
  ['as_of', 'soon', '', true],
  ['as_of', '', undefined, false],
  ['currency', 'gulden-ish', "'EUR", true],
  ['currency', 'EUR', undefined, false],
  ['name', 'Ours', undefined, false],
])('%s typed over with %j', (fact, value, held, isSaid) => {
  const typed = type(fact, value);
  expect(typed.held).toEqual(held);
  expect(typed.said).toHaveLength(isSaid ? 1 : 0);
});

test('a formula comes back; a day over the computed one becomes the day to show', () => {
  const end = type('end', 'later');
  expect(end.held).toMatch(/^=.*\+89$/);
  expect(end.said).toHaveLength(1);
  const shown = type('effective', START + 3);
  expect([shown.asOf, String(shown.held).startsWith('=MIN(')]).toEqual([START + 3, true]);
  expect(shown.said[0]).toContain('2026-10-08');
});

test('another column of Setup is not guarded', () => {
  expect(type('start', 'soon', ['person'])).toMatchObject({ held: undefined, said: [] });
});

test('what is sound is kept, what is put back is not', () => {
  type('start', START + 7);
  expect(JSON.parse(stored ?? '')).toMatchObject({ start: START + 7 });
  type('start', 'soon');
  expect(JSON.parse(stored ?? '')).toMatchObject({ start: START + 7 });
});

test.each([
  ['usd', 'USD'],
  [' Dkk ', 'DKK'],
])('the currency %s is written and kept as %s, from which the next switch starts', (typed, code) => {
  expect(type('currency', typed).held).toBe(`'${code}`);
  expect([stored, marked].map(text => JSON.parse(text ?? ''))).toMatchObject([{ currency: code }, { currency: code }]);
});

test('a workbook whose facts were never kept has nothing to put back', () => {
  stored = null;
  expect(type('start', 'soon')).toMatchObject({ held: undefined, said: [] });
});
