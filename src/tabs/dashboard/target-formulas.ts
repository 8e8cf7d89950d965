/**
 * Native twin of KPI_STATUS: what the Dashboard shows where the add-on is not. Same words, same order of questions;
 * test/cycle holds them against the functions row by row. Used by dashboard/columns.ts.
 */
import { fillColumn } from '../formula';
import type { ColumnKey, References } from '../place';
import { FIRST_ROW } from '../spec';

type Key = ColumnKey<'dashboard'>;

/** Order in which the statuses stand in Setup's list; formulas point at these rows. */
export const STATUS_ORDER = [
  ...(['achieved', 'on_track', 'at_risk', 'off_track', 'below_baseline', 'missed'] as const),
  ...(['measuring', 'update', 'add_baseline', 'check_target', 'no_data', 'no_target', 'paused'] as const),
] as const;
export type StatusKey = (typeof STATUS_ORDER)[number];

/** As the functions compare shares: sums of decimals must not turn "exactly on plan" into "behind". */
const SLACK = '1/10^9';
const PACE_ON_TRACK = '95/100';
const PACE_AT_RISK = '75/100';

/** KPI_STATUS over all rows, a native answer behind it, an override in front of both. */
export function statusFormula(at: References<'dashboard'>, heading: string): string {
  const c = (key: Key) => at.column(key);
  const custom = `KPI_STATUS(${c('now')};${c('base')};${canonicalTarget(at, c('goal'))};${c('pace')};${at.fact('language')};${c('better_key')};${c('age')};${c('cadence_days')})`;
  const words = `IFERROR(${custom};${nativeStatus(at)})`;
  // KPI_STATUS answers an all-blank row with a blank; a named KPI without anything has no target.
  const empty = `(${c('kind')}="")*(${c('now')}="")*(${c('base')}="")>0`;
  return fillColumn(
    heading,
    c('kpi'),
    `IF(${c('override')}<>"";${c('override')};IF(${empty};${statusWordCell(at, 'no_target')};IF(${c('doubt')}<>"";${statusWordCell(at, 'check_target')};IF(${lacksBaseline(at)};${statusWordCell(at, 'add_baseline')};${words}))))`,
  );
}

/** A way to go without a start; a single value for a KPI to be kept inside a range is another problem. */
function lacksBaseline(at: References<'dashboard'>): string {
  const c = (key: Key) => at.column(key);
  return `(${c('reach')}=1)*(${c('base')}="")*(1-(${c('better_key')}="inside")*(${c('kind')}="value"))>0`;
}

/** The target as the functions read it in every spreadsheet: bounds as text with a decimal point, `otherwise` for the rest. */
export function canonicalTarget(at: References<'dashboard'>, otherwise: string): string {
  const c = (key: Key) => at.column(key);
  const bound = `(${c('kind')}="at_least")+(${c('kind')}="at_most")+(${c('kind')}="between")>0`;
  // Four more zeros keep three decimals from being read as thousands.
  const figure = (key: Key) => `SUBSTITUTE(${c(key)}&"";",";".")&IF(ISNUMBER(${c(key)});IF(INT(${c(key)})=${c(key)};"";"0000");"")`;
  return `IF(${bound};IF(${c('kind')}="at_least";"≥ "&${figure('low')};IF(${c('kind')}="at_most";"≤ "&${figure('high')};${figure('low')}&"–"&${figure('high')}));${otherwise})`;
}

/** The status the figures give, override or not; shown beside an override. */
export function nativeStatus(at: References<'dashboard'>): string {
  const c = (key: Key) => at.column(key);
  const word = (key: StatusKey) => statusWordCell(at, key);
  const pace = c('pace');
  const share = c('share');
  const stale = `${c('age')}>${c('cadence_days')}+IF(${c('cadence_days')}<20;${c('cadence_days')}/2;10)`;
  const way = `(${c('kind')}="value")+(${c('kind')}="relative")+(${c('kind')}="points")`;
  const wrongWay = `(${c('better_key')}="higher")*(${c('goal')}<=${c('base')})+(${c('better_key')}="lower")*(${c('goal')}>=${c('base')})+(${c('better_key')}="inside")`;
  const wrongBound = `(${c('better_key')}="higher")*(${c('kind')}="at_most")+(${c('better_key')}="lower")*(${c('kind')}="at_least")`;
  const notBetter = `(${wrongWay})*(${way})+${wrongBound}>0`;
  const inside = `((${c('low')}="")+(${c('now')}>=${c('low')})>0)*((${c('high')}="")+(${c('now')}<=${c('high')})>0)`;
  const nearLow = `((${c('low')}<>"")*(${c('now')}<${c('low')})*(${c('now')}>=${c('low')}-ABS(${c('low')})*(5/100+${SLACK})))`;
  const nearHigh = `((${c('high')}<>"")*(${c('now')}>${c('high')})*(${c('now')}<=${c('high')}+ABS(${c('high')})*(5/100+${SLACK})))`;
  const keep = `IF(${inside};IF(${pace}>=1;${word('achieved')};${word('on_track')});IF(${pace}>=1;${word('missed')};IF(${nearLow}+${nearHigh}>0;${word('at_risk')};${word('off_track')})))`;
  const reach = `IF(${pace}>=1;IF(${share}>=1-${SLACK};${word('achieved')};${word('missed')});IF(${share}>=1-${SLACK};${word('achieved')};IF(${share}<-5/100-${SLACK};${word('below_baseline')};IF(${pace}<1/10-${SLACK};${word('measuring')};IF(${share}>=${PACE_ON_TRACK}*${pace}-${SLACK};${word('on_track')};IF(${share}>=${PACE_AT_RISK}*${pace}-${SLACK};${word('at_risk')};${word('off_track')}))))))`;
  // Past the far end of a range the range is what counts.
  const past = `(${c('kind')}="between")*((${c('base')}<${c('low')})*(${c('now')}>${c('high')})+(${c('base')}>${c('high')})*(${c('now')}<${c('low')}))>0`;
  const known = `IF(${stale};${word('update')};IF((${c('reach')}=1)*(1-(${past}));${reach};${keep}))`;
  return `IF(${c('doubt')}<>"";${word('check_target')};IF(${lacksBaseline(at)};${word('add_baseline')};IF(${c('kind')}="";${word('no_target')};IF(${c('now')}="";${word('no_data')};IF(${notBetter};${word('check_target')};${known})))))`;
}

function statusWordCell(at: References<'dashboard'>, key: StatusKey): string {
  return at.listed('status_word', FIRST_ROW + STATUS_ORDER.indexOf(key));
}
