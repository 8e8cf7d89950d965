/**
 * What follows the name of a channel: the tags of its links, and its success metric where a playbook has one for it. What a person wrote stays.
 *
 * Used by plan.ts. Pure.
 */
import type { ChannelChoice, PlaybookCard } from '../../contract';
import { isAdvertising } from '../../core/utm/ga4/advertising';
import { slug } from '../../core/utm/slug';
import { DEFAULT_STANDARD } from '../../core/utm/standard';

type Tags = Pick<ChannelChoice, 'source' | 'medium'>;

/** Letters to many by mail, as four languages call them. */
const NEWSLETTER = /newsletter|uutiskirje|nyhedsbrev|nyhedsmail|surat-berita|buletin|e-?mail|sahkoposti|emel/;
/** Where an ad answers a search. */
const SEARCH = /(?:^|-)(?:google|bing|microsoft)/;

/**
 * Example: `tagsOf('Uutiskirje')` → newsletter, email; 'Instagram Reels' → instagram, social; 'Meta-annoncer' → facebook, paid-social;
 * 'Nordic Blog' → nordic-blog, social.
 */
export function tagsOf(name: string): Tags {
  const word = slug(name);
  if (NEWSLETTER.test(word)) return { source: 'newsletter', medium: 'email' };
  const [search] = SEARCH.exec(word) ?? [];
  if (search !== undefined && isAdvertising(word)) return { source: search.replace('-', ''), medium: 'cpc' };
  const { channels } = DEFAULT_STANDARD;
  const known =
    channels.find(channel => channel.word === word || channel.synonyms.includes(word)) ??
    channels.find(({ word: own, synonyms }) => word.split('-').some(part => part.length > 2 && (part === own || synonyms.includes(part))));
  const medium = isAdvertising(word) ? 'paid-social' : (known?.medium ?? 'social');
  return { source: known?.source ?? word, medium };
}

/**
 * The channel under another name. Its tags follow as long as they are those of its old name, or of a playbook; a success metric that a playbook
 * proposed for another platform does not hold for this one.
 */
export function renamed(channel: ChannelChoice, name: string, cards: readonly PlaybookCard[]): ChannelChoice {
  const proposed = cards.flatMap(card => card.channels);
  const isTagged = (tags: Tags) => tags.source === channel.source && tags.medium === channel.medium;
  if (!isTagged(tagsOf(channel.name)) && !proposed.some(each => each.name === channel.name && isTagged(each))) return { ...channel, name };
  const tags = tagsOf(name);
  const isProposed = channel.signal === '' || proposed.some(({ signal }) => signal === channel.signal);
  if (!isProposed) return { ...channel, name, ...tags };
  const same =
    proposed.find(each => each.name.toLowerCase() === name.trim().toLowerCase()) ?? proposed.find(each => each.source === tags.source);
  const kept = tags.source === channel.source ? channel.signal : '';
  return { ...channel, name, ...tags, signal: kept === '' ? (same?.signal ?? '') : kept };
}
