/** The threshold of a test: the smallest change worth having, as it was typed. Used by the board of tests. */
import type { Variant } from '../../core/experiment/evidence';
import { smallestEffectOf } from '../../core/experiment/smallest-effect';
import type { SmallestEffect } from '../../core/experiment/verdict';
import { readTarget } from '../../core/kpi/read-target';
import type { Target } from '../../core/kpi/target';
import { nameKey } from '../../core/name-key';
import { spokenParameters } from '../../languages/spelling';
import { fill } from '../../languages/text';
import type { Line } from '../block';
import type { CycleFacts } from '../clock';
import type { BoardWords } from '../words';
import type { Directions } from './directions';

interface Given extends Pick<Directions, 'better'> {
  readonly cycle: CycleFacts;
  readonly words: BoardWords;
}

/** What stands in the cell as a target; null for none, a sentence where it is none. */
function readThreshold(line: Line<'threshold' | 'kpi'>, { cycle, words: { sentences } }: Given): Target | null | string {
  if (typeof line.cell('threshold') === 'number') return sentences.threshold_as_text;
  const text = line.text('threshold');
  if (text === '') return null;
  const read = readTarget(text, cycle.signs.decimal, { percent: true });
  return read.ok ? read.value.target : fill<string>(sentences[read.problem.code], spokenParameters({ ...read.problem }, cycle.signs));
}

/** Said before there are counts it could be held against: whoever typed it is still there. */
export function unreadThreshold(line: Line<'threshold' | 'kpi'>, shared: Given): string | null {
  const read = readThreshold(line, shared);
  return typeof read === 'string' ? `◆ ${read}` : null;
}

/** The threshold of a test; null for none, a sentence where it cannot be read. */
export function thresholdIn(line: Line<'threshold' | 'kpi'>, a: Variant, shared: Given): SmallestEffect | null | string {
  const read = readThreshold(line, shared);
  if (read === null || typeof read === 'string') return read;
  const { words, better } = shared;
  const threshold = smallestEffectOf(read, a);
  if (!threshold.ok) return words.sentences[threshold.problem.code];
  const text = line.text('threshold');
  const kpi = line.text('kpi');
  const direction = better.get(nameKey(kpi));
  const rises = (threshold.value?.change ?? 0) > 0;
  const isWorse = threshold.value !== null && direction !== undefined && rises === (direction === 'lower');
  return isWorse ? fill(words.experiment.board.worse, { text, kpi }) : threshold.value;
}
