/**
 * What a test had from Links or Content when it was closed, as figures for its own row: links go on counting and results are corrected, but what a
 * team has decided was decided on what stood there that day. Used by commands and edits that meet a closed test.
 */
import type { Block, Line } from '../block';
import { linesOf } from '../block';
import { cycleIn } from '../clock';
import { lookedAt } from '../content/plan';
import { countsOf, keptIn, LETTERS, type Letter, resultsIn } from './counts';
import { directionsIn } from './directions';
import type { ExperimentInput } from './experiment-board';
import { itemResultsIn } from './item-results';
import { postsOf } from './posts';

export interface ClosedFigure {
  /** Zero-based place below the heading. */
  readonly index: number;
  readonly key: `${'values' | 'successes' | 'trials'}_${Letter}`;
  readonly held: number | string;
}

/** The figures that closed tests lack; the other tabs are asked for only where one names something that could have counted. */
export function closedFigures(
  experiments: Block,
  facts: Block,
  others: () => { readonly links: Block; readonly content: Block; readonly kpis: Block; readonly watch: Block },
): readonly ClosedFigure[] {
  const cycle = cycleIn(facts);
  const closed = linesOf<ExperimentInput>(experiments).filter(line => keptIn(line) !== null && LETTERS.some(letter => flows(line, letter)));
  if (cycle === null || closed.length === 0) return [];
  const { links, content, kpis, watch } = others();
  const [results, items] = [resultsIn(links), itemResultsIn(content, links, lookedAt(cycle, directionsIn(kpis, watch).units))];
  return closed.flatMap((line): readonly ClosedFigure[] => {
    const { index } = line;
    const posts = postsOf(line, { cycle, items });
    if (posts !== null) {
      if (posts.from === 'typed') return [];
      const { decimal } = cycle.signs;
      const held = (values: readonly number[]) => values.map(value => plain(value).replace('.', decimal)).join('; ');
      const others = posts.others.map(({ variant, values }) => [variant.toLowerCase() as Letter, values] as const);
      return [['a', posts.first] as const, ...others].map(([letter, values]) => ({ index, key: `values_${letter}`, held: held(values) }));
    }
    return LETTERS.flatMap((letter): readonly ClosedFigure[] => {
      const counts = countsOf(line, letter, results, cycle);
      if (counts === null || counts === 'wrong' || counts.from === 'typed') return [];
      return [
        { index, key: `successes_${letter}`, held: counts.counts.successes },
        { index, key: `trials_${letter}`, held: counts.counts.trials },
      ];
    });
  });
}

/** A version that names something, and of which nothing is typed. */
const flows = (line: Line<ExperimentInput>, letter: Letter): boolean =>
  line.text(`from_${letter}`) !== '' && (['values', 'successes'] as const).every(each => line.text(`${each}_${letter}`) === '');

/** All digits that count, without the exponent a number may be shown with. */
const plain = (value: number): string => value.toLocaleString('en', { useGrouping: false, maximumSignificantDigits: 15 });
