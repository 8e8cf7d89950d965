/**
 * Units of time as people write them in the four languages, and how long each is: one table for amounts, targets and durations. They are read,
 * never shown. In small letters and without the last point.
 */
import { keysOf } from '../keys';

/** Units a KPI's duration can be counted in. */
export type DurationUnit = 'seconds' | 'minutes' | 'hours' | 'days';

/** Nobody counts a KPI in weeks, but people write two weeks where days are asked for; programs write milliseconds. */
export type TimeUnit = DurationUnit | 'milliseconds' | 'weeks';

/** The sign of each unit comes first; Finnish has cases: *tuntia*, *tunnin*. */
export const TIME_SPELLINGS: Readonly<Record<TimeUnit, readonly string[]>> = {
  milliseconds: words('ms millisecond milliseconds millisekunti millisekuntia millisekund millisekunder milisaat'),
  seconds: words('s sec secs second seconds sek sekunti sekuntia sekunnin sekund sekunder saat detik'),
  minutes: words('min mins minute minutes minuutti minuuttia minuutin minut minutter minuter minit menit mnt'),
  hours: words('h hr hrs hour hours t tim tunti tuntia tunnin time timer jam j'),
  days: words('d day days pv pvä vrk päivä päivää päivän vuorokausi vuorokautta vuorokauden dag dage døgn hari'),
  weeks: words('wk wks week weeks vk vko viikko viikkoa viikon uge uger minggu'),
};

const SECONDS: Readonly<Record<TimeUnit, number>> = {
  milliseconds: 0.001,
  seconds: 1,
  minutes: 60,
  hours: 3600,
  days: 86_400,
  weeks: 604_800,
};

const UNITS = keysOf(TIME_SPELLINGS);

function words(text: string): readonly string[] {
  return text.split(' ');
}

/** Whether a KPI's unit is one that a duration can be counted in. */
export function isDurationUnit(unit: string): unit is DurationUnit {
  return unit === 'seconds' || unit === 'minutes' || unit === 'hours' || unit === 'days';
}

/** An amount of one unit of time in another, without what binary fractions add. @example inUnit(2.3, 'minutes', 'seconds') // 138 */
export function inUnit(amount: number, from: TimeUnit, to: DurationUnit): number {
  return Number(((amount * SECONDS[from]) / SECONDS[to]).toPrecision(12));
}

/**
 * The unit of time a word behind a number stands for; null for any other word. A bare *m* is a minute only where nobody would count in months.
 * @example timeUnit('Sek.', 'minutes') // 'seconds'
 * @example timeUnit('m', 'days') // null
 */
export function timeUnit(typed: string, own: DurationUnit): TimeUnit | null {
  const spelling = typed.toLowerCase().replace(/\.$/, '');
  if (spelling === 'm') return own === 'days' ? null : 'minutes';
  if (isHourOrDay(spelling, own)) return null;
  return UNITS.find(unit => TIME_SPELLINGS[unit].includes(spelling)) ?? null;
}

/** Whether a word behind days is an hour to some and *hari*, a day, to others. */
export const isHourOrDay = (typed: string, own: DurationUnit): boolean => own === 'days' && /^hr\.?$/i.test(typed);

/**
 * Signs that are units where a time is counted only: *j* is *jam*, an hour in Malay, elsewhere *juta*, a million; one stroke is minutes, two are
 * seconds.
 * @example timesInFull('1.5 j') // '1.5 jam'
 * @example timesInFull("90'") // '90 min'
 */
export function timesInFull(text: string): string {
  return text
    .replace(/(?<=[\d½¼¾]\s*)j(?=\.?\s*$)/i, 'jam')
    .replace(/(?<=[\d½¼¾]\s?)(?:["″”]|''|′′)\s*$/, ' s')
    .replace(/(?<=[\d½¼¾]\s?)['′’]\s*$/, ' min');
}
