/**
 * From the wizard's state to what the server gets.
 *
 * Used by wizard.tsx. Pure.
 */
import type { Choices, KpiOwner, NumberHabit, PhaseChoice } from '../../contract';
import { readMeasure } from '../measure';
import { pastPairs, readStarPast } from './past';
import { cardOf, isOn, type Plan, proposedTarget, starsOf } from './plan';

/**
 * What goes to the server: names without blanks around them, the stars' baselines read (null = measure first), the other KPIs' examples kept.
 * A baseline that cannot be read counts as not given; the wizard lets nobody build with one.
 */
export function choicesOf(plan: Plan, habit: NumberHabit): Choices {
  const { choices } = plan;
  const stars = new Set(starsOf(plan).map(({ id }) => id));
  // A cycle before has brought along where its other KPIs ended.
  const baselines: Record<string, number | null> = Object.fromEntries(
    Object.entries(choices.baselines).filter(([id, value]) => value !== null && !stars.has(id)),
  );
  for (const star of starsOf(plan)) {
    const draft = plan.baselines[star.id];
    const read = draft?.way === 'known' ? readMeasure(draft.text, { ...star, currency: choices.currency }, habit) : null;
    if (read === null || read.ok) baselines[star.id] = read === null ? null : read.value;
  }
  const { past: _past, targets: _targets, others: _others, owners: _owners, ...kept } = choices;
  const past = Object.fromEntries(
    starsOf(plan).flatMap(star => {
      const pairs = pastPairs(readStarPast(star, plan.baselines[star.id], choices, habit));
      return pairs === null ? [] : [[star.id, pairs]];
    }),
  );
  return {
    ...kept,
    ...(Object.keys(past).length === 0 ? {} : { past }),
    ...typedChoices(plan),
    ...(choices.phases === undefined ? {} : { phases: ownPhases(plan, choices.phases) }),
    name: choices.name.trim(),
    channels: choices.channels.map(channel => ({
      ...channel,
      name: channel.name.trim(),
      signal: channel.signal.trim(),
      source: channel.source.trim(),
      medium: channel.medium.trim(),
    })),
    people: { data: choices.people.data.trim(), production: choices.people.production.trim(), community: choices.people.community.trim() },
    baselines,
  };
}

/** Targets that differ from the playbook's, further people, and owners who are still there. */
function typedChoices(plan: Plan): Pick<Choices, 'targets' | 'others' | 'owners'> {
  const { targets = {}, others = [], owners } = plan.choices;
  const kpis = cardOf(plan)?.kpis ?? [];
  const typed = kpis.flatMap(kpi => {
    const text = targets[kpi.id]?.trim() ?? '';
    return text === '' || text === proposedTarget(plan, kpi) || !isOn(plan, kpi) ? [] : [[kpi.id, text]];
  });
  const named = others.map(({ name, seat }) => ({ name: name.trim(), seat }));
  const isThere = (owner: KpiOwner) => typeof owner === 'string' || named.some(({ name }) => name === owner.person.trim());
  return {
    ...(typed.length === 0 ? {} : { targets: Object.fromEntries(typed) }),
    ...(named.length === 0 ? {} : { others: named }),
    ...(owners === undefined ? {} : { owners: Object.fromEntries(Object.entries(owners).filter(([, owner]) => isThere(owner))) }),
  };
}

/** A name the person left alone goes as a blank: the tabs may speak another language than the wizard. */
function ownPhases(plan: Plan, phases: readonly PhaseChoice[]): readonly PhaseChoice[] {
  const names = cardOf(plan)?.phases.map(({ name }) => name) ?? [];
  return phases.map(({ name, days }, at) => ({ name: name.trim() === names[at] ? '' : name.trim(), days }));
}
