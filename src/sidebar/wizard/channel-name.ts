/**
 * What follows the name of a channel: the tags of its links, and its success metric where a playbook has one for it. What a person wrote stays.
 *
 * Used by plan.ts. Pure.
 */
import type { ChannelChoice, PlaybookCard } from '../../contract';
import { slug } from '../../core/utm/slug';
import { DEFAULT_STANDARD } from '../../core/utm/standard';

type Tags = Pick<ChannelChoice, 'source' | 'medium'>;

/** Example: `tagsOf('Newsletter')` → newsletter, email; 'Instagram Reels' → instagram, social; 'Nordic Blog' → nordic-blog, social. */
export function tagsOf(name: string): Tags {
  const word = slug(name);
  const { channels } = DEFAULT_STANDARD;
  const known =
    channels.find(channel => channel.word === word || channel.synonyms.includes(word)) ??
    channels.find(channel => channel.word.length > 1 && word.split('-').includes(channel.word));
  return known === undefined ? { source: word, medium: 'social' } : { source: known.source, medium: known.medium };
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
