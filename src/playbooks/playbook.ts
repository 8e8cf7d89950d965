/**
 * What a playbook is: the plan of a 90-day cycle as pure data, without a single word of text.
 * Used by tabs (to draw a cycle), sidebar (to compare playbooks), languages (its literal ids are the keys of the texts) and tests.
 * Constraints: no imports but types, no Google service, serialisable as JSON. Days are cycle days 1 … 90, weeks are cycle weeks 1 … 13,
 * percentages are fractions (0.52 = 52%), money is in the playbook's own currency.
 */
import type { Cadence } from '../core/cycle/cadence';
import type { Goal, Seat } from '../core/cycle/choices';
import type { Better } from '../core/kpi/target';
import type { Unit } from '../core/kpi/unit';
import type { Aggregate } from '../core/series/check-in';
import type { Experiment, LibraryQuota, QualityGate, ShareQuota, StopRule } from './practice';
import type { SampleLink } from './sample-links';

/** At most this many tasks start in one cycle week; more is a list nobody reads. */
export const TASKS_A_WEEK = 5;

export type { Aggregate, Better, Cadence, Goal, Seat, Unit };
export type Star = 'quality' | 'business';

/** Role words of the sources; the interface texts name them. */
export type Role =
  | 'community_manager'
  | 'content_lead'
  | 'content_ops'
  | 'creative_strategist'
  | 'cro_owner'
  | 'editor'
  | 'growth_lead'
  | 'growth_marketer'
  | 'marketing_lead'
  | 'ops_manager'
  | 'performance_lead'
  | 'performance_marketer'
  | 'project_owner'
  | 'sales_ops'
  | 'social_manager'
  | 'video_editor';

/** A 90-day target as the playbook means it; `writeTarget` turns it into what a person would type. */
export type PlaybookTarget =
  | { readonly kind: 'value'; readonly value: number }
  /** Share of the baseline: 0.2 is "+20%". */
  | { readonly kind: 'relative'; readonly change: number }
  /** Percentage points as a fraction: 0.005 is "+0.5 pp". */
  | { readonly kind: 'points'; readonly change: number }
  | { readonly kind: 'at_least'; readonly bound: number }
  | { readonly kind: 'at_most'; readonly bound: number }
  | { readonly kind: 'between'; readonly low: number; readonly high: number };

interface Measured<Id extends string> {
  readonly id: Id;
  readonly unit: Unit;
  /** Digits after the decimal sign as shown (of the percentage for percent). */
  readonly decimals: number;
  readonly better: Better;
  readonly aggregate: Aggregate;
  /** An example figure of the source, never counted until a person confirms it; null = to be measured. */
  readonly baseline: number | null;
  readonly seat: Seat;
  readonly role: Role;
  readonly cadence: Cadence;
  /** One KPI of quality and one of business is the playbook's own choice of north stars; a goal may choose others. */
  readonly star: Star | null;
  /** Offered in the wizard as an extra row of the Dashboard; off until a person ticks it. Never a star before. */
  readonly optional?: true;
  /** Counts a lead or a sale, or what one costs: one of the two stars should. */
  readonly conversion?: true;
  /** Invented check-ins for the example cycle: the k-th belongs to the k-th period of the cadence, counted from day 1. */
  readonly sample: readonly number[];
  /** Stands for the measured baseline in the example cycle where the playbook has none. */
  readonly sampleBaseline?: number;
  /** Denominator of each sample check-in where the value is a rate (impressions, clicks, leads …); numerator = value × this. */
  readonly sampleOf?: number;
}

/** A row of the Dashboard, or a watch KPI: needed by a rule or risk only, off until the team switches it on, its target may be open. */
export type Kpi<Id extends string = string> = Measured<Id> &
  ({ readonly watch?: never; readonly target: PlaybookTarget } | { readonly watch: true; readonly target: PlaybookTarget | null });

/** What ends a phase; every criterion is computed, none is a matter of taste. */
export type PlaybookExitCriterion<K extends string = string> =
  /** At least so many KPIs have a confirmed baseline. */
  | { readonly kind: 'baselines'; readonly atLeast: number }
  /** The KPI is not below its baseline. */
  | { readonly kind: 'holds_baseline'; readonly kpi: K }
  /** The KPI has gone this share of the way from baseline to target (keep targets: it is inside). */
  | { readonly kind: 'progress'; readonly kpi: K; readonly atLeast: number }
  /** This share of the phase's tasks is done. */
  | { readonly kind: 'tasks_done'; readonly share: number };

export interface Phase<Id extends string = string, K extends string = string> {
  readonly id: Id;
  readonly firstDay: number;
  readonly lastDay: number;
  /** The baseline may still be measured in this phase; the days up to its end are the cycle's measuring days. */
  readonly measuring?: true;
  readonly exit: readonly PlaybookExitCriterion<K>[];
}

export interface PlaybookThreshold<Id extends string = string, K extends string = string> {
  readonly id: Id;
  readonly kpi: K;
  readonly crossed: 'below' | 'above';
  readonly bound: number;
  /** Consecutive check-ins beyond the bound before the action is due. */
  readonly inARow: number;
}

export type PlaybookCondition<K extends string = string> =
  | { readonly kpi: K; readonly is: 'rises' | 'falls' | 'flat' | 'does_not_rise' }
  | { readonly kpi: K; readonly is: 'above' | 'below'; readonly bound: number | 'baseline' };

interface Conditional<K extends string> {
  readonly match: 'all' | 'any';
  /** One to three. */
  readonly conditions: readonly [PlaybookCondition<K>, PlaybookCondition<K>?, PlaybookCondition<K>?];
}

export interface PlaybookRule<Id extends string = string, K extends string = string> extends Conditional<K> {
  readonly id: Id;
  /** The row of the Dashboard that shows the action. */
  readonly kpi: K;
}

export interface Risk<Id extends string = string, K extends string = string> extends Conditional<K> {
  readonly id: Id;
  readonly seat: Seat;
}

export interface Task<Id extends string = string, P extends string = string, K extends string = string> {
  readonly id: Id;
  readonly phase: P;
  readonly firstWeek: number;
  /** Absent for a task of one week. */
  readonly lastWeek?: number;
  readonly seat: Seat;
  readonly kpi: K;
}

/** One working day of the repeating week, 1 = Monday … 5 = Friday. */
export interface BatchDay<Id extends string = string> {
  readonly id: Id;
  readonly weekday: 1 | 2 | 3 | 4 | 5;
  readonly seat: Seat;
}

/** A habit of the team; how long it takes and on which day, its sentence says. */
export interface Ritual<Id extends string = string, K extends string = string> {
  readonly id: Id;
  readonly every: 'day' | 'week';
  /** Only these KPIs are looked at; absent = all. */
  readonly kpis?: readonly K[];
}

export interface ChannelRole<Id extends string = string> {
  readonly id: Id;
  readonly role: 'core' | 'test';
  /** A platform of the UTM vocabulary. */
  readonly platform: Platform;
  readonly signal: WinSignal;
}

/** What a visitor does that counts; one primary and two smaller ones on the way to it. */
export type Conversion = 'lead' | 'sale' | 'trial' | 'email_signup' | 'demo_started' | 'add_to_cart' | 'form_opened';

export interface Range {
  readonly low: number;
  readonly high: number;
}

/** The arithmetic the wizard shows: posts a week × channels against what one batch makes. */
export interface Volume {
  readonly postsPerChannelWeek: Range;
  /** Assets made in one batch day; null where the source has no batch. */
  readonly batch: Range | null;
  /** The KPI whose target is the number of posts a week on each channel; null where the playbook has none. */
  readonly kpi: string | null;
}

export type Platform = 'instagram' | 'tiktok' | 'youtube' | 'linkedin' | 'facebook' | 'newsletter';

/** The one figure that says a post won on its channel. */
export type WinSignal =
  | 'three_second_hold'
  | 'average_view_time'
  | 'average_view'
  | 'completion_rate'
  | 'retention'
  | 'saves_per_thousand'
  | 'saves_and_shares'
  | 'save_rate'
  | 'share_rate'
  | 'link_ctr'
  | 'replies';

/** Tag values a workbook starts with; slugs, the same in every language because they end up in web addresses. */
export interface UtmVocabulary {
  readonly channels: readonly { readonly platform: Platform; readonly source: string; readonly medium: string }[];
  readonly formats: readonly string[];
  readonly concepts: readonly string[];
  readonly creators: readonly string[];
  readonly batches: readonly string[];
}

export interface Stars<K extends string = string> {
  readonly quality: K;
  readonly business: K;
}

export interface Playbook<K extends string = string, P extends string = string> {
  /** Its name in the registry of playbooks. */
  readonly id: string;
  /** Currency of the playbook's own figures, ISO 4217. */
  readonly currency: 'DKK' | 'EUR' | 'MYR';
  /** Days during which the pace expected is zero. */
  readonly measuringDays: number;
  readonly phases: readonly Phase<P, K>[];
  readonly kpis: readonly Kpi<K>[];
  readonly goals: Readonly<Record<Goal, Stars<K>>>;
  /** How well it suits a goal, after what it measures: 3 best, 0 as well as any. The wizard suggests the highest, the first of equals. */
  readonly suits: Readonly<Record<Goal, number>>;
  /** The optional KPI that belongs to a goal, offered by the wizard together with it. */
  readonly offers: Readonly<Partial<Record<Goal, K>>>;
  readonly thresholds: readonly PlaybookThreshold<string, K>[];
  readonly rules: readonly PlaybookRule<string, K>[];
  readonly risks: readonly Risk<string, K>[];
  readonly tasks: readonly Task<string, P, K>[];
  readonly channels: readonly ChannelRole[];
  readonly batchWeek: readonly BatchDay[];
  readonly rituals: readonly Ritual<string, K>[];
  readonly experiments: readonly Experiment<string, K>[];
  readonly stopRules: readonly StopRule<string, K>[];
  readonly gates: readonly QualityGate<string, K>[];
  readonly library: readonly LibraryQuota[];
  readonly quotas: readonly ShareQuota[];
  readonly conversions: { readonly primary: Conversion; readonly micro: readonly [Conversion, Conversion] };
  readonly volume: Volume;
  readonly utm: UtmVocabulary;
  readonly sampleLinks: readonly SampleLink[];
}

/** One publishing check for all playbooks: the three sources name the same five points in different words. */
export const QA_POINTS = ['facts', 'rights', 'policy', 'tone', 'cta'] as const;
export type QaPoint = (typeof QA_POINTS)[number];

type IdOf<List> = List extends readonly { readonly id: infer Id extends string }[] ? Id : never;
export type KpiIdOf<B extends Playbook> = IdOf<B['kpis']>;
export type PhaseIdOf<B extends Playbook> = IdOf<B['phases']>;
export type TaskIdOf<B extends Playbook> = IdOf<B['tasks']>;
export type ListIdOf<B extends Playbook, Part extends keyof B> = IdOf<B[Part]>;
