/** The link on show while typing: the Links tab's standard, and what is missing or wrong. Links written out by hand. */
import type { LinkEntry } from '../../../src/contract';
import { linkFieldOf, previewLink } from '../../../src/sidebar/links/preview';
import { vocabulary } from '../samples';

const entry: LinkEntry = {
  url: 'https://example.com/offer',
  channel: 'Instagram',
  format: 'carousel',
  concept: 'case-proof',
  creator: '',
  batch: '',
  again: false,
};
const tags = 'utm_source=instagram&utm_medium=social';

test.each<[string, Partial<LinkEntry>, string]>([
  ['the least', {}, `https://example.com/offer?${tags}&utm_campaign=q4-2026-case-proof&utm_content=carousel`],
  [
    'all words',
    { creator: 'team', batch: 'b01' },
    `https://example.com/offer?${tags}&utm_campaign=q4-2026-case-proof-b01&utm_content=carousel-team`,
  ],
  [
    'a query and a fragment',
    { url: 'https://a.fi/p?x=%20#top' },
    `https://a.fi/p?x=%20&${tags}&utm_campaign=q4-2026-case-proof&utm_content=carousel#top`,
  ],
  [
    'words with blanks and capitals',
    { concept: 'Kesä Ale' },
    `https://example.com/offer?${tags}&utm_campaign=q4-2026-kesa-ale&utm_content=carousel`,
  ],
])('with %s', (_, values, tagged) => {
  expect(previewLink({ ...entry, ...values }, vocabulary)).toEqual({ tagged, lands: 'Organic Social', problems: {} });
});

test.each<[string, Partial<LinkEntry>, string, unknown]>([
  ['no address', { url: ' ' }, 'url', 'url_missing'],
  ['a domain only', { url: 'example.com/x' }, 'url', { code: 'url_relative', parameters: { text: 'example.com/x' } }],
  ['an e-mail', { url: 'mailto:hi@a.fi' }, 'url', { code: 'url_scheme', parameters: { text: 'mailto:hi@a.fi', scheme: 'mailto' } }],
  ['a blank inside', { url: 'https://a.fi/a b' }, 'url', { code: 'url_blank', parameters: { text: 'https://a.fi/a b' } }],
  ['no host', { url: 'https://' }, 'url', { code: 'url_host', parameters: { text: 'https://' } }],
  ['a broken port', { url: 'https://a.fi:99999/' }, 'url', { code: 'url_invalid', parameters: { text: 'https://a.fi:99999/' } }],
  ['an unknown channel', { channel: 'Radio' }, 'channel', 'channel_missing'],
  ['no format', { format: '' }, 'format', 'format_missing'],
  ['no concept', { concept: '' }, 'concept', 'concept_missing'],
  ['a sentence for a word', { batch: 'x'.repeat(61) }, 'batch', { code: 'text_too_long', parameters: { n: 61, max: 60 } }],
  ['a word without letters', { creator: '🎉' }, 'creator', 'no_slug'],
])('%s is told beside its field', (_, values, field, problem) => {
  expect(previewLink({ ...entry, ...values }, vocabulary)).toMatchObject({ tagged: null, problems: { [field]: problem } });
});

test('a medium GA4 does not know is seen before the link is posted', () => {
  expect(previewLink({ ...entry, channel: 'Partner page' }, vocabulary).lands).toBe('Unassigned');
});

test.each([
  ['url_host', 'url'],
  ['unknown_channel', 'channel'],
  ['duplicate_link', null],
  ['no_connection', null],
] as const)('trouble %s belongs to %s', (code, field) => {
  expect(linkFieldOf(code)).toBe(field);
});
