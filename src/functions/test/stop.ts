/**
 * TEST_STOP: whether a concept should be paused after its posts so far, and how often that rule is wrong. Used by the list of functions.
 * The posts are one thing, not cells that pair up: a column or a row of one concept, or a block with a row for each of several.
 */

import { oddsText, shareText } from '../../boards/experiment/figures';
import { CLEAR, LIKELY } from '../../core/experiment/evidence';
import { AS_GOOD, BETTER, falseStopChance, readStop, STOP_SIGNS, tallyPosts } from '../../core/experiment/stop-rule';
import { onceEach } from '../../core/once-each';
import { failure, type Outcome, success } from '../../core/outcome';
import type { ExperimentTexts } from '../../languages/en/experiment';
import { fill } from '../../languages/text';
import { type Argument, type Cell, type CellResult, matrixOf, numberIn, numberWithin } from '../cells/argument';
import { overCells, sentenceCell } from '../cells/columns';
import { choiceIn, languageIn, languageParameter, spokenWords } from '../cells/language';
import type { ArgumentProblem } from '../cells/problem';
import { allOf } from '../cells/row';
import type { ListedFunction } from '../record';

const USUAL_POSTS = 3;
const MOST_POSTS = 30;

type Posts = readonly (Cell | null | undefined)[];

/** The concepts of a block: one for each of its rows, or one alone when it is a single row or column. */
function conceptsIn(values: Argument): readonly Posts[] {
  const rows = matrixOf(values);
  return rows.length > 1 && (rows[0]?.length ?? 0) > 1 ? rows : [rows.flat()];
}

/** The values of one concept in ascending order; blanks are posts without a value yet. */
function valuesOf(posts: Posts): Outcome<Float64Array, ArgumentProblem> {
  const values: number[] = [];
  for (const cell of posts) {
    const read = numberIn(cell, 'values');
    if (!read.ok) return read;
    if (read.value !== null) values.push(read.value);
  }
  return success(Float64Array.from(values).sort());
}

interface Reading {
  readonly values: Float64Array;
  readonly baseline: number;
  readonly better: 'higher' | 'lower';
  readonly needed: number;
}

function stopText({ values, baseline, better, needed }: Reading, texts: ExperimentTexts | null): string {
  const tally = tallyPosts(values, baseline, better);
  const { key, evidence } = readStop(tally, needed);
  if (texts === null) return key;
  const posts = values.length;
  const parts = [`${STOP_SIGNS[key]} ${texts.stop[key]}`];
  if (key === 'wait') parts.push(fill(texts.morePosts, { posts: needed - posts }));
  parts.push(fill(texts.beating, { better: tally.better, posts }));
  const isWorse = tally.better < tally.worse;
  const { clear_loss, clear_win, likely_loss, likely_win, direction_only } = texts.verdict;
  if (evidence >= CLEAR) parts.push(isWorse ? clear_loss : clear_win);
  else if (evidence >= LIKELY) parts.push(isWorse ? likely_loss : likely_win);
  else parts.push(direction_only);
  parts.push(oddsText(evidence, texts));
  if (key === 'pause') {
    const chances = { good: falseStopChance(needed, AS_GOOD), better: falseStopChance(needed, BETTER), share: BETTER };
    const shown = Object.fromEntries(Object.entries(chances).map(([name, chance]) => [name, shareText(chance, texts)]));
    parts.push(fill(texts.falseStop, shown as Record<keyof typeof chances, string>));
  }
  return parts.join(' · ');
}

/** TEST_STOP. No values, or no baseline, give a blank. */
export function testStop(
  values: Argument,
  baseline: Argument,
  posts?: Argument,
  better?: Argument,
  language?: Argument,
): CellResult | CellResult[][] {
  const concepts = conceptsIn(values);
  const valuesAt = onceEach((concept: number) => valuesOf(concepts[concept] ?? []));
  // The number of a row stands for its posts, so that concepts pair up with baselines like any other column.
  const concept: Argument = concepts.length === 1 ? 0 : concepts.map((_, index) => [index]);
  return overCells(
    { values: concept, baseline, posts, better, language },
    cells => {
      const row = allOf({
        language: languageIn(cells.language),
        values: valuesAt(Number(cells.values)),
        baseline: numberIn(cells.baseline, 'baseline'),
        posts: numberWithin(cells.posts, 'posts', 1, MOST_POSTS),
        better: choiceIn(cells.better, 'better', 'better'),
      });
      if (!row.ok) return row;
      const { value } = row;
      if (value.better === 'inside') return failure({ code: 'not_a_word', name: 'better', text: 'inside', allowed: 'higher, lower' });
      if (value.values.length === 0 || value.baseline === null) return success('');
      const texts = value.language === 'key' ? null : spokenWords(value.language).experiment;
      const needed = Math.floor(value.posts ?? USUAL_POSTS);
      return success(stopText({ values: value.values, baseline: value.baseline, better: value.better ?? 'higher', needed }, texts));
    },
    sentenceCell,
  );
}

/** TEST_STOP. */
export const STOP_FUNCTIONS: readonly ListedFunction[] = [
  {
    name: 'TEST_STOP',
    listed: true,
    gives: 'whether a concept should be paused after its posts, and how often that rule is wrong',
    help: 'Says whether a concept should be paused: none of its first posts beats the baseline, or fewer than half do at 20 : 1 against luck. Says how often the rule stops a good concept. A post as good as the baseline does not beat it. No values give blank.',
    parameters: [
      {
        name: 'values',
        takes: 'number',
        as: 'range',
        text: 'A value for each post of a concept, in a column or a row; a block has a row for each concept.',
      },
      { name: 'baseline', takes: 'number', as: 'cells', text: 'What a usual post reaches, such as the median.' },
      { name: 'posts', takes: 'number', as: 'cells', text: 'Posts a concept gets before it is judged; 3 if left out.', optional: true },
      { name: 'better', takes: 'text', as: 'cells', text: 'higher or lower; higher if left out.', optional: true },
      languageParameter(', or key: wait, pause, carry_on.'),
    ],
    returns: { gives: 'text', as: 'cells', text: 'The advice, one for each concept.' },
    example: {
      languageAt: 4,
      given: [[[0.9], [1.1], [1.0]], 1.2],
      result:
        '■ Pause and rebrief · 0 of 3 posts better than the baseline · Direction only · 2.5 : 1 against luck · this rule also stops 12.5% of concepts as good as the baseline and 4.3% of those better in 65% of posts',
    },
    run: testStop,
  },
];
