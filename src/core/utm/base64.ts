/**
 * The browser's `atob` for Apps Script, which has none and whose own decoder is a service that may not be called while the code loads.
 * The build gives it to the URL library, which unpacks its tables of letters with it. The core reads the addresses
 * with it that search engines and mail tools put into their links (check/tracking-link.ts).
 */
const SIGNS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** The six bits of each sign by its code: looking along SIGNS for every sign would take longer than all the rest of loading a table. */
const BITS = new Uint8Array(128);
for (let bits = 0; bits < SIGNS.length; bits++) BITS[SIGNS.charCodeAt(bits)] = bits;

/**
 * The bytes behind a base64 text, one sign each. Signs that are no base64 are not looked for: who cannot be sure asks isBase64 first.
 *
 * @example atob('S3Y=') // 'Kv'
 */
export function atob(text: string): string {
  const end = text.indexOf('=') < 0 ? text.length : text.indexOf('=');
  let bytes = '';
  let held = 0;
  let bits = 0;
  for (let at = 0; at < end; at++) {
    held = ((held << 6) | (BITS[text.charCodeAt(at)] ?? 0)) & 0xfff;
    bits += 6;
    if (bits < 8) continue;
    bits -= 8;
    bytes += String.fromCharCode((held >> bits) & 0xff);
  }
  return bytes;
}

/** Whether a text has the letters of base64 or of its variant for addresses. @example isBase64('aHR0cHM6Ly9hLmZp') // true */
export function isBase64(text: string): boolean {
  return /^[\w+/-]+={0,2}$/.test(text);
}
