/**
 * The hidden columns of Check-ins that make each KPI's series. Used by checkins-arithmetic.ts. Formulas only, pure.
 */
import type { CheckinParts } from './checkins-window';
import type { ColumnKey } from './place';

type Key = ColumnKey<'checkins'>;

/** Sort codes of one KPI: a thousand days of 10^10 codes each, see checkins-arithmetic.ts. */
const KPI_CODES = '10^13';

/**
 * One point for each day with a check-in, or for each complete week of a sum, for trend, limits and forecast: what the series functions
 * are given, since they take every row as a total. Channels of a day are pooled where all of that day have a denominator.
 */
export function pointColumns({ c, ofKpi, start, when, inGroup, hasChannels }: CheckinParts, today: string): Partial<Record<Key, string>> {
  const group = (of: Key) => inGroup('day_group', of);
  const isSum = `${ofKpi('how', '""')}="sum"`;
  const pooled = `IF(ABS(${group('channel_rated')}-${group('channel_one')})<1/2;${group('channel_n')}/${group('channel_d')};${group('channel_x')}/${group('channel_one')})`;
  const ofDay = `IF(${hasChannels};IF(${c('channel')}="";${c('x')};${pooled});${c('x')})`;
  const weekEnd = `${start}+7*(INT((${c('day')}-${start}+91)/7)-12)-1`;
  return {
    channel_x: when(`${c('channel_one')}=1`, c('x')),
    channel_n: when(`${c('channel_d')}<>""`, `${c('x')}*${c('denominator')}`),
    channel_rated: when(`${c('channel_d')}<>""`, '1'),
    whole_total: `IF(${c('newest')}=1;${when(`${c('channel')}=""`, '1')};)`,
    // A week's rows: its totals, or all its channels. Weeks cut off at either end are left out.
    week_x: when(
      `${c('newest')}=1`,
      when(
        isSum,
        when(
          `(${weekEnd}<=${today})*(${c('day')}>=${start}-84)`,
          `IF(${hasChannels};IF((${c('channel')}<>"")*(${inGroup('week_group', 'whole_total')}>0);;${c('x')});${c('x')})`,
        ),
      ),
    ),
    point_x: `IF(${c('newest')}=1;IF(${isSum};IF(${c('week_x')}="";;IF(VLOOKUP(${c('week_group')};SORT(FILTER(HSTACK(${c('week_group')};${c('code')});${c('week_x')}<>"";${c('newest')}=1);1;TRUE();2;FALSE());2;FALSE())=${c('code')};${inGroup('week_group', 'week_x')};));IF(${ofKpi('totals', '0')}>0;${when(`${c('channel')}=""`, c('x'))};${when(`${c('first')}=1`, ofDay)}));)`,
    point_day: `IF(${c('point_x')}="";;IF(${isSum};${weekEnd};${c('day')}))`,
    // 1 for the KPI's newest point, 2 for the one before it, for what must hold several times in a row.
    point_rank: `IF(${c('point_x')}="";;LET(places;LET(sorted;SORT(FILTER(${c('code')};${c('newest')}=1;${c('point_x')}<>""));HSTACK(sorted;SEQUENCE(ROWS(sorted))));VLOOKUP((INT(${c('code')}/${KPI_CODES})+1)*${KPI_CODES}-1;places;2;TRUE())-VLOOKUP(${c('code')};places;2;TRUE())+1))`,
    // Points of the cycle itself: a forecast starts where the work started.
    cycle_x: when(`(${c('point_x')}<>"")*(${c('live')}=1)`, c('point_x')),
  };
}

/** What each row adds to its own cycle week, for the Scorecard: a week with totals counts only these. */
export function weekColumns({ c, when, inGroup, hasChannels }: CheckinParts): Partial<Record<Key, string>> {
  const used = `${c('week_use')}=1`;
  const rated = `${c('week_rated')}=1`;
  return {
    week_use: `IF((${c('newest')}=1)*(${c('live')}=1);IF(${hasChannels};IF((${c('channel')}<>"")*(${inGroup('week_group', 'whole_total')}>0);;1);1);)`,
    week_rated: `IF(${used};IF(ISNUMBER(${c('denominator')});${when(`${c('denominator')}>0`, '1')};);)`,
    week_value: when(used, c('x')),
    week_n: when(rated, `${c('x')}*${c('denominator')}`),
    week_d: when(rated, c('denominator')),
    week_pace: when(used, c('pace')),
  };
}
