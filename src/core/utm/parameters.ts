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

/** Ids that ad platforms append to a clicked link. They are case-sensitive and belong to one click, so they do not belong in a link that is posted. */
export const CLICK_IDS: readonly string[] = [
  'gclid',
  'gbraid',
  'wbraid',
  'dclid',
  'gclsrc',
  'fbclid',
  'igshid',
  'igsh',
  'ttclid',
  'twclid',
  'li_fat_id',
  'msclkid',
  'epik',
  'rdt_cid',
  'sccid',
  'yclid',
  'mc_eid',
];

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
