/**
 * F6 moves the keyboard between the regions of the page: title bar, cells, sidebar.
 *
 * Needed because the grid keeps Tab for itself, as Sheets does.
 */

/** A part of the page that can take the keyboard; returns false while it is not there. */
export type Region = () => boolean;

/** Moves from the region at `from` to the next one that is there, round and round; returns its index. */
export function nextRegion(regions: readonly Region[], from: number, backwards: boolean): number {
  const step = backwards ? regions.length - 1 : 1;
  for (let moves = 1; moves <= regions.length; moves++) {
    const index = (from + moves * step) % regions.length;
    if (regions[index]?.()) return index;
  }
  return from;
}
