/** Changes of what was agreed about a KPI are dated in the note of the cell, on the built bundle, as a person edits. */
import { type CycleHost, HEADING, openCycle, TabView, TODAY } from '../built-cycle';

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

test('a target of a star changed twice is two steps in its chart, also when it is typed over Target', () => {
  const figures = new TabView(host, 'figures');
  const line = () => Array.from({ length: 13 }, (_, week) => figures.cell('target_1', HEADING + 1 + week).value);
  // Changed to 65% and 70% on day 43 above: weeks 1 to 6 were over by then.
  expect(line()).toEqual([...Array(6).fill(0.6), ...Array(7).fill(0.7)]);
  host.workbook.type(at('target'), '75%');
  expect(view.text('target_text', view.rowWhere('id', 'retention_3s'))).toBe('75.0%');
  expect(note('target_text')).toMatch(new RegExp(`^${TODAY}: 70% → 75.0%\\n`));
  expect(line()).toEqual([...Array(6).fill(0.6), ...Array(7).fill(0.75)]);
  // An earlier change: day 15 is the first of week 3.
  host.workbook.apply([{ kind: 'content', at: at('past_targets'), content: { type: 'text', value: '0.55@46314|0.6@46342' } }]);
  expect(line()).toEqual([0.55, 0.55, ...Array(4).fill(0.6), ...Array(7).fill(0.75)]);
});

test('what was agreed about a KPI warns before it is changed; blank rows and other inputs do not, and nobody is kept out', () => {
  const { protections } = host.snapshot() as unknown as { readonly protections: readonly Guard[] };
  const guard = protections.find(({ area }) => area.sheetId === view.sheetId);
  expect(guard?.warningOnly).toBe(true);
  const isOpen = ({ row, column }: { readonly row: number; readonly column: number }) =>
    guard?.unprotected.some(
      area => row >= area.row && row < area.row + area.rows && column >= area.column && column < area.column + area.columns,
    ) ?? false;
  for (const key of ['definition', 'source', 'unit']) {
    expect([key, isOpen(at(key))]).toEqual([key, false]);
    expect([key, isOpen({ ...at(key), row: HEADING + 1 + view.table('kpi').length })]).toEqual([key, true]);
  }
  for (const key of ['target_text', 'owner', 'better', 'now', 'threshold']) expect([key, isOpen(at(key))]).toEqual([key, true]);
});

interface Guard {
  readonly area: { readonly sheetId: string };
  readonly warningOnly: boolean;
  readonly unprotected: readonly { readonly row: number; readonly column: number; readonly rows: number; readonly columns: number }[];
}
