/** What the sidebar opens with: who looks, in which language, at which cycle. Types of the wire, part of ../index.ts. */
import type { BuildStep } from '../../cycle-tabs';
import type { LanguageCode } from '../../languages/codes';
import type { PlaybookId } from '../../playbooks';
import type { IsoDay } from '../day';
import type { Choices } from './wizard';

/** How this spreadsheet writes numbers, with the percent sign of the person's language. */
export interface NumberHabit {
  readonly decimal: '.' | ',';
  readonly locale: string;
  /** "%", in Finnish and Danish with a blank before it. */
  readonly percent: string;
}

export type WorkbookState =
  /** No cycle yet; a draft when somebody left the wizard half-way. */
  | { readonly kind: 'none'; readonly draft: Choices | null }
  /** Tabs still missing after an interrupted build. */
  | { readonly kind: 'building'; readonly choices: Choices; readonly missing: readonly BuildStep[] }
  | { readonly kind: 'cycle'; readonly cycle: RunningCycle };

export interface RunningCycle {
  readonly name: string;
  readonly playbook: PlaybookId;
  readonly start: IsoDay;
  readonly end: IsoDay;
  readonly asOf: IsoDay;
  /** 1 … 90; 0 or less before the start, above 90 after the end. */
  readonly day: number;
  readonly week: number;
  readonly phase: string;
  readonly language: LanguageCode;
  readonly hasSample: boolean;
}

/** A cycle whose tabs are set aside: hidden, renamed, whole. */
export interface AsideCycle {
  readonly cycle: string;
  readonly name: string;
}

export interface Opening {
  /** The person's language: from the account, or the one they picked. */
  readonly language: LanguageCode;
  /** Today in the spreadsheet's time zone. */
  readonly today: IsoDay;
  readonly habit: NumberHabit;
  readonly people: readonly string[];
  /** Who this person said they are; null until they picked. */
  readonly person: string | null;
  readonly workbook: WorkbookState;
  /** The cycle that was left last and can be brought back; null for none. */
  readonly aside: AsideCycle | null;
  /** The version of which this person has seen what was new; null for none. */
  readonly seenNews: string | null;
}

export interface OpeningEndpoints {
  open: { argument: null; result: Opening };
  setLanguage: { argument: { language: LanguageCode }; result: Opening };
  /** Language of the tabs; setLanguage is the person's own. Asking again finishes a switch that stopped half-way. */
  switchTabs: { argument: { language: LanguageCode }; result: Opening };
  setPerson: { argument: { name: string }; result: Opening };
}
