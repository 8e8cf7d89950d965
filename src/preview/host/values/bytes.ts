/**
 * Bytes as Apps Script has them: signed, −128 to 127.
 *
 * Used by Utilities; runs alike in Node and in the browser.
 */

const signed = (byte: number): number => (byte > 127 ? byte - 256 : byte);

/** UTF-8 bytes of a text: `bytesOfText('é')` → `[-61, -87]`. */
export function bytesOfText(text: string): readonly number[] {
  return Array.from(new TextEncoder().encode(text), signed);
}

/** `base64OfBytes([104, 105])` → `'aGk='`. */
export function base64OfBytes(bytes: readonly number[]): string {
  return btoa(bytes.map(byte => String.fromCharCode(byte & 255)).join(''));
}

/** The inverse of `base64OfBytes`. */
export function bytesOfBase64(encoded: string): readonly number[] {
  return Array.from(atob(encoded), character => signed(character.charCodeAt(0)));
}
