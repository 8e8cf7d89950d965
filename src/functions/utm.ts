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
import { type Separator, slug } from '../core/utm/slug';
import { linkSentence, type TextProblem } from '../languages/utm-sentence';
import type { Argument, CellValue } from './argument';
import { wordsOf } from './language';
import { parseUrl } from './url';
import { overTexts, type Texts } from './utm-texts';

const sentence = (problem: LinkProblem | TextProblem): string => linkSentence(problem, wordsOf('en').utm);

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

const SEPARATORS: readonly Separator[] = ['-', '_', '.'];

export function utmSlug(text: Argument, separator?: Argument, keep_capitals?: Argument): CellValue | CellValue[][] {
  const spell = (row: Texts<'text' | 'separator' | 'keep_capitals'>): Outcome<string, TextProblem> => {
    const sign = row.separator === '' ? '-' : SEPARATORS.find(each => each === row.separator);
    if (sign === undefined) return failure({ code: 'separator_unknown', text: row.separator });
    return success(slug(row.text, sign, /^true$/i.test(row.keep_capitals) ? 'keep' : 'lower'));
  };
  return overTexts({ text, separator, keep_capitals }, spell, sentence);
}

export function utmPart(url: Argument, name: Argument): CellValue | CellValue[][] {
  const read = (row: Texts<'url' | 'name'>): Outcome<string, LinkProblem | TextProblem> => {
    if (row.url === '') return success('');
    return row.name === '' ? failure({ code: 'part_missing' }) : partOf(row.url, row.name, parseUrl);
  };
  return overTexts({ url, name }, read, sentence);
}
