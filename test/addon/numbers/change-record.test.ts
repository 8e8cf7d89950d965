/** Changes of what a KPI means, dated in the note of its cell; a target keeps the value it had. */
import { planRecord, type RecordedChange } from '../../../src/addon/numbers/change-record';
import { drawnWorkbook, START } from '../../sheet/drawn-workbook';
import type { FakeSheet } from '../../sheet/fake-sheet';
import { planned, there, writtenIn } from '../edits/planned-edit';

const KEY = 'definition';
const TODAY = '2026-11-16';

function recording(note = '') {
  const workbook = drawnWorkbook();
  const table = there(workbook.table('dashboard'));
  const sheet = table.sheet as unknown as FakeSheet;
  const at = (row: number, key = KEY) => sheet.note(row, table.columns[key] ?? 0);
  sheet.notes.set(`7:${table.columns[KEY]}`, note);
  const record = (changes: readonly Omit<RecordedChange, 'key'>[], key: RecordedChange['key'] = KEY) =>
    planned(workbook, plan =>
      planRecord(
        plan,
        workbook,
        changes.map(change => ({ ...change, key })),
      ),
    );
  return { at, record, table, sheet };
}

test('the change stands on top of the note, with a dash where the cell was emptied', () => {
  const { at, record } = recording('Ours');
  record([{ row: 7, before: 'Clicks', after: 'Clicks by views' }]);
  expect(at(7)).toBe(`${TODAY}: Clicks → Clicks by views\nOurs`);
  record([{ row: 7, before: 'Clicks by views', after: '' }]);
  expect(at(7)).toBe(`${TODAY}: Clicks by views → –\n${TODAY}: Clicks → Clicks by views\nOurs`);
});

test('what has not changed is no change, and without any nothing is written', () => {
  const { record, sheet } = recording();
  record([{ row: 7, before: 'same', after: 'same' }]);
  record([]);
  expect(sheet.writes).toEqual([]);
});

test('several rows are one write, and notes between them stay', () => {
  const { at, record, sheet } = recording('Ours');
  record([
    { row: 6, before: 'a', after: 'b' },
    { row: 8, before: 'c', after: 'd' },
  ]);
  expect([at(6), at(7), at(8)]).toEqual([`${TODAY}: a → b`, 'Ours', `${TODAY}: c → d`]);
  expect(sheet.writes).toEqual(['setNotes']);
});

test('a note that would outgrow its length drops its oldest changes and nothing a person wrote', () => {
  const old = Array.from({ length: 60 }, (_, at) => `2026-10-${String((at % 28) + 1).padStart(2, '0')}: ${'x'.repeat(40)} → ${at}`);
  const { at, record } = recording(['Ours', ...old, 'Mine'].join('\n'));
  record([{ row: 7, before: 'a', after: 'b' }]);
  const lines = at(7).split('\n');
  expect(at(7).length).toBeLessThanOrEqual(2000);
  expect([lines[0], lines[1], lines.at(-1)]).toEqual([`${TODAY}: a → b`, 'Ours', 'Mine']);
  expect(lines[2]).toBe(old[0]);
});

test.each([
  ['170 kr.', `'170@${START + 42}`],
  ['48%', undefined],
  ['soon', undefined],
  ['', undefined],
])('the target %j leaves %j to be drawn as a step', (before, kept) => {
  const { record, table } = recording();
  record([{ row: 7, before, after: '160 kr.' }], 'target_text');
  expect(writtenIn(table, 7, 'past_targets')).toBe(kept);
});
