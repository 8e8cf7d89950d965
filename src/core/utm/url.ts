/**
 * What counts as a link: an http(s) URL that WHATWG's parser accepts, cut into the parts that tagging touches.
 *
 * Used by every file of this folder that starts from a URL. The parser is handed in, because the core has no `URL`:
 * browsers and Node bring their own, Apps Script uses a library (src/functions/url.ts).
 */

import { failure, type Outcome, success } from '../outcome';

/** What the WHATWG parser says of a text; null when it is no absolute URL. */
export type UrlParser = (text: string) => { readonly protocol: string; readonly hostname: string } | null;

/** A usable link: its text before the `?`, the query and the fragment as they stand (null when the sign is absent), and the host in lower case. */
export interface LinkParts {
  readonly base: string;
  readonly query: string | null;
  readonly fragment: string | null;
  readonly host: string;
  readonly secure: boolean;
}

/** Why a text is no link; each code has a sentence in the languages. */
export type UrlProblem =
  | { readonly code: 'url_missing' }
  | { readonly code: 'url_relative'; readonly suggestion: string }
  | { readonly code: 'url_scheme'; readonly scheme: string }
  | { readonly code: 'url_blank'; readonly before: string }
  | { readonly code: 'url_no_host' }
  | { readonly code: 'url_port'; readonly port: string }
  | { readonly code: 'url_host'; readonly host: string };

/** The WHATWG parser cuts off controls and plain blanks; the others here come along when pasting from a document or a chat. */
const EDGE = /[\s\p{Cc}\u200B\u2060]/u;

/** Visible blanks and the zero-width signs that word processors leave inside pasted links. */
const INNER_BLANK = /[\s\u200B\u2060\uFEFF]/;

/** Blanks around a link are pasting leftovers and are dropped. @example trimLink(' https://a.fi\n') // 'https://a.fi' */
export function trimLink(text: string): string {
  // Sign by sign from both ends: a pattern for the end would try each run of blanks inside the text anew from each of its signs.
  let from = 0;
  let to = text.length;
  while (from < to && EDGE.test(text.charAt(from))) from += 1;
  while (to > from && EDGE.test(text.charAt(to - 1))) to -= 1;
  return text.slice(from, to);
}

/**
 * The parts of a link, or what is wrong with it. A blank text is `url_missing`.
 *
 * @example readLink('https://a.fi/p?x=1#top', parse) // { ok: true, value: { base: 'https://a.fi/p', query: 'x=1', fragment: 'top', … } }
 * @example readLink('mailto:hei@a.fi', parse) // { ok: false, problem: { code: 'url_scheme', scheme: 'mailto' } }
 */
export function readLink(text: string, parse: UrlParser): Outcome<LinkParts, UrlProblem> {
  const link = trimLink(text);
  if (link === '') return failure({ code: 'url_missing' });
  const scheme = schemeOf(link);
  if (scheme === null) return failure({ code: 'url_relative', suggestion: withScheme(link) });
  if (scheme !== 'http' && scheme !== 'https') return failure({ code: 'url_scheme', scheme });
  const blank = link.search(INNER_BLANK);
  if (blank >= 0) return failure({ code: 'url_blank', before: link.slice(Math.max(0, blank - 20), blank) });
  const parsed = parse(link);
  if (parsed === null) return failure(hostProblem(link));
  return success({ ...cutLink(link), host: parsed.hostname.toLowerCase(), secure: scheme === 'https' });
}

/** The scheme in lower case; null for text without one. `example.com:8080` and `localhost:3000` mean a host with a port, though the grammar reads a scheme. */
function schemeOf(link: string): string | null {
  const found = /^([a-z][a-z0-9+.-]*):/i.exec(link);
  const scheme = found?.[1]?.toLowerCase();
  return scheme === undefined || scheme.includes('.') || scheme === 'localhost' ? null : scheme;
}

/** What the person most likely meant: `www.a.fi/x` and `//a.fi` get https. A path alone names no host, so nothing can be proposed. */
function withScheme(link: string): string {
  const rest = link.replace(/^\/\//, '');
  return /^[^\s/?#@]+\.[^\s/?#@.]{2,}/.test(rest) ? `https://${rest}` : '';
}

/** Says which part of the authority the parser did not accept. */
function hostProblem(link: string): UrlProblem {
  const authority = link.replace(/^https?:[\\/]*/i, '').split(/[\\/?#]/)[0] ?? '';
  const server = authority.slice(authority.lastIndexOf('@') + 1);
  const port = /:([^:\]]*)$/.exec(server)?.[1];
  const host = port === undefined ? server : server.slice(0, -port.length - 1);
  if (host === '') return { code: 'url_no_host' };
  // A port is digits up to 65535; with a good port the host must be what is wrong.
  if (port !== undefined && (!/^\d*$/.test(port) || Number(port) > 65535)) return { code: 'url_port', port };
  return { code: 'url_host', host };
}

/** The first `#` starts the fragment and the first `?` before it the query, in every http(s) URL. */
function cutLink(link: string): { readonly base: string; readonly query: string | null; readonly fragment: string | null } {
  const hash = link.indexOf('#');
  const beforeHash = hash < 0 ? link : link.slice(0, hash);
  const mark = beforeHash.indexOf('?');
  return {
    base: mark < 0 ? beforeHash : beforeHash.slice(0, mark),
    query: mark < 0 ? null : beforeHash.slice(mark + 1),
    fragment: hash < 0 ? null : link.slice(hash + 1),
  };
}

/** The link's text again. @example joinLink({ base: 'https://a.fi', query: 'x=1', fragment: null }) // 'https://a.fi?x=1' */
export function joinLink(parts: Pick<LinkParts, 'base' | 'query' | 'fragment'>): string {
  const query = parts.query === null ? '' : `?${parts.query}`;
  const fragment = parts.fragment === null ? '' : `#${parts.fragment}`;
  return `${parts.base}${query}${fragment}`;
}
