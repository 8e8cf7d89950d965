/** What Today shows of phases, stars, actions and tasks. Part of index.ts: types only. */
import type { Day } from './day';

/** A phase with what ends it, in the workbook's language. */
export interface PhaseView {
  readonly name: string;
  readonly goal: string;
  /** Days of the cycle, 1 … 90. */
  readonly firstDay: number;
  readonly lastDay: number;
  /** Whether the figures stand for a day in this phase. */
  readonly now: boolean;
  readonly exit: readonly { readonly text: string; readonly met: boolean }[];
}
export interface StarCard {
  readonly name: string;
  /** Shown as in the sheet, e.g. "0.9%". */
  readonly now: string;
  readonly target: string;
  /** The target is a change, and its baseline is still to come. */
  readonly ofBaseline: boolean;
  /** Sign and word, e.g. "● On track". */
  readonly status: string;
}
export interface ActionLine {
  readonly kpi: string;
  readonly status: string;
  readonly action: string;
  readonly owner: string;
}
export interface TaskLine {
  readonly id: string;
  readonly task: string;
  readonly doneWhen: string;
  readonly owner: string;
  readonly due: Day;
  readonly status: string;
  readonly late: boolean;
}
