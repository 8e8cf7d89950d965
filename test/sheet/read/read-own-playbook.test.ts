/** The plan of a cycle read back from its tabs: what the team made of it, and nothing that was switched off. */
import { playbookOf } from '../../../src/playbooks';
import { type PlanTables, readOwnPlaybook } from '../../../src/sheet/read/read-own-playbook';
import type { Table, TableRow } from '../../../src/sheet/read/read-table';
import { drawnWorkbook, START } from '../drawn-workbook';
import type { FakeSheet } from '../fake-sheet';

const workbook = drawnWorkbook({ playbook: 'blank' });

function tableNamed(id: keyof PlanTables): Table {
  const table = workbook.table(id);
  if (table === null) throw new Error(`The tab ${id} is there.`);
  return table;
}

/** The same table with its rows changed one by one. */
const changed = (id: keyof PlanTables, change: (cells: TableRow['cells'], at: number) => TableRow['cells']): Table => {
  const table = tableNamed(id);
  return { ...table, rows: table.rows.map((line, at) => ({ ...line, cells: { ...line.cells, ...change(line.cells, at) } })) };
};

interface Plan {
  readonly kpis: readonly {
    readonly id: string;
    readonly name: string;
    readonly star: string | null;
    readonly decimals: number;
    readonly seat: string;
  }[];
  readonly tasks: readonly { readonly id: string; readonly first: number; readonly last: number; readonly kpiId: string }[];
  readonly rules: readonly { readonly id: string }[];
  readonly phases: readonly { readonly firstDay: number; readonly lastDay: number }[];
}

const read = (tables: Partial<PlanTables> = {}, setup = workbook.setup): Plan =>
  readOwnPlaybook(
    { ...workbook, setup },
    { dashboard: tableNamed('dashboard'), roadmap: tableNamed('roadmap'), rules: tableNamed('rules'), ...tables },
    playbookOf('blank'),
  ) as unknown as Plan;

test('a fresh cycle gives back its playbook', () => {
  const playbook = playbookOf('blank');
  const plan = read();
  expect(plan.kpis.map(({ id, star }) => [id, star])).toEqual(playbook.kpis.map(({ id, star }) => [id, star]));
  expect(plan.tasks.map(({ id }) => id)).toEqual(playbook.tasks.map(({ id }) => id));
  expect(plan.phases.map(({ firstDay, lastDay }) => [firstDay, lastDay])).toEqual(
    playbook.phases.map(({ firstDay, lastDay }) => [firstDay, lastDay]),
  );
});

test('a team without phases has one, as long as the cycle', () => {
  const setup = { ...workbook.setup, rows: workbook.setup.rows.map(line => ({ ...line, cells: { ...line.cells, first_day: '' } })) };
  expect(read({}, setup).phases).toMatchObject([{ firstDay: 1, lastDay: 90 }]);
});

test('the first star is the one of quality, in whatever row it stands', () => {
  const plain = changed('dashboard', (cells, at) => ({ star: at === 0 ? '' : cells.star }));
  expect(read({ dashboard: plain }).kpis.map(({ star }) => star)).toEqual([null, 'quality']);
});

test('digits are those of the cell, seats those of the owner, and of an owner nobody knows the first', () => {
  const dashboard = changed('dashboard', (_, at) => ({ owner: at === 0 ? 'Carl' : 'Somebody' }));
  (dashboard.sheet as unknown as FakeSheet).formats.set(`6:${dashboard.columns.now}`, '0.00%');
  expect(read({ dashboard }).kpis.map(({ decimals, seat }) => [decimals, seat])).toEqual([
    [2, 'community'],
    [0, 'data'],
  ]);
});

test('a rule that is switched off is left out, and so is a row without a name', () => {
  const off = changed('rules', (_, at) => (at === 0 ? { on: 'No' } : {}));
  expect(read({ rules: off }).rules).toHaveLength(Math.max(0, read().rules.length - 1));
  const unnamed = changed('dashboard', (_, at) => (at === 1 ? { kpi: ' ' } : {}));
  expect(read({ dashboard: unnamed }).kpis).toHaveLength(1);
});

test('tasks stay within the cycle, and one whose date is a text begins with it', () => {
  const days = [START - 3, START + 200, 'soon'];
  const roadmap = changed('roadmap', (_, at) => (at < days.length ? { start: days[at], due: days[at] } : {}));
  expect(
    read({ roadmap })
      .tasks.slice(0, 3)
      .map(({ first, last }) => [first, last]),
  ).toEqual([
    [1, 1],
    [90, 90],
    [1, 1],
  ]);
});
