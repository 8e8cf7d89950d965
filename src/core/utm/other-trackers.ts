/**
 * Campaign parameters of other tools that count visits. GA4 reads none of them, so a link that has only them counts as untagged. Used by the check.
 * Sources: the tools' own help pages, and the lists of parameters that browsers and filters know by tool, as of 2026.
 */
import type { UtmParameter } from './parameters';

export interface OtherTracker {
  /** As its maker writes it. */
  readonly tool: string;
  /** The UTM parameter that says the same to GA4; null for none. */
  readonly twin: UtmParameter | null;
}

const TOOLS: readonly (readonly [tool: string, names: RegExp])[] = [
  ['Matomo', /^(?:mtm|pk|piwik|matomo)_(campaign|cpn|kwd|keyword|source|medium|content|cid|group|placement)$/],
  [
    'Piano',
    /^(?:xtor|at_(medium|campaign|term|campaign_type|channel|creation|custom\d+|detail_placement|emailtype|format|general_placement|identifier|link(?:_\w+)?|network|platform|ptr_name|send_date|type|variant))$/,
  ],
  ['Parse.ly', /^itm_(source|medium|campaign|content|term)$/],
  ['Triple Whale', /^tw_(source|campaign|term|content|adid)$/],
  ['Roistat', /^roistat(?:_(?:referrer|pos|param\d))?$/],
  ['Openstat', /^_?openstat$/],
  ['Acoustic', /^cm_(?:mmc\w*|me|cr|re|sp)$/],
  ['Mapp', /^wt_z?mc$/],
  ['Webtrends', /^wt\.(?:mc_\w+|tsrc|srch|seg_\d)$/],
  ['Adobe Analytics', /^(?:cmpid|icid|intcid|int_?cmp)$/],
  ['Comscore', /^ns_(campaign|source|mchannel|linkname|fee)$/],
  ['Nosto', /^nosto(?:_source)?$/],
  ['Emarsys', /^sc_(?:src|lid|llid)$/],
  ['Segmentify', /^_sgm_(source|campaign|action)$/],
  ['Adjust', /^(?:adjust|adj)_(campaign|creative|adgroup|tracker|tracker_limit|referrer|t)$/],
  ['AppsFlyer', /^af_(?:xp|ad|ad_id|adset|adset_id|channel|siteid|sub\d|c_id|keywords)$/],
  ['Branch', /^~(campaign|channel|feature|keyword|stage)$/],
  ['Northbeam', /^nb_(?:adid|aname|asize|atype|cid|mtype|partner_name|partner_shared_id|pid|platform|product_sku)$/],
  ['Marin', /^(?:mkwid|pcrid)$/],
  ['Etsy', /^ga_(source|medium|campaign|content|term|place|order|search_query)$/],
  ['Movable Ink', /^mi_ecmp$/],
  ['MSN', /^ocid$/],
  ['GoDataFeed', /^gdf(?:ms|trk|fi)$/],
];

const TWINS: Readonly<Record<string, UtmParameter>> = {
  campaign: 'utm_campaign',
  cpn: 'utm_campaign',
  source: 'utm_source',
  medium: 'utm_medium',
  content: 'utm_content',
  keyword: 'utm_term',
  kwd: 'utm_term',
  term: 'utm_term',
  cid: 'utm_id',
};

/** Null for the parameter of a page. @example otherTracker('mtm_kwd') // { tool: 'Matomo', twin: 'utm_term' } */
export function otherTracker(name: string): OtherTracker | null {
  const plain = name.trim().toLowerCase();
  for (const [tool, names] of TOOLS) {
    const found = names.exec(plain);
    if (found !== null) return { tool, twin: TWINS[found[1] ?? ''] ?? null };
  }
  return null;
}
