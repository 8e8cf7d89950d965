/** Changes of what was agreed about a KPI are dated in the note of the cell, on the built bundle, as a person edits. */
import { type CycleHost, openCycle, TabView, TODAY } from './built-cycle';

let host: CycleHost;
let view: TabView;
beforeAll(async () => {
  host = await openCycle();
  view = new TabView(host, 'dashboard');
}, 120_000);

const at = (key: string, id = 'retention_3s') => view.at(key, view.rowWhere('id', id));
const note = (key: string, id?: string) => host.workbook.note(at(key, id));

test('each change of a target is a line, the latest on top', () => {
  host.workbook.type(at('target_text'), '65%');
  expect(note('target_text')).toBe(`${TODAY}: 60% → 65%`);
  host.workbook.type(at('target_text'), '70%');
  expect(note('target_text')).toBe(`${TODAY}: 65% → 70%\n${TODAY}: 60% → 65%`);
});

test('a definition is recorded, an owner is not', () => {
  const before = view.text('definition', view.rowWhere('id', 'cadence'));
  host.workbook.type(at('definition', 'cadence'), 'Posts by day');
  host.workbook.type(at('owner', 'cadence'), 'Community');
  expect(note('definition', 'cadence')).toBe(`${TODAY}: ${before} → Posts by day`);
  expect(note('owner', 'cadence')).toBe('');
});

test('what fills a blank cell is no change', () => {
  host.workbook.type(at('source', 'view_time'), 'Insights');
  expect(note('source', 'view_time')).toBe('');
});
