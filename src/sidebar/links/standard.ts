/**
 * The workbook's standard of links in the shape the core works with.
 *
 * Used by the parts of the Links panel. Setup is typed by people, so a pattern may be unreadable; everything else has a sensible reading.
 */
import type { LinkOrder, LinkVocabulary, WordList } from '../../contract';
import { type Outcome, success } from '../../core/outcome';
import type { House } from '../../core/utm/check/finding';
import { ownSitesIn } from '../../core/utm/check/own-sites';
import type { Separator } from '../../core/utm/slug';
import { type NamingProblem, parsePattern, type Standard, vocabularyOf } from '../../core/utm/standard';
import type { UrlParser } from '../../core/utm/url';
import { matchWord, type Word } from '../../core/utm/vocabulary';

const SEPARATORS: readonly Separator[] = ['-', '_', '.'];

/** The browser's WHATWG parser in the shape the core asks for. */
export const parseUrlInBrowser: UrlParser = text => {
  try {
    return new URL(text);
  } catch {
    return null;
  }
};

/** The standard, or what is wrong with a pattern on Setup. */
export function standardOf(vocabulary: LinkVocabulary): Outcome<Standard, NamingProblem> {
  const { naming } = vocabulary;
  const campaign = parsePattern(naming.campaign);
  if (!campaign.ok) return campaign;
  const content = parsePattern(naming.content);
  if (!content.ok) return content;
  return success({
    cycle: vocabulary.cycle,
    channels: vocabulary.channels.map(({ name, source, medium, also }) => ({ word: name, source, medium, synonyms: spellings(also) })),
    formats: plainWords(vocabulary.formats),
    concepts: plainWords(vocabulary.concepts),
    creators: plainWords(vocabulary.creators),
    batches: plainWords(vocabulary.batches),
    separator: SEPARATORS.find(sign => sign === naming.separator) ?? '-',
    letterCase: naming.capitals === naming.capitals.toLowerCase() ? 'lower' : 'keep',
    campaign: campaign.value,
    content: content.value,
  });
}

const spellings = (text: string): readonly string[] =>
  text
    .split(/[,;]/)
    .map(word => word.trim())
    .filter(word => word !== '');

const plainWords = (words: readonly string[]): readonly Word[] => words.map(word => ({ word, synonyms: [] }));

/** What UTM_CHECK is told about the team: its sources with their spellings, its mediums, its own sites. */
export function houseOf(standard: Standard, vocabulary: LinkVocabulary): House {
  const sources = standard.channels.map(({ source, synonyms }) => ({ word: source, synonyms }));
  return { vocabulary: { ...vocabularyOf(standard), utm_source: sources }, ownDomains: ownSitesIn(vocabulary.ownDomains) };
}

/** The words agreed for a field. */
function wordsOfList(list: WordList, standard: Standard): readonly Word[] {
  return { format: standard.formats, concept: standard.concepts, creator: standard.creators, batch: standard.batches }[list];
}

/** A word that is on no list; `near` is the agreed word it almost is. */
export interface NewWord {
  readonly code: 'word_new';
  readonly word: string;
  readonly near: string | null;
}

/** Null for a blank, for an agreed word in any spelling, and where the list is empty and takes any word. */
export function newWordIn(list: WordList, written: string, standard: Standard): NewWord | null {
  const word = written.trim();
  const words = wordsOfList(list, standard);
  if (word === '' || words.length === 0) return null;
  const match = matchWord(word, words);
  if (match.kind === 'agreed' || match.kind === 'synonym') return null;
  return { code: 'word_new', word, near: match.kind === 'near' ? match.word : null };
}

/** The order with each word as the list spells it. */
export function agreedOrder(order: LinkOrder, standard: Standard): LinkOrder {
  const agreed = (list: WordList): string => {
    const match = matchWord(order[list].trim(), wordsOfList(list, standard));
    return match.kind === 'synonym' ? match.word : order[list].trim();
  };
  return {
    url: order.url.trim(),
    channel: order.channel,
    format: agreed('format'),
    concept: agreed('concept'),
    creator: agreed('creator'),
    batch: agreed('batch'),
    item: order.item.trim(),
  };
}
