/**
 * Results back at the links: rows of an export joined to the links that brought them, and summed by what the team wants to compare.
 *
 * Used by the results panel and the Links tab. Rows that fit no link, or several, are counted too, so that the sums never flatter.
 */

import { LINK_FACTS } from '../standard';
import type { ExportRow, ExportTags } from './export-rows';

/** What results are compared by: the facts of a link, and the content item that carries it. */
const RESULT_FACTS = [...LINK_FACTS, 'item'] as const;
export type ResultFact = (typeof RESULT_FACTS)[number];

/** One fact, or several side by side, such as concept and channel. */
export type Comparison = readonly [ResultFact, ...ResultFact[]];

/** A link as far as results need it: its tags in the words of an export, and the facts it stands for. */
export interface ResultLink {
  readonly key: string;
  readonly tags: Readonly<Record<keyof ExportTags, string>>;
  readonly facts: Readonly<Record<ResultFact, string>>;
  /** Path of its landing page as pagePath() gives it. */
  readonly page: string;
}

/** A link with the counts in its row; null for a count nobody wrote. */
export interface CountedLink {
  readonly facts: ResultLink['facts'];
  readonly clicks: number | null;
  readonly primary: number | null;
  readonly micro: readonly (number | null)[];
}

/** The conversion that counts and up to two steps on the way to it, by the names of GA4's events. */
export interface Conversions {
  readonly primary: string;
  readonly micro: readonly string[];
}

/** Clicks and conversions, each null where nothing was counted; the rate is primary conversions per click, null without clicks. */
export interface Result {
  readonly clicks: number | null;
  readonly primary: number | null;
  readonly micro: readonly (number | null)[];
  readonly rate: number | null;
}

/** Names of events of which a file lists only those that happened: where one of these has no row, none happened. */
export type ListedEvents = ReadonlySet<string>;
const NONE_LISTED: ListedEvents = new Set();

export interface JoinedResults {
  /** By the key of the link. */
  readonly byLink: ReadonlyMap<string, Result>;
  /** Rows that more than one link may have brought: their tags are the same. */
  readonly shared: readonly { readonly row: ExportRow; readonly links: readonly string[] }[];
  /** Rows that no link in the tab explains. */
  readonly unmatched: readonly ExportRow[];
}

/**
 * The links whose tags agree with a row in every column that the export has, ignoring case as people do.
 *
 * A row with an id is decided by the id alone when some link carries it: ids are given once. Links with the same tags are told apart by their
 * landing pages, where the export has them.
 */
function linksFor(row: ExportRow, links: readonly ResultLink[]): readonly ResultLink[] {
  const same = (a: string, b: string): boolean => a.trim().toLowerCase() === b.trim().toLowerCase();
  const { id } = row.tags;
  const byId = id === null || id === '' ? [] : links.filter(link => same(link.tags.id, id));
  if (byId.length === 1) return byId;
  const names = ['source', 'medium', 'campaign', 'content'] as const;
  const said = names.filter(name => row.tags[name] !== null);
  // A row that only says where visitors came from, and not by which campaign or content, is no result of a link.
  if (!said.some(name => (name === 'campaign' || name === 'content') && row.tags[name] !== '')) return byId;
  const pool = byId.length > 0 ? byId : links;
  const found = pool.filter(link => said.every(name => same(link.tags[name], row.tags[name] ?? '')));
  // Sites lead visitors on to other pages, so the page only decides between links whose tags are the same.
  const here = found.length > 1 && row.page !== null ? found.filter(link => link.page === row.page) : [];
  return here.length > 0 ? here : found;
}

/**
 * Joins all rows.
 *
 * @example joinResults(rows, links, { primary: 'generate_lead', micro: [] }).byLink.get('L7') // { clicks: 120, primary: 6, micro: [], rate: 0.05 }
 */
export function joinResults(
  rows: readonly ExportRow[],
  links: readonly ResultLink[],
  conversions: Conversions,
  events: ListedEvents = NONE_LISTED,
): JoinedResults {
  const byLink = new Map<string, Result>();
  const shared: { readonly row: ExportRow; readonly links: readonly string[] }[] = [];
  const unmatched: ExportRow[] = [];
  for (const row of rows) {
    const found = linksFor(row, links);
    const [only] = found;
    if (only === undefined) unmatched.push(row);
    else if (found.length > 1) shared.push({ row, links: found.map(link => link.key) });
    else byLink.set(only.key, addRow(byLink.get(only.key), row, conversions, events));
  }
  return { byLink, shared, unmatched };
}

/** Stands between the words of a comparison by several facts. */
const BETWEEN = ' · ';

/** The words of a link under a comparison; '' when it has none of them. @example wordOf(['concept', 'channel'], link.facts) // 'proof · Instagram' */
function wordOf(comparison: Comparison, facts: ResultLink['facts']): string {
  return comparison
    .map(fact => facts[fact].trim())
    .filter(word => word !== '')
    .join(BETWEEN);
}

/**
 * Results by one fact or several (concept, channel, concept and channel …). A row that several links may have brought counts for what they
 * share; rows whose links differ in it, and rows of no link, stand under ''. With an `item`, only rows all of whose links it carries count.
 *
 * @example resultsBy(['concept'], rows, links, conversions).get('proof') // { clicks: 240, primary: 11, micro: [3], rate: 0.0458… }
 */
export function resultsBy(
  comparison: Comparison,
  rows: readonly ExportRow[],
  links: readonly ResultLink[],
  conversions: Conversions,
  item: string | null = null,
  events: ListedEvents = NONE_LISTED,
): ReadonlyMap<string, Result> {
  const sums = new Map<string, Result>();
  for (const row of rows) {
    const found = linksFor(row, links);
    if (item !== null && (found.length === 0 || found.some(link => link.facts.item !== item))) continue;
    const words = [...new Set(found.map(link => wordOf(comparison, link.facts)))];
    const word = words.length === 1 ? (words[0] ?? '') : '';
    sums.set(word, addRow(sums.get(word), row, conversions, events));
  }
  return sums;
}

/**
 * The same from counts that stand at the links already; links without any count are left out.
 *
 * @example countedBy(['channel'], [{ facts, clicks: 120, primary: 6, micro: [9] }]).get('Instagram') // { clicks: 120, primary: 6, micro: [9], rate: 0.05 }
 */
export function countedBy(comparison: Comparison, links: readonly CountedLink[], item: string | null = null): ReadonlyMap<string, Result> {
  const sums = new Map<string, Result>();
  for (const { facts, clicks, primary, micro } of links) {
    if ((clicks === null && primary === null) || (item !== null && facts.item !== item)) continue;
    const word = wordOf(comparison, facts);
    sums.set(word, sumOf(sums.get(word), clicks, primary, micro));
  }
  return sums;
}

/** Exports without event names count under '' and stand for the primary conversion. */
function addRow(sum: Result | undefined, row: ExportRow, { primary, micro }: Conversions, events: ListedEvents): Result {
  const counted = (name: string): number | null => row.conversions.get(name) ?? (events.has(name) ? 0 : null);
  const unnamed = primary === '' ? null : (row.conversions.get('') ?? null);
  return sumOf(sum, row.clicks, plus(counted(primary), unnamed), micro.map(counted));
}

/** What nobody counted adds nothing, and nothing on both sides stays nothing. */
function plus(a: number | null, b: number | null): number | null {
  return a === null ? b : b === null ? a : a + b;
}

function sumOf(
  sum: Result | undefined,
  moreClicks: number | null,
  morePrimary: number | null,
  moreMicro: readonly (number | null)[],
): Result {
  const clicks = plus(sum?.clicks ?? null, moreClicks);
  const primary = plus(sum?.primary ?? null, morePrimary);
  const micro = moreMicro.map((count, at) => plus(sum?.micro[at] ?? null, count));
  return { clicks, primary, micro, rate: clicks === null || primary === null || clicks === 0 ? null : primary / clicks };
}
