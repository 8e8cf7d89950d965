/**
 * Which sources GA4 files under search, shopping, social or video: Google's published list, 819 names.
 *
 * Used by channel.ts and platform.ts. Source: "Default channel group source categories", Google Analytics help, article 9756891, copy of
 * November 2025. A source counts only when it is a whole name of the list: `facebook` does, `facebook-ads` does not. What Google leaves out
 * (meta, x, threads, bluesky, telegram, youtu.be, shopee …) stays out here too; platform.ts knows what people mean by it.
 * In our own form: names that are also listed with `.com`, other names, and hosts of one service by country.
 */
import { keysOf } from '../../keys';

export type SourceCategory = 'search' | 'shopping' | 'social' | 'video';

type Lines = readonly [string, ...string[]];

const named = (...lines: Lines): readonly string[] => lines.flatMap(line => line.split(','));
const alsoDotCom = (...lines: Lines): readonly string[] => named(...lines).flatMap(name => [name, `${name}.com`]);
const hostsBelow = (host: string, places: string): readonly string[] => places.split(',').map(place => `${place}.${host}`);
const hostsOf = (name: string, endings: string): readonly string[] => endings.split(',').map(ending => `${name}.${ending}`);

/** Names by category, in lower case. Made when asked for: most calls of the script never look a source up, and all of them load this file. */
export const sourcesByCategory = (): { readonly [C in SourceCategory]: readonly string[] } => ({
  search: [
    ...alsoDotCom('dogpile,msn,naver,qwant,sogou,yahoo,yandex'),
    ...named(
      '360.cn,alice,aol,ask,auone,avg,babylon,baidu,biglobe,biglobe.co.jp,biglobe.ne.jp,bing,centrum.cz,cn.bing.com,cnn,comcast',
      'conduit,daum,daum.net,duckduckgo,ecosia.org,email.seznam.cz,eniro,exalead.com,excite.com,firmy.cz,globo,go.mail.ru,google',
      'google-play,incredimail,kvasir,lens.google.com,lite.qwant.com,lycos,m.baidu.com,m.naver.com,m.search.naver.com,m.sogou.com',
      'mail.rambler.ru,mail.yandex.ru,najdi,news.google.com,ntp.msn.com,onet,onet.pl,play.google.com,rakuten,rakuten.co.jp,rambler',
      'rambler.ru,search-results,search.aol.co.uk,search.aol.com,search.google.com,search.smt.docomo.ne.jp,search.ukr.net',
      'secureurl.ukr.net,seznam,seznam.cz,so.com,sp-web.search.auone.jp,startsiden,startsiden.no,suche.aol.de,terra,tut.by,ukr',
      'virgilio,wap.sogou.com,webmaster.yandex.ru,websearch.rakuten.co.jp,yahoo.co.jp,zen.yandex.ru',
    ),
    ...hostsBelow(
      'search.yahoo.com',
      'ar,at,au,br,ca,ch,cl,co,de,dk,es,espanol,fi,fr,hk,id,in,it,malaysia,mx,nl,no,nz,pe,ph,pl,se,sg,th,tr,tw,uk,us,vn',
    ),
    ...hostsOf('yandex', 'by,com.tr,fr,kz,ru,ua,uz'),
  ],
  shopping: [
    ...alsoDotCom('alibaba,amazon,ebay,etsy,mercadolibre,shopify,shopzilla,stripe,walmart'),
    ...named(
      'aax-us-east.amazon-adsystem.com,aax.amazon-adsystem.com,amazon.co.uk,apps.shopify.com,checkout.shopify.com,checkout.stripe.com',
      'cr.shopping.naver.com,cr2.shopping.naver.com,ebay.co.uk,ebay.com.au,ebay.de,google shopping,igshopping,m.alibaba.com',
      'm.shopping.naver.com,mercadolibre.com.ar,mercadolibre.com.mx,message.alibaba.com,msearch.shopping.naver.com,nl.shopping.net',
      'no.shopping.net,offer.alibaba.com,one.walmart.com,order.shopping.yahoo.co.jp,partners.shopify.com,s3.amazonaws.com',
      'se.shopping.net,shop.app,shopping.naver.com,shopping.yahoo.co.jp,shopping.yahoo.com,simplycodes.com,store.shopping.yahoo.co.jp',
      'uk.shopping.net',
    ),
  ],
  social: [
    ...alsoDotCom(
      '43things,activerain,activeworlds,addthis,alumniclass,americantowns,anobii,answerbag,aolanswers,askubuntu,athlinks,baby-gaga',
      'badoo,bebo,beforeitsnews,bharatstudent,blackplanet,blogger,blogher,bloglines,blogsome,blogspot,blogster,blurtit,brightkite',
      'brizzly,buzzfeed,buzznet,cafemom,camospace,care2,catster,cellufun,chicagonow,classmates,classquest,cocolog-nifty,cozycot',
      'crunchyroll,cyworld,deviantart,dianping,digg,diigo,disqus,dogster,dol2day,doostang,dopplr,douban,drugs-forum,dzone,elftown',
      'extole,facebook,faceparty,fanpop,fark,fc2,feministing,filmaffinity,flickr,flipboard,folkdirect,foodservice,fotki,fotolog',
      'foursquare,friendfeed,fubar,gaiaonline,gamerdna,glassboard,glassdoor,godtube,goldstar,goodreads,govloop,gowalla,habbo,hi5',
      'hootsuite,houzz,hoverspot,hubculture,ibibo,imageshack,imvu,insanejournal,instagram,instapaper,intherooms,italki,jammerdirect',
      'kakao,kaneva,librarything,linkedin,listal,listography,livejournal,meetup,messenger,mocospace,mouthshut,movabletype,mubi',
      'myheritage,mylife,mymodernmet,myspace,netvibes,nightlifelink,ning,onstartups,opendiary,photobucket,pingsta,pinterest,plurk',
      'posterous,qapacity,quechup,quora,ravelry,reddit,redux,renren,reunion,reverbnation,ryze,salespider,screenrant,scribd,scvngr',
      'secondlife,serverfault,sharethis,skyrock,snapchat,socialvibe,spoke,spruz,stackapps,stackexchange,stackoverflow,stickam',
      'superuser,sweeva,tagged,taggedmail,talkbiznow,techmeme,tencent,tiktok,tinyurl,toolbox,travellerspoint,tripadvisor,trombi,tudou',
      'tuenti,tumblr,tweetdeck,twitter,typepad,vampirefreaks,vampirerave,wakoopa,wattpad,webshots,wechat,weebly,weibo,weread,whatsapp',
      'wordpress,xanga,xing,yammer,yelp,zooppa',
    ),
    ...named(
      '51.com,5ch.net,academia.edu,airg.ca,allnurses.com,allrecipes.com,ameba.jp,ameblo.jp,amp.reddit.com,ancestry.com',
      'answers.yahoo.com,apps.facebook.com,artstation.com,asmallworld.com,away.vk.com,awe.sm,b.hatena.ne.jp,babyblog.ru,biip.no',
      'biswap.org,bit.ly,blackcareernetwork.com,blip.fm,blog.com,blog.feedspot.com,blog.goo.ne.jp,blog.naver.com,blog.yahoo.co.jp',
      'blogg.no,bloggang.com,blogs.com,bookmarks.yahoo.co.jp,bookmarks.yahoo.com,business.facebook.com,cafe.naver.com,canalblog.com',
      'care.com,caringbridge.org,cbnt.io,centerblog.net,chat.zalo.me,chegg.com,chiebukuro.yahoo.co.jp,copainsdavant.linternaute.com',
      'couchsurfing.org,cross.tv,d.hatena.ne.jp,dailystrength.org,deluxe.com,discover.hubpages.com,draft.blogger.com,draugiem.lv',
      'edublogs.org,epicurious.com,everforo.com,exblog.jp,fandom.com,fb,fb.me,feedspot,forums.androidcentral.com',
      'forums.crackberry.com,forums.imore.com,forums.nexopia.com,forums.webosnation.com,forums.wpcentral.com,free.facebook.com',
      'fruehstueckstreff.org,gather.com,geni.com,getpocket.com,goldenline.pl,goo.gl,gooblog,google+,googlegroups.com,googleplus',
      'gree.jp,groups.google.com,gulli.com,gutefrage.net,hatena,hr.com,hubpages.com,hyves.net,hyves.nl,identi.ca,ig,imageshack.us',
      'internations.org,interpals.net,irc-galleria.net,is.gd,jappy.com,jappy.de,kaboodle.com,kakaocorp.com,kin.naver.com',
      'l.facebook.com,l.instagram.com,l.messenger.com,last.fm,lifestream.aol.com,line,line.me,livedoor.com,livedoorblog',
      'lm.facebook.com,lnkd.in,m.blog.naver.com,m.cafe.naver.com,m.facebook.com,m.kin.naver.com,m.vk.com,m.yelp.com,mbga.jp',
      'medium.com,meetin.org,meinvz.net,meneame.net,menuism.com,messages.google.com,messages.yahoo.co.jp,mix.com,mixi.jp',
      'mobile.facebook.com,my.opera.com,myanimelist.net,news.ycombinator.com,newsshowcase,nexopia,ngopost.org,niconico,nicovideo.jp',
      'odnoklassniki.ru,odnoklassniki.ua,okwave.jp,old.reddit.com,oneworldgroup.org,oshiete.goo.ne.jp,out.reddit.com,over-blog.com',
      'overblog.com,paper.li,partyflock.nl,pinboard,pinboard.in,pixiv.net,playahead.se,plus.google.com,plus.url.google.com,pocket.co',
      'pro.homeadvisor.com,pulse.yahoo.com,qzone.qq.com,researchgate.net,rtl.de,scoop.it,shareit,shvoong.com,sites.google.com,skype',
      'slashdot.org,slideshare.net,smartnews.com,social,sociallife.com.br,spaces.live.com,ssense.com,stardoll.com,studivz.net',
      'suomi24.fi,t.co,t.me,taringa.net,touch.facebook.com,trustpilot,twoo.com,unblog.fr,urbanspoon.com,ushareit.com,ushi.cn,vg.no',
      'video.ibm.com,vk.com,vkontakte.ru,web.facebook.com,web.skype.com,wer-weiss-was.de,wiki.answers.com,wikihow.com,wikitravel.org',
      'woot.com,wordpress.org,yahoo-mbga.jp,yelp.co.uk,youroom.in,zalo,zoo.gr',
    ),
    ...hostsBelow('pinterest.com', 'ar,br,co,cz,hu,id,in,nl,pl,tr,za'),
    ...hostsOf('pinterest', 'at,ca,ch,cl,co.kr,co.uk,com.au,com.mx,de,es,fr,it,jp,nz,ph,pt,ru,se'),
  ],
  video: [
    ...alsoDotCom('crackle,curiositystream,dailymotion,disneyplus,hulu,iqiyi,netflix,ted,utreon,veoh,vimeo,wistia,youku,youtube'),
    ...named(
      'blog.twitch.tv,d.tube,dashboard.twitch.tv,fast.wistia.net,help.hulu.com,help.netflix.com,id.twitch.tv,iq.com,jobs.netflix.com',
      'justin.tv,m.twitch.tv,m.youtube.com,music.youtube.com,player.twitch.tv,player.vimeo.com,twitch,twitch.tv',
      'viadeo.journaldunet.com',
    ),
  ],
});

function categoriesBySource(): ReadonlyMap<string, SourceCategory> {
  const sources = sourcesByCategory();
  return new Map(keysOf(sources).flatMap(category => sources[category].map(name => [name, category] as const)));
}

let known: ReadonlyMap<string, SourceCategory> | null = null;

/** The category of a source, in any case; null when the list does not know it. @example sourceCategory('Facebook') // 'social' */
export function sourceCategory(source: string): SourceCategory | null {
  known ??= categoriesBySource();
  return known.get(source.trim().toLowerCase()) ?? null;
}
