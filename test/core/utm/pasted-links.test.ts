/**
 * Links as they are really pasted: every input of a public report is a row with what has to be said of it. Addresses of the reports stand
 * above their rows. A row's answer is `code` or `code → the value to use`.
 */
import { checkLink } from '../../../src/core/utm/check/check';
import { NO_HOUSE } from '../../../src/core/utm/check/finding';
import { buildLink, type Tag } from '../../../src/core/utm/link';
import { nodeUrl } from './urls';

const TAGS = 'utm_source=instagram&utm_medium=social&utm_campaign=autumn';
const GOOD = `https://site.com/p?${TAGS}`;
const valued = (tag: string, value: string): string => GOOD.replace(new RegExp(`${tag}=[^&]*`), `${tag}=${value}`);

function said(url: string): string {
  const check = checkLink(url, NO_HOUSE, nodeUrl);
  if (check.kind === 'no_link') {
    const { problem } = check;
    return 'suggestion' in problem ? `${problem.code} → ${problem.suggestion}` : problem.code;
  }
  return check.findings
    .map(({ code, tag, fix }) => [tag === null ? code : `${code} ${tag}`, ...(fix === null ? [] : [fix])].join(' → '))
    .join(', ');
}

describe.each([
  [
    'invisible signs',
    [
      [`${GOOD}\u200E`, `invisible_sign → ${GOOD}`],
      [`\u2069${GOOD}`, `invisible_sign → ${GOOD}`],
      [GOOD.replace('/p', '/\u200Cp'), `invisible_sign → ${GOOD}`],
      [GOOD.replace('instagram', 'instagram\u200B'), `invisible_sign → ${GOOD}`],
      [GOOD.replace('site', 'si\u00ADte'), `invisible_sign → ${GOOD}`],
      [`${GOOD}\uFEFF`, `invisible_sign → ${GOOD}`],
      // https://github.com/subat0mik/Misconfiguration-Manager/issues/22
      [`https://github.com/MWR-CyberSec/PXEThief%E2%80%8B?${TAGS}`, `invisible_sign → https://github.com/MWR-CyberSec/PXEThief?${TAGS}`],
      // https://github.com/iftechfoundation/ifdb/issues/1296
      [
        `https://www.arborell.com/%E2%80%8Bwindhammer/%E2%80%8Bindex.%E2%80%8Bhtml?${TAGS}`,
        `invisible_sign → https://www.arborell.com/windhammer/index.html?${TAGS}`,
      ],
      // https://github.com/hyperobject/crossorigin.me/issues/18
      [`\u200Bhttps://\u200Bgoogle.com/?${TAGS}`, `invisible_sign → https://google.com/?${TAGS}`],
      // Joiners that belong to a family or to a Persian word stay.
      [`https://site.com/👩‍💻/می‌خواهم?${TAGS}`, ''],
    ],
  ],
  [
    'signs of the text around a link',
    [
      ['https://site.com/p”', 'url_stray → https://site.com/p'],
      ['“https://site.com/p”', 'url_stray → https://site.com/p'],
      ['<https://site.com/p>', 'url_stray → https://site.com/p'],
      ['»https://site.com/p«', 'url_stray → https://site.com/p'],
      ['• https://site.com/p', 'url_stray → https://site.com/p'],
      ['1. https://site.com/p', 'url_stray → https://site.com/p'],
      ['Link: https://site.com/p', 'url_stray → https://site.com/p'],
      [`${GOOD}”.`, `url_stray → ${GOOD}`],
      ['`https://site.com/p`', 'url_stray → https://site.com/p'],
      ['👉https://site.com/p', 'url_stray → https://site.com/p'],
      ['<a href="https://site.com/p">Read more</a>', 'url_stray → https://site.com/p'],
      ["href='https://site.com/p'", 'url_stray → https://site.com/p'],
      ['=HYPERLINK("https://site.com/p";"Read more")', 'url_stray → https://site.com/p'],
      ['<https://site.com/p|Read more>', 'url_stray → https://site.com/p'],
      [`${GOOD}</a>`, `stray_end → ${GOOD}`],
      [`${GOOD}&quot;`, `stray_end → ${GOOD}`],
      [valued('utm_campaign', '"autumn"'), 'odd_sign utm_campaign → autumn'],
      [`https://site.com/p”?${TAGS}`, `url_stray → ${GOOD}`],
      [`https://site.com/p,?${TAGS}`, `stray_end → ${GOOD}`],
      [`${GOOD},`, `stray_end → ${GOOD}`],
      [`${GOOD}).`, `stray_end → ${GOOD}`],
      [`${GOOD}%E2%80%9D`, `stray_end → ${GOOD}`],
      // https://github.com/knighty/fimfiction-issues/issues/66: the comma and `).` go, the brackets of a title stay
      [`https://google.com/).?${TAGS}`, `stray_end → https://google.com/?${TAGS}`],
      [`https://en.wikipedia.org/wiki/Title_(disambiguation)?${TAGS}`, ''],
      // https://github.com/xoofx/markdig/issues/165
      [`http://www.travefy.com!`, 'url_host'],
      // https://github.com/gregjacobs/Autolinker.js/issues/265
      [`'https://www.bbc.co.uk/news'`, 'url_stray → https://www.bbc.co.uk/news'],
      // https://github.com/Python-Markdown/markdown/issues/1257: the rest of a Markdown link
      ['[rules](http://google.co.uk/)', 'url_stray → http://google.co.uk/'],
      // https://github.com/Mininglamp-OSS/octo-web/issues/1664: a comma inside is the page's own
      [`https://maps.example.com/@39.90,116.40,12z?${TAGS}`, ''],
      ['https://example.com/repo/pull/1，', 'url_stray → https://example.com/repo/pull/1'],
    ],
  ],
  [
    'addresses that browsers guess at',
    [
      ['https:/site.com/p', 'url_relative → https://site.com/p'],
      ['https//site.com/p', 'url_relative → https://site.com/p'],
      ['https:site.com/p', 'url_relative → https://site.com/p'],
      ['htps://site.com', 'url_relative → https://site.com'],
      ['hhttps://site.com', 'url_relative → https://site.com'],
      ['https;//site.com', 'url_relative → https://site.com'],
      ['https: //site.com', 'url_relative → https://site.com'],
      ['https:\\\\site.com\\p', 'url_relative → https://site.com\\p'],
      ['https://https://site.com/p', 'url_relative → https://site.com/p'],
      ['https://http//site.com', 'url_relative → https://site.com'],
      ['https://site..com/', 'url_host'],
      ['site..com/p', 'url_host'],
      [`https%3A%2F%2Fsite.com%2Fp%3F${encodeURIComponent(TAGS)}`, `url_relative → ${GOOD}`],
      ['https://.site.com/', 'url_host'],
      ['https://site,com/', 'url_host'],
      ['https://a.fi/phttps://b.fi/q', 'url_joined'],
      ['https://a.fi/p,https://b.fi/q', 'url_joined'],
      ['https://a.fi/p https://b.fi/q', 'url_joined'],
      [`https://web.archive.org/web/2020/https://site.com/p?${TAGS}`, `wrapper → ${GOOD}`],
      // https://github.com/GoogleChrome/developer.chrome.com/pull/7850
      ['https://developer.chrome.com/docs/service-worker-lifecycle\u200B\u200Bhttps://web.dev/offline-cookbook', 'url_joined'],
      // https://github.com/matomo-org/matomo/issues/15971
      ['https://hstng.info/index.php?https://hstng.info/index.php?date=yesterday', 'url_joined'],
      // https://github.com/ArchiveTeam/NewsGrabber/issues/53
      ['http:/news.site.com/1', 'url_relative → https://news.site.com/1'],
      // https://github.com/tendenci/tendenci/issues/193
      ['http//qcait.com', 'url_relative → https://qcait.com'],
      ['https:/user:secret@site.com/p', 'url_relative → https://site.com/p'],
      ['“https://user:secret@site.com/p”', 'url_stray → https://site.com/p'],
      ['https://user:secret@site.com/p', 'url_credentials → https://site.com/p'],
      ['https://me@site.com/p', 'url_credentials → https://site.com/p'],
    ],
  ],
  [
    'links copied from the source of a page',
    [
      [
        'https://site.com/?a=1&amp;utm_medium=social',
        'html_entity → https://site.com/?a=1&utm_medium=social, tag_absent utm_source, tag_absent utm_campaign',
      ],
      [GOOD.replace(/&/g, '&amp;'), `html_entity → ${GOOD}`],
      [GOOD.replace(/&/g, '&#038;'), `html_entity → ${GOOD}`],
      [GOOD.replace(/&/g, '&#x26;'), `html_entity → ${GOOD}`],
      [GOOD.replace(/&/g, '&amp'), `html_entity → ${GOOD}`],
      [GOOD.replace(/&/g, '&amp%3B'), `html_entity → ${GOOD}`],
      // https://github.com/foundation/foundation-emails/issues/718
      [GOOD.replace(/&/g, '&amp;amp;'), `html_entity → ${GOOD}`],
      // https://github.com/mozilla/bedrock/pull/8230
      [
        'https://monitor.firefox.com/?utm_source=www.mozilla.org&amp;utm_medium=referral&amp;utm_campaign=firefox-home',
        'html_entity → https://monitor.firefox.com/?utm_source=www.mozilla.org&utm_medium=referral&utm_campaign=firefox-home',
      ],
      // https://github.com/greenpeace/planet4/issues/100
      [
        'https://cee.donate.greenpeace.org/sl/campaigns?utm_source=greenpeace.org&_ga=2.112445248.53831806.1600863234-362712631.1600863234#038;utm_medium=referral&#038;utm_campaign=donate',
        'html_entity → https://cee.donate.greenpeace.org/sl/campaigns?utm_source=greenpeace.org&_ga=2.112445248.53831806.1600863234-362712631.1600863234&utm_medium=referral&utm_campaign=donate, click_id _ga',
      ],
    ],
  ],
  [
    'encoded once too often',
    [
      [`https://site.com/p?%26${TAGS.replace(/=/g, '%3D').replace(/&/g, '%26')}`, `encoded_query → ${GOOD}`],
      [`https://site.com/p?${TAGS.replace(/=/g, '%3D').replace(/&/g, '%26')}`, `encoded_query → ${GOOD}`],
      [`https://site.com/p%3F${TAGS.replace(/=/g, '%3D').replace(/&/g, '%26')}`, `encoded_query → ${GOOD}`],
      [`https://site.com/p?${TAGS.replace(/&/g, '%2526')}`, `encoded_query → ${GOOD}`],
      [`https://site.com/p?a=1%26${TAGS}`, `encoded_query → https://site.com/p?a=1&${TAGS}`],
      // https://github.com/newhouse/url-tracking-stripper/issues/82
      [
        'https://www.vice.com/en_us/article/bjwjpd/x?unfurl%3Futm_source=mbfb',
        'encoded_query → https://www.vice.com/en_us/article/bjwjpd/x?unfurl&utm_source=mbfb, tag_absent utm_medium, tag_absent utm_campaign',
      ],
      // An address inside a parameter is right to be encoded.
      [`https://site.com/p?next=https%3A%2F%2Fb.fi%2F%3Fa%3D1%26utm_source%3Dx&${TAGS}`, ''],
      [valued('utm_campaign', 'no%2520code'), 'encoded_twice utm_campaign → no-code'],
      [valued('utm_campaign', 'kes%25C3%25A4-ale'), 'encoded_twice utm_campaign → kesa-ale'],
      // https://www.utmguard.com/blog/fix-double-url-encoding
      [valued('utm_campaign', 'holiday%2520sale%2526promo'), 'encoded_twice utm_campaign → holiday-sale-promo'],
      // https://www.utmguard.com/blog/utm-shows-percent-20-literal
      [valued('utm_campaign', 'black%2520friday%25202024'), 'encoded_twice utm_campaign → black-friday-2024'],
      [valued('utm_campaign', 'email%2526newsletter'), 'encoded_twice utm_campaign → email-newsletter'],
      [valued('utm_campaign', '50%25-off'), 'odd_sign utm_campaign → 50-off'],
      // A byte of another encoding: which letter it was, nobody can tell.
      [valued('utm_campaign', 'caf%E9'), 'accent utm_campaign'],
    ],
  ],
  [
    'tags behind a second ?, and names that are almost right',
    [
      [`${GOOD}&ref=x?utm_term=y`, `tag_outside_query utm_term → ${GOOD}&ref=x&utm_term=y`],
      [`https://site.com/p?a=1?${TAGS}`, `tag_outside_query utm_source → https://site.com/p?a=1&${TAGS}`],
      // https://github.com/google-marketing-solutions/campaign_utm_custom_parameter/issues/2
      ['https://site.com/p?utm_source=google&utm_medium=cpc&utm_campaignid=123', 'tag_name_unknown utm_campaignid → utm_id'],
      [GOOD.replace('utm_source=', 'utm_source:'), 'tag_name_unknown utm_source:instagram → utm_source'],
      [`${GOOD};utm_term=x`, `tag_outside_query utm_term → ${GOOD}&utm_term=x`],
      [GOOD.replace('utm_campaign', 'utm-campaign'), 'tag_name_unknown utm-campaign → utm_campaign'],
      [GOOD.replace('utm_campaign', 'utmcampaign'), 'tag_name_unknown utmcampaign → utm_campaign'],
      [GOOD.replace('utm_campaign', 'utm_campain'), 'tag_name_unknown utm_campain → utm_campaign, tag_absent utm_campaign'],
      [GOOD.replace('utm_source', 'utm.source'), 'tag_name_unknown utm.source → utm_source'],
      [GOOD.replace('utm_source', '%20utm_source'), `tag_outside_query utm_source → ${GOOD}`],
      [GOOD.replace('utm_campaign', 'UTM_CAMPAIGN'), 'tag_name_case UTM_CAMPAIGN → utm_campaign'],
      // https://github.com/tugh/lean-url/issues/1
      [GOOD.replace('utm_campaign', 'utm_campaing'), 'tag_name_unknown utm_campaing → utm_campaign, tag_absent utm_campaign'],
      // https://github.com/auth0/blog/pull/1264
      [GOOD.replace('utm_source', 'umt_source'), 'tag_name_unknown umt_source → utm_source'],
      [GOOD.replace('utm_source', 'uttm_source'), 'tag_name_unknown uttm_source → utm_source'],
      [GOOD.replace('utm_source', 'tum_source'), 'tag_name_unknown tum_source → utm_source'],
      // https://github.com/brave/adblock-lists/pull/2070
      [
        'https://www.eventbrite.com/e/x-1032932869017?aff=ebdsshcopyurl&utm-campaign=social&utm-content=attendeeshare&utm-medium=discovery',
        'tag_name_unknown utm-campaign → utm_campaign, tag_name_unknown utm-content → utm_content, tag_name_unknown utm-medium → utm_medium, tag_absent utm_source',
      ],
      // https://github.com/idlewan/link_cleaner/issues/16: utm_name, utm_cid
      [`${GOOD}&utm_cid=7`, 'tag_name_unknown utm_cid → utm_id'],
      [GOOD.replace('utm_campaign', 'utm_name'), 'tag_name_unknown utm_name → utm_campaign'],
    ],
  ],
] as const)('%s', (_, rows) => {
  test.each(rows)('%s', (url, expected) => {
    // Worst first is held elsewhere; here only what is said counts.
    expect(said(url).split(', ').sort()).toEqual(expected.split(', ').sort());
  });
});

const webBase64 = (text: string): string => Buffer.from(text).toString('base64url');

describe('addresses that only lead on', () => {
  const encoded = encodeURIComponent(GOOD);
  test.each([
    `https://eur02.safelinks.protection.outlook.com/?url=${encoded}&data=05%7C01&reserved=0`,
    `https://l.facebook.com/l.php?u=${encoded}&h=AT0`,
    `https://site-com.cdn.ampproject.org/c/s/site.com/p?${TAGS}`,
    `https://www.google.com/amp/s/site.com/p?${TAGS}`,
    `https://www.google.com/url?q=${encoded}&sa=D`,
    `https://www.google.co.uk/url?sa=t&url=${encoded}`,
    `https://l.instagram.com/?u=${encoded}&e=AT`,
    `https://www.youtube.com/redirect?event=video_description&q=${encoded}`,
    `https://www.linkedin.com/safety/go?url=${encoded}`,
    `https://site-com.translate.goog/p?${TAGS}&_x_tr_sl=fi&_x_tr_tl=en`,
    `https://urldefense.com/v3/__${GOOD}__;!!abc`,
    `https://urldefense.proofpoint.com/v2/url?u=${GOOD.replace(/\//g, '_')
      .replace(/[:?=&]/g, sign => `-${sign.charCodeAt(0).toString(16).toUpperCase()}`)
      .replace(/utm_/g, 'utm-5F')}&d=x`,
    // https://github.com/wtimme/firefox-remove-safelinks/issues/3
    `https://outlook.office.com/mail/safelink.html?url=${encoded}&corid=349b3f64-9f28-8f52-5aec-254b298bdc8d`,
    // https://github.com/leon-cleaning-services/leon/pull/814
    `https://lm.facebook.com/l.php?u=${encoded}&h=AT1`,
    `https://www.facebook.com/flx/warn/?u=${encoded}`,
    `https://www.instagram.com/linkshim/?u=${encoded}`,
    `https://r.search.yahoo.com/_ylt=x/RV=2/RO=10/RU=${encoded}/RK=2/RS=x`,
    `https://abc.r.eu-west-1.awstrack.me/L0/${encoded}/1/0102/x`,
    `https://click.pstmrk.it/3s/${encoded.replace('https%3A%2F%2F', '')}/x/y`,
    // https://github.com/aloneguid/bt/issues/36: the protection's own parameters encoded into the address
    `https://eur02.safelinks.protection.outlook.com/?url=${encoded}%26data%3D05%7C01%7Cx%26reserved%3D0`,
    // https://github.com/ghostery/ghostery-extension/issues/2227, https://github.com/AirBashX/UserScript/issues/25
    `https://www.bing.com/ck/a?!&&p=6cd30a967ff2ee99&ptn=3&ver=2&hsh=4&fclid=3a90dfd6&u=a1${webBase64(GOOD)}&ntb=1`,
    // https://github.com/uBlockOrigin/uBlock-issues/issues/2832: percent codes inside the base64
    `https://www.bing.com/aclick?ld=e8vL_XdN6HmG&u=${webBase64(encoded.toLowerCase())}`,
    // https://github.com/uBlockOrigin/uBlock-issues/issues/3206
    `https://theatre2.prospect2.com/Prod/link-tracker?redirectUrl=${encodeURIComponent(webBase64(encoded))}&sig=8MyAZ&iat=1644533531`,
    // https://github.com/newhouse/url-tracking-stripper/issues/83
    `https://click.icptrack.com/icp/relay.php?r=64774093&msgid=508026&destination=${encoded}`,
    // https://github.com/AdguardTeam/CoreLibs/issues/1915
    `https://track.effiliation.com/servlet/effi.redir?id_compteur=12305754&url=${encoded}`,
    // https://github.com/newhouse/url-tracking-stripper/issues/50
    `https://app.instapage.com/route/9475232/?url=${encoded}`,
    // https://github.com/ClearURLs/Addon/issues/125: Amazon's mail service on the sender's own domain
    `https://mail.site.com/CL0/${encoded}/1/0102018f/x`,
    `https://x6trn.mjt.lu/lnk/AAAA/BBBB/1/cc/${webBase64(GOOD)}`,
    `https://www.linkedin.com/redir/redirect?url=${encoded}&urlhash=x`,
    `https://urldefense.us/v3/__${GOOD}__;!!abc`,
    `https://clicktime.symantec.com/x?u=${encoded}`,
    `https://www.bing.com/news/apiclick.aspx?ref=x&url=${encoded}`,
    `https://search.yahoo.com/_ylt=x/RV=2/RU=${encoded}/RK=2/RS=x`,
    `https://cdn.ampproject.org/c/s/site.com/p?${TAGS}`,
    `https://translate.google.fi/translate?sl=fi&tl=en&u=${encoded}`,
    `https://www.facebook.com/sharer/sharer.php?u=${encoded}`,
    `https://x.com/intent/post?text=hi&url=${encoded}`,
    `https://www.linkedin.com/sharing/share-offsite/?url=${encoded}`,
    `https://t.me/share/url?url=${encoded}`,
    `https://go.redirectingat.com/?id=1&url=${encoded}`,
    `https://www.awin1.com/cread.php?awinmid=1&ued=${encoded}`,
    `https://click.linksynergy.com/deeplink?id=x&murl=${encoded}`,
    `https://clk.tradedoubler.com/click?p=1&a=2&url=${encoded}`,
  ])('%s', url => {
    expect(said(url)).toBe(`wrapper → ${GOOD}`);
    expect(buildLink(url, PAGE_TAGS, nodeUrl)).toMatchObject({ problem: { code: 'url_slip', slip: 'wrapper', suggestion: GOOD } });
  });

  test('one in another is opened to the last', () => {
    const inner = `https://www.google.com/url?q=${encoded}`;
    expect(said(`https://l.facebook.com/l.php?u=${encodeURIComponent(inner)}`)).toBe(`wrapper → ${inner}, wrapper → ${GOOD}`);
  });

  test('what cannot be opened is named, and ordinary pages of those sites are none', () => {
    for (const sealed of [
      'https://urldefense.com/v3/__https://site.com/p*a__;Iw!!x',
      'https://u1.ct.sendgrid.net/ls/click?upn=abc',
      // https://github.com/brave/brave-website/issues/83, https://github.com/DrKain/tidy-url/issues/115
      'https://brave.us11.list-manage.com/track/click?u=bc970601c83256047af4b8359&id=9a8bb67e90&e=634878d80d',
      // https://github.com/DrKain/tidy-url/issues/117: SendGrid on the sender's own domain
      'https://links.site.com/ls/click?upn=u001.iaTsQlVmRJGHKjyBVfTDf',
      // https://github.com/nextdns/metadata/pull/250, https://github.com/easylist/easylist/pull/3582
      'https://ctrk.klclick.com/l/01HXYZ_0',
      // https://github.com/sublime-security/static-files/pull/516
      'https://x6trn.mjt.lu/lnk/A1B2C3D4E5',
      // https://github.com/sendinblue/APIv3-nodejs-library/issues/115
      'https://r.mail.sendinblue.com/tr/cl/abc',
      'https://email.site.com/e3t/Ctc/5C+113/abc',
      'https://track.customer.io/e/c/eyJlbWFpbCI6MX0',
      'https://protect-eu.mimecast.com/s/abc?domain=site.com',
      // Mail tools under a name of the sender's own: Iterable, Braze and SparkPost, Mailgun, Postmark, Brevo
      'https://links.site.com/a/click?_t=0d3Kf8wQx7LmN2pRs5VtZ1yB&_m=1',
      'https://links.site.com/u/click?_t=9Qm2LkX8vTz4NcR7bYwP3sHd',
      'https://click.site.com/f/a/uT7mYQ3xKc9PzR2wLv8NbA~~/AAQRxQA~/RgRn',
      'https://email.site.com/c/7Zk2QwErTy8UiOp4AsDfGh1JkL',
      'https://url1234.site.fi/s/c/xQ3mK8vNc2LzR7tYwP5b',
    ]) {
      expect(said(sealed)).toBe('wrapper_sealed');
    }
    // Pages below such a name: words, file names and ids of one kind of sign are no codes.
    for (const page of [
      'https://link.springer.com/article/10.1007/s11747-020-00733-x',
      'https://news.site.com/Autumn-2026-Campaign-For-Everyone-Here',
      'https://email.site.com/kampanjat/syksy2026uutiskirjeet',
      'https://track.site.com/orders/1234567890123456',
    ])
      expect(said(`${page}?${TAGS}`)).toBe('');
    expect(said(`https://links.site.com/9Qm2LkX8vTz4NcR7bYwP3sHd?${TAGS}`)).toBe('');
    expect(said(`https://www.bing.com/search?q=a&${TAGS}`)).toBe('');
    expect(said(`https://site.com/track/record?u=1&${TAGS}`)).toBe('');
    expect(said(`https://t.co/abc?${TAGS}`)).toBe('short_link');
    expect(said(`https://www.facebook.com/page?${TAGS}`)).toBe('');
    expect(said(`https://www.google.com/maps?${TAGS}`)).toBe('');
  });
});

// https://github.com/ClearURLs/Rules/pull/108, https://github.com/fastly/fastly-magento2/pull/714,
// https://github.com/AdguardTeam/AdguardFilters/pull/127864, https://github.com/DandelionSprout/adfilt/pull/207,
// https://github.com/brave/brave-browser/issues/26295 (vgo_ee), https://github.com/mpchadwick/tracking-query-params-registry/blob/master/_data/params.csv (sms_source, rtid),
// https://github.com/AdguardTeam/AdguardFilters/blob/master/TrackParamFilter/sections/general_url.txt (pk_vid, ir_adid, gps_adid, ymid, mindbox-message-key),
// https://github.com/brave/adblock-lists/blob/master/brave-lists/clean-urls.json (sc_uid, ml_sub, h_sid, at_recipient_id)
// https://github.com/henkisdabro/platform-url-click-id-parameters (auctid, adobe_mc_ref), https://github.com/ClearURLs/Rules/blob/master/data.min.json (spm, gs_l)
test.each(
  [
    '_gl,_ga,irgwc,tduid,dicbo,ranSiteID,dm_t,srsltid,gad_source,gad_campaignid,gbraid,wbraid,mc_eid,mc_cid,_hsenc,_hsmi,__hstc,hsCtaTracking,mkt_tok',
    '_kx,vero_id,wickedid,s_cid,ScCid,fbclid,igsh,mibextid,msclkid,ttclid,__s,et_rid',
    'trk,spm,scm,algo_pvid,_pos,_sid,_psq,pr_prod_strat,pr_rec_id,pr_seq,spJobID,spMailingID,spUserID,mi_u,adobe_mc,cx_recsWidget,auctid,mkevt,usqp,fb_comment_id,__cft__[0],is_from_webapp',
    'vgo_ee,sms_source,rtid,pk_vid,ir_adid,gps_adid,ymid,mindbox-message-key,sc_uid,ml_sub,h_sid,at_recipient_id,oft_id,roistat_visit,rcm,ymclid',
  ].flatMap(line => line.split(',')),
)('%s belongs to one click', name => {
  expect(said(`${GOOD}&${name}=1*1abc`)).toBe(`click_id ${name}`);
});

// https://matomo.org/faq/how-to/faq_120, https://github.com/matomo-org/plugin-MarketingCampaignsReporting,
// https://developers.atinternet-solutions.com/piano-analytics/data-collection/how-to-send-events/marketing-campaigns, and the lists above
test.each([
  ['mtm_campaign', 'Matomo', null],
  ['mtm_kwd', 'Matomo', 'utm_term'],
  ['mtm_group', 'Matomo', null],
  ['pk_source', 'Matomo', null],
  ['pk_cpn', 'Matomo', null],
  ['piwik_kwd', 'Matomo', 'utm_term'],
  ['matomo_cid', 'Matomo', 'utm_id'],
  ['at_medium', 'Piano', null],
  ['xtor', 'Piano', null],
  ['at_link_id', 'Piano', null],
  ['itm_source', 'Parse.ly', null],
  ['tw_content', 'Triple Whale', 'utm_content'],
  ['roistat', 'Roistat', null],
  ['roistat_param1', 'Roistat', null],
  ['_openstat', 'Openstat', null],
  ['cm_mmc', 'Acoustic', null],
  ['wt_mc', 'Mapp', null],
  ['_sgm_campaign', 'Segmentify', null],
  ['adjust_adgroup', 'Adjust', null],
  ['nb_platform', 'Northbeam', null],
  ['mkwid', 'Marin', null],
  ['WT.mc_id', 'Webtrends', null],
  ['cmpid', 'Adobe Analytics', null],
  ['intcmp', 'Adobe Analytics', null],
  ['ns_campaign', 'Comscore', null],
  ['adj_creative', 'Adjust', null],
  ['af_sub1', 'AppsFlyer', null],
  ['~campaign', 'Branch', null],
  ['nosto', 'Nosto', null],
  ['ga_term', 'Etsy', 'utm_term'],
] as const)('%s is for %s, not for GA4', (name, tool, twin) => {
  const check = checkLink(`${GOOD}&${name}=x`, NO_HOUSE, nodeUrl);
  const severity = twin === null ? 'notice' : 'warning';
  expect(check.kind === 'link' && check.findings).toEqual([{ code: 'other_tracker', severity, tag: name, detail: tool, fix: twin }]);
});

test.each([
  ['https://s.shopee.com.my/9Qm', 'short_link'],
  ['https://spotify.link/abc', 'short_link'],
  ['https://brand.app.link/abc', 'short_link'],
  ['https://brand.page.link/abc', 'short_link'],
  ['https://brand.onelink.me/abc/def', 'short_link'],
  ['https://wasap.my/60123456789', 'chat_link'],
])('%s leads to no page of the team: %s', (url, code) => {
  expect(said(`${url}?${TAGS}`)).toBe(code);
});

test.each([
  ['phone=60123456789', 'personal phone'],
  ['nric=900101145678', 'personal nric'],
  ['puhelin=040%201234567', 'personal puhelin'],
  ['phone=iphone', ''],
  ['ic=12', ''],
  ['tel={{phone}}', 'personal tel'],
])('%s: a number that its name says is a person’s', (parameter, expected) => {
  expect(said(`${GOOD}&${parameter}`)).toBe(expected);
});

test('the code of a share button is one, a word of the same name is none', () => {
  expect(said(`${GOOD}&si=Qk3xR9_vT2mLzP8w`)).toBe('click_id si');
  expect(said(`${GOOD}&si=sivu`)).toBe('');
});

test('a link that only another tool reads is untagged, and each of its parameters has its name for GA4', () => {
  expect(said('https://site.com/p?mtm_campaign=a&mtm_source=b&mtm_placement=c')).toBe(
    'untagged, other_tracker mtm_campaign → utm_campaign, other_tracker mtm_source → utm_source, other_tracker mtm_placement',
  );
  // Parameters of the page itself.
  expect(said(`${GOOD}&pk=3&source=menu&at=2026&campaign=4&rs=1`)).toBe('');
});

test.each(['mette.hansen', 'Päivi-Virtanen', 'siti_aminah', 'john smith', 'søren-nielsen'])('the source %s looks like a person', source => {
  expect(said(GOOD.replace('instagram', encodeURIComponent(source)))).toContain('person_name utm_source');
});

test.each(['anna-blog', 'facebook-ads', 'google', 'maria', 'jane-austen-fans', 'peter-2026', 'paul.newsletter', 'new-york'])(
  'the source %s is none',
  source => {
    expect(said(GOOD.replace('instagram', source))).not.toContain('person_name');
  },
);

test('a name the team has agreed on as a source is one it knows', () => {
  const house = { ...NO_HOUSE, vocabulary: { utm_source: [{ word: 'mette-hansen', synonyms: [] }] } };
  const check = checkLink(GOOD.replace('instagram', 'mette-hansen'), house, nodeUrl);
  expect(check.kind === 'link' && check.findings.map(({ code }) => code)).toEqual([]);
});

describe('numbers that are no persons', () => {
  test.each([
    'q4-2026-2026-10',
    'q4-2026-1000-steps',
    'sale-20261001-20261031',
    '20261001202610',
    '2026.10.01-2026.10.31',
    '01-10-2026-31-10-2026',
    'steps-1000-2000-3000',
    'w42-2026-1',
    '2026-11-22-1',
    // https://github.com/cfpb/hmda-platform/issues/1456, https://github.com/browserslist/browserslist-ga-export/issues/26, https://github.com/foundation/foundation-emails/issues/718
    '20180101-20180122',
    'newsletter-23-fevrier-2017',
    '1000000-views',
    '12-000-clicks-2026',
  ])('%s', value => {
    expect(said(valued('utm_campaign', value))).not.toMatch(/personal|long_number/);
  });

  test.each([
    ['0401234567', 'long_number'],
    ['040-123-4567', 'long_number'],
    ['555-123-4567', 'long_number'],
    ['358-40-123-4567', 'long_number'],
    ['%2B358401234567', 'personal'],
    ['131052-308t', 'personal'],
    ['010190-1234', 'personal'],
    ['900101-14-5678', 'personal'],
    ['*|EMAIL|*', 'personal'],
    ['%%emailaddr%%', 'personal'],
  ])('%s may be one', (value, code) => {
    expect(said(`${GOOD}&utm_term=${value}`)).toMatch(new RegExp(`^${code} utm_term`));
  });
});

const PAGE_TAGS: readonly Tag[] = [
  ['utm_source', 'instagram'],
  ['utm_medium', 'social'],
  ['utm_campaign', 'autumn'],
];

describe('placeholders of ad platforms and mail tools', () => {
  test.each([
    '{campaignid}',
    '{ifmobile:m}',
    '{ifsearch:s}{ifcontent:c}',
    '{_custom}',
    '{keyword:default text}',
    '{CampaignId}',
    '{{campaign.name}}',
    '{{ campaign.name }}',
    '{{ organization.name|slugify }}',
    '{{campaign.\u0024{name}}}',
    '{{\u0024{user_id}}}',
    '{% if x %}',
    '{keyword:{param1}}',
    '{%campaign%}',
    '%CAMPAIGN%',
    '[campaign_name]',
    '__CAMPAIGN_NAME__',
    '\u0024{advertisement}',
    '$publisher_name$',
    '*|CAMPAIGN_UID|*',
    '%%adgroup%%',
    '%%=v(@campaign)=%%',
    '%epid!',
    '[[var:campaign]]',
    // https://github.com/googleanalytics/ga-dev-tools/issues/459
    '{keyword}',
    '{ad_id}',
    // https://github.com/putyourlightson/craft-campaign/issues/83
    '{sendoutSubject}',
    // https://www.utmguard.com/blog/url-encoding-automation-errors
    '*|CAMPAIGN:SUBJECT|*',
    '{{CAMPAIGN_NAME}}-ad',
    '\u0024{{campaign}}',
    '%{campaign}',
    '@{campaign}',
    '{!Campaign.Name}',
    '{$campaign}',
    '<%= delivery.label %>',
    '@CAMPAIGN@',
    '[newsletter:number]',
  ])('%s reaches the platform letter by letter, and only its place is told', value => {
    const link = buildLink('https://site.com/p', [...PAGE_TAGS.slice(0, 2), ['utm_campaign', value]], nodeUrl);
    expect(link).toEqual({ ok: true, value: `https://site.com/p?utm_source=instagram&utm_medium=social&utm_campaign=${value}` });
    expect(link.ok && said(link.value)).toBe('placeholder utm_campaign');
  });

  test('the page’s own address in a tracking template', () => {
    const link = buildLink('{lpurl}', PAGE_TAGS, nodeUrl);
    expect(link).toEqual({ ok: true, value: `{lpurl}?${TAGS}` });
    expect(said(`{lpurl}?${TAGS}&gclid={gclid}`)).toBe('');
  });

  test('around them everything is encoded as ever', () => {
    const link = buildLink('https://site.com/', [...PAGE_TAGS.slice(0, 2), ['utm_campaign', 'Kesä & {{ad.name}} (1)']], nodeUrl);
    expect(link.ok && link.value).toBe(
      'https://site.com/?utm_source=instagram&utm_medium=social&utm_campaign=Kes%C3%A4%20%26%20{{ad.name}}%20%281%29',
    );
  });

  test('no channel is judged by a placeholder', () => {
    expect(said('https://site.com/p?utm_source={{site_source_name}}&utm_medium=newsletter&utm_campaign=a')).toBe('placeholder utm_source');
  });
});

test('what is typed into UTM_LINK loses what nobody typed, and its codes once', () => {
  const value = (text: string): string | null => {
    const link = buildLink(
      'https://a.fi',
      [
        ['utm_source', text],
        ['utm_medium', 'b'],
        ['utm_campaign', 'c'],
      ],
      nodeUrl,
    );
    return link.ok ? new URL(link.value).searchParams.get('utm_source') : null;
  };
  expect(['instagram\u200B', 'kes%C3%A4-ale', 'black%20friday', '50%', '100% off'].map(value)).toEqual([
    'instagram',
    'kesä-ale',
    'black friday',
    '50%',
    '100% off',
  ]);
});

test('an ad whose source is on none of Google’s lists says so', () => {
  expect(said('https://site.com/p?utm_source=acme&utm_medium=cpc&utm_campaign=a')).toBe('not_listed utm_source');
  expect(said('https://site.com/p?utm_source=acme&utm_medium=referral&utm_campaign=a')).toBe('');
});

test('no sentence repeats a password', () => {
  for (const url of [
    'https:/u:secret@a.fi',
    '“https://u:secret@a.fi”',
    'https://u:secret@a.fi/x',
    'https://u:secret@a.fi/xhttps://b.fi',
    'u:secret@a.fi',
  ]) {
    expect(JSON.stringify(checkLink(url, NO_HOUSE, nodeUrl))).not.toContain('secret');
  }
});

test('dead tags behind a second ? are replaced like living ones', () => {
  const link = buildLink('https://a.fi/?x=1?utm_source=old&y=2', PAGE_TAGS, nodeUrl);
  expect(link.ok && link.value).toBe('https://a.fi/?x=1&utm_source=instagram&y=2&utm_medium=social&utm_campaign=autumn');
});
