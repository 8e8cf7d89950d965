/**
 * Leaving the running cycle: its tabs are set aside whole, to start over, to delete it or to start it again on another day; what was left
 * last can be brought back until something else is left. Nothing typed is deleted before that.
 */
import type { AsideCycle, Choices, LeavingView, Opening } from '../../contract';
import { textOf } from '../../sheet/read/read-table';
import { asideTabs, bringBack, dropOlder, droppedWith, forgetAside, requireMovable, setAside } from '../../sheet/workbook/set-aside';
import { type OpenWorkbook, openByMarks } from '../../sheet/workbook/workbook';
import { SAMPLE_MARK } from '../../tabs/plan/sample';
import { refuse } from '../refusal';
import { builtFrom, choicesInSetup } from '../workbook/choices-in-setup';
import { bringUpToDate } from '../workbook/command';
import { markedWorkbook, tableOf } from '../workbook/current';
import { forgetBuiltChoices, forgetDraft, readDraft, writeDraft } from '../workbook/memory';
import { requireEditor, whileLocked } from '../workbook/writing';
import { open } from './open';

/** Id of a cycle that has lost its own, or was never finished. */
const NAMELESS = 'nameless';

const leftAs = ({ facts }: OpenWorkbook): AsideCycle => ({ cycle: facts.cycleId || NAMELESS, name: facts.name });

export function leaving(): LeavingView {
  const workbook = markedWorkbook();
  const left = leftAs(workbook);
  const rows = (id: 'checkins' | 'links' | 'roadmap', filled: string) =>
    (tableOf(workbook, id)?.rows ?? []).filter(({ cells }) => textOf(cells[filled]) !== '');
  const isSample = ({ cells }: OpenWorkbook['setup']['rows'][number]) => textOf(cells.id).startsWith(SAMPLE_MARK);
  const [numbers, links] = [rows('checkins', 'value'), rows('links', 'url')];
  const begun = rows('roadmap', 'task').filter(row => textOf(row.cells.state) !== 'not_started' && !isSample(row));
  return {
    cycle: left.cycle,
    numbers: numbers.filter(row => !isSample(row)).length,
    links: links.filter(row => !isSample(row)).length,
    tasks: begun.length,
    sample: [...numbers, ...links].filter(isSample).length,
    replaced: droppedWith(left.cycle),
  };
}

interface Leave {
  readonly cycle: string;
  readonly restart: { readonly start: string; readonly name: string } | null;
}

export function leave({ cycle, restart }: Leave): Opening {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  requireEditor(spreadsheet);
  whileLocked(
    () => {
      const workbook = openByMarks(spreadsheet);
      // The panel was opened before somebody else began another cycle.
      if (workbook !== null && leftAs(workbook).cycle !== cycle) refuse('cycle_exists', { name: workbook.facts.name });
      requireMovable(spreadsheet, cycle);
      const draft = restart === null ? null : restartedChoices(workbook, cycle, restart);
      if (draft === null) forgetDraft();
      else writeDraft(draft);
      if (workbook !== null) setAside(spreadsheet, leftAs(workbook));
      return null;
    },
    () => {
      // What was left before goes only once this cycle is safely aside.
      for (const gone of dropOlder(spreadsheet, cycle)) forgetBuiltChoices(gone);
    },
  );
  return open();
}

/** What the cycle was built from, in the language and currency it has now; without its invented numbers. */
function restartedChoices(workbook: OpenWorkbook | null, cycle: string, { start, name }: NonNullable<Leave['restart']>): Choices | null {
  if (workbook === null) return readDraft();
  const known = choicesInSetup(workbook);
  return { ...builtFrom(cycle, known), start, name, language: known.language, currency: known.currency, sample: false };
}

export function comeBack({ cycle }: { readonly cycle: string }): Opening {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  requireEditor(spreadsheet);
  whileLocked(
    () => {
      const running = openByMarks(spreadsheet);
      const inFront = running === null ? { cycle: NAMELESS, name: readDraft()?.name ?? '' } : leftAs(running);
      const back = asideTabs(cycle);
      // Asked for a second time it is back already.
      if (back === null && inFront.cycle !== cycle) refuse('nothing_aside');
      requireMovable(spreadsheet, cycle);
      if (back !== null && inFront.cycle !== cycle) setAside(spreadsheet, inFront, back);
      bringBack(spreadsheet, cycle);
      forgetDraft();
    },
    () => {
      forgetAside(cycle);
      bringUpToDate();
    },
  );
  return open();
}
