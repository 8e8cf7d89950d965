/**
 * The watch KPIs on Setup: what only rules and risks look at. Off until the team switches one on; then it is due like any KPI, stands in
 * the lists of Check-ins and feeds its rules, but is never a row of the Dashboard, the Scorecard or a chart.
 *
 * A watch KPI has no target and no status; how its check-ins become a figure decides whether a number stands for a day or for a week. Used by
 * setup-columns.ts.
 */
import { mirror } from '../board';
import { column, hiddenColumn } from '../column';
import type { ColumnDrawing } from '../drawing';
import { quote } from '../formula';
import { DAY_FORMAT, TEXT_FORMAT } from '../number-format';
import { References } from '../place';
import { type ColumnSpec, HEADING_ROW } from '../spec';
import type { ColumnKey } from '../tab-columns';

type Key = ColumnKey<'setup'>;

/** Names a drop-down of KPIs may list. */
const LISTED = 30;

export function watchColumns({ words, place }: ColumnDrawing): readonly ColumnSpec[] {
  const at = new References('setup', place);
  const text = words.tabs.setup.watch;
  const from = { at, tab: 'setup', first: 'b_dates', named: 'watch' } as const;
  const list = (listed: Key, strict = true) => ({ from: listed, strict });
  const shown = (key: 'watch_now' | 'watch_next', heading: string) => mirror(from, heading, key);
  return [
    column('watch', text.name, { width: 190, format: TEXT_FORMAT }),
    column('watch_on', text.on, { width: 84, list: list('yes_word') }),
    column('watch_now', text.now, { width: 80, align: 'right', fill: shown('watch_now', text.now.label) }),
    column('watch_next', text.next, { width: 90, align: 'right', format: DAY_FORMAT, fill: shown('watch_next', text.next.label) }),
    column('watch_unit', text.unit, { width: 100, list: list('unit_word') }),
    column('watch_better', text.better, { width: 120, list: list('better_word') }),
    column('watch_cadence', text.cadence, { width: 120, list: list('cadence_word') }),
    column('watch_how', text.how, { width: 160, list: list('how_word') }),
    column('watch_base', text.baseline, { width: 80, align: 'right' }),
    column('watch_owner', text.owner, { width: 150, list: list('person', false) }),
    column('watch_definition', text.definition, { width: 360, wrap: true, format: TEXT_FORMAT }),
    hiddenColumn('watch_id', null, TEXT_FORMAT),
    hiddenColumn('kpi_listed', kpisListed(at)),
  ];
}

/** What a drop-down of KPIs offers: the rows of the Dashboard, then the watch KPIs that are on, which have a next check-in. */
function kpisListed(at: References<'setup'>): string {
  const rows = at.other('dashboard', 'kpi');
  const listedBy = (names: string, filled: string) => `IFERROR(FILTER(${names};ROW(${names})>${HEADING_ROW};${filled}<>"");"")`;
  const listed = `VSTACK(${listedBy(rows, rows)};${listedBy(at.column('watch'), at.column('watch_next'))})`;
  return `=VSTACK(${quote('kpi_listed')};ARRAY_CONSTRAIN(${listed};${LISTED};1))`;
}
