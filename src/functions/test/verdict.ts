/**
 * TEST_VERDICT: what two versions have shown so far, in words that stay true however often one looks. It reads cells, asks core and puts
 * the answer into words.
 */
import type { Variant } from '../../core/experiment/evidence';
import { judgeVariants, type Threshold, VERDICT_SIGNS, type Verdict } from '../../core/experiment/verdict';
import { failure, type Outcome, success } from '../../core/outcome';
import type { ExperimentTexts } from '../../languages/en/experiment';
import { fill } from '../../languages/text';
import { type Argument, type Cell, type CellValue, isBlank, numberIn } from '../cells/argument';
import { overCells, sentenceCell } from '../cells/columns';
import { languageIn, languageParameter, wordsOf } from '../cells/language';
import type { ArgumentProblem, FunctionProblem } from '../cells/problem';
import { allOf } from '../cells/row';
import { targetIn } from '../cells/target-argument';
import type { ListedFunction, Parameter } from '../record';
import { changeText, oddsText, roughCount } from './figures';

/** More than any account counts; beyond it the arithmetic loses digits. */
const MOST_TRIALS = 1e9;

/** A cell as a count; blank gives null. A rate in place of a count is the usual slip. */
function countIn(cell: Cell | null | undefined, name: string): Outcome<number | null, ArgumentProblem> {
  const read = numberIn(cell, name);
  if (!read.ok || read.value === null) return read;
  const { value } = read;
  return Number.isInteger(value) && value >= 0 && value <= MOST_TRIALS ? success(value) : failure({ code: 'not_a_count', name, value });
}

function variantOf(successes: number, trials: number, letter: 'a' | 'b'): Outcome<Variant, ArgumentProblem> {
  if (successes <= trials) return success({ successes, trials });
  return failure({ code: 'more_successes', successes: `successes_${letter}`, trials: `trials_${letter}`, count: successes, of: trials });
}

/**
 * A threshold cell; blank gives null. A bound is measured from the rate of A so far, and says nothing once A keeps it. A plain number could be
 * a change of either kind or a rate, and is asked. Example: "+20%" → relative 0.2; "≥ 1.2%" where A has 1% → 0.002 in points.
 */
function thresholdIn(cell: Cell | null | undefined, a: Variant): Outcome<Threshold | null, FunctionProblem> {
  if (isBlank(cell)) return success(null);
  const read = targetIn(cell, null, 'threshold');
  if (!read.ok || read.value === null) return read.ok ? success(null) : read;
  const target = read.value;
  if (target.kind === 'relative' || target.kind === 'points') {
    const { change } = target;
    return change === 0 ? failure({ code: 'threshold_as_text' }) : success({ scale: target.kind, change });
  }
  if (target.kind !== 'at_least' && target.kind !== 'at_most') return failure({ code: 'threshold_as_text' });
  const change = a.trials === 0 ? 0 : target.bound - a.successes / a.trials;
  const isAhead = target.kind === 'at_least' ? change > 0 : change < 0;
  return success(isAhead ? { scale: 'points', change } : null);
}

/** Elevenfold: from here on an upper end is of no use to anybody. */
const LARGEST_SHOWN = 10;

function upliftText({ uplift: { scale, estimate, interval }, key }: Verdict, texts: ExperimentTexts): readonly string[] {
  const text = (change: number) => changeText(change, scale, texts);
  if (interval === null) return estimate === null ? [] : [fill(texts.changeAlone, { change: text(estimate) })];
  if (interval.high === null || interval.high > LARGEST_SHOWN) return [fill(texts.changeAtLeast, { low: text(interval.low) })];
  const ends = { low: text(interval.low), high: text(interval.high) };
  return estimate === null || key === 'no_difference'
    ? [fill(texts.changeWithin, ends)]
    : [fill(texts.change, { change: text(estimate), ...ends })];
}

/** The answer of one row. A direction has no size yet, so it says who is ahead and what is missing. */
function verdictText(verdict: Verdict, a: Variant, b: Variant, texts: ExperimentTexts): string {
  const { key, evidence, higher, reaches, trialsNeeded } = verdict;
  const parts = [`${VERDICT_SIGNS[key]} ${texts.verdict[key]}`];
  if (key === 'too_little') {
    const empty = [a.trials === 0 ? 'A' : '', b.trials === 0 ? 'B' : ''].filter(Boolean);
    return [...parts, ...empty.map(variant => fill(texts.noTrials, { variant }))].join(' · ');
  }
  if (key === 'direction_only') parts.push(higher === null ? texts.level : fill(texts.ahead, { variant: higher.toUpperCase() }));
  parts.push(oddsText(evidence, texts));
  if (key !== 'direction_only') parts.push(...upliftText(verdict, texts));
  if (reaches !== null) parts.push(reaches ? texts.reached : texts.notYetReached);
  if (trialsNeeded !== null && trialsNeeded > 0) parts.push(fill(texts.needed, { trials: roughCount(trialsNeeded, texts) }));
  return parts.join(' · ');
}

/** TEST_VERDICT. A blank count gives a blank. */
export function testVerdict(
  successes_a: Argument,
  trials_a: Argument,
  successes_b: Argument,
  trials_b: Argument,
  threshold?: Argument,
  language?: Argument,
): CellValue | CellValue[][] {
  return overCells(
    { successes_a, trials_a, successes_b, trials_b, threshold, language },
    cells => {
      const row = allOf({
        language: languageIn(cells.language),
        successesA: countIn(cells.successes_a, 'successes_a'),
        trialsA: countIn(cells.trials_a, 'trials_a'),
        successesB: countIn(cells.successes_b, 'successes_b'),
        trialsB: countIn(cells.trials_b, 'trials_b'),
        // Found wrong before there is anything to hold it against.
        threshold: thresholdIn(cells.threshold, { successes: 0, trials: 0 }),
      });
      if (!row.ok) return row;
      const { successesA, trialsA, successesB, trialsB } = row.value;
      if (successesA === null || trialsA === null || successesB === null || trialsB === null) return success('');
      const variants = allOf({ a: variantOf(successesA, trialsA, 'a'), b: variantOf(successesB, trialsB, 'b') });
      if (!variants.ok) return variants;
      const { a, b } = variants.value;
      const margin = thresholdIn(cells.threshold, a);
      if (!margin.ok) return margin;
      const verdict = judgeVariants(a, b, margin.value);
      return success(row.value.language === 'key' ? verdict.key : verdictText(verdict, a, b, wordsOf(row.value.language).experiment));
    },
    sentenceCell,
  );
}

const count = (name: string, text: string): Parameter => ({ name, takes: 'number', as: 'cells', text });

/** TEST_VERDICT. */
export const VERDICT_FUNCTIONS: readonly ListedFunction[] = [
  {
    name: 'TEST_VERDICT',
    listed: true,
    gives: 'what two versions have shown so far, with the odds against luck; true at every look',
    help: 'Judges version B against A from counts, true however often you look: clear from 20 : 1 against luck, likely from 5 : 1, below that a direction only. A difference surely smaller than the threshold is none. It counts people, not posts: put several posts into each version. Blank in gives blank.',
    parameters: [
      count('successes_a', 'Clicks, saves or sales of version A: a cell or a column.'),
      count('trials_a', 'Views or visits of version A.'),
      count('successes_b', 'The same of version B.'),
      count('trials_b', 'Views or visits of version B.'),
      {
        name: 'threshold',
        takes: 'number or text',
        as: 'cells',
        text: 'The smallest change worth having, as text: "+20%", "+0.5 pp" or "≥ 1.2%"; "-15%" where lower is better.',
        optional: true,
      },
      languageParameter(', or key: clear_win, likely_win, direction_only, no_difference, likely_loss, clear_loss, too_little.'),
    ],
    returns: { gives: 'text', as: 'cells', text: 'The verdict, one for each row.' },
    example: { given: [100, 1000, 160, 1000], result: '✓ Clear win · 176 : 1 against luck · B +60% (+8.3% to +139%)' },
    run: testVerdict,
  },
];
