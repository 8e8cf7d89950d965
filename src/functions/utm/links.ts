/**
 * The custom functions that build and read tagged links: UTM_LINK, UTM_SLUG, UTM_PART.
 *
 * Used through the list of functions. Each takes cells or ranges: a column in gives a column out in one call,
 * single cells stand for every row, a blank first cell gives a blank.
 */
import { failure, type Outcome, success } from '../../core/outcome';
import { buildLink, type LinkProblem, type Tag } from '../../core/utm/link';
import { partOf } from '../../core/utm/part';
import { queryPieces } from '../../core/utm/query';
import { type Separator, slug, unspellable } from '../../core/utm/slug';
import { linkSentence, type TextProblem } from '../../languages/utm-sentence';
import type { Argument, CellResult } from '../cells/argument';
import { sentenceOf, spokenWords } from '../cells/language';
import type { ArgumentProblem } from '../cells/problem';
import type { ListedFunction } from '../record';
import { overTexts, type Texts } from './texts';
import { parseUrl } from './url';

const sentence = (problem: LinkProblem | TextProblem): string => linkSentence(problem, spokenWords('en').utm);

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
): CellResult | CellResult[][] {
  return overTexts({ url, source, medium, campaign, content, term, id, more }, linkOf, sentence);
}

/** What a tick, or a word in its place, stands for; a blank is none. */
const FLAGS: Readonly<Record<string, boolean>> = { '': false, false: false, '0': false, true: true, '1': true };

const SEPARATORS: readonly Separator[] = ['-', '_', '.'];

export function utmSlug(text: Argument, separator?: Argument, keep_capitals?: Argument): CellResult | CellResult[][] {
  const spell = (row: Texts<'text' | 'separator' | 'keep_capitals'>): Outcome<string, TextProblem | ArgumentProblem> => {
    const sign = row.separator === '' ? '-' : SEPARATORS.find(each => each === row.separator);
    if (sign === undefined) return failure({ code: 'separator_unknown', text: row.separator });
    const lost = unspellable(row.text);
    if (lost !== null) return failure({ code: 'slug_lost', text: lost });
    const keeps = FLAGS[row.keep_capitals.toLowerCase()];
    if (keeps === undefined) return failure({ code: 'not_a_word', name: 'keep_capitals', text: row.keep_capitals, allowed: 'TRUE, FALSE' });
    return success(slug(row.text, sign, keeps ? 'keep' : 'lower'));
  };
  const say = (problem: TextProblem | ArgumentProblem): string =>
    problem.code === 'not_a_word' ? sentenceOf(problem, 'en') : sentence(problem as TextProblem);
  return overTexts({ text, separator, keep_capitals }, spell, say);
}

export function utmPart(url: Argument, name: Argument): CellResult | CellResult[][] {
  const read = (row: Texts<'url' | 'name'>): Outcome<string, LinkProblem | TextProblem> => {
    if (row.url === '') return success('');
    return row.name === '' ? failure({ code: 'part_missing' }) : partOf(row.url, row.name, parseUrl);
  };
  return overTexts({ url, name }, read, sentence);
}

/** Those that build and read links. */
export const LINK_FUNCTIONS: readonly ListedFunction[] = [
  {
    name: 'UTM_LINK',
    listed: true,
    gives: 'the address with campaign tags',
    help: 'Adds campaign parameters to a web address, or replaces them; everything else in the address stays as it is.',
    parameters: [
      { name: 'url', takes: 'text', as: 'cells', text: 'The page the link leads to, starting with https:// (a blank cell gives a blank).' },
      { name: 'source', takes: 'text', as: 'cells', text: 'Where the link is posted, such as instagram.' },
      { name: 'medium', takes: 'text', as: 'cells', text: 'The kind of traffic, such as social, paid-social or email.' },
      { name: 'campaign', takes: 'text', as: 'cells', text: 'The campaign; may be blank when id is given.' },
      { name: 'content', takes: 'text', as: 'cells', text: 'What tells this link from others in the campaign.', optional: true },
      { name: 'term', takes: 'text', as: 'cells', text: 'The keyword or audience.', optional: true },
      { name: 'id', takes: 'text', as: 'cells', text: "The campaign's id.", optional: true },
      { name: 'more', takes: 'text', as: 'cells', text: 'Further parameters as name=value&name=value.', optional: true },
    ],
    returns: { gives: 'text', as: 'cells', text: 'The tagged link, one for each row.' },
    example: {
      given: ['https://site.com/p', 'instagram', 'social', 'autumn'],
      result: 'https://site.com/p?utm_source=instagram&utm_medium=social&utm_campaign=autumn',
    },
    run: utmLink,
  },
  {
    name: 'UTM_SLUG',
    listed: true,
    gives: 'words as they should be spelt in a tag',
    help: 'Spells words the way a tag should be spelt: lower case, a–z and 0–9, joined by hyphens (ä→a, ö→o, å→a, æ→ae, ø→o, ü→u, ß→ss, é→e).',
    parameters: [
      {
        name: 'text',
        takes: 'text',
        as: 'cells',
        text: 'The words; a blank cell, or one with nothing but signs and emoji, gives a blank.',
      },
      { name: 'separator', takes: 'text', as: 'cell', text: 'The sign between words: -, _ or .; a hyphen when left out.', optional: true },
      { name: 'keep_capitals', takes: 'flag', as: 'cell', text: 'TRUE keeps capital letters.', optional: true },
    ],
    returns: { gives: 'text', as: 'cells', text: 'The words as a tag, one for each row.' },
    example: { given: ['Kesä & Syksy 2026'], result: 'kesa-syksy-2026' },
    run: utmSlug,
  },
  {
    name: 'UTM_PART',
    listed: true,
    gives: 'one parameter of a link, decoded',
    help: 'Reads one parameter from a link, decoded, as GA4 reads it; blank when the link does not carry it.',
    parameters: [
      { name: 'url', takes: 'text', as: 'cells', text: 'The link; a blank cell gives a blank.' },
      {
        name: 'name',
        takes: 'text',
        as: 'cells',
        text: 'source, medium, campaign, content, term, id, source_platform, creative_format or marketing_tactic (with or without utm_), or any other parameter as the link spells it.',
      },
    ],
    returns: { gives: 'text', as: 'cells', text: 'The value of the parameter, one for each row.' },
    example: { given: ['https://site.com/?utm_source=instagram', 'source'], result: 'instagram' },
    run: utmPart,
  },
];
