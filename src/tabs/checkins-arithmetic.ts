/**
 * The hidden columns of Check-ins: which KPI a row belongs to, whether it counts, and its share in that KPI's present window.
 *
 * One formula per column, filled from the heading cell, no LAMBDA. Rules as in core/series: of two rows with the same KPI, day and channel
 * the later wins; where a window has rows without a channel only these count; else the channels of each day become one value.
 * Groups are found by sorting and VLOOKUP; only workbooks with rows per channel pay for a SUMIF over days.
 */
import { baselineColumns } from './checkins-baseline';
import { pointColumns, weekColumns } from './checkins-points';
import { type CheckinParts, weighed } from './checkins-window';
import { lookUp } from './formula';
import type { ColumnKey, References } from './place';

type Key = ColumnKey<'checkins'>;

/** Room for 99,999 sheet rows below each channel, and for as many channels below each day of a KPI, in the sort code. */
const ROWS = '10^5';
const CHANNELS = '10^10';

/** Bodies of the hidden columns, to be wrapped by `fillColumn`. */
export function checkinArithmetic(at: References<'checkins'>): Partial<Record<Key, string>> {
  const c = (key: Key) => at.column(key);
  const d = (key: ColumnKey<'dashboard'>) => at.other('dashboard', key);
  const ofKpi = (give: ColumnKey<'dashboard'>, otherwise = '') => lookUp(c('key'), d('id'), d(give), otherwise);
  const s = (key: ColumnKey<'setup'>) => at.other('setup', key);
  const start = at.fact('start');
  const when = (condition: string, value: string) => `IF(${condition};${value};)`;
  const inGroup = (group: Key, of: Key) => `SUMIF(${c(group)};${c(group)};${c(of)})`;
  // The heading itself is the first text of the column.
  const hasChannels = `COUNTIF(${c('channel')};"?*")>1`;
  const parts: CheckinParts = { c, ofKpi, start, when, inGroup, hasChannels };
  const pace = `IF(${c('day')}-${start}+1<=${at.fact('measuring_days')};0;IF(${c('day')}>=${at.fact('end')};1;(${c('day')}-${start}+1-${at.fact('measuring_days')})/(90-${at.fact('measuring_days')})))`;
  const sortedCodes = `SORT(FILTER(${c('code')};${c('newest')}=1))`;
  const previous = `IFERROR(VLOOKUP(${c('code')}-1;${sortedCodes};1;TRUE());0)`;
  const total = `${c('channel')}=""`;

  return {
    // The stored id survives a renamed KPI; a row typed without the add-on is found by its name.
    key: `IF(${c('kpi_id')}<>"";${c('kpi_id')};${lookUp(c('kpi'), d('kpi'), d('id'), lookUp(c('kpi'), s('watch'), s('watch_id')))})`,
    day: when(`ISNUMBER(${c('date')})`, `INT(${c('date')})`),
    x: `IF(ISNUMBER(${c('value')});${c('value')};IF(ISNUMBER(${c('numerator')})*ISNUMBER(${c('denominator')});IF(${c('denominator')}>0;${ofKpi('scale', lookUp(c('key'), s('watch_id'), s('watch_scale'), '1'))}*${c('numerator')}/${c('denominator')};);))`,
    // Check-ins of a KPI that was taken off the Dashboard rest; those of a watch KPI count there only for rules.
    known: `IF((${c('key')}<>"")*(${c('day')}<>"")*(${c('x')}<>"");${when(`(${c('day')}>=${start}-90)*(${c('day')}<=${at.fact('effective')})*(COUNTIF(${d('id')};${c('key')})+COUNTIF(${s('watch_id')};${c('key')})>0)`, '1')};)`,
    live: `IF(${c('known')}=1;${when(`${c('day')}>=${start}`, '1')};)`,
    // KPI, day, channel and row in one number: of equal KPI, day and channel the greatest code is the row that counts.
    code: when(
      `${c('known')}=1`,
      `(IFERROR(MATCH(${c('key')};${d('id')};0);400+MATCH(${c('key')};${s('watch_id')};0))*1000+${c('day')}-${start}+100)*${CHANNELS}+IF(${total};0;MATCH(${c('channel')};${c('channel')};0)*${ROWS})+ROW(${c('key')})`,
    ),
    newest: `IF(${c('known')}=1;IF(VLOOKUP(INT(${c('code')}/${ROWS})*${ROWS}+${ROWS}-1;SORT(FILTER(${c('code')};${c('known')}=1));1;TRUE())=${c('code')};1;);)`,
    day_group: when(`${c('newest')}=1`, `INT(${c('code')}/${CHANNELS})`),
    week_group: when(`${c('newest')}=1`, `INT(${c('code')}/${CHANNELS}/1000)*1000+INT((${c('day')}-${start}+91)/7)`),
    // The first of the channels a day has; a total stands alone.
    first: `IF(${c('newest')}=1;IF(${total};1;IF(INT(${previous}/${CHANNELS})<INT(${c('code')}/${CHANNELS});1;IF(MOD(${previous};${CHANNELS})<${ROWS};1;)));)`,
    channel_one: `IF(${c('newest')}=1;${when(`${c('channel')}<>""`, '1')};)`,
    channel_d: `IF(${c('channel_one')}=1;IF(ISNUMBER(${c('denominator')});${when(`${c('denominator')}>0`, c('denominator'))};);)`,

    inside: `IF((${c('newest')}=1)*(${c('live')}=1);${when(`(${c('day')}>=${ofKpi('from')})*(${c('day')}<=${ofKpi('to')})`, '1')};)`,
    total: `IF(${c('inside')}=1;${when(total, '1')};)`,
    use: `IF(${c('inside')}=1;IF(${ofKpi('has_total', '0')}>0;${when(total, '1')};1);)`,
    ...weighed(parts, 'use', {
      rated: 'rated',
      weight: 'weight',
      x: 'used_x',
      n: 'used_n',
      d: 'used_d',
      weighed: 'weighed',
      lead: 'lead',
      leadX: 'lead_x',
      allRated: 'all_rated',
    }),
    pace: when(`${c('live')}=1`, pace),
    paced: when(`${c('use')}=1`, `${c('pace')}*${c('weight')}`),
    paced_d: when(`${c('rated')}=1`, `${c('pace')}*${c('denominator')}`),
    ...baselineColumns(parts),
    ...pointColumns(parts, at.fact('effective')),
    ...weekColumns(parts),
  };
}
