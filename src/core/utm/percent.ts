/**
 * Percent-encoding of query text, the way browsers read it and chats leave it alone.
 *
 * Used by query.ts, link.ts and check-text.ts. Written by hand because decodeURIComponent throws on text that browsers accept, and the core may not import.
 * Source: WHATWG URL ("application/x-www-form-urlencoded parsing") and WHATWG Encoding ("UTF-8 decoder").
 */

import { aroundMacros, aroundPercentMacros } from './check/macros';

const REPLACEMENT = '\uFFFD';

/** Half of a surrogate pair has no UTF-8 form and would make encodeURIComponent throw. */
function withoutLoneSurrogates(text: string): string {
  return text.replace(/[\uD800-\uDFFF]/gu, REPLACEMENT);
}

/**
 * Text as it stands in a query: everything encoded but letters, digits, `-._~` and braces, and placeholders of ad platforms and mail tools.
 *
 * `!'()*` are encoded too, because chats end a link at them; placeholders stay, because they are filled in only when they stand there plain.
 *
 * @example encodeQueryText('kesä & (ale)') // 'kes%C3%A4%20%26%20%28ale%29'
 * @example encodeQueryText('{{ campaign.name }} ad') // '{{ campaign.name }}%20ad'
 */
export function encodeQueryText(text: string): string {
  return aroundMacros(withoutLoneSurrogates(text), plain =>
    encodeURIComponent(plain)
      .replace(/[!'()*]/g, sign => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`)
      .replace(/%7B/g, '{')
      .replace(/%7D/g, '}'),
  );
}

/**
 * What a browser reads from query text: `+` is a blank, `%C3%A4` is ä, broken bytes become U+FFFD, a lone `%` stays. Placeholders with a `%`
 * of their own (`%%adgroup%%`) are no codes.
 *
 * @example decodeQueryText('kes%C3%A4+ale+100%') // 'kesä ale 100%'
 */
export function decodeQueryText(text: string): string {
  const decode = (plain: string): string =>
    plain.replace(/\+/g, ' ').replace(/(?:%[0-9A-Fa-f]{2})+/g, run => {
      const bytes = run.slice(1).split('%');
      return decodeUtf8(bytes.map(byte => Number.parseInt(byte, 16)));
    });
  return aroundPercentMacros(withoutLoneSurrogates(text), decode);
}

/**
 * The text behind a value that was encoded before it was written; null when it was not: every `%` must open a code, and all codes a letter.
 *
 * @example decodedOnceMore('kes%C3%A4-ale') // 'kesä-ale'
 * @example decodedOnceMore('50% off') // null
 */
export function decodedOnceMore(value: string): string | null {
  if (!value.includes('%') || /%(?![0-9A-Fa-f]{2})/.test(value)) return null;
  const decoded = decodeQueryText(value.replace(/\+/g, '%2B'));
  return decoded.includes(REPLACEMENT) ? null : decoded;
}

/** How a lead byte opens a character: bytes still to come, bits it brings, and the range of the next byte; null for a byte that cannot lead. */
function leadOf(byte: number): { readonly missing: number; readonly bits: number; readonly low: number; readonly high: number } | null {
  if (byte >= 0xc2 && byte <= 0xdf) return { missing: 1, bits: byte & 0x1f, low: 0x80, high: 0xbf };
  if (byte >= 0xe0 && byte <= 0xef)
    return { missing: 2, bits: byte & 0xf, low: byte === 0xe0 ? 0xa0 : 0x80, high: byte === 0xed ? 0x9f : 0xbf };
  if (byte >= 0xf0 && byte <= 0xf4)
    return { missing: 3, bits: byte & 0x7, low: byte === 0xf0 ? 0x90 : 0x80, high: byte === 0xf4 ? 0x8f : 0xbf };
  return null;
}

/** One replacement sign per broken stretch, as browsers do, so that both sides count the same characters. */
function decodeUtf8(bytes: readonly number[]): string {
  let text = '';
  let at = 0;
  while (at < bytes.length) {
    const first = bytes[at] ?? 0;
    at += 1;
    if (first < 0x80) {
      text += String.fromCharCode(first);
      continue;
    }
    const lead = leadOf(first);
    if (lead === null) {
      text += REPLACEMENT;
      continue;
    }
    let { missing, bits, low, high } = lead;
    while (missing > 0) {
      const next = bytes[at];
      if (next === undefined || next < low || next > high) break;
      bits = (bits << 6) | (next & 0x3f);
      missing -= 1;
      low = 0x80;
      high = 0xbf;
      at += 1;
    }
    text += missing === 0 ? String.fromCodePoint(bits) : REPLACEMENT;
  }
  return text;
}
