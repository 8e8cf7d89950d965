/**
 * The tagged link as the Links tab will compute it, before it is saved: same standard, no server call.
 *
 * Used by panels/links.tsx on every key press. Pure but for the browser's own URL parser. The id (utm_id) is given on saving, so it is not in here.
 */
import type { LinkEntry, LinkVocabulary, Problem, ProblemCode } from '../../contract';
import { type Channel, landingOf } from '../../core/utm/channel';
import { buildLink, type LinkProblem } from '../../core/utm/link';
import { slug } from '../../core/utm/slug';
import { readLink, type UrlParser } from '../../core/utm/url';
import type { Trouble } from '../trouble';

export type LinkField = 'url' | 'channel' | 'format' | 'concept' | 'creator' | 'batch';
export type MissingCode = 'url_missing' | 'channel_missing' | 'format_missing' | 'concept_missing' | 'no_slug';
export type FieldProblem = MissingCode | Problem;

export interface LinkPreview {
  /** Null while something is missing or wrong. */
  readonly tagged: string | null;
  /** Where GA4 will file a visit by this link; null while the channel is open. */
  readonly lands: Channel | null;
  readonly problems: Readonly<Partial<Record<LinkField, FieldProblem>>>;
}

/** A tag word longer than this is a sentence. */
const WORD_MAX = 60;

/** The browser's WHATWG parser in the shape the core asks for. */
export const parseUrl: UrlParser = text => {
  try {
    return new URL(text);
  } catch {
    return null;
  }
};

/**
 * The link for what is typed so far. Campaign = cycle, concept and batch; content = format and creator: the standard of the Links tab.
 *
 * @example previewLink(entry, vocabulary).tagged
 * // 'https://a.fi/p?utm_source=instagram&utm_medium=social&utm_campaign=q4-2026-case-proof&utm_content=carousel'
 */
export function previewLink(entry: LinkEntry, vocabulary: LinkVocabulary): LinkPreview {
  const channel = vocabulary.channels.find(each => each.name === entry.channel);
  const join = (...parts: readonly string[]) => slug(parts.join(' '));
  const campaign = join(vocabulary.cycle, entry.concept, entry.batch);
  const problems: Partial<Record<LinkField, FieldProblem>> = {};
  const url = readLink(entry.url, parseUrl);
  if (!url.ok) problems.url = urlProblem(url.problem, entry.url);
  if (channel === undefined) problems.channel = 'channel_missing';
  for (const field of ['format', 'concept'] as const) {
    if (entry[field].trim() === '') problems[field] = field === 'format' ? 'format_missing' : 'concept_missing';
  }
  for (const field of ['format', 'concept', 'creator', 'batch'] as const) {
    const { length } = entry[field].trim();
    if (length > WORD_MAX) problems[field] = { code: 'text_too_long', parameters: { n: length, max: WORD_MAX } };
    else if (length > 0 && slug(entry[field]) === '') problems[field] = 'no_slug';
  }
  const lands = channel === undefined ? null : landingOf({ source: channel.source, medium: channel.medium, campaign }).channel;
  if (channel === undefined || Object.keys(problems).length > 0) return { tagged: null, lands, problems };
  const built = buildLink(
    entry.url,
    [
      ['utm_source', channel.source],
      ['utm_medium', channel.medium],
      ['utm_campaign', campaign],
      ['utm_content', join(entry.format, entry.creator)],
    ],
    parseUrl,
  );
  return built.ok
    ? { tagged: built.value, lands, problems }
    : { tagged: null, lands, problems: { url: urlProblem(built.problem, entry.url) } };
}

/** The core's reasons as the problems that have a sentence; a missing tag can only be the channel's own and is mended in Setup. */
function urlProblem(problem: LinkProblem, text: string): FieldProblem {
  const as = (code: ProblemCode, parameters: Problem['parameters'] = {}): Problem => ({
    code,
    parameters: { text: text.trim(), ...parameters },
  });
  switch (problem.code) {
    case 'url_missing':
      return 'url_missing';
    case 'url_relative':
      return as('url_relative');
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

/** Which field a problem of the server's stands beside; null for those that concern the whole link. */
export function linkFieldOf(code: Trouble['code']): LinkField | null {
  if (code === 'unknown_channel') return 'channel';
  return code.startsWith('url_') ? 'url' : null;
}
