/**
 * A 90-day cycle as the tabs draw it: everything in words and figures, nothing about cells.
 *
 * Made by plan.ts from what a person chose in the wizard. Days are serial numbers, rates fractions (0.012 = 1.2%).
 */
import type { ChannelChoice, LanguageCode } from '../../contract';
import type { ListTexts } from '../../languages/language';
import type { PlaybookId } from '../../playbooks';
import type { Aggregate, Better, Cadence, Seat, Star, Unit } from '../../playbooks/playbook';

export interface CycleModel {
  readonly id: string;
  readonly name: string;
  readonly playbook: PlaybookId;
  /** Id of the team's own playbook that grew out of `playbook`; blank for ours. */
  readonly own: string;
  readonly playbookName: string;
  readonly start: number;
  readonly today: number;
  readonly measuringDays: number;
  readonly language: LanguageCode;
  readonly currency: string;
  readonly people: readonly { readonly name: string; readonly seat: Seat }[];
  readonly channels: readonly ChannelChoice[];
  readonly phases: readonly PhaseModel[];
  readonly kpis: readonly KpiModel[];
  readonly tasks: readonly TaskModel[];
  readonly checkins: readonly CheckinModel[];
  readonly links: readonly LinkModel[];
  /** Whether tabs bring rows of the example along, marked as such. */
  readonly sample: boolean;
  readonly rules: readonly RuleModel[];
  readonly watch: readonly WatchModel[];
  readonly vocabulary: {
    readonly formats: readonly string[];
    readonly concepts: readonly string[];
    readonly creators: readonly string[];
    readonly batches: readonly string[];
  };
  /** GA4's event of the conversion that counts, and of two steps on the way to it. */
  readonly conversions: readonly [primary: string, first: string, second: string];
}

export interface PhaseModel {
  readonly name: string;
  readonly firstDay: number;
  readonly lastDay: number;
  readonly goal: string;
  readonly exit: string;
}

export type BaselineKind = 'example' | 'typed' | 'before' | 'measuring';

export interface KpiModel {
  readonly id: string;
  readonly name: string;
  readonly star: Star | null;
  readonly owner: string;
  readonly unit: Unit;
  readonly decimals: number;
  readonly better: Better;
  readonly aggregate: Aggregate;
  readonly cadence: Cadence;
  readonly baselineFrom: BaselineKind;
  readonly baseline: number | null;
  readonly targetText: string;
  /** An amount that the playbook proposes in the team's currency and nobody has chosen. */
  readonly exampleTarget?: boolean;
  /** The team's own threshold beside the KPI; those of a playbook are rows of Rules & risks. */
  readonly threshold: string;
  readonly thresholdAction: string;
  readonly belowAction: string;
  readonly definition: string;
}

export interface TaskModel {
  readonly id: string;
  readonly title: string;
  readonly doneWhen: string;
  readonly kpi: string;
  readonly kpiId: string;
  readonly owner: string;
  readonly start: number;
  readonly due: number;
  readonly status: 'not_started' | 'doing' | 'done';
}

export interface CheckinModel {
  readonly id: string;
  readonly kpi: string;
  readonly kpiId: string;
  readonly day: number;
  readonly value: number | null;
  readonly numerator: number | null;
  readonly denominator: number | null;
}

export interface LinkModel {
  readonly id: string;
  readonly url: string;
  readonly channel: string;
  readonly format: string;
  readonly concept: string;
  readonly creator: string;
  readonly batch: string;
  /** Title of the content item that carries it; blank for none. */
  readonly item: string;
  readonly postedOn: number | null;
  /** As it stands in the post; blank where that is the tagged link. */
  readonly postUrl: string;
  readonly counts: readonly [clicks: number, primary: number, firstStep: number, secondStep: number] | null;
}

export interface RuleModel {
  readonly id: string;
  readonly kind: 'threshold' | 'pair' | 'risk';
  /** What is seen when it fires. */
  readonly sign: string;
  readonly action: string;
  readonly owner: string;
  /** KPI whose Dashboard row shows the action; null for a risk. */
  readonly shownAt: string | null;
  readonly match: 'all' | 'any';
  /** Check-ins in a row that must lie beyond a bound; 1 looks at the current value. */
  readonly inARow: number;
  readonly conditions: readonly ConditionModel[];
}

export interface ConditionModel {
  readonly kpi: string;
  readonly kpiId: string;
  readonly is: keyof ListTexts['conditions'];
  readonly bound: number | null;
  readonly unit: Unit;
  readonly decimals: number;
}

/** A KPI that only rules and risks look at; entered when the team switches it on. */
export interface WatchModel {
  readonly id: string;
  readonly name: string;
  readonly owner: string;
  readonly unit: Unit;
  readonly decimals: number;
  readonly better: Better;
  readonly cadence: Cadence;
  readonly aggregate: Aggregate;
  readonly definition: string;
}
