/**
 * What happens to a link between two people: it is copied from HTML, encoded once more, wrapped by a mail tool, or taken out of a sentence.
 *
 * Used by check.ts, which names the slip and goes on with the mended link, and by link.ts, which does not build on a broken one.
 */

import { UTM_PARAMETERS } from '../parameters';
import { queryPieces } from '../query';
import { joinLink, type LinkParts } from '../url';
import { invisibleIn, withoutInvisible } from './invisible';
import { maskMacros } from './macros';
import { wrappedIn } from './wrapper';

export type SlipCode =
  | 'invisible_sign'
  | 'html_entity'
  | 'encoded_query'
  | 'wrapper'
  | 'wrapper_sealed'
  | 'tag_outside_query'
  | 'stray_end';

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
  return (
    invisibleSlip(text, link) ??
    entitySlip(link) ??
    letterSlip(link) ??
    writtenSlip(link) ??
    mailSlip(parts, link) ??
    wrapperSlip(parts) ??
    encodedSlip(parts) ??
    endSlip(parts, link) ??
    outsideSlip(parts)
  );
}

/** As browsers show them once the link has been opened. */
const ENCODED_INVISIBLE = /%E2%80%(?:8[BEF]|A[A-E])|%E2%81%(?:A[0-9A-F])|%EF%BB%BF|%C2%AD/gi;

function invisibleSlip(text: string, link: string): Slip | null {
  const sign = invisibleIn(text);
  if (sign !== null) return { code: 'invisible_sign', detail: sign, link: withoutInvisible(link) };
  const encoded = new RegExp(ENCODED_INVISIBLE.source, 'i').exec(link)?.[0];
  return encoded === undefined ? null : { code: 'invisible_sign', detail: encoded, link: link.replace(ENCODED_INVISIBLE, '') };
}

/** `&amp;` in its spellings, also encoded twice, half encoded, or with its `&` lost on the way; the same sign as JSON and scripts write it. */
const ENTITY = /(?:&|%26)(?:amp(?:;|%3B|(?=utm_)))+|(?<=[?&])amp;|&?#(?:0*38|x0*26);|\\(?:u00|x)26/i;

function entitySlip(link: string): Slip | null {
  const entity = ENTITY.exec(link)?.[0];
  if (entity === undefined) return null;
  const mended = link.replace(new RegExp(`(?:${ENTITY.source})+`, 'gi'), '&').replace(/&+(?=&)|(?<=\?)&+/g, '');
  return { code: 'html_entity', detail: entity, link: /\?/.test(mended) ? mended : mended.replace('&', '?') };
}

/** Letters as HTML writes them: the value would end at their `&` or `#`. */
const LETTERS: Readonly<Record<string, string>> = { auml: 'ä', ouml: 'ö', uuml: 'ü', aring: 'å', aelig: 'æ', oslash: 'ø', eacute: 'é' };
const LETTER = new RegExp(`&(?:#(\\d{3,5})|#x([\\da-f]{2,4})|(${Object.keys(LETTERS).join('|')}));`, 'gi');

function letterSlip(link: string): Slip | null {
  const detail = link.match(LETTER)?.[0];
  if (detail === undefined) return null;
  const plain = link.replace(LETTER, (_, decimal?: string, hex?: string, name = '') => {
    const letter = LETTERS[name.toLowerCase()];
    if (letter === undefined) return String.fromCodePoint(hex === undefined ? Number(decimal) : Number.parseInt(hex, 16));
    return /^[A-Z]/.test(name) ? letter.toUpperCase() : letter;
  });
  return { code: 'encoded_query', detail, link: plain };
}

/** Signs of a link as programs, Markdown and keyboards of East Asia write them. */
const WRITTEN: readonly (readonly [RegExp, string])[] = [
  [/\\(?:u00|x)3d|&#(?:0*61|x0*3d);|(?<=utm_[a-z_]{2,20})＝/gi, '='],
  [/(?<=utm)\\_/gi, '_'],
  [/＆(?=utm_)/gi, '&'],
  [/？(?=utm_)/gi, '?'],
];

function writtenSlip(link: string): Slip | null {
  const sign = WRITTEN.map(([each]) => link.match(each)?.[0]).find(found => found !== undefined);
  if (sign === undefined) return null;
  return { code: 'encoded_query', detail: sign, link: WRITTEN.reduce((text, [each, plain]) => text.replace(each, plain), link) };
}

/** The source of a mail writes each `=` as `=3D`; a word that begins so (3D printing) has others beside it that do not. */
function mailSlip({ query }: LinkParts, link: string): Slip | null {
  const pairs = query?.split('&') ?? [];
  if (pairs.length < 2 || !pairs.every(pair => /^[^=]+=3D/.test(pair))) return null;
  return { code: 'encoded_query', detail: '=3D', link: link.replace(/=3D/g, '=') };
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
    const inValue = /%(?:25)*(?:26|3F)(?=utm_\w+(?:=|%(?:25)*3D))/i.exec(value)?.[0];
    // An address as a value, or in the text of a message, carries its own query, and is right to be encoded.
    const coded = inName ?? (/^(?:\/|%2F)|https?(?::|%3A)(?:\/|%2F)/i.test(value) ? undefined : inValue);
    // Google Play takes tags of its own kind in there, all of them encoded.
    if (coded === undefined || !TAG_AFTER.test(text) || text.startsWith('referrer=')) return text;
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
  /(?:\\[nrt]|<\/(?:a|b|p|u|em|li|td|div|span|strong)>|<br ?\/?>|&(?:quot|apos|lt|gt|nbsp|[lr][sd]quo|#0*3[49]);|[.,;:!"'>|*`)\]}\\]|%22|%27|%3E|%E2%80%9[89CDEF]|%E2%80%A6|%C2%BB|%C2%AB)+$/i;
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

/** Where the source of a page goes on behind the address, escaped. */
const ESCAPED_END = /&(?:quot|lt|gt);.*$/is;

function endSlip(parts: LinkParts, link: string): Slip | null {
  const end = ESCAPED_END.exec(link)?.[0] ?? strayEnd(link);
  if (end !== '') return { code: 'stray_end', detail: end, link: link.slice(0, -end.length) };
  const inner = strayEnd(parts.base);
  return inner === '' ? null : { code: 'stray_end', detail: inner, link: joinLink({ ...parts, base: parts.base.slice(0, -inner.length) }) };
}

const SIGNS = '[?&;,|+/!]|%20|%2C|%3B|%7C';
/** What stands in front of a tag that is no part of the query: a `;`, a second `?`, a `/`, or an `&` before there is a `?`. A run is tried from its first sign only. */
const JOINT = new RegExp(`(?<!${SIGNS})(?:${SIGNS})+(?=(?:${UTM_PARAMETERS.join('|')})=)`, 'i');

/**
 * The link with the tags that stand in its path or in the value of another parameter joined to its query; null when there are none. An address
 * as a value keeps its own.
 *
 * @example joinedTags(partsOf('https://a.fi/p&utm_source=x;utm_medium=y')) // { tag: 'utm_source', parts: { base: 'https://a.fi/p', query: 'utm_source=x&utm_medium=y', … } }
 */
export function joinedTags(parts: LinkParts): { readonly tag: string; readonly parts: LinkParts } | null {
  const [base = '', ...inPath] = parts.base.split(JOINT);
  const pieces = parts.query === null ? [] : parts.query.split('&');
  const opened = pieces.map(piece => (/=(?:https?:|\/)/i.test(piece) ? [piece] : piece.split(JOINT)));
  const outside = [...inPath, ...opened.flatMap(([, ...rest]) => rest)];
  if (outside.length === 0) return null;
  const query = [...inPath, ...opened.flat()].filter(piece => piece !== '').join('&');
  return { tag: outside[0]?.split('=')[0] ?? '', parts: { ...parts, base, query } };
}

function outsideSlip(parts: LinkParts): Slip | null {
  const joined = joinedTags(parts);
  return joined === null ? null : { code: 'tag_outside_query', detail: joined.tag, link: joinLink(joined.parts) };
}
