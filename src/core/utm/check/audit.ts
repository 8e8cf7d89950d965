/**
 * What was really posted: each link judged, and the share of them that carries tags.
 *
 * Used by the audit panel (pasted links, or the last ones marked as posted) and by the watch KPI "tagged links".
 */
import { type Channel, landingOf } from '../ga4/channel';
import { TRAP_CODES } from '../ga4/trap';
import { readUtm } from '../part';
import { factsInName, type Standard } from '../standard';
import { readLink, type UrlParser, type UrlProblem } from '../url';
import { checkLink } from './check';
import type { House, LinkFinding } from './finding';

/** From worst to best: no link at all, no tags, lands elsewhere than meant, not by the standard, fine. */
export type AuditVerdict = 'no_link' | 'untagged' | 'wrong_channel' | 'off_standard' | 'fine';

export interface AuditedLink {
  readonly url: string;
  readonly verdict: AuditVerdict;
  /** Where it lands; null for what is no link or has no tags. */
  readonly channel: Channel | null;
  readonly findings: readonly LinkFinding[];
  readonly problem: UrlProblem | null;
  /** Which names are not made of agreed words by the standard's patterns. */
  readonly unnamed: readonly ('utm_campaign' | 'utm_content')[];
}

export interface LinkAudit {
  readonly links: readonly AuditedLink[];
  readonly counts: Readonly<Record<AuditVerdict, number>>;
  /** Links with source and medium, of all that were looked at: the two numbers of a rate, so that 2 of 3 does not pass for 67%. */
  readonly tagged: number;
  readonly total: number;
}

/**
 * Judges links; blank texts are left out.
 *
 * @example auditLinks(['https://a.fi', 'https://a.fi?utm_source=instagram&utm_medium=social&utm_campaign=proof'], standard, house, parse).tagged // 1
 */
export function auditLinks(urls: readonly string[], standard: Standard, house: House, parse: UrlParser): LinkAudit {
  const links = urls.filter(url => url.trim() !== '').map(url => auditLink(url, standard, house, parse));
  const counts = { no_link: 0, untagged: 0, wrong_channel: 0, off_standard: 0, fine: 0 };
  for (const link of links) counts[link.verdict] += 1;
  return { links, counts, tagged: links.filter(link => link.channel !== null).length, total: links.length };
}

function auditLink(url: string, standard: Standard, house: House, parse: UrlParser): AuditedLink {
  const check = checkLink(url, house, parse);
  const reading = readLink(openedLink(check, url), parse);
  if (check.kind === 'no_link' || !reading.ok) {
    return { url, verdict: 'no_link', channel: null, findings: [], problem: reading.ok ? null : reading.problem, unnamed: [] };
  }
  const utm = readUtm(reading.value);
  const findings = check.findings.filter(finding => finding.code !== 'wrapper');
  // Tags on a chat count nowhere.
  if (utm.utm_source === undefined || utm.utm_medium === undefined || findings.some(({ code }) => code === 'chat_link')) {
    return { url, verdict: 'untagged', channel: null, findings, problem: null, unnamed: [] };
  }
  const { channel } = landingOf({ source: utm.utm_source, medium: utm.utm_medium, campaign: utm.utm_campaign ?? '' });
  const unnamed = (['campaign', 'content'] as const).flatMap(name => {
    const value = utm[`utm_${name}`];
    return value === undefined || factsInName(value, standard[name], standard) !== null ? [] : [`utm_${name}` as const];
  });
  const strays = findings.some(finding => TRAP_CODES.some(code => code === finding.code));
  const untidy = unnamed.length > 0 || findings.some(finding => finding.severity !== 'notice');
  return { url, verdict: strays ? 'wrong_channel' : untidy ? 'off_standard' : 'fine', channel, findings, problem: null, unnamed };
}

/** A network's own wrapping is no fault of the post: what stands behind it is what was posted. */
function openedLink(check: ReturnType<typeof checkLink>, url: string): string {
  const wrappers = check.kind === 'no_link' ? [] : check.findings.filter(finding => finding.code === 'wrapper');
  return wrappers[wrappers.length - 1]?.fix ?? url;
}

/**
 * The last links that were posted, latest first; of the same day, the one that stands lower counts as later.
 *
 * @example lastPosted([{ postedOn: 3 }, { postedOn: null }, { postedOn: 5 }], 1) // [{ postedOn: 5 }]
 */
export function lastPosted<L extends { readonly postedOn: number | null }>(links: readonly L[], count: number): readonly L[] {
  return links
    .flatMap((link, row) => (link.postedOn === null ? [] : [{ link, row, day: link.postedOn }]))
    .sort((a, b) => b.day - a.day || b.row - a.row)
    .slice(0, Math.max(0, count))
    .map(({ link }) => link);
}
