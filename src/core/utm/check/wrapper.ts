/**
 * Addresses that only lead on to another one: mail protection, social networks, search results, AMP caches, translators; links by which
 * mail tools count clicks stand in tracking-link.ts.
 *
 * Used by slip.ts. Only those that carry the other address in themselves can be opened here; short links (t.co, bit.ly) cannot.
 */
import { decodeQueryText } from '../percent';
import { queryPairs } from '../query';
import type { LinkParts } from '../url';
import { trackedAddress } from './tracking-link';

/** The address stands, encoded, in one of the parameters. */
interface ByParameter {
  readonly host: RegExp;
  readonly path: RegExp;
  readonly names: readonly string[];
}

const ANY = /^/;
const BY_PARAMETER: readonly ByParameter[] = [
  { host: /(?:^|\.)safelinks\.protection\.outlook\.com$/, path: ANY, names: ['url'] },
  { host: /^outlook\.office(?:365)?\.com$/, path: /^\/mail\/safelink/, names: ['url'] },
  { host: /^statics\.teams\.(?:cdn\.office\.net|microsoft\.com)$/, path: /safelinks/, names: ['url'] },
  { host: /(?:^|\.)(?:facebook|messenger|workplace)\.com$/, path: /^\/(?:l\.php|flx\/warn)/, names: ['u'] },
  { host: /^lm?\.(?:facebook|instagram|messenger|threads|workplace|wl)\.(?:com|net|co)$/, path: ANY, names: ['u'] },
  { host: /(?:^|\.)instagram\.com$/, path: /^\/linkshim/, names: ['u'] },
  { host: /(?:^|\.)google(?:\.[a-z]{2,3}){1,2}$/, path: /^\/(?:url|aclk)$/, names: ['url', 'q', 'adurl'] },
  { host: /(?:^|\.)(?:googleadservices\.com|doubleclick\.net)$/, path: /cl(?:k|ick)/, names: ['adurl', 'ds_dest_url'] },
  { host: /(?:^|\.)youtube\.com$/, path: /^\/redirect/, names: ['q'] },
  { host: /(?:^|\.)linkedin\.com$/, path: /^\/(?:safety\/go|redir\/|redirect)/, names: ['url', 'session_redirect'] },
  { host: /^track\.effiliation\.com$/, path: /redir$/, names: ['url'] },
  { host: /^app\.instapage\.com$/, path: /^\/route\//, names: ['url'] },
  { host: /(?:^|\.)duckduckgo\.com$/, path: /^\/l\//, names: ['uddg'] },
  { host: /^out\.reddit\.com$/, path: ANY, names: ['url'] },
  { host: /(?:^|\.)tiktok\.com$/, path: /^\/link\/v2/, names: ['target'] },
  { host: /(?:^|\.)pinterest\.[a-z.]+$/, path: /^\/offsite/, names: ['url'] },
  { host: /^t\.umblr\.com$/, path: /^\/redirect/, names: ['z'] },
  { host: /(?:^|\.)vk\.com$/, path: /^\/away\.php/, names: ['to'] },
  { host: /^slack-redir\.net$/, path: ANY, names: ['url'] },
  { host: /^(?:www\.)?getpocket\.com$/, path: /^\/redirect/, names: ['url'] },
  { host: /^steamcommunity\.com$/, path: /^\/linkfilter/, names: ['url', 'u'] },
  { host: /^exit\.sc$/, path: ANY, names: ['url'] },
  { host: /^medium\.com$/, path: /^\/r\//, names: ['url'] },
  { host: /^linkprotect\.cudasvc\.com$/, path: ANY, names: ['a'] },
  { host: /^protect\d*\.fireeye\.com$/, path: ANY, names: ['u'] },
  { host: /^deref-(?:mail|gmx|web-\d+)\.[a-z]+$/, path: ANY, names: ['redirectUrl'] },
  { host: /^urldefense\.proofpoint\.com$/, path: /^\/v1\//, names: ['u'] },
  { host: /^clicktime\.symantec\.com$/, path: ANY, names: ['u'] },
  { host: /(?:^|\.)bing\.com$/, path: /^\/news\/apiclick/, names: ['url'] },
  { host: /^translate\.google(?:\.[a-z]{2,3}){1,2}$/, path: /^\/translate/, names: ['u'] },
  // Buttons for sharing: what is shared is the address behind them.
  { host: /(?:^|\.)facebook\.com$/, path: /^\/(?:sharer|dialog\/share)/, names: ['u', 'href'] },
  { host: /(?:^|\.)(?:twitter|x)\.com$/, path: /^\/(?:intent|share)/, names: ['url'] },
  { host: /(?:^|\.)linkedin\.com$/, path: /^\/(?:sharing|shareArticle)/, names: ['url'] },
  { host: /^(?:t\.me|telegram\.me)$/, path: /^\/share/, names: ['url'] },
  // Networks of affiliates.
  { host: /^go\.(?:redirectingat|skimresources)\.com$/, path: ANY, names: ['url'] },
  { host: /(?:^|\.)awin1\.com$/, path: /^\/(?:cread|awclick)\.php/, names: ['ued', 'p'] },
  { host: /(?:^|\.)linksynergy\.com$/, path: ANY, names: ['murl'] },
  { host: /(?:^|\.)tradedoubler\.com$/, path: /^\/click/, names: ['url'] },
];

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
  if (wrapper === undefined) {
    const tracked = trackedAddress(host, path, parts.query);
    return tracked === undefined ? null : { host, address: tracked };
  }
  const pairs = queryPairs(parts.query ?? '');
  const target = wrapper.names.map(name => pairs.find(([each]) => each === name)?.[1]).find(value => value !== undefined && value !== '');
  // Without the parameter it is an ordinary page of that site.
  return target === undefined ? null : { host, address: addressIn(target) };
}

/** Web addresses only; Outlook at times encodes its own parameters into the address, too. */
function addressIn(text: string): string | null {
  const address = text.replace(/&data=0\d[|%].*$/, '');
  return /^https?:\/\/[^/]/i.test(address) ? address : null;
}

function pathOf(parts: LinkParts): string {
  return parts.base.replace(/^[a-z]+:[\\/]*[^\\/]*/i, '');
}

/** Those that carry the address in their path; undefined when it is none of them. */
function byPath(host: string, path: string, query: string | null): string | null | undefined {
  const withQuery = query === null ? '' : `?${query}`;
  const amp = /(?:^|\.)cdn\.ampproject\.org$/.test(host)
    ? /^\/[a-z]+\/(?:([a-z]+)\/)??(s\/)?([^/]+\.[^/]+.*)$/i.exec(path)
    : /(?:^|\.)google(?:\.[a-z]{2,3}){1,2}$/.test(host)
      ? /^\/amp\/()(s\/)?([^/]+\.[^/]+.*)$/i.exec(path)
      : null;
  if (amp !== null) return `${amp[2] === undefined ? 'http' : 'https'}://${amp[3] ?? ''}${withQuery}`;
  if (/^urldefense\.(?:com|us)$/.test(host) && path.startsWith('/v3/')) {
    // Signs that Proofpoint cut out stand as * and are listed elsewhere.
    const inside = /^\/v3\/__(.+?)__;/.exec(`${path}${withQuery}`)?.[1]?.replace(/^(https?:)\/(?=[^/])/i, '$1//');
    return inside === undefined || inside.includes('*') ? null : addressIn(inside);
  }
  if (host === 'urldefense.proofpoint.com' && path.startsWith('/v2/')) {
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
