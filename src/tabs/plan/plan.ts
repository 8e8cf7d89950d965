/**
 * Turns what a person chose in the wizard into the cycle the tabs draw: playbook figures, texts of the workbook's language, own names.
 * Pure; used by `addon` when it builds.
 */
import type { Choices } from '../../contract';
import { dayFromIso, dayFromSerial } from '../../core/day/day';
import { weekTotals } from '../../core/series/period';
import { PERCENT_SIGNS } from '../../languages/codes';
import type { PlaybookTexts } from '../../languages/language';
import type { Kpi, Playbook, Seat, Task } from '../../playbooks/playbook';
import { writeTarget } from '../../playbooks/target-text';
import type { TabWords } from '../drawing';
import { GA4_EVENTS } from '../links/ga4-events';
import { sampleChannel, sampleLinks } from '../links/sample-links';
import { phaseExit } from '../roadmap/exit-text';
import { planRules, planWatch } from '../rules/plan-rules';
import type { BaselineKind, CheckinModel, CycleModel, KpiModel, PhaseModel, TaskModel } from './cycle-model';
import { type PlannedPhase, plannedMeasuringDays, plannedPhases, plannedTask } from './planned-phases';
import { SAMPLE_MARK, sampleCheckins, sampleStatus } from './sample';
import { ownerOf, teamOf } from './team';

export interface PlanInput {
  readonly choices: Choices;
  readonly playbook: Playbook;
  readonly texts: PlaybookTexts<Playbook>;
  readonly words: TabWords;
  /** Serial day of the start, and today in the spreadsheet's zone. */
  readonly start: number;
  readonly today: number;
  readonly decimal: '.' | ',';
  readonly id: string;
}

export function planCycle(input: PlanInput): CycleModel {
  const { choices, playbook, texts, words, start, today, id } = input;
  const kept = playbook.kpis.filter(kpi => isRow(kpi, input));
  const phases = plannedPhases(playbook, choices.phases);
  const kpis = starsFirst(kept.map(kpi => planKpi(kpi, input)));
  const kpiName = (kpi: string) => texts.kpis[kpi]?.name ?? kpi;
  const samples = choices.sample ? sampleCheckins(kept, kpiName, start, today) : [];
  const checkins: readonly CheckinModel[] = [...samples, ...pastCheckins(kpis, start, choices.past)];
  const person = (seat: Seat) => choices.people[seat];
  return {
    id,
    name: choices.name,
    playbook: choices.playbook,
    own: '',
    playbookName: texts.name,
    start,
    today,
    measuringDays: plannedMeasuringDays(phases),
    language: choices.language,
    currency: choices.currency,
    people: teamOf(choices),
    channels: choices.sample ? [...choices.channels, sampleChannel(words.tabs.links)] : choices.channels,
    phases: phases.map(
      ({ phase, name, firstDay, lastDay }): PhaseModel => ({
        name: name ?? texts.phases[phase.id]?.name ?? phase.id,
        firstDay,
        lastDay,
        goal: texts.phases[phase.id]?.goal ?? '',
        exit: phaseExit(phase, kpiName, words),
      }),
    ),
    kpis,
    tasks: playbook.tasks.map(task => planTask(task, phases, input, kpiName)),
    checkins,
    links: choices.sample ? sampleLinks(choices.channels, playbook, words.tabs.links, start, today) : [],
    sample: choices.sample,
    rules: planRules({ playbook, texts, person }),
    watch: planWatch({ playbook, texts, person }),
    vocabulary: choices.vocabulary ?? playbook.utm,
    conversions: [
      GA4_EVENTS[playbook.conversions.primary],
      GA4_EVENTS[playbook.conversions.micro[0]],
      GA4_EVENTS[playbook.conversions.micro[1]],
    ],
  };
}

/** Watch KPIs are never rows; optional ones are when the team ticked them or the goal makes them a star. */
function isRow({ id, watch, optional }: Kpi, { choices, playbook }: PlanInput): boolean {
  if (watch === true || choices.without.includes(id)) return false;
  const { quality, business } = playbook.goals[choices.goal];
  return optional !== true || id === quality || id === business || choices.extra?.includes(id) === true;
}

function starsFirst(kpis: readonly KpiModel[]): readonly KpiModel[] {
  const rank = { quality: 0, business: 1 } as const;
  const stars = kpis.filter(kpi => kpi.star !== null).sort((a, b) => rank[a.star ?? 'quality'] - rank[b.star ?? 'quality']);
  return [...stars, ...kpis.filter(kpi => kpi.star === null)];
}

function planKpi(kpi: Kpi, { choices, playbook, texts, decimal }: PlanInput): KpiModel {
  const text = texts.kpis[kpi.id];
  const stars = playbook.goals[choices.goal];
  const typed = choices.baselines[kpi.id];
  const measured = choices.past?.[kpi.id] !== undefined;
  const [baselineFrom, baseline]: ReturnType<typeof baselineOf> = measured ? ['before', null] : baselineOf(kpi, typed, choices.sample);
  const habit = { decimal, percent: PERCENT_SIGNS[choices.language], currency: choices.currency };
  return {
    id: kpi.id,
    name: text?.name ?? kpi.id,
    star: stars.quality === kpi.id ? 'quality' : stars.business === kpi.id ? 'business' : null,
    owner: ownerOf(choices, kpi.id, kpi.seat),
    unit: kpi.unit,
    decimals: kpi.decimals,
    better: kpi.better,
    aggregate: kpi.aggregate,
    cadence: kpi.cadence,
    baselineFrom,
    baseline,
    exampleTarget: !choices.sample && choices.targets?.[kpi.id] === undefined && isExampleAmount(kpi),
    targetText: choices.targets?.[kpi.id] ?? (kpi.target === null ? '' : writeTarget(kpi.target, kpi.unit, habit)),
    threshold: '',
    thresholdAction: '',
    belowAction: text?.action ?? '',
    definition: text?.definition ?? '',
  };
}

/** Of percentages, counts and times a target is what the playbook asks for; an amount depends on the market. */
export const isExampleAmount = ({ unit, target }: Kpi): boolean =>
  unit === 'money' && target !== null && target.kind !== 'relative' && target.kind !== 'points';

/** Values from before day 1, newest first as the tab has them; of a total one for each week, under its last day. */
export function pastCheckins(kpis: readonly KpiModel[], start: number, past: Choices['past'] = {}): readonly CheckinModel[] {
  const rows = kpis.flatMap(({ id, name, aggregate }) => {
    const typed = (past[id] ?? []).flatMap(([iso, value]) => {
      const day = dayFromIso(iso);
      return day === null ? [] : [{ day, value }];
    });
    const first = dayFromSerial(start);
    const values = aggregate === 'sum' && first !== null ? weekTotals(typed, first) : typed;
    return values.map(
      ({ day, value }, index): CheckinModel => ({
        ...{ id: `past-${id}-${index + 1}`, kpi: name, kpiId: id, day, value, numerator: null, denominator: null },
      }),
    );
  });
  return rows.sort((a, b) => b.day - a.day);
}

/** A typed figure counts, "we'll measure first" waits, the source's own figure is shown but never counted. */
function baselineOf(kpi: Kpi, typed: number | null | undefined, sample: boolean): readonly [BaselineKind, number | null] {
  if (typeof typed === 'number') return ['typed', typed];
  if (typed === null) return ['measuring', null];
  const example = kpi.baseline ?? kpi.sampleBaseline ?? null;
  // The example cycle shows the whole machine at work, so its figures count.
  if (sample && example !== null) return ['typed', example];
  return kpi.baseline === null ? ['measuring', null] : ['example', kpi.baseline];
}

function planTask(
  task: Task,
  phases: readonly PlannedPhase[],
  { choices, texts, start, today }: PlanInput,
  kpiName: (kpi: string) => string,
): TaskModel {
  const text = texts.tasks[task.id];
  const { first, last } = plannedTask(task, phases);
  const firstDay = start + first - 1;
  const due = start + last - 1;
  const status = choices.sample ? sampleStatus(firstDay, due, today) : 'not_started';
  return {
    id: status === 'not_started' ? task.id : `${SAMPLE_MARK}${task.id}`,
    status,
    title: text?.title ?? task.id,
    doneWhen: text?.done ?? '',
    kpi: kpiName(task.kpi),
    kpiId: task.kpi,
    owner: choices.people[task.seat],
    start: firstDay,
    due,
  };
}
