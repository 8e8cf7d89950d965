/** Ids follow names, and the names other tabs have for a KPI follow its new one. */
import { kpiIdChanges, prepareHealing, tasksOf } from '../../../src/addon/edits/heal-ids';
import type { Table } from '../../../src/sheet/read/read-table';
import { textHeld } from '../../../src/sheet/write/cell-text';
import { drawnWorkbook, tableOf } from '../../sheet/drawn-workbook';
import type { FakeSheet } from '../../sheet/fake-sheet';
import { there } from './planned-edit';

const fresh = there(drawnWorkbook().table('dashboard'));
const [one, two] = fresh.rows.map(({ cells }) => ({ id: String(cells.id), kpi: String(cells.kpi) }));
if (one === undefined || two === undefined) throw new Error('Growth Loop has KPIs.');

/** The Dashboard as it was last written down, with other names in its first rows. */
const dashboardWith = (...names: readonly string[]): Table => ({
  ...fresh,
  rows: fresh.rows.map((line, at) => ({
    ...line,
    cells: { ...line.cells, known_name: line.cells.kpi, known_id: line.cells.id, kpi: names[at] ?? line.cells.kpi },
  })),
});
const checkinsWith = (...rows: readonly (readonly [kpi: string, id: string])[]): Table =>
  tableOf(
    rows.map(([kpi, id]) => ({ kpi, kpi_id: id, id: `c-${kpi}` })),
    ['kpi', 'kpi_id', 'id'],
  );

test('a check-in belongs to the KPI it names; a name that no KPI has, or none at all, says nothing', () => {
  const checkins = checkinsWith([one.kpi, one.id], [two.kpi, one.id], [one.kpi, ''], ['Nobody’s', two.id], ['', two.id]);
  const workbook = drawnWorkbook({ tables: { dashboard: dashboardWith(), checkins } });
  expect(kpiIdChanges(workbook, checkins).map(({ row, content }) => [row, textHeld(content)])).toEqual([
    [7, two.id],
    [8, one.id],
  ]);
});

test('a new name is followed by check-ins, roadmap and rules, and written down last', () => {
  const checkins = checkinsWith([one.kpi, one.id], [two.kpi, two.id]);
  const rules = tableOf([{ sign: 'Ours', id: 'r1', kpi_1: two.kpi, kpi_2: one.kpi, kpi_3: '' }]);
  const workbook = drawnWorkbook({ tables: { dashboard: dashboardWith('Our own name'), checkins, rules } });
  const { after, write } = prepareHealing(workbook, ['dashboard', 'checkins']);
  expect(after.checkins?.rows.map(({ cells }) => cells.kpi)).toEqual(['Our own name', two.kpi]);
  expect(after.rules?.rows.map(({ cells }) => [cells.kpi_1, cells.kpi_2])).toEqual([[two.kpi, 'Our own name']]);
  expect(after.dashboard?.rows[0]?.cells.known_name).toBe('Our own name');
  write();
  expect((rules.sheet as unknown as FakeSheet).writes).toHaveLength(1);
});

test('two names that changed places are no renames: the ids go with them once a person has said so', () => {
  const workbook = drawnWorkbook({ tables: { dashboard: dashboardWith(two.kpi, one.kpi), checkins: checkinsWith([one.kpi, one.id]) } });
  expect(prepareHealing(workbook, ['dashboard']).after).toEqual({});
  const { after } = prepareHealing(workbook, ['dashboard'], null, true);
  expect(after.dashboard?.rows.slice(0, 2).map(({ cells }) => cells.id)).toEqual([two.id, one.id]);
  expect(after.checkins).toBeUndefined();
});

test.each([
  ['a new name', 'Opens', 'Opened letters', 'Opened letters'],
  ['a name that a row of the Dashboard has', one.kpi, 'Opened letters', one.kpi],
  ['a watch KPI that is new', '', 'Opened letters', 'Opens'],
])('a watch KPI is followed like one of the Dashboard: %s', (_, known, name, followed) => {
  const roadmap = tableOf([{ task: 'Write', id: 't1', kpi: known === '' ? 'Opens' : known }]);
  const drawn = drawnWorkbook({ tables: { dashboard: dashboardWith(), roadmap } });
  const workbook = { ...drawn, setup: tableOf([{ watch: name, watch_id: 'w1', known_name: known }]) };
  const { after } = prepareHealing(workbook, ['setup']);
  expect((after.roadmap ?? roadmap).rows[0]?.cells.kpi).toBe(followed);
});

test('where names and ids agree nothing is written', () => {
  const workbook = drawnWorkbook({ tables: { dashboard: dashboardWith(), checkins: checkinsWith([one.kpi, one.id]) } });
  const { after, write } = prepareHealing(workbook, ['dashboard', 'checkins', 'roadmap']);
  write();
  expect(after).toEqual({});
});

test('tasks of the playbook by their words; a playbook of the team’s own has none of ours', () => {
  const workbook = drawnWorkbook({ playbook: 'blank' });
  expect(tasksOf(workbook).every(({ id, name }) => id !== '' && name !== '')).toBe(true);
  expect(tasksOf({ ...workbook, facts: { ...workbook.facts, own: 'p1' } })).toEqual([]);
});
