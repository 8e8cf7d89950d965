/**
 * What happens when a person edits one of our tabs. A simple trigger: no dialogs, 30 seconds, events get lost and a paste has no
 * old value, so everything is derived from the sheet again and nothing a person typed is erased.
 *
 * A number typed over *Now*, or a text or time that reads as one, becomes today's check-in, over *Target* or *Baseline* the typed target or
 * baseline; text typed into any other computed column moves into a note. Each would otherwise turn its whole column into #REF!.
 */

import type { TabId } from '../../contract';
import { keysOf } from '../../core/keys';
import { nameKey } from '../../core/name-key';
import { LANGUAGES } from '../../languages';
import { fill } from '../../languages/text';
import { readColumns, type Table, textOf } from '../../sheet/read/read-table';
import { readTabIndex, type TabIndex } from '../../sheet/tab-index';
import { drawingOf, sketchOf } from '../../sheet/workbook/drawing-of';
import { keepEdited } from '../../sheet/workbook/kept-lists';
import { placeOf } from '../../sheet/workbook/own-tabs-place';
import { type OpenWorkbook, openByMarks, openWorkbook } from '../../sheet/workbook/workbook';
import { type Corners, prepareLostHeadings } from '../../sheet/write/filled-columns';
import { prepareRowFormulas } from '../../sheet/write/row-formulas';
import { rowIds } from '../../sheet/write/row-ids';
import { TABS } from '../../tabs';
import { dashboardColumns } from '../../tabs/dashboard/columns';
import type { TabSpec } from '../../tabs/spec';
import { dayFindings } from '../check/day-findings';
import { doubledNames } from '../check/doubled-names';
import { guardFacts } from '../cycle/setup-guard';
import { leaveOffWeeks } from '../cycle/weeks-off';
import { nearWordMessage } from '../links/near-words';
import { keepPosted } from '../links/posted-links';
import { adoptCheckins, adoptDigits, adoptKpis, type RowSpan, rowsIn } from '../numbers/adopt-rows';
import { adoptUnits } from '../numbers/adopt-unit';
import { planChosen, planRecord, RECORDED } from '../numbers/change-record';
import { adoptBaselines, adoptTimes, planTargetRoom } from '../numbers/typed-inputs';
import { Refusal } from '../refusal';
import { planOtherUnits } from '../unit/other-unit';
import { stampDay } from '../workbook/now';
import { hasShape } from '../workbook/shape';
import { whileLocked } from '../workbook/writing';
import { planDatedFigures } from './dated-figures';
import { dayColumns } from './day-meant';
import { doubtfulRows, sayDoubtful } from './doubtful-baselines';
import { EditPlan } from './edit-plan';
import { foldedBack } from './folded-back';
import { prepareHealing } from './heal-ids';
import { forgetLock } from './locked-baseline';
import { FOLDED } from './sorted-apart';
import { adoptDays } from './typed-days';
import { computedColumns, planTypedOver } from './typed-over';
import { planWrittenCounts } from './written-counts';

type Range = GoogleAppsScript.Spreadsheet.Range;

interface EditEvent extends Pick<GoogleAppsScript.Events.SheetsOnEdit, 'source'> {
  readonly range: Range & Partial<Corners>;
  readonly oldValue?: string;
}

export function onEdit(event?: EditEvent): void {
  if (event === undefined) return;
  const { range, source } = event;
  if (!isOurs(range)) return;
  const sheetId = range.getGridId();
  const index = readTabIndex();
  // A tab of somebody's own that has words like our keys.
  if (index !== null && !Object.values(index).includes(sheetId)) return;
  if (index === null && range.getSheet().getDeveloperMetadata().length === 0) return;
  const open = () => (index === null ? openByMarks(source) : openWorkbook(source, index));
  try {
    whileLocked(
      () => {
        const workbook = open();
        const id = workbook === null ? undefined : editedTab(workbook, sheetId, index);
        if (workbook === null || id === undefined || !hasShape(workbook)) return null;
        settle(workbook, id, event);
        return workbook;
      },
      settled => {
        if (settled !== null) stampDay(settled);
      },
    );
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    // What was typed stands; nobody sees an exception of a trigger.
    const workbook = open();
    if (workbook === null) return;
    const { messages, problems } = LANGUAGES[workbook.facts.language];
    const { code, parameters } = error.problem;
    source.toast(code === 'protected' ? fill<string>(problems[code], parameters) : messages.toasts.editWaits);
  }
}

/** Whether any cell of it belongs to a column of ours: an edit elsewhere, in a tab or a column of somebody's own, ends after two calls. */
function isOurs(range: EditEvent['range']): boolean {
  const { rowEnd, columnStart, columnEnd } = cornersOf(range);
  const table = readColumns(range.getSheet(), rowEnd);
  // The band above the table is nobody's.
  if (table === null || rowEnd < table.headingRow) return false;
  return Object.values(table.columns).some(column => column >= columnStart && column <= columnEnd);
}

function editedTab({ tabs }: OpenWorkbook, sheetId: number, index: TabIndex | null): TabId | undefined {
  const ids = keysOf(tabs);
  if (index !== null) return ids.find(id => index[id] === sheetId);
  return ids.find(id => tabs[id]?.built === true && tabs[id].find()?.getSheetId() === sheetId);
}

/** Google hands them over with the event, so that nobody needs to ask the range for them. */
function cornersOf(range: EditEvent['range']): Corners {
  const { rowStart, rowEnd, columnStart, columnEnd } = range;
  if (rowStart !== undefined && rowEnd !== undefined && columnStart !== undefined && columnEnd !== undefined)
    return { rowStart, rowEnd, columnStart, columnEnd };
  return {
    rowStart: range.getRow(),
    rowEnd: range.getLastRow(),
    columnStart: range.getColumn(),
    columnEnd: range.getLastColumn(),
  };
}

/** Reads all it needs, then writes. */
function settle(opened: OpenWorkbook, id: TabId, { range, oldValue }: EditEvent): void {
  const workbook = id === 'dashboard' ? foldedBeside(opened, range, oldValue) : opened;
  const table = workbook.table(id);
  const corners = cornersOf(range);
  const { rowStart, rowEnd, columnStart, columnEnd } = corners;
  if (table === null) return;
  const touched = Object.keys(table.columns).filter(
    key => (table.columns[key] ?? 0) >= columnStart && (table.columns[key] ?? 0) <= columnEnd,
  );
  const span: RowSpan = { first: Math.max(rowStart, table.headingRow + 1), last: rowEnd };
  const plan = new EditPlan();
  const words = LANGUAGES[workbook.facts.language];
  // Where the formulas point matters only when one is written again.
  const isHeading = rowStart <= table.headingRow;
  const spec = TABS[id](isHeading ? drawingOf(workbook, words) : sketchOf(workbook, words));
  const computed = computedColumns(spec);
  const lost = isHeading
    ? prepareLostHeadings(
        table,
        spec,
        computed.filter(key => touched.includes(key)),
      )
    : null;
  const healing = prepareHealing(workbook, [id], touched.includes('step') ? span : null);
  if (lost !== null) plan.afterwards(lost.write);
  planTypedOver(plan, workbook, id, { spec, lost: lost?.keys ?? [], edited: { range, ...corners } });
  plan.write(healing.write);
  if (id === 'links' && touched.includes('posted_on')) plan.change('links', keepPosted(workbook, span));
  if (id === 'checkins' && (touched.includes('kpi') || touched.includes('value'))) adoptTimes(plan, workbook, table, span);
  planDatedFigures(plan, workbook, id, table, { spec, touched, span });
  if (id === 'links') planWrittenCounts(plan, workbook, table, { spec, touched, span });
  const apart = planOtherUnits(plan, workbook, id, table, { spec, touched, span });
  const others = new Set(apart.map(({ row }) => row));
  if (id === 'checkins' && touched.includes('kpi')) adoptCheckins(plan, workbook, table, span, others);
  else if (id === 'checkins' && touched.includes('value')) adoptDigits(plan, workbook, table, span, others);
  if (id === 'setup') settleSetup(plan, workbook, table, span);
  if (id === 'setup') guardFacts(plan, workbook, table, touched, span);
  const dated = adoptDays(plan, workbook, id, table, { spec, touched, span });
  const days = dayColumns(spec, workbook);
  if (touched.some(key => days.has(key))) sayBadDate(plan, workbook, dated, { id, spec, span });
  if (id === 'setup' || id === 'links' || (id === 'content' && touched.includes('channel'))) {
    const near = nearWordMessage(workbook, id, table, touched, span);
    if (near !== null) plan.say(near);
  }
  if (id === 'setup')
    for (const { from, to } of keepEdited(table, workbook.facts.cycleId, { touched, ...span, oldValue }))
      plan.say(fill(words.messages.toasts.renamed, { from, to }));
  if (id === 'dashboard') settleDashboard(plan, workbook, table, { range, oldValue, touched, span, columns: [columnStart, columnEnd] });
  plan.run(workbook);
}

/**
 * The Dashboard with what an earlier sort has left behind back beside its names, before the edit is answered. What was typed into a folded cell stays
 * where it was typed; of several at once nobody knows what they held.
 */
function foldedBeside(workbook: OpenWorkbook, range: EditEvent['range'], oldValue: string | undefined): OpenWorkbook {
  const { rowStart, rowEnd, columnStart, columnEnd } = cornersOf(range);
  const { columns = {} } = workbook.table('dashboard') ?? {};
  const typed = FOLDED.filter(key => (columns[key] ?? 0) >= columnStart && (columns[key] ?? 0) <= columnEnd);
  const [key] = typed;
  if (key === undefined) return foldedBack(workbook);
  const isOneCell = rowStart === rowEnd && columnStart === columnEnd;
  return isOneCell ? foldedBack(workbook, { row: rowStart, key, before: oldValue ?? '' }) : workbook;
}

interface DatesEdited {
  readonly id: TabId;
  readonly spec: TabSpec;
  readonly span: RowSpan;
}

/** A text for a date leaves a task without its week and its delay. */
function sayBadDate(plan: EditPlan, workbook: OpenWorkbook, table: Table, { id, spec, span }: DatesEdited): void {
  const rows = rowsIn(table, span);
  const [found] = dayFindings(workbook, { ...table, rows }, { id, name: table.sheet.getName(), spec }, workbook.facts.language);
  if (found !== undefined) plan.say(found.text);
}

/** Naming a week off moves its tasks. */
function settleSetup(plan: EditPlan, workbook: OpenWorkbook, { rows }: Table, { first, last }: RowSpan): void {
  const typed = rows.find(({ row, cells }) => row >= first && row <= last && cells.fact_key === 'weeks_off');
  if (typed !== undefined) leaveOffWeeks(plan, workbook, typed.cells.value);
}

interface DashboardEdit {
  readonly range: Range;
  readonly oldValue: string | undefined;
  readonly touched: readonly string[];
  readonly span: RowSpan;
  readonly columns: readonly [number, number];
}

function settleDashboard(plan: EditPlan, workbook: OpenWorkbook, table: Table, edit: DashboardEdit): void {
  const { touched, span } = edit;
  const added = touched.includes('kpi') ? rowIds('dashboard', table).missing.filter(row => row >= span.first && row <= span.last) : [];
  if (added.length > 0 || touched.includes('unit')) adoptKpis(plan, workbook, table, span, touched.includes('unit'));
  if (added.length > 0) drawSparklines(plan, workbook, table, added);
  const inSpan = table.rows.filter(({ row }) => row >= span.first && row <= span.last);
  if (touched.includes('kpi'))
    sayDoubled(
      plan,
      workbook,
      inSpan.map(({ cells }) => textOf(cells.kpi)),
    );
  if (touched.includes('target_text')) {
    const targets = inSpan.map(({ row, cells }) => ({ row, text: textOf(cells.target_text) }));
    adoptUnits(plan, workbook, table, targets);
    planChosen(plan, table, new Set(inSpan.map(({ row }) => row)));
    planTargetRoom(plan, workbook, table, targets);
  }
  if (touched.includes('baseline_typed')) adoptBaselines(plan, workbook, table, span);
  if (touched.includes('baseline_typed') || touched.includes('baseline_from')) {
    forgetLock(plan, workbook, table, span);
    sayDoubtful(plan, workbook, doubtfulRows(workbook, table, inSpan));
  }
  const key = RECORDED.find(name => table.columns[name] === edit.columns[0]);
  const isOneCell = span.first === span.last && edit.columns[0] === edit.columns[1];
  if (!isOneCell || key === undefined || edit.oldValue === undefined) return;
  planRecord(plan, workbook, [{ row: span.first, key, before: edit.oldValue, after: edit.range.getDisplayValue() }]);
}

/** A name that another row has already mixes their check-ins from now on. */
function sayDoubled(plan: EditPlan, workbook: OpenWorkbook, typed: readonly string[]): void {
  const ids = new Set(typed.map(name => `doubled:${nameKey(name)}`));
  const [found] = doubledNames(workbook, LANGUAGES[workbook.facts.language].messages.check).filter(({ id }) => ids.has(id));
  if (found !== undefined) plan.say(found.text);
}

/** A KPI added by typing its name gets the two drawings every row has; a renamed one has them. */
function drawSparklines(plan: EditPlan, workbook: OpenWorkbook, table: Table, added: readonly number[]): void {
  // The drawings point at their own tab alone.
  const words = LANGUAGES[workbook.facts.language];
  const drawing = { words, place: placeOf(workbook.tabs, words.tabs.titles, workbook.table) };
  const columns = dashboardColumns(drawing).filter(({ each }) => each !== null);
  plan.write(prepareRowFormulas(table, columns, added));
}
