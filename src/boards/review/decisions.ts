/**
 * The rows of Reviews as boards and commands read them: one decision each, about a KPI or about anything else a team tries.
 * Used by the board of the tab, the agenda of a review and the minutes.
 */
import { type Day, dayFromSerial } from '../../core/day/day';
import { nameKey } from '../../core/name-key';
import type { DecisionKey } from '../../core/review/review';
import { type Block, linesOf } from '../block';
import { keyOfWord } from '../words';

/** Columns of Reviews that people fill, with their dates once more as plain day numbers. */
export const REVIEW_INPUTS = ['kpi', 'value', 'was', 'decision', 'owner', 'note', 'day', 'until_day'] as const;
export type ReviewInput = (typeof REVIEW_INPUTS)[number];

export interface Decision {
  /** Zero-based place below the heading. */
  readonly index: number;
  /** Name of a KPI, or whatever else was decided about. */
  readonly subject: string;
  /** Day of the review; null where none was typed. */
  readonly day: Day | null;
  /** What the KPI stood at then. */
  readonly value: number | null;
  readonly was: string;
  /** Null for a blank cell and for a word of no language. */
  readonly decision: DecisionKey | null;
  /** As it stands in the cell. */
  readonly word: string;
  readonly owner: string;
  readonly note: string;
  /** The day to look at it again. */
  readonly until: Day | null;
}

/** Rows with a subject, in the order of the tab. */
export function decisionsIn(block: Block): readonly Decision[] {
  return linesOf<ReviewInput>(block).flatMap((line): Decision[] => {
    const subject = line.text('kpi');
    if (subject === '') return [];
    return [
      {
        index: line.index,
        subject,
        day: dayOf(line.figure('day')),
        value: line.figure('value'),
        was: line.text('was'),
        decision: keyOfWord('decisions', line.text('decision')),
        word: line.text('decision'),
        owner: line.text('owner'),
        note: line.text('note'),
        until: dayOf(line.figure('until_day')),
      },
    ];
  });
}

const dayOf = (serial: number | null): Day | null => dayFromSerial(serial ?? Number.NaN);

/**
 * Those that no later row about the same subject has replaced, in the order of the tab. A row without a day is as old as can be.
 * Example: CTR on 5 Oct, Leads on 5 Oct, CTR on 12 Oct → Leads, the second CTR.
 */
export function latestDecisions(decisions: readonly Decision[]): readonly Decision[] {
  const last = new Map<string, Decision>();
  for (const each of decisions) {
    const before = last.get(nameKey(each.subject));
    if (before === undefined || (each.day ?? 0) >= (before.day ?? 0)) last.set(nameKey(each.subject), each);
  }
  return decisions.filter(each => last.get(nameKey(each.subject)) === each);
}
