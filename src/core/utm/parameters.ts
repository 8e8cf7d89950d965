/**
 * The names of tracking parameters: what GA4 reads, and what ad platforms add by themselves.
 *
 * Used by building, reading and checking of links. Pure data.
 * Source of the nine: Google Analytics help, article 10917952, as of May 2026.
 */

/** GA4's nine campaign parameters, in the order in which a new link carries them. */
export const UTM_PARAMETERS = [
  'utm_source',
  'utm_medium',
  'utm_campaign',
  'utm_content',
  'utm_term',
  'utm_id',
  'utm_source_platform',
  'utm_creative_format',
  'utm_marketing_tactic',
] as const;

export type UtmParameter = (typeof UTM_PARAMETERS)[number];

/** What one link is tagged with; an absent key means the link does not carry that parameter. */
export type UtmValues = { readonly [K in UtmParameter]?: string };

/**
 * What tools append to a link by themselves: ids of one click, visit or mail. They do not belong in a link that is posted, because they would
 * count every later visitor as that one person. Sources: the tools' own help pages and the parameter lists that browsers strip.
 */
const CLICK_IDS: ReadonlySet<string> = new Set(
  [
    // Google: ads, merchant listings, links between sites
    'gbraid,wbraid,gclsrc,gad,gad_source,gad_campaignid,srsltid,_ga,_gl,_gac',
    // other ad platforms and networks of affiliates
    'msclkid,rdt_cid,sccid,li_fat_id,epik,tblci,irgwc,cjevent,cjdata,awc,sscid,ransiteid,ranmid,raneaid,tduid,dicbo,oborigurl,ir_adid,ir_campaignid,ir_partnerid,admitad_uid,gps_adid,ymid,rtkcid,rtid,zanpid,clickref,vmcid,s_kwcid,ef_id',
    // social networks: shares and in-app browsers
    'igshid,igsh,ig_rid,ig_mid,mibextid,rdid,fref,hc_ref,fb_ref,fb_source,__tn__,xmt,sfnsn,ref_src,ref_url,trackingid,lipi,share_id,rcm,midtoken,midsig,trkemail,__twitter_impression,fb_comment_id,trk,trkinfo,li_ed,is_from_webapp,sender_device,share_app_id,share_link_id,u_code,tt_from',
    // shops and market places: how a visitor came to a product, on Shopify, AliExpress, Lazada, Shopee, eBay
    '_pos,_sid,_ss,_psq,_fid,spm,scm,algo_pvid,algo_exp_id,aff_fcid,aff_fsk,aff_trace_key,clicktrackinfo,xptdk,sp_atk,uls_trackid,mkcid,mkevt,mkrid',
    // search results
    'ved,usqp,sxsrf,sca_esv,gs_l,gs_lcrp,cvid',
    // mail tools: Klaviyo, Kit, MailerLite, Dotdigital, Drip, Salesforce, Dynamics, Attentive, EveryAction, ActiveCampaign, Emarsys, Hive, Piano, Mindbox; numbers of a session
    '_kx,_ke,ck_subscriber_id,dm_i,dm_t,nr_email_referer,__s,et_rid,et_cid,et_lid,pnespid,vgo_ee,ml_sub,ml_sub_hash,sc_customer,sc_eh,sc_uid,h_sid,h_slt,at_recipient_id,at_recipient_list,mindbox-message-key,oft_id,oft_ids,oft_k,oft_lk,oft_d,oft_c,oft_ck,oft_sk,wickedid,wickedsource,s_cid,_cldee,_clde,recipientid,esid,sms_click,sms_uph,spjobid,spmailingid,spreportid,spuserid,mi_u,sms_ss,emci,emdi,ceid,_emid,_bhlid,frommarket',
    // Cxense, Teads, Merkle, ValueCommerce and others
    'cx_click,cx_recsorder,cx_recswidget,cx_artpos,auctid,mrkgcl,mrkgadid,os_ehash,vc_lpp,ebisadid',
    'soundest-id,user_email_address,subscriber_id,contact_id,sms_source,phpsessid,jsessionid,pk_vid,roistat_visit,guccounter,guce_referrer,guce_referrer_sig',
  ].flatMap(line => line.split(',')),
);

/** Whole families: ids that say so in their name; HubSpot, Mailchimp, Marketo, Vero, Omeda, Bronto, Listrak, Blueshift, Eloqua, Squarespace, Omnisend, Iterable; Facebook, Branch, Amazon, Google's cookies; Adobe, Shopify's recommendations, Facebook's pages. */
const CLICK_FAMILIES =
  /clid$|click[_-]?id$|^(?:_hs|__hs|hsa_|hscta|mc_(?:cid|eid|tc)$|mkt_tok|vero_|oly_|_bta_|trk_(?:contact|msg|module|sid)|bsft_|elq|sfmc_|ml_subscriber|ss_(?:source|campaign_|email_)|omnisend|iterable|fb_action_|action_(?:object|type|ref)_map|_branch_|p[df]_rd_|_gcl|adobe_mc|pr_(?:prod_strat|rec_p?id|ref_pid|seq)$|__cft__|__xts__)/;

/** The share button of YouTube and Spotify puts a code behind `si`, which is a word of its own elsewhere. */
const SHARED = /^(?=.*\d)(?=.*[a-z])[\w-]{11,}$/i;

/** Whether a parameter is the id of one click, in any case. @example isClickId('_gl') // true */
export function isClickId(name: string, value = ''): boolean {
  const plain = name.trim().toLowerCase();
  return CLICK_IDS.has(plain) || CLICK_FAMILIES.test(plain) || (plain === 'si' && SHARED.test(value));
}

/**
 * The UTM parameter that a person means by `name`, with or without `utm_`, in any case; null when it is none of the nine.
 *
 * @example utmParameterNamed('Source') // 'utm_source'
 * @example utmParameterNamed('gclid') // null
 */
export function utmParameterNamed(name: string): UtmParameter | null {
  const wanted = name
    .trim()
    .toLowerCase()
    .replace(/[\s-]+/g, '_');
  return UTM_PARAMETERS.find(parameter => parameter === wanted || parameter === `utm_${wanted}`) ?? null;
}

/** Names of GA4's parameters by which people and tools mean one of the nine. */
const OTHER_NAMES: Readonly<Record<string, UtmParameter>> = {
  campaignid: 'utm_id',
  campaign_id: 'utm_id',
  campid: 'utm_id',
  cid: 'utm_id',
  name: 'utm_campaign',
  camp: 'utm_campaign',
  cmp: 'utm_campaign',
  campaignname: 'utm_campaign',
  campaign_name: 'utm_campaign',
  keyword: 'utm_term',
  keywords: 'utm_term',
  kw: 'utm_term',
  ad: 'utm_content',
  adname: 'utm_content',
  ad_name: 'utm_content',
  creative: 'utm_content',
  src: 'utm_source',
  sourceplatform: 'utm_source_platform',
};

/** Whether a name was meant as a UTM parameter, however it is spelt. @example isUtmLike('utm-campaign') // true */
export function isUtmLike(name: string): boolean {
  return (
    /^[\s_?/]*utm(?:[\s_.:-]|source|medium|campaign|content|term|id$)/i.test(name) ||
    /^\s*(?:umt|utn|ut|um|htm|uttm|utmm|uutm|tum|ytm)_(?:source|medium|campaign|content|term|id)\s*$/i.test(name)
  );
}

/**
 * The parameter meant by a name that only looks like one of the nine; null when nobody can tell.
 *
 * @example utmParameterMeant('utm_campaignid') // 'utm_id'
 * @example utmParameterMeant('utm-campaign') // 'utm_campaign'
 * @example utmParameterMeant('utm_source:instagram') // 'utm_source'
 */
export function utmParameterMeant(name: string): UtmParameter | null {
  const rest = /^[_?/]*(?:utm_*|(?:umt|utn|ut|um|htm|uttm|utmm|uutm|tum|ytm)_)(.+)$/.exec(
    name
      .trim()
      .toLowerCase()
      .replace(/[\s.:-]+/g, '_'),
  )?.[1];
  if (rest === undefined) return null;
  const joined = UTM_PARAMETERS.find(parameter => name.trim().toLowerCase().startsWith(`${parameter}:`));
  return UTM_PARAMETERS.find(parameter => parameter === `utm_${rest}`) ?? OTHER_NAMES[rest] ?? joined ?? null;
}
