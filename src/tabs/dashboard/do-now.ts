/**
 * The instruction beside the number: the action of a crossed threshold, then of a rule that fires, then the KPI's own for *below baseline*.
 * A crossed threshold carries a strong left edge, because conditional formats cannot draw borders.
 */
import { fillColumn } from '../formula';
import { PAUSED } from '../palette';
import type { ColumnKey, References } from '../place';

/** Left edge of an urgent action; the conditional format of the column hangs on it. */
export const URGENT = '▌';

/**
 * Text of the crossed threshold's action per row, '' where none is crossed. The team's own beside the KPI comes first (KPI_ACTION, or a
 * plain comparison), then of the thresholds on Rules & risks the one that is passed furthest, measured against its bound.
 */
export function urgentFormula(at: References<'dashboard'>): string {
  const c = (key: ColumnKey<'dashboard'>) => at.column(key);
  const clean = `REGEXREPLACE(${c('threshold')}&"";"[ \u00a0\u202f\u2009'’]";"")`;
  const bound = `VALUE(REGEXEXTRACT(${clean};"[0-9][0-9.,]*"))/IF(REGEXMATCH(${clean};"%$");100;1)`;
  const crossed = `IFERROR(IF(REGEXMATCH(${clean};"^(≤|<=)");${c('now')}<=${bound};IF(REGEXMATCH(${clean};"^(≥|>=)");${c('now')}>=${bound};IF(REGEXMATCH(${clean};"^>");${c('now')}>${bound};${c('now')}<${bound})));FALSE())`;
  const native = `IF((${c('threshold')}="")+(${c('now')}="")>0;"";IF(${crossed};${c('threshold_action')};""))`;
  const words = `IFERROR(KPI_ACTION(${c('now')};${c('threshold')};${c('threshold_action')});${native})`;
  const r = (key: ColumnKey<'rules'>) => at.other('rules', key);
  const crossedRules = `SORT(FILTER(HSTACK(${r('row_kpi')};${r('action')};${r('excess')});ISNUMBER(${r('excess')}));3;FALSE())`;
  const worst = `IFERROR(VLOOKUP(${c('id')};${crossedRules};2;FALSE());"")`;
  return fillColumn('urgent', c('kpi'), `LET(own;${words};IF(own="";${worst};own))`);
}

/** Action of the first pair that fires for each row's KPI, in the order of the tab; '' where none does. */
export function ruledFormula(at: References<'dashboard'>): string {
  const r = (key: ColumnKey<'rules'>) => at.other('rules', key);
  const fired = `FILTER(HSTACK(${r('row_kpi')};${r('action')});${r('verdict')}="fires";${r('excess')}="")`;
  return fillColumn('ruled', at.column('kpi'), `IFERROR(VLOOKUP(${at.column('id')};${fired};2;FALSE());"")`);
}

/** The worst open action of each row; blank when nothing is wrong. */
export function doNowFormula(at: References<'dashboard'>, heading: string): string {
  const c = (key: ColumnKey<'dashboard'>) => at.column(key);
  return fillColumn(
    heading,
    c('kpi'),
    `IF(LEFT(${c('override')};1)="${PAUSED}";;IF(${c('urgent')}="";IF(${c('ruled')}="";IF(LEFT(${c('status')};1)="▽";${c('below_action')};);${c('ruled')});"${URGENT} "&${c('urgent')}))`,
  );
}
