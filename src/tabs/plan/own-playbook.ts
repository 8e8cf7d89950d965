/**
 * A team's own playbook: the plan of a cycle it has run, taken from its tabs, and the new cycle that is drawn from it.
 *
 * Saved by addon/own-playbooks.ts. Texts are the team's, in the language they were saved in; figures are fractions, days those of the
 * cycle. Pure.
 */
import type { ChannelChoice, Choices, LanguageCode } from '../../contract';
import type { PlaybookId } from '../../playbooks';
import type { Phase, Seat } from '../../playbooks/playbook';
import type { CycleModel, KpiModel, RuleModel, WatchModel } from './cycle-model';
import { pastCheckins } from './plan';
import { type PlannedPhase, plannedDays, plannedMeasuringDays, plannedPhases } from './planned-phases';
import { ownerOf, teamOf } from './team';

export interface OwnPlaybook {
  /** The playbook it grew out of: its exit criteria and its volume hold on. */
  readonly base: PlaybookId;
  readonly language: LanguageCode;
  /** Decimal sign of the typed targets and thresholds. */
  readonly decimal: '.' | ',';
  readonly currency: string;
  readonly phases: readonly OwnPhase[];
  readonly kpis: readonly OwnKpi[];
  readonly tasks: readonly OwnTask[];
  readonly rules: readonly OwnRule[];
  readonly watch: readonly OwnWatch[];
  readonly channels: readonly ChannelChoice[];
  readonly vocabulary: CycleModel['vocabulary'];
  readonly conversions: CycleModel['conversions'];
}
export interface OwnPhase {
  readonly name: string;
  readonly goal: string;
  readonly exit: string;
  readonly firstDay: number;
  readonly lastDay: number;
  readonly measuring: boolean;
}
export type OwnKpi = Omit<KpiModel, 'owner' | 'baselineFrom' | 'baseline'> & {
  readonly seat: Seat;
  /** The baseline it had, shown as an example and never counted before somebody confirms it. */
  readonly example: number | null;
};
export interface OwnTask {
  readonly id: string;
  readonly title: string;
  readonly doneWhen: string;
  readonly kpi: string;
  readonly kpiId: string;
  readonly seat: Seat;
  readonly first: number;
  readonly last: number;
}
export type OwnRule = Omit<RuleModel, 'owner'> & { readonly seat: Seat };
export type OwnWatch = Omit<WatchModel, 'owner'> & { readonly seat: Seat };

export interface OwnPlanInput {
  readonly choices: Choices;
  /** The playbook's own name. */
  readonly name: string;
  readonly start: number;
  readonly today: number;
  readonly decimal: '.' | ',';
  readonly id: string;
}

/** The own playbook as a playbook of phases, so that they can be renamed and moved like ours. */
export function phasesOfOwn({ phases }: Pick<OwnPlaybook, 'phases'>): { readonly phases: readonly Phase[] } {
  return {
    phases: phases.map(({ firstDay, lastDay, measuring }, index) => ({
      id: String(index),
      firstDay,
      lastDay,
      exit: [],
      ...(measuring ? { measuring } : {}),
    })),
  };
}

/** A cycle by the team's own playbook. Blank or missing choices leave what was saved. */
export function planOwnCycle(own: OwnPlaybook, input: OwnPlanInput): CycleModel {
  const { choices, name, start, today, id } = input;
  const phases = plannedPhases(phasesOfOwn(own), choices.phases);
  const spelt = (text: string) => spellDecimals(text, own.decimal, input.decimal);
  const kpis = own.kpis
    .filter(kpi => !choices.without.includes(kpi.id))
    .map(({ seat, example, ...kpi }): KpiModel => {
      const measured = choices.past?.[kpi.id] !== undefined;
      const typed = choices.baselines[kpi.id];
      const baseline = measured ? null : typed === undefined ? example : typed;
      return {
        ...kpi,
        owner: ownerOf(choices, kpi.id, seat),
        baselineFrom: measured ? 'before' : baseline === null ? 'measuring' : typed === undefined ? 'example' : 'typed',
        baseline,
        targetText: choices.targets?.[kpi.id] ?? spelt(kpi.targetText),
        threshold: spelt(kpi.threshold),
      };
    });
  return {
    id,
    name: choices.name,
    playbook: own.base,
    own: choices.own ?? '',
    playbookName: name,
    start,
    today,
    measuringDays: plannedMeasuringDays(phases),
    language: choices.language,
    currency: choices.currency,
    people: teamOf(choices),
    channels: choices.channels,
    phases: own.phases.map((phase, index) => ({ ...phase, ...moved(phase, phases[index]) })),
    kpis,
    tasks: own.tasks.map(({ seat, first, last, ...task }) => {
      const phase = own.phases.findIndex(({ firstDay, lastDay }) => firstDay <= first && first <= lastDay);
      const days = plannedDays({ phase: String(phase), first, length: last - first }, phases);
      const [from, due] = [start + days.first - 1, start + days.last - 1];
      return { ...task, owner: choices.people[seat], start: from, due, status: 'not_started' as const };
    }),
    checkins: pastCheckins(kpis, start, choices.past),
    links: [],
    sample: false,
    rules: own.rules.map(({ seat, ...rule }) => ({ ...rule, owner: choices.people[seat] })),
    watch: own.watch.map(({ seat, ...kpi }) => ({ ...kpi, owner: choices.people[seat] })),
    vocabulary: choices.vocabulary ?? own.vocabulary,
    conversions: own.conversions,
  };
}

function moved(phase: OwnPhase, planned: PlannedPhase | undefined): Pick<OwnPhase, 'name' | 'firstDay' | 'lastDay'> {
  const { name, firstDay, lastDay } = planned ?? { ...phase, name: null };
  return { name: name ?? phase.name, firstDay, lastDay };
}

/** A typed target in the number habit of another locale. `spellDecimals('≥ 1.5%', '.', ',')` → ≥ 1,5% */
export function spellDecimals(text: string, from: '.' | ',', to: '.' | ','): string {
  return from === to ? text : text.replace(/(\d)[.,](?=\d)/g, (found, digit: string) => (found.endsWith(from) ? digit + to : found));
}
