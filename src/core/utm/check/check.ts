/**
 * Everything that is wrong with a tagged link, worst first, each with its severity and, where there is one, the value that puts it right.
 *
 * Used by UTM_CHECK, the Links tab, the audit of posted links and the sidebar's builder. Codes only; the sentences stand in the languages.
 */
import { landingOf, type Visit } from '../ga4/channel';
import { sourceCategory } from '../ga4/source-list';
import { trapOf } from '../ga4/trap';
import type { UtmParameter } from '../parameters';
import { readUtm } from '../part';
import { type LinkParts, readLink, type UrlParser, type UrlProblem } from '../url';
import { matchWord } from '../vocabulary';
import { checkAddress } from './address';
import type { House, LinkFinding, Severity } from './finding';
import { hasMacro } from './macros';
import { isPersonName } from './person-names';
import { slipOf } from './slip';
import { checkTagText } from './text';
import { checkWords } from './words';

/** A text that is no link has one problem; a link has findings, none when it is fine. */
export type LinkCheck =
  | { readonly kind: 'no_link'; readonly problem: UrlProblem }
  | { readonly kind: 'link'; readonly findings: readonly LinkFinding[] };

const RANK: Readonly<Record<Severity, number>> = { error: 0, warning: 1, notice: 2 };

/** A link that was mangled more often than this is beyond repair. */
const REPAIR_LIMIT = 6;

/**
 * Checks one link. An untagged link gets only the findings about its address. What was broken on the way is told first, with the mended link
 * to use; the other findings are those of the mended link.
 *
 * @example checkLink('https://a.fi/?utm_source=Facebook&utm_medium=social&utm_campaign=syksy', NO_HOUSE, parse)
 * // { kind: 'link', findings: [{ code: 'upper_case', severity: 'warning', tag: 'utm_source', detail: 'Facebook', fix: 'facebook' }] }
 */
export function checkLink(url: string, house: House, parse: UrlParser): LinkCheck {
  const slips: LinkFinding[] = [];
  let text = url;
  let reading = readLink(text, parse);
  while (reading.ok && slips.length < REPAIR_LIMIT) {
    const slip = slipOf(text, reading.value);
    if (slip === null) break;
    const { code, detail, link } = slip;
    const tag = code === 'tag_outside_query' ? detail : null;
    slips.push({ code, severity: code === 'stray_end' ? 'warning' : 'error', tag, detail, fix: link });
    const mended = link === null ? null : readLink(link, parse);
    if (link === null || mended === null || !mended.ok) return { kind: 'link', findings: slips };
    text = link;
    reading = mended;
  }
  if (!reading.ok) return { kind: 'no_link', problem: reading.problem };
  const findings = [...slips, ...checkParts(reading.value, house)];
  return { kind: 'link', findings: findings.sort((a, b) => RANK[a.severity] - RANK[b.severity]) };
}

function checkParts(parts: LinkParts, house: House): readonly LinkFinding[] {
  const address = checkAddress(parts, house.ownDomains);
  const words = checkWords(parts, house.vocabulary);
  // What has to go needs no tidying, and tags in each other's place need no other channel.
  const leaving = new Set(address.flatMap(finding => (finding.code === 'personal' ? [finding.tag] : [])));
  const text = checkTagText(parts).filter(finding => !leaving.has(finding.tag));
  const channel = words.some(finding => finding.code === 'swapped') ? [] : checkChannel(parts);
  return [...address, ...text, ...words, ...channel, ...checkPerson(parts, house)];
}

/** A source that is called like a person; a word the team has agreed on is one it knows. */
function checkPerson(parts: LinkParts, { vocabulary }: House): readonly LinkFinding[] {
  const source = readUtm(parts).utm_source ?? '';
  if (!isPersonName(source) || sourceCategory(source) !== null) return [];
  const words = vocabulary.utm_source ?? [];
  if (words.length > 0 && matchWord(source, words).kind === 'agreed') return [];
  return [{ code: 'person_name', severity: 'warning', tag: 'utm_source', detail: source, fix: null }];
}

/** A trap of GA4's rules as a finding. Nobody knows where a link lands whose source or medium is filled in later. */
function checkChannel(parts: LinkParts): readonly LinkFinding[] {
  const utm = readUtm(parts);
  const visit = { source: utm.utm_source ?? '', medium: utm.utm_medium ?? '', campaign: utm.utm_campaign ?? '' };
  if (hasMacro(visit.source) || hasMacro(visit.medium)) return [];
  const named = hasMacro(visit.campaign) ? { ...visit, campaign: '' } : visit;
  const trap = trapOf(named);
  if (trap === null) return checkSource(named);
  const tag: UtmParameter = trap.fix === null ? 'utm_source' : `utm_${trap.fix.field}`;
  const detail = trap.fix === null ? named.source : named[trap.fix.field];
  return [{ code: trap.code, severity: trap.code === 'reserved_word' ? 'error' : 'warning', tag, detail, fix: trap.fix?.value ?? null }];
}

/** An advertisement lands in Paid Other for one reason only: Google's lists do not have its source. */
function checkSource(visit: Visit): readonly LinkFinding[] {
  if (landingOf(visit).channel !== 'Paid Other' || visit.source === '' || sourceCategory(visit.source) !== null) return [];
  return [{ code: 'not_listed', severity: 'notice', tag: 'utm_source', detail: visit.source, fix: null }];
}
