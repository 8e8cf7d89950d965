/**
 * What people call platforms and kinds of traffic, and the words that GA4 understands instead.
 *
 * Used by trap.ts for its fixes and by check.ts to tell a source from a medium. Pure data, written by us; the words of all four languages.
 */
import { slug } from '../slug';
import { isAdvertising } from './advertising';
import { type SourceCategory, sourceCategory } from './source-list';

/** A platform that GA4's list does not know under this name: what it is, and the listed name of the same platform if there is one. */
interface Unlisted {
  readonly category: 'social' | 'video' | 'shopping';
  readonly listed: string | null;
}

const UNLISTED: Readonly<Record<string, Unlisted>> = {
  meta: { category: 'social', listed: 'facebook' },
  'meta.com': { category: 'social', listed: 'facebook' },
  x: { category: 'social', listed: 'twitter' },
  'x.com': { category: 'social', listed: 'twitter' },
  threads: { category: 'social', listed: 'instagram' },
  'threads.net': { category: 'social', listed: 'instagram' },
  'threads.com': { category: 'social', listed: 'instagram' },
  insta: { category: 'social', listed: 'instagram' },
  li: { category: 'social', listed: 'linkedin' },
  tt: { category: 'social', listed: 'tiktok' },
  snap: { category: 'social', listed: 'snapchat' },
  telegram: { category: 'social', listed: 't.me' },
  wa: { category: 'social', listed: 'whatsapp' },
  'wa.me': { category: 'social', listed: 'whatsapp' },
  bluesky: { category: 'social', listed: null },
  'bsky.app': { category: 'social', listed: null },
  mastodon: { category: 'social', listed: null },
  discord: { category: 'social', listed: null },
  'discord.com': { category: 'social', listed: null },
  substack: { category: 'social', listed: null },
  'substack.com': { category: 'social', listed: null },
  linktree: { category: 'social', listed: null },
  'linktr.ee': { category: 'social', listed: null },
  yt: { category: 'video', listed: 'youtube' },
  'youtu.be': { category: 'video', listed: 'youtube' },
  shopee: { category: 'shopping', listed: null },
  lazada: { category: 'shopping', listed: null },
  zalando: { category: 'shopping', listed: null },
};

/** Platforms that people recognise inside a longer word (`facebook-page`, `fb_ads`); short or everyday names on Google's list (line, ask, social) would find too much. */
const KNOWN_INSIDE: ReadonlySet<string> = new Set(
  (
    'amazon,bing,dailymotion,ebay,etsy,facebook,facebook.com,fb,google,ig,instagram,instagram.com,linkedin,linkedin.com,messenger,netflix,' +
    'pinterest,pinterest.com,quora,reddit,reddit.com,snapchat,tiktok,tiktok.com,tripadvisor,tumblr,twitch,twitter,twitter.com,vimeo,' +
    'wechat,weibo,whatsapp,wistia,xing,yahoo,youtube,youtube.com'
  ).split(','),
);

/** How a source is known: listed by GA4, another name of something listed, or unknown (null). */
export interface KnownPlatform {
  readonly category: SourceCategory;
  /** The name GA4 lists; null when it lists none for this platform. */
  readonly listed: string | null;
  /** Whether the source already is a listed name. */
  readonly isListed: boolean;
}

/**
 * The platform that a source means, also when it is dressed up (`linkedin-company`, `fb_page`); null when nobody knows it.
 *
 * @example platformOf('meta') // { category: 'social', listed: 'facebook', isListed: false }
 */
export function platformOf(source: string): KnownPlatform | null {
  const name = source.trim().toLowerCase();
  const category = sourceCategory(name);
  if (category !== null) return { category, listed: name, isListed: true };
  const unlisted = UNLISTED[name];
  if (unlisted !== undefined) return { ...unlisted, isListed: false };
  for (const part of name.split(/[^a-z0-9.]+/)) {
    const inside = KNOWN_INSIDE.has(part) ? sourceCategory(part) : null;
    if (inside !== null) return { category: inside, listed: part, isListed: false };
  }
  return null;
}

/** Mediums people write in four languages, as slugs, by the medium of GA4's rules that means the same. */
const MEDIUM_WORDS: Readonly<Record<string, readonly string[]>> = {
  email: [
    'newsletter',
    'mail',
    'mailing',
    'emailing',
    'e-mailing',
    'uutiskirje',
    'nyhedsbrev',
    'surat-berita',
    'edm',
    'sahkoposti',
    'sahkopostit',
    'emel',
    'e-mel',
    'epost',
    'e-post',
  ],
  social: [
    'post',
    'posts',
    'story',
    'stories',
    'reel',
    'reels',
    'carousel',
    'bio',
    'profile',
    'feed',
    'organic-social',
    'social-organic',
    'chat',
    'dm',
    'community',
    'group',
    'some',
    'julkaisu',
    'tarina',
    'yhteiso',
    'opslag',
    'gruppe',
    'hantaran',
    'siaran',
    'media-sosial',
  ],
  video: ['shorts', 'short', 'description', 'live', 'stream'],
  audio: ['podcast', 'podcasts', 'radio', 'spotify'],
  sms: ['text', 'textmessage', 'mms', 'tekstiviesti'],
  affiliate: ['affiliates', 'affiliation', 'commission'],
  referral: [
    'partner',
    'partners',
    'partnership',
    'influencer',
    'creator',
    'pr',
    'press',
    'guest-post',
    'qr',
    'qr-code',
    'print',
    'flyer',
    'poster',
    'offline',
    'event',
    'pdf',
    'web',
    'website',
    'blog',
    'blogi',
    'blogg',
    'kumppani',
    'vaikuttaja',
    'lehdisto',
    'juliste',
    'esite',
    'tapahtuma',
    'samarbejdspartner',
    'presse',
    'plakat',
    'rakan',
    'pempengaruh',
    'risalah',
  ],
};

const MEDIUM_FOR: ReadonlyMap<string, string> = new Map(
  Object.entries(MEDIUM_WORDS).flatMap(([medium, words]) => words.map(word => [word, medium] as const)),
);

/**
 * The medium that GA4 files where this link belongs: by the word used, else by the platform, else `referral`, which fits any site.
 *
 * @example unpaidMedium('newsletter', 'crm') // 'email'
 * @example unpaidMedium('post', 'youtube') // 'video'
 */
export function unpaidMedium(medium: string, source: string): string {
  const category = platformOf(source)?.category;
  if (category === 'video') return 'video';
  return MEDIUM_FOR.get(slug(medium)) ?? (category === 'social' ? 'social' : 'referral');
}

/**
 * The paid medium that suits a source, and the medium that was written where the source says nothing.
 *
 * @example paidMedium('instagram', 'ads') // 'paid-social'
 * @example paidMedium('gdn', 'display-ads') // 'display'
 */
export function paidMedium(source: string, written = ''): string {
  const category = platformOf(source)?.category;
  if (category === 'search' || category === 'shopping') return 'cpc';
  if (category === 'video') return 'paid-video';
  if (category === 'social') return 'paid-social';
  if (/display|banner/.test(written)) return 'display';
  return /search|sem|adwords/.test(written) ? 'cpc' : 'paid-social';
}

/** Whether a word is a kind of traffic rather than a place. @example isMediumWord('cpc') // true */
export function isMediumWord(word: string): boolean {
  const plain = word.trim().toLowerCase();
  return (
    MEDIUM_FOR.has(plain) ||
    Object.keys(MEDIUM_WORDS).includes(plain) ||
    isAdvertising(plain) ||
    /^(?:cp[a-z]|organic|display|banner)$/.test(plain)
  );
}
