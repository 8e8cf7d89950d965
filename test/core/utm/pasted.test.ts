/** Links and sites as people paste and list them. */
import { ownSitesIn } from '../../../src/core/utm/check/own-sites';
import { parsedLines } from '../../../src/core/utm/pasted-lines';

test.each([
  ['', []],
  [' https://a.fi \r\n\r\nhttps://b.fi', ['https://a.fi', 'https://b.fi']],
  ['https://a.fi\thttps://b.fi\n', ['https://a.fi', 'https://b.fi']],
  ['https://a.fi/x, y', ['https://a.fi/x, y']],
])('lines of %j', (text, lines) => {
  expect(parsedLines(text)).toEqual(lines);
});

test.each([
  ['', []],
  ['https://A.fi/x?y#z, b.dk:8080', ['a.fi', 'b.dk']],
  ['a.fi;b.fi | c.fi\nd.fi', ['a.fi', 'b.fi', 'c.fi', 'd.fi']],
])('sites of %j', (text, sites) => {
  expect(ownSitesIn(text)).toEqual(sites);
});
