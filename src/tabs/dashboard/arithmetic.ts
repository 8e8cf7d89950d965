/**
 * The Dashboard's figures as native formulas: one per column, filled from the heading cell.
 *
 * Each row's window is worked out here (from, to), each check-in says in hidden columns of its own tab whether it lies inside, and
 * SUMIF brings the pieces together. That keeps every formula short and 10,000 check-ins cheap: SUMIF, VLOOKUP and COUNTIFS expand
 * over a column inside ARRAYFORMULA, while MAX, MEDIAN, SUMIFS and AND would collapse it. Definitions: product arithmetic, §3.
 */
import { lookUp } from '../formula';
import { PAUSED } from '../palette';
import type { ColumnKey, References } from '../place';

type Key = ColumnKey<'dashboard'>;
type Formulas = Partial<Record<Key, string>>;

/** Middle value of the marked check-ins of each row's KPI: picks the one or two middle rows of a sorted list. */
export function median(marked: string, value: string, keys: string, id: string, count: string): string {
  const position = `MATCH(${id};CHOOSECOLS(sorted;1);0)`;
  const at = (shift: string) => `VLOOKUP(${position}+INT(${shift}/2);HSTACK(SEQUENCE(ROWS(sorted));CHOOSECOLS(sorted;2));2;FALSE())`;
  const sorted = `SORT(FILTER(HSTACK(${keys};${value});${marked}=1);1;TRUE();2;TRUE())`;
  return `IFERROR(LET(sorted;${sorted};(${at(`(${count}-1)`)}+${at(`(${count})`)})/2);)`;
}

/** Bodies of the computed number columns, to be wrapped by `fillColumn`. */
export function arithmetic(at: References<'dashboard'>): Formulas {
  const c = (key: Key) => at.column(key);
  const k = (key: ColumnKey<'checkins'>) => at.other('checkins', key);
  const s = (key: ColumnKey<'setup'>) => at.other('setup', key);
  const start = at.fact('start');
  const today = at.fact('effective');
  const end = at.fact('end');
  const measuring = at.fact('measuring_days');
  const total = (of: ColumnKey<'checkins'>) => `SUMIF(${k('key')};${c('id')};${k(of)})`;
  const paceOn = (day: string) =>
    `IF(${day}-${start}+1<=${measuring};0;IF(${day}>=${end};1;(${day}-${start}+1-${measuring})/(90-${measuring})))`;
  const weeks = `INT((${today}-${start}+1)/7)`;
  const measured = `IF(${today}-${start}+1<${measuring};${today}-${start}+1;${measuring})`;
  // The last day of the window with a value, for KPIs that take the last one.
  const lastBased = `VLOOKUP(${c('id')};SORT(FILTER(HSTACK(${k('key')};${k('day')};${k('base_lead_x')});${k('base_lead')}=1);2;FALSE());3;FALSE())`;
  const lastOrMean = `IF(${c('how')}="last";${lastBased};${total('base_weighed')}/${total('base_weight')})`;

  return {
    cadence_days: lookUp(c('cadence'), s('cadence_word'), s('cadence_days'), '7'),
    how: lookUp(c('aggregate'), s('how_word'), s('how_key'), '"last"'),
    better_key: lookUp(c('better'), s('better_word'), s('better_key'), '"higher"'),
    unit_key: lookUp(c('unit'), s('unit_word'), s('unit_key'), '"count"'),
    scale: lookUp(c('unit'), s('unit_word'), s('unit_scale'), '1'),
    base_key: lookUp(c('baseline_from'), s('from_word'), s('from_key'), `IF(${c('baseline_typed')}="";"";"typed")`),

    last: `IFERROR(VLOOKUP(${c('id')};${newestFirst(k, `${k('live')}=1`)};2;FALSE());)`,
    // A sum takes the last complete cycle week that has a check-in; every other window ends at the KPI's last check-in.
    full: `IFERROR(VLOOKUP(${c('id')};${newestFirst(k, `${k('live')}=1`, `${k('day')}<${start}+7*${weeks}`)};2;FALSE());)`,
    from: `IF(${c('how')}="sum";IF(${c('full')}="";;${start}+7*INT((${c('full')}-${start})/7));IF(${c('last')}="";;${c('last')}-IF(${c('how')}="last";0;IF(${c('cadence_days')}<=7;6;IF(${c('cadence_days')}<=14;13;27)))))`,
    to: `IF(${c('how')}="sum";IF(${c('full')}="";;${c('from')}+6);${c('last')})`,
    // Rows without a channel are totals and win over rows per channel.
    has_total: total('total'),
    count: total('use'),
    rated: total('rated'),
    all_rated: `IF((${c('count')}>0)*(${c('rated')}=${c('count')});1;0)`,
    now: aggregated(c, {
      count: c('count'),
      allRated: c('all_rated'),
      sum: total('used_x'),
      pooled: `${total('used_n')}/${total('used_d')}`,
      median: median(k('lead'), k('lead_x'), k('key'), c('id'), total('lead')),
      mean: `${total('weighed')}/${total('weight')}`,
    }),
    // Put together the way the value is, so that a team exactly on plan is exactly here whatever the aggregation.
    expected: aggregated(c, {
      count: c('count'),
      allRated: c('all_rated'),
      sum: `${total('paced')}/${total('weight')}`,
      pooled: `${total('paced_d')}/${total('used_d')}`,
      median: median(k('lead'), k('pace'), k('key'), c('id'), total('lead')),
      mean: `${total('paced')}/${total('weight')}`,
    }),

    totals: total('whole_total'),
    // Values in the 28 days before day 1: weeks of a sum, else days.
    recent: `IF(${c('how')}="sum";ROUND(${total('recent_week')};6);IF(${total('recent_total')}>0;${total('recent_total')};${total('recent_channel')}))`,
    base_first: `IF(${c('base_key')}="before";IF(${c('recent')}>=4;${start}-28;IF(${c('how')}="sum";${start}-84;${start}-90));${start})`,
    base_last: `IF(${c('base_key')}="before";${start}-1;IF(${c('how')}="sum";${start}+7*INT(${measured}/7)-1;${start}+${measured}-1))`,
    base_totals: total('base_total'),
    base_count: total('based'),
    base_all_rated: `IF((${c('base_count')}>0)*(${total('base_rated')}=${c('base_count')});1;0)`,
    baseline: `IF((${c('base_key')}="before")+(${c('base_key')}="measuring");${aggregated(c, {
      count: c('base_count'),
      allRated: c('base_all_rated'),
      sum: `${total('based_x')}/${total('based_week')}`,
      pooled: `${total('based_n')}/${total('based_d')}`,
      median: median(k('base_lead'), k('base_lead_x'), k('key'), c('id'), total('base_lead')),
      mean: lastOrMean,
    })};IF(${c('baseline_typed')}="";;${c('baseline_typed')}))`,
    base: `IF(${c('base_key')}="example";;${c('baseline')})`,

    percent: `IF((${c('unit_key')}="percent")+(${c('unit_key')}="share_of_weeks")>0;1;0)`,
    // A doubtful text steers to nothing until the question beside it is answered.
    goal: `IF(${c('doubt')}<>"";;IF((${c('kind')}="value")+(${c('kind')}="at_least");${c('low')};IF(${c('kind')}="at_most";${c('high')};IF(${c('kind')}="between";IF(${c('base')}="";;IF(${c('base')}<${c('low')};${c('low')};IF(${c('base')}>${c('high')};${c('high')};)));IF(${c('base')}="";;IF(${c('kind')}="relative";${c('base')}+${c('low')}*ABS(${c('base')});IF(${c('kind')}="points";${c('base')}+${c('low')};)))))))`,
    target: `IF(${c('kind')}="between";${c('target_text')};${c('goal')})`,
    // 1 where there is a way to go from baseline to target, 0 where a bound is only to be kept.
    reach: `IF((${c('kind')}="value")+(${c('kind')}="relative")+(${c('kind')}="points");1;IF(${c('base')}="";0;IF(${c('kind')}="at_least";IF(${c('base')}<${c('low')};1;0);IF(${c('kind')}="at_most";IF(${c('base')}>${c('high')};1;0);IF(${c('kind')}="between";IF((${c('base')}<${c('low')})+(${c('base')}>${c('high')})>0;1;0);0)))))`,
    share: `IF((${c('reach')}=1)*(${c('base')}<>"")*(${c('now')}<>"")*(${c('goal')}<>"");IF(${c('goal')}=${c('base')};;(${c('now')}-${c('base')})/(${c('goal')}-${c('base')}));)`,
    pace: `IF(${today}>=${end};1;IF(${c('expected')}="";${paceOn(today)};${c('expected')}))`,
    age: `${today}-IF(${c('last')}="";${start};${c('last')})`,
    // Nothing is due while a KPI is paused.
    next: `IF(LEFT(${c('override')};1)="${PAUSED}";;${nextCheckin(c, start)})`,
  };
}

/** Check-ins of all KPIs that meet the conditions, the latest first. */
function newestFirst(k: (key: ColumnKey<'checkins'>) => string, ...conditions: readonly string[]): string {
  return `SORT(FILTER(HSTACK(${k('key')};${k('day')});${conditions.join(';')});2;FALSE())`;
}

interface Ways {
  readonly count: string;
  readonly allRated: string;
  readonly sum: string;
  readonly pooled: string;
  readonly median: string;
  /** Also the way of a last value, whose window is a single day. */
  readonly mean: string;
}

/** A figure by the KPI's own aggregation; blank without a check-in, the mean where a pooled rate lacks a denominator. */
function aggregated(c: (key: Key) => string, { count, allRated, sum, pooled, median: middle, mean }: Ways): string {
  return `IF(${count}=0;;IF(${c('how')}="sum";${sum};IF((${c('how')}="pooled")*(${allRated}=1);${pooled};IF(${c('how')}="median";${middle};${mean}))))`;
}

/** One cadence after the last check-in, months by the calendar; before the first check-in the end of the first period. */
function nextCheckin(c: (key: Key) => string, start: string): string {
  const from = `IF(${c('last')}="";${start}-1;${c('last')})`;
  const months = (n: number) =>
    `IF(DAY(DATE(YEAR(${from});MONTH(${from})+${n};DAY(${from})))=DAY(${from});DATE(YEAR(${from});MONTH(${from})+${n};DAY(${from}));DATE(YEAR(${from});MONTH(${from})+${n + 1};0))`;
  return `IF(${c('cadence_days')}<28;${from}+${c('cadence_days')};IF(${c('cadence_days')}<90;${months(1)};${months(3)}))`;
}
