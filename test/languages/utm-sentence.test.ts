/** Every problem of the link core becomes a sentence without a gap, in every language. */
import type { BulkProblem } from '../../src/core/utm/bulk';
import { landingOf } from '../../src/core/utm/ga4/channel';
import type { ExportProblem } from '../../src/core/utm/ga4/export-rows';
import type { LinkProblem } from '../../src/core/utm/link';
import type { NamingProblem } from '../../src/core/utm/standard';
import { SIDEBAR_WORDS } from '../../src/languages';
import { LANGUAGE_CODES } from '../../src/languages/codes';
import {
  exportSentence,
  findingSentence,
  landingSentence,
  linkSentence,
  planSentence,
  visitSentence,
} from '../../src/languages/utm-sentence';

const LINK: readonly LinkProblem[] = [
  { code: 'url_missing' },
  { code: 'url_relative', suggestion: '' },
  { code: 'url_relative', suggestion: 'https://a.fi' },
  { code: 'url_scheme', scheme: 'mailto' },
  { code: 'url_blank', before: 'https://a' },
  { code: 'url_no_host' },
  { code: 'url_port', port: '8o' },
  { code: 'url_host', host: 'a|b' },
  { code: 'url_stray', sign: '”', suggestion: 'https://a.fi.' },
  { code: 'url_joined', one: 'https://a.fi', other: 'https://b.fi.' },
  { code: 'url_credentials', suggestion: 'https://a.fi.' },
  { code: 'url_slip', slip: 'wrapper_sealed', detail: 'u1.ct.sendgrid.net', suggestion: null },
  { code: 'url_slip', slip: 'html_entity', detail: '&amp;', suggestion: 'https://a.fi.' },
  { code: 'url_slip', slip: 'encoded_query', detail: '%26', suggestion: 'https://a.fi.' },
  { code: 'tags_missing', missing: ['utm_source', 'utm_medium'] },
  { code: 'tag_twice', name: 'utm_source' },
];
const PLAN: readonly (BulkProblem | NamingProblem)[] = [
  { code: 'pattern_part', text: 'colour' },
  { code: 'pattern_empty' },
  { code: 'channel_unknown', channel: 'instagran', near: 'instagram' },
  { code: 'choice_unusable', problem: { code: 'channel_unknown', channel: 'billboard', near: null } },
  { code: 'channel_untagged', channel: 'billboard' },
  { code: 'nothing_to_combine' },
  { code: 'too_many_links', count: 3000, limit: 2000 },
  { code: 'page_unusable', page: 'a.fi', problem: { code: 'url_relative', suggestion: 'https://a.fi' } },
];
const EXPORT: readonly ExportProblem[] = [
  { code: 'no_table' },
  { code: 'no_tags', headings: ['Date', 'Sessions'] },
  { code: 'no_counts', headings: ['Campaign'] },
  { code: 'count_unreadable', line: 4, text: 'many' },
  { code: 'quote_open', line: 4 },
  { code: 'periods', periods: ['October', 'September'] },
];
/** One visit per kind of condition, and one that no rule takes. */
const VISITS = [
  ['instagram', 'cpc', ''],
  ['youtube', 'post', ''],
  ['etsy', 'post', ''],
  ['google', 'post', ''],
  ['a', 'b', 'cross-network'],
  ['a', 'b', 'e-shop'],
  ['a', 'video', ''],
  ['a', 'e-mail', ''],
  ['a', 'web-push', ''],
  ['a', 'banner', ''],
  ['a', 'audio', ''],
  ['a', 'ai-assistant', ''],
  ['a', 'b', ''],
] as const;

describe.each(LANGUAGE_CODES)('%s', language => {
  const texts = SIDEBAR_WORDS[language].utm;

  test('problems and reasons', () => {
    const sentences = [
      ...LINK.map(problem => linkSentence(problem, texts)),
      ...PLAN.map(problem => planSentence(problem, texts)),
      ...EXPORT.map(problem => exportSentence(problem, texts)),
    ];
    for (const sentence of sentences) expect(sentence).toMatch(/^[^{}]{10,}[.?]$/);
    const reasons = VISITS.map(([source, medium, campaign]) => landingSentence(landingOf({ source, medium, campaign }), texts));
    for (const reason of reasons) expect(reason).toMatch(/^[^{}]{8,}$/);
    expect(new Set(reasons).size).toBe(VISITS.length);
  });

  test('a source on none of Google’s lists is doubted where the list would decide, and nowhere else', () => {
    const doubts = (source: string, medium: string): boolean =>
      visitSentence({ source, medium, campaign: '' }, texts).includes(`; ${texts.channel.unlisted}`);
    expect([doubts('acme', 'cpc'), doubts('acme', 'referral'), doubts('acme', 'post'), doubts('', 'referral')]).toEqual([
      true,
      true,
      true,
      false,
    ]);
    expect([doubts('facebook', 'cpc'), doubts('newsletter', 'email'), doubts('acme', 'social')]).toEqual([false, false, false]);
  });

  test('findings carry sign, sentence and value', () => {
    const finding = { code: 'synonym', severity: 'warning', tag: 'utm_source', detail: 'fb', fix: 'facebook' } as const;
    expect(findingSentence(finding, texts)).toMatch(/^◐ [^{}]*fb[^{}]*utm_source.* → facebook$/);
    expect(findingSentence({ ...finding, code: 'untagged', severity: 'error', tag: null, fix: null }, texts)).toMatch(/^■ [^{}→]+\.$/);
  });
});
