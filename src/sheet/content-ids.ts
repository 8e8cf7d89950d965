/**
 * Ids out of what a row says, so that a command that failed half-way and is tried again gives the same ones. Pure; used where rows are
 * written.
 */

/** Eight hexadecimal digits hold this many ids. */
const IDS = 2 ** 32;

/**
 * An id for each text, none of which is taken: of equal texts the second gets the next free one.
 * @example contentIds(['ctr|46342|'], new Set()) // ['9c0f3a1e'], and the same again for the same text
 */
export function contentIds(texts: readonly string[], taken: ReadonlySet<string>): readonly string[] {
  const used = new Set(taken);
  return texts.map(text => {
    let number = hashOf(text);
    while (used.has(hex(number))) number = (number + 1) % IDS;
    used.add(hex(number));
    return hex(number);
  });
}

/** Eight digits that stand for a text. @example fingerprint('a') // 'e40c292c' */
export const fingerprint = (text: string): string => hex(hashOf(text));

const hex = (number: number): string => number.toString(16).padStart(8, '0');

/** FNV-1a, 32 bits: http://www.isthe.com/chongo/tech/comp/fnv/ */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193) >>> 0;
  return hash;
}
