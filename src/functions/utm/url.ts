/**
 * WHATWG's URL parser for Apps Script, which has no `URL` of its own. Used by the UTM functions and the Links endpoints.
 *
 * A maintained library decides what a browser would open: whatwg-url-minimum, a port of jsdom's whatwg-url. It takes names that are in
 * Punycode already (`xn--…`) as they are, and letters of both directions in any order, so these two are looked at here.
 */
import { decode } from 'punycode/';
import { URL } from 'whatwg-url-minimum';
import type { UrlParser } from '../../core/utm/url';
import { keepsBidiRule } from './bidi-rule';

/** Protocol and host of an absolute URL, null for any other text. @example parseUrl('https://Ä.fi/x') // URL with hostname 'xn--4ca.fi' */
export const parseUrl: UrlParser = text => {
  const url = parsed(text);
  return url === null || !standsForName(url.hostname) ? null : url;
};

function parsed(text: string): URL | null {
  try {
    return new URL(text);
  } catch {
    return null;
  }
}

const CODED = 'xn--';

/** Whether each coded part of a host is the code of a name, and of no other: `xn--a` is none. */
function standsForName(host: string): boolean {
  if (!host.includes(CODED)) return true;
  const parts = host.split('.').map(part => (part.startsWith(CODED) ? decoded(part.slice(CODED.length)) : part));
  // What stands there must be what the name's own letters would have given.
  return parts.every(part => part !== null) && parsed(`https://${parts.join('.')}/`)?.hostname === host && keepsBidiRule(parts);
}

function decoded(code: string): string | null {
  try {
    return decode(code);
  } catch {
    return null;
  }
}
