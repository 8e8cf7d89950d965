/**
 * A4 within Google's narrow margins, and which way round a tab lies on it. Sizes are pixels of the screen at 96 to the inch.
 *
 * Used by the .xlsx file and by the page's own printing.
 */

/** On every side, in inches. */
export const MARGIN = 0.25;
const INCH = 96;
const SIDES = { short: (210 / 25.4 - 2 * MARGIN) * INCH, long: (297 / 25.4 - 2 * MARGIN) * INCH } as const;
/** Upright, letters of ten points are still read at this scale; what would be smaller is turned. */
const LEGIBLE = 0.75;

export interface Sheet {
  readonly orientation: 'portrait' | 'landscape';
  /** At most 1: nothing is made larger than on the screen. */
  readonly scale: number;
  /** How much of the tab's height one sheet takes. */
  readonly room: number;
}

/** For columns that are so wide together. @example sheetFor(932) // { orientation: 'portrait', scale: 0.8, room: 1343 }, rounded */
export function sheetFor(width: number): Sheet {
  const isUpright = SIDES.short / width >= LEGIBLE;
  const [across, down] = isUpright ? [SIDES.short, SIDES.long] : [SIDES.long, SIDES.short];
  const scale = Math.min(1, across / width);
  return { orientation: isUpright ? 'portrait' : 'landscape', scale, room: down / scale };
}
