/**
 * How the values of a link's tags are written. Used by check.ts.
 *
 * GA4 keeps a row for every spelling: "LinkedIn" and "linkedin" never add up. utm_id and click ids are identifiers, so their case is theirs.
 */

import { UTM_PARAMETERS, type UtmParameter } from '../parameters';
import { readUtm } from '../part';
import { decodedOnceMore } from '../percent';
import { queryPairs } from '../query';
import { lostWord, type Separator, slug } from '../slug';
import type { LinkParts } from '../url';
import type { LinkFinding, Severity, TextCode } from './finding';
import { hasMacro } from './macros';

/** GA4 cuts campaign values after 100 characters (help article 9267744, length of event parameter values). */
const VALUE_LIMIT = 100;
/** What programs and spreadsheets write where a value was missing, and what GA4 shows then. */
const NO_VALUE = /^(?:null|undefined|nan|n\/a|\[object object\]|\((?:not set|none|not provided)\)|#(?:n\/a|ref!|value!|name\?|error!))$/i;
/** What a browser reads where the bytes are no letter. */
const LOST_LETTER = '\uFFFD';

/** Findings on the spelling of each tag. @example checkTagText(parts) // [{ code: 'upper_case', tag: 'utm_source', detail: 'Facebook', fix: 'facebook', … }] */
export function checkTagText(parts: LinkParts): readonly LinkFinding[] {
  const separator = usualSeparator(parts);
  const written = queryPairs(parts.query ?? '');
  return UTM_PARAMETERS.flatMap(tag => {
    const raw = written.find(([name]) => name === tag)?.[1] ?? '';
    return raw === '' ? [] : checkValue(tag, raw, separator);
  });
}

function checkValue(tag: UtmParameter, raw: string, separator: Separator): readonly LinkFinding[] {
  const found = (code: TextCode, severity: Severity, fix: string | null): LinkFinding => ({ code, severity, tag, detail: raw, fix });
  if (NO_VALUE.test(raw.trim())) return [found('no_value', 'warning', null)];
  if (hasMacro(raw)) return [found('placeholder', 'notice', null)];
  const long = raw.length > VALUE_LIMIT ? [found('too_long', 'warning', raw.slice(0, VALUE_LIMIT))] : [];
  const decoded = decodedOnceMore(raw);
  if (decoded !== null) return [...long, found('encoded_twice', 'warning', tag === 'utm_id' ? decoded : tidyValue(decoded, separator))];
  if (tag === 'utm_id') return /\s/.test(raw) ? [...long, found('blank', 'warning', raw.replace(/\s+/g, ''))] : long;
  // Where a byte was no letter, nobody can tell which one it was; and a word loses no letter of another script without a word.
  const tidy = raw.includes(LOST_LETTER) || lostWord(raw) !== null ? '' : tidyValue(raw, separator);
  const fix = tidy === '' ? null : tidy;
  const codes: readonly (readonly [TextCode, boolean, Severity])[] = [
    ['upper_case', raw !== raw.toLowerCase(), 'warning'],
    ['blank', /\s/.test(raw), 'warning'],
    ['accent', /[^\p{ASCII}\s]/u.test(raw), 'warning'],
    ['odd_sign', /[!-,/:-@[-^`{-~]/.test(raw.replace(/[|:+()]/g, '')), 'notice'],
    [
      'mixed_separators',
      [raw.includes('-'), raw.includes('_')].every(Boolean) ||
        (separator === '-' && raw.includes('_')) ||
        (separator === '_' && raw.includes('-')),
      'notice',
    ],
  ];
  return [...long, ...codes.filter(([, holds]) => holds).map(([code, , severity]) => found(code, severity, fix))];
}

/** The value in the team's spelling; dots stay, because sources are often host names (`news.site.com`). */
function tidyValue(raw: string, separator: Separator): string {
  return raw
    .split('.')
    .map(part => slug(part, separator))
    .filter(part => part !== '')
    .join('.');
}

/** The sign that this link's values use between words: the more frequent one, the hyphen when they are even. */
function usualSeparator(parts: LinkParts): Separator {
  const { utm_id: _, ...named } = readUtm(parts);
  // A placeholder’s own signs are its platform’s choice.
  const text = Object.values(named)
    .filter(value => !hasMacro(value))
    .join(' ');
  return text.split('_').length > text.split('-').length ? '_' : '-';
}
