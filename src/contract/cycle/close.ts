/** Closing a cycle and beginning the next from it: types of the wire. Part of ../index.ts. */
import type { HandedOn } from '../../core/cycle/choices';
import type { IsoDay } from '../day';
import type { Opening } from './opening';

/** A KPI as the close leaves it: texts in the workbook's language. */
export interface CloseLine {
  readonly kpi: string;
  readonly baseline: string;
  readonly target: string;
  readonly final: string;
  /** Sign, word and, where it was missed, by how much. */
  readonly status: string;
  readonly asks: 'why_missed' | 'too_easy' | '';
  /** What people say of it. */
  readonly said: string;
}

export interface CloseView {
  readonly cycle: string;
  readonly name: string;
  /** The day it is closed on, or was. */
  readonly day: IsoDay;
  readonly dayOfCycle: number;
  readonly closed: boolean;
  /** Figures were asked for another day since, so that the boards no longer show the close. */
  readonly thawed: boolean;
  /** KPIs whose numbers were changed after the close: the page stays as it was, and the next cycle goes on with the page. */
  readonly moved: readonly string[];
  readonly kpis: readonly CloseLine[];
  /** Never measured within the cycle. */
  readonly unmeasured: readonly string[];
  readonly tasksDone: number;
  readonly tasksOpen: number;
  /** Tasks the next cycle can take up again, and those there is no room for. */
  readonly tasksAlong: readonly string[];
  readonly tasksLeft: readonly string[];
  /** How much the cycle has taught that a playbook of the team's own would keep. */
  readonly learned: Readonly<Record<'targets' | 'rules' | 'reasons' | 'formats', number>>;
  /** How much of each there is for the next cycle to take along. */
  readonly handsOn: Readonly<Record<HandedOn, number>>;
}

/** A cycle that was closed earlier, as its page has it: figures in the words and signs they were written in. */
export interface ClosedCycle {
  readonly name: string;
  /** Under the name each KPI has in the running cycle; those it has no more keep theirs. */
  readonly kpis: readonly Pick<CloseLine, 'kpi' | 'baseline' | 'final' | 'status'>[];
}

export type ClosePanel = 'close';

export interface CloseEndpoints {
  closing: { argument: null; result: CloseView };
  /** The earliest first; none in a file where no cycle has followed another. */
  closedCycles: { argument: null; result: readonly ClosedCycle[] };
  /** Writes the page and freezes the figures; asked again it changes sentences and freezes anew. */
  closeCycle: { argument: { cycle: string; said: readonly { readonly kpi: string; readonly text: string }[] }; result: CloseView };
  /**
   * Sets a closed cycle aside, and leaves what the next one begins with as a draft, `without` what the team does not want to take along. Under the
   * name of `playbook` what the cycle has taught is kept as a playbook of the team's own, by which the next one begins.
   */
  nextCycle: { argument: { cycle: string; without?: readonly HandedOn[]; playbook?: string }; result: Opening };
}
