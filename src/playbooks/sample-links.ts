/**
 * Invented links of the example cycle, the same for every playbook: some posted with results, one posted without its tags, one that a word
 * pulls into shopping, one on a channel that lands in Unassigned. Words are places in the playbook's own lists. Data only, no text.
 */

/** A word of a list by its place; lists are shorter in some playbooks and start again then. */
type Place = number;

export interface SampleLink {
  readonly page: string;
  /** A channel of the team's by its place; null is the example's own. */
  readonly channel: Place | null;
  readonly format: Place;
  /** A word of its own is on no list. */
  readonly concept: Place | string;
  readonly creator: Place;
  readonly batch: Place;
  readonly item: Place | null;
  /** Cycle day on which it is posted. */
  readonly day: number;
  /** Clicks, conversions and both steps; null where GA4 saw no tags. */
  readonly counts: readonly [clicks: number, primary: number, first: number, second: number] | null;
}

export const SAMPLE_LINKS: readonly SampleLink[] = [
  { page: 'offer', channel: 0, format: 0, concept: 0, creator: 0, batch: 0, item: 0, day: 5, counts: [412, 9, 31, 18] },
  { page: 'offer', channel: 1, format: 1, concept: 0, creator: 0, batch: 0, item: 0, day: 6, counts: [268, 7, 22, 12] },
  { page: 'guide', channel: 0, format: 1, concept: 1, creator: 1, batch: 1, item: 1, day: 12, counts: [655, 24, 61, 40] },
  { page: 'guide', channel: 1, format: 2, concept: 1, creator: 1, batch: 1, item: 1, day: 13, counts: [301, 13, 35, 21] },
  { page: 'offer', channel: 2, format: 0, concept: 0, creator: 0, batch: 2, item: 0, day: 19, counts: [890, 6, 28, 9] },
  { page: 'guide', channel: 0, format: 0, concept: 1, creator: 1, batch: 3, item: 2, day: 26, counts: null },
  { page: 'offer', channel: 1, format: 1, concept: 'shop-tour', creator: 0, batch: 5, item: 2, day: 90, counts: null },
  { page: 'guide', channel: null, format: 2, concept: 1, creator: 1, batch: 5, item: null, day: 90, counts: null },
];
