/** A verdict in words: the parts of an answer, with a dot between them where they stand together. Used by TEST_VERDICT and the board of tests. */
import type { Variant } from '../../core/experiment/evidence';
import { VERDICT_SIGNS, type Verdict } from '../../core/experiment/verdict';
import type { ExperimentTexts } from '../../languages/en/experiment';
import { fill } from '../../languages/text';
import { liftText, oddsText, roughCount } from './figures';

/** Elevenfold: from here on an upper end is of no use to anybody. */
const LARGEST_SHOWN = 10;

/** Sign and word. Example: clear win → "✓ Clear win". */
export function wordText(key: Verdict['key'], texts: ExperimentTexts): string {
  return `${VERDICT_SIGNS[key]} ${texts.verdict[key]}`;
}

function upliftText({ uplift: { scale, estimate, interval }, key }: Verdict, variant: string, texts: ExperimentTexts): readonly string[] {
  const text = (change: number) => liftText(change, scale, texts);
  if (interval === null) return estimate === null ? [] : [fill(texts.changeAlone, { variant, change: text(estimate) })];
  if (interval.high === null || interval.high > LARGEST_SHOWN) return [fill(texts.changeAtLeast, { variant, low: text(interval.low) })];
  const ends = { variant, low: text(interval.low), high: text(interval.high) };
  return estimate === null || key === 'no_difference'
    ? [fill(texts.changeWithin, ends)]
    : [fill(texts.change, { ...ends, change: text(estimate) })];
}

/**
 * What stands behind the word, for a version of that letter against A. A direction has no size yet, so it says who is ahead.
 * Example: 100 and 160 of 1,000 each → "176 : 1 against luck", "B +60% (+8.3% to +139%)".
 */
export function evidenceTexts(verdict: Verdict, a: Variant, b: Variant, letter: string, texts: ExperimentTexts): readonly string[] {
  const { key, evidence, higher, reaches } = verdict;
  if (key === 'too_little') {
    const empty = [a.trials === 0 ? 'A' : '', b.trials === 0 ? letter : ''].filter(Boolean);
    return empty.map(variant => fill(texts.noTrials, { variant }));
  }
  const odds = oddsText(evidence, texts);
  if (key === 'direction_only') {
    return [higher === null ? texts.level : fill(texts.ahead, { variant: higher === 'a' ? 'A' : letter }), odds];
  }
  const parts = [odds, ...upliftText(verdict, letter, texts)];
  return reaches === null ? parts : [...parts, reaches ? texts.reached : texts.notYetReached];
}

/** The views or visits that are still missing; none where that is not known. */
export function neededTexts({ trialsNeeded }: Verdict, texts: ExperimentTexts): readonly string[] {
  return trialsNeeded === null || trialsNeeded === 0 ? [] : [fill(texts.needed, { trials: roughCount(trialsNeeded, texts) })];
}
