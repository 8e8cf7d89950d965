/**
 * Results back at the links: rows of an export joined to the links that brought them, and summed by what the team wants to compare.
 *
 * Used by the results panel and the Links tab. Rows that fit no link, or several, are counted too, so that the sums never flatter.
 */
import type { Ga4Row, Ga4Tags } from './ga4-export';
import type { LinkChoice, LinkFact } from './standard';

/** A link as far as results need it: its tags in the words of an export, and the facts it stands for. */
export interface ResultLink {
  readonly key: string;
  readonly tags: Readonly<Record<keyof Ga4Tags, string>>;
  readonly facts: LinkChoice;
}

/** The conversion that counts and up to two steps on the way to it, by the names of GA4's events. */
export interface Conversions {
  readonly primary: string;
  readonly micro: readonly string[];
}

/** Clicks and conversions; the rate is primary conversions per click, null without clicks. */
export interface Result {
  readonly clicks: number;
  readonly primary: number;
  readonly micro: readonly number[];
  readonly rate: number | null;
}

export interface JoinedResults {
  /** By the key of the link. */
  readonly byLink: ReadonlyMap<string, Result>;
  /** Rows that more than one link may have brought: their tags are the same. */
  readonly shared: readonly { readonly row: Ga4Row; readonly links: readonly string[] }[];
  /** Rows that no link in the tab explains. */
  readonly unmatched: readonly Ga4Row[];
}

/**
 * The links whose tags agree with a row in every column that the export has, ignoring case as people do.
 *
 * A row with an id is decided by the id alone when some link carries it: ids are given once.
 */
export function linksFor(row: Ga4Row, links: readonly ResultLink[]): readonly ResultLink[] {
  const same = (a: string, b: string): boolean => a.trim().toLowerCase() === b.trim().toLowerCase();
  const { id } = row.tags;
  const byId = id === null || id === '' ? [] : links.filter(link => same(link.tags.id, id));
  if (byId.length === 1) return byId;
  const names = ['source', 'medium', 'campaign', 'content'] as const;
  const said = names.filter(name => row.tags[name] !== null);
  // A row that only says where visitors came from, and not by which campaign or content, is no result of a link.
  if (!said.some(name => (name === 'campaign' || name === 'content') && row.tags[name] !== '')) return byId;
  const pool = byId.length > 0 ? byId : links;
  return pool.filter(link => said.every(name => same(link.tags[name], row.tags[name] ?? '')));
}

/**
 * Joins all rows.
 *
 * @example joinResults(rows, links, { primary: 'generate_lead', micro: [] }).byLink.get('L7') // { clicks: 120, primary: 6, micro: [], rate: 0.05 }
 */
export function joinResults(rows: readonly Ga4Row[], links: readonly ResultLink[], conversions: Conversions): JoinedResults {
  const byLink = new Map<string, Result>();
  const shared: { readonly row: Ga4Row; readonly links: readonly string[] }[] = [];
  const unmatched: Ga4Row[] = [];
  for (const row of rows) {
    const found = linksFor(row, links);
    const [only] = found;
    if (only === undefined) unmatched.push(row);
    else if (found.length > 1) shared.push({ row, links: found.map(link => link.key) });
    else byLink.set(only.key, addRow(byLink.get(only.key), row, conversions));
  }
  return { byLink, shared, unmatched };
}

/**
 * Results by one fact (concept, channel …). A row that several links may have brought counts for the fact they share; rows whose links
 * differ in it, and rows of no link, stand under ''.
 *
 * @example resultsBy('concept', rows, links, conversions).get('proof') // { clicks: 240, primary: 11, micro: [3], rate: 0.0458… }
 */
export function resultsBy(
  fact: LinkFact,
  rows: readonly Ga4Row[],
  links: readonly ResultLink[],
  conversions: Conversions,
): ReadonlyMap<string, Result> {
  const sums = new Map<string, Result>();
  for (const row of rows) {
    const words = [...new Set(linksFor(row, links).map(link => link.facts[fact]))];
    const word = words.length === 1 ? (words[0] ?? '') : '';
    sums.set(word, addRow(sums.get(word), row, conversions));
  }
  return sums;
}

/** Exports without event names count under '' and stand for the primary conversion. */
function addRow(sum: Result | undefined, row: Ga4Row, conversions: Conversions): Result {
  const clicks = (sum?.clicks ?? 0) + row.clicks;
  const primary =
    (sum?.primary ?? 0) +
    (row.conversions.get(conversions.primary) ?? 0) +
    (conversions.primary === '' ? 0 : (row.conversions.get('') ?? 0));
  const micro = conversions.micro.map((name, at) => (sum?.micro[at] ?? 0) + (row.conversions.get(name) ?? 0));
  return { clicks, primary, micro, rate: clicks === 0 ? null : primary / clicks };
}
