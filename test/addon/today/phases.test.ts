/** The phases for the sidebar, and the notes of the Roadmap's strip. */
import { phaseViews, preparePhaseNotes } from '../../../src/addon/today/phases';
import { drawnWorkbook } from '../../sheet/drawn-workbook';
import type { FakeSheet } from '../../sheet/fake-sheet';
import { there } from '../edits/planned-edit';

test.each([
  [1, 0],
  [14, 0],
  [15, 1],
  [84, 1],
  [85, 2],
  [90, 2],
])('on day %d phase %d is running, and no other', (today, running) => {
  const phases = phaseViews(drawnWorkbook({ playbook: 'blank', today }));
  expect(phases.map(({ now }) => now)).toEqual([0, 1, 2].map(at => at === running));
  expect(phases.every(({ exit }) => exit.length > 0)).toBe(true);
});

test.each([['dashboard'], ['roadmap']] as const)('without the %s there are none, and nothing is noted', tab => {
  const workbook = drawnWorkbook({ tables: { [tab]: null } });
  expect(phaseViews(workbook)).toEqual([]);
  expect(() => preparePhaseNotes(workbook)()).not.toThrow();
});

test('each phase is noted where its name stands, once; notes that say the same are not written again', () => {
  const workbook = drawnWorkbook({ playbook: 'blank' });
  const sheet = there(workbook.table('roadmap')).sheet as unknown as FakeSheet;
  preparePhaseNotes(workbook)();
  const notes = [...sheet.notes.values()].filter(note => note !== '');
  expect(notes).toHaveLength(3);
  for (const { name, exit } of phaseViews(workbook)) {
    const note = notes.find(each => each.startsWith(name));
    for (const { text } of exit) expect(note).toContain(text);
  }
  const before = sheet.writes.length;
  preparePhaseNotes(workbook)();
  expect(sheet.writes).toHaveLength(before);
});
