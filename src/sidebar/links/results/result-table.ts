/**
 * Results of links as the panel shows them: counts of a GA4 export joined to the links of the tab, or the counts that stand there already,
 * summed by what the team wants to compare.
 *
 * Used by link-results.tsx. Pure but for the browser's own URL parser.
 */
import type { LinkResult, LinkRow, LinkVocabulary } from '../../../contract';
import { type Outcome, success } from '../../../core/outcome';
import { type Ga4Problem, readGa4Export } from '../../../core/utm/ga4/export';
import {
  type Comparison,
  type Conversions,
  countedBy,
  joinResults,
  type Result,
  type ResultFact,
  type ResultLink,
  resultsBy,
} from '../../../core/utm/ga4/results';
import type { UtmValues } from '../../../core/utm/parameters';
import { readUtm } from '../../../core/utm/part';
import { readLink } from '../../../core/utm/url';
import { parseUrl } from '../standard';

/** Sums by one fact or several, most conversions first; what belongs to no single word stands last, under ''. `item` keeps to one content item. */
export type Lines = (comparison: Comparison, item: string | null) => readonly ResultLine[];

export interface ResultLine {
  readonly word: string;
  readonly result: Result;
}

export interface ReadResults {
  /** Ready to be written, by the id of the link. */
  readonly links: readonly LinkResult[];
  /** Rows of the export that fit several links, or none. */
  readonly shared: number;
  readonly unmatched: number;
  /** Content items of the links with results. */
  readonly items: readonly string[];
  readonly lines: Lines;
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
    items: itemsOf(links.filter(({ key }) => joined.byLink.has(key)).map(({ facts }) => facts)),
    lines: (comparison, item) => inOrder(resultsBy(comparison, read.value, links, conversions, item)),
  });
}

/** The counts that stand in the tab; null while no link has any. Steps without a name are left out, as in an export. */
export function writtenResults(
  rows: readonly LinkRow[],
  { micro }: LinkVocabulary['conversions'],
): { readonly links: number; readonly items: readonly string[]; readonly lines: Lines } | null {
  const links = rows
    .filter(({ clicks, primary }) => clicks !== null || primary !== null)
    .map(row => ({ ...row, facts: factsOf(row), micro: row.micro.filter((_, at) => micro[at] !== '') }));
  if (links.length === 0) return null;
  return {
    links: links.length,
    items: itemsOf(links.map(({ facts }) => facts)),
    lines: (comparison, item) => inOrder(countedBy(comparison, links, item)),
  };
}

function factsOf({ channel, format, concept, creator, batch, item }: LinkRow): ResultLink['facts'] {
  return { channel, format, concept, creator, batch, item };
}

/** The tags are those of the link in the post where it is known: Setup may have changed since. */
function resultLink(row: LinkRow): ResultLink {
  const posted = postedTags(row.postUrl);
  const { source, medium, campaign, content, id } = row;
  const tags =
    posted?.utm_source === undefined
      ? { source, medium, campaign, content, id }
      : {
          source: posted.utm_source,
          medium: posted.utm_medium ?? '',
          campaign: posted.utm_campaign ?? '',
          content: posted.utm_content ?? '',
          id: posted.utm_id ?? '',
        };
  return { key: id, tags, facts: factsOf(row) };
}

function postedTags(url: string): UtmValues | null {
  const reading = readLink(url, parseUrl);
  return reading.ok ? readUtm(reading.value) : null;
}

function itemsOf(facts: readonly Readonly<Record<ResultFact, string>>[]): readonly string[] {
  return [...new Set(facts.map(({ item }) => item))].filter(item => item !== '').sort();
}

function inOrder(sums: ReadonlyMap<string, Result>): readonly ResultLine[] {
  return [...sums]
    .map(([word, result]) => ({ word, result }))
    .sort(
      (a, b) => Number(a.word === '') - Number(b.word === '') || b.result.primary - a.result.primary || b.result.clicks - a.result.clicks,
    );
}
