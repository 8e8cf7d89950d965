/** The link on show while typing: the Links tab's standard, and what is missing or wrong. Links written out by hand. */
import type { LinkOrder, LinkVocabulary } from '../../../src/contract';
import { linkFieldOf, previewLink, trapFix } from '../../../src/sidebar/links/preview';
import { agreedOrder, standardOf } from '../../../src/sidebar/links/standard';
import { vocabulary } from '../samples';

function standardFor(changes: Partial<LinkVocabulary> = {}) {
  const standard = standardOf({ ...vocabulary, ...changes });
  if (!standard.ok) throw new Error(standard.problem.code);
  return standard.value;
}

const standard = standardFor();
const entry: LinkOrder = {
  url: 'https://example.com/offer',
  channel: 'Instagram',
  format: 'carousel',
  concept: 'case-proof',
  creator: '',
  batch: '',
  item: '',
};
const tags = 'utm_source=instagram&utm_medium=social';

test.each<[string, Partial<LinkOrder>, string]>([
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
    { concept: 'Case Proof' },
    `https://example.com/offer?${tags}&utm_campaign=q4-2026-case-proof&utm_content=carousel`,
  ],
])('with %s', (_, values, tagged) => {
  expect(previewLink({ ...entry, ...values }, standard)).toMatchObject({
    tagged,
    landing: { channel: 'Organic Social', rule: 10 },
    trap: null,
    problems: {},
  });
});

test.each([
  ['a chat', 'https://wa.me/358401234567', 'chat_link'],
  ['a store', 'https://apps.apple.com/app/id1', 'app_store'],
  ['a short link', 'https://bit.ly/x', 'short_link'],
])('%s takes tags nowhere, and the link is there all the same', (_, url, code) => {
  const preview = previewLink({ ...entry, url }, standard);
  expect([preview.untaggable?.code, preview.tagged === null]).toEqual([code, false]);
  expect(previewLink(entry, standard).untaggable).toBeNull();
});

test.each<[string, Partial<LinkOrder>, string, unknown]>([
  ['no address', { url: ' ' }, 'url', 'url_missing'],
  ['a domain only', { url: 'example.com/x' }, 'url', { code: 'url_relative', parameters: { text: 'example.com/x' } }],
  ['an e-mail', { url: 'mailto:hi@a.fi' }, 'url', { code: 'url_scheme', parameters: { text: 'mailto:hi@a.fi', scheme: 'mailto' } }],
  ['a blank inside', { url: 'https://a.fi/a b' }, 'url', { code: 'url_blank', parameters: { text: 'https://a.fi/a b' } }],
  [
    'a quote from a chat',
    { url: 'https://a.fi/p”' },
    'url',
    { code: 'link', problem: { code: 'url_stray', sign: '”', suggestion: 'https://a.fi/p' } },
  ],
  [
    'a slip in the scheme',
    { url: 'https:/a.fi/p' },
    'url',
    { code: 'link', problem: { code: 'url_relative', suggestion: 'https://a.fi/p' } },
  ],
  ['a word that would vanish in part', { concept: 'SKII 뷰주미 2026' }, 'concept', { code: 'slug_lost', text: '뷰주미' }],
  ['no host', { url: 'https://' }, 'url', { code: 'url_host', parameters: { text: 'https://' } }],
  ['a broken port', { url: 'https://a.fi:99999/' }, 'url', { code: 'url_invalid', parameters: { text: 'https://a.fi:99999/' } }],
  ['an unknown channel', { channel: 'Radio' }, 'channel', 'channel_missing'],
  ['a sentence for a title', { item: 'x'.repeat(101) }, 'item', { code: 'text_too_long', parameters: { n: 101, max: 100 } }],
  ['no format', { format: '' }, 'format', 'format_missing'],
  ['no concept', { concept: '' }, 'concept', 'concept_missing'],
  ['a sentence for a word', { batch: 'x'.repeat(61) }, 'batch', { code: 'text_too_long', parameters: { n: 61, max: 60 } }],
  ['a word without letters', { creator: '🎉' }, 'creator', 'no_slug'],
])('%s is told beside its field', (_, values, field, problem) => {
  expect(previewLink({ ...entry, ...values }, standard)).toMatchObject({ tagged: null, problems: { [field]: problem } });
});

test.each([
  ['carusel', { format: 'carusel' }, 'format', 'carousel'],
  ['reaction', { format: 'reaction' }, 'format', null],
  ['b1', { batch: 'b1' }, 'batch', null],
] as const)('the word %s is new', (word, values, field, near) => {
  const preview = previewLink({ ...entry, ...values }, standard);
  expect(preview.problems).toEqual({ [field]: { code: 'word_new', word, near } });
  expect(preview.tagged).toContain('utm_source=instagram');
});

test('a channel that Setup gives no medium is told as such', () => {
  const channels = [{ name: 'Instagram', source: 'instagram', medium: '', also: '' }];
  expect(previewLink(entry, standardFor({ channels }))).toMatchObject({ tagged: null, problems: { channel: 'channel_untagged' } });
});

test('a list without words takes any word', () => {
  expect(previewLink({ ...entry, creator: 'anybody' }, standardFor({ creators: [] })).problems).toEqual({});
});

test('an agreed word is saved as the list spells it, and a channel is known by its other spellings', () => {
  expect(agreedOrder({ ...entry, format: ' Short Video ', concept: 'CASE proof' }, standard)).toMatchObject({
    format: 'short-video',
    concept: 'case-proof',
  });
  expect(previewLink({ ...entry, channel: 'insta' }, standard).visit?.source).toBe('instagram');
});

test('names follow the patterns, the separator and the letters of Setup', () => {
  const naming = { campaign: '{batch}/{concept}', content: '{channel}', separator: '_', capitals: 'Abc' };
  expect(previewLink({ ...entry, batch: 'b01' }, standardFor({ naming })).tagged).toBe(
    `https://example.com/offer?${tags}&utm_campaign=b01_case_proof&utm_content=Instagram`,
  );
  expect(standardOf({ ...vocabulary, naming: { ...naming, content: '{colour}' } })).toEqual({
    ok: false,
    problem: { code: 'pattern_part', text: 'colour' },
  });
});

test.each([
  ['a medium GA4 does not know', { channel: 'Partner page' }, {}, 'Unassigned', { kind: 'channel', field: 'medium' }],
  [
    'a video platform filed under social',
    { channel: 'YouTube' },
    { channels: [{ name: 'YouTube', source: 'youtube', medium: 'social', also: '' }] },
    'Organic Social',
    { kind: 'channel', field: 'medium', value: 'video', leadsTo: 'Organic Video' },
  ],
  [
    'a concept with shop in it',
    { concept: 'shop-tour' },
    {},
    'Organic Shopping',
    { kind: 'word', field: 'concept', from: 'shop-tour', value: 'store-tour', leadsTo: 'Organic Social' },
  ],
] as const)('%s is seen before the link is posted, with its mend', (_, values, changes, channel, fix) => {
  const order = { ...entry, ...values };
  const { landing, trap, visit } = previewLink(order, standardFor(changes));
  expect(landing?.channel).toBe(channel);
  expect(trap !== null && visit !== null && trapFix(trap, order, visit)).toMatchObject(fix);
});

test('a cycle whose name GA4 stumbles over is for a person to decide', () => {
  const { trap, visit } = previewLink(entry, standardFor({ cycle: 'Shop week' }));
  expect(trap !== null && visit !== null && trapFix(trap, entry, visit)).toBeNull();
});

test.each([
  ['url_host', 'url'],
  ['unknown_channel', 'channel'],
  ['duplicate_link', null],
  ['no_connection', null],
] as const)('trouble %s belongs to %s', (code, field) => {
  expect(linkFieldOf(code)).toBe(field);
});
