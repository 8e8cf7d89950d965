/** What Today shows of phases, stars, actions and tasks, and the message of Monday. Part of index.ts: types only. */
import type { FirstStep } from '../core/cycle/choices';
import type { LanguageCode } from '../languages/codes';
import type { RunningCycle } from './cycle/opening';
import type { IsoDay } from './day';
import type { DueNumber } from './numbers/numbers';

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
  readonly due: IsoDay;
  readonly status: string;
  readonly late: boolean;
}

export interface TodayView {
  readonly cycle: RunningCycle;
  readonly stars: readonly StarCard[];
  readonly needAction: readonly ActionLine[];
  readonly due: readonly DueNumber[];
  readonly tasks: readonly TaskLine[];
  readonly phases: readonly PhaseView[];
  /** First-week ticks the person has set. */
  readonly ticks: Readonly<Record<FirstStep, boolean>>;
  /** The cycle was closed, and *Show as of* has been changed since. */
  readonly thawed: boolean;
  /** A calendar link for the Friday review, and the same as .ics text. */
  readonly reviewLink: string;
  readonly reviewFile: string;
}

/** Five plain lines to copy, in the language of the workbook. */
export interface MondayMessage {
  readonly text: string;
  readonly language: LanguageCode;
}

export type TodayPanel = 'today' | 'monday';

export interface TodayEndpoints {
  today: { argument: null; result: TodayView };
  mondayMessage: { argument: null; result: MondayMessage };
  tick: { argument: { step: FirstStep; done: boolean }; result: null };
  /** The words of the task tell which one the person saw; the id only parts equal ones. */
  finishTask: { argument: { id: string; task: string }; result: TodayView };
}
