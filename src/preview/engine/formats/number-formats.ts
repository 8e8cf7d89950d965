/**
 * Number formats of Sheets within the library.
 *
 * A format that the library cannot read turns the cell's VALUE into an error there. Such a format is replaced by the nearest readable
 * one, with as many empty texts (`""`) behind it as it takes to make it unique, so that the original can be found again.
 */
import { DEFAULT_LOCALE, helpers } from '../library';
import { AUTOMATIC_FORMAT } from '../workbook';
import { libraryDateFormat } from './date-formats';

const originals = new Map<string, string>();
const stored = new Map<string, string>();

function readable(format: string): boolean {
  try {
    for (const value of [1.5, -1.5, 0]) helpers.formatValue(value, { format, locale: DEFAULT_LOCALE });
    return true;
  } catch {
    return false;
  }
}

/** The format in other words: as a date, without colours and conditions, with foreign letters quoted, with empty sections filled. */
function reworded(format: string): string[] {
  const plain = format
    .replace(/\[(?!\$)[^\]]*\]/g, '')
    .replace(/_./g, '')
    .replace(/E\+0+/i, 'e');
  const quoted = plain.replace(/("[^"]*")|([^\x20-\x7e]+)/g, (_, text: string | undefined, letters: string) => text ?? `"${letters}"`);
  const emptied = quoted
    .split(';')
    .map(section => section || '""')
    .join(';');
  return [libraryDateFormat(format) ?? '', plain, quoted, emptied];
}

/** The first that can be read, from faithful to crude: in other words, its first section, a plain number. */
function nearest(format: string): string {
  const words = reworded(format);
  return [...words, words[2]?.split(';')[0] ?? '', '0.00'].find(candidate => candidate !== '' && readable(candidate)) ?? '0';
}

/**
 * The format the library is given for a format of Sheets; '' is automatic.
 *
 * @example storedFormat('0.0%') // '0.0%'
 * @example storedFormat('0.00;[Red]-0.00') // '0.00;-0.00""'
 */
export function storedFormat(format: string): string {
  if (format === '' || format === AUTOMATIC_FORMAT || /^general$/i.test(format)) return '';
  if (format === '@' || readable(format)) return format;
  const known = stored.get(format);
  if (known) return known;
  // Without the mark it could be the format of another cell, which would then read back as this one.
  let candidate = `${nearest(format)}""`;
  while (originals.has(candidate) || candidate === format) candidate += '""';
  originals.set(candidate, format);
  stored.set(format, candidate);
  return candidate;
}

/**
 * False for a format whose look here is a guess: fractions and padding by `?`, conditions, and what nothing here can read.
 *
 * @example isShown('# ?/?') // false
 * @example isShown('[<1]0%;0') // false
 */
export function isShown(format: string): boolean {
  const bare = format.replace(/"[^"]*"|\\./g, '');
  if (/\?|\[[<>=]/.test(bare)) return false;
  return storedFormat(format) === '' || format === '@' || [format, ...reworded(format)].some(word => word !== '' && readable(word));
}

/** The format of Sheets behind a stored one. */
export const originalFormat = (format: string | undefined): string => (format ? (originals.get(format) ?? format) : '');

/** Every replaced format with its replacement, for a snapshot. */
export const replacedFormats = (): readonly (readonly [string, string])[] => [...originals];

/** Makes the replacements of a snapshot known before its cells are loaded. */
export function restoreReplacements(pairs: readonly (readonly [string, string])[]): void {
  for (const [candidate, format] of pairs) {
    originals.set(candidate, format);
    stored.set(format, candidate);
  }
}
