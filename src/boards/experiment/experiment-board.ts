/**
 * EXPERIMENT_BOARD: what each test has shown, the evidence behind the word, and what to do or wait for next.
 *
 * A test has counts of two or three versions, or the values of single posts where posts differ more than people; a guardrail that has clearly
 * fallen beats every word.
 */
import type { Variant } from '../../core/experiment/evidence';
import { bestOf, isGuardrailBroken, judgePosts, weeksAtPace } from '../../core/experiment/experiment';
import { thresholdOf } from '../../core/experiment/threshold';
import type { Threshold, Verdict } from '../../core/experiment/verdict';
import { readTarget } from '../../core/kpi/read-target';
import { readNumber } from '../../core/number/read-quantity';
import { fill } from '../../languages/text';
import { type Block, type Board, type BoardRow, type Line, linesOf } from '../block';
import { type CycleFacts, cycleIn } from '../clock';
import type { KpiInput } from '../kpi/kpis';
import { nameKey } from '../names';
import { type BoardWords, boardWords, keyOfWord } from '../words';
import { oddsText } from './figures';
import { evidenceTexts, neededTexts, wordText } from './verdict-text';

const LETTERS = ['a', 'b', 'c'] as const;
type Letter = (typeof LETTERS)[number];

/** Columns of the tab that a person fills. */
export const EXPERIMENT_INPUTS = [
  ...(['hypothesis', 'kpi', 'threshold', 'started_day', 'guardrail'] as const),
  ...(['successes_a', 'trials_a', 'guard_a', 'values_a', 'successes_b', 'trials_b', 'guard_b', 'values_b'] as const),
  ...(['successes_c', 'trials_c', 'guard_c', 'values_c'] as const),
] as const;
export type ExperimentInput = (typeof EXPERIMENT_INPUTS)[number];

export const EXPERIMENT_BOARD_KEYS = ['b_verdict', 'b_evidence', 'b_next'] as const;
export type ExperimentBoardKey = (typeof EXPERIMENT_BOARD_KEYS)[number];

export interface ExperimentBlocks {
  readonly experiments: Block;
  readonly cycle: Block;
  readonly kpis: Block;
}

type Answer = BoardRow<ExperimentBoardKey>;

/** What all tests of a workbook share. */
interface Shared {
  readonly cycle: CycleFacts;
  readonly words: BoardWords;
  /** KPIs of which less is better, as their names compare. */
  readonly lower: ReadonlySet<string>;
}

export function experimentBoard({ experiments, cycle: facts, kpis }: ExperimentBlocks): Board<ExperimentBoardKey> {
  const cycle = cycleIn(facts);
  if (cycle === null) return { keys: EXPERIMENT_BOARD_KEYS, head: {}, rows: new Map() };
  const falling = linesOf<KpiInput>(kpis).filter(line => keyOfWord('better', line.text('better')) === 'lower');
  const shared = { cycle, words: boardWords(cycle.language), lower: new Set(falling.map(line => nameKey(line.text('kpi')))) };
  const named = linesOf<ExperimentInput>(experiments).filter(line => line.text('hypothesis') !== '');
  return { keys: EXPERIMENT_BOARD_KEYS, head: {}, rows: new Map(named.map(line => [line.index, answerOf(line, shared)])) };
}

function answerOf(line: Line<ExperimentInput>, shared: Shared): Answer {
  const [a, b] = [valuesIn(line, 'a', shared.cycle), valuesIn(line, 'b', shared.cycle)];
  const answer = a.length > 0 && b.length > 0 ? postsAnswer(line, a, shared) : countsAnswer(line, shared);
  return { ...answer, b_next: capital(String(answer.b_next ?? '')) };
}

/** What follows a dot elsewhere begins a cell here. */
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const betterOf = (line: Line<ExperimentInput>, { lower }: Shared): 'higher' | 'lower' =>
  lower.has(nameKey(line.text('kpi'))) ? 'lower' : 'higher';

/** Values of single posts in one cell, in the order they were posted: "1,2; 0,9; 1,4" or one alone. A word among them is left out. */
function valuesIn(line: Line<ExperimentInput>, letter: Letter, { signs }: CycleFacts): readonly number[] {
  const parts = line.text(`values_${letter}`).split(/[;|\n]/);
  return parts.flatMap((part): number[] => {
    const read = readNumber(part.trim(), signs.decimal);
    return read.ok ? [read.value] : [];
  });
}

function postsAnswer(line: Line<ExperimentInput>, a: readonly number[], shared: Shared): Answer {
  const { experiment: texts } = shared.words;
  const others = LETTERS.slice(1).map(letter => ({ letter, values: valuesIn(line, letter, shared.cycle) }));
  const given = others.filter(({ values }) => values.length > 0);
  const read = given.map(({ letter, values }) => ({
    variant: letter.toUpperCase(),
    reading: judgePosts(a, values, betterOf(line, shared), given.length),
  }));
  const best = read.reduce((one, other) => (other.reading.better > one.reading.better ? other : one));
  const { variant, reading } = best;
  const { key, better, pairs, postsNeeded } = reading;
  const isOpen = key === 'direction_only' || key === 'likely_win' || key === 'likely_loss';
  return {
    b_verdict: wordText(key, texts),
    b_evidence: [fill(texts.board.pairs, { variant, better, pairs }), oddsText(reading.evidence, texts)].join(' · '),
    b_next: isOpen ? (postsNeeded === null ? '' : fill(texts.board.postsNeeded, { posts: postsNeeded })) : decided(key, variant, texts),
  };
}

/** What to do once a word is clear. */
function decided(key: Verdict['key'], variant: string, { board }: BoardWords['experiment']): string {
  if (key === 'clear_win') return fill(board.win, { variant });
  if (key === 'clear_loss') return fill(board.loss, { variant });
  return key === 'no_difference' ? board.same : '';
}

/** Counts of a version; null where both are blank, the letter where they cannot be. */
function countsIn(line: Line<ExperimentInput>, letter: Letter, key: 'successes' | 'guard'): Variant | null | 'wrong' {
  const cells = [line.cell(`${key}_${letter}`), line.cell(`trials_${letter}`)];
  if (line.text(`${key}_${letter}`) === '') return null;
  const [successes, trials] = cells.map(cell => (typeof cell === 'number' && Number.isInteger(cell) && cell >= 0 ? cell : null));
  if (successes === null || successes === undefined || trials === null || trials === undefined || successes > trials) return 'wrong';
  return { successes, trials };
}

function countsAnswer(line: Line<ExperimentInput>, shared: Shared): Answer {
  const { experiment: texts } = shared.words;
  const counts = LETTERS.map(letter => ({ letter, variant: letter.toUpperCase(), counts: countsIn(line, letter, 'successes') }));
  const wrong = counts.find(each => each.counts === 'wrong');
  if (wrong !== undefined) return { b_verdict: wordText('too_little', texts), b_next: `◆ ${fill(texts.board.checkCounts, wrong)}` };
  const given = counts.flatMap(each => (each.counts === null || each.counts === 'wrong' ? [] : [{ ...each, counts: each.counts }]));
  const first = given.find(({ letter }) => letter === 'a');
  const others = given.filter(({ letter }) => letter !== 'a');
  if (first === undefined || others.length === 0) return { b_verdict: wordText('too_little', texts), b_next: texts.board.enter };
  const a = first.counts;
  const threshold = thresholdIn(line, a, shared);
  if (typeof threshold === 'string') return { b_verdict: wordText('too_little', texts), b_next: `◆ ${threshold}` };
  const broken = others.find(({ letter }) => isBroken(line, letter, others.length));
  if (broken !== undefined) {
    const guardrail = line.text('guardrail') || texts.board.guardrailName;
    const { variant } = broken;
    return { b_verdict: `■ ${texts.board.guardrail}`, b_next: fill(texts.board.broken, { variant, guardrail }) };
  }
  const best = bestOf(
    a,
    others.map(each => each.counts),
    { threshold, better: betterOf(line, shared) },
  );
  const leading = others[best?.place ?? 0];
  if (best === null || leading === undefined) return {};
  const { verdict } = best;
  return {
    b_verdict: wordText(verdict.key, texts),
    b_evidence: evidenceTexts(verdict, a, leading.counts, leading.variant, texts).join(' · '),
    b_next: decided(verdict.key, leading.variant, texts) || waiting(line, verdict, threshold, a, leading.counts, shared),
  };
}

function isBroken(line: Line<ExperimentInput>, letter: Letter, comparisons: number): boolean {
  const [a, other] = [countsIn(line, 'a', 'guard'), countsIn(line, letter, 'guard')];
  if (a === null || a === 'wrong' || other === null || other === 'wrong') return false;
  return isGuardrailBroken(a, other, comparisons);
}

/** The threshold of a test; null for none, a sentence where it cannot be read. */
function thresholdIn(line: Line<ExperimentInput>, a: Variant, { cycle, words }: Shared): Threshold | null | string {
  if (typeof line.cell('threshold') === 'number') return words.sentences.threshold_as_text;
  const text = line.text('threshold');
  if (text === '') return null;
  const read = readTarget(text, cycle.signs.decimal, { percent: true });
  const { sentences } = words;
  if (!read.ok) return fill<string>(sentences[read.problem.code], { ...read.problem });
  const threshold = thresholdOf(read.value.target, a);
  return threshold.ok ? threshold.value : sentences[threshold.problem.code];
}

/** What is still missing, and for how long at the pace so far. */
function waiting(
  line: Line<ExperimentInput>,
  verdict: Verdict,
  threshold: Threshold | null,
  a: Variant,
  b: Variant,
  { cycle, words }: Shared,
): string {
  const { experiment: texts } = words;
  if (verdict.key === 'too_little') return '';
  if (threshold === null) return texts.board.noThreshold;
  const started = line.figure('started_day') ?? cycle.clock.asOf;
  const weeks = weeksAtPace(verdict.trialsNeeded ?? 0, Math.min(a.trials, b.trials), cycle.clock.asOf - started);
  return [...neededTexts(verdict, texts), ...(weeks === null ? [] : [fill(texts.board.weeks, { weeks })])].join(' · ');
}
