/** Many links in one step, and the audit of what was posted. */

import { BULK_LIMIT, type BulkOrder, planLinks } from '../../../src/core/utm/bulk';
import { auditLinks, lastPosted } from '../../../src/core/utm/check/audit';
import { NO_HOUSE } from '../../../src/core/utm/check/finding';
import { DEFAULT_STANDARD, type Standard } from '../../../src/core/utm/standard';
import { nodeUrl } from './urls';

const STANDARD: Standard = {
  ...DEFAULT_STANDARD,
  concepts: [{ word: 'proof', synonyms: [] }],
  batches: [{ word: 'w42', synonyms: [] }],
  creators: [{ word: 'team', synonyms: [] }],
};
const ORDER: BulkOrder = {
  pages: ['https://site.com/a'],
  channels: ['instagram'],
  formats: [],
  creators: [],
  concept: 'proof',
  batch: 'w42',
};
const plan = (order: Partial<BulkOrder>, existing: readonly string[] = []) =>
  planLinks({ ...ORDER, ...order }, STANDARD, existing, nodeUrl);

describe('bulk', () => {
  test('pages × channels × formats × creators, in that order', () => {
    const planned = plan({
      pages: ['https://site.com/a', 'https://site.com/b?x=1#top'],
      channels: ['instagram', 'youtube'],
      formats: ['reel', 'story'],
      creators: ['team'],
    });
    const urls = planned.ok ? planned.value.map(link => link.url) : [];
    expect(urls).toHaveLength(8);
    expect(urls[0]).toBe('https://site.com/a?utm_source=instagram&utm_medium=social&utm_campaign=proof-w42&utm_content=reel-team');
    expect(urls[7]).toBe('https://site.com/b?x=1&utm_source=youtube&utm_medium=video&utm_campaign=proof-w42&utm_content=story-team#top');
    expect(planned.ok && planned.value[7]?.channel).toBe('Organic Video');
  });

  test('the same link twice, and links the tab has already', () => {
    const link = 'https://site.com/a?utm_source=instagram&utm_medium=social&utm_campaign=proof-w42';
    const planned = plan({ channels: ['instagram', 'ig'] }, [link]);
    expect(planned.ok && planned.value.map(({ url, sameAs, exists }) => [url, sameAs, exists])).toEqual([
      [link, null, true],
      [link, 0, true],
    ]);
  });

  test.each([
    ['nothing', { channels: [] }, { code: 'nothing_to_combine' }],
    [
      'too many',
      { pages: Array.from({ length: BULK_LIMIT + 1 }, (_, at) => `https://site.com/${at}`) },
      { code: 'too_many_links', count: BULK_LIMIT + 1, limit: BULK_LIMIT },
    ],
    ['a bad page', { pages: ['https://site.com', 'site.com/b'] }, { code: 'page_unusable', page: 'site.com/b' }],
    ['an unknown channel', { channels: ['billboard'] }, { code: 'choice_unusable', problem: { code: 'channel_unknown' } }],
    ['no campaign', { concept: '', batch: '' }, { code: 'page_unusable', problem: { code: 'tags_missing', missing: ['utm_campaign'] } }],
  ])('%s is refused', (_, order, problem) => {
    expect(plan(order)).toMatchObject({ ok: false, problem });
  });

  test('a thousand links', () => {
    const planned = plan({
      pages: Array.from({ length: 200 }, (_, at) => `https://site.com/${at}`),
      channels: ['instagram', 'tiktok', 'x', 'youtube', 'newsletter'],
    });
    expect(planned.ok && new Set(planned.value.map(link => link.url)).size).toBe(1000);
  });
});

describe('audit', () => {
  const tagged = (query: string): string => `https://site.com/?${query}`;
  const POSTED = [
    [tagged('utm_source=instagram&utm_medium=social&utm_campaign=proof-w42&utm_content=reel-team'), 'fine', 'Organic Social'],
    [
      `https://l.facebook.com/l.php?u=${encodeURIComponent('https://site.com/?utm_source=instagram&utm_medium=social&utm_campaign=proof-w42')}&h=AT0`,
      'fine',
      'Organic Social',
    ],
    ['https://site.com/', 'untagged', null],
    ['https://wa.me/358401?utm_source=whatsapp&utm_medium=social&utm_campaign=proof-w42', 'untagged', null],
    ['site.com', 'no_link', null],
    [tagged('utm_source=instagram&utm_campaign=proof-w42'), 'untagged', null],
    [tagged('utm_source=x&utm_medium=post&utm_campaign=proof-w42'), 'wrong_channel', 'Unassigned'],
    [tagged('utm_source=instagram&utm_medium=social&utm_campaign=e-shop'), 'wrong_channel', 'Organic Shopping'],
    [tagged('utm_source=instagram&utm_medium=social&utm_campaign=other'), 'off_standard', 'Organic Social'],
    [tagged('utm_source=Instagram&utm_medium=social&utm_campaign=proof-w42'), 'off_standard', 'Organic Social'],
  ] as const;

  test.each(POSTED)('%s is %s', (url, verdict, channel) => {
    expect(auditLinks([url], STANDARD, NO_HOUSE, nodeUrl).links).toMatchObject([{ url, verdict, channel }]);
  });

  test('counts and the share of tagged links, blanks left out', () => {
    const audit = auditLinks(['', ...POSTED.map(([url]) => url), ' '], STANDARD, NO_HOUSE, nodeUrl);
    expect(audit.counts).toEqual({ no_link: 1, untagged: 3, wrong_channel: 2, off_standard: 2, fine: 2 });
    expect([audit.tagged, audit.total]).toEqual([6, 10]);
    expect(auditLinks([], STANDARD, NO_HOUSE, nodeUrl)).toMatchObject({ tagged: 0, total: 0 });
  });

  test('the last five posted', () => {
    const links = [3, null, 9, 1, 9, 4, 7].map((postedOn, row) => ({ row, postedOn }));
    expect(lastPosted(links, 5).map(link => link.row)).toEqual([4, 2, 6, 5, 0]);
    expect(lastPosted(links, 0)).toEqual([]);
  });
});
