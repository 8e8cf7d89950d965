/** Each typical error of a tagged link, alone, with its severity and its fix. */
import fc from 'fast-check';
import { checkLink } from '../../../../src/core/utm/check/check';
import { type House, NO_HOUSE } from '../../../../src/core/utm/check/finding';
import { buildLink } from '../../../../src/core/utm/link';
import { nearWord } from '../../../../src/core/utm/vocabulary';
import { anyUrl, nodeUrl } from '../urls';

const word = (text: string, ...synonyms: readonly string[]) => ({ word: text, synonyms });
const HOUSE: House = {
  vocabulary: { utm_source: [word('facebook', 'face'), word('instagram')], utm_medium: [word('social'), word('paid-social')] },
  ownDomains: ['site.com'],
};

const found = (url: string, house: House = NO_HOUSE): string => {
  const check = checkLink(url, house, nodeUrl);
  if (check.kind === 'no_link') return check.problem.code;
  return check.findings
    .map(({ severity, code, tag, fix }) => [severity, code, ...(tag === null ? [] : [tag]), ...(fix === null ? [] : [fix])].join(' '))
    .join(', ');
};

const GOOD = 'utm_source=instagram&utm_medium=social&utm_campaign=autumn';
const site = (query: string): string => `https://site.com/p?${query}`;
const source = (value: string): string => site(`utm_source=${value}&utm_medium=social&utm_campaign=autumn`);
const campaign = (value: string): string => site(`utm_source=instagram&utm_medium=social&utm_campaign=${value}`);

describe('with GA4 alone', () => {
  test.each([
    ['a good link', site(GOOD), ''],
    ['a campaign id instead of a name', site('utm_source=instagram&utm_medium=social&utm_id=AbC7'), ''],
    ['no link', 'site.com', 'url_relative'],
    ['a mail address', 'mailto:me@site.com', 'url_scheme'],
    ['a phone', 'tel:+358401234567', 'url_scheme'],
    ['no tags', site('a=1'), 'error untagged'],
    ['no medium', site('utm_source=instagram&utm_campaign=autumn'), 'error tag_absent utm_medium'],
    ['an empty source', site('utm_source=&utm_medium=social&utm_campaign=autumn'), 'error tag_absent utm_source'],
    ['an empty term', site(`${GOOD}&utm_term=`), 'notice tag_empty utm_term'],
    ['a tag twice', site(`${GOOD}&utm_source=facebook`), 'error tag_repeated utm_source'],
    ['tags behind #', `https://site.com/#${GOOD}`, 'error tag_in_fragment utm_source'],
    ['tags in a route', `https://site.com/#/p?${GOOD}`, 'error tag_in_fragment utm_source'],
    ['& instead of ?', `https://site.com/p&${GOOD}`, `error tag_outside_query utm_source ${site(GOOD)}`],
    ['two ?', `https://site.com/p?a=1?${GOOD}`, `error tag_outside_query utm_source https://site.com/p?a=1&${GOOD}`],
    ['a name in capitals', site(`${GOOD}&UTM_Term=a`), 'error tag_name_case UTM_Term utm_term'],
    ['a name misspelt', site(`${GOOD}&utm_contnet=a`), 'warning tag_name_unknown utm_contnet utm_content'],
    ['a click id', site(`${GOOD}&fbclid=IwAR0`), 'warning click_id fbclid'],
    ['an e-mail address', site(`${GOOD}&utm_term=me%40site.com`), 'error personal utm_term'],
    ['an e-mail address elsewhere', site(`${GOOD}&user=me@site.com`), 'error personal user'],
    ['a phone number', site(`${GOOD}&utm_term=%2B358401234567`), 'error personal utm_term'],
    ['an identity code', site(`${GOOD}&utm_term=131052-308t`), 'error personal utm_term'],
    ['a long number', site(`${GOOD}&utm_term=0401234567`), 'warning long_number utm_term'],
    ['a date and a batch', site(`${GOOD}&utm_term=2026-11-22-1`), ''],
    ['a product number of the shop', site(`${GOOD}&variant=44123456789012`), ''],
    ['a long id', site(`${GOOD}&utm_id=120209876543210`), ''],
    ['from inside the site', site('utm_source=site.com&utm_medium=social&utm_campaign=autumn'), 'error internal utm_source'],
    ['a menu', site('utm_source=instagram&utm_medium=footer&utm_campaign=autumn'), 'error internal utm_medium'],
    ['http', `http://site.com/?${GOOD}`, `warning not_https https://site.com/?${GOOD}`],
    ['a short link', `https://bit.ly/abc?${GOOD}`, 'warning short_link'],
    ['the address in a QR code', `https://qrco.de/abc?${GOOD}`, 'warning short_link'],
    ['an app store', `https://play.google.com/store?${GOOD}`, 'warning app_store'],
    ['a test site', `https://staging.site.com/?${GOOD}`, 'warning test_site'],
    ['a machine', `https://localhost:3000/?${GOOD}`, 'warning test_site'],
    ['no site behind the slashes', `https:///pricing?${GOOD}`, 'warning test_site'],
    ['a very long link', site(`${GOOD}&x=${'a'.repeat(1000)}`), 'warning link_too_long'],
    ['capitals', source('Instagram'), 'warning upper_case utm_source instagram'],
    ['capitals in the id', site(`${GOOD}&utm_id=ID7`), ''],
    ['a blank', campaign('big%20autumn'), 'warning blank utm_campaign big-autumn'],
    ['a blank at the end', campaign('autumn+'), 'warning blank utm_campaign autumn'],
    ['an accent', campaign('kes%C3%A4'), 'warning accent utm_campaign kesa'],
    ['a sign', campaign('50%25-off'), 'notice odd_sign utm_campaign 50-off'],
    ['two separators', campaign('big_autumn-day'), 'notice mixed_separators utm_campaign big-autumn-day'],
    [
      'different separators',
      site('utm_source=instagram&utm_medium=paid-social&utm_campaign=big_day'),
      'notice mixed_separators utm_campaign big-day',
    ],
    ['too long', campaign('a'.repeat(101)), `warning too_long utm_campaign ${'a'.repeat(100)}`],
    ['what a tool left for a missing value', campaign('undefined'), 'warning no_value utm_campaign'],
    ['the same of a spreadsheet', campaign('%23N%2FA'), 'warning no_value utm_campaign'],
    ['the same of GA4', campaign('(not%20set)'), 'warning no_value utm_campaign'],
    ['a placeholder', campaign('{{campaign.name}}'), 'notice placeholder utm_campaign'],
    [
      'source and medium swapped',
      site('utm_source=cpc&utm_medium=facebook&utm_campaign=autumn'),
      'error swapped utm_source facebook, error swapped utm_medium cpc',
    ],
    ['a reserved medium', site('utm_source=instagram&utm_medium=organic&utm_campaign=autumn'), 'error reserved_word utm_medium social'],
    [
      'a medium of the assistants',
      site('utm_source=chatgpt.com&utm_medium=ai-assistant&utm_campaign=autumn'),
      'error reserved_word utm_medium referral',
    ],
    ['shop in the campaign', campaign('e-shop-avaus'), 'warning campaign_shop utm_campaign e-store-avaus'],
    ['a newsletter', site('utm_source=crm&utm_medium=newsletter&utm_campaign=autumn'), 'warning unassigned utm_medium email'],
    ['meta and paid', site('utm_source=meta&utm_medium=paid-social&utm_campaign=autumn'), 'warning source_unlisted utm_source facebook'],
  ])('%s', (_, url, expected) => {
    expect(found(url)).toBe(expected);
  });
});

describe('with a vocabulary and own sites', () => {
  test.each([
    ['agreed', source('facebook'), ''],
    ['a synonym of the team', source('face'), 'warning synonym utm_source facebook'],
    ['a common synonym', source('meta'), 'warning synonym utm_source facebook'],
    ['a slip', source('instagran'), 'warning near_word utm_source instagram'],
    ['a capital only', source('Facebook'), 'warning upper_case utm_source facebook'],
    ['a new word', source('tiktok'), 'warning new_word utm_source'],
    ['a free parameter', campaign('anything'), ''],
    ['a site within', `https://www.shop.site.com/?${GOOD}`, ''],
    ['another site', `https://mysite.com/?${GOOD}`, 'warning foreign_site'],
  ])('%s', (_, url, expected) => {
    expect(found(url, HOUSE)).toBe(expected);
  });
});

test.each([
  ['tutorials', 'tutorial'],
  ['Tutorial', 'tutorial'],
  ['tutroial', 'tutorial'],
  ['before_after', 'before-after'],
  ['batch-42', null],
  ['ab', null],
  ['interview', null],
])('%s is near %s', (written, near) => {
  expect(nearWord(written, ['tutorial', 'before-after', 'batch-41', 'ad'])).toBe(near);
});

test('any text gets an answer, and what the builder makes of tidy words has nothing wrong', () => {
  fc.assert(
    fc.property(anyUrl, url => {
      const check = checkLink(url, HOUSE, nodeUrl);
      expect(check.kind === 'no_link' ? typeof check.problem.code : Array.isArray(check.findings)).toBeTruthy();
      const built = buildLink(
        'https://site.com/p#top',
        [
          ['utm_source', 'instagram'],
          ['utm_medium', 'social'],
          ['utm_campaign', 'autumn'],
        ],
        nodeUrl,
      );
      expect(built.ok && found(built.value, HOUSE)).toBe('');
    }),
    { numRuns: 2000 },
  );
});
