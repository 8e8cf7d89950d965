/**
 * The wire between sidebar and server: types only.
 *
 * Everything crosses as one JSON text each way (`google.script.run.call(JSON.stringify({ endpoint, argument }))`), because
 * google.script.run drops `undefined`, refuses Dates without telling anyone and does not keep `NaN`. Days cross as ISO text
 * (2026-11-16), numbers as JSON numbers, a blank as null. One line in `Endpoints` makes the compiler demand the server's side.
 */

import type { FirstStep } from '../core/cycle/choices';
import type { BuildStep, LaterTab, OptionalTab, TabId } from '../cycle-tabs';
import type { LanguageCode } from '../languages/codes';
import type { PlaybookId } from '../playbooks';
import type { Better, Cadence, Goal, Seat, Unit, Volume } from '../playbooks/playbook';
import type { CloseEndpoints } from './close';
import type { ContentEndpoints } from './content';
import type { Day } from './day';
import type { ExperimentEndpoints } from './experiments';
import type { HelpEndpoints } from './help';
import type { AsideCycle, LeavingEndpoints } from './leaving';
import type { LinkEndpoints } from './links';
import type { BaselineView, PastValue } from './numbers/baselines';
import type { ImportEndpoints } from './numbers/imports';
import type { CheckinAnswer, CheckinEntry, DueNumber } from './numbers/numbers';
import type { Problem } from './problem';
import type { ReviewEndpoints } from './review';
import type { RuleEndpoints } from './rules';
import type { ActionLine, PhaseView, StarCard, TaskLine } from './today';

export type * from './close';
export type * from './content';
export type * from './day';
export type * from './experiments';
export type * from './help';
export type * from './leaving';
export type * from './links';
export type * from './numbers/baselines';
export type * from './numbers/imports';
export type * from './numbers/numbers';
export type * from './panel';
export type * from './problem';
export type * from './review';
export type * from './rules';
export type * from './self-check';
export type * from './today';

export type { BuildStep, FirstStep, LanguageCode, LaterTab, OptionalTab, TabId };

/** What a person chose in the wizard; kept as a draft on the server, so that a reload in the middle loses nothing. */
export interface Choices {
  readonly goal: Goal;
  readonly playbook: PlaybookId;
  readonly name: string;
  readonly start: Day;
  readonly language: LanguageCode;
  /** ISO 4217. */
  readonly currency: string;
  /** Two core channels and one on test, by name as the team writes them. */
  readonly channels: readonly ChannelChoice[];
  /** A name per seat; one name may hold all three. */
  readonly people: Readonly<Record<Seat, string>>;
  /** Further people, each beside one of the seats. */
  readonly others?: readonly OtherPerson[];
  /** KPIs left out by the team. */
  readonly without: readonly string[];
  /** Optional KPIs the team wants as rows; a star is one without being named. */
  readonly extra?: readonly string[];
  /** Who answers for a KPI, by KPI id, where the team decided otherwise than the playbook: a seat, or one of the further people. */
  readonly owners?: Readonly<Record<string, KpiOwner>>;
  /** Targets as typed by the team, by KPI id; absent = the playbook's. */
  readonly targets?: Readonly<Record<string, string>>;
  /** The playbook's phases in order with the team's own names and lengths, 90 days in all; a blank name is the playbook's. */
  readonly phases?: readonly PhaseChoice[];
  /** Baselines typed by the team, by KPI id, in the unit's own scale (0.012 = 1.2%); null = measure first. Absent = keep the example. */
  readonly baselines: Readonly<Record<string, number | null>>;
  /** Values from before day 1, by KPI id, which then measure its baseline. */
  readonly past?: Readonly<Record<string, readonly (readonly [day: Day, value: number])[]>>;
  /** Fill the cycle with invented check-ins, removable without trace. */
  readonly sample: boolean;
  /** Id of a playbook the team saved in this spreadsheet; `playbook` is the one it grew out of. */
  readonly own?: string;
  /** Words of links that a cycle before has brought along, in place of the playbook's. */
  readonly vocabulary?: Readonly<Record<'formats' | 'concepts' | 'creators' | 'batches', readonly string[]>>;
  /** Tabs the team does not want to see; they are built all the same, because others draw on them. */
  readonly hidden?: readonly OptionalTab[];
}
export interface OtherPerson {
  readonly name: string;
  readonly seat: Seat;
}
export type KpiOwner = Seat | { readonly person: string };
export interface PhaseChoice {
  readonly name: string;
  readonly days: number;
}
export interface ChannelChoice {
  readonly name: string;
  readonly role: 'core' | 'test';
  readonly signal: string;
  readonly source: string;
  readonly medium: string;
}

/** A playbook as a card of the wizard compares them, in the person's language. */
export interface PlaybookCard {
  readonly id: PlaybookId;
  /** Id of a playbook the team saved, which grew out of `id`; null for ours. */
  readonly own: string | null;
  readonly name: string;
  /** Blank for a playbook of the team's own. */
  readonly summary: string;
  readonly phases: readonly { readonly name: string; readonly days: number }[];
  readonly tasksAWeek: number;
  readonly numbersAWeek: number;
  readonly currency: string;
  readonly stars: Readonly<Record<Goal, readonly [string, string]>>;
  /** The optional KPI that belongs to a goal; choosing the goal ticks it. */
  readonly offers: Readonly<Partial<Record<Goal, string>>>;
  /** How well it suits a goal: the highest is suggested. */
  readonly suits: Readonly<Record<Goal, number>>;
  readonly kpis: readonly KpiCard[];
  readonly channels: readonly ChannelChoice[];
  /** Posts a week on each channel, and assets of one batch day where the playbook works in batches. */
  readonly volume: Volume;
}
export interface KpiCard {
  readonly id: string;
  readonly name: string;
  readonly unit: Unit;
  readonly decimals: number;
  readonly better: Better;
  readonly cadence: Cadence;
  readonly seat: Seat;
  /** Off until somebody ticks it, or the goal does that brings it along or makes it a star. */
  readonly optional: boolean;
  /** The source's figure, or null where the team measures first. */
  readonly example: number | null;
  /** Target as a person would type it in the spreadsheet's number habit. */
  readonly target: string;
  /** The same for an amount, by currency, where the playbook's own is not the team's. */
  readonly targets?: Readonly<Record<string, string>>;
}

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
  | { readonly kind: 'cycle'; readonly cycle: CycleFacts };

export interface CycleFacts {
  readonly name: string;
  readonly playbook: PlaybookId;
  readonly start: Day;
  readonly end: Day;
  readonly asOf: Day;
  /** 1 … 90; 0 or less before the start, above 90 after the end. */
  readonly day: number;
  readonly week: number;
  readonly phase: string;
  readonly language: LanguageCode;
  readonly hasSample: boolean;
}

export interface Opening {
  /** The person's language: from the account, or the one they picked. */
  readonly language: LanguageCode;
  /** Today in the spreadsheet's time zone. */
  readonly today: Day;
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

/** What is still to do after a call: the step that was asked for may have been followed by others. */
export interface BuildProgress {
  readonly missing: readonly BuildStep[];
}

/** Five plain lines to copy, in the language of the workbook. */
export interface MondayMessage {
  readonly text: string;
  readonly language: LanguageCode;
}

export interface TodayView {
  readonly cycle: CycleFacts;
  readonly stars: readonly StarCard[];
  readonly needAction: readonly ActionLine[];
  readonly due: readonly DueNumber[];
  readonly tasks: readonly TaskLine[];
  readonly phases: readonly PhaseView[];
  /** First-week ticks the person has set. */
  readonly ticks: Readonly<Record<FirstStep, boolean>>;
  /** A calendar link for the Friday review, and the same as .ics text. */
  readonly reviewLink: string;
  readonly reviewFile: string;
}
export interface Finding {
  readonly id: string;
  /** A sentence in the person's language: what is wrong and what repairing does. */
  readonly text: string;
  readonly tab: TabId | null;
  readonly repairable: boolean;
}

/** Argument and result of each call; every name here is a public endpoint and checks what it is given. */
export interface Endpoints
  extends CloseEndpoints<Opening>,
    ContentEndpoints,
    ExperimentEndpoints,
    LeavingEndpoints<Opening>,
    LinkEndpoints,
    ReviewEndpoints,
    RuleEndpoints,
    HelpEndpoints,
    ImportEndpoints {
  open: { argument: null; result: Opening };
  setLanguage: { argument: { language: LanguageCode }; result: Opening };
  /** Language of the tabs; setLanguage is the person's own. Asking again finishes a switch that stopped half-way. */
  switchTabs: { argument: { language: LanguageCode }; result: Opening };
  setPerson: { argument: { name: string }; result: Opening };
  cards: { argument: { language: LanguageCode }; result: readonly PlaybookCard[] };
  /** Keeps the plan of the running cycle in this spreadsheet, under a name. */
  savePlaybook: { argument: { name: string }; result: null };
  renamePlaybook: { argument: { own: string; name: string }; result: null };
  deletePlaybook: { argument: { own: string }; result: null };
  saveDraft: { argument: Choices; result: null };
  /** One step of the build, in the order `missing` gives; calling a finished step again changes nothing. */
  build: { argument: { step: BuildStep; choices: Choices }; result: BuildProgress };
  today: { argument: null; result: TodayView };
  mondayMessage: { argument: null; result: MondayMessage };
  tick: { argument: { step: FirstStep; done: boolean }; result: null };
  /** The words of the task tell which one the person saw; the id only parts equal ones. */
  finishTask: { argument: { id: string; task: string }; result: TodayView };
  numbers: { argument: null; result: readonly DueNumber[] };
  saveNumbers: { argument: readonly CheckinEntry[]; result: CheckinAnswer };
  baselines: { argument: null; result: BaselineView };
  /** Check-ins from before day 1, all of them or none; their KPIs take their baseline from there. */
  savePast: { argument: { values: readonly PastValue[] }; result: BaselineView };
  /** Keeps computed baselines, and examples that were confirmed, as typed figures, or computes baselines again. */
  lockBaselines: { argument: { kpis: readonly string[]; locked: boolean }; result: BaselineView };
  /** Builds a tab that comes on first use, and shows it. */
  addTab: { argument: { tab: LaterTab }; result: null };
  removeSample: { argument: null; result: { readonly removed: number } };
  check: { argument: null; result: readonly Finding[] };
  repair: { argument: { ids: readonly string[] }; result: readonly Finding[] };
  /** Brings a tab to the front; `row` selects it. */
  show: { argument: { tab: TabId; row?: number }; result: null };
}
export type EndpointName = keyof Endpoints;

export type Answer<Result> = { readonly ok: true; readonly value: Result } | { readonly ok: false; readonly problem: Problem };
