/** Problems of the link core as sentences that say what to change. Used by the UTM functions. */
import type { LinkProblem } from '../core/utm/link';
import type { UtmTexts } from '../languages/en/utm';
import { fill } from '../languages/text';

/** Problems that only the arguments of a function can have. */
export type TextProblem = { readonly code: 'more_unreadable'; readonly text: string } | { readonly code: 'part_missing' };

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
      return fill(link.more_unreadable, { text: problem.text });
  }
}
