/**
 * Counts of a GA4 export at the links of the tab: what to write into their rows, and sums by what the team wants to compare.
 *
 * Used by link-results.tsx. Pure.
 */
import type { LinkResult, LinkRow, LinkVocabulary } from '../../contract';
import { type Outcome, success } from '../../core/outcome';
import { type Ga4Problem, type Ga4Row, readGa4Export } from '../../core/utm/ga4-export';
import { type Conversions, joinResults, type Result, type ResultLink, resultsBy } from '../../core/utm/results';
import type { LinkFact } from '../../core/utm/standard';

export interface ReadResults {
  /** Ready to be written, by the id of the link. */
  readonly links: readonly LinkResult[];
  /** Rows of the export that fit several links, or none. */
  readonly shared: number;
  readonly unmatched: number;
  /** Sums by a fact, most conversions first; what belongs to no single word stands last, under ''. */
  readonly by: (fact: LinkFact) => readonly ResultLine[];
}

export interface ResultLine {
  readonly word: string;
  readonly result: Result;
}

/**
 * Reads an export and joins it to the links; the problem says why it cannot be read. Links without an id cannot be told apart and are
 * left out.
 */
export function readResults(
  text: string,
  rows: readonly LinkRow[],
  { primary, micro }: LinkVocabulary['conversions'],
): Outcome<ReadResults, Ga4Problem> {
  // A blank name would count what an export without event names holds, which is the conversion itself.
  const steps = micro.filter(name => name !== '');
  const conversions: Conversions = { primary, micro: steps };
  const read = readGa4Export(
    text,
    null,
    [primary, ...steps].filter(name => name !== ''),
  );
  if (!read.ok) return read;
  const links = rows.filter(({ id }) => id !== '').map(resultLink);
  const joined = joinResults(read.value, links, conversions);
  const countOf = (name: string, result: Result): number => (name === '' ? 0 : (result.micro[steps.indexOf(name)] ?? 0));
  return success({
    links: [...joined.byLink].map(([id, result]) => ({
      id,
      clicks: result.clicks,
      primary: result.primary,
      micro: [countOf(micro[0], result), countOf(micro[1], result)],
    })),
    shared: joined.shared.length,
    unmatched: joined.unmatched.length,
    by: fact => linesBy(fact, read.value, links, conversions),
  });
}

function resultLink({ id, source, medium, campaign, content, channel, format, concept, creator, batch }: LinkRow): ResultLink {
  return { key: id, tags: { source, medium, campaign, content, id }, facts: { channel, format, concept, creator, batch } };
}

function linesBy(fact: LinkFact, rows: readonly Ga4Row[], links: readonly ResultLink[], conversions: Conversions): readonly ResultLine[] {
  return [...resultsBy(fact, rows, links, conversions)]
    .map(([word, result]) => ({ word, result }))
    .sort(
      (a, b) => Number(a.word === '') - Number(b.word === '') || b.result.primary - a.result.primary || b.result.clicks - a.result.clicks,
    );
}
