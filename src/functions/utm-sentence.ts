/** What the link core finds, as sentences that say what to change. Used by the UTM functions. */
import type { Condition, Landing } from '../core/utm/channel';
import { PUBLISHED_RULES } from '../core/utm/channel';
import type { Finding, Severity } from '../core/utm/check';
import type { LinkProblem } from '../core/utm/link';
import type { UtmTexts } from '../languages/en/utm';
import { fill } from '../languages/text';

/** Problems that only the arguments of a function can have. */
export type TextProblem =
  | { readonly code: 'more_unreadable' | 'vocabulary_field' | 'language_unknown' | 'explain_unreadable'; readonly text: string }
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
    case 'tags_missing':
      return fill(link.tags_missing, { missing: problem.missing.join(', ') });
    case 'tag_twice':
      return fill(link.tag_twice, { name: problem.name });
    case 'more_unreadable':
    case 'vocabulary_field':
    case 'language_unknown':
    case 'explain_unreadable':
      return fill(link[problem.code], { text: problem.text });
  }
}

/** A sign by severity, of the same family as the status signs, so that it can be told without colour. */
export const SEVERITY_SIGN: Readonly<Record<Severity, string>> = { error: '■', warning: '◐', notice: '○' };

/**
 * A finding of the check as a sign, a sentence and the value to use.
 *
 * @example findingSentence({ code: 'upper_case', severity: 'warning', tag: 'utm_source', detail: 'Facebook', fix: 'facebook' }, en)
 * // '◐ Write utm_source in lower case: GA4 counts “Facebook” separately. → facebook'
 */
export function findingSentence(finding: Pick<Finding, 'code' | 'severity' | 'tag' | 'detail' | 'fix'>, texts: UtmTexts): string {
  const sentence = fill<'tag' | 'detail'>(texts.check[finding.code], { tag: finding.tag ?? '', detail: finding.detail });
  const fix = finding.fix === null ? '' : ` → ${finding.fix}`;
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

function conditionWords(condition: Condition, words: UtmTexts['channel']): string {
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
