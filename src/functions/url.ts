/**
 * WHATWG's URL parser for Apps Script, which has no `URL` of its own. Used by the UTM functions and the Links endpoints.
 *
 * A maintained library decides what a browser would open: whatwg-url-minimum, a port of jsdom's whatwg-url. Its 29 KB would be paid
 * for by every cell with any of our functions, so it is pushed beside Code.js and only evaluated when an address is read.
 */
import type { UrlParser } from '../core/utm/url';

type UrlClass = new (text: string) => { readonly protocol: string; readonly hostname: string };

let readClass = (): UrlClass => URL;
let known: UrlClass | null = null;

/** Sets where the class comes from for the rest of the execution; where nobody does, in Node and in browsers, it is their own. */
export function readUrlClass(reader: () => UrlClass): void {
  readClass = reader;
  known = null;
}

/** Protocol and host of an absolute URL, null for any other text. @example parseUrl('https://Ä.fi/x') // URL with hostname 'xn--4ca.fi' */
export const parseUrl: UrlParser = text => {
  known ??= readClass();
  try {
    return new known(text);
  } catch {
    return null;
  }
};

/** What Node and browsers have; the server program has no such type. */
declare const URL: UrlClass;
