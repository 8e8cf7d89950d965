/**
 * What each version of a test has counted: the figures that were typed, or else what Links has counted for the concept or the item that is
 * named beside the version. Used by the board of tests.
 */
import { isCount, type Variant } from '../../core/experiment/evidence';
import { nameKey } from '../../core/name-key';
import { type Block, type Line, linesOf } from '../block';
import { type FigureHabit, typedFigure } from '../kpi/typed-figure';

export const LETTERS = ['a', 'b', 'c'] as const;
export type Letter = (typeof LETTERS)[number];

/** Columns of Links that tests draw on. */
export const RESULT_INPUTS = ['concept', 'item', 'clicks', 'primary'] as const;
export type ResultInput = (typeof RESULT_INPUTS)[number];

/** The version a word names, as a letter; null for a blank, and for any other word: it closes no test. */
export const letterOf = (word: string): Letter | null => LETTERS.find(letter => letter === nameKey(word)) ?? null;

/** The version a team has kept; null while the test runs. */
export const keptIn = (line: Line<'kept'>): Letter | null => letterOf(line.text('kept'));

type CountInput = `${'successes' | 'trials' | 'guard' | 'from'}_${Letter}`;

/** Clicks and conversions of all links of a concept or an item, by its name as it compares. Links of which either was not counted are left out. */
export type Results = ReadonlyMap<string, Variant>;

export function resultsIn(links: Block): Results {
  const results = new Map<string, Variant>();
  for (const line of linesOf<ResultInput>(links)) {
    const [trials, successes] = [line.figure('clicks'), line.figure('primary')];
    if (trials === null || successes === null) continue;
    // A link whose item has the name of its concept counts once.
    for (const name of new Set([nameKey(line.text('concept')), nameKey(line.text('item'))])) {
      const before = results.get(name) ?? { successes: 0, trials: 0 };
      if (name !== '') results.set(name, { successes: before.successes + successes, trials: before.trials + trials });
    }
  }
  return results;
}

export interface VariantCounts {
  readonly letter: Letter;
  /** The letter as it is shown. */
  readonly variant: string;
  readonly counts: Variant;
  readonly from: 'typed' | 'links';
}

/** Null for a version without any; `wrong` where the figures cannot be counts. */
export function countsOf(line: Line<CountInput>, letter: Letter, results: Results, habit: FigureHabit): VariantCounts | null | 'wrong' {
  const typed = variantIn(line, [`successes_${letter}`, `trials_${letter}`], habit);
  if (typed === 'wrong') return 'wrong';
  const variant = letter.toUpperCase();
  if (typed !== null) return { letter, variant, counts: typed, from: 'typed' };
  const counts = results.get(nameKey(line.text(`from_${letter}`)));
  if (counts === undefined) return null;
  return isVariant(counts) ? { letter, variant, counts, from: 'links' } : 'wrong';
}

/** Another event of the same views: what must not get worse. Null where it was not counted, `wrong` where that cannot be a count of these views. */
export function guardOf(
  line: Line<CountInput>,
  { letter, counts: { trials } }: VariantCounts,
  habit: FigureHabit,
): Variant | null | 'wrong' {
  if (line.text(`guard_${letter}`) === '') return null;
  const hits = typedFigure(line.cell(`guard_${letter}`), 'count', habit);
  return hits !== null && isVariant({ successes: hits, trials }) ? { successes: hits, trials } : 'wrong';
}

function variantIn(line: Line<CountInput>, [hits, views]: readonly [CountInput, CountInput], habit: FigureHabit): Variant | null | 'wrong' {
  if (line.text(hits) === '') return null;
  const [successes, trials] = [typedFigure(line.cell(hits), 'count', habit), typedFigure(line.cell(views), 'count', habit)];
  if (successes === null || trials === null) return 'wrong';
  return isVariant({ successes, trials }) ? { successes, trials } : 'wrong';
}

const isVariant = ({ successes, trials }: Variant): boolean => isCount(successes) && isCount(trials) && successes <= trials;
