/**
 * What a file that somebody opened is instead of a report: a workbook, a packed file, a picture, a film. Told by its size and its first bytes, so
 * that none of it lands in the field. Used by report-field.tsx.
 */
import { decodedText } from './file-text';

/** `unread`: the browser could not read it, as when it was moved or deleted meanwhile. */
export type FileFault = 'packed' | 'no_text' | 'too_large' | 'unread';

/** So that a film chosen by mistake is not read whole into the page. */
export const MOST_MEGABYTES = 20;

/** How files begin that hold others (.xlsx, .ods, .zip), old workbooks (.xls), and what gzip makes. */
const PACKED: readonly (readonly number[])[] = [
  [0x50, 0x4b, 0x03, 0x04],
  [0xd0, 0xcf, 0x11, 0xe0],
  [0x1f, 0x8b],
];
const PDF = [0x25, 0x50, 0x44, 0x46];

const begins = (bytes: Uint8Array, sign: readonly number[]): boolean => sign.every((byte, at) => bytes[at] === byte);

/** Null for a text. Example: `faultOf(new Uint8Array([0x50, 0x4b, 0x03, 0x04]))` → 'packed'. */
export function faultOf(bytes: Uint8Array): FileFault | null {
  if (PACKED.some(sign => begins(bytes, sign))) return 'packed';
  return begins(bytes, PDF) || decodedText(bytes).text.includes('\0') ? 'no_text' : null;
}

/** The bytes of a file that can be a report, or what it is instead. */
export async function readBytes(file: Blob): Promise<Uint8Array | FileFault> {
  if (file.size > MOST_MEGABYTES * 1_000_000) return 'too_large';
  try {
    const bytes = new Uint8Array(await file.arrayBuffer());
    return faultOf(bytes) ?? bytes;
  } catch {
    return 'unread';
  }
}
