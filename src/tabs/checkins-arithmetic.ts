/**
 * The hidden columns of Check-ins: which KPI a row belongs to and whether it lies inside that KPI's present window.
 *
 * One formula per column, filled from the heading cell; no LAMBDA and nothing quadratic, so that 10,000 rows stay quick.
 */
import { lookUp } from './formula';
import type { ColumnKey, References } from './place';

type Key = ColumnKey<'checkins'>;

/** Room for 99,999 sheet rows below each KPI–day–channel in the sort code. */
const ROWS = 100000;

/** Bodies of the hidden columns, to be wrapped by `fillColumn`. */
export function checkinArithmetic(at: References<'checkins'>): Partial<Record<Key, string>> {
  const c = (key: Key) => at.column(key);
  const d = (key: ColumnKey<'dashboard'>) => at.other('dashboard', key);
  const ofKpi = (give: ColumnKey<'dashboard'>, otherwise = '') => lookUp(c('key'), d('id'), d(give), otherwise);
  const start = at.fact('start');
  const pace = `IF(${c('day')}-${start}+1<=${at.fact('measuring_days')};0;IF(${c('day')}>=${at.fact('end')};1;(${c('day')}-${start}+1-${at.fact('measuring_days')})/(90-${at.fact('measuring_days')})))`;
  const when = (condition: string, value: string) => `IF(${condition};${value};)`;

  return {
    // The stored id survives a renamed KPI; a row typed without the add-on is found by its name.
    key: `IF(${c('kpi_id')}<>"";${c('kpi_id')};${lookUp(c('kpi'), d('kpi'), d('id'))})`,
    day: when(`ISNUMBER(${c('date')})`, `${c('date')}*1`),
    x: `IF(ISNUMBER(${c('value')});${c('value')};IF(ISNUMBER(${c('numerator')})*ISNUMBER(${c('denominator')});IF(${c('denominator')}>0;${ofKpi('scale', '1')}*${c('numerator')}/${c('denominator')};);))`,
    live: `IF((${c('key')}<>"")*(${c('day')}<>"")*(${c('x')}<>"");${when(`(${c('day')}>=${start})*(${c('day')}<=${at.fact('effective')})`, '1')};)`,
    // Sorted by KPI, day and channel, then by row: the row of a group with the greatest code is the one that counts.
    code: when(
      `${c('live')}=1`,
      `((MATCH(${c('key')};${d('id')};0)*1000+${c('day')}-${start})*100+IF(${c('channel')}="";0;IFERROR(MATCH(${c('channel')};${at.other('setup', 'channel')};0);99)))*${ROWS}+ROW(${c('key')})`,
    ),
    inside: `IF(${c('live')}=1;IF((${c('day')}>=${ofKpi('from')})*(${c('day')}<=${ofKpi('to')});IF(IFERROR(VLOOKUP(INT(${c('code')}/${ROWS})*${ROWS}+${ROWS - 1};SORT(FILTER(${c('code')};${c('live')}=1));1;TRUE());0)=${c('code')};1;););)`,
    total: `IF(${c('inside')}=1;${when(`${c('channel')}=""`, '1')};)`,
    use: `IF(${c('inside')}=1;IF(${ofKpi('has_total', '0')}>0;${when(`${c('channel')}=""`, '1')};1);)`,
    used_x: when(`${c('use')}=1`, c('x')),
    used_n: when(`(${c('use')}=1)*ISNUMBER(${c('numerator')})`, c('numerator')),
    used_d: when(`(${c('use')}=1)*ISNUMBER(${c('denominator')})`, c('denominator')),
    rated: when(`(${c('use')}=1)*ISNUMBER(${c('denominator')})*ISNUMBER(${c('numerator')})`, `IF(${c('denominator')}>0;1;0)`),
    paced: when(`${c('use')}=1`, pace),
    based: `IF((${c('key')}<>"")*(${c('day')}<>"")*(${c('x')}<>"")*(${c('channel')}="");${when(`(${c('day')}>=${ofKpi('base_first')})*(${c('day')}<=${ofKpi('base_last')})`, '1')};)`,
    based_x: when(`${c('based')}=1`, c('x')),
    based_n: when(`(${c('based')}=1)*ISNUMBER(${c('numerator')})`, c('numerator')),
    based_d: when(`(${c('based')}=1)*ISNUMBER(${c('denominator')})`, c('denominator')),
  };
}
