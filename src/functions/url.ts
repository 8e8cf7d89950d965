/**
 * Which http(s) addresses a browser would open, and their host, for Apps Script, which has no `URL`. Used by the UTM functions and the
 * Links endpoints.
 *
 * Follows the WHATWG URL standard as far as tagging needs it, and is proved against Node's `URL`: a whole implementation of `URL` is
 * 30 to 50 KB, a quarter of what may be loaded for each cell. Known differences: the inside of xn-- labels is not judged, and letters
 * newer than the platform's Unicode tables are refused.
 */
/// <reference path="./punycode.d.ts" />
import { toASCII } from 'punycode/punycode.js';
import type { UrlParser } from '../core/utm/url';
import { looksLikeIpv4, readIpv4, readIpv6 } from './ip-address';

/** The signs no domain may contain, after mapping. */
const FORBIDDEN = /[\p{Cc} #/:<>?@[\\\]^|%]/u;

/** Signs that fall out of a domain: soft hyphen, zero-width signs that join nothing, variation selectors. */
const IGNORED = /\u00AD|\u034F|\u200B|\u2060|\u2064|\uFEFF|\p{Variation_Selector}/gu;

/** The host of a name as it stands in a URL, in ASCII and lower case; null when no site can have it. */
function readDomain(text: string): string | null {
  let decoded: string;
  try {
    decoded = decodeURIComponent(text);
  } catch {
    return null;
  }
  // Letter by letter: lower-casing a whole word would give sigma its final form.
  const mapped = [...decoded.replace(IGNORED, '').normalize('NFKC')]
    .map(sign => sign.toLowerCase())
    .join('')
    .normalize('NFC')
    .replace(/。/g, '.');
  if (mapped === '' || /[\p{C}\p{Z}\uFFFD]/u.test(mapped) || /(?:^|\.)\p{M}/u.test(mapped)) return null;
  const domain = toASCII(mapped);
  if (FORBIDDEN.test(domain)) return null;
  return looksLikeIpv4(domain) ? readIpv4(domain) : domain;
}

/**
 * Protocol and host of an absolute http(s) URL, null for any other text.
 *
 * @example parseUrl('https://Ä.fi/x') // { protocol: 'https:', hostname: 'xn--4ca.fi' }
 */
export const parseUrl: UrlParser = text => {
  const scheme = /^(https?):[\\/]*/i.exec(text);
  if (scheme === null) return null;
  const authority = /^[^\\/?#]*/.exec(text.slice(scheme[0].length))?.[0] ?? '';
  const server = authority.slice(authority.lastIndexOf('@') + 1);
  const [, host = '', port = ''] = /^(\[[^\]]*\]|[^:]*)(?::(.*))?$/s.exec(server) ?? [];
  if (!/^\d*$/.test(port) || Number(port) > 65535) return null;
  const hostname = host.startsWith('[') && host.endsWith(']') ? readIpv6(host.slice(1, -1)) : readDomain(host);
  return hostname === null ? null : { protocol: `${scheme[1]?.toLowerCase()}:`, hostname };
};
