/**
 * The browser's `atob` for Apps Script, which has none and whose own decoder is a service that may not be called while the code loads.
 * The build puts it wherever the code asks for a global `atob`: the URL library unpacks its tables of letters with it (see ./url).
 */
const SIGNS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/**
 * The bytes behind a base64 text, one sign each. The text is our own, so signs that are no base64 are not looked for.
 *
 * @example atob('S3Y=') // 'Kv'
 */
export function atob(text: string): string {
  let bytes = '';
  let held = 0;
  let bits = 0;
  for (const sign of text.replace(/=+$/, '')) {
    held = ((held << 6) | SIGNS.indexOf(sign)) & 0xfff;
    bits += 6;
    if (bits < 8) continue;
    bits -= 8;
    bytes += String.fromCharCode((held >> bits) & 0xff);
  }
  return bytes;
}
