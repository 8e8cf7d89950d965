/**
 * The URL class from the library file pushed beside Code.js. Read by ./texts' neighbour functions only when an address is looked at;
 * the code is our own build's, never anything a person typed.
 */
import { readFile } from './data-file';

type UrlClass = new (text: string) => { readonly protocol: string; readonly hostname: string };

export function urlClassOf(): UrlClass {
  const { code } = readFile('url-library') as { readonly code: string };
  const load = new Function('atob', `${code};return UrlLibrary.URL;`) as (atob: (text: string) => string) => UrlClass;
  return load(atob);
}

/** The library unpacks its tables of letters with the browser's atob, which Apps Script lacks. */
function atob(text: string): string {
  // Bytes come back signed.
  return Utilities.base64Decode(text)
    .map(byte => String.fromCharCode(byte & 0xff))
    .join('');
}
