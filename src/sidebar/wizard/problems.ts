/**
 * What is still missing or wrong on a step of the wizard, as sentences by field.
 *
 * Used by wizard.tsx (nobody leaves a step with problems) and by the steps (each sentence beside its field). Field names: `name`, `start`,
 * `channel0.name` … `channel5.medium`, a seat, `other0` …, a KPI's id for its baseline, `target:` and that id, or `phases`.
 */
import type { Choices, KpiCard, NumberHabit, Opening } from '../../contract';
import { SEATS } from '../../core/cycle/choices';
import { CYCLE_DAYS, lastDay } from '../../core/cycle/cycle';
import { dayFromIso } from '../../core/day/day';
import { fill } from '../../languages/text';
import { readMeasure } from '../measure';
import { pastSentence } from '../numbers/past-sentence';
import { readingSentence } from '../reading-sentence';
import type { Words } from '../words';
import { readBaseline } from './baseline-reading';
import { doubtfulStarPast, readStarPast } from './past';
import { cardOf, isOn, type Plan, phasesOf, postsKpi, proposedTarget, starIn, starsOf, targetField, type WizardStep } from './plan';
import { readTyped, type TargetSentences } from './target-reading';

export type FieldProblems = Readonly<Record<string, string>>;

/** A tab band and a list hold this much of a name without cutting it. */
const NAME_MAX = 60;

/** The problems of one step; empty when the person may go on. */
export function problemsOf(plan: Plan, step: WizardStep, { habit, today }: Pick<Opening, 'habit' | 'today'>, words: Words): FieldProblems {
  switch (step) {
    case 'goal':
      return goalProblems(plan.choices, today, words);
    case 'channels':
      return { ...channelProblems(plan.choices, words), ...postProblems(plan, habit, words) };
    case 'people':
      return peopleProblems(plan.choices, words);
    case 'numbers':
      return numberProblems(plan, habit, words);
  }
}

function goalProblems({ name, start }: Choices, today: string, { problems, sidebar }: Words): FieldProblems {
  const found: Record<string, string> = {};
  const length = name.trim().length;
  if (length === 0) found.name = problems.name_missing;
  else if (length > NAME_MAX) found.name = fill(problems.name_too_long, { n: length, max: NAME_MAX });
  const [first, now] = [dayFromIso(start), dayFromIso(today)];
  if (first === null) found.start = fill(problems.bad_day, { text: start });
  else if (now !== null && lastDay(first) < now) found.start = sidebar.wizard.goal.startOver;
  return found;
}

function channelProblems({ channels }: Choices, words: Words): FieldProblems {
  const texts = words.sidebar.wizard.channels;
  const found: Record<string, string> = {};
  const names = channels.map(channel => channel.name.trim().toLowerCase());
  channels.forEach((channel, at) => {
    const name = names[at] ?? '';
    if (name === '') found[`channel${at}.name`] = texts.missing;
    else if (names.indexOf(name) < at) found[`channel${at}.name`] = texts.same;
    if (channel.signal.trim() === '') found[`channel${at}.signal`] = texts.missingSignal;
    if (channel.source.trim() === '') found[`channel${at}.source`] = texts.missingTag;
    if (channel.medium.trim() === '') found[`channel${at}.medium`] = texts.missingTag;
    for (const field of ['name', 'signal', 'source', 'medium'] as const) {
      const n = channel[field].trim().length;
      if (n > NAME_MAX) found[`channel${at}.${field}`] = fill(words.problems.text_too_long, { n, max: NAME_MAX });
    }
  });
  return found;
}

function peopleProblems({ people, others = [] }: Choices, words: Words): FieldProblems {
  const found: Record<string, string> = {};
  const names = [...SEATS.map(seat => [seat, people[seat]] as const), ...others.map(({ name }, at) => [`other${at}`, name] as const)];
  for (const [field, name] of names) {
    const { length } = name.trim();
    if (length === 0) found[field] = words.sidebar.wizard.people.missing;
    else if (length > NAME_MAX) found[field] = fill(words.problems.name_too_long, { n: length, max: NAME_MAX });
  }
  return found;
}

/** Where a KPI stands before the cycle; null while nobody knows. A star's is typed, that of the others is the example's or the end of a cycle before. */
export function knownBaseline(plan: Plan, kpi: KpiCard, habit: NumberHabit): number | null {
  const draft = plan.baselines[kpi.id];
  if (draft === undefined) return plan.choices.baselines[kpi.id] ?? null;
  const read = draft.way === 'known' ? readMeasure(draft.text, { ...kpi, currency: plan.choices.currency }, habit) : null;
  return read?.ok ? read.value : null;
}

/** What the target of a KPI reads as, and what is wrong with it. */
export function targetSentences(plan: Plan, kpi: KpiCard, habit: NumberHabit, words: Words): TargetSentences {
  const { currency } = plan.choices;
  return readTyped(targetField(plan, kpi), { kpi: starIn(plan, kpi), baseline: knownBaseline(plan, kpi, habit), currency, habit, words });
}

function targetProblems(plan: Plan, kpis: readonly KpiCard[], habit: NumberHabit, words: Words): FieldProblems {
  const found: Record<string, string> = {};
  for (const kpi of kpis) {
    // The playbook's own stops nobody; its field says what is wrong with it.
    if (targetField(plan, kpi) === proposedTarget(plan, kpi)) continue;
    const { problem } = targetSentences(plan, kpi, habit, words);
    if (problem !== null) found[`target:${kpi.id}`] = problem;
  }
  return found;
}

/** Posts a week are the target of a KPI, which is typed beside the channels. */
function postProblems(plan: Plan, habit: NumberHabit, words: Words): FieldProblems {
  const kpi = postsKpi(plan);
  return kpi === null ? {} : targetProblems(plan, [kpi], habit, words);
}

function numberProblems(plan: Plan, habit: Opening['habit'], words: Words): FieldProblems {
  const on = (cardOf(plan)?.kpis ?? []).filter(kpi => isOn(plan, kpi));
  const found: Record<string, string> = { ...targetProblems(plan, on, habit, words) };
  const days = phasesOf(plan).map(phase => phase.days);
  const sum = days.reduce((all, each) => all + each, 0);
  if (sum !== CYCLE_DAYS || days.includes(0)) found.phases = fill(words.sidebar.wizard.plan.sum, { n: sum });
  for (const star of starsOf(plan)) {
    const draft = plan.baselines[star.id];
    const past = readStarPast(star, draft, plan.choices, habit);
    if (past !== null) {
      const said = past.values.length + past.problems.length === 0 ? words.sidebar.past.nothing : pastSentence(past.problems, habit, words);
      const isDoubtful = draft?.sure === false && doubtfulStarPast(starIn(plan, star), past, plan.choices.currency, habit).length > 0;
      if (said !== null || isDoubtful) found[star.id] = said ?? words.sidebar.past.unusual;
    }
    if (draft?.way !== 'known') continue;
    const measure = { ...star, currency: plan.choices.currency };
    const reading = readMeasure(draft.text, measure, habit);
    if (reading.ok) {
      const doubt = readBaseline(draft.text, starIn(plan, star), measure.currency, habit)?.doubt ?? null;
      if (doubt !== null && !draft.sure) found[star.id] = words.sidebar.wizard.numbers.doubts[doubt];
      continue;
    }
    found[star.id] =
      reading.problem.code === 'blank'
        ? words.sidebar.wizard.numbers.missing
        : readingSentence(reading.problem, measure, star.example, habit, words);
  }
  return found;
}
