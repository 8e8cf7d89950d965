/** What a check of a link can find, and what it is held against. Used by the checks, by those who show findings, and by tests. */
import type { Coded } from '../../outcome';
import type { TrapCode } from '../ga4/trap';
import type { Vocabulary } from '../vocabulary';
import type { SlipCode } from './slip';

/** error: the link does not work or does not count; warning: it counts in the wrong place; notice: it is untidy. */
export type Severity = 'error' | 'warning' | 'notice';

/** What is wrong with an address as a whole. `detail` is the piece of the link that is meant. */
export type AddressCode =
  | 'untagged'
  | 'tag_absent'
  | 'tag_empty'
  | 'tag_repeated'
  | 'tag_in_fragment'
  | 'tag_outside_query'
  | 'tag_name_case'
  | 'tag_name_unknown'
  | 'click_id'
  | 'other_tracker'
  | 'personal'
  | 'person_name'
  | 'long_number'
  | 'internal'
  | 'foreign_site'
  | 'not_https'
  | 'short_link'
  | 'app_store'
  | 'chat_link'
  | 'test_site'
  | 'link_too_long'
  | SlipCode;

/** What is wrong with the value of one tag. */
export type TextCode =
  | 'upper_case'
  | 'blank'
  | 'accent'
  | 'odd_sign'
  | 'mixed_separators'
  | 'too_long'
  | 'placeholder'
  | 'no_value'
  | 'encoded_twice';

/** What is wrong with the choice of a word. */
export type WordCode = 'synonym' | 'near_word' | 'new_word' | 'swapped';

/** What GA4's rules make of the tags: a trap, or a paid medium whose source is on none of Google's lists. */
export type ChannelCode = TrapCode | 'not_listed';

export type FindingCode = AddressCode | TextCode | WordCode | ChannelCode;

/** One problem: the tag it is about (null for the link as a whole), what stands there, and what should (null when a person has to decide). */
export interface LinkFinding extends Coded {
  readonly code: FindingCode;
  readonly severity: Severity;
  readonly tag: string | null;
  readonly detail: string;
  readonly fix: string | null;
}

/** What a team knows beyond GA4's rules. */
export interface House {
  readonly vocabulary: Vocabulary;
  /** Host names of the team's own sites, without www. */
  readonly ownDomains: readonly string[];
}

export const NO_HOUSE: House = { vocabulary: {}, ownDomains: [] };
