/**
 * Number formats of Sheets within the library.
 *
 * A format that the library cannot read turns the cell's VALUE into an error there. Such a format is replaced by the nearest readable
 * one, with as many empty texts (`""`) behind it as it takes to make it unique, so that the original can be found again.
 */
import { DEFAULT_LOCALE, helpers } from '../library';
import { AUTOMATIC_FORMAT } from '../workbook';

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

/** Tries, from faithful to crude: without colours and conditions, with foreign letters quoted, its first section, a plain number. */
function nearest(format: string): string {
  const plain = format
    .replace(/\[(?!\$)[^\]]*\]/g, '')
    .replace(/_./g, '')
    .replace(/E\+0+/i, 'e')
    .replace(/(?<!["h])h(?!h)/g, 'hh');
  const quoted = plain.replace(/("[^"]*")|([^\x20-\x7e]+)/g, (_, text: string | undefined, letters: string) => text ?? `"${letters}"`);
  const emptied = quoted
    .split(';')
    .map(section => section || '""')
    .join(';');
  // Sheets reads the letters of days and times whatever their case.
  const small = /[YDHS]/.test(quoted)
    ? quoted.replace(/("[^"]*")|([YMDHS]+)/g, (_, text: string | undefined, letters: string) => text ?? letters.toLowerCase())
    : quoted;
  return (
    [plain, small, quoted, emptied, quoted.split(';')[0] ?? '', '0.00'].find(candidate => candidate !== '' && readable(candidate)) ?? '0'
  );
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
  let candidate = nearest(format);
  while (originals.has(candidate) || candidate === format) candidate += '""';
  originals.set(candidate, format);
  stored.set(format, candidate);
  return candidate;
}

/** The format of Sheets behind a stored one. */
export const originalFormat = (format: string | undefined): string => (format ? (originals.get(format) ?? format) : '');

/** Every replaced format with its replacement, for a snapshot. */
export const replacedFormats = (): readonly (readonly [string, string])[] => [...originals];

/** Makes the replacements of a snapshot known before its cells are loaded. */
export function restoreFormats(pairs: readonly (readonly [string, string])[]): void {
  for (const [candidate, format] of pairs) {
    originals.set(candidate, format);
    stored.set(format, candidate);
  }
}
