/**
 * Room that is left in the document's properties: 500 KB in all, of which the lists of Setup and the last step may take their share at any time,
 * since a command that cannot write them fails. Used where something is kept that could as well be refused.
 */
import { STEP_SHARE } from './last-step/kept-step';
import { LISTS_SHARE } from './workbook/kept-lists';

const ALL = 500 * 1024;
const SHARES = [LISTS_SHARE, STEP_SHARE];

/** Bytes for more, beside `all` that are kept: what lists and step have taken of their share counts as free, their whole share does not. */
export function roomLeft(all: Readonly<Record<string, string>>): number {
  const others = Object.entries(all).filter(([key]) => !SHARES.some(({ prefix }) => key.startsWith(prefix)));
  return ALL - SHARES.reduce((sum, { bytes }) => sum + bytes, 0) - storedBytes(others);
}

/** Keys count, too. @example storedBytes([['a', 'ä']]) // 3 */
export const storedBytes = (texts: readonly (readonly [string, string])[]): number =>
  texts.reduce((sum, [key, text]) => sum + bytesOf(key) + bytesOf(text), 0);

/** In UTF-8; a sign of two halves counts six instead of four. */
const bytesOf = (text: string): number => text.replace(/[\u0080-\u07ff]/g, 'xx').replace(/[\u0800-\uffff]/g, 'xxx').length;
