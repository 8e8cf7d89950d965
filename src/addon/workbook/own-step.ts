/**
 * What a command keeps of itself before it writes, so that it can be taken back, also where it stops half-way; done again, both tries are one
 * step. Used by commands.
 */
import type { TabId } from '../../contract';
import { TAB_ORDER } from '../../cycle-tabs';
import { type KeptStep, keepStep, readStep } from '../../sheet/last-step/kept-step';
import { isSecondTry, joined } from '../../sheet/last-step/second-try';
import { type TabStep, tabStep, type UndoStep } from '../../sheet/last-step/step';
import type { Table } from '../../sheet/read/read-table';
import type { OpenWorkbook } from '../../sheet/workbook/workbook';
import { tableOf } from './current';
import { typedKeys } from './typed-keys';

type Step = Pick<KeptStep, 'cycle' | 'tabs'>;

/** A workbook before a command and after it. */
interface Doing {
  /** As it stood in the file. */
  readonly found: OpenWorkbook;
  /** With its names and ids followed. */
  readonly workbook: OpenWorkbook;
  /** The tabs it changes, as they stand once everything is written. */
  readonly after: Partial<Record<TabId, Table>>;
}

/** A command that changes nothing leaves the step before. */
export function asOneStep(doing: Doing, write: () => void): void {
  const { cycleId: cycle } = doing.workbook.facts;
  const before = readStep();
  const first = before?.isUnfinished === true && before.cycle === cycle ? before : null;
  const did = stepOf(doing, first?.tabs ?? {});
  const step = did === null ? null : { cycle, tabs: first !== null && isSecondTry(first.tabs, did) ? joined(first.tabs, did) : did };
  if (step !== null) keepStep(step);
  try {
    write();
  } catch (error) {
    if (step !== null) leaveUnfinished(step);
    throw error;
  }
  // The first try had come as far as this one, and failed after it.
  if (step === null && first !== null) keepStep({ cycle, tabs: first.tabs });
}

/** Null where nothing that counts is changed. */
function stepOf({ found, workbook, after }: Doing, begun: UndoStep): UndoStep | null {
  const steps = Object.entries(after).flatMap(([id, now]): [string, TabStep][] => {
    const tab = TAB_ORDER.find(each => each === id);
    const read = tab === undefined ? null : workbook.table(tab);
    if (tab === undefined || read === null) return [];
    const tables = { found: found.table(tab) ?? read, read, computed: tableOf(workbook, tab) ?? read, after: now };
    const step = tabStep(tab, { ...tables, typed: typedKeys(workbook, tab) }, workbook.timeZone, begun[tab]?.added);
    return step.added.length + step.changed.length === 0 ? [] : [[tab, step]];
  });
  return steps.length === 0 ? null : Object.fromEntries(steps);
}

/** Whoever called is told why the command stopped, and not that this could not be written down. */
function leaveUnfinished(step: Step): void {
  try {
    keepStep({ ...step, isUnfinished: true });
  } catch (error) {
    console.error(error);
  }
}
