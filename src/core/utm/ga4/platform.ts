/**
 * What people call platforms and kinds of traffic, and the words that GA4 understands instead.
 *
 * Used by trap.ts for its fixes and by check.ts to tell a source from a medium. Pure data, written by us; the words of all four languages.
 */
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

/** How a source is known: listed by GA4, another name of something listed, or unknown (null). */
export interface Platform {
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
export function platformOf(source: string): Platform | null {
  const name = source.trim().toLowerCase();
  const category = sourceCategory(name);
  if (category !== null) return { category, listed: name, isListed: true };
  const unlisted = UNLISTED[name];
  if (unlisted !== undefined) return { ...unlisted, isListed: false };
  // Single letters and short forms mean a platform only when they stand alone: `type-x` is not x.
  for (const part of name.split(/[^a-z0-9.]+/)) {
    const inside = part.length < 4 && part !== 'fb' && part !== 'ig' ? null : (sourceCategory(part) ?? null);
    if (inside !== null) return { category: inside, listed: part, isListed: false };
  }
  return null;
}

/** Mediums people write, by the medium of GA4's rules that means the same. */
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
    'emel',
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
  return MEDIUM_FOR.get(medium.trim().toLowerCase()) ?? (category === 'social' ? 'social' : 'referral');
}

/** The paid medium that suits a source. @example paidMedium('instagram') // 'paid-social' */
export function paidMedium(source: string): string {
  const category = platformOf(source)?.category;
  return category === 'search' ? 'cpc' : category === 'video' ? 'paid-video' : 'paid-social';
}

/** Whether a word is a kind of traffic rather than a place. @example isMediumWord('cpc') // true */
export function isMediumWord(word: string): boolean {
  const plain = word.trim().toLowerCase();
  return (
    MEDIUM_FOR.has(plain) ||
    Object.keys(MEDIUM_WORDS).includes(plain) ||
    /^(?:cp[a-z]|ppc|paid(?:[-_ ].*)?|organic|display|banner)$/.test(plain)
  );
}
