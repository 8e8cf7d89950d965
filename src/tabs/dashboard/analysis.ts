/**
 * The folded Analysis columns: outlook, forecast, what is unusual and which way a KPI goes, each one call over grouped columns.
 *
 * The custom functions get the points Check-ins has worked out, so channels and duplicates are settled before. They need statistics no
 * cell formula has, so the native answer is blank; nothing visible by default depends on them. Used by columns.ts.
 */
import type { TabTexts } from '../../languages/language';
import { fillColumn, quote } from '../formula';
import type { ColumnKey, References } from '../place';
import { canonicalTarget } from './target-formulas';

type Key = ColumnKey<'dashboard'>;
type At = References<'dashboard'>;

const orBlank = (call: string) => `IFERROR(${call};"")`;

/** Ids of all KPIs, and the table of points: KPI, day, value. */
function points(at: At, value: 'cycle_x' | 'point_x'): string {
  return `${at.column('id')};${at.other('checkins', 'key')};${at.other('checkins', 'point_day')};${at.other('checkins', value)}`;
}

export function outlookFormula(at: At, heading: string): string {
  const call = `KPI_OUTLOOK(${points(at, 'cycle_x')};${at.fact('end')};${canonicalTarget(at, wanted(at))};${at.fact('language')})`;
  return fillColumn(heading, at.column('kpi'), orBlank(call));
}

/** A target to reach becomes the bound on its far side: what must hold on day 90. */
function wanted(at: At): string {
  const c = (key: Key) => at.column(key);
  return `IF((${c('goal')}="")+(${c('base')}="")>0;"";IF(${c('goal')}>=${c('base')};"≥ ";"≤ ")&SUBSTITUTE(${c('goal')}&"";",";".")&IF(INT(${c('goal')})=${c('goal')};"";"0000"))`;
}

/** No share exceeds 100%, whatever its line says. */
export function forecastFormula(at: At, heading: string): string {
  const call = `KPI_FORECAST(${points(at, 'cycle_x')};${at.fact('end')})`;
  return fillColumn(heading, at.column('kpi'), orBlank(`LET(f;${call};IF((${at.column('percent')}=1)*(f<>"")*(f>1);1;f))`));
}

export function unusualFormula(at: At, heading: string): string {
  return fillColumn(heading, at.column('kpi'), orBlank(`KPI_UNUSUAL(${points(at, 'point_x')};${at.fact('language')})`));
}

/** Key of the trend: rises, falls, flat, unknown; it means the raw value. */
export function driftFormula(at: At): string {
  return fillColumn('drift', at.column('kpi'), orBlank(`KPI_TREND(${points(at, 'point_x')};${at.column('cadence_days')};"key")`));
}

/** The trend as good or bad news: an arrow for the raw value, a word for what it means. */
export function courseFormula(at: At, heading: string, words: TabTexts['dashboard']['courses']): string {
  const c = (key: Key) => at.column(key);
  const news = (way: 'higher' | 'lower') =>
    `IF(${c('better_key')}="inside";"";IF(${c('better_key')}=${quote(way)};${quote(` ${words.better}`)};${quote(` ${words.worse}`)}))`;
  const body = `IF(${c('drift')}="rises";"↗"&${news('higher')};IF(${c('drift')}="falls";"↘"&${news('lower')};IF(${c('drift')}="flat";${quote(`→ ${words.flat}`)};"")))`;
  return fillColumn(heading, c('kpi'), body);
}
