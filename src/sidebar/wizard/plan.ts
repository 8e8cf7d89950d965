/**
 * The wizard's state: everything chosen and typed so far, and how each action changes it.
 *
 * Used by wizard.tsx. Pure. Baselines are kept as typed text until they are read, so that a slip can be mended where it was made.
 */
import type {
  ChannelChoice,
  Choices,
  KpiCard,
  KpiOwner,
  NumberHabit,
  OptionalTab,
  OtherPerson,
  PhaseChoice,
  PlaybookCard,
} from '../../contract';
import { SEATS } from '../../core/cycle/choices';
import { sameOrder } from '../../core/number/currency';
import type { PlaybookId } from '../../playbooks';
import type { Goal, Seat } from '../../playbooks/playbook';
import { quarterOf } from '../day-text';
import { typedMeasure } from '../measure';
import { renamed } from './channel-name';
import { suggestCard } from './defaults';
import { ownersAfter } from './owners-after';
import { type BaselineDraft, NO_BASELINE, pastText } from './past';

export const WIZARD_STEPS = ['goal', 'channels', 'people', 'numbers'] as const;
export type WizardStep = (typeof WIZARD_STEPS)[number];
/** A cycle has one channel at least; more than six nobody keeps up. */
export const CHANNELS_AT_MOST = 6;

export interface Plan {
  readonly cards: readonly PlaybookCard[];
  /** Baselines in here are those of a stored draft; `baselines` below goes first. */
  readonly choices: Choices;
  readonly step: WizardStep;
  readonly baselines: Readonly<Record<string, BaselineDraft>>;
  /** One name is copied to all seats while this is on. */
  readonly samePerson: boolean;
  /** What the person decided themselves stays when a default changes. */
  readonly own: { readonly name: boolean; readonly playbook: boolean; readonly channels: boolean };
  /** Problems of the current step show only after the person tried to leave it. */
  readonly tried: boolean;
}

export type PlanChange =
  | { readonly kind: 'goal'; readonly goal: Goal }
  | { readonly kind: 'playbook'; readonly playbook: PlaybookId; readonly own?: string | null }
  /** The cards after an own playbook was renamed or deleted. */
  | { readonly kind: 'cards'; readonly cards: readonly PlaybookCard[] }
  | { readonly kind: 'tab'; readonly tab: OptionalTab; readonly on: boolean }
  | { readonly kind: 'set'; readonly values: Partial<Pick<Choices, 'name' | 'start' | 'language' | 'currency'>> }
  | { readonly kind: 'channel'; readonly at: number; readonly values: Partial<ChannelChoice> }
  /** A further channel on test, or one less. */
  | { readonly kind: 'moreChannels' }
  | { readonly kind: 'lessChannel'; readonly at: number }
  | { readonly kind: 'person'; readonly seat: Seat; readonly name: string }
  | { readonly kind: 'samePerson'; readonly on: boolean }
  | { readonly kind: 'baseline'; readonly kpi: string; readonly values: Partial<BaselineDraft> }
  | { readonly kind: 'kpi'; readonly kpi: string; readonly on: boolean }
  | { readonly kind: 'example'; readonly kpi: string; readonly on: boolean }
  | { readonly kind: 'owner'; readonly kpi: string; readonly owner: KpiOwner }
  | { readonly kind: 'target'; readonly kpi: string; readonly text: string }
  /** A further person, one less, or another name or seat for one. */
  | { readonly kind: 'morePeople' }
  | { readonly kind: 'lessPerson'; readonly at: number }
  | { readonly kind: 'other'; readonly at: number; readonly values: Partial<OtherPerson> }
  | { readonly kind: 'phase'; readonly at: number; readonly values: Partial<PhaseChoice> }
  | { readonly kind: 'carried'; readonly on: boolean }
  | { readonly kind: 'tried' }
  | { readonly kind: 'step'; readonly step: WizardStep };

/** The plan for choices that are fresh or come from a stored draft; a draft opens at its first step that is not finished. */
export function openPlan(choices: Choices, cards: readonly PlaybookCard[], habit: NumberHabit, fromDraft: boolean): Plan {
  const card = cardFor(cards, choices.playbook, choices.own);
  const baselines: Record<string, BaselineDraft> = {};
  for (const kpi of card?.kpis ?? []) {
    const value = choices.baselines[kpi.id];
    if (typeof value === 'number')
      baselines[kpi.id] = {
        ...NO_BASELINE,
        way: 'known',
        sure: true,
        text: typedMeasure(value, { ...kpi, currency: choices.currency }, habit),
      };
    const past = choices.past?.[kpi.id];
    if (past !== undefined)
      baselines[kpi.id] = { ...NO_BASELINE, way: 'past', past: pastText(past, { ...kpi, currency: choices.currency }, habit) };
  }
  const names = SEATS.map(seat => choices.people[seat]);
  const named = choices.phases?.map(({ name, days }, at) => ({ name: name === '' ? (card?.phases[at]?.name ?? '') : name, days }));
  const plan: Plan = {
    cards,
    choices: named === undefined ? choices : { ...choices, phases: named },
    step: 'goal',
    baselines,
    samePerson: names[0] !== '' && names.every(name => name === names[0]),
    own: { name: fromDraft && choices.name !== quarterOf(choices.start), playbook: fromDraft, channels: fromDraft },
    tried: false,
  };
  if (!fromDraft) return plan;
  return { ...plan, step: choices.people.data === '' ? 'channels' : 'numbers' };
}

/** The chosen playbook's card; null when the draft names one that is no longer offered. */
export function cardOf(plan: Plan): PlaybookCard | null {
  return cardFor(plan.cards, plan.choices.playbook, plan.choices.own) ?? null;
}

/** The card of one of our playbooks, or of the team's own one that grew out of it. */
export function cardFor(cards: readonly PlaybookCard[], id: PlaybookId, own: string | null = null): PlaybookCard | undefined {
  return cards.find(card => card.id === id && card.own === own);
}

/** The two north stars of the chosen goal, the one of quality first. */
export function starsOf(plan: Plan): readonly KpiCard[] {
  const card = cardOf(plan);
  return (card?.stars[plan.choices.goal] ?? []).flatMap(id => card?.kpis.find(kpi => kpi.id === id) ?? []);
}

/** A KPI whose example is of the same order in the cycle's currency. */
export function starIn(plan: Plan, kpi: KpiCard): KpiCard {
  const { currency } = plan.choices;
  if (kpi.unit !== 'money' || kpi.example === null) return kpi;
  return { ...kpi, example: sameOrder(kpi.example, cardOf(plan)?.currency ?? currency, currency) };
}

/** The example of a KPI in the cycle's currency; null where there is none. */
export const exampleOf = (plan: Plan, id: string): number | null =>
  (cardOf(plan)?.kpis ?? []).flatMap(kpi => (kpi.id === id ? [starIn(plan, kpi).example] : []))[0] ?? null;

/** Whether the baseline of a KPI is where the cycle before ended. */
const isTeamsOwn = ({ choices }: Plan, id: string): boolean => choices.ended?.includes(id) === true;

/** Whether a KPI's example may be confirmed, or was. */
export function isExampleOffered(plan: Plan, id: string): boolean {
  const [example, own] = [exampleOf(plan, id), plan.choices.baselines[id]];
  return example !== null && !isTeamsOwn(plan, id) && (own === undefined || own === example);
}

/** The playbook's target in the cycle's currency, as a person would type it. */
export function proposedTarget({ choices }: Plan, { target, targets }: KpiCard): string {
  return targets?.[choices.currency] ?? target;
}

/** What stands in the field of a target: what the team typed, else the playbook's. */
export function targetField(plan: Plan, kpi: KpiCard): string {
  return plan.choices.targets?.[kpi.id] ?? proposedTarget(plan, kpi);
}

/** The KPI that counts posts a week on each channel; null where the playbook has none or it is left out. */
export function postsKpi(plan: Plan): KpiCard | null {
  const card = cardOf(plan);
  const kpi = card?.kpis.find(({ id }) => id === card.volume.kpi);
  return kpi === undefined || !isOn(plan, kpi) ? null : kpi;
}

/** Whether a KPI of the card becomes a row: stars always, optional ones when they are ticked, the others unless they are left out. */
export function isOn(plan: Plan, { id, optional }: KpiCard): boolean {
  if (starsOf(plan).some(star => star.id === id)) return true;
  return optional ? plan.choices.extra?.includes(id) === true : !plan.choices.without.includes(id);
}

/** The phases under the team's names and lengths; the card's where it has changed none. */
export function phasesOf(plan: Plan): readonly PhaseChoice[] {
  return plan.choices.phases ?? cardOf(plan)?.phases ?? [];
}

/** The plan after one action of the person. */
export function changePlan(plan: Plan, change: PlanChange): Plan {
  const { choices, own } = plan;
  switch (change.kind) {
    case 'goal': {
      const card = own.playbook ? null : suggestCard(change.goal, plan.cards);
      const next = { ...plan, choices: { ...choices, goal: change.goal } };
      return offerOf(keepStarsOn(card === null ? next : takePlaybook(next, card)), cardOf(plan)?.offers[choices.goal]);
    }
    case 'playbook': {
      const card = cardFor(plan.cards, change.playbook, change.own);
      return card === undefined ? plan : offerOf(keepStarsOn(takePlaybook({ ...plan, own: { ...own, playbook: true } }, card)), undefined);
    }
    case 'cards': {
      const next = { ...plan, cards: change.cards };
      const card = cardOf(next) ?? suggestCard(choices.goal, change.cards);
      return card === null ? next : offerOf(keepStarsOn(takePlaybook(next, card)), undefined);
    }
    case 'tab': {
      const hidden = (choices.hidden ?? []).filter(tab => tab !== change.tab);
      return { ...plan, choices: { ...choices, hidden: change.on ? hidden : [...hidden, change.tab] } };
    }
    case 'set': {
      const set = { ...choices, ...change.values };
      const named = change.values.name !== undefined;
      // A date field is blank while a day is being typed; the name waits for the day.
      const follows = !named && !own.name && quarterOf(set.start) !== '';
      return {
        ...plan,
        choices: { ...set, baselines: inCurrency(plan, set.currency), ...(follows ? { name: quarterOf(set.start) } : {}) },
        own: { ...own, name: own.name || named },
      };
    }
    case 'channel': {
      const { name, ...values } = change.values;
      const follow = (channel: ChannelChoice) => (name === undefined ? channel : renamed(channel, name, plan.cards));
      const channels = choices.channels.map((channel, at) => (at === change.at ? { ...follow(channel), ...values } : channel));
      return { ...plan, choices: { ...choices, channels }, own: { ...own, channels: true } };
    }
    case 'moreChannels': {
      const channels: Choices['channels'] = [...choices.channels, { name: '', role: 'test', signal: '', source: '', medium: 'social' }];
      return { ...plan, choices: { ...choices, channels }, own: { ...own, channels: true }, tried: false };
    }
    case 'lessChannel': {
      const channels = choices.channels.filter((_, at) => at !== change.at);
      return { ...plan, choices: { ...choices, channels }, own: { ...own, channels: true } };
    }
    case 'person': {
      const people = plan.samePerson ? everySeat(change.name) : { ...choices.people, [change.seat]: change.name };
      return { ...plan, choices: { ...choices, people } };
    }
    case 'samePerson': {
      const first = SEATS.map(seat => choices.people[seat]).find(name => name.trim() !== '') ?? '';
      return { ...plan, samePerson: change.on, choices: change.on ? { ...choices, people: everySeat(first) } : choices };
    }
    case 'baseline': {
      const { text, past, step, way } = change.values;
      const retyped = [text, past, step, way].every(each => each === undefined) ? {} : { sure: false };
      const draft = { ...(plan.baselines[change.kpi] ?? NO_BASELINE), ...retyped, ...change.values };
      return { ...plan, baselines: { ...plan.baselines, [change.kpi]: draft } };
    }
    case 'kpi': {
      const without = choices.without.filter(id => id !== change.kpi);
      const extra = (choices.extra ?? []).filter(id => id !== change.kpi);
      const optional = cardOf(plan)?.kpis.some(({ id, optional: off }) => id === change.kpi && off) === true;
      if (optional) return { ...plan, choices: { ...choices, extra: change.on ? [...extra, change.kpi] : extra } };
      return { ...plan, choices: { ...choices, without: change.on ? without : [...without, change.kpi] } };
    }
    case 'example': {
      const { [change.kpi]: _, ...baselines } = choices.baselines;
      const confirmed = change.on ? { ...baselines, [change.kpi]: exampleOf(plan, change.kpi) } : baselines;
      return { ...plan, choices: { ...choices, baselines: confirmed } };
    }
    case 'owner':
      return { ...plan, choices: { ...choices, owners: { ...choices.owners, [change.kpi]: change.owner } } };
    case 'target':
      return { ...plan, choices: { ...choices, targets: { ...choices.targets, [change.kpi]: change.text } } };
    case 'morePeople':
      return { ...plan, choices: { ...choices, others: [...(choices.others ?? []), { name: '', seat: 'production' }] }, tried: false };
    case 'lessPerson':
      return { ...plan, choices: { ...choices, others: (choices.others ?? []).filter((_, at) => at !== change.at) } };
    case 'other': {
      const others = (choices.others ?? []).map((person, at) => (at === change.at ? { ...person, ...change.values } : person));
      return { ...plan, choices: { ...choices, others, ...ownersAfter(choices, change) } };
    }
    case 'phase': {
      const phases = phasesOf(plan).map((phase, at) => (at === change.at ? { ...phase, ...change.values } : phase));
      return { ...plan, choices: { ...choices, phases } };
    }
    case 'carried':
      return choices.carried === undefined ? plan : { ...plan, choices: { ...choices, carried: { ...choices.carried, on: change.on } } };
    case 'tried':
      return { ...plan, tried: true };
    case 'step':
      return { ...plan, step: change.step, tried: false };
  }
}

/** Confirmed examples follow the currency. */
function inCurrency(plan: Plan, currency: string): Choices['baselines'] {
  const after = { ...plan, choices: { ...plan.choices, currency } };
  const followed = (kpi: string, value: number | null) =>
    value === exampleOf(plan, kpi) && !isTeamsOwn(plan, kpi) ? exampleOf(after, kpi) : value;
  return Object.fromEntries(Object.entries(plan.choices.baselines).map(([kpi, value]) => [kpi, followed(kpi, value)]));
}

const everySeat = (name: string): Choices['people'] => ({ data: name, production: name, community: name });

/** Another playbook has other KPIs and proposes other channels; what the person wrote about channels stays. */
function takePlaybook(plan: Plan, card: PlaybookCard): Plan {
  if (card.id === plan.choices.playbook && card.own === (plan.choices.own ?? null)) return plan;
  const channels = plan.own.channels ? plan.choices.channels : card.channels;
  const { extra: _extra, owners: _owners, targets: _targets, phases: _phases, ...others } = plan.choices;
  const { own: _own, past: _past, ended: _ended, ...kept } = others;
  const chosen = { ...kept, playbook: card.id, ...(card.own === null ? {} : { own: card.own }) };
  return { ...plan, choices: { ...chosen, channels, without: [], baselines: {} }, baselines: {} };
}

/** A KPI that was switched off and becomes a star by another goal is on again: a star cannot be left out. */
function keepStarsOn(plan: Plan): Plan {
  const stars = starsOf(plan).map(({ id }) => id);
  return { ...plan, choices: { ...plan.choices, without: plan.choices.without.filter(id => !stars.includes(id)) } };
}

/** Ticks the optional KPI that belongs to the goal, in place of the one the goal before it had brought along. */
function offerOf(plan: Plan, before: string | undefined): Plan {
  const offered = cardOf(plan)?.offers[plan.choices.goal];
  const kept = (plan.choices.extra ?? []).filter(id => id !== before && id !== offered);
  const extra = offered === undefined ? kept : [...kept, offered];
  return plan.choices.extra === undefined && extra.length === 0 ? plan : { ...plan, choices: { ...plan.choices, extra } };
}
