/**
 * Addresses that only lead on to another one: mail protection, social networks, search results, AMP caches, translators; links by which
 * mail tools count clicks stand in tracking-link.ts.
 *
 * Used by slip.ts. Only those that carry the other address in themselves can be opened here; short links (t.co, bit.ly) cannot.
 */
import { isUtmLike } from '../parameters';
import { decodeQueryText } from '../percent';
import { queryPairs } from '../query';
import { type LinkParts, siteOf } from '../url';
import { isToPerson } from './chat';
import { readable, trackedAddress } from './tracking-link';

/** The address stands, encoded, in one of the parameters. */
interface ByParameter {
  readonly host: RegExp;
  readonly path: RegExp;
  readonly names: readonly string[];
}

const ANY = /^/;
/** Those that the general rule below does not find: the address is one of several, or stands under a name of its own. */
const BY_PARAMETER: readonly ByParameter[] = [
  { host: /(?:^|\.)safelinks\.protection\.outlook\.com$/, path: ANY, names: ['url'] },
  { host: /^outlook\.office(?:365)?\.com$/, path: /^\/mail\/safelink/, names: ['url'] },
  { host: /^statics\.teams\.(?:cdn\.office\.net|microsoft\.com)$/, path: /safelinks/, names: ['url'] },
  {
    host: /(?:^|\.)(?:facebook|messenger|workplace)\.com$/,
    path: /^\/(?:l\.php|flx\/warn|sharer|dialog\/share|plugins\/)/,
    names: ['u', 'href'],
  },
  { host: /^lm?\.(?:facebook|instagram|messenger|threads|workplace|wl|whatsapp)\.(?:com|net|co)$/, path: ANY, names: ['u'] },
  { host: /(?:^|\.)google(?:\.[a-z]{2,3}){1,2}$/, path: /^\/(?:url|aclk|imgres)$/, names: ['url', 'q', 'adurl', 'imgrefurl'] },
  { host: /(?:^|\.)(?:googleadservices\.com|doubleclick\.net)$/, path: /cl(?:k|ick)/, names: ['adurl', 'ds_dest_url'] },
  { host: /(?:^|\.)linkedin\.com$/, path: /^\/(?:safety\/go|redir\/|redirect|sharing|shareArticle)/, names: ['url', 'session_redirect'] },
  { host: /(?:^|\.)instagram\.com$/, path: /^\/linkshim/, names: ['u'] },
  { host: /(?:^|\.)pinterest\.[a-z.]+$/, path: /^\/(?:offsite|pin\/create)/, names: ['url'] },
  { host: /^urldefense\.proofpoint\.com$/, path: /^\/v1\//, names: ['u'] },
  { host: /^translate\.google(?:\.[a-z]{2,3}){1,2}$/, path: /^\/translate/, names: ['u'] },
  { host: /(?:^|\.)(?:twitter|x)\.com$/, path: /^\/(?:intent|share)/, names: ['url'] },
  { host: /^(?:t\.me|telegram\.me)$/, path: /^\/share/, names: ['url'] },
  { host: /^go\.(?:redirectingat|skimresources|skimlinks)\.com$/, path: ANY, names: ['url'] },
  { host: /(?:^|\.)awin1\.com$/, path: /^\/(?:cread|awclick)\.php/, names: ['ued', 'p'] },
  { host: /(?:^|\.)linksynergy\.com$/, path: ANY, names: ['murl'] },
];

/** Paths of pages that only lead on, whoever runs them; and names of parameters with which a page only remembers where somebody came from. */
const LEADING_PATH =
  /(?:^|[/._-])(?:url|out|outgoing|outboundredirect|away(?:\.php)?|exit|leave|go(?:to)?|redir(?:ect)?(?:\.\w+)?|[a-z]*redirect|dereferrer|jsredir|cl(?:i?c?k)\w*(?:\.\w+)?|track\w*|visit|cl1|linkfilter|link(?:\/v2)?|[lrtc])\/?$|^\/c\/\d+\/\d+\//i;
const CAME_FROM = /ref|return|back|prev|origin|from|src|img|image|logo|canonical|login/i;

/**
 * A page of one site whose only business is the address of another: it leads on by its path, or its own link has no tags and the address in it has.
 * Null for any other link.
 */
function ledTo(parts: LinkParts, path: string): string | null {
  const pairs = queryPairs(parts.query ?? '');
  if (pairs.some(([name]) => isUtmLike(name)) || isToPerson(parts)) return null;
  const site = siteOf(parts.host);
  const coded = /[?/:(](https?%3A%2F%2F[^()&/?]*)/i.exec(`${path}?${parts.query ?? ''}`)?.[1];
  const found = [...pairs.filter(([name]) => !CAME_FROM.test(name)).map(([name, value]) => inMessage(name, value)), coded ?? '']
    .map(readable)
    .find(address => address !== null && siteOf(hostOf(address)) !== site);
  return found != null && (LEADING_PATH.test(path) || /[?&#](?:utm_source|utm_medium|utm_campaign)=/.test(found)) ? addressIn(found) : null;
}

const hostOf = (address: string): string => /^https?:\/\/([^/?#:]+)/i.exec(address)?.[1] ?? '';

/** Pages for sharing take the address together with what is said about it. */
const inMessage = (name: string, value: string): string => (name === 'text' ? (/https?:\/\/\S+/i.exec(value)?.[0] ?? '') : value);

/** The address of another site that is the query as a whole, plain (with its own query and fragment) or encoded; null for any other query. */
function wholeQuery({ host, query, fragment }: LinkParts): string | null {
  const plain = /^https?:\/\//i.test(query ?? '') ? `${query}${fragment === null ? '' : `#${fragment}`}` : null;
  const address = plain ?? readable(query?.split('&')[0] ?? '');
  return address === null || siteOf(hostOf(address)) === siteOf(host) ? null : address;
}

/** The address of another site that stands plain in the path, as archives and reading aids have it, with the query behind; null for any other path. */
function wholePath({ host, query, fragment }: LinkParts, path: string): string | null {
  const [, scheme = '', rest = ''] = /\/(https?:)\/\/?([^/]+\..*)$/i.exec(path) ?? [];
  const address = `${scheme}//${rest}${query === null ? '' : `?${query}`}${fragment === null ? '' : `#${fragment}`}`;
  return scheme === '' || siteOf(hostOf(address)) === siteOf(host) ? null : address;
}

/** Where a link really leads: the wrapping host, and the address behind it, null when it cannot be read out of the link. */
export interface Wrapped {
  readonly host: string;
  readonly address: string | null;
}

/**
 * What a wrapper wraps; null for a link that is none.
 *
 * @example wrappedIn(partsOf('https://l.facebook.com/l.php?u=https%3A%2F%2Fa.fi%2F&h=AT0'))
 * // { host: 'l.facebook.com', address: 'https://a.fi/' }
 */
export function wrappedIn(parts: LinkParts): Wrapped | null {
  const { host } = parts;
  const path = pathOf(parts);
  const found = byPath(host, path, parts.query);
  if (found !== undefined) return { host, address: found };
  const wrapper = BY_PARAMETER.find(each => each.host.test(host) && each.path.test(path));
  const pairs = queryPairs(parts.query ?? '');
  const target = wrapper?.names.map(name => pairs.find(([each]) => each === name)?.[1]).find(value => value !== undefined && value !== '');
  if (target !== undefined) return { host, address: addressIn(target) };
  const tracked = trackedAddress(host, path, parts.query);
  if (tracked !== undefined) return { host, address: tracked };
  const address = wholeQuery(parts) ?? wholePath(parts, path) ?? ledTo(parts, path);
  return address === null ? null : { host, address };
}

/** Web addresses only; Outlook at times encodes its own parameters into the address, too, and Disqus puts a hash behind it. */
function addressIn(text: string): string | null {
  return readable(text)?.replace(/&data=0\d[|%].*$|:[\w-]{27}$/, '') ?? null;
}

function pathOf(parts: LinkParts): string {
  return parts.base.replace(/^[a-z]+:[\\/]*[^\\/]*/i, '');
}

/** What Microsoft's protection of web apps puts behind the site's own name. */
const MCAS = /\.mcas(?:-gov)?\.(?:ms|us)$/;

/** Those that carry the address in their path; undefined when it is none of them. */
function byPath(host: string, path: string, query: string | null): string | null | undefined {
  const withQuery = query === null ? '' : `?${query}`;
  const amp = /(?:^|\.)cdn\.ampproject\.org$/.test(host)
    ? /^\/[a-z]+\/(?:([a-z]+)\/)??(s\/)?([^/]+\.[^/]+.*)$/i.exec(path)
    : /(?:^|\.)google(?:\.[a-z]{2,3}){1,2}$/.test(host)
      ? /^\/amp\/()(s\/)?([^/]+\.[^/]+.*)$/i.exec(path)
      : null;
  if (amp !== null) return `${amp[2] === undefined ? 'http' : 'https'}://${amp[3] ?? ''}${withQuery}`;
  if (MCAS.test(host)) return `https://${host.replace(MCAS, '')}${path}${withQuery}`;
  if (host === 'protect.checkpoint.com' || /(?:^|\.)avanan\.click$/.test(host))
    return addressIn(/___(.+?)___/.exec(`${path}${withQuery}`)?.[1] ?? '');
  if (/^urldefense\.(?:com|us)$/.test(host) && path.startsWith('/v3/')) {
    // Signs that Proofpoint cut out stand as * and are listed elsewhere.
    const inside = /^\/v3\/__(.+?)__;/.exec(`${path}${withQuery}`)?.[1]?.replace(/^(https?:)\/(?=[^/])/i, '$1//');
    return inside === undefined || inside.includes('*') ? null : addressIn(inside);
  }
  if (host.startsWith('urldefense.') && path.startsWith('/v2/')) {
    const inside = queryPairs(query ?? '').find(([name]) => name === 'u')?.[1];
    return inside === undefined ? null : addressIn(decodeQueryText(inside.replace(/_/g, '/').replace(/-([0-9A-F]{2})/g, '%$1')));
  }
  // Amazon's mail service, under the sender's own name.
  if (/^(?:r\.)?search\.yahoo\.com$/.test(host) && !path.includes('/RU=')) return undefined;
  if (/^(?:r\.)?search\.yahoo\.com$/.test(host) || host.endsWith('.awstrack.me') || /^\/CL0\/https?(?::|%3A)/i.test(path)) {
    const inside = /\/(?:RU=|[A-Z]{1,2}\d\/)(https?:?[^/]*)\//i.exec(path)?.[1];
    return inside === undefined ? null : addressIn(decodeQueryText(inside));
  }
  if (host.endsWith('.pstmrk.it')) {
    const inside = /^\/\d\w\/([^/]+)/.exec(path)?.[1];
    return inside === undefined ? null : addressIn(`https://${decodeQueryText(inside)}`);
  }
  if (host === 'secure-web.cisco.com') {
    const inside = /https?%3A%2F%2F[^/]*$/i.exec(path)?.[0];
    return inside === undefined ? null : addressIn(decodeQueryText(inside));
  }
  if (host.endsWith('.translate.goog')) {
    const site = host
      .slice(0, -'.translate.goog'.length)
      .split('--')
      .map(part => part.replace(/-/g, '.'))
      .join('-');
    const kept = (query ?? '').split('&').filter(piece => piece !== '' && !piece.startsWith('_x_tr_'));
    return `https://${site}${path}${kept.length === 0 ? '' : `?${kept.join('&')}`}`;
  }
  return undefined;
}
