/**
 * Which of the two cards and charts of the Dashboard is whose star's. The place is kept in the row, so that a sort, which takes the whole row
 * along, leaves each chart its KPI: charts have a title and number formats of their own, which no formula can change.
 */

/** Cards and charts there are. */
export const STAR_PLACES = 2;

/**
 * Places of stars in the order of their rows: a star keeps its own, unless one above it has the same; the others take what is free.
 *
 * @param kept what stands in each star's row; blank for none
 * @example starPlaces(['2', '', '']) // [2, 1, 3]
 */
export function starPlaces(kept: readonly string[]): readonly number[] {
  const own = kept.map((text, at) => (isPlace(text) && kept.indexOf(text) === at ? Number(text) : null));
  const taken = new Set(own);
  let next = 1;
  const free = (): number => {
    while (taken.has(next)) next += 1;
    taken.add(next);
    return next;
  };
  return own.map(place => place ?? free());
}

const isPlace = (text: string): boolean => /^[1-9]$/.test(text) && Number(text) <= STAR_PLACES;
