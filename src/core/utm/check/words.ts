/** Whether the tags of a link are the agreed words in the right fields. Used by check.ts. */

import { isMediumWord, platformOf } from '../ga4/platform';
import { UTM_PARAMETERS } from '../parameters';
import { readUtm } from '../part';
import type { LinkParts } from '../url';
import { matchWord, type Vocabulary } from '../vocabulary';
import type { LinkFinding } from './finding';
import { hasMacro } from './macros';

/**
 * Findings on the choice of words: values that are not agreed, with the agreed word that was meant, and a source and medium that changed places.
 *
 * @example checkWords(parts, { utm_source: [{ word: 'facebook', synonyms: ['fb'] }] }) // [{ code: 'synonym', tag: 'utm_source', detail: 'fb', fix: 'facebook', … }]
 */
export function checkWords(parts: LinkParts, vocabulary: Vocabulary): readonly LinkFinding[] {
  const utm = readUtm(parts);
  const findings: LinkFinding[] = [];
  const source = utm.utm_source ?? '';
  const medium = utm.utm_medium ?? '';
  if (platformOf(medium)?.isListed === true && isMediumWord(source)) {
    findings.push({ code: 'swapped', severity: 'error', tag: 'utm_source', detail: source, fix: medium });
    findings.push({ code: 'swapped', severity: 'error', tag: 'utm_medium', detail: medium, fix: source });
    return findings;
  }
  for (const tag of UTM_PARAMETERS) {
    const value = utm[tag];
    const words = vocabulary[tag];
    if (value === undefined || hasMacro(value) || words === undefined || words.length === 0) continue;
    const match = matchWord(value, words);
    // A capital letter alone is what check-text.ts reports.
    if (match.kind === 'synonym' && match.word !== value.toLowerCase())
      findings.push({ code: 'synonym', severity: 'warning', tag, detail: value, fix: match.word });
    if (match.kind === 'near') findings.push({ code: 'near_word', severity: 'warning', tag, detail: value, fix: match.word });
    if (match.kind === 'new') findings.push({ code: 'new_word', severity: 'warning', tag, detail: value, fix: null });
  }
  return findings;
}
