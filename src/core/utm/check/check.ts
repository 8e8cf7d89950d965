/**
 * Everything that is wrong with a tagged link, worst first, each with its severity and, where there is one, the value that puts it right.
 *
 * Used by UTM_CHECK, the Links tab, the audit of posted links and the sidebar's builder. Codes only; the sentences stand in the languages.
 */

import { trapOf } from '../ga4/trap';
import type { UtmParameter } from '../parameters';
import { readUtm } from '../part';
import { type LinkParts, readLink, type UrlParser, type UrlProblem } from '../url';
import { checkAddress } from './address';
import type { Finding, House, Severity } from './finding';
import { checkTagText } from './text';
import { checkWords } from './words';

/** A text that is no link has one problem; a link has findings, none when it is fine. */
export type LinkCheck =
  | { readonly kind: 'no_link'; readonly problem: UrlProblem }
  | { readonly kind: 'link'; readonly findings: readonly Finding[] };

const RANK: Readonly<Record<Severity, number>> = { error: 0, warning: 1, notice: 2 };

/**
 * Checks one link. An untagged link gets only the findings about its address.
 *
 * @example checkLink('https://a.fi/?utm_source=Facebook&utm_medium=social&utm_campaign=syksy', NO_HOUSE, parse)
 * // { kind: 'link', findings: [{ code: 'upper_case', severity: 'warning', tag: 'utm_source', detail: 'Facebook', fix: 'facebook' }] }
 */
export function checkLink(url: string, house: House, parse: UrlParser): LinkCheck {
  const reading = readLink(url, parse);
  if (!reading.ok) return { kind: 'no_link', problem: reading.problem };
  const parts = reading.value;
  const address = checkAddress(parts, house.ownDomains);
  const words = checkWords(parts, house.vocabulary);
  // What has to go needs no tidying, and tags in each other's place need no other channel.
  const leaving = new Set(address.flatMap(finding => (finding.code === 'personal' ? [finding.tag] : [])));
  const text = checkTagText(parts).filter(finding => !leaving.has(finding.tag));
  const channel = words.some(finding => finding.code === 'swapped') ? [] : checkChannel(parts);
  const findings = [...address, ...text, ...words, ...channel];
  return { kind: 'link', findings: findings.sort((a, b) => RANK[a.severity] - RANK[b.severity]) };
}

/** A trap of GA4's rules as a finding. */
function checkChannel(parts: LinkParts): readonly Finding[] {
  const utm = readUtm(parts);
  const visit = { source: utm.utm_source ?? '', medium: utm.utm_medium ?? '', campaign: utm.utm_campaign ?? '' };
  const trap = trapOf(visit);
  if (trap === null) return [];
  const tag: UtmParameter = trap.fix === null ? 'utm_source' : `utm_${trap.fix.field}`;
  const detail = trap.fix === null ? visit.source : visit[trap.fix.field];
  return [{ code: trap.code, severity: trap.code === 'reserved_word' ? 'error' : 'warning', tag, detail, fix: trap.fix?.value ?? null }];
}
