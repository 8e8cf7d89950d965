/**
 * Building a tagged link: parameters set in the query of any http(s) URL, everything else left byte for byte.
 *
 * Used by UTM_LINK, the Links tab, bulk and the sidebar's builder (on every key press: pure and without a server call).
 */
import { failure, type Outcome, success } from '../outcome';
import { withoutInvisible } from './check/invisible';
import { joinedTags, type SlipCode, slipOf } from './check/slip';
import { UTM_PARAMETERS, type UtmParameter, utmParameterNamed } from './parameters';
import { decodedOnceMore } from './percent';
import { queryPieces, setInQuery } from './query';
import { joinLink, readLink, type UrlParser, type UrlProblem } from './url';

/** A parameter and its value as a person typed it; blanks around the value are dropped, a blank value sets nothing. */
export type Tag = readonly [name: string, value: string];

export type LinkProblem =
  | UrlProblem
  /** GA4 needs a source and a medium, and a campaign or its id. */
  | { readonly code: 'tags_missing'; readonly missing: readonly UtmParameter[] }
  /** The link was broken on its way here; tags would not reach the page behind it. */
  | {
      readonly code: 'url_slip';
      readonly slip: Exclude<SlipCode, 'invisible_sign' | 'stray_end' | 'tag_outside_query'>;
      readonly detail: string;
      readonly suggestion: string | null;
    }
  /** The same parameter given twice with different values: nobody can tell which one is meant. */
  | { readonly code: 'tag_twice'; readonly name: string };

/**
 * The link with the tags set. Values are written as they are given, in their own case; see standard.ts for a team's spelling.
 *
 * Own parameters that stand in the link are replaced where they stand, duplicates of them dropped; the others go to the end of the query,
 * always before the fragment. UTM parameters that slipped behind a plain `#` move into the query, where GA4 reads them.
 *
 * @example buildLink('https://a.fi/p?x=%20#/r', [['utm_source', 'instagram'], ['utm_medium', 'social'], ['utm_campaign', 'syksy']], parse)
 * // { ok: true, value: 'https://a.fi/p?x=%20&utm_source=instagram&utm_medium=social&utm_campaign=syksy#/r' }
 */
export function buildLink(url: string, tags: readonly Tag[], parse: UrlParser): Outcome<string, LinkProblem> {
  const reading = readLink(url, parse);
  if (!reading.ok) return reading;
  const slip = slipOf(url, reading.value);
  if (slip !== null && slip.code !== 'invisible_sign' && slip.code !== 'stray_end' && slip.code !== 'tag_outside_query')
    return failure({ code: 'url_slip', slip: slip.code, detail: slip.detail, suggestion: slip.link });
  const given = tags.map(([name, value]) => [name.trim(), asTyped(value)] as const).filter(([name, value]) => name !== '' && value !== '');
  const problem = repeatedTag(given) ?? missingTags(given);
  if (problem !== null) return failure(problem);
  const parts = joinedTags(reading.value)?.parts ?? reading.value;
  const { fragment, moved } = takeUtmFrom(parts.fragment);
  const standing = new Set(queryPieces(parts.query ?? '').map(piece => piece.name));
  const set = new Map([...moved.filter(([name]) => !standing.has(name)), ...given]);
  const query = setInQuery(parts.query ?? '', inOrder(set));
  return success(joinLink({ base: parts.base, query, fragment }));
}

/** A value without what nobody typed: blanks at its ends, invisible signs, and the codes of a link it was copied from. */
function asTyped(value: string): string {
  const plain = withoutInvisible(value).trim();
  return (decodedOnceMore(plain) ?? plain).trim();
}

/** The nine in GA4's order, then the others as given, so that the same tags give the same link whoever lists them. */
function inOrder(tags: ReadonlyMap<string, string>): readonly Tag[] {
  const rank = (name: string): number => {
    const parameter = utmParameterNamed(name);
    return parameter === name ? UTM_PARAMETERS.indexOf(parameter) : UTM_PARAMETERS.length;
  };
  return [...tags].sort(([a], [b]) => rank(a) - rank(b));
}

function repeatedTag(tags: readonly Tag[]): LinkProblem | null {
  const seen = new Map<string, string>();
  for (const [name, value] of tags) {
    const earlier = seen.get(name);
    if (earlier !== undefined && earlier !== value) return { code: 'tag_twice', name };
    seen.set(name, value);
  }
  return null;
}

/** As Google's own builder asks: source, medium, and a campaign name or a campaign id. */
function missingTags(tags: readonly Tag[]): LinkProblem | null {
  const names = new Set(tags.map(([name]) => name));
  const required: readonly UtmParameter[] = names.has('utm_id')
    ? ['utm_source', 'utm_medium']
    : ['utm_source', 'utm_medium', 'utm_campaign'];
  const missing = required.filter(name => !names.has(name));
  return missing.length === 0 ? null : { code: 'tags_missing', missing };
}

/** A fragment that starts with `/` or `!` is an app's route: its words are the app's, whatever they look like. */
function isRoute(fragment: string): boolean {
  return /^[/!]/.test(fragment);
}

function takeUtmFrom(fragment: string | null): { readonly fragment: string | null; readonly moved: readonly Tag[] } {
  if (fragment === null || isRoute(fragment)) return { fragment, moved: [] };
  const pieces = queryPieces(fragment);
  const isUtm = (name: string): boolean => UTM_PARAMETERS.some(parameter => parameter === name);
  const own = pieces.filter(piece => isUtm(piece.name));
  if (own.length === 0) return { fragment, moved: [] };
  const rest = pieces.filter(piece => !isUtm(piece.name)).map(piece => piece.text);
  const moved = own.filter(piece => piece.value !== '').map(piece => [piece.name, piece.value] as const);
  return { fragment: rest.length === 0 ? null : rest.join('&'), moved };
}
