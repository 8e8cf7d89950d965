/**
 * The custom functions that build and read tagged links: UTM_LINK, UTM_SLUG, UTM_PART.
 *
 * Used by the entry, which gives them their names in Sheets. Each takes cells or ranges: a column in gives a column out in one call,
 * single cells stand for every row, a blank first cell gives a blank.
 */
import { failure, type Outcome, success } from '../core/outcome';
import { buildLink, type LinkProblem, type Tag } from '../core/utm/link';
import { partOf } from '../core/utm/part';
import { queryPieces } from '../core/utm/query';
import { slug } from '../core/utm/slug';
import { utm } from '../languages/en/utm';
import { linkSentence, type TextProblem } from '../languages/utm-sentence';
import type { Argument, CellValue } from './argument';
import { parseUrl } from './url';
import { overTexts, type Texts } from './utm-texts';

const sentence = (problem: LinkProblem | TextProblem): string => linkSentence(problem, utm);

/** The pairs of `name=value&name=value`, decoded as a query is. */
function readMore(text: string): Outcome<readonly Tag[], TextProblem> {
  const pieces = queryPieces(text.replace(/^[?&]/, '')).filter(piece => piece.text !== '');
  const unreadable = pieces.find(piece => piece.name === '' || !piece.text.includes('='));
  if (unreadable !== undefined) return failure({ code: 'more_unreadable', text: unreadable.text });
  return success(pieces.map(piece => [piece.name, piece.value] as const));
}

/** The link of one row; a row without an address has none. */
function linkOf(
  row: Texts<'url' | 'source' | 'medium' | 'campaign' | 'content' | 'term' | 'id' | 'more'>,
): Outcome<string, LinkProblem | TextProblem> {
  if (row.url === '') return success('');
  const further = readMore(row.more);
  if (!further.ok) return further;
  const tags: readonly Tag[] = [
    ['utm_source', row.source],
    ['utm_medium', row.medium],
    ['utm_campaign', row.campaign],
    ['utm_content', row.content],
    ['utm_term', row.term],
    ['utm_id', row.id],
    ...further.value,
  ];
  return buildLink(row.url, tags, parseUrl);
}

/**
 * Adds campaign parameters to a web address, or replaces them; everything else in the address stays as it is.
 *
 * @param {string|range} url The page the link leads to, starting with https:// (a blank cell gives a blank).
 * @param {string|range} source Where the link is posted, such as instagram.
 * @param {string|range} medium The kind of traffic, such as social, paid-social or email.
 * @param {string|range} campaign The campaign; may be blank when id is given.
 * @param {string|range} content [OPTIONAL] What tells this link from others in the campaign.
 * @param {string|range} term [OPTIONAL] The keyword or audience.
 * @param {string|range} id [OPTIONAL] The campaign's id.
 * @param {string|range} more [OPTIONAL] Further parameters as name=value&name=value.
 * @return {string} The tagged link.
 * @example UTM_LINK("https://site.com/p#top", "instagram", "social", "autumn") // https://site.com/p?utm_source=instagram&utm_medium=social&utm_campaign=autumn#top
 */
export function utmLink(
  url: Argument,
  source: Argument,
  medium: Argument,
  campaign: Argument,
  content?: Argument,
  term?: Argument,
  id?: Argument,
  more?: Argument,
): CellValue | CellValue[][] {
  return overTexts({ url, source, medium, campaign, content, term, id, more }, linkOf, sentence);
}

/**
 * Spells words the way a tag should be spelt: lower case, a–z and 0–9, joined by hyphens (ä→a, ö→o, å→a, æ→ae, ø→o, ü→u, ß→ss, é→e).
 *
 * @param {string|range} text The words; a blank cell, or one with nothing but signs and emoji, gives a blank.
 * @return {string} The words as a tag.
 * @example UTM_SLUG("Kesä & Syksy 2026") // kesa-syksy-2026
 */
export function utmSlug(text: Argument): CellValue | CellValue[][] {
  return overTexts({ text }, row => success(slug(row.text)), sentence);
}

/**
 * Reads one parameter from a link, decoded, as GA4 reads it; blank when the link does not carry it.
 *
 * @param {string|range} url The link; a blank cell gives a blank.
 * @param {string|range} name source, medium, campaign, content, term, id, source_platform, creative_format or marketing_tactic (with or without utm_), or any other parameter as the link spells it.
 * @return {string} The value of the parameter.
 * @example UTM_PART("https://site.com/?utm_source=instagram", "source") // instagram
 */
export function utmPart(url: Argument, name: Argument): CellValue | CellValue[][] {
  const read = (row: Texts<'url' | 'name'>): Outcome<string, LinkProblem | TextProblem> => {
    if (row.url === '') return success('');
    return row.name === '' ? failure({ code: 'part_missing' }) : partOf(row.url, row.name, parseUrl);
  };
  return overTexts({ url, name }, read, sentence);
}
