/**
 * The Monday message: five plain lines, in the team's language, to be copied into whatever the team talks in. How we stand, what changed, what
 * to do, who, when. No markup, since Slack, Teams, WhatsApp and mail each have their own. Pure. Used by ./monday-message.
 */
import type { StatusChanges } from '../../boards/kpi/changes';
import type { ActionLine, StarCard } from '../../contract';
import type { MessageTexts } from '../../languages/language';
import { fill } from '../../languages/text';

/** What one person has before them until the review. */
export interface Load {
  /** '' for what nobody has taken. */
  readonly name: string;
  readonly tasks: number;
  readonly numbers: number;
}

export interface MondayFacts {
  readonly cycle: string;
  /** 1 … 13; 0 before the cycle, 14 after it. */
  readonly week: number;
  readonly weeks: number;
  readonly onPlan: number;
  readonly kpis: number;
  readonly stars: readonly StarCard[];
  readonly changes: StatusChanges;
  readonly actions: readonly ActionLine[];
  readonly loads: readonly Load[];
  readonly numbersDue: number;
  readonly tasksDue: number;
  readonly tasksLate: number;
  /** The next review, in words; '' where the cycle ends before it. */
  readonly review: string;
  /** First day before the cycle and last day after it, in words. */
  readonly start: string;
  readonly end: string;
}

type Words = MessageTexts['monday'];

/** More than three actions are nobody's. */
const MOST_ACTIONS = 3;

const list = (items: readonly string[]): string => items.join(', ');

function standing(facts: MondayFacts, words: Words): string {
  if (facts.week < 1) return fill(words.before, facts);
  const stars = facts.stars.map(({ name, now, target, status }) =>
    now === '' ? fill(words.starOpen, { name, target }) : fill(words.star, { name, now, target, status }),
  );
  const isOver = facts.week > facts.weeks;
  if (facts.kpis === 0) return fill(isOver ? words.afterNone : words.standNone, facts);
  const opening = fill(isOver ? words.after : words.stand, facts);
  return [opening, ...stars].join(' ');
}

function changed({ better, worse }: StatusChanges, words: Words): string {
  if (better.length === 0 && worse.length === 0) return words.same;
  return [
    ...(better.length === 0 ? [] : [fill(words.better, { kpis: list(better) })]),
    ...(worse.length === 0 ? [] : [fill(words.worse, { kpis: list(worse) })]),
  ].join(' ');
}

function toDo(actions: readonly ActionLine[], words: Words): string {
  if (actions.length === 0) return words.todoNone;
  const first = actions.slice(0, MOST_ACTIONS).map(({ kpi, action }) => `${kpi}: ${action}`);
  const rest = actions.length - first.length;
  return `${fill(words.todo, { actions: first.join(' · ') })}${rest === 0 ? '' : ` ${fill(words.more, { n: rest })}`}`;
}

function who(loads: readonly Load[], words: Words): string {
  const lines = loads.map(({ name, tasks, numbers }) => {
    const things = [
      ...(tasks === 0 ? [] : [fill(words.tasks, { n: tasks })]),
      ...(numbers === 0 ? [] : [fill(words.numbers, { n: numbers })]),
    ];
    return `${name === '' ? words.nobody : name} – ${list(things)}`;
  });
  return lines.length === 0 ? words.whoNone : fill(words.who, { people: lines.join('; ') });
}

function when(facts: MondayFacts, words: Words): string {
  const things = { numbers: fill(words.numbers, { n: facts.numbersDue }), tasks: fill(words.tasks, { n: facts.tasksDue }) };
  const line =
    facts.review === '' ? fill(words.whenEnd, { ...things, end: facts.end }) : fill(words.when, { ...things, review: facts.review });
  return facts.tasksLate === 0 ? line : `${line} ${fill(words.late, { n: facts.tasksLate })}`;
}

/**
 * The message; before the cycle and after it the lines that have nothing to say are left out.
 *
 * @example mondayText(facts, LANGUAGES.en.messages.monday) // 'Q4 2026, week 7 of 13: 5 of 8 KPIs go as planned. …\n…'
 */
export function mondayText(facts: MondayFacts, words: Words): string {
  const isRunning = facts.week >= 1 && facts.week <= facts.weeks;
  if (!isRunning) return standing(facts, words);
  return [
    standing(facts, words),
    changed(facts.changes, words),
    toDo(facts.actions, words),
    who(facts.loads, words),
    when(facts, words),
  ].join('\n');
}
