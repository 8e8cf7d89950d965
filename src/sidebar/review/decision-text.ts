/** A decision in one line, in the person's language. Used by the parts of the Review panel. */
import type { ReviewDecision } from '../../contract';
import { fill } from '../../languages/text';
import { dayText } from '../day-text';
import type { Words } from '../words';

/** @example decisionText(decision, words) // 'Iterate · Aino · look again 27 Nov' */
export function decisionText({ decision, owner, until }: ReviewDecision, { sidebar, calendar }: Words): string {
  const { decisions, again } = sidebar.review;
  return [decision === null ? '' : decisions[decision], owner, until === null ? '' : fill(again, { until: dayText(until, calendar) })]
    .filter(part => part !== '')
    .join(' · ');
}
