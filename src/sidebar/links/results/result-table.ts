/**
 * Results of links as the panel shows them: counts of an export joined to the links of the tab, or the counts that stand there already,
 * summed by what the team wants to compare.
 *
 * Used by link-results.tsx. Pure but for the browser's own URL parser.
 */
import type { LinkResult, LinkRow, LinkVocabulary } from '../../../contract';
import { type Outcome, success } from '../../../core/outcome';
import { shapeOf } from '../../../core/report/table-sample';
import { type Pointed, pointedColumns } from '../../../core/utm/ga4/export-pointing';
import {
  type ExportChoices,
  type ExportProblem,
  type ExportReading,
  type ExportRow,
  pagePath,
  readExport,
} from '../../../core/utm/ga4/export-rows';
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
import { parseCsv } from '../../report/csv';
import { parseUrlInBrowser } from '../standard';

/** Sums by one fact or several, most conversions first; what belongs to no single word stands last, under ''. `item` keeps to one content item. */
export type Lines = (comparison: Comparison, item: string | null) => readonly ResultLine[];

export interface ResultLine {
  readonly word: string;
  readonly result: Result;
}

/** One link as it will be written: its row in the tab, what it stands for, and each count as it is and as it will be. */
export interface PlannedCounts {
  readonly id: string;
  readonly row: number;
  readonly name: string;
  readonly clicks: PlannedCount;
  readonly primary: PlannedCount;
  readonly micro: readonly [PlannedCount, PlannedCount];
}

/** `to` is null where the export does not count it, so that it stays. */
export interface PlannedCount {
  readonly from: number | null;
  readonly to: number | null;
}

export interface ReadResults {
  /** Ready to be written, by the id of the link. */
  readonly links: readonly LinkResult[];
  /** The same in the order of the tab, with what stands there now. */
  readonly planned: readonly PlannedCounts[];
  /** Rows of the export that fit no link, or several, by their tags. */
  readonly unmatched: readonly string[];
  readonly shared: readonly string[];
  /** Whether the landing page would tell the links apart that a row fits; false where the export has it, or they share it too. */
  readonly pagesWouldTell: boolean;
  /** How the file was read: its number habit, the lines left out, what it does not count. */
  readonly reading: Omit<ExportReading, 'rows'>;
  /** Content items of the links with results. */
  readonly items: readonly string[];
  readonly lines: Lines;
}

/** What a person decided about the report, and the columns that were pointed out before, by the shape of their table. */
export interface ReportChoices extends Pick<ExportChoices, 'usual' | 'decimal' | 'period'> {
  readonly pointed: Readonly<Record<string, Pointed>>;
}

/**
 * Reads an export and joins it to the links; the problem says why it cannot be read. Links without an id cannot be told apart and are
 * left out.
 */
export function readResults(
  text: string,
  rows: readonly LinkRow[],
  { primary, micro }: LinkVocabulary['conversions'],
  { pointed, ...choices }: ReportChoices,
): Outcome<ReadResults, ExportProblem> {
  // A blank name would count what an export without event names holds, which is the conversion itself.
  const steps = micro.filter(name => name !== '');
  const conversions: Conversions = { primary, micro: steps };
  const columns = (headings: readonly string[]) => {
    const own = pointed[shapeOf(headings)];
    return own === undefined ? null : pointedColumns(own, headings.length, micro);
  };
  const read = readExport(text, { ...choices, events: [primary, ...steps].filter(name => name !== ''), pointed: columns }, parseCsv);
  if (!read.ok) return read;
  const { rows: counted, ...reading } = read.value;
  const links = rows.filter(({ id }) => id !== '').map(resultLink);
  const joined = joinResults(counted, links, conversions, reading.events);
  const countOf = (name: string, result: Result): number | null => (name === '' ? null : (result.micro[steps.indexOf(name)] ?? null));
  const results: readonly LinkResult[] = [...joined.byLink]
    .map(([id, result]) => ({
      id,
      clicks: result.clicks,
      primary: result.primary,
      micro: [countOf(micro[0], result), countOf(micro[1], result)] as const,
    }))
    .filter(result => [result.clicks, result.primary, ...result.micro].some(count => count !== null));
  return success({
    links: results,
    planned: plannedCounts(results, rows),
    unmatched: joined.unmatched.map(tagWords),
    shared: joined.shared.map(({ row }) => tagWords(row)),
    pagesWouldTell: joined.shared.some(({ row, links: keys }) => row.page === null && pagesOf(keys, links).size > 1),
    reading,
    items: itemsOf(links.filter(({ key }) => joined.byLink.has(key)).map(({ facts }) => facts)),
    lines: (comparison, item) => inOrder(resultsBy(comparison, counted, links, conversions, item, reading.events)),
  });
}

function pagesOf(keys: readonly string[], links: readonly ResultLink[]): ReadonlySet<string> {
  return new Set(links.filter(({ key }) => keys.includes(key)).map(({ page }) => page));
}

function plannedCounts(results: readonly LinkResult[], rows: readonly LinkRow[]): readonly PlannedCounts[] {
  return results
    .flatMap(({ id, clicks, primary, micro }) => {
      const link = rows.find(row => row.id === id);
      if (link === undefined) return [];
      return [
        {
          id,
          row: link.row,
          name: [link.concept, link.channel, link.format].filter(word => word !== '').join(' · '),
          clicks: { from: link.clicks, to: clicks },
          primary: { from: link.primary, to: primary },
          micro: [
            { from: link.micro[0], to: micro[0] },
            { from: link.micro[1], to: micro[1] },
          ] as const,
        },
      ];
    })
    .sort((a, b) => a.row - b.row);
}

/** A row by what it says of itself. @example tagWords(row) // 'spring-sale · newsletter · email' */
function tagWords({ tags, page }: ExportRow): string {
  return [tags.campaign, tags.content, tags.source, tags.medium, tags.id, page].filter(word => word !== null && word !== '').join(' · ');
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
  return { key: id, tags, facts: factsOf(row), page: pagePath(row.postUrl === '' ? row.url : row.postUrl) };
}

function postedTags(url: string): UtmValues | null {
  const reading = readLink(url, parseUrlInBrowser);
  return reading.ok ? readUtm(reading.value) : null;
}

function itemsOf(facts: readonly Readonly<Record<ResultFact, string>>[]): readonly string[] {
  return [...new Set(facts.map(({ item }) => item))].filter(item => item !== '').sort();
}

function inOrder(sums: ReadonlyMap<string, Result>): readonly ResultLine[] {
  return [...sums]
    .map(([word, result]) => ({ word, result }))
    .sort(
      (a, b) =>
        Number(a.word === '') - Number(b.word === '') ||
        (b.result.primary ?? 0) - (a.result.primary ?? 0) ||
        (b.result.clicks ?? 0) - (a.result.clicks ?? 0),
    );
}
