/**
 * The minutes of a weekly review as plain text, in the team's language, to be copied into whatever the team talks in: how we stand, what was
 * decided, the new tasks, the next review. No markup. Pure. Used by ./review-view.
 */
import type { DecisionKey } from '../../core/review/review';
import type { ListTexts, MessageTexts } from '../../languages/language';
import { fill } from '../../languages/text';

export interface MinutesFacts {
  readonly cycle: string;
  readonly week: number;
  /** In words, as all days here. */
  readonly day: string;
  readonly next: string;
  readonly onPlan: number;
  readonly kpis: number;
  readonly better: readonly string[];
  readonly worse: readonly string[];
  /** Tasks that fell due in the week before. */
  readonly pastWeek: { readonly done: number; readonly all: number };
  readonly decisions: readonly MinutesDecision[];
  readonly tasks: readonly { readonly task: string; readonly owner: string; readonly due: string }[];
}

export interface MinutesDecision {
  readonly subject: string;
  readonly was: string;
  readonly decision: DecisionKey | null;
  readonly owner: string;
  readonly until: string;
  readonly note: string;
}

type Words = Pick<MessageTexts, 'monday' | 'review'> & { readonly decisions: ListTexts['decisions'] };

/**
 * What nobody said is left out.
 *
 * @example minutesText(facts, words) // 'Weekly review of Q4 2026, week 7 (20 Nov)\n5 of 8 KPIs go as planned.\nDecisions\n– Leads (12, ◐ At risk): Iterate · Aino, look again 27 Nov\n…'
 */
export function minutesText(facts: MinutesFacts, { monday, review, decisions: verbs }: Words): string {
  const names = (kpis: readonly string[]) => kpis.join(', ');
  const decision = ({ subject, was, decision: key, owner, until, note }: MinutesDecision) => {
    const about = was === '' ? subject : `${subject} (${was})`;
    const what = key === null ? about : `${about}: ${verbs[key]}`;
    const who = [owner, until === '' ? '' : fill(review.again, { day: until })].filter(part => part !== '').join(', ');
    return `– ${[what, who, note.replace(/\s*\n\s*/g, ' ')].filter(part => part !== '').join(' · ')}`;
  };
  return [
    fill(review.title, facts),
    fill(review.stand, facts),
    ...(facts.better.length === 0 ? [] : [fill(monday.better, { kpis: names(facts.better) })]),
    ...(facts.worse.length === 0 ? [] : [fill(monday.worse, { kpis: names(facts.worse) })]),
    ...(facts.pastWeek.all === 0 ? [] : [fill(review.done, facts.pastWeek)]),
    '',
    facts.decisions.length === 0 ? review.none : review.decisions,
    ...facts.decisions.map(decision),
    ...(facts.tasks.length === 0 ? [] : ['', review.tasks]),
    ...facts.tasks.map(
      ({ task, owner, due }) => `– ${[task, owner, fill(review.due, { day: due })].filter(part => part !== '').join(', ')}`,
    ),
    '',
    fill(review.next, facts),
  ].join('\n');
}
