/**
 * Tags that land where nobody looks for them, each with the one change that puts it right.
 *
 * Used by UTM_CHANNEL, the check, the audit and the sidebar's one-click fix. A trap is a fact about GA4's rules (channel.ts), not a taste.
 */
import { type Channel, landingOf, type Visit } from './channel';
import { paidMedium, platformOf, unpaidMedium } from './platform';

export const TRAP_CODES = [
  /** The medium or source is a word that GA4 gives out itself. */
  'reserved_word',
  /** "shop" in the campaign pulls the link into a shopping channel. */
  'campaign_shop',
  /** "cross-network" in the campaign outranks everything. */
  'campaign_cross_network',
  /** An advertisement whose medium GA4 does not read as paid. */
  'paid_unseen',
  /** A medium that is paid only because it contains the letters "cp". */
  'cp_inside',
  /** A medium that is push only because it contains "mobile". */
  'mobile_inside',
  /** A video platform filed under social because of its medium. */
  'video_as_social',
  /** A platform under a name that GA4 does not list. */
  'source_unlisted',
  /** No rule matches. */
  'unassigned',
] as const;

export type TrapCode = (typeof TRAP_CODES)[number];

/** One change of one tag. */
export interface TagFix {
  readonly field: keyof Visit;
  readonly value: string;
}

export interface Trap {
  readonly code: TrapCode;
  /** Where the link lands as it is. */
  readonly channel: Channel;
  /** The change to make, and where it leads; null when GA4 has no name for what is meant. */
  readonly fix: (TagFix & { readonly leadsTo: Channel }) | null;
}

/** Words that GA4 sets by itself: links that carry them mix with traffic of another kind. */
const RESERVED_MEDIUM: readonly string[] = ['(none)', '(not set)', '(not provided)', 'organic', 'ai-assistant', 'cross-network'];
const RESERVED_SOURCE: readonly string[] = ['(direct)', '(not set)', '(not provided)', 'direct'];

/** Words for advertising, of the four languages too, that Google's PAID expression does not know. */
const ADVERTISING =
  /(?:^|[^a-z])(?:ads?|advert|advertising|sponsor|sponsored|boost|boosted|promoted|mainos|mainonta|annonce|annoncer|iklan)(?:[^a-z]|$)/;
const COST_MODEL = /(?:^|[^a-z])cp[a-z]{1,2}(?:[^a-z]|$)/;

/**
 * The first trap that a link's tags run into; null when it lands well, and null without a source or a medium (that is another problem).
 *
 * @example trapOf({ source: 'youtube', medium: 'social', campaign: '' })
 * // { code: 'video_as_social', channel: 'Organic Social', fix: { field: 'medium', value: 'video', leadsTo: 'Organic Video' } }
 */
export function trapOf(visit: Visit): Trap | null {
  const tags = { source: plainText(visit.source), medium: plainText(visit.medium), campaign: plainText(visit.campaign) };
  if (tags.source === '' || tags.medium === '') return null;
  const found = FINDERS.map(find => find(tags)).find(each => each !== null) ?? null;
  if (found === null) return null;
  const { channel } = landingOf(tags);
  const { code, fix } = found;
  return { code, channel, fix: fix === null ? null : { ...fix, leadsTo: landingOf({ ...tags, [fix.field]: fix.value }).channel } };
}

interface Finding {
  readonly code: TrapCode;
  readonly fix: TagFix | null;
}

const plainText = (text: string): string => text.trim().toLowerCase();
const medium = (value: string): TagFix => ({ field: 'medium', value });

/** In the order in which they matter: what outranks the other tags comes first. */
const FINDERS: readonly ((tags: Visit) => Finding | null)[] = [
  findReserved,
  findCampaignWord,
  findUnseenAdvertising,
  findCpInside,
  findMobileInside,
  findVideoAsSocial,
  findUnlisted,
  findUnassigned,
];

function findReserved(tags: Visit): Finding | null {
  if (RESERVED_SOURCE.includes(tags.source)) return { code: 'reserved_word', fix: null };
  if (!RESERVED_MEDIUM.includes(tags.medium)) return null;
  return { code: 'reserved_word', fix: medium(unpaidMedium('', tags.source)) };
}

function findCampaignWord(tags: Visit): Finding | null {
  const { because } = landingOf(tags);
  const names = because.flatMap(condition => (condition.kind === 'pattern' && condition.field === 'campaign' ? [condition.name] : []));
  if (names.includes('cross-network')) {
    return { code: 'campaign_cross_network', fix: { field: 'campaign', value: tags.campaign.replace(/cross-network/g, 'all-networks') } };
  }
  if (!names.includes('shop')) return null;
  return { code: 'campaign_shop', fix: { field: 'campaign', value: withoutShop(tags.campaign) } };
}

/** "shop" alone becomes "store"; inside a name (shopee) a hyphen breaks the word, so that people still recognise it; blanks would be the next problem. */
function withoutShop(campaign: string): string {
  return campaign
    .replace(/\s+/g, '-')
    .replace(/shopping/g, 'buying')
    .replace(/shop(?=[a-z])/g, 'sho-p')
    .replace(/shop/g, 'store');
}

function isPaid(channel: Channel): boolean {
  return channel.startsWith('Paid') || channel === 'Display';
}

function findUnseenAdvertising(tags: Visit): Finding | null {
  if (!ADVERTISING.test(tags.medium) || isPaid(landingOf(tags).channel)) return null;
  return { code: 'paid_unseen', fix: medium(paidMedium(tags.source)) };
}

function findCpInside(tags: Visit): Finding | null {
  const meant = /^(?:ppc|retargeting|paid)/.test(tags.medium) || COST_MODEL.test(tags.medium);
  if (meant || !tags.medium.includes('cp')) return null;
  return { code: 'cp_inside', fix: medium(unpaidMedium('', tags.source)) };
}

function findMobileInside(tags: Visit): Finding | null {
  if (landingOf(tags).channel !== 'Mobile Push Notifications' || tags.source === 'firebase') return null;
  if (/push|notification/.test(tags.medium)) return null;
  return { code: 'mobile_inside', fix: medium(unpaidMedium('', tags.source)) };
}

function findVideoAsSocial(tags: Visit): Finding | null {
  if (platformOf(tags.source)?.category !== 'video' || landingOf(tags).channel !== 'Organic Social') return null;
  return { code: 'video_as_social', fix: medium('video') };
}

/** The platform is known to us but not to GA4, and that is why the link goes astray. */
function findUnlisted(tags: Visit): Finding | null {
  const platform = platformOf(tags.source);
  const { channel } = landingOf(tags);
  if (platform === null || platform.isListed || (channel !== 'Unassigned' && channel !== 'Paid Other')) return null;
  if (platform.category === 'shopping') return null;
  const byMedium = medium(platform.category === 'video' ? 'video' : 'social');
  const bySource: TagFix | null = platform.listed === null ? null : { field: 'source', value: platform.listed };
  return { code: 'source_unlisted', fix: channel === 'Unassigned' ? byMedium : bySource };
}

function findUnassigned(tags: Visit): Finding | null {
  if (landingOf(tags).channel !== 'Unassigned') return null;
  return { code: 'unassigned', fix: medium(unpaidMedium(tags.medium, tags.source)) };
}
