/** What the link core finds, as sentences that say what to change. Used by the UTM functions, the Links tab and the sidebar. */

import type { BulkProblem } from '../core/utm/bulk';
import type { LinkFinding, Severity } from '../core/utm/check/finding';
import type { Channel, ChannelCondition, Landing, Visit } from '../core/utm/ga4/channel';
import { landingOf, PUBLISHED_RULES } from '../core/utm/ga4/channel';
import type { ExportProblem } from '../core/utm/ga4/export-rows';
import { sourceCategory } from '../core/utm/ga4/source-list';
import type { LinkProblem } from '../core/utm/link';
import type { NamingProblem } from '../core/utm/standard';
import type { UtmPanelTexts } from './en/sidebar/linking/utm-panels';
import type { UtmTexts } from './en/utm';
import { fill } from './text';

/** Problems that only the arguments of a function can have. */
export type TextProblem =
  | {
      readonly code: 'more_unreadable' | 'vocabulary_field' | 'language_unknown' | 'explain_unreadable' | 'separator_unknown' | 'slug_lost';
      readonly text: string;
    }
  | { readonly code: 'part_missing' };

/**
 * The sentence for a problem in the language of `texts`.
 *
 * @example linkSentence({ code: 'url_scheme', scheme: 'mailto' }, en) // 'A “mailto:” link cannot be tagged; use an address that starts with https://.'
 */
export function linkSentence(problem: LinkProblem | TextProblem, texts: UtmTexts): string {
  const link = texts.link;
  switch (problem.code) {
    case 'url_missing':
    case 'url_no_host':
    case 'part_missing':
      return link[problem.code];
    case 'url_relative':
      return problem.suggestion === '' ? link.url_relative : fill(link.url_relative_as, { suggestion: problem.suggestion });
    case 'url_scheme':
      return fill(link.url_scheme, { scheme: problem.scheme });
    case 'url_blank':
      return fill(link.url_blank, { before: problem.before });
    case 'url_port':
      return fill(link.url_port, { port: problem.port });
    case 'url_host':
      return fill(link.url_host, { host: problem.host });
    case 'url_stray':
      return fill(link.url_stray, { sign: problem.sign, suggestion: problem.suggestion });
    case 'url_joined':
      return fill(link.url_joined, { one: problem.one, other: problem.other });
    case 'url_credentials':
      return fill(link.url_credentials, { suggestion: problem.suggestion });
    case 'url_slip': {
      const sentence = fill(texts.check[problem.slip], { detail: problem.detail });
      return problem.suggestion === null ? sentence : `${sentence} → ${problem.suggestion}`;
    }
    case 'tags_missing':
      return fill(link.tags_missing, { missing: problem.missing.join(', ') });
    case 'tag_twice':
      return fill(link.tag_twice, { name: problem.name });
    case 'more_unreadable':
    case 'vocabulary_field':
    case 'language_unknown':
    case 'explain_unreadable':
    case 'separator_unknown':
    case 'slug_lost':
      return fill(link[problem.code], { text: problem.text });
  }
}

/** A sign by severity, of the same family as the status signs, so that it can be told without colour. */
export const SEVERITY_SIGN: Readonly<Record<Severity, string>> = { error: '■', warning: '◐', notice: '○' };

/** The sentence alone, for places that show sign and fix themselves. */
export function findingText({ code, tag, detail }: Pick<LinkFinding, 'code' | 'tag' | 'detail'>, texts: UtmTexts): string {
  return fill<'tag' | 'detail'>(texts.check[code], { tag: tag ?? '', detail });
}

/**
 * A finding of the check as a sign, a sentence and the value to use.
 *
 * @example findingSentence({ code: 'upper_case', severity: 'warning', tag: 'utm_source', detail: 'Facebook', fix: 'facebook' }, en)
 * // '◐ Write utm_source in lower case: GA4 counts “Facebook” separately. → facebook'
 */
export function findingSentence(finding: Pick<LinkFinding, 'code' | 'severity' | 'tag' | 'detail' | 'fix'>, texts: UtmTexts): string {
  const sentence = findingText(finding, texts);
  // The whole address once more would be longer than the sentence that asks for five letters.
  const fix = finding.fix === null || finding.code === 'not_https' ? '' : ` → ${finding.fix}`;
  return `${SEVERITY_SIGN[finding.severity]} ${sentence}${fix}`;
}

/**
 * Why a visit lands where it does: the rule's number and what held.
 *
 * @example landingSentence(landingOf({ source: 'youtube', medium: 'cpv', campaign: '' }), en)
 * // 'rule 6 of 18: GA4 lists the source among video sites and the medium reads as paid (cp…, ppc, retargeting, paid…)'
 */
export function landingSentence(landing: Landing, texts: UtmTexts): string {
  const words = texts.channel;
  if (landing.rule === 0) return words.no_rule;
  const because = landing.because.map(condition => conditionWords(condition, words)).join(words.and);
  if (landing.rule > PUBLISHED_RULES) return fill(words.announced, { because });
  return fill(words.rule, { rule: landing.rule, rules: PUBLISHED_RULES, because });
}

/** Where GA4 files what its lists do not explain; there alone it matters that a source is on none of them. */
const UNEXPLAINED: readonly Channel[] = ['Paid Other', 'Referral', 'Unassigned'];

/**
 * The same for a visit, with the doubt where its source is on none of Google's lists.
 *
 * @example visitSentence({ source: 'acme', medium: 'referral', campaign: '' }, en)
 * // 'rule 13 of 18: utm_medium is one of referral, app, link; the source is not on Google’s list'
 */
export function visitSentence(visit: Visit, texts: UtmTexts): string {
  const landing = landingOf(visit);
  const sentence = landingSentence(landing, texts);
  const doubt = UNEXPLAINED.includes(landing.channel) && visit.source.trim() !== '' && sourceCategory(visit.source) === null;
  return doubt ? `${sentence}; ${texts.channel.unlisted}` : sentence;
}

function conditionWords(condition: ChannelCondition, words: UtmTexts['channel']): string {
  if (condition.kind === 'source_list') {
    return fill(words.source_list, { sites: condition.category === 'video' ? words.videoSites : words[condition.category] });
  }
  const tag = `utm_${condition.field}`;
  if (condition.kind === 'one_of') {
    return fill(condition.words.length > 1 ? words.one_of : words.exactly, { tag, words: condition.words.join(', ') });
  }
  if (condition.name === 'email') return fill(words.email, { tag });
  return condition.name === 'cross-network' ? words.crossNetwork : words[condition.name];
}

/**
 * What stands in the way of a name or of a step that makes many links.
 *
 * @example planSentence({ code: 'channel_unknown', channel: 'instagran', near: 'instagram' }, en)
 * // 'Choose a channel from Setup: “instagran” is not there. Is it “instagram”?'
 */
export function planSentence(problem: BulkProblem | NamingProblem, texts: UtmTexts & UtmPanelTexts): string {
  const words = texts.standard;
  switch (problem.code) {
    case 'pattern_part':
      return fill(words.pattern_part, { text: problem.text });
    case 'pattern_empty':
    case 'nothing_to_combine':
      return words[problem.code];
    case 'channel_unknown':
      return problem.near === null
        ? fill(words.channel_unknown, { channel: problem.channel })
        : fill(words.channel_near, { channel: problem.channel, near: problem.near });
    case 'channel_untagged':
      return fill(words.channel_untagged, { channel: problem.channel });
    case 'too_many_links':
      return fill(words.too_many_links, { count: problem.count, limit: problem.limit });
    case 'page_unusable':
      return fill(words.page_unusable, { page: problem.page, reason: linkSentence(problem.problem, texts) });
    case 'choice_unusable':
      return planSentence(problem.problem, texts);
  }
}

/**
 * Why an export cannot be read.
 *
 * @example exportSentence({ code: 'count_unreadable', line: 4, text: 'many' }, en) // 'Correct line 4: “many” is no count.'
 */
export function exportSentence(problem: ExportProblem, texts: UtmPanelTexts): string {
  const words = texts.results;
  switch (problem.code) {
    case 'no_table':
      return words.no_table;
    case 'no_tags':
    case 'no_counts':
      return fill(words[problem.code], { headings: problem.headings.join(', ') });
    case 'quote_open':
      return fill(words.quote_open, { line: problem.line });
    case 'periods':
      return fill(words.periods, { periods: problem.periods.join(', ') });
    case 'count_unreadable':
      return fill(words.count_unreadable, { line: problem.line, text: problem.text });
  }
}
