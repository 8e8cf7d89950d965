/**
 * What a KPI means is agreed once: a later change of target, definition, source, unit or arithmetic is dated in the note of its cell.
 * Used by edits. Only cells whose old content is known: a paste brings none along. The first text typed into a blank cell is no change.
 */
import { type Day, isoOfDay } from '../../core/day/day';
import { resolveAim, targetValue } from '../../core/kpi/aim';
import { kpiUnit } from '../../core/kpi/own-unit';
import { readTarget } from '../../core/kpi/read-target';
import { type Table, textOf } from '../../sheet/read/read-table';
import type { OpenWorkbook } from '../../sheet/workbook/workbook';
import { plainText } from '../../sheet/write/cell-text';
import { EXAMPLE_TARGET } from '../../tabs/dashboard/tab';
import type { EditPlan } from '../edits/edit-plan';
import { boardsOf, signsOf } from '../workbook/current';

export const RECORDED = ['target_text', 'baseline_typed', 'definition', 'source', 'unit', 'better', 'aggregate', 'cadence'] as const;
/** A note that outgrows this drops its oldest changes. */
const LONGEST = 2000;

export interface RecordedChange {
  readonly row: number;
  readonly key: (typeof RECORDED)[number];
  readonly before: string;
  readonly after: string;
}

/** Plans "2026-11-16: 60% → 65%" on top of the note of each cell of one column of the Dashboard. */
export function planRecord(plan: EditPlan, workbook: OpenWorkbook, changes: readonly RecordedChange[]): void {
  const table = workbook.table('dashboard');
  // A blank that does not break looks like any other.
  const real = changes.filter(({ before, after }) => before.replace(/\s/g, ' ') !== after.replace(/\s/g, ' '));
  const [one] = real;
  const column = one === undefined ? undefined : table?.columns[one.key];
  if (table === null || one === undefined || column === undefined) return;
  const { today } = workbook.facts;
  const rows = real.map(({ row }) => row);
  const first = Math.min(...rows);
  const cells = table.sheet.getRange(first, column, Math.max(...rows) - first + 1, 1);
  const notes = cells.getNotes().map(([note = '']) => [note]);
  for (const { row, before, after } of real) {
    const line = `${isoOfDay(today)}: ${before} → ${after === '' ? '–' : after}`;
    notes[row - first] = [recorded(line, notes[row - first]?.[0] ?? '')];
  }
  plan.write(() => {
    cells.setNotes(notes);
  });
  if (one.key === 'target_text') keepTargets(plan, workbook, table, real, today);
}

const RECORD = /^\d{4}-\d\d-\d\d: .* → /;

/** A change on top of a note. One that outgrows its length drops its oldest changes, never what a person wrote. */
function recorded(line: string, before: string): string {
  const lines = [line, ...(before === '' ? [] : before.split('\n'))];
  const over = () => lines.join('\n').length > LONGEST;
  for (let at = lines.length - 1; at > 0 && over(); at -= 1) if (RECORD.test(lines[at] ?? '')) lines.splice(at, 1);
  return lines.join('\n');
}

/** A target that was typed is no example any more, whether or not it is another one. Planned before its change is recorded. */
export function planChosen(plan: EditPlan, { rows }: Table, typed: ReadonlySet<number>): void {
  const chosen = rows.filter(({ row, cells }) => typed.has(row) && textOf(cells.past_targets) === EXAMPLE_TARGET);
  plan.change(
    'dashboard',
    chosen.map(({ row }) => ({ row, key: 'past_targets', ...plainText('') })),
  );
}

/**
 * Keeps the value a target had until today, so that the star charts show the change as a step: `0.6@46342` is 60% before that day. Several
 * changes on one day are one; a text that was no target leaves nothing to show.
 */
function keepTargets(plan: EditPlan, workbook: OpenWorkbook, table: Table, changes: readonly RecordedChange[], day: Day): void {
  const kpis = new Map((boardsOf(workbook).measured()?.kpis ?? []).map(each => [table.headingRow + 1 + each.kpi.index, each]));
  const { decimal } = signsOf(workbook);
  const { currency } = workbook.facts;
  for (const { row, before: typed } of changes) {
    const before = textOf(table.rows.find(line => line.row === row)?.cells.past_targets);
    const kept = before === EXAMPLE_TARGET ? '' : before;
    const measured = kpis.get(row);
    const read = readTarget(
      typed,
      decimal,
      measured === undefined ? null : kpiUnit({ unit: measured.kpi.unit, currency }, measured.kpi.unitWord),
    );
    if (kept.endsWith(`@${day}`) || !read.ok) continue;
    const { target } = read.value;
    const aim = resolveAim(target, measured?.assessment.baseline?.value ?? null, null);
    const value = target.kind === 'value' ? target.value : aim.ok ? targetValue(aim.value) : null;
    if (value === null) continue;
    plan.keepFirst('dashboard', [{ row, key: 'past_targets', ...plainText(`${kept === '' ? '' : `${kept}|`}${value}@${day}`) }]);
  }
}
