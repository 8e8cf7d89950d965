/**
 * A team's naming standard: what it calls its channels, formats, concepts, creators and batches, and how these become tags.
 *
 * Used by the Links tab, bulk, the audit and the sidebar's builder. The words live in Setup; this file only puts them together.
 */
import { failure, type Outcome, success } from '../outcome';
import type { UtmValues } from './parameters';
import { type LetterCase, type Separator, slug } from './slug';
import { matchWord, type Vocabulary, type Word } from './vocabulary';

/** The five facts about a link by which its results are read later. */
export const LINK_FACTS = ['channel', 'format', 'concept', 'creator', 'batch'] as const;
export type LinkFact = (typeof LINK_FACTS)[number];

/** What a name may be made of: the cycle it belongs to, and the facts of the link. */
export const NAME_PARTS = ['cycle', ...LINK_FACTS] as const;
export type NamePart = (typeof NAME_PARTS)[number];

/** What somebody chose for a link; blanks for what does not apply. */
export type LinkChoice = Readonly<Record<LinkFact, string>>;

/** A place where links are posted, with the tags that GA4 understands. */
export interface ChannelWord extends Word {
  readonly source: string;
  readonly medium: string;
}

/** The parts that make up a name, in order; a name needs at least one. */
export type NamePattern = readonly [NamePart, ...NamePart[]];

export interface Standard {
  /** Name of the running cycle; blank leaves it out of every name. */
  readonly cycle: string;
  readonly channels: readonly ChannelWord[];
  readonly formats: readonly Word[];
  readonly concepts: readonly Word[];
  readonly creators: readonly Word[];
  readonly batches: readonly Word[];
  readonly separator: Separator;
  readonly letterCase: LetterCase;
  readonly campaign: NamePattern;
  readonly content: NamePattern;
}

const channel = (word: string, source: string, medium: string, ...synonyms: readonly string[]): ChannelWord => ({
  word,
  source,
  medium,
  synonyms,
});

/** A start that lands every link in the channel it belongs to; teams add their own words. */
export const DEFAULT_STANDARD: Standard = {
  cycle: '',
  channels: [
    channel('instagram', 'instagram', 'social', 'ig', 'insta'),
    channel('instagram-ads', 'instagram', 'paid-social'),
    channel('facebook', 'facebook', 'social', 'fb', 'meta'),
    channel('facebook-ads', 'facebook', 'paid-social', 'meta-ads'),
    channel('tiktok', 'tiktok', 'social', 'tt'),
    channel('youtube', 'youtube', 'video', 'yt', 'shorts'),
    channel('linkedin', 'linkedin', 'social', 'li'),
    channel('x', 'twitter', 'social', 'twitter'),
    channel('threads', 'threads', 'social'),
    channel('pinterest', 'pinterest', 'social'),
    channel('whatsapp', 'whatsapp', 'social', 'wa'),
    channel('telegram', 'telegram', 'social'),
    channel('newsletter', 'newsletter', 'email'),
    channel('partner', 'partner', 'referral'),
    channel('qr', 'qr', 'referral'),
  ],
  formats: ['video', 'reel', 'story', 'carousel', 'post', 'bio', 'live'].map(word => ({ word, synonyms: [] })),
  concepts: [],
  creators: [],
  batches: [],
  separator: '-',
  letterCase: 'lower',
  campaign: ['cycle', 'concept', 'batch'],
  content: ['format', 'creator'],
};

export type NamingProblem =
  | { readonly code: 'pattern_part'; readonly text: string }
  | { readonly code: 'pattern_empty' }
  | { readonly code: 'channel_unknown'; readonly channel: string; readonly near: string | null }
  /** Setup has the channel, but not its source or its medium. */
  | { readonly code: 'channel_untagged'; readonly channel: string };

/**
 * A pattern as people type it: parts in braces, with any signs but letters and digits between them.
 *
 * @example parsePattern('{concept}-{batch}') // { ok: true, value: ['concept', 'batch'] }
 */
export function parsePattern(text: string): Outcome<NamePattern, NamingProblem> {
  const parts: NamePart[] = [];
  for (const [, name = ''] of text.matchAll(/\{([^{}]*)\}/g)) {
    const part = NAME_PARTS.find(each => each === name.trim().toLowerCase());
    if (part === undefined) return failure({ code: 'pattern_part', text: name });
    if (!parts.includes(part)) parts.push(part);
  }
  const stray = /[\p{L}\p{N}]+/u.exec(text.replace(/\{[^{}]*\}/g, ' '))?.[0];
  if (stray !== undefined) return failure({ code: 'pattern_part', text: stray });
  const [first, ...others] = parts;
  return first === undefined ? failure({ code: 'pattern_empty' }) : success([first, ...others]);
}

/** The name of a choice under a pattern; parts without a word are left out. @example nameBy(['concept', 'batch'], choice, standard) // 'proof-w42' */
export function nameBy(pattern: NamePattern, choice: LinkChoice, standard: Standard): string {
  return pattern
    .map(part => slug(part === 'cycle' ? standard.cycle : choice[part], standard.separator, standard.letterCase))
    .filter(word => word !== '')
    .join(standard.separator);
}

/**
 * The tags of a choice: source and medium from its channel, campaign and content by the patterns.
 *
 * @example tagsFor({ channel: 'ig', format: 'Reel', concept: 'Proof', creator: '', batch: 'W42' }, DEFAULT_STANDARD)
 * // { ok: true, value: { utm_source: 'instagram', utm_medium: 'social', utm_campaign: 'proof-w42', utm_content: 'reel' } }
 */
export function tagsFor(choice: LinkChoice, standard: Standard): Outcome<UtmValues, NamingProblem> {
  const match = matchWord(choice.channel, standard.channels);
  if (match.kind === 'near' || match.kind === 'new') {
    return failure({ code: 'channel_unknown', channel: choice.channel, near: match.kind === 'near' ? match.word : null });
  }
  const place = standard.channels.find(each => each.word === match.word);
  if (place === undefined) return failure({ code: 'channel_unknown', channel: choice.channel, near: null });
  if (place.source === '' || place.medium === '') return failure({ code: 'channel_untagged', channel: place.word });
  const agreed: LinkChoice = { ...choice, channel: place.word };
  const campaign = nameBy(standard.campaign, agreed, standard);
  const content = nameBy(standard.content, agreed, standard);
  return success({
    utm_source: place.source,
    utm_medium: place.medium,
    ...(campaign === '' ? {} : { utm_campaign: campaign }),
    ...(content === '' ? {} : { utm_content: content }),
  });
}

/** The agreed sources and mediums, for the check. */
export function vocabularyOf(standard: Standard): Vocabulary {
  const once = (words: readonly string[]): readonly Word[] => [...new Set(words)].map(word => ({ word, synonyms: [] }));
  return { utm_source: once(standard.channels.map(each => each.source)), utm_medium: once(standard.channels.map(each => each.medium)) };
}

/** The lists of the facts by name. */
function wordsFor(fact: LinkFact, standard: Standard): readonly Word[] {
  const lists = {
    channel: standard.channels,
    format: standard.formats,
    concept: standard.concepts,
    creator: standard.creators,
    batch: standard.batches,
  };
  return lists[fact];
}

/**
 * The facts that a name made by the pattern stands for; null when no agreed words give this name. Facts may be left out, as nameBy does;
 * a fact whose list is empty is free and takes what remains.
 *
 * @example factsInName('reel-07', ['format', 'creator'], standard) // { format: 'reel', creator: '07' }
 */
export function factsInName(name: string, pattern: readonly NamePart[], standard: Standard): Partial<LinkChoice> | null {
  const [part, ...others] = pattern;
  if (part === undefined) return name === '' ? {} : null;
  const words = part === 'cycle' ? [{ word: standard.cycle }] : wordsFor(part, standard);
  for (const { word } of words) {
    const spelt = slug(word, standard.separator, standard.letterCase);
    const rest = name === spelt ? '' : name.startsWith(`${spelt}${standard.separator}`) ? name.slice(spelt.length + 1) : null;
    const further = spelt === '' || rest === null ? null : factsInName(rest, others, standard);
    if (further !== null) return part === 'cycle' ? further : { [part]: word, ...further };
  }
  if (part !== 'cycle' && words.length === 0 && name !== '') return freeFact(name, part, others, standard);
  return factsInName(name, others, standard);
}

/** Tries the longest ending that the later facts can explain, so that a free fact takes as little as it must. */
function freeFact(name: string, fact: LinkFact, others: readonly NamePart[], standard: Standard): Partial<LinkChoice> | null {
  const pieces = name.split(standard.separator);
  for (let taken = 1; taken <= pieces.length; taken += 1) {
    const further = factsInName(pieces.slice(taken).join(standard.separator), others, standard);
    if (further !== null) return { [fact]: pieces.slice(0, taken).join(standard.separator), ...further };
  }
  return null;
}
