/**
 * The channel of GA4's default channel group that a tagged link will land in, and why.
 *
 * Used by UTM_CHANNEL, the check, the audit and the sidebar's builder. The rules are data in Google's order; the first that holds wins.
 * Source: Google Analytics help, article 9756891, manual traffic, as of November 2025; "Channel definitions aren't case sensitive".
 * The reserved medium ai-assistant was announced on 13 May 2026. Its place in the order is not published: it stands last here, so that it
 * only names what would be Unassigned.
 */
import { type SourceCategory, sourceCategory } from './source-list';

/** Names as GA4's reports and its API write them; they are not translated. */
export type Channel =
  | 'Direct'
  | 'Cross-network'
  | 'Paid Shopping'
  | 'Paid Search'
  | 'Paid Social'
  | 'Paid Video'
  | 'Display'
  | 'Paid Other'
  | 'Organic Shopping'
  | 'Organic Social'
  | 'Organic Video'
  | 'Organic Search'
  | 'Referral'
  | 'Email'
  | 'Affiliates'
  | 'Audio'
  | 'SMS'
  | 'Mobile Push Notifications'
  | 'AI Assistant'
  | 'Unassigned';

/** What a link tells GA4; blanks for what it does not carry. */
export interface Visit {
  readonly source: string;
  readonly medium: string;
  readonly campaign: string;
}

/** One test of a rule, and the code under which the languages explain it. */
export type ChannelCondition =
  | { readonly kind: 'source_list'; readonly category: SourceCategory }
  | { readonly kind: 'one_of'; readonly field: keyof Visit; readonly words: readonly string[] }
  | {
      readonly kind: 'pattern';
      readonly field: keyof Visit;
      readonly name: 'paid' | 'shop' | 'video' | 'email' | 'push' | 'cross-network';
    };

/** `all` of the conditions within a group and `any` of the groups. */
export interface ChannelRule {
  readonly channel: Exclude<Channel, 'Unassigned'>;
  readonly any: readonly (readonly ChannelCondition[])[];
}

/**
 * Google's regular expressions, verbatim where the article gives one, behind `(?=.*$)`: it changes nothing, but a text with a line break, which
 * a `.*` never passes, is refused once and not at each place where the word stands. EMAIL read as a whole word, which is the literal reading of "Source = …".
 */
const PATTERNS: Readonly<Record<Extract<ChannelCondition, { kind: 'pattern' }>['name'], RegExp>> = {
  paid: /^(?=.*$)(.*cp.*|ppc|retargeting|paid.*)$/,
  shop: /^(?=.*$)(.*(([^a-df-z]|^)shop|shopping).*)$/,
  video: /^(?=.*$)(.*video.*)$/,
  email: /^(?:email|e-mail|e_mail|e mail)$/,
  push: /push$|mobile|notification/,
  'cross-network': /cross-network/,
};

const listed = (category: SourceCategory): ChannelCondition => ({ kind: 'source_list', category });
const oneOf = (field: keyof Visit, ...words: readonly string[]): ChannelCondition => ({ kind: 'one_of', field, words });
const pattern = (field: keyof Visit, name: keyof typeof PATTERNS): ChannelCondition => ({ kind: 'pattern', field, name });
const PAID = pattern('medium', 'paid');

/** Google's 18 rules for manual traffic in their order, then the reserved medium. */
export const CHANNEL_RULES: readonly ChannelRule[] = [
  { channel: 'Direct', any: [[oneOf('source', '(direct)'), oneOf('medium', '(not set)', '(none)')]] },
  { channel: 'Cross-network', any: [[pattern('campaign', 'cross-network')]] },
  {
    channel: 'Paid Shopping',
    any: [
      [listed('shopping'), PAID],
      [pattern('campaign', 'shop'), PAID],
    ],
  },
  { channel: 'Paid Search', any: [[listed('search'), PAID]] },
  { channel: 'Paid Social', any: [[listed('social'), PAID]] },
  { channel: 'Paid Video', any: [[listed('video'), PAID]] },
  { channel: 'Display', any: [[oneOf('medium', 'display', 'banner', 'expandable', 'interstitial', 'cpm')]] },
  { channel: 'Paid Other', any: [[PAID]] },
  { channel: 'Organic Shopping', any: [[listed('shopping')], [pattern('campaign', 'shop')]] },
  {
    channel: 'Organic Social',
    any: [[listed('social')], [oneOf('medium', 'social', 'social-network', 'social-media', 'sm', 'social network', 'social media')]],
  },
  { channel: 'Organic Video', any: [[listed('video')], [pattern('medium', 'video')]] },
  { channel: 'Organic Search', any: [[listed('search')], [oneOf('medium', 'organic')]] },
  { channel: 'Referral', any: [[oneOf('medium', 'referral', 'app', 'link')]] },
  { channel: 'Email', any: [[pattern('source', 'email')], [pattern('medium', 'email')]] },
  { channel: 'Affiliates', any: [[oneOf('medium', 'affiliate')]] },
  { channel: 'Audio', any: [[oneOf('medium', 'audio')]] },
  { channel: 'SMS', any: [[oneOf('source', 'sms')], [oneOf('medium', 'sms')]] },
  { channel: 'Mobile Push Notifications', any: [[pattern('medium', 'push')], [oneOf('source', 'firebase')]] },
  { channel: 'AI Assistant', any: [[oneOf('medium', 'ai-assistant')]] },
];

/** How many of the rules are Google's published order. */
export const PUBLISHED_RULES = 18;

/** Where a visit lands: the rule's number from 1 and the conditions that held; rule 0 and none when nothing matches. */
export interface Landing {
  readonly channel: Channel;
  readonly rule: number;
  readonly because: readonly ChannelCondition[];
}

function holds(condition: ChannelCondition, visit: Visit): boolean {
  if (condition.kind === 'source_list') return sourceCategory(visit.source) === condition.category;
  if (condition.kind === 'one_of') return condition.words.includes(visit[condition.field]);
  return PATTERNS[condition.name].test(visit[condition.field]);
}

/**
 * The channel of a visit with these tags, whatever their case; blanks around them are ignored.
 *
 * @example landingOf({ source: 'Instagram', medium: 'paid-social', campaign: '' }) // { channel: 'Paid Social', rule: 5, because: [social list, paid] }
 * @example landingOf({ source: 'x', medium: 'post', campaign: '' }) // { channel: 'Unassigned', rule: 0, because: [] }
 */
export function landingOf(visit: Visit): Landing {
  const plain = { source: plainText(visit.source), medium: plainText(visit.medium), campaign: plainText(visit.campaign) };
  for (const [at, rule] of CHANNEL_RULES.entries()) {
    const group = rule.any.find(conditions => conditions.every(condition => holds(condition, plain)));
    if (group !== undefined) return { channel: rule.channel, rule: at + 1, because: group };
  }
  return { channel: 'Unassigned', rule: 0, because: [] };
}

function plainText(text: string): string {
  return text.trim().toLowerCase();
}
