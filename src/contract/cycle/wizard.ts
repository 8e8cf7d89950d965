/** What the wizard shows and keeps, and the build it ends in: types of the wire. Part of ../index.ts. */
import type { BroughtTab, BuildStep, OptionalTab } from '../../cycle-tabs';
import type { LanguageCode } from '../../languages/codes';
import type { PlaybookId } from '../../playbooks';
import type { Better, Cadence, Goal, Seat, Unit, Volume } from '../../playbooks/playbook';
import type { IsoDay } from '../day';

/** What a person chose in the wizard; kept as a draft on the server, so that a reload in the middle loses nothing. */
export interface Choices {
  readonly goal: Goal;
  readonly playbook: PlaybookId;
  readonly name: string;
  readonly start: IsoDay;
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
  /** KPIs whose baselines are where the cycle before ended, also where one is as high as the playbook's example. */
  readonly ended?: readonly string[];
  /** Values from before day 1, by KPI id, which then measure its baseline. */
  readonly past?: Readonly<Record<string, readonly (readonly [day: IsoDay, value: number])[]>>;
  /** Fill the cycle with invented check-ins, removable without trace. */
  readonly sample: boolean;
  /** Id of a playbook the team saved in this spreadsheet; `playbook` is the one it grew out of. */
  readonly own?: string;
  /** Words of links that a cycle before has brought along, in place of the playbook's. */
  readonly vocabulary?: Readonly<Record<'formats' | 'concepts' | 'creators' | 'batches', readonly string[]>>;
  /** Tasks that the cycle before has left open, and whether the team takes them along. */
  readonly carried?: { readonly on: boolean; readonly tasks: readonly CarriedTask[] };
  /** Rows of tabs that come on first use, from the tabs of the cycle before, which is named by its id. */
  readonly brought?: { readonly from: string; readonly tabs: readonly BroughtTab[] };
  /** Tabs the team does not want to see; they are built all the same, because others draw on them. */
  readonly hidden?: readonly OptionalTab[];
}
/** A task as it stood; `kpi` is the id of one, blank for none. */
export interface CarriedTask {
  readonly title: string;
  /** Name of the cycle it comes from; blank where its title says so already. */
  readonly from: string;
  readonly doneWhen: string;
  readonly kpi: string;
  readonly owner: string;
  readonly begun: boolean;
  /** The playbook's task it is, as the playbook words it. */
  readonly task?: string;
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

/** What is still to do after a call: the step that was asked for may have been followed by others. */
export interface BuildProgress {
  readonly missing: readonly BuildStep[];
}

export type WizardPanel = 'cycle';

export interface WizardEndpoints {
  cards: { argument: { language: LanguageCode }; result: readonly PlaybookCard[] };
  /** Keeps the plan of the running cycle in this spreadsheet, under a name. */
  savePlaybook: { argument: { name: string }; result: null };
  renamePlaybook: { argument: { own: string; name: string }; result: null };
  deletePlaybook: { argument: { own: string }; result: null };
  saveDraft: { argument: Choices; result: null };
  /** One step of the build, in the order `missing` gives; calling a finished step again changes nothing. */
  build: { argument: { step: BuildStep; choices: Choices }; result: BuildProgress };
}
