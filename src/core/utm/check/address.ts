/** What is wrong with the address of a link and with the way its tags are attached. Used by check.ts. */

import { otherTracker } from '../other-trackers';
import { isClickId, isUtmLike, UTM_PARAMETERS, type UtmParameter, utmParameterMeant, utmParameterNamed } from '../parameters';
import { readUtm } from '../part';
import { queryPairs } from '../query';
import { joinLink, type LinkParts } from '../url';
import { nearWord } from '../vocabulary';
import { opensChat } from './chat';
import type { AddressCode, LinkFinding, Severity } from './finding';
import { hasMacro, personMacro } from './macros';
import { longNumber, personalNumber, personalText } from './personal';

/** GA4 keeps the first 1,000 characters of an address (help article 9267744, event limits); tags behind them are lost. */
const LINK_LIMIT = 1000;

/** Services whose short addresses may drop the query, so that tags belong in the address behind them. */
/** Links into an app, which know alone where they lead: Branch, Firebase, AppsFlyer. */
const APP_LINK = /(?:^|\.)(?:app|page|smart)\.link$|\.onelink\.me$/;
const SHORTENERS: readonly string[] = (
  'bit.ly,tinyurl.com,t.co,lnkd.in,goo.gl,maps.app.goo.gl,forms.gle,ow.ly,buff.ly,is.gd,v.gd,rebrand.ly,cutt.ly,shorturl.at,t.ly,dub.sh,' +
  'short.io,fb.me,youtu.be,amzn.to,hubs.ly,hubs.la,dlvr.it,ift.tt,trib.al,tiny.cc,rb.gy,s.id,shope.ee,vm.tiktok.com,vt.tiktok.com,pin.it,' +
  'redd.it,spoti.fi,flip.it,eepurl.com,smarturl.it,geni.us,wp.me,db.tt,link.medium.com,c.gle,qrco.de,l.ead.me,me-qr.com,shp.ee,s.lazada.com.my,s.shopee.com.my,spotify.link'
).split(',');
/** Stores that read campaign parameters of their own: Google Play one with all the tags in it, Apple a campaign and a provider. */
const APP_STORES: readonly string[] = ['play.google.com', 'apps.apple.com', 'itunes.apple.com'];
const STORE_TAG = /^(?:referrer|ct|pt)$/;
const TEST_HOST =
  /^(?:localhost|127\.|10\.|192\.168\.|0\.0\.0\.0|\[::1\]|(?:www\.)?(?:test|testing|staging|stage|dev|preview|preprod|uat|qa|sandbox)\d*[.-])|\.(?:local|localhost|test|invalid|internal)$/;
/** Mediums that say the link stands on the team's own site. */
const INSIDE_MEDIUM = /^(?:internal|on-?site|in-?site|homepage|home|menu|navigation|nav|footer|header|intern|sisainen)$/;

const found = (code: AddressCode, severity: Severity, tag: string | null, detail: string, fix: string | null = null): LinkFinding => ({
  code,
  severity,
  tag,
  detail,
  fix,
});

/** Findings on the address, in no particular order. @example checkAddress(parts, ['a.fi']) // [{ code: 'untagged', … }] */
export function checkAddress(parts: LinkParts, ownDomains: readonly string[]): readonly LinkFinding[] {
  // The number in it is the team's own, and nothing else of it counts.
  if (opensChat(parts)) return [untaggable(parts)].filter(each => each !== null);
  return [...checkAttachment(parts), ...checkNames(parts), ...checkSite(parts, ownDomains), ...checkContents(parts)];
}

/** Whether the tags stand where GA4 reads them, once each, with a value. */
function checkAttachment(parts: LinkParts): readonly LinkFinding[] {
  const findings: LinkFinding[] = [];
  const inFragment = /(?:^|[?&])(utm_\w+)=/i.exec(parts.fragment ?? '')?.[1];
  if (inFragment !== undefined) findings.push(found('tag_in_fragment', 'error', inFragment, parts.fragment ?? ''));
  const utm = readUtm(parts);
  const pairs = queryPairs(parts.query ?? '');
  const names = pairs.map(([name]) => name);
  if (!names.some(isUtmLike))
    return inFragment === undefined && !APP_STORES.includes(withoutWww(parts.host)) ? [found('untagged', 'error', null, '')] : findings;
  const required: readonly UtmParameter[] =
    utm.utm_id === undefined ? ['utm_source', 'utm_medium', 'utm_campaign'] : ['utm_source', 'utm_medium'];
  // Whoever wrote utm-campaign or utm_campaignid has the campaign: the name is what is wrong, and that is told once.
  const meant = new Set(names.filter(name => utmParameterNamed(name) !== name).map(utmParameterMeant));
  const needed = meant.has('utm_id') ? required.filter(name => name !== 'utm_campaign') : required;
  for (const name of needed) if (utm[name] === undefined && !meant.has(name)) findings.push(found('tag_absent', 'error', name, ''));
  for (const name of UTM_PARAMETERS) {
    const exact = names.filter(each => each === name).length;
    // Beside the tag itself, one in capitals is the same tag once more.
    const count = exact === 0 ? 0 : names.filter(each => each.toLowerCase() === name).length;
    if (count > 1) findings.push(found('tag_repeated', 'error', name, String(count)));
    if (count > 0 && utm[name] === undefined && !required.includes(name)) findings.push(found('tag_empty', 'notice', name, ''));
  }
  return findings;
}

/** Parameters that look like GA4's and are not, those of other tools, and click ids that belong to one click. */
function checkNames(parts: LinkParts): readonly LinkFinding[] {
  const pairs = new Map(queryPairs(parts.query ?? ''));
  return [...pairs].flatMap(([name, value]) => {
    // As a placeholder, a click id is filled in anew for every click.
    if (isClickId(name, value)) return hasMacro(value) ? [] : [found('click_id', 'warning', name, name)];
    const other = otherTracker(name);
    if (other !== null) {
      const twin = other.twin !== null && !pairs.has(other.twin) ? other.twin : null;
      return [found('other_tracker', twin === null ? 'notice' : 'warning', name, other.tool, twin)];
    }
    if (!isUtmLike(name)) return [];
    const known = utmParameterNamed(name);
    if (known === name) return [];
    if (known !== null && known === name.toLowerCase()) return pairs.has(known) ? [] : [found('tag_name_case', 'error', name, name, known)];
    return [found('tag_name_unknown', 'warning', name, name, utmParameterMeant(name) ?? nearWord(name, UTM_PARAMETERS))];
  });
}

const withoutWww = (host: string): string => host.toLowerCase().replace(/^www\./, '');
const isWithin = (host: string, domain: string): boolean => host === domain || host.endsWith(`.${domain}`);

/** What kind of site the link leads to. */
function checkSite(parts: LinkParts, ownDomains: readonly string[]): readonly LinkFinding[] {
  const host = withoutWww(parts.host);
  const own = ownDomains.map(withoutWww).filter(domain => domain !== '');
  const utm = readUtm(parts);
  const source = withoutWww(utm.utm_source ?? '');
  const findings: LinkFinding[] = [];
  if (!parts.secure) findings.push(found('not_https', 'warning', null, parts.host, joinLink(parts).replace(/^http:/i, 'https:')));
  const fromInside = source !== '' && (source === host || own.some(domain => source === domain)) ? source : '';
  const inside = fromInside !== '' ? fromInside : INSIDE_MEDIUM.test((utm.utm_medium ?? '').toLowerCase()) ? (utm.utm_medium ?? '') : '';
  if (inside !== '') findings.push(found('internal', 'error', fromInside === '' ? 'utm_medium' : 'utm_source', inside));
  // A placeholder for the whole address has no site to judge.
  if (host === '') return findings;
  const lost = untaggable(parts);
  if (lost !== null) findings.push(lost);
  else if (APP_STORES.includes(host)) return findings;
  else if (TEST_HOST.test(parts.host) || !/[.:]/.test(host)) findings.push(found('test_site', 'warning', null, parts.host));
  else if (own.length > 0 && !own.some(domain => isWithin(host, domain))) findings.push(found('foreign_site', 'warning', null, host));
  return findings;
}

/** A site that does not pass tags on to a page, with what to do instead; null for any other. @example untaggable(partsOf('https://bit.ly/x'))?.code // 'short_link' */
export function untaggable(parts: LinkParts): LinkFinding | null {
  const host = withoutWww(parts.host);
  if (SHORTENERS.includes(host) || APP_LINK.test(host)) return found('short_link', 'warning', null, host);
  if (opensChat(parts)) return found('chat_link', 'warning', null, host);
  const isUntold = APP_STORES.includes(host) && !queryPairs(parts.query ?? '').some(([name]) => STORE_TAG.test(name));
  return isUntold ? found('app_store', 'warning', null, host) : null;
}

/** What must not be in a link, and how long it may be. */
function checkContents(parts: LinkParts): readonly LinkFinding[] {
  const personal = queryPairs(parts.query ?? '').flatMap(([name, value]) => {
    // Ids are long by nature; shops number their products in parameters of their own.
    if (isClickId(name, value) || name === 'utm_id') return [];
    const text = personMacro(value) ?? (hasMacro(value) ? null : (personalText(value) ?? personalNumber(name, value)));
    if (text !== null) return [found('personal', 'error', name, text)];
    const run = isUtmLike(name) && !hasMacro(value) ? longNumber(value) : null;
    return run === null ? [] : [found('long_number', 'warning', name, run)];
  });
  const length = joinLink(parts).length;
  return length > LINK_LIMIT ? [...personal, found('link_too_long', 'warning', null, String(length))] : personal;
}
