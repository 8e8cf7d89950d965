/**
 * Taking back what the last command has added and changed, where nobody has touched it since; the rest is named and stays. Rows are found by
 * their ids, so that it does not matter what was sorted, inserted or moved meanwhile. Used by the endpoints.
 */
import type { LeftRow, TabId, TakeBackView } from '../../contract';
import { TAB_ORDER } from '../../cycle-tabs';
import { type CellChange, type Prepared, prepareCells } from '../../sheet/cell-changes';
import { forgetStep, readStep } from '../../sheet/last-step/kept-step';
import { type Held, heldOf, nameOfRows, printOf, rowPrint, type TabStep } from '../../sheet/last-step/step';
import { type Table, type TableRow, textOf } from '../../sheet/read/read-table';
import { requireUntouched } from '../../sheet/typed-meanwhile';
import { keepEdited } from '../../sheet/workbook/kept-lists';
import { type OpenWorkbook, openWorkbook } from '../../sheet/workbook/workbook';
import { cellContent } from '../../sheet/write/cell-text';
import { takeRows } from '../../sheet/write/taken-rows';
import { ourNotes } from '../content/done-notes';
import { healed, restructure } from '../workbook/command';
import { currentWorkbook, markedWorkbook } from '../workbook/current';
import { typedKeys } from '../workbook/typed-keys';
import { requireEditor } from '../workbook/writing';

interface TabPlan {
  readonly tab: TabId;
  readonly table: Table;
  readonly rows: readonly number[];
  /** Columns that hold what is typed. */
  readonly typed: readonly string[];
  readonly changes: readonly CellChange[];
  readonly left: readonly LeftRow[];
}

/** What would be taken back, and what would stay; null where there is nothing. */
export function lastStep(): TakeBackView | null {
  const workbook = currentWorkbook();
  return viewOf(planOf(workbook), isTooLong(workbook));
}

/** Whether the last step changed more than could be kept of it. */
function isTooLong({ facts }: OpenWorkbook): boolean {
  const step = readStep();
  return step?.cycle === facts.cycleId && step.isTooLong;
}

export function takeBack(): TakeBackView | null {
  requireEditor(SpreadsheetApp.getActiveSpreadsheet());
  return restructure(
    () => {
      const workbook = markedWorkbook();
      const plans = planOf(workbook);
      // Everything is read before anything is written.
      const prepared = plans.map((plan): { readonly plan: TabPlan; readonly cells: Prepared } => ({
        plan,
        cells: prepareCells(plan.table, plan.changes, 'typing'),
      }));
      for (const { plan, cells } of prepared) {
        cells.write();
        lookOnceMore(plan);
        // The tab keeps its length.
        if (plan.rows.length > 0) takeRows(plan.table, plan.rows, plan.table.sheet.getMaxRows());
        if (plan.tab === 'setup') forgetOnPurpose(workbook, plan, cells.after);
      }
      return viewOf(plans, isTooLong(workbook));
    },
    () => {
      forgetStep();
      const now = openWorkbook(SpreadsheetApp.getActiveSpreadsheet());
      return now === null ? null : healed(now);
    },
  );
}

/** A row goes with all that stands in it. */
function lookOnceMore({ table, rows, typed }: TabPlan): void {
  const [first, last] = [Math.min(...rows), Math.max(...rows)];
  if (rows.length === 0) return;
  const isMeant = (row: number) => rows.includes(row);
  const there = new Map(table.rows.map(line => [line.row, line.cells]));
  requireUntouched(table, { first, count: last - first + 1 }, typed, there, isMeant);
}

/** What was kept beside Setup goes with what is taken back there, as with any edit of its cells. */
function forgetOnPurpose({ facts }: OpenWorkbook, { table, changes }: TabPlan, after: Table): void {
  for (const { row, key } of changes) {
    const before = table.rows.find(line => line.row === row)?.cells[key];
    keepEdited(after, facts.cycleId, { touched: [key], first: row, last: row, oldValue: textOf(before) });
  }
}

function viewOf(plans: readonly TabPlan[], tooLong: boolean): TakeBackView | null {
  const tabs = plans.map(({ tab, rows, changes }) => ({ tab, rows: rows.length, cells: changes.length }));
  const left = plans.flatMap(plan => plan.left);
  const taken = tabs.filter(({ rows, cells }) => rows + cells > 0);
  return taken.length + left.length === 0 && !tooLong ? null : { tabs: taken, left, tooLong };
}

function planOf(workbook: OpenWorkbook): readonly TabPlan[] {
  const step = readStep();
  if (step === null || step.cycle !== workbook.facts.cycleId) return [];
  return TAB_ORDER.flatMap((tab): TabPlan[] => {
    const [did, table] = [step.tabs[tab], step.tabs[tab] === undefined ? null : workbook.table(tab)];
    return did === undefined || table === null ? [] : [planTab(workbook, tab, table, did)];
  });
}

function planTab(workbook: OpenWorkbook, tab: TabId, table: Table, { added, changed }: TabStep): TabPlan {
  const { timeZone } = workbook;
  const nameOf = nameOfRows(tab, table);
  const byName = new Map(table.rows.map(line => [nameOf(line.row, line.cells), line]));
  const isAlone = added.length === 0 ? () => true : rowsAlone(table, tab === 'content' ? ourNotes(table.rows) : new Set());
  const typed = typedKeys(workbook, tab);
  const left: LeftRow[] = [];
  const rows = added.flatMap(([id, print]): number[] => {
    const line = byName.get(id);
    // Somebody has taken it out already.
    if (line === undefined) return [];
    if (rowPrint(line.cells, typed, timeZone) === print && isAlone(line)) return [line.row];
    left.push({ tab, row: line.row });
    return [];
  });
  const changes = changed.flatMap(([name, key, before, print]): CellChange[] => {
    const line = byName.get(name);
    const now = heldOf(line?.cells[key], timeZone);
    // A command that stopped half-way has not come to this cell.
    if (line === undefined || now === before) return [];
    if (printOf(now) === print) return [{ row: line.row, key, content: contentOf(before) }];
    left.push({ tab, row: line.row });
    return [];
  });
  return { tab, table, rows, typed, changes, left: left.filter(({ row }, at) => left.findIndex(other => other.row === row) === at) };
}

const contentOf = (held: Held) => cellContent(typeof held === 'boolean' ? String(held).toUpperCase() : held, '');

/** Whether nobody has put anything into further columns of a row, or a note but `ours` on one of its cells: a row that goes would take it along. */
function rowsAlone({ sheet, columns, headingRow }: Table, ours: ReadonlySet<string>): (line: TableRow) => boolean {
  const range = sheet.getDataRange();
  const [values, notes] = [range.getValues(), range.getNotes()];
  const known = new Set(Object.values(columns));
  return ({ row }) =>
    row > headingRow &&
    (notes[row - 1] ?? []).every(note => note === '' || ours.has(note)) &&
    (values[row - 1] ?? []).every((value, at) => value === '' || known.has(at + 1));
}
