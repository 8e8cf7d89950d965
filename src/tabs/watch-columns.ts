/**
 * The watch KPIs on Setup: what only rules and risks look at. Off until the team switches one on; then it is due like any KPI, stands in
 * the lists of Check-ins and feeds its rules, but is never a row of the Dashboard, the Scorecard or a chart.
 *
 * A watch KPI counts by its last check-in: it has no target and no status, so nothing more is needed. Used by setup-columns.ts.
 */
import { column, hiddenColumn } from './column';
import type { ColumnDrawing } from './drawing';
import { fillColumn, lookUp, quote } from './formula';
import { DAY_FORMAT, PLAIN_NUMBER, TEXT_FORMAT } from './number-format';
import { type ColumnKey, References } from './place';
import { type ColumnSpec, HEADING_ROW } from './spec';

type Key = ColumnKey<'setup'>;

/** Names a drop-down of KPIs may list. */
const LISTED = 30;

export function watchColumns({ words, place }: ColumnDrawing): readonly ColumnSpec[] {
  const at = new References('setup', place);
  const text = words.tabs.setup.watch;
  const c = (key: Key) => at.column(key);
  const k = (key: ColumnKey<'checkins'>) => at.other('checkins', key);
  const list = (from: Key, strict = true) => ({ from, strict });
  const filled = (heading: string, body: string) => fillColumn(heading, c('watch'), body);
  const hidden = (key: Key, body: string) => hiddenColumn(key, filled(key, body), PLAIN_NUMBER);
  const isOn = `${lookUp(c('watch_on'), c('yes_word'), c('yes_key'), '""')}="yes"`;
  const ofPoint = (give: ColumnKey<'checkins'>) =>
    `IFERROR(VLOOKUP(${c('watch_id')};FILTER(HSTACK(${k('key')};${k(give)});${k('point_rank')}=1;${k('live')}=1);2;FALSE());)`;
  const next = `IF(${c('watch_last')}="";${at.fact('start')}-1;${c('watch_last')})+${c('watch_days')}`;
  const trend = `KPI_TREND(${c('watch_id')};${k('key')};${k('point_day')};${k('point_x')};${c('watch_days')};"key")`;
  return [
    column('watch', text.name, { width: 190, format: TEXT_FORMAT }),
    column('watch_on', text.on, { width: 84, list: list('yes_word') }),
    column('watch_now', text.now, { width: 80, align: 'right', fill: filled(text.now.label, `IF(${isOn};${ofPoint('point_x')};)`) }),
    column('watch_next', text.next, {
      width: 90,
      align: 'right',
      format: DAY_FORMAT,
      fill: filled(text.next.label, `IF(${isOn};${next};)`),
    }),
    column('watch_unit', text.unit, { width: 100, list: list('unit_word') }),
    column('watch_better', text.better, { width: 120, list: list('better_word') }),
    column('watch_cadence', text.cadence, { width: 120, list: list('cadence_word') }),
    column('watch_base', text.baseline, { width: 80, align: 'right' }),
    column('watch_owner', text.owner, { width: 110, list: list('person', false) }),
    column('watch_definition', text.definition, { width: 360, wrap: true, format: TEXT_FORMAT }),
  ].concat(
    hiddenColumn('watch_id', null, TEXT_FORMAT),
    hiddenColumn('watch_better_key', filled('watch_better_key', lookUp(c('watch_better'), c('better_word'), c('better_key'), '"higher"'))),
    hidden('watch_days', lookUp(c('watch_cadence'), c('cadence_word'), c('cadence_days'), '7')),
    hidden('watch_last', ofPoint('point_day')),
    hiddenColumn('watch_drift', filled('watch_drift', `IF(${isOn};IFERROR(${trend};"");"")`)),
    hidden('watch_scale', lookUp(c('watch_unit'), c('unit_word'), c('unit_scale'), '1')),
    hiddenColumn('kpi_listed', kpisListed(at, isOn)),
  );
}

/** What a drop-down of KPIs offers: the rows of the Dashboard, then the watch KPIs that are on. */
function kpisListed(at: References<'setup'>, isOn: string): string {
  const rows = at.other('dashboard', 'kpi');
  const watch = at.column('watch');
  const named = (names: string, more: string) => `IFERROR(FILTER(${names};${names}<>"";ROW(${names})>${HEADING_ROW}${more});"")`;
  const listed = `VSTACK(${named(rows, '')};${named(watch, `;${isOn}`)})`;
  return `=ARRAYFORMULA(VSTACK(${quote('kpi_listed')};ARRAY_CONSTRAIN(${listed};${LISTED};1)))`;
}
