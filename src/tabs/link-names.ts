/**
 * The names of links by the workbook's standard, as formulas: utm_campaign and utm_content from the patterns on Setup.
 *
 * Used by Links (a column of names) and Setup (one name as a preview). The sidebar makes the same names with src/core/utm/standard.ts.
 */
import type { ChannelChoice } from '../contract';
import { DEFAULT_STANDARD, type LinkFact, NAME_PARTS, type NamePart } from '../core/utm/standard';
import { quote } from './formula';
import type { References } from './place';
import { FIRST_ROW } from './spec';

export const CAMPAIGN_PATTERN = '{cycle}-{concept}-{batch}';
export const CONTENT_PATTERN = '{format}-{creator}';
export const SEPARATOR = '-';
/** How the standard writes letters, shown by example: `abc` small letters, `Abc` capitals are kept. */
export const SMALL_LETTERS = 'abc';

/** References of the standard on Setup. */
export interface NamingCells {
  readonly pattern: string;
  readonly separator: string;
  readonly capitals: string;
}

/**
 * A name as a formula: the words put into the pattern, then spelt as tags are. Where the add-on is off, other letters than a–z become
 * separators instead of their plain form.
 *
 * @param words a reference for each part; open columns give a column of names
 */
export function nameFormula({ pattern, separator, capitals }: NamingCells, words: Readonly<Record<NamePart, string>>): string {
  const filled = NAME_PARTS.reduce((text, part) => `SUBSTITUTE(${text};${quote(`{${part}}`)};${words[part]}&"")`, pattern);
  const keeps = `NOT(EXACT(${capitals};LOWER(${capitals})))`;
  const sign = `IF(${separator}="";"-";${separator})`;
  const letters = `IF(${keeps};${filled};LOWER(${filled}))`;
  const native = `REGEXREPLACE(REGEXREPLACE(${letters};"[^A-Za-z0-9]+";${sign});"^[-_.]|[-_.]$";"")`;
  return `IFERROR(UTM_SLUG(${filled};${sign};${keeps});${native})`;
}

/** The two names of a link with the first word of each list, or `bad` when a pattern holds anything but known parts and signs. */
export function namingPreview(at: References<'setup'>, bad: string): string {
  const first = (key: LinkFact) => at.listed(key, FIRST_ROW);
  const words = {
    cycle: at.fact('name'),
    channel: first('channel'),
    format: first('format'),
    concept: first('concept'),
    creator: first('creator'),
    batch: first('batch'),
  };
  const name = (pattern: 'campaign_pattern' | 'content_pattern') =>
    nameFormula({ pattern: at.fact(pattern), separator: at.fact('separator'), capitals: at.fact('capitals') }, words);
  const patterns = `${at.fact('campaign_pattern')}&" "&${at.fact('content_pattern')}`;
  const known = quote(`\\{(${NAME_PARTS.join('|')})\\}`);
  const wrong = `REGEXMATCH(REGEXREPLACE(${patterns};${known};"");"[A-Za-z0-9{}]")`;
  return `=IF(${wrong};${quote(`◆ ${bad}`)};${name('campaign_pattern')}&" · "&${name('content_pattern')})`;
}

/** What people also call a channel, as far as we know its source and medium; the team adds its own. */
export function otherSpellings({ name, source, medium }: Pick<ChannelChoice, 'name' | 'source' | 'medium'>): string {
  const known = DEFAULT_STANDARD.channels.find(channel => channel.source === source && channel.medium === medium);
  return (known?.synonyms ?? []).filter(word => word !== name.toLowerCase()).join(', ');
}
