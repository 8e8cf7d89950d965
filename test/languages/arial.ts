/**
 * Widths of Arial's glyphs, to measure whether a text fits its cell without a browser.
 * Advance widths are those of Helvetica's AFM file (1,000 units per em), to which Arial is metrically equal; accented letters are as
 * wide as their base letter. Used by the tests of languages and playbooks only.
 */

const ADVANCE: readonly (readonly [glyphs: string, units: number])[] = [
  ["ijl'’‘", 222],
  [' \u00a0!,./:;I[\\]ft|·', 278],
  ['()-`r', 333],
  ['"“”*', 355],
  ['ckJsvxyz', 500],
  ['abdeghnopqu0123456789?L_$€#–→»«', 556],
  ['^+<=>~−≥≤×', 584],
  ['FTZ', 611],
  ['&ABEKPSVXY', 667],
  ['CDHNRUw', 722],
  ['GOQ', 778],
  ['Mm', 833],
  ['%', 889],
  ['W', 944],
  ['—…Æ★●◐■▽○↻✎✓✕◆', 1000],
  ['æ', 889],
  ['Ø', 778],
  ['ø', 611],
];

/** Pixels of one line of Arial at the given point size on a 96 dpi screen. */
export function arialWidth(text: string, points: number): number {
  let units = 0;
  for (const glyph of text) {
    const base = /[æøÆØ]/.test(glyph) ? glyph : (glyph.normalize('NFD')[0] ?? glyph);
    const row = ADVANCE.find(([glyphs]) => glyphs.includes(base));
    if (!row) throw new Error(`No width known for “${glyph}”`);
    units += row[1];
  }
  return (units / 1000) * points * (96 / 72);
}
