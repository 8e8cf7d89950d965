/** The published vectors, the 18 rules in order, and the traps with their fixes. */
import fc from 'fast-check';
import { CHANNEL_RULES, landingOf, PUBLISHED_RULES, type Visit } from '../../../../src/core/utm/ga4/channel';
import { trapOf } from '../../../../src/core/utm/ga4/trap';

const visit = (source: string, medium: string, campaign = ''): Visit => ({ source, medium, campaign });

/** source, medium, campaign, channel, trap, fix, channel after the fix */
const VECTORS = [
  ['instagram', 'social', '', 'Organic Social', null],
  ['instagram', 'reel', '', 'Organic Social', null],
  ['instagram', 'sponsored', '', 'Organic Social', 'paid_unseen', 'medium=paid-social', 'Paid Social'],
  ['instagram', 'paid-social', '', 'Paid Social', null],
  ['instagram', 'cpc', '', 'Paid Social', null],
  ['meta', 'paid-social', '', 'Paid Other', 'source_unlisted', 'source=facebook', 'Paid Social'],
  ['meta', 'social', '', 'Organic Social', null],
  ['x', 'post', '', 'Unassigned', 'source_unlisted', 'medium=social', 'Organic Social'],
  ['x', 'social', '', 'Organic Social', null],
  ['threads', 'post', '', 'Unassigned', 'source_unlisted', 'medium=social', 'Organic Social'],
  ['linkedin-company', 'post', '', 'Unassigned', 'source_unlisted', 'medium=social', 'Organic Social'],
  ['youtube', 'social', '', 'Organic Social', 'video_as_social', 'medium=video', 'Organic Video'],
  ['youtube', 'description', '', 'Organic Video', null],
  ['youtube', 'cpv', '', 'Paid Video', null],
  ['tiktok', 'video', '', 'Organic Social', null],
  ['newsletter', 'email', '', 'Email', null],
  ['newsletter', 'newsletter', '', 'Unassigned', 'unassigned', 'medium=email', 'Email'],
  ['uutiskirje', 'sähköposti', '', 'Unassigned', 'unassigned', 'medium=email', 'Email'],
  ['kedai', 'e-mel', '', 'Unassigned', 'unassigned', 'medium=email', 'Email'],
  ['lejre', 'Opslag', '', 'Unassigned', 'unassigned', 'medium=social', 'Organic Social'],
  ['messut', 'Esite', '', 'Unassigned', 'unassigned', 'medium=referral', 'Referral'],
  ['creator-07', 'partner', '', 'Unassigned', 'unassigned', 'medium=referral', 'Referral'],
  ['creator-07', 'social', '', 'Organic Social', null],
  ['brochure', 'qr', '', 'Unassigned', 'unassigned', 'medium=referral', 'Referral'],
  ['telegram', 'chat', '', 'Unassigned', 'source_unlisted', 'medium=social', 'Organic Social'],
  ['facebook', 'cpm', '', 'Paid Social', null],
  ['partner', 'cpm', '', 'Display', null],
  ['agent', 'mcp', '', 'Paid Other', 'cp_inside', 'medium=referral', 'Referral'],
  ['app', 'mobile-web', '', 'Mobile Push Notifications', 'mobile_inside', 'medium=referral', 'Referral'],
  ['podcast', 'audio', '', 'Audio', null],
  ['chatgpt.com', 'referral', '', 'Referral', null],
  ['instagram', 'social', 'coffeeshop-launch', 'Organic Shopping', 'campaign_shop', 'campaign=coffeestore-launch', 'Organic Social'],
  ['instagram', 'social', 'e-shop-avaus', 'Organic Shopping', 'campaign_shop', 'campaign=e-store-avaus', 'Organic Social'],
  ['instagram', 'social', 'shopee-raya', 'Organic Shopping', 'campaign_shop', 'campaign=sho-pee-raya', 'Organic Social'],
  ['instagram', 'social', 'webshop-lancering', 'Organic Social', null],
  ['instagram', 'social', 'workshop-mai', 'Organic Social', null],
  ['instagram', 'social', 'spring shop', 'Organic Shopping', 'campaign_shop', 'campaign=spring-store', 'Organic Social'],
  ['instagram', 'paid-social', 'eshop', 'Paid Shopping', 'campaign_shop', 'campaign=estore', 'Paid Social'],
  [
    'instagram',
    'social',
    'summer-cross-network',
    'Cross-network',
    'campaign_cross_network',
    'campaign=summer-all-networks',
    'Organic Social',
  ],
  ['chatgpt.com', 'ai-assistant', '', 'AI Assistant', 'reserved_word', 'medium=referral', 'Referral'],
  ['instagram', 'organic', '', 'Organic Social', 'reserved_word', 'medium=social', 'Organic Social'],
  ['(direct)', '(none)', '', 'Direct', 'reserved_word', '', ''],
  ['bluesky', 'cpc', '', 'Paid Other', 'source_unlisted', '', ''],
  ['firebase', 'mobile', '', 'Mobile Push Notifications', null],
  ['app', 'push', '', 'Mobile Push Notifications', null],
  ['google', 'cpc', '', 'Paid Search', null],
  ['google', 'organic', '', 'Organic Search', 'reserved_word', 'medium=referral', 'Organic Search'],
  ['google', 'cpc', 'shopping-brand', 'Paid Shopping', 'campaign_shop', 'campaign=buying-brand', 'Paid Search'],
  ['etsy', 'social', '', 'Organic Shopping', null],
  ['partner', 'affiliate', '', 'Affiliates', null],
  ['crm', 'sms', '', 'SMS', null],
  ['news', 'banner', '', 'Display', null],
  ['agency', 'retargeting', '', 'Paid Other', null],
  // Words for advertising that GA4 does not read as paid. Mediums as in public: boosted_post
  // (https://www.utmguard.com/docs/consistency/ga4-medium-unrecognized), paid-search
  // (https://github.com/fivetran/dbt_google_ads_source/issues/15), retargeting (https://primacy.com/blog/identifying-and-resolving-default-channel-noise-ga4).
  ['facebook', 'social-paid', '', 'Organic Social', 'paid_unseen', 'medium=paid-social', 'Paid Social'],
  ['instagram', 'facebook-paid', '', 'Organic Social', 'paid_unseen', 'medium=paid-social', 'Paid Social'],
  ['facebook', 'betalt-social', '', 'Organic Social', 'paid_unseen', 'medium=paid-social', 'Paid Social'],
  ['google', 'remarketing', '', 'Organic Search', 'paid_unseen', 'medium=cpc', 'Paid Search'],
  ['facebook', 'fb-retargeting', '', 'Organic Social', 'paid_unseen', 'medium=paid-social', 'Paid Social'],
  ['youtube', 'maksettu-video', '', 'Organic Video', 'paid_unseen', 'medium=paid-video', 'Paid Video'],
  ['instagram', 'somemainos', '', 'Organic Social', 'paid_unseen', 'medium=paid-social', 'Paid Social'],
  ['instagram', 'some-mainokset', '', 'Organic Social', 'paid_unseen', 'medium=paid-social', 'Paid Social'],
  ['facebook', 'iklan-berbayar', '', 'Organic Social', 'paid_unseen', 'medium=paid-social', 'Paid Social'],
  ['facebook', 'facebookannonce', '', 'Organic Social', 'paid_unseen', 'medium=paid-social', 'Paid Social'],
  ['facebook', 'annonse', '', 'Organic Social', 'paid_unseen', 'medium=paid-social', 'Paid Social'],
  ['linkedin', 'sponsoroitu', '', 'Organic Social', 'paid_unseen', 'medium=paid-social', 'Paid Social'],
  ['facebook', 'fbads', '', 'Organic Social', 'paid_unseen', 'medium=paid-social', 'Paid Social'],
  ['gdn', 'display-ads', '', 'Unassigned', 'paid_unseen', 'medium=display', 'Display'],
  ['google', 'ppc-search', '', 'Organic Search', 'paid_unseen', 'medium=cpc', 'Paid Search'],
  ['instagram', 'boosted_post', '', 'Organic Social', 'paid_unseen', 'medium=paid-social', 'Paid Social'],
  ['google', 'paid-search', '', 'Paid Search', null],
  ['google-ads', 'cpc', '', 'Paid Other', 'source_unlisted', 'source=google', 'Paid Search'],
  ['facebook', 'unpaid-social', '', 'Organic Social', null],
  ['facebook', 'leads', '', 'Organic Social', null],
  // Names people dress up, on Google's list only without the dress; everyday words of that list are no platforms inside another name.
  ['facebook-page', 'referral', '', 'Referral', 'source_unlisted', 'medium=social', 'Organic Social'],
  ['bluesky', 'referral', '', 'Referral', 'source_unlisted', 'medium=social', 'Organic Social'],
  ['alice-creator', 'referral', '', 'Referral', null],
  ['social-team', 'referral', '', 'Referral', null],
  ['dk.search.yahoo.com', 'cpc', '', 'Paid Search', null],
  ['pinterest.co.uk', 'cpc', '', 'Paid Social', null],
] as const;

test.each(VECTORS.map(vector => [vector.slice(0, 4).join(' | '), vector] as const))('%s', (_, vector) => {
  const [source, medium, campaign, channel, code, fix = '', after = ''] = vector;
  expect(landingOf(visit(source, medium, campaign)).channel).toBe(channel);
  const trap = trapOf(visit(source, medium, campaign));
  expect(trap?.code ?? null).toBe(code);
  if (trap === null) return;
  expect(trap.channel).toBe(channel);
  expect(trap.fix === null ? '' : `${trap.fix.field}=${trap.fix.value}`).toBe(fix);
  expect(trap.fix === null ? '' : trap.fix.leadsTo).toBe(after);
});

test('Google publishes 18 rules in this order', () => {
  expect(CHANNEL_RULES.slice(0, PUBLISHED_RULES).map(rule => rule.channel)).toEqual([
    'Direct',
    'Cross-network',
    'Paid Shopping',
    'Paid Search',
    'Paid Social',
    'Paid Video',
    'Display',
    'Paid Other',
    'Organic Shopping',
    'Organic Social',
    'Organic Video',
    'Organic Search',
    'Referral',
    'Email',
    'Affiliates',
    'Audio',
    'SMS',
    'Mobile Push Notifications',
  ]);
});

test('the landing names its rule and what held', () => {
  expect(landingOf(visit('Instagram ', 'PAID-Social'))).toEqual({
    channel: 'Paid Social',
    rule: 5,
    because: [
      { kind: 'source_list', category: 'social' },
      { kind: 'pattern', field: 'medium', name: 'paid' },
    ],
  });
  expect(landingOf(visit('', ''))).toEqual({ channel: 'Unassigned', rule: 0, because: [] });
});

describe('properties', () => {
  const word = fc.oneof(
    fc.constantFrom(...VECTORS.flatMap(vector => [vector[0], vector[1]]), 'Facebook', 'ads', 'fb-ads', 'post', 'mobile', 'paid', 'video'),
    fc.stringMatching(/^[a-z]{1,8}([-_ ][a-z]{1,6})?$/),
  );
  const visits = fc.record({
    source: word,
    medium: word,
    campaign: fc.oneof(word, fc.constantFrom('shop', 'shopping-shop', 'e-shop-shopee', 'cross-network')),
  });

  test('a fixed link is out of the trap it was in', () => {
    fc.assert(
      fc.property(visits, tags => {
        const trap = trapOf(tags);
        if (trap === null || trap.fix === null) return;
        const fixed = { ...tags, [trap.fix.field]: trap.fix.value };
        expect(landingOf(fixed).channel).toBe(trap.fix.leadsTo);
        expect(trapOf(fixed)?.code).not.toBe(trap.code);
      }),
      { numRuns: 5000 },
    );
  });

  test('a link without a trap is never unassigned', () => {
    fc.assert(
      fc.property(visits, tags => {
        if (trapOf(tags) === null) expect(landingOf(tags).channel).not.toBe('Unassigned');
      }),
      { numRuns: 3000 },
    );
  });
});
