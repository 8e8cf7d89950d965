/**
 * WHATWG's URL parser for Apps Script, which has no `URL` of its own. Used by the UTM functions and the Links endpoints.
 *
 * A maintained library decides what a browser would open: whatwg-url-minimum, a port of jsdom's whatwg-url.
 */
import { URL } from 'whatwg-url-minimum';
import type { UrlParser } from '../core/utm/url';

/** Protocol and host of an absolute URL, null for any other text. @example parseUrl('https://Ä.fi/x') // URL with hostname 'xn--4ca.fi' */
export const parseUrl: UrlParser = text => {
  try {
    return new URL(text);
  } catch {
    return null;
  }
};
