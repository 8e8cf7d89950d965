/**
 * The hidden columns of Check-ins for baselines that come from check-ins: which rows lie in the window before day 1 or in the measuring
 * phase, and their share in it. Used by checkins-arithmetic.ts. Same rules as for the present window.
 */
import { type CheckinParts, weighed } from './checkins-window';
import type { ColumnKey } from './place';

type Key = ColumnKey<'checkins'>;

/** Days before day 1 that decide whether 28 days are enough. */
const SHORT_WINDOW = 28;

export function baselineColumns(parts: CheckinParts): Partial<Record<Key, string>> {
  const { c, ofKpi, start, when, inGroup, hasChannels } = parts;
  const isTotal = `${c('channel')}=""`;
  const isSum = `${ofKpi('how', '""')}="sum"`;
  const totalsOfWeek = `IF(${hasChannels};${inGroup('week_group', 'base_total')};1)`;
  return {
    recent: `IF(${c('newest')}=1;${when(`(${c('day')}>=${start}-${SHORT_WINDOW})*(${c('day')}<${start})`, '1')};)`,
    recent_total: `IF(${c('recent')}=1;${when(isTotal, '1')};)`,
    recent_channel: `IF((${c('recent')}=1)*(${c('channel_one')}=1);${when(`${c('first')}=1`, '1')};)`,
    recent_week: when(`${c('recent')}=1`, `1/${inGroup('week_group', 'recent')}`),

    in_base: `IF(${c('newest')}=1;${when(`(${c('day')}>=${ofKpi('base_first')})*(${c('day')}<=${ofKpi('base_last')})`, '1')};)`,
    base_total: `IF(${c('in_base')}=1;${when(isTotal, '1')};)`,
    // Sums are taken week by week, so each week decides for itself whether it has totals.
    based: `IF(${c('in_base')}=1;IF(${isTotal};1;IF(IF(${isSum};${totalsOfWeek};${ofKpi('base_totals', '0')})>0;;1));)`,
    based_week: when(`${c('based')}=1`, `1/${inGroup('week_group', 'based')}`),
    ...weighed(parts, 'based', {
      rated: 'base_rated',
      weight: 'base_weight',
      x: 'based_x',
      n: 'based_n',
      d: 'based_d',
      weighed: 'base_weighed',
      lead: 'base_lead',
      leadX: 'base_lead_x',
      allRated: 'base_all_rated',
    }),
  };
}
