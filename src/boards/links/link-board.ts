/**
 * LINK_BOARD: tags, address, GA4 channel and problems of every link, in one call. Names come from Setup's patterns and lists.
 */

import { nameKey } from '../../core/name-key';
import { checkLink } from '../../core/utm/check/check';
import type { House } from '../../core/utm/check/finding';
import { ownSitesIn } from '../../core/utm/check/own-sites';
import { landingOf } from '../../core/utm/ga4/channel';
import { buildLink, type Tag } from '../../core/utm/link';
import { unspellable } from '../../core/utm/slug';
import { trimLink, type UrlParser } from '../../core/utm/url';
import type { Word } from '../../core/utm/vocabulary';
import { WORD_LISTS, type WordList } from '../../core/utm/word-lists';
import { fill } from '../../languages/text';
import { findingSentence, linkSentence, SEVERITY_SIGN } from '../../languages/utm-sentence';
import { type Block, type Board, type BoardRow, type Line, linesOf } from '../block';
import { type CycleFacts, cycleIn } from '../clock';
import { idsOf } from '../names';
import { type BoardWords, boardWords } from '../words';
import { alikeWords } from './alike-words';
import { nameOf, type VocabularyInput } from './link-names';

/** Columns of Links that a person fills, and what the add-on last knew of links and ids. */
export const LINK_INPUTS = [...(['url', 'channel', ...WORD_LISTS, 'id', 'known_name', 'known_id'] as const)] as const;
export type LinkInput = (typeof LINK_INPUTS)[number];

export const LINK_BOARD_KEYS = [
  ...(['b_ga4', 'b_problems', 'b_tagged', 'b_source', 'b_medium', 'b_campaign', 'b_content', 'place', 'stray'] as const),
] as const;
export type LinkBoardKey = (typeof LINK_BOARD_KEYS)[number];

export interface LinkBlocks {
  readonly links: Block;
  readonly cycle: Block;
  readonly vocabulary: Block;
  /** Sheet row of the key row, so that a problem can name the row it means. */
  readonly keyRow: number;
}

interface Place {
  readonly name: string;
  readonly source: string;
  readonly medium: string;
  readonly also: readonly string[];
}

/** What all links of a workbook share. */
interface Shared {
  readonly cycle: CycleFacts;
  readonly words: BoardWords;
  readonly places: readonly Place[];
  /** Words of each list as they compare. */
  readonly lists: Readonly<Record<WordList, ReadonlySet<string>>>;
  /** Of words that tags cannot tell apart, such as C++ and C#, the other one by the word as it compares. */
  readonly doubles: Readonly<Record<WordList, ReadonlyMap<string, string>>>;
  readonly house: House;
  readonly parse: UrlParser;
}

export function linkBoard({ links, cycle: facts, vocabulary, keyRow }: LinkBlocks, parse: UrlParser): Board<LinkBoardKey> {
  const cycle = cycleIn(facts);
  const rows = new Map<number, BoardRow<LinkBoardKey>>();
  if (cycle === null) return { keys: LINK_BOARD_KEYS, head: {}, rows };
  const shared = sharedOf(cycle, vocabulary, parse);
  const lines = linesOf<LinkInput>(links);
  const ids = linkIds(lines);
  const built = lines.flatMap((line, at) => (line.text('url') === '' ? [] : [buildRow(line, ids[at] ?? '', shared)]));
  const repeated = new Map<string, number>();
  for (const { address } of built) repeated.set(trimLink(address), (repeated.get(trimLink(address)) ?? 0) + 1);
  const twins = new Map<string, number>();
  for (const link of built) {
    const first = twins.get(link.chosen);
    if (first === undefined) twins.set(link.chosen, link.line.index);
    rows.set(link.line.index, {
      ...link.row,
      b_problems: problemOf(link, first === undefined ? null : first + keyRow + 2, repeated.get(trimLink(link.address)) ?? 0, shared),
    });
  }
  return { keys: LINK_BOARD_KEYS, head: lines.every(isUntouched) ? { b_tagged: shared.words.tabs.links.empty } : {}, rows };
}

/** Nobody has begun with it: neither an address nor a channel. */
const isUntouched = (line: Line<LinkInput>): boolean => line.text('url') === '' && line.text('channel') === '';

/** The id of each link by what was chosen for it. */
export function linkIds(lines: readonly Line<LinkInput>[]): readonly string[] {
  return idsOf(
    lines.map(line => ({ name: linkName(line), id: line.text('id') })),
    lines.map(line => ({ name: line.text('known_name'), id: line.text('known_id') })),
  );
}

/** What a person chose for a link, as one text: the name by which a row is known, and by which doubles are found. */
export function linkName(line: Line<LinkInput>): string {
  const chosen = (['url', 'channel', ...WORD_LISTS] as const).map(key => line.text(key));
  return chosen[0] === '' ? '' : chosen.join('|');
}

function sharedOf(cycle: CycleFacts, vocabulary: Block, parse: UrlParser): Shared {
  const lines = linesOf<VocabularyInput>(vocabulary);
  const places = lines.flatMap((line): Place[] => {
    const name = line.text('channel');
    const also = line
      .text('also')
      .split(/[,;]/)
      .map(word => word.replace(/ /g, '').toLowerCase())
      .filter(word => word !== '');
    return name === '' ? [] : [{ name, source: line.text('source'), medium: line.text('medium'), also }];
  });
  const words = (key: WordList) => lines.map(line => line.text(key)).filter(word => word !== '');
  const list = (key: WordList) => new Set(words(key).map(nameKey));
  const agreed = (key: 'source' | 'medium'): readonly Word[] =>
    places.flatMap(({ also, ...place }) => (place[key] === '' ? [] : [{ word: place[key], synonyms: key === 'source' ? also : [] }]));
  return {
    cycle,
    words: boardWords(cycle.language),
    places,
    lists: { format: list('format'), concept: list('concept'), creator: list('creator'), batch: list('batch') },
    doubles: {
      format: alikeWords(words('format')),
      concept: alikeWords(words('concept')),
      creator: alikeWords(words('creator')),
      batch: alikeWords(words('batch')),
    },
    house: { vocabulary: { utm_source: agreed('source'), utm_medium: agreed('medium') }, ownDomains: ownSitesIn(cycle.ownDomains) },
    parse,
  };
}

interface BuiltLink {
  readonly line: Line<LinkInput>;
  readonly place: Place | null;
  readonly chosen: string;
  /** The address that is checked: the tagged link, else the landing page as typed. */
  readonly address: string;
  readonly stray: string;
  /** What of its words a tag cannot carry. */
  readonly lost: string | null;
  readonly row: BoardRow<LinkBoardKey>;
}

function buildRow(line: Line<LinkInput>, id: string, shared: Shared): BuiltLink {
  const { cycle, places, lists, parse } = shared;
  const place = placeMeant(line.text('channel'), places);
  const [source, medium] = [place?.source ?? '', place?.medium ?? ''];
  const words = {
    cycle: cycle.name,
    channel: place?.name ?? '',
    format: line.text('format'),
    concept: line.text('concept'),
    creator: line.text('creator'),
    batch: line.text('batch'),
  };
  const campaign = nameOf(cycle.campaignPattern, words, cycle);
  const content = nameOf(cycle.contentPattern, words, cycle);
  const url = line.text('url');
  const tags: readonly Tag[] = [
    ['utm_source', source],
    ['utm_medium', medium],
    ['utm_campaign', campaign],
    ['utm_content', content],
    ['utm_id', id],
  ];
  const link = source === '' ? null : buildLink(url, tags, parse);
  const lost = WORD_LISTS.map(key => unspellable(line.text(key))).find(word => word !== null) ?? null;
  // Without the word, several links would carry the same names.
  const tagged = link === null ? '' : link.ok && lost === null ? link.value : '◆';
  const stray = WORD_LISTS.find(key => {
    const word = nameKey(line.text(key));
    return word !== '' && lists[key].size > 0 && !lists[key].has(word);
  });
  const strayWord = stray === undefined ? '' : line.text(stray);
  return {
    line,
    place,
    chosen: nameKey([url, place?.name ?? '', ...WORD_LISTS.map(key => line.text(key))].join('|')),
    address: tagged === '◆' ? url : tagged,
    stray: strayWord,
    lost,
    row: {
      b_ga4: source === '' ? '' : landingOf({ source, medium, campaign }).channel,
      b_tagged: tagged,
      b_source: source,
      b_medium: medium,
      b_campaign: campaign,
      b_content: content,
      place: place?.name ?? '',
      stray: strayWord,
    },
  };
}

/** The channel of Setup that is meant: by its name in any case, else by one of its other spellings. */
function placeMeant(typed: string, places: readonly Place[]): Place | null {
  if (typed === '') return null;
  const name = nameKey(typed);
  const plain = name.replace(/ /g, '');
  return places.find(place => nameKey(place.name) === name) ?? places.find(({ also }) => also.includes(plain)) ?? null;
}

/**
 * What is wrong with a row, the first that holds: something to fill in, an unknown channel or one without tags, a word no tag can carry, a twin
 * further up, what the check takes seriously, a word that is not on Setup's lists or that another one cannot be told from, what the check finds
 * untidy.
 */
function problemOf({ line, place, address, stray, lost }: BuiltLink, twin: number | null, repeated: number, shared: Shared): string {
  const { state, columns } = shared.words.tabs.links;
  const missing = (['channel', 'format', 'concept'] as const).filter(key => line.text(key) === '').map(key => columns[key].label);
  if (missing.length > 0) return `◆ ${fill<string>(state.missing, { list: missing.join(', ') })}`;
  if (place === null) return `◆ ${fill<string>(state.unknownChannel, { word: line.text('channel') })}`;
  if (place.source === '' || place.medium === '') return `◆ ${fill<string>(state.channelUntagged, { word: place.name })}`;
  if (lost !== null) return `◆ ${linkSentence({ code: 'slug_lost', text: lost }, shared.words.utm)}`;
  if (twin !== null) return `◐ ${fill<string>(state.duplicate, { row: twin })}`;
  const checked = checkedText(address, repeated, shared);
  if (/^[■◐]/.test(checked)) return checked;
  if (stray !== '') return `◐ ${fill<string>(state.newWord, { word: stray })}`;
  const same = sameSpelling(line, shared);
  return same === null ? checked : `◐ ${fill<string>(state.sameInLink, same)}`;
}

/** A word of the row with another one of its list that tags cannot tell from it. */
function sameSpelling(line: Line<LinkInput>, { doubles }: Shared): { readonly word: string; readonly other: string } | null {
  for (const key of WORD_LISTS) {
    const other = doubles[key].get(nameKey(line.text(key)));
    if (other !== undefined) return { word: line.text(key), other };
  }
  return null;
}

/** What UTM_CHECK says about the address, in the workbook's language. */
function checkedText(address: string, repeated: number, { house, parse, words }: Shared): string {
  const { utm } = words;
  const check = checkLink(address, house, parse);
  if (check.kind === 'no_link') return `${SEVERITY_SIGN.error} ${linkSentence(check.problem, utm)}`;
  const lines = check.findings.map(finding => findingSentence(finding, utm));
  if (repeated > 1) lines.push(`${SEVERITY_SIGN.warning} ${fill<string>(utm.check.repeated_link, { rows: repeated })}`);
  return lines.length === 0 ? utm.check.fine : lines.join(' ');
}
