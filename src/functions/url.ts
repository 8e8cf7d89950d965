/**
 * WHATWG's URL parser for Apps Script, which has no `URL` of its own. Used by the UTM functions and the Links endpoints.
 *
 * The only place that names the library: core-js's implementation, about 50 KB in the bundle, pure (it changes no global).
 * Known difference from browsers: it does not judge the inside of xn-- labels and takes compatibility letters (ⓔ) as they are; both are let through.
 */
import WhatwgUrl from 'core-js-pure/actual/url';
import type { UrlParser } from '../core/utm/url';

/** Protocol and host of an absolute URL, null for any other text. @example parseUrl('https://Ä.fi/x') // URL with hostname 'xn--4ca.fi' */
export const parseUrl: UrlParser = text => {
  try {
    return new WhatwgUrl(text);
  } catch {
    return null;
  }
};
