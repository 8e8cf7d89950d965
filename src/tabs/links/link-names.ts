/**
 * How names of links are made in a fresh cycle, and what people also call its channels. Used by Setup.
 */
import type { ChannelChoice } from '../../contract';
import { DEFAULT_STANDARD } from '../../core/utm/standard';

export const CAMPAIGN_PATTERN = '{cycle}-{concept}-{batch}';
export const CONTENT_PATTERN = '{format}-{creator}';
export const SEPARATOR = '-';
/** How the standard writes letters, shown by example: `abc` small letters, `Abc` capitals are kept. */
export const SMALL_LETTERS = 'abc';

/** What people also call a channel, as far as we know its source and medium; the team adds its own. */
export function otherSpellings({ name, source, medium }: Pick<ChannelChoice, 'name' | 'source' | 'medium'>): string {
  const known = DEFAULT_STANDARD.channels.find(channel => channel.source === source && channel.medium === medium);
  return (known?.synonyms ?? []).filter(word => word !== name.toLowerCase()).join(', ');
}
