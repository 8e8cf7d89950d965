/**
 * Signs that nobody sees and nobody typed, which come along when a link or a word is copied from a chat, a document or a web page.
 *
 * Used by reading, building and checking of links and by slugs.
 */

/** Zero-width blanks, direction marks, soft hyphens, byte order marks, fillers and annotation marks. */
const INVISIBLE = /\u034F|[\u00AD\u061C\u115F\u1160\u180E\u200B\u200E\u200F\u202A-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFB]/u;

/** Joiners mean something inside Arabic, Indic scripts and emoji only: beside Latin letters, signs or the end of a text they are leftovers. A run is tried from its first sign only, or a long one takes ages. */
const LOOSE_JOINER = /(?<=^|\p{ASCII})[\u200C\u200D]+|(?<![\u200C\u200D])[\u200C\u200D]+(?=$|\p{ASCII})/u;

const LEFTOVER = new RegExp(`${INVISIBLE.source}|${LOOSE_JOINER.source}`, 'u');

/** The text without them. @example withoutInvisible('insta\u200Bgram\u200E') // 'instagram' */
export function withoutInvisible(text: string): string {
  return text.replace(new RegExp(LEFTOVER.source, 'gu'), '');
}

/** The first of them by its Unicode number; null when there is none. @example invisibleIn('https://a.fi/\u200E') // 'U+200E' */
export function invisibleIn(text: string): string | null {
  const sign = LEFTOVER.exec(text)?.[0].codePointAt(0);
  return sign === undefined ? null : `U+${sign.toString(16).toUpperCase().padStart(4, '0')}`;
}
