/**
 * Closing the running cycle: what the close says, the page Retrospective with it, and *Show as of* on the closing day, so that every board
 * stays at that day. Everything may be asked again: the page is written once, sentences can follow. Used by the endpoints.
 */
import { closeRecord } from '../../boards/close/close-record';
import type { Learned } from '../../boards/close/learned';
import { lessonsOf } from '../../boards/close/lessons';
import { letterOf } from '../../boards/experiment/counts';
import { decisionsIn, latestDecisions } from '../../boards/review/decisions';
import type { CloseEndpoints, CloseLine, CloseView } from '../../contract';
import { dayOfCycle } from '../../core/cycle/cycle';
import { type Day, isoOfDay } from '../../core/day/day';
import { nameKey } from '../../core/name-key';
import { WORD_LISTS } from '../../core/utm/word-lists';
import { LANGUAGES } from '../../languages';
import type { Language } from '../../languages/language';
import { type CellChange, prepareCells } from '../../sheet/cell-changes';
import { dayOfCell } from '../../sheet/read/days';
import { type Table, textOf } from '../../sheet/read/read-table';
import { factCells } from '../../sheet/workbook/fact-cells';
import { type OpenWorkbook, setupList } from '../../sheet/workbook/workbook';
import { cellContent } from '../../sheet/write/cell-text';
import { prepareNewRows } from '../../sheet/write/new-rows';
import { strokes } from '../../sheet/write/runs';
import { TEXT_FORMAT } from '../../tabs/number-format';
import { kpiRowHeight } from '../../tabs/retrospective/kpi-row-height';
import { BOARD_TABS } from '../../tabs/tab-columns';
import { caughtUpWorkbook } from '../catch-up';
import { ensureTab } from '../first-use/add-tab';
import { handedOn } from '../first-use/brought-rows';
import { refuse } from '../refusal';
import { command, restructure } from '../workbook/command';
import { boardsOf, currentWorkbook, requireTable, tableOf } from '../workbook/current';
import { requireEditor } from '../workbook/writing';
import { closedRecord } from './closed-record';
import { learnedIn, libraryIn } from './learning';
import { tasksToCarry } from './open-tasks';
import { closeLine, kpiRowsOf, pageDay, pageRows, saidCell, saidIn, type Tasks } from './page-rows';

type Sentences = CloseEndpoints['closeCycle']['argument'];

/** What the page is drafted from. */
const CLOSE_TABS = ['dashboard', 'checkins', 'roadmap', 'rules'] as const;

export function closing(): CloseView {
  return viewOf(caughtUpWorkbook(CLOSE_TABS));
}

export function closeCycle({ cycle, said }: Sentences): CloseView {
  requireEditor(SpreadsheetApp.getActiveSpreadsheet());
  const before = currentWorkbook();
  checkCycle(before, cycle);
  const { facts } = before;
  if (facts.effective < facts.start)
    refuse('day_outside_cycle', { day: isoOfDay(facts.effective), from: isoOfDay(facts.start), to: isoOfDay(facts.end) });
  if (before.tabs.retrospective?.built !== true) restructure(() => ensureTab('retrospective'));
  return command(BOARD_TABS, workbook => {
    checkCycle(workbook, cycle);
    const table = requireTable(workbook, 'retrospective', ['line', 'status', 'said', 'kind', 'day']);
    const closedOn = closingDay(workbook);
    const sentences = new Map(said.map(({ kpi, text }) => [nameKey(kpi), text.trim()]));
    const page =
      closedOn === null
        ? prepareNewRows(table, 'line', draft(workbook, sentences))
        : prepareCells(table, changedSentences(table, sentences, LANGUAGES[workbook.facts.language]), 'typing');
    const asOf = factCells(workbook.setup).as_of?.row;
    const shown: CellChange[] = asOf === undefined ? [] : [{ row: asOf, key: 'value', content: closedOn ?? workbook.facts.effective }];
    const setup = prepareCells(workbook.setup, shown, 'typing');
    return {
      write: () => {
        page.write();
        heighten(page.after);
        setup.write();
      },
      after: { retrospective: page.after, setup: setup.after },
      answer: viewOf,
    };
  });
}

/** Room for the sentence of each KPI; the other rows of the page are low, so that it fits one sheet of paper. */
function heighten(page: Table): void {
  const rows = kpiRowsOf(page);
  const [top] = rows;
  if (top === undefined) return;
  for (const { first, count, value } of strokes(rows.map(({ cells }) => kpiRowHeight(textOf(cells.status), textOf(cells.said)))))
    page.sheet.setRowHeightsForced(top.row + first, count, value);
}

/** The panel was opened before somebody else began another cycle. */
export function checkCycle({ facts }: OpenWorkbook, cycle: string): void {
  if (facts.cycleId !== cycle) refuse('cycle_exists', { name: facts.name });
}

/** The day a cycle was closed on, as its page says; null for one that runs. */
export const closingDay = (workbook: OpenWorkbook): Day | null => pageDay(workbook.table('retrospective'));

/** Whether the cycle was closed, and the tabs show another day than the one it was closed on. */
export function isThawed(workbook: OpenWorkbook): boolean {
  const closedOn = closingDay(workbook);
  return closedOn !== null && dayOfCell(factCells(workbook.setup).as_of?.value, workbook.timeZone) !== closedOn;
}

function draft(workbook: OpenWorkbook, said: ReadonlyMap<string, string>) {
  const measured = boardsOf(workbook).measured() ?? refuse('no_cycle');
  const record = closeRecord(measured, boardsOf(workbook).rules());
  const tests = (workbook.table('experiments')?.rows ?? [])
    .map(({ cells }) => ({
      hypothesis: textOf(cells.hypothesis),
      kept: letterOf(textOf(cells.kept))?.toUpperCase() ?? '',
      learned: textOf(cells.learned),
    }))
    .filter(({ hypothesis }) => hypothesis !== '');
  const decisions = latestDecisions(decisionsIn(boardsOf(workbook).reviews()));
  const lessons = lessonsOf(record, tests, decisions, libraryIn(workbook));
  return pageRows({ cycle: measured.cycle, record, lessons, tasks: tasksOf(workbook), said }, LANGUAGES[workbook.facts.language]);
}

/** Sentences that were typed on the page stay unless the panel says something else. */
function changedSentences(table: Table, said: ReadonlyMap<string, string>, { tabs }: Language): readonly CellChange[] {
  return kpiRowsOf(table).flatMap(({ row, cells }): CellChange[] => {
    const text = said.get(nameKey(textOf(cells.line)));
    if (text === undefined || text === saidIn(textOf(cells.said))) return [];
    return [{ row, key: 'said', content: cellContent(saidCell(text, textOf(cells.asks), tabs.retrospective), TEXT_FORMAT) }];
  });
}

function tasksOf(workbook: OpenWorkbook): Tasks {
  const rows = (tableOf(workbook, 'roadmap')?.rows ?? []).filter(({ cells }) => textOf(cells.task) !== '');
  const open = rows.filter(({ cells }) => textOf(cells.state) !== 'done');
  return { done: rows.length - open.length, open: open.map(({ cells }) => textOf(cells.task)) };
}

function viewOf(workbook: OpenWorkbook): CloseView {
  const { facts } = workbook;
  const { record, measured, moved } = closedRecord(workbook);
  const { kpis } = record;
  const closedOn = closingDay(workbook);
  const day = closedOn ?? facts.effective;
  const tasks = tasksOf(workbook);
  const along = tasksToCarry(workbook, day);
  return {
    cycle: facts.cycleId,
    name: facts.name,
    day: isoOfDay(day),
    dayOfCycle: dayOfCycle(facts.start, day),
    closed: closedOn !== null,
    thawed: isThawed(workbook),
    moved: isThawed(workbook) ? [] : moved,
    kpis:
      closedOn === null
        ? kpis.map(kpi => closeLine(kpi, measured.cycle, LANGUAGES[facts.language].tabs.retrospective, ''))
        : frozenLines(workbook),
    unmeasured: kpis.filter(({ checkIns }) => checkIns === 0).map(({ each }) => each.kpi.name),
    tasksDone: tasks.done,
    tasksOpen: tasks.open.length,
    tasksAlong: along.tasks.map(({ title }) => title),
    tasksLeft: along.left,
    handsOn: handsOn(workbook, along.tasks.length),
    learned: countsOf(learnedIn(workbook)),
  };
}

const countsOf = ({ targets, dropped, reasons, formats }: Learned): CloseView['learned'] => ({
  targets: targets.size,
  rules: dropped.size,
  reasons: reasons.size,
  formats: formats.length,
});

function handsOn(workbook: OpenWorkbook, tasks: number): CloseView['handsOn'] {
  const words = WORD_LISTS.reduce((sum, list) => sum + setupList(workbook.setup, list).length, 0);
  return {
    tasks,
    people: setupList(workbook.setup, 'person').length,
    words,
    tests: handedOn('experiments', workbook.table('experiments')).length,
    library: handedOn('library', workbook.table('library')).length,
  };
}

/** As the page has it, with what people have typed there since. */
function frozenLines(workbook: OpenWorkbook): readonly CloseLine[] {
  return kpiRowsOf(workbook.table('retrospective')).map(({ cells }): CloseLine => {
    const asks = textOf(cells.asks);
    return {
      kpi: textOf(cells.line),
      baseline: textOf(cells.baseline),
      target: textOf(cells.target),
      final: textOf(cells.final),
      status: textOf(cells.status),
      asks: asks === 'why_missed' || asks === 'too_easy' ? asks : '',
      said: saidIn(textOf(cells.said)),
    };
  });
}
