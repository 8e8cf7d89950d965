/**
 * TEST_VERDICT: what two versions have shown so far, in words that stay true however often one looks. It reads cells, asks core and puts
 * the answer into words.
 */

import { evidenceTexts, neededTexts, wordText } from '../../boards/experiment/verdict-text';
import { isCount, type Variant } from '../../core/experiment/evidence';
import { smallestEffectOf } from '../../core/experiment/smallest-effect';
import { judgeVariants, type SmallestEffect, type Verdict } from '../../core/experiment/verdict';
import { failure, type Outcome, success } from '../../core/outcome';
import type { ExperimentTexts } from '../../languages/en/experiment';
import { type Argument, type Cell, type CellResult, numberIn } from '../cells/argument';
import { overCells, sentenceCell } from '../cells/columns';
import { languageIn, languageParameter, spokenWords } from '../cells/language';
import type { ArgumentProblem, FunctionProblem } from '../cells/problem';
import { allOf } from '../cells/row';
import { targetIn } from '../cells/target-argument';
import type { ListedFunction, Parameter } from '../record';

/** A cell as a count; blank gives null. A rate in place of a count is the usual slip. */
function countIn(cell: Cell | null | undefined, name: string): Outcome<number | null, ArgumentProblem> {
  const read = numberIn(cell, name);
  if (!read.ok || read.value === null) return read;
  const { value } = read;
  return isCount(value) ? success(value) : failure({ code: 'not_a_count', name, value });
}

function variantOf(successes: number, trials: number, letter: 'a' | 'b'): Outcome<Variant, ArgumentProblem> {
  if (successes <= trials) return success({ successes, trials });
  return failure({ code: 'more_successes', successes: `successes_${letter}`, trials: `trials_${letter}`, count: successes, of: trials });
}

/** A threshold cell, held against what A has shown so far; blank gives null. */
function thresholdIn(cell: Cell | null | undefined, a: Variant): Outcome<SmallestEffect | null, FunctionProblem> {
  const read = targetIn(cell, null, 'threshold');
  if (!read.ok) return read;
  return read.value === null ? success(null) : smallestEffectOf(read.value, a);
}

/** The answer of one row. */
function verdictText(verdict: Verdict, a: Variant, b: Variant, texts: ExperimentTexts): string {
  const parts = [wordText(verdict.key, texts), ...evidenceTexts(verdict, a, b, 'B', texts), ...neededTexts(verdict, texts)];
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
): CellResult | CellResult[][] {
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
      const verdict = judgeVariants(a, b, { threshold: margin.value });
      return success(row.value.language === 'key' ? verdict.key : verdictText(verdict, a, b, spokenWords(row.value.language).experiment));
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
    example: { languageAt: 5, given: [100, 1000, 160, 1000], result: '✓ Clear win · 176 : 1 against luck · B +60% (+8.3% to +139%)' },
    run: testVerdict,
  },
];
