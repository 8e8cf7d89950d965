/**
 * What people typed into computed columns, wherever in the column it stands: of quick edits the trigger sees only some. A number over *Now*
 * becomes today's check-in, over *Target* and *Baseline* an input, everything else a line of the note on its cell. Used by edits and by
 * the repair.
 */
import type { TabId } from '../contract';
import { LANGUAGES } from '../languages';
import { fill } from '../languages/text';
import { cellContent } from '../sheet/cell-text';
import { figureText } from '../sheet/figure-text';
import { prepareClearing, prepareNotes, shownTexts, type TypedCell, typedCells } from '../sheet/filled-columns';
import { FIGURE_COLUMNS } from '../sheet/kpi-rows';
import { type Table, textOf } from '../sheet/read-table';
import { rowIds } from '../sheet/row-ids';
import type { OpenWorkbook } from '../sheet/workbook';
import { type NewCheckin, prepareCheckins } from '../sheet/write-checkins';
import { TEXT_FORMAT } from '../tabs/number-format';
import type { TabSpec } from '../tabs/spec';
import { planRecord } from './change-record';
import { boardsOf, signsOf, tableOf } from './current';
import type { EditPlan } from './edit-plan';
import { isFar } from './endpoints/numbers';

/** Columns that are filled from their heading cell. */
export function computedColumns(spec: TabSpec): readonly string[] {
  return spec.columns.filter(({ fill: formula }) => formula !== null).map(({ key }) => key);
}

export interface TypedOver {
  readonly spec: TabSpec;
  /** Columns whose heading formula is gone: what stands below is typed. */
  readonly lost: readonly string[];
}

/** Plans where all of it goes; nothing where no column is blocked. */
export function planTypedOver(plan: EditPlan, workbook: OpenWorkbook, id: TabId, { spec, lost }: TypedOver): void {
  const table = workbook.table(id);
  if (table === null) return;
  const typed = typedCells(table, computedColumns(spec), lost);
  if (typed.length === 0) return;
  const places = id === 'dashboard' ? inputPlaces(plan, workbook, table, typed) : new Set<TypedCell>();
  const noted = typed.filter(cell => !places.has(cell));
  plan.write(prepareNotes(table, noted));
  const [first] = noted;
  if (first !== undefined) {
    const heading = spec.columns.find(({ key }) => key === first.key)?.heading ?? first.key;
    plan.say(fill(LANGUAGES[workbook.facts.language].messages.toasts.columnRestored, { column: heading }));
  }
  plan.afterwards(prepareClearing(table, typed));
}

/** Those that have become inputs. */
function inputPlaces(plan: EditPlan, workbook: OpenWorkbook, table: Table, typed: readonly TypedCell[]): ReadonlySet<TypedCell> {
  const figures = (key: string) => typed.filter(cell => cell.key === key && typeof cell.value === 'number');
  const checkins = asCheckins(plan, workbook, table, figures('now'));
  const targets = table.columns.target_text === undefined ? [] : typed.filter(({ key }) => key === 'target');
  if (targets.length > 0) asTargets(plan, workbook, table, targets);
  const baselines = table.columns.baseline_typed === undefined ? [] : figures('baseline');
  const { typed: word } = LANGUAGES[workbook.facts.language].lists.sources;
  for (const { row, value } of baselines) {
    plan.change('dashboard', [
      { row, key: 'baseline_typed', content: Number(value) },
      { row, key: 'baseline_from', content: word },
      { row, key: 'locked', content: '' },
    ]);
  }
  return new Set([...checkins, ...targets, ...baselines]);
}

/** Numbers over *Now* of rows with a name. */
function asCheckins(plan: EditPlan, workbook: OpenWorkbook, table: Table, typed: readonly TypedCell[]): readonly TypedCell[] {
  const measured = typed.length === 0 ? null : boardsOf(workbook).measured();
  if (measured === null) return [];
  const fresh = new Map(rowIds('dashboard', table).changes.map(({ row, content }) => [row, String(content)]));
  const checkins = tableOf(workbook, 'checkins');
  if (checkins === null) return [];
  const formatAt = workbook.formats('dashboard', FIGURE_COLUMNS);
  const { toasts } = LANGUAGES[workbook.facts.language].messages;
  const rows = new Map(measured.kpis.map(each => [table.headingRow + 1 + each.kpi.index, each]));
  const found = typed.flatMap(cell => {
    const each = rows.get(cell.row);
    const kpiId = fresh.get(cell.row) || (each?.kpi.id ?? '');
    return each === undefined || kpiId === '' ? [] : [{ cell, each, kpiId }];
  });
  const day = workbook.facts.effective;
  const entries = found.map(({ cell, each, kpiId }): NewCheckin => {
    const value = Number(cell.value);
    const format = formatAt(cell.row, 'now');
    const last = each.assessment.current?.value ?? null;
    if (isFar(value, last)) {
      const said = figureText(last, format, signsOf(workbook));
      plan.say(fill(toasts.farFromLast, { kpi: each.kpi.name, value: String(value), last: said }));
    }
    return { kpiId, kpi: each.kpi.name, day, channel: '', value, note: '', by: '', format };
  });
  plan.write(prepareCheckins(checkins, entries, workbook.timeZone).write);
  return found.map(({ cell }) => cell);
}

/** The target as it is shown, since a target is a text: 60% and not 0.6. */
function asTargets(plan: EditPlan, workbook: OpenWorkbook, table: Table, typed: readonly TypedCell[]): void {
  const textOfCell = shownTexts(table, typed);
  const changes = typed.map(cell => {
    const { row } = cell;
    const after = textOfCell(cell);
    const before = textOf(table.rows.find(line => line.row === row)?.cells.target_text);
    return { row, key: 'target_text' as const, before, after };
  });
  plan.change(
    'dashboard',
    changes.map(({ row, key, after }) => ({ row, key, content: cellContent(after, TEXT_FORMAT), format: TEXT_FORMAT })),
  );
  planRecord(
    plan,
    workbook,
    changes.filter(({ before }) => before !== ''),
  );
}
