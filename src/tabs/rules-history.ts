/**
 * The call behind *Fired* and *Helped*: the rules as they stand, the KPIs of Dashboard and Setup, and all check-ins, in one call.
 * Without the add-on the columns stay blank: no cell formula has the statistics. Used by rules-columns.ts.
 */
import type { ColumnKey, References } from './place';

export function historyFormula(at: References<'rules'>): string {
  const c = (key: ColumnKey<'rules'>) => at.column(key);
  const d = (key: ColumnKey<'dashboard'>) => at.other('dashboard', key);
  const s = (key: ColumnKey<'setup'>) => at.other('setup', key);
  const k = (key: ColumnKey<'checkins'>) => at.other('checkins', key);
  const conditions = ([1, 2, 3] as const).map(n => `${c(`k_${n}`)};${c(`w_${n}`)};${c(`bound_${n}`)}`).join(';');
  const rules = `HSTACK(${c('match_key')};${c('in_a_row')};${conditions})`;
  const rows = `HSTACK(${d('id')};${d('how')};${d('cadence_days')};${d('better_key')};${d('base')})`;
  const watched = `HSTACK(${s('watch_id')};IF(${s('watch_id')}="";"";"last");${s('watch_days')};${s('watch_better_key')};${s('watch_base')})`;
  const checkins = `HSTACK(${k('key')};${k('day')};${k('x')};${k('channel')};${k('denominator')})`;
  const call = `KPI_RULES(${rules};VSTACK(${rows};${watched});${checkins};${at.fact('start')};${at.fact('effective')})`;
  const [first, ...others] = ['times', 'weeks', 'of_weeks', 'helps', 'judged'] as const;
  // The heading row of the result belongs to the headings.
  const headings = `HSTACK("${first}";${others.map(name => `"${name}"`).join(';')})`;
  return `=ARRAYFORMULA(IF(ROW(${c('sign')})=ROW();${headings};IF(${c('sign')}="";;IFERROR(${call};""))))`;
}
