/**
 * The text of a file somebody opened, whatever it was saved as: Excel, ad platforms and old tools do not all write UTF-8.
 *
 * Used by link-results.tsx. The bytes never leave the browser.
 */

/** What exports come in; names as the Encoding standard has them. */
export const ENCODINGS = ['utf-8', 'utf-16le', 'utf-16be', 'windows-1252'] as const;
export type Encoding = (typeof ENCODINGS)[number];

export interface FileText {
  readonly text: string;
  readonly encoding: Encoding;
  /** Other encodings under which the file has a text, too: a person sees by the words which one is right. None where the file says it itself. */
  readonly others: readonly Encoding[];
}

const MARKS: readonly (readonly [encoding: Encoding, bytes: readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];

/**
 * Reads a file by its byte order mark; without one by its zero bytes, then as UTF-8 where that is without a fault, else as windows-1252.
 *
 * @example decodedText(new Uint8Array([0x6b, 0xe4])) // { text: 'kä', encoding: 'windows-1252', others: [] }
 */
export function decodedText(bytes: Uint8Array): FileText {
  const marked = MARKS.find(([, mark]) => mark.every((byte, at) => bytes[at] === byte));
  if (marked !== undefined) return { text: decode(bytes, marked[0]), encoding: marked[0], others: [] };
  const wide = wideEncoding(bytes);
  if (wide !== null) return { text: decode(bytes, wide), encoding: wide, others: ENCODINGS.filter(each => each !== wide) };
  const encoding = isUtf8(bytes) ? 'utf-8' : 'windows-1252';
  // Plain English letters are the same in both.
  const others = encoding === 'windows-1252' || bytes.every(byte => byte < 0x80) ? [] : (['windows-1252'] as const);
  return { text: decode(bytes, encoding), encoding, others };
}

/** The text under an encoding that a person chose. @example decode(new Uint8Array([0xe4]), 'windows-1252') // 'ä' */
export function decode(bytes: Uint8Array, encoding: Encoding): string {
  return new TextDecoder(encoding).decode(bytes);
}

/** In UTF-16, every second byte of Latin text is zero; which one tells the order. */
function wideEncoding(bytes: Uint8Array): Encoding | null {
  const start = bytes.subarray(0, 2000);
  const zeros = (odd: number): number => start.filter((byte, at) => byte === 0 && at % 2 === odd).length;
  const [even, odd] = [zeros(0), zeros(1)];
  if (Math.max(even, odd) * 4 < start.length) return null;
  return odd > even ? 'utf-16le' : 'utf-16be';
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/** A few words with letters beyond a–z, by which an encoding shows itself. @example wordsBeyondAscii('Istunnon lähde,Istunnot') // 'lähde' */
export function wordsBeyondAscii(text: string): string {
  const words = text.match(/[^\s,;|"\t]*[^\s\p{ASCII}][^\s,;|"\t]*/gu) ?? [];
  return [...new Set(words)].slice(0, 3).join(', ');
}
