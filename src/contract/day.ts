/** How a day crosses the wire: types only. */

/** ISO day, e.g. 2026-11-16. */
export type IsoDay = string;
