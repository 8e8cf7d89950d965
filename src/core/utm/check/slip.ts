/**
 * What happens to a link between two people: it is copied from HTML, encoded once more, wrapped by a mail tool, or taken out of a sentence.
 *
 * Used by check.ts, which names the slip and goes on with the mended link, and by link.ts, which does not build on a broken one.
 */

import { queryPieces } from '../query';
import { joinLink, type LinkParts } from '../url';
import { invisibleIn, withoutInvisible } from './invisible';
import { maskMacros } from './macros';
import { wrappedIn } from './wrapper';

export type SlipCode = 'invisible_sign' | 'html_entity' | 'encoded_query' | 'wrapper' | 'wrapper_sealed' | 'stray_end';

/** `detail` is the piece of the link that is meant, `link` the mended one; null where only a person knows it. */
export interface Slip {
  readonly code: SlipCode;
  readonly detail: string;
  readonly link: string | null;
}

/**
 * The first slip of a link; null when it came through whole. `text` is the link as it was pasted.
 *
 * @example slipOf('https://a.fi?a=1&amp;b=2', parts) // { code: 'html_entity', detail: '&amp;', link: 'https://a.fi?a=1&b=2' }
 */
export function slipOf(text: string, parts: LinkParts): Slip | null {
  const link = joinLink(parts);
  return invisibleSlip(text, link) ?? entitySlip(link) ?? wrapperSlip(parts) ?? encodedSlip(parts) ?? endSlip(parts, link);
}

/** As browsers show them once the link has been opened. */
const ENCODED_INVISIBLE = /%E2%80%(?:8[BEF]|A[A-E])|%E2%81%(?:A[0-9A-F])|%EF%BB%BF|%C2%AD/gi;

function invisibleSlip(text: string, link: string): Slip | null {
  const sign = invisibleIn(text);
  if (sign !== null) return { code: 'invisible_sign', detail: sign, link: withoutInvisible(link) };
  const encoded = new RegExp(ENCODED_INVISIBLE.source, 'i').exec(link)?.[0];
  return encoded === undefined ? null : { code: 'invisible_sign', detail: encoded, link: link.replace(ENCODED_INVISIBLE, '') };
}

/** `&amp;` in its spellings, also encoded twice, half encoded, or with its `&` lost on the way. */
const ENTITY = /&(?:amp(?:;|%3B|(?=utm_)))+|&?#(?:0*38|x0*26);/i;

function entitySlip(link: string): Slip | null {
  const entity = ENTITY.exec(link)?.[0];
  if (entity === undefined) return null;
  const mended = link.replace(new RegExp(`(?:${ENTITY.source})+`, 'gi'), '&').replace(/&+(?=&)/g, '');
  return { code: 'html_entity', detail: entity, link: /\?/.test(mended) ? mended : mended.replace('&', '?') };
}

const TAG_AFTER = /(?:^|%(?:25)*(?:26|3F)|[&?])(?:utm_\w+)(?:=|%(?:25)*3D)/i;
const STRUCTURE: readonly (readonly [RegExp, string])[] = [
  [/%(?:25)*26/gi, '&'],
  [/%(?:25)*3D/gi, '='],
];

/** Tags whose `?`, `&` or `=` were encoded, so that they are part of a path or of one value. */
function encodedSlip(parts: LinkParts): Slip | null {
  const open = (text: string): string => STRUCTURE.reduce((opened, [code, sign]) => opened.replace(code, sign), text);
  const inPath = /%(?:25)*3F(?=[^/]*utm_\w+(?:=|%(?:25)*3D))/i.exec(parts.base);
  if (inPath !== null) {
    const tags = open(parts.base.slice(inPath.index + inPath[0].length));
    const query = parts.query === null ? tags : `${tags}&${parts.query}`;
    return { code: 'encoded_query', detail: inPath[0], link: joinLink({ ...parts, base: parts.base.slice(0, inPath.index), query }) };
  }
  let detail: string | null = null;
  const pieces = queryPieces(parts.query ?? '').map(({ text }) => {
    const equals = text.indexOf('=');
    const value = equals < 0 ? '' : text.slice(equals + 1);
    const inName = /%(?:25)*(?:26|3D|3F)/i.exec(equals < 0 ? text : text.slice(0, equals))?.[0];
    const inValue = /%(?:25)*26(?=utm_\w+(?:=|%(?:25)*3D))/i.exec(value)?.[0];
    // An address as a value carries its own query, and is right to be encoded.
    const coded = inName ?? (/^(?:https?(?::|%3A)|\/|%2F)/i.test(value) ? undefined : inValue);
    if (coded === undefined || !TAG_AFTER.test(text)) return text;
    detail ??= coded;
    return open(text.replace(/%(?:25)*3F/gi, '&')).replace(/^&+/, '');
  });
  return detail === null ? null : { code: 'encoded_query', detail, link: joinLink({ ...parts, query: pieces.join('&') }) };
}

function wrapperSlip(parts: LinkParts): Slip | null {
  const wrapped = wrappedIn(parts);
  return wrapped === null
    ? null
    : { code: wrapped.address === null ? 'wrapper_sealed' : 'wrapper', detail: wrapped.host, link: wrapped.address };
}

/** Signs that end sentences and close brackets, plain or encoded: hardly any page has them at its end. */
const CLOSING =
  /(?:<\/(?:a|b|p|u|em|li|td|div|span|strong)>|<br ?\/?>|&(?:quot|apos|lt|gt|nbsp|[lr][sd]quo|#0*3[49]);|[.,;:!"'>|*`)\]}]|%22|%27|%3E|%E2%80%9[89CDEF]|%E2%80%A6|%C2%BB|%C2%AB)+$/i;
const PAIRS: readonly (readonly [open: string, close: string])[] = [
  ['(', ')'],
  ['[', ']'],
  ['{', '}'],
  ['"', '"'],
  ["'", "'"],
];

/** The signs at the end of a part that belong to the text around the link; brackets opened inside it stay. */
function strayEnd(part: string): string {
  // Placeholders may end with the very same signs, and `..` at the end is a folder.
  const plain = maskMacros(part);
  if (/\/\.{1,2}$/.test(plain)) return '';
  let stray = CLOSING.exec(plain)?.[0] ?? '';
  while (stray !== '') {
    const kept = plain.slice(0, plain.length - stray.length + 1);
    const pair = PAIRS.find(([, close]) => close === stray[0]);
    if (pair === undefined) break;
    const [open, close] = pair;
    const closes = kept.split(close).length;
    // A quotation mark closes what the same sign opened.
    if (open === close ? closes % 2 === 0 : closes > kept.split(open).length) break;
    stray = stray.slice(1);
  }
  return stray;
}

function endSlip(parts: LinkParts, link: string): Slip | null {
  const end = strayEnd(link);
  if (end !== '') return { code: 'stray_end', detail: end, link: link.slice(0, -end.length) };
  const inner = strayEnd(parts.base);
  return inner === '' ? null : { code: 'stray_end', detail: inner, link: joinLink({ ...parts, base: parts.base.slice(0, -inner.length) }) };
}
