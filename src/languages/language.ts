/**
 * What a language must contain. English decides the keys and parameters of the interface texts, each playbook's literal ids decide the
 * keys of its texts: a missing or misspelt text does not compile in any language.
 * Used by the language folders (to be checked) and by everyone who shows words. Types only.
 */
import type { TabId } from '../contract';
import type { Playbooks } from '../playbooks';
import type { KpiIdOf, ListIdOf, PhaseIdOf, Playbook, TaskIdOf } from '../playbooks/playbook';
import type { LanguageCode } from './codes';
import type { calendar } from './en/calendar';
import type { ExperimentTexts } from './en/experiment';
import type { FunctionTexts, SentenceTexts } from './en/functions';
import type { lists } from './en/lists';
import type { labels, messages } from './en/menu';
import type { problems } from './en/problems';
import type { sidebar } from './en/sidebar';
import type { UtmPanelTexts } from './en/sidebar/linking/utm-panels';
import type { StatusTexts } from './en/status';
import type { tabs } from './en/tabs';
import type { UtmTexts } from './en/utm';
import type { MenuProblem } from './menu-problems';
import type { Shape } from './text';

export type CalendarTexts = Shape<typeof calendar>;
export type ListTexts = Shape<typeof lists>;
export type MenuLabels = Shape<typeof labels>;
export type MessageTexts = Shape<typeof messages>;
export type ProblemTexts = Shape<typeof problems>;
export type TabTexts = Shape<typeof tabs>;
/** Of each tab that there is. */
export type TitleTexts = Readonly<Record<TabId, string>>;
export type SidebarTexts = Shape<typeof sidebar>;

export interface KpiText {
  /** At most 27 characters: it stands in a column of 190 px. */
  readonly name: string;
  /** What is counted, and divided by what. */
  readonly definition: string;
  /** What to do when the KPI is below its baseline; at most 60 characters, it stands in *Do now*. */
  readonly action: string;
}

export interface PhaseText {
  readonly name: string;
  readonly goal: string;
}

export interface TaskText {
  readonly title: string;
  /** A state anybody can check. */
  readonly done: string;
}

export interface RuleText {
  /** What has been seen: "Click rate up, conversion down". */
  readonly sign: string;
  /** At most 60 characters. */
  readonly action: string;
}

export interface RiskText {
  readonly name: string;
  readonly symptom: string;
  readonly mitigation: string;
}

/** A named rule of work and the sentence that explains it. */
export interface PracticeText {
  readonly name: string;
  readonly text: string;
}

export interface PlaybookTexts<B extends Playbook> {
  readonly name: string;
  /** One line for the wizard's card. */
  readonly summary: string;
  readonly phases: Readonly<Record<PhaseIdOf<B>, PhaseText>>;
  readonly kpis: Readonly<Record<KpiIdOf<B>, KpiText>>;
  readonly tasks: Readonly<Record<TaskIdOf<B>, TaskText>>;
  /** Action of each threshold, at most 60 characters. */
  readonly thresholds: Readonly<Record<ListIdOf<B, 'thresholds'>, string>>;
  readonly rules: Readonly<Record<ListIdOf<B, 'rules'>, RuleText>>;
  readonly risks: Readonly<Record<ListIdOf<B, 'risks'>, RiskText>>;
  readonly batchWeek: Readonly<Record<ListIdOf<B, 'batchWeek'>, PracticeText>>;
  readonly rituals: Readonly<Record<ListIdOf<B, 'rituals'>, PracticeText>>;
  readonly experiments: Readonly<Record<ListIdOf<B, 'experiments'>, PracticeText>>;
  readonly stopRules: Readonly<Record<ListIdOf<B, 'stopRules'>, PracticeText>>;
  readonly gates: Readonly<Record<ListIdOf<B, 'gates'>, PracticeText>>;
  /** Hook idea of each channel role: what works there. */
  readonly channels: Readonly<Record<ListIdOf<B, 'channels'>, string>>;
  readonly quotas: Readonly<Record<ListIdOf<B, 'quotas'>, PracticeText>>;
}

export type AllPlaybookTexts = { readonly [Id in keyof Playbooks]: PlaybookTexts<Playbooks[Id]> };

/** What functions and boards say. */
export interface SpokenTexts {
  /** Verdicts on tests. */
  readonly experiment: ExperimentTexts;
  readonly functions: FunctionTexts;
  /** One for each problem of an argument. */
  readonly sentences: SentenceTexts;
  readonly status: StatusTexts;
  /** Everything about links. */
  readonly utm: UtmTexts;
}

/** What the sidebar shows. */
export interface SidebarWords {
  readonly sidebar: SidebarTexts;
  readonly problems: ProblemTexts;
  readonly titles: TitleTexts;
  readonly calendar: CalendarTexts;
  readonly utm: UtmTexts & UtmPanelTexts;
  /** What each custom function gives, by its name; the record itself says it in English, so that English has none. */
  readonly functionLines: Readonly<Record<string, string>>;
}

/** What the server needs of a language in a workbook. */
export interface Language {
  readonly code: LanguageCode;
  readonly calendar: CalendarTexts;
  readonly lists: ListTexts;
  readonly menu: MenuLabels;
  readonly messages: MessageTexts;
  readonly problems: Pick<ProblemTexts, MenuProblem>;
  readonly status: StatusTexts;
  readonly tabs: TabTexts;
}
