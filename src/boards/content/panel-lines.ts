/**
 * What the panel Content says beside the lines above the tab: how many items are in work at each step, and which points of the gate stand open.
 * What a point has caught is counted for the item as a whole; what it holds back now is known of each. Used by the panel.
 */
import { CONTENT_FLOW, STEPS } from '../../core/content/steps';
import { workInProgress } from '../../core/flow/measures';
import { fill } from '../../languages/text';
import type { NumberSigns } from '../clock';
import { groupedText } from '../figure-text';
import type { BoardWords } from '../words';
import { stepWord } from './content-board';
import { type Items, pointOf, QA_KEYS } from './items';

/** Lines with nothing to say are left out. */
export function panelLines({ items, words }: Items, texts: BoardWords, signs: NumberSigns): readonly string[] {
  const { band, points } = texts.tabs.content;
  const counts = workInProgress(
    items.map(({ journey }) => journey),
    CONTENT_FLOW.steps,
  );
  const steps = STEPS.map((step, at) => [stepWord(step, words, texts), counts[at] ?? 0] as const);
  const atGate = items.filter(({ step, isAhead, gate }) => isAhead || (step === 'qa' && gate.kind !== 'passed'));
  const open = QA_KEYS.map(key => [points[pointOf(key)], atGate.filter(({ ticks }) => !ticks[key]).length] as const);
  return (
    [
      [band.bySteps, steps],
      [band.openPoints, open],
    ] as const
  ).flatMap(([text, parts]) => {
    const list = parts.flatMap(([word, n]) => (n === 0 ? [] : [`${word} ${groupedText(n, signs)}`])).join(', ');
    return list === '' ? [] : [fill(text, { list })];
  });
}
