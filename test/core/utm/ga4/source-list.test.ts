/** Google's whole list of sources, and the channel of each of them with the four mediums that matter. */
import { createHash } from 'node:crypto';
import { type Channel, landingOf } from '../../../../src/core/utm/ga4/channel';
import { type SourceCategory, sourceCategory, sourcesByCategory } from '../../../../src/core/utm/ga4/source-list';

const SOURCES = sourcesByCategory();
const CATEGORIES = Object.keys(SOURCES) as SourceCategory[];

test('the list is Google’s, name by name', () => {
  const rows = CATEGORIES.flatMap(category => SOURCES[category].map(name => `${name},${category}`));
  expect(CATEGORIES.map(category => SOURCES[category].length)).toEqual([129, 52, 592, 46]);
  // SHA-256 of the published names in lower case with their categories, sorted, one a line: Google's file as of November 2025.
  const digest = createHash('sha256')
    .update([...rows].sort().join('\n'))
    .digest('hex');
  expect(digest).toBe('9ac83e62c0cc5e6857f6075e41afd9e63c8c50b06fc456686431b6c8d7ee4512');
});

test('no source stands in two lists, and none in capitals', () => {
  const all = CATEGORIES.flatMap(category => SOURCES[category]);
  expect(new Set(all).size).toBe(all.length);
  expect(all.filter(name => name !== name.toLowerCase())).toEqual([]);
});

test.each(
  'meta,x,x.com,threads,bluesky,telegram,discord,substack,youtu.be,linktree,shopee,lazada,zalando,facebook-ads,google.com'.split(','),
)('%s is not on it', name => {
  expect(sourceCategory(name)).toBeNull();
});

/** By Google's order: a social medium is asked for before the lists of video and search sites, a shopping site before everything unpaid. */
const EXPECTED: Readonly<Record<SourceCategory, readonly [medium: string, channel: Channel][]>> = {
  search: [
    ['referral', 'Organic Search'],
    ['cpc', 'Paid Search'],
    ['social', 'Organic Social'],
    ['(none)', 'Organic Search'],
    ['', 'Organic Search'],
  ],
  shopping: [
    ['referral', 'Organic Shopping'],
    ['cpc', 'Paid Shopping'],
    ['social', 'Organic Shopping'],
    ['(none)', 'Organic Shopping'],
    ['', 'Organic Shopping'],
  ],
  social: [
    ['referral', 'Organic Social'],
    ['cpc', 'Paid Social'],
    ['social', 'Organic Social'],
    ['(none)', 'Organic Social'],
    ['', 'Organic Social'],
  ],
  video: [
    ['referral', 'Organic Video'],
    ['cpc', 'Paid Video'],
    ['social', 'Organic Social'],
    ['(none)', 'Organic Video'],
    ['', 'Organic Video'],
  ],
};

test.each(CATEGORIES.flatMap(category => EXPECTED[category].map(([medium, channel]) => [category, medium, channel] as const)))(
  'every %s site with medium “%s” lands in %s',
  (category, medium, channel) => {
    const astray = SOURCES[category].filter(source => landingOf({ source, medium, campaign: '' }).channel !== channel);
    expect(astray).toEqual([]);
  },
);
