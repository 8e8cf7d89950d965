/**
 * What the items of Content say about a KPI over some days: the figure of a check-in nobody has to type. Used by the command that fills in
 * what is due.
 */
import { addDays, type Day, daysBetween } from '../day/day';
import { nameKey } from '../name-key';
import { type PlannedItem, postingConsistency } from './schedule';

export type ContentMeasure =
  | 'consistency'
  | 'channel_posts'
  | 'cycle_days'
  | 'work_minutes'
  | 'review_minutes'
  | 'reuse'
  | 'new_tests'
  | 'errors'
  | 'strikes';

export interface MeasuredItem extends PlannedItem {
  /** Days from the first working step to publication; null while unknown. */
  readonly cycleDays: number | null;
  readonly minutes: number | null;
  readonly reviewMinutes: number | null;
  /** Made from an item or material that was there before. */
  readonly isReused: boolean;
  readonly channel: string;
  /** Whether it tries something new; '' while nobody has said. */
  readonly mix: 'proven' | 'new' | '';
  readonly corrected: number;
  readonly strikes: number;
}

/** The cycle items are measured in. */
export interface MeasuredCycle {
  readonly start: Day;
  readonly weeksOff: readonly number[];
  /** Channels the team posts on, by name. */
  readonly channels: readonly string[];
}

/** First and last day, both counted. */
export interface Days {
  readonly from: Day;
  readonly to: Day;
}

export type MeasuredValue =
  | { readonly kind: 'value'; readonly value: number; readonly of: number }
  /** A share is handed on as its two counts, so that several of them can be pooled. */
  | { readonly kind: 'counts'; readonly numerator: number; readonly of: number };

/** Strikes are counted over so many days, whatever the KPI's own cadence. */
const STRIKE_DAYS = 30;

/**
 * The figure of the items published on `days`; null where nothing was published, or nothing is known of what was. Consistency looks at all
 * weeks that are over by the last of the days, strikes at the posts of the 30 days up to it. `of` says how many items (of consistency: weeks)
 * stand behind it.
 * Example: two posts published, one made from an older one → reuse: counts 1 of 2; of 40 and 60 minutes → work_minutes: value 50.
 */
export function measureContent(
  measure: ContentMeasure,
  items: readonly MeasuredItem[],
  days: Days,
  cycle: MeasuredCycle,
): MeasuredValue | null {
  const out = publishedOn(items, days);
  switch (measure) {
    case 'consistency': {
      const { onSchedule, weeks } = postingConsistency(items, cycle.start, days.to, cycle.weeksOff);
      return weeks === 0 ? null : { kind: 'value', value: onSchedule / weeks, of: weeks };
    }
    case 'channel_posts':
      return channelPosts(items, days, cycle);
    case 'cycle_days':
      return meanOf(out.map(({ cycleDays }) => cycleDays));
    case 'work_minutes':
      return meanOf(out.map(({ minutes }) => minutes));
    case 'review_minutes':
      return meanOf(out.map(({ reviewMinutes }) => reviewMinutes));
    case 'reuse':
      return shareOf(out, ({ isReused }) => isReused);
    case 'new_tests':
      return shareOf(
        out.filter(({ mix }) => mix !== ''),
        ({ mix }) => mix === 'new',
      );
    case 'errors':
      return shareOf(out, ({ corrected }) => corrected > 0);
    case 'strikes': {
      const lately = publishedOn(items, { from: addDays(days.to, 1 - STRIKE_DAYS), to: days.to });
      const value = lately.reduce((sum, { strikes }) => sum + strikes, 0);
      return lately.length === 0 ? null : { kind: 'value', value, of: lately.length };
    }
  }
}

const publishedOn = (items: readonly MeasuredItem[], { from, to }: Days): readonly MeasuredItem[] =>
  items.filter(({ published }) => published !== null && published >= from && published <= to);

const WEEK = 7;

/**
 * Posts a week on each channel, in the weeks that are not off. None is a figure as well, once there was a first; unknown while nobody knows the
 * day of a post that was planned for these days. A post on a channel the team does not list counts nowhere.
 * Example: 12 posts in 14 days on 3 channels → 2.
 */
function channelPosts(items: readonly MeasuredItem[], days: Days, { start, weeksOff, channels }: MeasuredCycle): MeasuredValue | null {
  const keys = new Set(channels.map(nameKey));
  const isOn = (day: Day) => day >= days.from && day <= days.to;
  const length = daysBetween(days.from, days.to) + 1;
  const worked = Array.from({ length }, (_, at) => Math.floor((daysBetween(start, days.from) + at) / WEEK) + 1);
  const weeks = worked.filter(week => !weeksOff.includes(week)).length / WEEK;
  const isUnseen = items.some(
    ({ isPublished, published, publishOn }) => isPublished && published === null && publishOn !== null && isOn(publishOn),
  );
  const hasBegun = items.some(({ published }) => published !== null && published <= days.to);
  if (keys.size === 0 || weeks === 0 || isUnseen || !hasBegun) return null;
  const posts = publishedOn(items, days).filter(({ channel }) => channel === '' || keys.has(nameKey(channel))).length;
  return { kind: 'value', value: posts / weeks / keys.size, of: posts };
}

function meanOf(values: readonly (number | null)[]): MeasuredValue | null {
  const known = values.filter(value => value !== null);
  return known.length === 0
    ? null
    : { kind: 'value', value: known.reduce((sum, value) => sum + value, 0) / known.length, of: known.length };
}

const shareOf = (items: readonly MeasuredItem[], counts: (item: MeasuredItem) => boolean): MeasuredValue | null =>
  items.length === 0 ? null : { kind: 'counts', numerator: items.filter(counts).length, of: items.length };
