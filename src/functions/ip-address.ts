/**
 * IP addresses as hosts, by the WHATWG URL standard (host parsing, https://url.spec.whatwg.org/#host-parsing). Used by ./url.
 * Each function gives the address as a URL spells it, null for a text that is none.
 */

/** A decimal, octal (leading 0) or hexadecimal (0x) number; null for anything else. "0x" alone is 0. */
function ipv4Number(text: string): number | null {
  if (/^0x[0-9a-f]*$/i.test(text)) return text.length === 2 ? 0 : Number.parseInt(text.slice(2), 16);
  if (/^0[0-7]*$/.test(text)) return Number.parseInt(text, 8);
  return /^[1-9]\d*$/.test(text) ? Number(text) : null;
}

/** A host whose last label is a number is an IPv4 address or nothing. Example: `looksLikeIpv4('a.0x10')` → true. */
export function looksLikeIpv4(host: string): boolean {
  const last = host.replace(/\.$/, '').split('.').pop() ?? '';
  return /^\d+$/.test(last) || ipv4Number(last) !== null;
}

/** One to four parts; the last fills what the others leave. Example: `readIpv4('127.1')` → '127.0.0.1'; `readIpv4('256.1.1.1')` → null. */
export function readIpv4(host: string): string | null {
  const parts = host.replace(/\.$/, '').split('.').map(ipv4Number);
  const last = parts.pop();
  if (last === undefined || last === null || parts.length > 3 || last >= 256 ** (4 - parts.length)) return null;
  let address = last;
  for (const [index, part] of parts.entries()) {
    if (part === null || part > 255) return null;
    address += part * 256 ** (3 - index);
  }
  return [24, 16, 8, 0].map(shift => Math.floor(address / 2 ** shift) % 256).join('.');
}

/** The eight pieces of an address written with or without "::"; a dotted end makes two of them. */
function ipv6Pieces(text: string): readonly number[] | null {
  const dotted = /^(.*:)(\d+\.\d+\.\d+\.\d+)$/.exec(text);
  if (dotted !== null) {
    const bytes = (dotted[2] ?? '').split('.');
    // Four decimal bytes without leading zeros.
    if (bytes.some(byte => String(Number(byte)) !== byte || Number(byte) > 255)) return null;
    const [a = 0, b = 0, c = 0, d = 0] = bytes.map(Number);
    return ipv6Pieces(`${dotted[1]}${(a * 256 + b).toString(16)}:${(c * 256 + d).toString(16)}`);
  }
  const halves = text.split('::');
  if (halves.length > 2) return null;
  const [head = [], tail = []] = halves.map(half => (half === '' ? [] : half.split(':')));
  if ([...head, ...tail].some(piece => !/^[0-9a-f]{1,4}$/i.test(piece))) return null;
  const missing = 8 - head.length - tail.length;
  if (halves.length === 2 ? missing < 1 : missing !== 0) return null;
  return [...head, ...Array<string>(missing).fill('0'), ...tail].map(piece => Number.parseInt(piece, 16));
}

/** The inside of the brackets, shortened as browsers do. Example: `readIpv6('0:0::1')` → '[::1]'; `readIpv6('::1%eth0')` → null. */
export function readIpv6(text: string): string | null {
  const pieces = ipv6Pieces(text);
  if (pieces === null) return null;
  const hex = pieces.map(piece => piece.toString(16)).join(':');
  // The first of the longest runs of at least two zeros becomes "::".
  const runs = (hex.match(/\b0(?::0)+\b/g) ?? []).sort((one, other) => other.length - one.length);
  const longest = runs[0];
  if (longest === undefined) return `[${hex}]`;
  const at = hex.search(new RegExp(`(?:^|:)${longest}(?:$|:)`));
  const start = hex[at] === ':' ? at + 1 : at;
  return `[${hex.slice(0, start).replace(/:$/, '')}::${hex.slice(start + longest.length).replace(/^:/, '')}]`;
}
