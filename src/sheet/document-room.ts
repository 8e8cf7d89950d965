/**
 * The one place that knows the sum of what is kept of a file outside its cells: Google holds 500 KB of document properties. What commands write by
 * themselves has a share nobody else takes, since a command that cannot write fails: the lists of Setup, the last step, and all that is small. Drafts,
 * choices and saved playbooks are weighed against the rest before they are written, and refused where they find no room.
 */
import { documentProperties } from './document-properties';
import { STEP_SHARE } from './last-step/kept-step';
import { blankedPieces, isOf, piecesOf } from './long-text';
import { LISTS_SHARE } from './workbook/kept-lists';

const ALL = 500 * 1024;
const SHARES = [LISTS_SHARE, STEP_SHARE];
/** Facts, index of the tabs, cycles aside, pointed columns of reports, the list of playbooks: for what they may still grow by. */
const SMALL = 35_000;

/** Bytes for more, beside `all` that are kept: what lists and step have taken of their share counts as free, their whole share does not. */
export function roomLeft(all: Readonly<Record<string, string>>): number {
  const others = Object.entries(all).filter(([key]) => !SHARES.some(({ prefix }) => key.startsWith(prefix)));
  return ALL - SMALL - SHARES.reduce((sum, { bytes }) => sum + bytes, 0) - storedBytes(others);
}

/** Keys count, too. @example storedBytes([['a', 'ä']]) // 3 */
export const storedBytes = (texts: readonly (readonly [string, string])[]): number =>
  texts.reduce((sum, [key, text]) => sum + bytesOf(key) + bytesOf(text), 0);

/** In UTF-8; a sign of two halves counts six instead of four. */
const bytesOf = (text: string): number => text.replace(/[\u0080-\u07ff]/g, 'xx').replace(/[\u0800-\uffff]/g, 'xxx').length;

/** Whether it was kept: where there is no room for it what was kept before stays, and whoever asked has to say so. */
export function keepWeighed(key: string, value: unknown): boolean {
  const store = documentProperties();
  const all = store.getProperties();
  const pieces = piecesOf(key, value);
  const others = Object.fromEntries(Object.entries(all).filter(([each]) => !isOf(key, each)));
  if (pieces === null || storedBytes(Object.entries(pieces)) > roomLeft(others)) return false;
  store.setProperties({ ...blankedPieces(Object.keys(all), key, pieces), ...pieces });
  return true;
}
