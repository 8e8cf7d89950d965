/** The library's URL parser, loaded where there is no URL (as on Apps Script), against Node's own. */
import fc from 'fast-check';
import { readLink, type UrlParser } from '../../../src/core/utm/url';
import { anyUrl, nodeUrl } from '../../core/utm/urls';

/** The library steps back when the platform has a URL, so the platform's is hidden while it loads. */
function loadParser(): UrlParser {
  const { URL: url, URLSearchParams: params } = globalThis;
  Reflect.deleteProperty(globalThis, 'URL');
  Reflect.deleteProperty(globalThis, 'URLSearchParams');
  try {
    let parser: UrlParser | undefined;
    jest.isolateModules(() => {
      parser = (jest.requireActual('../../../src/functions/url') as { readonly parseUrl: UrlParser }).parseUrl;
    });
    if (parser === undefined) throw new Error('the parser did not load');
    return parser;
  } finally {
    Object.assign(globalThis, { URL: url, URLSearchParams: params });
  }
}

const parse = loadParser();

test('it is the library that answers', () => {
  expect(parse('https://a.fi')).not.toBeInstanceOf(URL);
  expect(parse('https://kahvilä.fi/x')?.hostname).toBe('xn--kahvil-gua.fi');
  expect(parse('nothing')).toBeNull();
});

test('agrees with Node on every generated URL: valid or not, and the same host', () => {
  fc.assert(
    fc.property(anyUrl, url => {
      expect(readLink(url, parse)).toEqual(readLink(url, nodeUrl));
    }),
    { numRuns: 4000 },
  );
});
