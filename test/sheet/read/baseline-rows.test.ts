/** Baselines: where they come from, the lock that keeps one, the way back, and the notes that say so. */
import { LANGUAGES } from '../../../src/languages';
import {
  type BaselineRow,
  confirmRow,
  lockRow,
  type MeasuredBaseline,
  prepareOrigins,
  readBaselines,
  takePast,
  unlockRow,
} from '../../../src/sheet/read/baseline-rows';
import type { Table } from '../../../src/sheet/read/read-table';
import { textHeld } from '../../../src/sheet/write/cell-text';
import { day, drawnWorkbook, START, tableOf } from '../drawn-workbook';
import { FakeSheet } from '../fake-sheet';
import { measuredOf } from '../measured';

const words = LANGUAGES.en;
const { sources } = words.lists;
const MEASURED: MeasuredBaseline = { source: 'before', count: 4, from: day(START - 28), to: day(START - 1) };
const ROW: BaselineRow = {
  row: 7,
  id: 'ctr',
  name: 'CTR',
  unitWord: '%',
  format: '0.0%',
  source: 'before',
  value: 0.4,
  text: '40.0%',
  measured: MEASURED,
  lockedOn: null,
  isHalfLocked: false,
};

const held = (changes: ReturnType<typeof lockRow>) => Object.fromEntries(changes.map(({ key, content }) => [key, textHeld(content)]));

test('a lock is read back as what it was made of', () => {
  const workbook = drawnWorkbook({ playbook: 'blank' });
  const dashboard = workbook.table('dashboard') as Table;
  const locked = held(lockRow(ROW, words, day(START + 20)));
  expect(locked).toEqual({
    baseline_typed: 0.4,
    baseline_from: sources.typed,
    locked: `before|4|${START - 28}|${START - 1}|${START + 20}`,
  });
  const rows = dashboard.rows.map((line, at) => (at === 0 ? { ...line, cells: { ...line.cells, ...locked } } : line));
  const read = readBaselines(
    { ...dashboard, rows },
    measuredOf(drawnWorkbook({ playbook: 'blank', tables: { dashboard: { ...dashboard, rows } } })),
    () => '0.0%',
  );
  expect(read.rows[0]).toMatchObject({ source: 'typed', value: 0.4, text: '40.0%', measured: MEASURED, lockedOn: START + 20 });
});

test('a mark that a failed call left beside a computed baseline is no lock, and unlocking takes it away', () => {
  const dashboard = drawnWorkbook({ playbook: 'blank' }).table('dashboard') as Table;
  const half = { ...held(lockRow(ROW, words, day(START + 20))), baseline_from: sources.before };
  const rows = dashboard.rows.map((line, at) => (at === 0 ? { ...line, cells: { ...line.cells, ...half } } : line));
  const workbook = drawnWorkbook({ playbook: 'blank', tables: { dashboard: { ...dashboard, rows } } });
  const [read] = readBaselines({ ...dashboard, rows }, measuredOf(workbook), () => '0.0%').rows;
  expect(read).toMatchObject({ source: 'before', lockedOn: null, isHalfLocked: true });
  expect(read === undefined ? null : held(unlockRow(read, words))).toEqual({
    baseline_from: sources.before,
    baseline_typed: '',
    locked: '',
  });
});

test('what tells a lock is written last, what ends it first', () => {
  expect(lockRow(ROW, words, day(START)).map(({ key }) => key)).toEqual(['locked', 'baseline_typed', 'baseline_from']);
  expect(unlockRow(ROW, words).map(({ key }) => key)).toEqual(['baseline_from', 'baseline_typed', 'locked']);
});

test.each([[''], ['before|4|1|2'], ['typed|1|2|3|4'], ['before|x|1|2|3'], ['before|4|0|0|0']])('%j is no lock', text => {
  const dashboard = drawnWorkbook({ playbook: 'blank' }).table('dashboard') as Table;
  const rows = dashboard.rows.map(line => ({ ...line, cells: { ...line.cells, locked: text } }));
  const workbook = drawnWorkbook({ playbook: 'blank', tables: { dashboard: { ...dashboard, rows } } });
  expect(readBaselines({ ...dashboard, rows }, measuredOf(workbook), () => '').rows.map(({ lockedOn }) => lockedOn)).toEqual(
    rows.map(() => null),
  );
});

test('locking needs a figure and what it stands on; confirming only a figure', () => {
  expect(lockRow({ ...ROW, value: null }, words, START)).toEqual([]);
  expect(lockRow({ ...ROW, measured: null }, words, START)).toEqual([]);
  expect(confirmRow({ ...ROW, value: null }, words)).toEqual([]);
  expect(held(confirmRow({ ...ROW, measured: null }, words))).toEqual({ baseline_typed: 0.4, baseline_from: sources.typed });
});

test('unlocking goes back to where the figure came from, and pasted values take the lock off', () => {
  expect(held(unlockRow(ROW, words))).toEqual({ baseline_from: sources.before, baseline_typed: '', locked: '' });
  expect(held(unlockRow({ ...ROW, measured: { ...MEASURED, source: 'measuring' } }, words)).baseline_from).toBe(sources.measuring);
  expect(unlockRow({ ...ROW, measured: null }, words)).toEqual([]);
  expect(held(takePast(7, words))).toEqual({ baseline_from: sources.before, locked: '' });
});

describe('notes', () => {
  const sheet = new FakeSheet();
  const table = tableOf([{ baseline: 0.4 }, { baseline: '' }], ['baseline'], sheet);
  const row = (changes: Partial<BaselineRow>): BaselineRow => ({ ...ROW, row: 6, ...changes });

  test('our line stands above those of the team, is renewed and goes when there is no figure', () => {
    sheet.notes.set('6:1', 'Ours since spring\nand yours');
    prepareOrigins(table, words)([row({})]);
    const [first = '', ...rest] = sheet.note(6, 1).split('\n');
    expect(first).toMatch(/^⚓ .*4.*2026-09-07.*2026-10-04/);
    expect(rest).toEqual(['Ours since spring', 'and yours']);
    prepareOrigins(table, words)([row({ lockedOn: day(START + 20) })]);
    expect(sheet.note(6, 1).split('\n')).toHaveLength(3);
    expect(sheet.note(6, 1)).toContain('2026-10-25');
    prepareOrigins(table, words)([row({ value: null })]);
    expect(sheet.note(6, 1)).toBe('Ours since spring\nand yours');
  });

  test('nothing is written where nothing is new', () => {
    prepareOrigins(table, words)([row({})]);
    const before = sheet.writes.length;
    prepareOrigins(table, words)([row({})]);
    expect(sheet.writes).toHaveLength(before);
  });
});
