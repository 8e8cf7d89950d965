/** The weekly review: what is talked about, what was decided, and the tasks that follow. Types of the wire; part of index.ts. */

import type { DecisionKey, Reason } from '../core/review/review';
import type { LanguageCode } from '../languages/codes';
import type { IsoDay } from './day';

export type { DecisionKey, Reason };

export interface ReviewView {
  /** Week of the cycle, 1 … 13. */
  readonly week: number;
  /** The day the minutes bear, and that of the next review, by which things are looked at again unless somebody says otherwise. */
  readonly day: IsoDay;
  readonly next: IsoDay;
  /** Every KPI in the fixed order. */
  readonly kpis: readonly ReviewKpi[];
  /** KPIs to talk about in their fixed order, and the names of those that are as planned. */
  readonly talk: readonly ReviewKpi[];
  readonly normal: readonly string[];
  /** Ids of at most three of them that ask for a decision, the worst first. */
  readonly worst: readonly string[];
  /** Risks and thresholds of watch KPIs that fire. */
  readonly alarms: readonly { readonly sign: string; readonly action: string; readonly owner: string }[];
  /** Tests that have shown something clear. */
  readonly tests: readonly { readonly hypothesis: string; readonly verdict: string; readonly next: string }[];
  /** Content that is late, stands still or is past its day, with the sign and word of its tab. */
  readonly ageing: readonly { readonly title: string; readonly state: string; readonly waitsFor: string }[];
  /** Decisions of the last review before this week's, and earlier ones whose day has come, with what has become of them. */
  readonly earlier: readonly (ReviewDecision & { readonly since: string })[];
  /** This week's, in the order of the tab. */
  readonly decided: readonly ReviewDecision[];
  /** What was stopped and has not been taken up again, with who saw to it. */
  readonly stopped: readonly Pick<ReviewDecision, 'subject' | 'owner'>[];
  /** Open tasks that are due until the next review. */
  readonly due: readonly { readonly task: string; readonly owner: string; readonly due: IsoDay; readonly late: boolean }[];
  /** How many of the tasks that fell due in the seven days before were done. */
  readonly pastWeek: { readonly done: number; readonly all: number };
  /** Open tasks that begin before the next review, of which five are enough. */
  readonly planned: number;
  /** Tasks this week's review has written to the Roadmap. */
  readonly written: readonly ReviewTask[];
  /** How the playbook holds its review, in a sentence. */
  readonly ritual: string;
  /** Whether the playbook asks for three to repeat and three to stop. */
  readonly asksForThree: boolean;
  /** The minutes as text, in the language of the workbook. */
  readonly minutes: string;
  readonly language: LanguageCode;
}

export interface ReviewKpi {
  readonly id: string;
  readonly name: string;
  readonly star: boolean;
  /** Sign and word. */
  readonly status: string;
  readonly now: string;
  readonly target: string;
  readonly owner: string;
  /** What the sheet says to do; '' for nothing. */
  readonly action: string;
  readonly reasons: readonly Reason[];
}

export interface ReviewDecision {
  readonly subject: string;
  /** Value and status on the day; '' where it was about no KPI. */
  readonly was: string;
  /** Null where somebody typed a word that is no decision. */
  readonly decision: DecisionKey | null;
  readonly owner: string;
  readonly until: IsoDay | null;
  readonly note: string;
  /** What it says in short: a decision is replaced only by those who have seen it. */
  readonly mark: string;
}

export interface DecisionEntry {
  readonly subject: string;
  /** Of the KPI that the subject names: it may have been renamed since the panel was opened. */
  readonly kpiId?: string;
  readonly decision: DecisionKey;
  readonly owner: string;
  readonly until: IsoDay | null;
  readonly note: string;
  /** Mark of this week's decision about the same that the person has seen; '' for none. */
  readonly seen: string;
}

export interface ReviewTask {
  readonly task: string;
  readonly owner: string;
  readonly due: IsoDay;
  /** Name of a KPI; '' for none. */
  readonly kpi: string;
  readonly kpiId?: string;
}

export interface DecisionAnswer {
  readonly view: ReviewView;
  /** Subjects somebody else has decided about otherwise meanwhile; nothing of theirs was replaced. */
  readonly others: readonly string[];
}

export type ReviewPanel = 'review' | 'reality';

export interface ReviewEndpoints {
  review: { argument: null; result: ReviewView };
  /** Writes rows of Reviews, builds the tab first where there is none. Saving the same again changes nothing. */
  saveDecisions: { argument: { decisions: readonly DecisionEntry[] }; result: DecisionAnswer };
  /** Writes tasks to the next free rows of the Roadmap; one that is open there already is not written again. */
  saveTasks: { argument: { tasks: readonly ReviewTask[] }; result: ReviewView };
}
