/**
 * The tagged link as the Links tab will compute it, before it is saved: same standard, no server call.
 *
 * Used by the builder on every key press. Pure but for the browser's own URL parser. The id (utm_id) is given on saving, so it is not in here.
 */
import type { LinkOrder, Problem, ProblemCode, WordList } from '../../contract';
import { tagPage } from '../../core/utm/bulk';
import { untaggable } from '../../core/utm/check/address';
import type { LinkFinding } from '../../core/utm/check/finding';
import { type Landing, landingOf, type Visit } from '../../core/utm/ga4/channel';
import { type Trap, trapOf } from '../../core/utm/ga4/trap';
import type { LinkProblem } from '../../core/utm/link';
import { lostWord, slug } from '../../core/utm/slug';
import { type Standard, tagsFor } from '../../core/utm/standard';
import { readLink } from '../../core/utm/url';
import { WORD_LISTS } from '../../core/utm/word-lists';
import type { Trouble } from '../wire/trouble';
import { type NewWord, newWordIn, parseUrlInBrowser } from './standard';

export type LinkField = keyof LinkOrder;
export type MissingCode = 'url_missing' | 'channel_missing' | 'format_missing' | 'concept_missing';
/** What the link core says best itself, with the address to use; and a word that a tag cannot carry. */
export type LinkTrouble = { readonly code: 'link'; readonly problem: LinkProblem } | { readonly code: 'slug_lost'; readonly text: string };
export type FieldProblem = LinkTrouble | MissingCode | 'channel_untagged' | 'no_slug' | NewWord | Problem;

export interface LinkPreview {
  /** Null while something is missing or wrong; a word that is not on its list yet does not hide the link. */
  readonly tagged: string | null;
  /** Source, medium and campaign, where GA4 files them and what goes wrong there; null while the channel is open. */
  readonly visit: Visit | null;
  readonly landing: Landing | null;
  readonly trap: Trap | null;
  /** Of a page that does not pass tags on, such as a chat or an app store: then GA4 files nothing. */
  readonly untaggable: LinkFinding | null;
  readonly problems: Readonly<Partial<Record<LinkField, FieldProblem>>>;
}

/** A tag word longer than this is a sentence. */
const WORD_MAX = 60;
/** As much as the server takes for a name. */
const ITEM_MAX = 100;

/**
 * The link for what is typed so far, by the patterns of Setup.
 *
 * @example previewLink(order, standard).tagged
 * // 'https://a.fi/p?utm_source=instagram&utm_medium=social&utm_campaign=q4-2026-case-proof&utm_content=carousel'
 */
export function previewLink(order: LinkOrder, standard: Standard): LinkPreview {
  const problems: Partial<Record<LinkField, FieldProblem>> = {};
  const url = readLink(order.url, parseUrlInBrowser);
  if (!url.ok) problems.url = urlProblem(url.problem, order.url);
  const lost = url.ok ? untaggable(url.value) : null;
  const tags = tagsFor(order, standard);
  if (!tags.ok) problems.channel = tags.problem.code === 'channel_untagged' ? 'channel_untagged' : 'channel_missing';
  const itemLength = order.item.trim().length;
  if (itemLength > ITEM_MAX) problems.item = { code: 'text_too_long', parameters: { n: itemLength, max: ITEM_MAX } };
  for (const field of ['format', 'concept'] as const) {
    if (order[field].trim() === '') problems[field] = field === 'format' ? 'format_missing' : 'concept_missing';
  }
  for (const field of WORD_LISTS) {
    const { length } = order[field].trim();
    if (length > WORD_MAX) problems[field] = { code: 'text_too_long', parameters: { n: length, max: WORD_MAX } };
    else if (length > 0) {
      const unfit = slugProblem(order[field]);
      if (unfit !== null) problems[field] = unfit;
    }
  }
  const isBuildable = Object.keys(problems).length === 0;
  for (const field of WORD_LISTS) {
    const stray = newWordIn(field, order[field], standard);
    if (stray !== null) problems[field] ??= stray;
  }
  if (!tags.ok) return { tagged: null, visit: null, landing: null, trap: null, untaggable: lost, problems };
  const visit: Visit = {
    source: tags.value.utm_source ?? '',
    medium: tags.value.utm_medium ?? '',
    campaign: tags.value.utm_campaign ?? '',
  };
  const where = { visit, landing: landingOf(visit), trap: trapOf(visit), untaggable: lost };
  if (!isBuildable) return { tagged: null, ...where, problems };
  const built = tagPage(order.url, tags.value, parseUrlInBrowser);
  return built.ok
    ? { tagged: built.value, ...where, problems }
    : { tagged: null, ...where, problems: { ...problems, url: urlProblem(built.problem, order.url) } };
}

/** Letters that would vanish without a word, or nothing left at all; null for a word that makes a tag. */
function slugProblem(word: string): FieldProblem | null {
  const lost = lostWord(word);
  if (lost !== null) return { code: 'slug_lost', text: lost };
  return slug(word) === '' ? 'no_slug' : null;
}

/** A slip in the scheme (`https:/a.fi`), as against an address without one. */
const SLIPPED_SCHEME = /^\W*h?t{0,3}ps?\s*[:;.,/\\]/i;

/** The core's reasons as the problems that have a sentence. */
function urlProblem(problem: LinkProblem, text: string): FieldProblem {
  const as = (code: ProblemCode, parameters: Problem['parameters'] = {}): Problem => ({
    code,
    parameters: { text: text.trim(), ...parameters },
  });
  switch (problem.code) {
    case 'url_missing':
      return 'url_missing';
    case 'url_relative':
      return SLIPPED_SCHEME.test(text) ? { code: 'link', problem } : as('url_relative');
    case 'url_stray':
    case 'url_joined':
    case 'url_credentials':
    case 'url_slip':
      return { code: 'link', problem };
    case 'url_scheme':
      return as('url_scheme', { scheme: problem.scheme });
    case 'url_blank':
      return as('url_blank');
    case 'url_no_host':
      return as('url_host');
    default:
      return as('url_invalid');
  }
}

/** The one change that mends a trap: the tags of the channel on Setup, or a word of this link. */
export type TrapFix =
  | { readonly kind: 'channel'; readonly field: 'source' | 'medium'; readonly value: string; readonly leadsTo: string }
  | { readonly kind: 'word'; readonly field: WordList; readonly from: string; readonly value: string; readonly leadsTo: string };

/**
 * How a trap is mended with one click; null where a person has to decide, e.g. when the name of the cycle is what GA4 stumbles over.
 *
 * @example trapFix(trap, { ...order, concept: 'shop-tour' }, visit) // { kind: 'word', field: 'concept', from: 'shop-tour', value: 'store-tour', … }
 */
export function trapFix({ code, fix }: Trap, order: LinkOrder, visit: Visit): TrapFix | null {
  if (fix === null) return null;
  if (fix.field !== 'campaign') return { kind: 'channel', field: fix.field, value: fix.value, leadsTo: fix.leadsTo };
  for (const field of WORD_LISTS) {
    const word = slug(order[field]);
    const alone = word === '' ? null : trapOf({ ...visit, campaign: word });
    if (alone?.code === code && alone.fix !== null)
      return { kind: 'word', field, from: word, value: alone.fix.value, leadsTo: fix.leadsTo };
  }
  return null;
}

/** Which field a problem of the server's stands beside; null for those that concern the whole link. */
export function linkFieldOf(code: Trouble['code']): LinkField | null {
  if (code === 'unknown_channel') return 'channel';
  return code.startsWith('url_') ? 'url' : null;
}
