/**
 * What counts as a link: an http(s) URL that WHATWG's parser accepts, cut into the parts that tagging touches.
 *
 * Used by every file of this folder that starts from a URL. The parser is handed in, because the core has no `URL`:
 * browsers and Node bring their own, Apps Script uses a library (src/functions/url.ts).
 */

import { failure, type Outcome, success } from '../outcome';
import { withoutInvisible } from './check/invisible';
import { maskMacros, pageMacro } from './check/macros';
import { decodedOnceMore } from './percent';

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
  | { readonly code: 'url_host'; readonly host: string }
  /** Quotes, brackets or a bullet around the link, from the text it was copied from. */
  | { readonly code: 'url_stray'; readonly sign: string; readonly suggestion: string }
  | { readonly code: 'url_joined'; readonly one: string; readonly other: string }
  /** A user name, and perhaps a password, in front of the site; neither is repeated. */
  | { readonly code: 'url_credentials'; readonly suggestion: string };

/** Blanks and controls at the ends of a text. */
const EDGE = /[\s\p{Cc}]/u;

const INNER_BLANK = /\s/;

/** Blanks around a link and invisible signs anywhere in it are pasting leftovers and are dropped. @example trimLink(' https://a.fi\n') // 'https://a.fi' */
export function trimLink(typed: string): string {
  // Sign by sign from both ends: a pattern for the end would try each run of blanks inside the text anew from each of its signs.
  const text = withoutInvisible(typed);
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
  // Google puts the page's own address there when the ad is clicked.
  if (pageMacro(link) !== '') return success({ ...cutLink(link), host: '', secure: true });
  const around = strayAround(link) ?? slippedScheme(link);
  if (around !== null) return failure(around);
  const scheme = schemeOf(link);
  const name = /^[^\s/?#@:]*/.exec(link)?.[0] ?? '';
  if (scheme === null && name.includes('..') && !name.startsWith('.')) return failure({ code: 'url_host', host: name });
  if (scheme === null) return failure({ code: 'url_relative', suggestion: withScheme(link) });
  if (scheme !== 'http' && scheme !== 'https') return failure({ code: 'url_scheme', scheme });
  const blank = maskMacros(link).search(INNER_BLANK);
  const joined = joinedLinks(link);
  if (joined !== null) return failure(joined);
  if (blank >= 0) return failure({ code: 'url_blank', before: link.slice(Math.max(0, blank - 20), blank) });
  const parsed = parse(link);
  if (parsed === null) return failure(hostProblem(link));
  const anonymous = withoutLogin(link);
  if (anonymous !== link) return failure({ code: 'url_credentials', suggestion: anonymous });
  const { authority } = authorityOf(link);
  if (BROKEN_HOST.test(authority)) return failure({ code: 'url_host', host: authority });
  return success({ ...cutLink(link), host: parsed.hostname.toLowerCase(), secure: scheme === 'https' });
}

/** Signs of typesetters, with which no address ends; and signs alone behind a blank. */
const TYPESET_END =
  /(?:[“”„‟‘’‚‛«»‹›…。、，；：！？」』）】》][“”„‟‘’‚‛«»‹›…。、，；：！？」』）】》.,:;!)\]'">]*|\s[^\p{L}\p{N}]{1,20})$/u;
/** Signs that close what was opened in front of an address, or end the sentence around it. */
const CLOSING = /[`"'“”„‟‘’‚‛«»‹›>)\]}*_|~….,;」』）】》]$/u;
const OPENERS = '([{（【「『《';
const CLOSERS = ')]}）】」』》';
/** How much text in front of an address is looked at, and how much of it is repeated. */
const LEAD_LIMIT = 200;
const SHOWN_LIMIT = 40;

/**
 * The text in front of the first address of a text: a word, a bullet, brackets, the code of a page. Empty when the address comes first, or
 * when that text is an address of its own, which the other belongs to (`a.fi/go?to=https://…`, `app://open?url=https://…`).
 */
function leadOf(link: string): string {
  const at = link.search(/(?<![a-z])(?:https?:\/\/|www\.)/i);
  const lead = link.slice(0, Math.max(0, at));
  const glued = /\S*$/.exec(lead)?.[0] ?? '';
  const belongs = /[a-z\d-]\.[a-z]{2}|@\w|:\/\/|^(?:blob|data|javascript):/i.test(lead) || (/\w/.test(glued) && /[/?&#]/.test(glued));
  return at > LEAD_LIMIT || belongs ? '' : lead;
}

/** Signs of HTML as HTML itself writes them. */
const ESCAPED: readonly (readonly [RegExp, string])[] = [
  [/&(?:lt|#0*60|#x0*3c);/gi, '<'],
  [/&(?:gt|#0*62|#x0*3e);/gi, '>'],
  [/&(?:quot|#0*34|#x0*22);/gi, '"'],
  [/&(?:apos|#0*39|#x0*27);/gi, "'"],
];

/** A piece of a page's source that was escaped once more, in front of the address and behind it: `&lt;a href=&quot;https://…&quot;&gt;`. */
function unescapedLead(link: string): string {
  const lead = /^(?:[^&]{0,80}&(?:lt|quot|apos|#\w{2,5});)+\s*(?=https?:|www\.)/i.exec(link.slice(0, LEAD_LIMIT))?.[0];
  return lead === undefined || /:\/\//.test(lead) ? link : ESCAPED.reduce((text, [sign, plain]) => text.replace(sign, plain), link);
}

/** A text and its address as mail programs paste them: `site.com/p<https://site.com/p>`. */
const WITH_ADDRESS = /^https?:[^\s<>]+\s?<(https?:[^\s<>]+)>/i;

function strayAround(link: string): UrlProblem | null {
  const plain = unescapedLead(link);
  if (plain !== link) return strayAround(plain);
  const told = WITH_ADDRESS.exec(link)?.[1];
  if (told !== undefined) return { code: 'url_stray', sign: '< >', suggestion: withoutLogin(told) };
  const lead = leadOf(link);
  const opened = link.slice(lead.length);
  if (!/^(?:https?:|www\.)/i.test(opened)) return null;
  const rest = untilClosed(lead, opened);
  const { base, query, fragment } = cutLink(rest);
  const typeset = TYPESET_END.exec(maskMacros(rest))?.[0] ?? TYPESET_END.exec(base)?.[0] ?? '';
  const ending = closesItsOwn(rest) || closesItsOwn(base) ? '' : typeset;
  const sign = (lead || ending).trim();
  if (sign === '') return null;
  const joined = joinedLinks(rest);
  if (joined !== null) return joined;
  const tidy = (part: string): string =>
    lead !== '' ? withoutClosing(part) : part.endsWith(ending) ? part.slice(0, part.length - ending.length) : part;
  const kept = query === null && fragment === null ? tidy(rest) : tidy(joinLink({ base: base.replace(TYPESET_END, ''), query, fragment }));
  return { code: 'url_stray', sign: sign.length > SHOWN_LIMIT ? `${sign.slice(0, SHOWN_LIMIT)}…` : sign, suggestion: withoutLogin(kept) };
}

/** What was opened by a quotation mark or a bracket ends where it is closed, and Slack's `<address|text>` at its bar; elsewhere an address in a text ends at a blank. */
function untilClosed(lead: string, rest: string): string {
  const opener = lead.trimEnd().slice(-1);
  if (opener === '"' || opener === "'") return rest.split(opener)[0] ?? rest;
  if (lead === '' || joinedLinks(rest) !== null) return rest;
  const plain = maskMacros(rest);
  const close = CLOSERS[OPENERS.indexOf(opener)];
  let depth = 0;
  let end = plain.search(opener === '<' ? /[\s<>|]/ : /[\s<>]|\[\/|\][^\][]*\[\//);
  for (let at = 0; close !== undefined && at < (end < 0 ? plain.length : end); at += 1) {
    if (plain[at] === opener) depth += 1;
    if (plain[at] === close && depth-- === 0) end = at;
  }
  return end < 0 ? rest : rest.slice(0, end);
}

/** Whether a text ends with a bracket that it opened itself, as a title in an encyclopedia does. */
function closesItsOwn(text: string): boolean {
  const close = text.slice(-1);
  const open = OPENERS[CLOSERS.indexOf(close)];
  return open !== undefined && text.split(open).length >= text.split(close).length;
}

/** Closing signs go, but for brackets that were opened within the address, and placeholders. */
function withoutClosing(text: string): string {
  const plain = maskMacros(text);
  let end = plain.length;
  while (CLOSING.test(plain.slice(0, end))) {
    if (closesItsOwn(plain.slice(0, end))) break;
    end -= 1;
  }
  return text.slice(0, end);
}

/** `https:/a.fi`, `https//a.fi`, `htps://a.fi`, `https://https://a.fi`: one slip of the finger from a link. */
const SLIPPED =
  /^(?:https?(?::[\\/]?|[;.,]?[\\/]{1,2}|\s*:\s+[\\/]{2}|\s+:[\\/]{2}|[;.,]\s*[\\/]{2}|:[\\/]{3,}|:\/?\\+)|h{1,2}t{0,3}p{0,2}s{0,2}:[\\/]{1,2}|t{1,2}ps?:\/\/)(?=(?:[^\s\\/?#@]*@)?[^\s\\/:?#]+\.[^\s\\/:?#.]+)/i;

function slippedScheme(link: string): UrlProblem | null {
  if (/^https?%3A%2F%2F/i.test(link)) return { code: 'url_relative', suggestion: withoutLogin(decodedOnceMore(link) ?? '') };
  // As a program writes it between quotation marks.
  if (/^https?:\\(?:\/|u002f)/i.test(link)) return { code: 'url_relative', suggestion: withoutLogin(link.replace(/\\\/|\\u002f/gi, '/')) };
  const twice = /^(?:https?:\/\/)+(?=https?:\/\/)|^https?:\/\/(?=https?\/\/)/i.exec(link)?.[0];
  if (twice !== undefined)
    return { code: 'url_relative', suggestion: withoutLogin(link.slice(twice.length).replace(/^https?\/\//i, 'https://')) };
  if (/^https?:\/\/[^\\/]/i.test(link)) return null;
  const slip = SLIPPED.exec(link)?.[0];
  return slip === undefined ? null : { code: 'url_relative', suggestion: withoutLogin(`https://${link.slice(slip.length)}`) };
}

/**
 * Two links without a blank between them. An address inside a query or behind a slash (an archive, a proxy) is on purpose. What parts them is
 * looked for backwards from the second: forwards, each blank of a long run would be tried as its beginning.
 */
function joinedLinks(link: string): UrlProblem | null {
  const FIRST = 8;
  for (const { index } of link.slice(FIRST).matchAll(/https?:\/\//gi)) {
    let start = FIRST + index;
    while (start > FIRST && PARTING.test(link.charAt(start - 1))) start--;
    if (ON_PURPOSE.test(link.slice(Math.max(0, start - 3), start))) start++;
    if (start > FIRST + index || (start === FIRST + index && isWholeQuery(link, start))) continue;
    return {
      code: 'url_joined',
      one: withoutLogin(link.slice(0, start)),
      other: withoutLogin(link.slice(FIRST + index)),
    };
  }
  return null;
}

/** The address of another site right behind the first `?`: a page that only leads on, as href.li/?https://… */
function isWholeQuery(link: string, at: number): boolean {
  return link.indexOf('?') === at - 1 && siteOf(authorityOf(link).authority) !== siteOf(authorityOf(link.slice(at)).authority);
}

/** The last two parts of a host, by which two addresses are of one site. @example siteOf('www.a.fi') // 'a.fi' */
export const siteOf = (host: string): string => host.toLowerCase().split('.').slice(-2).join('.');

/** What people put between two links. */
const PARTING = /[\s,;|]/;
/** What stands in front of an address that belongs to the one before it. */
const ON_PURPOSE = /(?:[/=:]|__|%3D|%3A|%2F)$/i;

/** The link without user name and password: no sentence repeats them, and nothing keeps them. */
function withoutLogin(link: string): string {
  const { authority, at } = authorityOf(link);
  return link.slice(0, at) + link.slice(at + authority.lastIndexOf('@') + 1);
}

/** Site and port as they stand, with a login if there is one, and where they start. */
function authorityOf(link: string): { readonly authority: string; readonly at: number } {
  const at = /^https?:[\\/]*/i.exec(link)?.[0].length ?? 0;
  return { authority: link.slice(at).split(/[\\/?#]/)[0] ?? '', at };
}

/** Two dots in a row, one in front, and signs that browsers let pass although no site can be registered with them. */
const BROKEN_HOST = /\.\.|^\.|[,;!"'`$&()*+={}|~]/;

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
  const { authority } = authorityOf(link);
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
