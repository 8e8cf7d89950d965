/**
 * Reading tags back from a link.
 *
 * Used by UTM_PART, the audit of posted links and the joining of results.
 */
import { type Outcome, success } from '../outcome';
import { UTM_PARAMETERS, type UtmParameter, type UtmValues, utmParameterNamed } from './parameters';
import { queryPairs } from './query';
import { type LinkParts, readLink, type UrlParser, type UrlProblem } from './url';

/**
 * The value of a parameter as GA4 reads it: from the query, the first one if there are several, decoded; blank when absent.
 *
 * `name` is one of the nine with or without `utm_`, in any case, or any other parameter exactly as the link spells it.
 *
 * @example readPart(parts, 'source') // 'instagram' for …?utm_source=instagram
 */
function readPart(parts: LinkParts, name: string): string {
  const wanted = utmParameterNamed(name) ?? name.trim();
  return queryPairs(parts.query ?? '').find(([each]) => each === wanted)?.[1] ?? '';
}

/** All tags of a link that have a value. @example readUtm(parts) // { utm_source: 'instagram', utm_medium: 'social' } */
export function readUtm(parts: LinkParts): UtmValues {
  const found: { [K in UtmParameter]?: string } = {};
  const seen = new Set<UtmParameter>();
  for (const [name, value] of queryPairs(parts.query ?? '')) {
    const own = UTM_PARAMETERS.find(each => each === name);
    if (own !== undefined && !seen.has(own)) {
      seen.add(own);
      if (value !== '') found[own] = value;
    }
  }
  return found;
}

/** The part of a link given as text, or what is wrong with the link. @example partOf('https://a.fi?utm_id=7', 'id', parse) // { ok: true, value: '7' } */
export function partOf(url: string, name: string, parse: UrlParser): Outcome<string, UrlProblem> {
  const reading = readLink(url, parse);
  return reading.ok ? success(readPart(reading.value, name)) : reading;
}
