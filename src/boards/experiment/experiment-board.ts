/**
 * EXPERIMENT_BOARD: what each test has shown, the evidence behind the word, and what to do or wait for next.
 *
 * A test has counts of two or three versions, typed or from Links, or the values of single posts, typed or from Content, where posts differ
 * more than people. What is typed wins, and the results of items, which are of the test's own KPI, come before what links have counted. A
 * guardrail that has clearly fallen beats every word. What was not taken is said where it says another word. What a team has kept closes the test:
 * its figures stay (./closed-figures), nothing is asked any more.
 */
import type { Variant } from '../../core/experiment/evidence';
import { bestOf, bestPlace, isGuardrailBroken, judgePosts, weeksAtPace } from '../../core/experiment/experiment';
import type { SmallestEffect, Verdict } from '../../core/experiment/verdict';
import { nameKey } from '../../core/name-key';
import { fill } from '../../languages/text';
import { type Block, type Board, type BoardRow, type Line, linesOf, shownIn } from '../block';
import { type CycleFacts, cycleIn } from '../clock';
import { lookedAt } from '../content/plan';
import type { FigureHabit } from '../kpi/typed-figure';
import { type BoardWords, boardWords } from '../words';
import { countsOf, guardOf, keptIn, LETTERS, type Results, resultsIn, type VariantCounts } from './counts';
import { type Directions, directionsIn } from './directions';
import { hitsText, oddsText } from './figures';
import { type ItemResults, itemResultsIn } from './item-results';
import { type Posts, partsIn, postsOf } from './posts';
import { thresholdIn, unreadThreshold } from './threshold';
import { evidenceTexts, neededTexts, wordText } from './verdict-text';

/** Columns of the tab that a person fills. */
export const EXPERIMENT_INPUTS = [
  ...(['hypothesis', 'kpi', 'threshold', 'started', 'started_day', 'guardrail', 'kept'] as const),
  ...(['successes_a', 'trials_a', 'guard_a', 'values_a', 'from_a', 'successes_b', 'trials_b', 'guard_b', 'values_b', 'from_b'] as const),
  ...(['successes_c', 'trials_c', 'guard_c', 'values_c', 'from_c'] as const),
] as const;
export type ExperimentInput = (typeof EXPERIMENT_INPUTS)[number];

export const EXPERIMENT_BOARD_KEYS = ['b_verdict', 'b_evidence', 'b_next'] as const;
export type ExperimentBoardKey = (typeof EXPERIMENT_BOARD_KEYS)[number];

export interface ExperimentBlocks {
  readonly experiments: Block;
  readonly cycle: Block;
  readonly kpis: Block;
  readonly watch: Block;
  readonly links: Block;
  /** Empty while the team does not use the tab. */
  readonly content: Block;
}

type Answer = BoardRow<ExperimentBoardKey>;

/** What all tests of a workbook share. */
interface Shared extends Directions {
  readonly cycle: CycleFacts;
  readonly words: BoardWords;
  readonly results: Results;
  readonly items: ItemResults;
}

export function experimentBoard({ experiments, cycle: facts, kpis, watch, links, content }: ExperimentBlocks): Board<ExperimentBoardKey> {
  const cycle = cycleIn(facts);
  if (cycle === null) return { keys: EXPERIMENT_BOARD_KEYS, head: {}, rows: new Map() };
  const directions = directionsIn(kpis, watch);
  const shared = {
    ...{ cycle, words: boardWords(cycle.language), ...directions },
    ...{ results: resultsIn(links), items: itemResultsIn(content, links, lookedAt(cycle, directions.units)) },
  };
  const texts = shared.words.experiment.board;
  const filled = linesOf<ExperimentInput>(experiments).filter(line => line.text('hypothesis') !== '' || holdsFigures(line));
  const head = filled.length === 0 ? { b_next: texts.empty } : {};
  // Figures that belong to no test count nowhere.
  const rowOf = (line: Line<ExperimentInput>) =>
    line.text('hypothesis') === '' ? { b_next: `◆ ${texts.noHypothesis}` } : answerOf(line, shared);
  return { keys: EXPERIMENT_BOARD_KEYS, head, rows: new Map(filled.map(line => [line.index, rowOf(line)])) };
}

/** A KPI that counts say nothing about, in words; null for any other. */
const uncountedText = (kpi: string, { uncounted, words }: Shared): string | null =>
  uncounted.has(nameKey(kpi)) ? `◆ ${fill(words.experiment.board.uncounted, { kpi })}` : null;

function answerOf(line: Line<ExperimentInput>, shared: Shared): Answer {
  const posts = postsOf(line, shared);
  const answer = posts === null ? countsAnswer(line, shared) : postsAnswer(line, posts, shared);
  const next =
    closing(line, shared) ??
    missingKpi(line, shared) ??
    unknownKpi(line, shared) ??
    unreadValue(line, shared) ??
    (posts === null ? unreadThreshold(line, shared) : null) ??
    unreadStart(line, shared) ??
    String(answer.b_next ?? '');
  const evidence = [String(answer.b_evidence ?? ''), ...otherTexts(line, posts, String(answer.b_verdict ?? ''), shared)];
  return { ...answer, b_evidence: evidence.filter(Boolean).join(' · '), b_next: capital(next) };
}

/** The sign of a broken guardrail, which beats every word. */
const BROKEN = '■';

const TYPED = EXPERIMENT_INPUTS.filter(key => /^(values|successes|trials|guard)_/.test(key));

const holdsFigures = (line: Line<ExperimentInput>): boolean => TYPED.some(key => shownIn(line.cell(key)) !== '');

/**
 * What was not taken and says another word: results of items beside typed figures, and conversions per click beside either, unless the KPI is an
 * amount or a time. One pair of posts may lead one way while hundreds of clicks are clear the other. A closed test keeps what it had.
 */
function otherTexts(line: Line<ExperimentInput>, posts: Posts | null, shown: string, shared: Shared): readonly string[] {
  const { experiment: texts } = shared.words;
  if (keptIn(line) !== null || shown.startsWith(BROKEN) || LETTERS.every(letter => line.text(`from_${letter}`) === '')) return [];
  const untyped = line.without(TYPED);
  const say = (text: string, word: unknown, counts: string): readonly string[] =>
    word === shown || word === wordText('too_little', texts) ? [] : [fill(text, { verdict: String(word).slice(2), counts })];
  const results = posts?.from === 'content' ? null : postsOf(untyped, shared);
  const inContent =
    results === null ? [] : say(texts.board.contentSays, postsAnswer(untyped, results, shared).b_verdict, postCounts(results));
  if (shared.amounts.has(nameKey(line.text('kpi')))) return inContent;
  const counted = LETTERS.flatMap(letter => countsOf(untyped, letter, shared.results, shared.cycle) ?? []).filter(each => each !== 'wrong');
  return [...inContent, ...say(texts.board.linksSay, countsAnswer(untyped, shared).b_verdict, clickCounts(counted, texts))];
}

const postCounts = ({ first, others }: Posts): string =>
  [{ variant: 'A', values: first }, ...others].map(({ variant, values }) => `${variant} ${values.length}`).join(', ');

const clickCounts = (counted: readonly VariantCounts[], texts: BoardWords['experiment']): string =>
  counted.map(({ variant, counts }) => `${variant} ${hitsText(counts, texts)}`).join(', ');

/** What a closed test says; null for one that runs. */
function closing(line: Line<ExperimentInput>, { words }: Shared): string | null {
  const text = line.text('kept');
  if (text === '') return null;
  const kept = keptIn(line);
  if (kept === null) return `◆ ${fill(words.experiment.board.unknownKept, { text })}`;
  return fill(words.experiment.board.kept, { variant: kept.toUpperCase() });
}

/** Without its one KPI nobody knows what decides, nor which way is better. */
const missingKpi = (line: Line<ExperimentInput>, { words }: Shared): string | null =>
  line.text('kpi') === '' ? `◆ ${words.experiment.board.noKpi}` : null;

/** A KPI that is nowhere says nothing about which way is better, nor does a guardrail. */
function unknownKpi(line: Line<ExperimentInput>, { words, better }: Shared): string | null {
  const unknown = [line.text('kpi'), line.text('guardrail')].find(name => name !== '' && !better.has(nameKey(name)));
  return unknown === undefined ? null : `◆ ${fill(words.experiment.board.unknownKpi, { kpi: unknown })}`;
}

/** Without its first day a test has no pace. */
function unreadStart(line: Line<ExperimentInput>, { words }: Shared): string | null {
  const text = shownIn(line.cell('started'));
  return text === '' || line.figure('started_day') !== null ? null : fill<string>(words.tabs.checkins.readings.bad_day, { text });
}

/** What follows a dot elsewhere begins a cell here. */
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** A KPI that is nowhere counts as better when higher. */
const betterOf = (kpi: string, { better }: Shared): 'higher' | 'lower' => better.get(nameKey(kpi)) ?? 'higher';

function unreadValue(line: Line<ExperimentInput>, { words, cycle }: Shared): string | null {
  for (const letter of LETTERS) {
    const wrong = partsIn(line, letter, cycle).find(({ read }) => !read.ok);
    if (wrong !== undefined) return `◆ ${fill(words.experiment.board.noValue, { variant: letter.toUpperCase(), text: wrong.text })}`;
  }
  return null;
}

function postsAnswer(line: Line<ExperimentInput>, all: Posts, shared: Shared): Answer {
  const { first, others, from } = all;
  const { experiment: texts } = shared.words;
  const read = others.map(({ variant, values }) => ({
    variant,
    posts: Math.min(first.length, values.length),
    reading: judgePosts(first, values, betterOf(line.text('kpi'), shared), others.length),
  }));
  // A sign test knows no size, and no other event of the same views.
  const isLeftOut = (['threshold', 'guardrail', 'guard_a', 'guard_b', 'guard_c'] as const).some(key => line.text(key) !== '');
  const best = read[bestPlace(read.map(({ reading }) => ({ ...reading, lead: Math.sign(2 * reading.better - reading.pairs) }))) ?? 0];
  if (best === undefined) return {};
  const { variant, posts, reading } = best;
  const { key, better, pairs, postsNeeded } = reading;
  const isOpen = key === 'direction_only' || key === 'likely_win' || key === 'likely_loss';
  return {
    b_verdict: wordText(key, texts),
    b_evidence: [
      fill(texts.board.pairs, { variant, better, pairs }),
      oddsText(reading.evidence, texts),
      ...(from === 'content' ? [fill(texts.board.fromContent, { counts: postCounts(all) })] : []),
      ...(isLeftOut ? [texts.board.leftOut] : []),
    ].join(' · '),
    b_next: isOpen
      ? postsNeeded === null
        ? ''
        : [fill(texts.board.postsNeeded, { posts: postsNeeded }), ...weeksTexts(line, postsNeeded, posts, shared)].join(' · ')
      : decided(key, variant, texts),
  };
}

/** What to do once a word is clear. */
function decided(key: Verdict['key'], variant: string, { board }: BoardWords['experiment']): string {
  if (key === 'clear_win') return fill(board.win, { variant });
  if (key === 'clear_loss') return fill(board.loss, { variant });
  return key === 'no_difference' ? board.same : '';
}

function countsAnswer(line: Line<ExperimentInput>, shared: Shared): Answer {
  const { experiment: texts } = shared.words;
  const counted = LETTERS.map(letter => ({ letter, counted: countsOf(line, letter, shared.results, shared.cycle) }));
  const wrong = counted.find(
    ({ counted: found }) => found === 'wrong' || (found !== null && guardOf(line, found, shared.cycle) === 'wrong'),
  );
  if (wrong !== undefined) {
    const check = fill(texts.board.checkCounts, { variant: wrong.letter.toUpperCase() });
    return { b_verdict: wordText('too_little', texts), b_next: `◆ ${check}` };
  }
  const given = counted.flatMap(each => (each.counted === null || each.counted === 'wrong' ? [] : [each.counted]));
  const first = given.find(({ letter }) => letter === 'a');
  const others = given.filter(({ letter }) => letter !== 'a');
  if (first === undefined || others.length === 0) {
    const isLinked = LETTERS.some(letter => line.text(`from_${letter}`) !== '');
    return { b_verdict: wordText('too_little', texts), b_next: isLinked ? texts.board.awaitLinks : texts.board.enter };
  }
  const uncounted = uncountedText(line.text('kpi'), shared);
  if (uncounted !== null) return { b_verdict: wordText('too_little', texts), b_next: uncounted };
  const a = first.counts;
  const threshold = thresholdIn(line, a, shared);
  if (typeof threshold === 'string') return { b_verdict: wordText('too_little', texts), b_next: `◆ ${threshold}` };
  const question = { better: betterOf(line.text('guardrail'), shared), comparisons: others.length };
  // Of a guardrail that is no KPI, or that no hit can be, nobody knows which way is worse.
  const guarded = given.some(({ letter }) => line.text(`guard_${letter}`) !== '') ? uncountedText(line.text('guardrail'), shared) : null;
  const isJudged = guarded === null && (line.text('guardrail') === '' || shared.better.has(nameKey(line.text('guardrail'))));
  const broken = isJudged ? others.find(other => isBroken(line, [first, other], question, shared.cycle)) : undefined;
  if (broken !== undefined) {
    const guardrail = line.text('guardrail') || texts.board.guardrailName;
    const { variant } = broken;
    return { b_verdict: `${BROKEN} ${texts.board.guardrail}`, b_next: fill(texts.board.broken, { variant, guardrail }) };
  }
  const best = bestOf(
    a,
    others.map(each => each.counts),
    { threshold, better: betterOf(line.text('kpi'), shared) },
  );
  const leading = others[best?.place ?? 0];
  if (best === null || leading === undefined) return {};
  const { verdict } = best;
  return {
    b_verdict: wordText(verdict.key, texts),
    b_evidence: [...evidenceTexts(verdict, a, leading.counts, leading.variant, texts), ...sourceTexts(given, texts)].join(' · '),
    b_next: guarded ?? (decided(verdict.key, leading.variant, texts) || waiting(line, verdict, threshold, a, leading.counts, shared)),
  };
}

/** What came from Links instead of being typed, so that nobody wonders at blank cells. */
function sourceTexts(given: readonly VariantCounts[], texts: BoardWords['experiment']): readonly string[] {
  const shown = given.filter(({ from }) => from === 'links');
  return shown.length === 0 ? [] : [fill(texts.board.fromLinks, { counts: clickCounts(shown, texts) })];
}

function isBroken(
  line: Line<ExperimentInput>,
  [first, other]: readonly [VariantCounts, VariantCounts],
  question: Parameters<typeof isGuardrailBroken>[2],
  habit: FigureHabit,
): boolean {
  const [a, b] = [guardOf(line, first, habit), guardOf(line, other, habit)];
  return a !== null && a !== 'wrong' && b !== null && b !== 'wrong' && isGuardrailBroken(a, b, question);
}

/** What is still missing, and for how long at the pace so far. */
function waiting(
  line: Line<ExperimentInput>,
  verdict: Verdict,
  threshold: SmallestEffect | null,
  a: Variant,
  b: Variant,
  shared: Shared,
): string {
  const { experiment: texts } = shared.words;
  if (verdict.key === 'too_little') return '';
  if (threshold === null) return texts.board.noThreshold;
  const weeks = weeksTexts(line, verdict.trialsNeeded ?? 0, Math.min(a.trials, b.trials), shared);
  return [...neededTexts(verdict, texts), ...weeks].join(' · ');
}

/** For how long, where the test has a first day that is over. */
function weeksTexts(line: Line<ExperimentInput>, needed: number, soFar: number, { cycle, words }: Shared): readonly string[] {
  const { asOf } = cycle.clock;
  const weeks = weeksAtPace(needed, soFar, asOf - (line.figure('started_day') ?? asOf));
  return weeks === null ? [] : [fill(words.experiment.board.weeks, { weeks })];
}
