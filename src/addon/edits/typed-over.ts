/**
 * What people typed into computed columns, wherever in the column it stands: of quick edits the trigger sees only some. A number over *Now*,
 * or a text that reads as one (12k, 3:45), becomes today's check-in, over *Target* and *Baseline* an input, everything else a line of the note
 * on its cell. Used by edits and by the repair.
 */

import { type DoubtfulBaseline, doubtfulBaseline } from '../../boards/kpi/kpis';
import type { AssessedKpi } from '../../boards/kpi/measured';
import { dayMonth } from '../../boards/setup-board';
import type { TabId } from '../../contract';
import { WINDOW_DAYS } from '../../core/cycle/cadence';
import type { Day } from '../../core/day/day';
import { confirmedFrom, type Doubt, doubtOf } from '../../core/kpi/plausible';
import { typedDigits } from '../../core/kpi/unit-typed';
import { LANGUAGES } from '../../languages';
import { periodText } from '../../languages/period-text';
import { fill } from '../../languages/text';
import { figureText } from '../../sheet/read/figure-text';
import { unitOf } from '../../sheet/read/number-unit';
import { type Table, textOf } from '../../sheet/read/read-table';
import type { OpenWorkbook } from '../../sheet/workbook/workbook';
import { cellContent, plainText, textHeld } from '../../sheet/write/cell-text';
import { type EditedRange, prepareClearing, prepareNotes, shownTexts, type TypedCell, typedCells } from '../../sheet/write/filled-columns';
import { rowIds } from '../../sheet/write/row-ids';
import { type NewCheckin, prepareCheckins } from '../../sheet/write/write-checkins';
import type { TabSpec } from '../../tabs/spec';
import { planChosen, planRecord } from '../numbers/change-record';
import { datesOf, dayMeant } from '../numbers/due-period';
import { entryClock } from '../numbers/entry-clock';
import { prepareRoom, withRoom } from '../numbers/figure-format';
import { textTyped } from '../numbers/typed-amount';
import { planTargetRoom } from '../numbers/typed-inputs';
import { usualOf } from '../numbers/usual';
import { boardsOf, signsOf, tableOf } from '../workbook/current';
import { sayDoubtful } from './doubtful-baselines';
import type { EditPlan } from './edit-plan';
import { type Figure, figuresTyped, formatsOf, restoreFormats } from './figures-over';

/** Columns that are filled from their heading cell. */
export function computedColumns(spec: TabSpec): readonly string[] {
  return spec.columns.filter(({ fill: formula }) => formula !== null).map(({ key }) => key);
}

export interface TypedOver {
  readonly spec: TabSpec;
  /** Columns whose heading formula is gone: what stands below is typed. */
  readonly lost: readonly string[];
  /** The range a person has just edited: often it is all that was typed, and saves looking it up. */
  readonly edited?: EditedRange;
}

/** Plans where all of it goes; nothing where no column is blocked. */
export function planTypedOver(plan: EditPlan, workbook: OpenWorkbook, id: TabId, { spec, lost, edited }: TypedOver): void {
  const table = workbook.table(id);
  if (table === null) return;
  const typed = typedCells(table, computedColumns(spec), lost);
  if (typed.length === 0) return;
  if (id === 'dashboard') restoreFormats(plan, workbook, table, typed, edited);
  const places = id === 'dashboard' ? inputPlaces(plan, workbook, table, typed, edited) : new Set<TypedCell>();
  const noted = typed.filter(cell => !places.has(cell));
  const notes = noted.length === 0 ? null : prepareNotes(table, noted, shownTexts(table, noted, edited), edited);
  if (notes !== null) plan.write(notes.keep);
  const [first] = noted;
  if (first !== undefined) {
    const heading = spec.columns.find(({ key }) => key === first.key)?.heading ?? first.key;
    plan.say(fill(LANGUAGES[workbook.facts.language].messages.toasts.columnRestored, { column: heading }));
  }
  plan.afterwards(prepareClearing(table, typed, edited));
  if (notes !== null)
    plan.afterwards(() => {
      // What is applied together is taken back together.
      SpreadsheetApp.flush();
      notes.settle();
    });
}

/** Those that have become inputs. */
function inputPlaces(
  plan: EditPlan,
  workbook: OpenWorkbook,
  table: Table,
  typed: readonly TypedCell[],
  edited: EditedRange | undefined,
): ReadonlySet<TypedCell> {
  const figures = figuresTyped(plan, workbook, table, typed, edited);
  const checkins = asCheckins(
    plan,
    workbook,
    table,
    figures.filter(({ cell }) => cell.key === 'now'),
  );
  const room = prepareRoom(
    workbook,
    figures.map(({ cell: { row }, digits }) => ({ row, digits })),
  );
  if (room !== null) plan.write(room);
  const targets = table.columns.target_text === undefined ? [] : typed.filter(({ key }) => key === 'target');
  if (targets.length > 0) asTargets(plan, workbook, table, targets, edited);
  const baselines = table.columns.baseline_typed === undefined ? [] : figures.filter(({ cell }) => cell.key === 'baseline');
  sayDoubtful(plan, workbook, doubtsOver(workbook, table, baselines));
  const { typed: word } = LANGUAGES[workbook.facts.language].lists.sources;
  for (const { cell, value } of baselines) {
    plan.change('dashboard', [
      { row: cell.row, key: 'baseline_typed', content: value },
      { row: cell.row, key: 'baseline_from', content: cellContent(word, '') },
      { row: cell.row, key: 'locked', content: '' },
    ]);
  }
  return new Set([...checkins, ...targets, ...baselines.map(({ cell }) => cell)]);
}

/** Figures typed over *Baseline* that will not count. */
function doubtsOver(workbook: OpenWorkbook, { headingRow }: Table, figures: readonly Figure[]): readonly DoubtfulBaseline[] {
  const above = figures.filter(({ value }) => value > 1);
  const kpis = above.length === 0 ? [] : (boardsOf(workbook).measured()?.kpis ?? []);
  return above.flatMap(({ cell: { row }, value }) => {
    const each = kpis.find(({ kpi }) => headingRow + 1 + kpi.index === row);
    return (each && doubtfulBaseline({ ...each.kpi, from: 'typed', typedBaseline: value }, each.checkIns)) ?? [];
  });
}

/** Figures typed over *Now* of rows with a name. */
function asCheckins(plan: EditPlan, workbook: OpenWorkbook, table: Table, figures: readonly Figure[]): readonly TypedCell[] {
  const measured = figures.length === 0 ? null : boardsOf(workbook).measured();
  if (measured === null) return [];
  const fresh = new Map(rowIds('dashboard', table).changes.map(({ row, content }) => [row, String(textHeld(content))]));
  const checkins = tableOf(workbook, 'checkins');
  if (checkins === null) return [];
  const rows = new Map(measured.kpis.map(each => [table.headingRow + 1 + each.kpi.index, each]));
  const found = figures.flatMap(figure => {
    const each = rows.get(figure.cell.row);
    const kpiId = fresh.get(figure.cell.row) || (each?.kpi.id ?? '');
    return each === undefined || kpiId === '' ? [] : [{ figure, each, kpiId }];
  });
  const clock = entryClock(workbook);
  const entries = found.map(({ figure: { value, format, text }, each, kpiId }): NewCheckin => {
    const dates = datesOf(each, dayMeant(each, clock), clock);
    const usual = usualOf(each, each.assessment.current?.value ?? null, each.kpi.unit);
    const doubt = doubtOf(value, usual);
    if (doubt !== null) plan.say(doubtText(value >= confirmedFrom(usual) ? 'unconfirmed' : doubt, each, value, format, workbook));
    const several = oneOfSeveral(each, value, dates.day, format, workbook);
    const said = several ?? whatItCountsFor(each, value, dates, format, workbook);
    if (said !== null) plan.say(said);
    if (text !== null) plan.say(readText(each.kpi.name, text, value, format, workbook));
    return { kpiId, kpi: each.kpi.name, ...dates, channel: '', value, note: '', by: '', format };
  });
  plan.write(prepareCheckins(checkins, entries, workbook.timeZone, 'nobody').write);
  return found.map(({ figure }) => figure.cell);
}

/** How a text or a time was read. */
function readText(kpi: string, text: string, value: number, format: string, workbook: OpenWorkbook): string {
  const { toasts } = LANGUAGES[workbook.facts.language].messages;
  return fill(toasts.readAs, { kpi, text, value: figureText(value, format, signsOf(workbook)) });
}

/** A value that looks like a slip stands, since nobody can be asked; the message says what to look at, and of which it is that does not count. */
function doubtText(doubt: Doubt | 'unconfirmed', { kpi }: AssessedKpi, typed: number, format: string, workbook: OpenWorkbook): string {
  const { toasts } = LANGUAGES[workbook.facts.language].messages;
  const shown = (value: number) => figureText(value, format, signsOf(workbook));
  const value = shown(typed);
  if (doubt === 'unconfirmed') return fill(toasts.unconfirmedShare, { kpi: kpi.name, value });
  if (doubt.code === 'far') return fill(toasts.farFromLast, { kpi: kpi.name, value, last: shown(doubt.from) });
  return fill(doubt.code === 'negative' ? toasts.belowZero : toasts.aboveHundred, { kpi: kpi.name, value });
}

/** The week a total counts for; null where it is none. */
function whatItCountsFor(
  { kpi, checkIns }: AssessedKpi,
  typed: number,
  { period }: ReturnType<typeof datesOf>,
  format: string,
  workbook: OpenWorkbook,
): string | null {
  if (period === undefined) return null;
  const words = LANGUAGES[workbook.facts.language];
  const { toasts } = words.messages;
  const shown = (value: number) => figureText(value, format, signsOf(workbook));
  const before = checkIns.find(row => row.channel === null && row.day >= period.from && row.day <= period.to);
  const said = { kpi: kpi.name, value: shown(typed), period: periodText(period, words.calendar) };
  return before === undefined ? fill(toasts.totalSaved, said) : fill(toasts.totalReplaced, { ...said, before: shown(before.value) });
}

/** Why *Now* does not become what was typed; null where it does. */
function oneOfSeveral({ kpi, checkIns }: AssessedKpi, typed: number, day: Day, format: string, workbook: OpenWorkbook): string | null {
  const days = WINDOW_DAYS[kpi.cadence];
  const isAlone = checkIns.every(row => (row.day === day && row.channel === null) || row.day <= day - days);
  if (kpi.aggregate === 'last' || kpi.aggregate === 'sum' || isAlone) return null;
  const { messages, tabs, calendar } = LANGUAGES[workbook.facts.language];
  return fill(messages.toasts.oneOfSeveral, {
    kpi: kpi.name,
    value: figureText(typed, format, signsOf(workbook)),
    day: dayMonth(day, calendar),
    days,
    column: tabs.dashboard.columns.now.label,
  });
}

/** The target as it is shown, since a target is a text: 60% and not 0.6; with all its digits, also where the cell has room for fewer. */
function asTargets(
  plan: EditPlan,
  workbook: OpenWorkbook,
  table: Table,
  typed: readonly TypedCell[],
  edited: EditedRange | undefined,
): void {
  const textOfCell = shownTexts(table, typed, edited);
  const formatAt = formatsOf(workbook, table, typed, edited);
  const habit = { decimal: signsOf(workbook).decimal, timeZone: workbook.timeZone };
  const { currency } = workbook.facts;
  const changes = typed.map(cell => {
    const { row, value } = cell;
    const line = table.rows.find(each => each.row === row)?.cells;
    const [format, unit] = [formatAt(cell), unitOf(textOf(line?.unit), workbook.setup)];
    const roomy = typeof value === 'number' ? withRoom(format, typedDigits(unit, value), { unit, currency }) : format;
    const isCut = typeof value === 'number' && roomy !== format;
    const after = isCut ? figureText(value, roomy, signsOf(workbook)) : textTyped({ value, shown: textOfCell(cell), format }, habit);
    return { row, key: 'target_text' as const, before: textOf(line?.target_text), after };
  });
  planTargetRoom(
    plan,
    workbook,
    table,
    changes.map(({ row, after }) => ({ row, text: after })),
  );
  plan.change(
    'dashboard',
    changes.map(({ row, key, after }) => ({ row, key, ...plainText(after) })),
  );
  planChosen(plan, table, new Set(changes.map(({ row }) => row)));
  planRecord(
    plan,
    workbook,
    changes.filter(({ before }) => before !== ''),
  );
}
