/**
 * More links as people really have them, by kind: what stands around an address, tags beside the query, pages that only lead on, ids of a
 * click, placeholders. Addresses of the public reports stand above their rows. A row's answer is `code` or `code → the value to use`.
 */
import { checkLink } from '../../../../src/core/utm/check/check';
import { NO_HOUSE } from '../../../../src/core/utm/check/finding';
import { buildLink } from '../../../../src/core/utm/link';
import { isClickId } from '../../../../src/core/utm/parameters';
import { nodeUrl } from '../urls';

const TAGS = 'utm_source=instagram&utm_medium=social&utm_campaign=autumn';
const GOOD = `https://site.com/p?${TAGS}`;
const ENCODED = encodeURIComponent(GOOD);
const campaign = (value: string): string => GOOD.replace('autumn', () => value);

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

describe('what stands around an address', () => {
  test.each([
    `「${GOOD}」`,
    `【${GOOD}】`,
    `《${GOOD}》`,
    // https://github.com/markdown-it/linkify-it/issues/116, https://github.com/nfrasser/linkifyjs/issues/460
    `Link 1（${GOOD}） Link 2`,
    // https://github.com/ubugeeei-prod/ox-content/issues/1138
    `全角（${GOOD}）です。`,
    // https://github.com/github/cmark-gfm/issues/153
    `(${GOOD})0`,
    `[${GOOD}]0`,
    `{${GOOD}}。`,
    `[text](${GOOD} "title")`,
    `![alt](${GOOD})`,
    `[1]: ${GOOD}`,
    `~~${GOOD}~~`,
    `➡️ ${GOOD}`,
    `👇 ${GOOD} 👇`,
    `${GOOD} 🔥`,
    `Lue lisää uudesta sivustamme täältä: ${GOOD} ja kerro muille`,
    `<a target="_blank" href="${GOOD}">x</a>`,
    `<a href=${GOOD}>x</a>`,
    `<img src="${GOOD}">`,
    `url(${GOOD})`,
    `[url=${GOOD}]x[/url]`,
    `[url]${GOOD}[/url]`,
    `"url": "${GOOD}",`,
    `{"url":"${GOOD}"}`,
    `=LINK("${GOOD}")`,
    `view-source:${GOOD}`,
    // Escaped HTML
    `&lt;${GOOD}&gt;`,
    `&quot;${GOOD}&quot;`,
    `&#60;p&#62;${GOOD}&#60;/p&#62;`,
    `URL:${GOOD}`,
    `@${GOOD}`,
    `/${GOOD}`,
    `?${GOOD}`,
    // https://github.com/thunderbird/thunderbird-android/issues/4872, and Outlook without the blank
    `https://site.com/p <${GOOD}>`,
    `${GOOD}<${GOOD}>`,
  ])('%s', text => {
    expect(said(text)).toBe(`url_stray → ${GOOD}`);
  });

  test.each([
    ['[a](https://en.wikipedia.org/wiki/A_(b))', 'url_stray → https://en.wikipedia.org/wiki/A_(b)'],
    [`Link: ${campaign('{{campaign.name}}')}`, `url_stray → ${campaign('{{campaign.name}}')}`],
    // https://github.com/gregjacobs/Autolinker.js/issues/297: brackets of the page's own title
    [`https://www.example.com/不動産（新築そっくりさん）?${TAGS}`, ''],
    ['A: https://a.fi B: https://b.fi', 'url_joined'],
    ['https ://site.com/p', 'url_relative → https://site.com/p'],
    ['https:\\/\\/site.com\\/p', 'url_relative → https://site.com/p'],
    // https://github.com/googleanalytics/ga-dev-tools/issues/2389
    [`${GOOD})`, `stray_end → ${GOOD}`],
    [`${GOOD}\\n`, `stray_end → ${GOOD}`],
    [`${GOOD}\\"`, `stray_end → ${GOOD}`],
    [`${GOOD}&quot;&gt;x`, `stray_end → ${GOOD}`],
    [`&lt;a href=&quot;${GOOD.replace(/&/g, '&amp;')}&quot;&gt;`, `url_stray → ${GOOD.replace(/&/g, '&amp;')}`],
    // https://github.com/axios/axios/issues/6529
    ['https://www.slotozilla.com/de/ utm_source=axios&amp;utm_medium=sponsorlist', 'url_blank'],
    // An address of its own, to which the other belongs.
    ['app://open?url=https://a.fi', 'url_scheme'],
    ['blob:https://a.fi/x', 'url_scheme'],
    ['a.fi/go?to=https://b.fi', 'url_relative → https://a.fi/go?to=https://b.fi'],
  ])('%s', (text, expected) => {
    expect(said(text)).toBe(expected);
  });
});

describe('tags beside the query, each with the link that carries them', () => {
  test.each([
    // https://github.com/MozillaDevelopers/playground/issues/1
    ['https://site.com/p&utm_source', GOOD.replace('?', '&')],
    ['/ before a tag', GOOD.replace('?', '/')],
    ['; instead of &', GOOD.replace(/[?&]/g, ';')],
    [', instead of &', GOOD.replace(/&/g, ',')],
    ['+ instead of &', GOOD.replace(/&/g, '+')],
    ['| instead of &', GOOD.replace(/&/g, '|')],
    ['? instead of &', GOOD.replace(/&/g, '?')],
    ['&? instead of &', GOOD.replace(/&/g, '&?')],
    ['??', GOOD.replace('?', '??')],
  ])('%s', (_, url) => {
    expect(said(url)).toMatch(/^tag_outside_query utm_\w+ → /);
    expect(said(url).endsWith(` → ${GOOD}`)).toBe(true);
    const built = buildLink(
      url,
      [
        ['utm_source', 'instagram'],
        ['utm_medium', 'social'],
        ['utm_campaign', 'autumn'],
      ],
      nodeUrl,
    );
    expect(built).toEqual({ ok: true, value: GOOD });
  });

  test.each([
    // https://github.com/warfare-plugins/social-warfare/issues/64
    [
      'http://domain.com/10-plugins/?hvid=1CaQtt?utm_source=twitter&utm_medium=social&utm_campaign=a',
      'tag_outside_query utm_source → http://domain.com/10-plugins/?hvid=1CaQtt&utm_source=twitter&utm_medium=social&utm_campaign=a, not_https → https://domain.com/10-plugins/?hvid=1CaQtt&utm_source=twitter&utm_medium=social&utm_campaign=a',
    ],
    // https://github.com/sourcegraph/sourcegraph-public-snapshot/issues/31880
    [
      'https://info.sourcegraph.com/talk?form=inproduct?utm_campaign=talk&utm_medium=referral&utm_source=in-product',
      'tag_outside_query utm_campaign → https://info.sourcegraph.com/talk?form=inproduct&utm_campaign=talk&utm_medium=referral&utm_source=in-product',
    ],
    // https://github.com/promptfoo/promptfoo/pull/4916
    [
      'https://lu.ma/ljm23pj6?tk=qGE9ez?utm_source=promptfoo-website',
      'tag_outside_query utm_source → https://lu.ma/ljm23pj6?tk=qGE9ez&utm_source=promptfoo-website, tag_absent utm_medium, tag_absent utm_campaign',
    ],
    // https://github.com/mautic/mautic/issues/10310
    [
      'https://mysite.com?utype=guest%3Futm_source%3Dmautic&utm_medium=email&utm_campaign=cart',
      'encoded_query → https://mysite.com?utype=guest&utm_source=mautic&utm_medium=email&utm_campaign=cart',
    ],
    // https://github.com/atalent-labs/404-links/issues/54
    [GOOD.replace(/_/g, '\\_'), `encoded_query → ${GOOD}`],
    // The source of a mail in quoted-printable, and a word that begins like it
    [GOOD.replace(/=/g, '=3D'), `encoded_query → ${GOOD}`],
    [campaign('3D-print'), 'upper_case utm_campaign → 3d-print'],
    [GOOD.replace(/&/g, '\\u0026'), `html_entity → ${GOOD}`],
    [GOOD.replace(/&/g, '%26amp%3B'), `html_entity → ${GOOD}`],
    [GOOD.replace('utm', 'amp;utm'), `html_entity → ${GOOD}`],
    [GOOD.replace(/=/g, '\\u003d'), `encoded_query → ${GOOD}`],
    // Letters as HTML writes them: the campaign ended at their & or #
    [campaign('kes&#228;-ale'), `encoded_query → ${campaign('kesä-ale')}, accent utm_campaign → kesa-ale`],
    [campaign('kes&#xE4;-ale'), `encoded_query → ${campaign('kesä-ale')}, accent utm_campaign → kesa-ale`],
    [campaign('kes&auml;-ale'), `encoded_query → ${campaign('kesä-ale')}, accent utm_campaign → kesa-ale`],
    [campaign('k&oslash;b'), `encoded_query → ${campaign('køb')}, accent utm_campaign → kob`],
    [GOOD.replace(/&/g, '＆').replace(/=/g, '＝').replace('?', '？'), `encoded_query → ${GOOD}`],
    // https://github.com/medius/utm_form/issues/8, https://github.com/Smile4ever/Neat-URL/issues/45: once more in capitals
    [`${GOOD}&UTM_SOURCE=foo`, 'tag_repeated utm_source'],
    [GOOD.replace('utm_source', 'UTM_source'), 'tag_name_case UTM_source → utm_source'],
    [GOOD.replace('utm_campaign', 'utm_camp'), 'tag_name_unknown utm_camp → utm_campaign'],
    [GOOD.replace('utm_source', '_utm_source'), 'tag_name_unknown _utm_source → utm_source'],
    // https://github.com/marcelscruz/dev-resources/issues/1216
    ['https://slingsite.github.io/?ref=dr-pa&utm_medium=dev-resources-website', 'tag_absent utm_source, tag_absent utm_campaign'],
    // https://github.com/react-native-device-info/react-native-device-info/issues/1061, https://github.com/mozilla/addons/issues/14752
    ['https://play.google.com/store/apps/details?id=a.b&referrer=utm_source%3Dgoogle%26utm_medium%3Dcpc', ''],
    ['https://apps.apple.com/app/id1?pt=1&ct=autumn&mt=8', ''],
    [`https://play.google.com/store/apps/details?id=a.b&${TAGS}`, 'app_store'],
    ['https://play.google.com/store/apps/details?id=a.b', 'app_store'],
  ])('%s', (url, expected) => {
    expect(said(url)).toBe(expected);
  });
});

describe('pages that only lead on, on no list of ours', () => {
  test.each([
    // https://github.com/AdguardTeam/AdguardForMac/issues/1001
    `https://dealabs.digidip.net/visit?url=${ENCODED}&ppref=https%3A%2F%2Fwww.dealabs.com%2Fbons-plans%2F1`,
    // https://github.com/ClearURLs/Rules/issues/12
    `https://go.skimlinks.com/?id=45704X1167592&xs=1&sref=https%3A%2F%2Fthewirecutter.com%2F&url=${ENCODED}`,
    // https://github.com/ClearURLs/Addon/issues/240
    `https://www.awin1.com/cread.php?awinmid=27982&awinaffid=268929&ued=${ENCODED}`,
    // https://github.com/emalderson/ThePhish/issues/27
    `https://link.edgepilot.com/s/abc/xyz?u=${ENCODED}`,
    // https://github.com/misp/misp-warninglists/issues/179, https://github.com/MicrosoftDocs/CloudAppSecurityDocs/pull/691
    `https://site.com.mcas.ms/p?${TAGS}`,
    `https://site.com.mcas-gov.us/p?${TAGS}`,
    `https://site.sjv.io/c/1/2/3?u=${ENCODED}`,
    `https://prf.hn/click/camref:abc/destination:${ENCODED}`,
    `https://pdt.tradedoubler.com/click?a(1)p(2)url(${ENCODED})`,
    `https://dereferer.me/?${ENCODED}`,
    `https://protect.checkpoint.com/v2/r01/___${GOOD}___.YzJ`,
    `https://url.avanan.click/v2/___${GOOD}___.YXAz`,
    `https://url.us.m.avanan.click/v2/r01/___${GOOD}___.YXAz`,
    // The address stands plain in the path.
    `https://web.archive.org/web/20261101000000/${GOOD}`,
    `https://archive.ph/2026/${GOOD}`,
    `https://12ft.io/${GOOD}`,
    `https://r.jina.ai/${GOOD.replace('//', '/')}`,
    `https://eu-west-1.protection.sophos.com?d=site.com&u=${Buffer.from(GOOD).toString('base64')}&i=x`,
    `https://us5.mailchimp.com/mctx/clicks?url=${ENCODED}&h=x`,
    `https://clickserve.dartsearch.net/link/click?lid=1&ds_dest_url=${ENCODED}`,
    `https://www.quora.com/_/redirect?url=${ENCODED}`,
    `https://l.whatsapp.com/?u=${ENCODED}`,
    `https://nam10.safelinks.protection.outlook.com/?url=${encodeURIComponent(ENCODED)}&data=04`,
    // The address is the query as a whole: https://github.com/searxng/searxng/issues/1993, https://github.com/shaarli/Shaarli/issues/209,
    // https://github.com/4skinSkywalker/Anti-Porn-HOSTS-File/issues/2
    `https://defer.jremi.com?${GOOD}`,
    `https://anonym.to/?${GOOD}`,
    `https://ad.doubleclick.net/ddm/clk/427816977;229804046;v?${GOOD}`,
    `https://some.site/path?${ENCODED}`,
    `https://some.site/?${Buffer.from(GOOD).toString('base64url')}`,
    // A hash behind it: https://github.com/sblask-webextensions/webextension-skip-redirect/issues/18, https://github.com/Cimbali/CleanLinks/issues/105
    `https://disq.us/url?url=${ENCODED}%3AzR1nhyZLRtg8Y_rhtqSlAOeHI7Q&cuid=2163236`,
    // A slash lost: https://github.com/DrKain/tidy-url/issues/99
    `https://adclick.g.doubleclick.net/pcs/click?xai=AKA&sig=Cg0&adurl=${ENCODED.replace('%2F%2F', '/')}`,
    // Pages for sharing take it with a message.
    `https://api.whatsapp.com/send?text=Look%20${ENCODED}`,
    `https://x.com/intent/post?text=Look%20${ENCODED}`,
  ])('%s', url => {
    expect(said(url)).toBe(`wrapper → ${GOOD}`);
  });

  test.each([
    ['https://site.com/redirect?url=https%3A%2F%2Fsite.com%2Fp', 'untagged'],
    ['https://site.com/news/https-explained', 'untagged'],
    ['https://site.com/go/https://www.site.com/p', 'untagged'],
    [`https://site.com/webinar?ref=https%3A%2F%2Fother.fi%2F&${TAGS}`, ''],
    ['https://booking.site.com/x?return_url=https%3A%2F%2Fother.fi%2F', 'untagged'],
    ['https://validator.w3.org/nu/?doc=https%3A%2F%2Fother.fi%2F', 'untagged'],
    ['https://www.getresponse.com/features', 'untagged'],
    ['https://brand.us1.list-manage.com/subscribe?u=1&id=2', 'untagged'],
    ['https://url.us.m.mimecastprotect.com/s/x?domain=site.com', 'wrapper_sealed'],
    ['https://protect-links.mimecast.com/s/x?domain=site.com', 'wrapper_sealed'],
    ['https://substack.com/redirect/2/eyJlIjoiaHR0cHM6', 'wrapper_sealed'],
    // https://github.com/idlewan/link_cleaner/issues/39
    [
      'https://disq.us/url?url=https://support.xbox.com/it-IT/games%3Ad1TNK5kNdMj5J-g7Dk0ANEUjTPw&cuid=4714828',
      'wrapper → https://support.xbox.com/it-IT/games, untagged',
    ],
    ['https://href.li/?https://other.fi/p#part', 'wrapper → https://other.fi/p#part, untagged'],
    // Two of one site are two addresses: https://github.com/matomo-org/matomo/issues/15971
    ['https://hstng.info/index.php?https://hstng.info/index.php?date=yesterday', 'url_joined'],
    ['https://click.e.site.com/?qs=0123456789abcdef0123', 'wrapper_sealed'],
    // https://github.com/ClearURLs/Addon/issues/438: the first version, its address not encoded
    [
      'https://urldefense.proofpoint.com/v1/url?u=https://www.bouncycastle.org/&k=oIvRg1',
      'wrapper → https://www.bouncycastle.org/, untagged',
    ],
  ])('%s is %s', (url, expected) => {
    expect(said(url)).toBe(expected);
  });
});

describe('addresses that open a chat, whose tags nobody counts', () => {
  test.each([
    // https://github.com/melgarafael/DeskcommCRM/issues/924: what is on a wa.me link does not reach WhatsApp
    'https://wa.me/358401234567',
    'https://wa.me/358401234567?text=Hei',
    // https://github.com/gasparellodev/gasp-search/issues/200
    'https://wa.me/5511999999999?utm_source=site&utm_medium=whatsapp&utm_campaign=general',
    `https://api.whatsapp.com/send?phone=%2B358401234567&text=${ENCODED}`,
    'https://wa.me/message/ABC1',
    'https://t.me/site_bot?start=autumn',
    'https://www.m.me/site?ref=autumn',
    'https://ig.me/m/site',
    'https://line.me/R/ti/p/@site',
    // https://github.com/yagop/node-telegram-bot-api/issues/406, https://github.com/tdlib/td/issues/1142
    'http://telegram.me/myExample_bot?command=sendMessage',
    'https://t.me/NitroSeenBot?start=916271871',
    // https://github.com/fosterlabs/botstackjs/issues/5
    'http://m.me/repostbot?ref=youtube',
    // The same apps by their other addresses
    'https://discord.com/invite/abc123',
    'https://join.slack.com/t/site/shared_invite/zt-1',
    'https://www.messenger.com/t/site',
    'https://whatsapp.com/channel/0029Va',
    'https://teams.microsoft.com/l/chat/0/0?message=Hei',
    'https://wa.link/abc123',
  ])('%s', url => {
    expect(said(url)).toMatch(/^chat_link/);
  });

  test.each([
    // https://github.com/ellisonleao/sharer.js/issues/114, https://github.com/720kb/angular-socialshare/pull/99,
    // https://github.com/InsanusMokrassar/ktgbotapi/pull/768: by the scheme of the app itself
    'viber://forward?text=sortwords.com',
    'fb-messenger://share?link=https%3A%2F%2Fsite.com',
    'tg://resolve?domain=site_bot&start=x',
  ])('%s', url => {
    expect(said(url)).toBe('url_scheme');
  });

  test('without https:// it is offered with it', () => {
    // https://github.com/irazasyed/telegram-bot-sdk/issues/820
    expect(said('t.me/abcdbot?start=123')).toBe('url_relative → https://t.me/abcdbot?start=123');
  });

  test.each(['https://discord.com/blog', 'https://www.messenger.com/', 'https://www.whatsapp.com/business'])('%s is a page', url => {
    expect(said(url)).toBe('untagged');
  });
});

// https://github.com/brave/brave-browser/issues/11817, https://github.com/brave/adblock-lists/pull/961,
// https://github.com/brave/brave-browser/issues/37847, https://github.com/brave/brave-browser/issues/53345,
// https://github.com/ClearURLs/Rules/issues/112, https://github.com/tech-leads-club/push-link/issues/18
test.each(
  (
    'vero_conv,bsft_clkid,bsft_mid,bsft_aaid,et_cid,et_rid,et_lid,sfmc_id,sfmc_activityid,pnespid,hsa_acc,hsa_cam,hsa_ver,mc_tc,' +
    'ss_source,ss_campaign_id,ss_email_id,elqTrackId,elqaid,omnisendContactID,iterableCampaignId,_cldee,_emid,sms_click,gad,rdt_cid,ScCid,' +
    'tbclid,click_id,unicorn_click_id,rb_clickid,ranMID,obOrigUrl,ig_rid,rdid,fref,hc_ref,_bhlid,sfnsn,frommarket,mindbox-click-id,pd_rd_w,pf_rd_r,PHPSESSID,subscriber_id'
  ).split(','),
)('%s belongs to one click', name => {
  expect(said(`${GOOD}&${name}=1abc`)).toBe(`click_id ${name}`);
});

test('names of a page’s own are none', () => {
  for (const name of ['page', 'id', 'q', 'color', 'variant', 'lang', 'ref', 'clip', 'elk', 'ssl', 'hscode', 'mcdonalds', 'clickable'])
    expect(isClickId(name)).toBe(false);
});

describe('placeholders of more tools', () => {
  test.each([
    '$CAMPAIGN$',
    '$[CAMPAIGN]$',
    '[campaign]',
    '[timestamp]',
    '[%campaign%]',
    '%campaign%',
    '%recipient.name%',
    '%%[var]%%',
    '<<campaign>>',
    '@campaign@',
    '~Contact.Id~',
    '{campaign-id}',
    // https://github.com/mautic/mautic/issues/6011
    '{formfield=campaign}',
    // https://github.com/dailymotion/vast-client-js/issues/288
    '[TIMESTAMP]',
    '%%TIMESTAMP%%',
  ])('%s', value => {
    const link = buildLink(
      'https://site.com/p',
      [
        ['utm_source', 'instagram'],
        ['utm_medium', 'social'],
        ['utm_campaign', value],
      ],
      nodeUrl,
    );
    expect(link).toEqual({ ok: true, value: campaign(value) });
    expect(said(campaign(value))).toBe('placeholder utm_campaign');
  });
});

describe('values that people write', () => {
  test.each([
    ['01112026-31122026', ''],
    ['1-000-000-000', ''],
    // A letter of another script is no letter to drop: аutumn begins with a Cyrillic one.
    ['\u0430utumn', 'accent utm_campaign'],
    ['20261101-20261231', ''],
    ['00358-40-1234567', 'personal utm_campaign'],
  ])('%s', (value, expected) => {
    expect(said(campaign(value))).toBe(expected);
  });
});
