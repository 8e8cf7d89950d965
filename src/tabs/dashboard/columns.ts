/**
 * The Dashboard's columns: eleven visible ones of 1,174 px (1,220 with the row numbers), two folded groups, hidden figures.
 * Widths are measured for Arial 10 in the longest of the four languages.
 */
import { KPI_BOARD_KEYS } from '../../boards/kpi/kpi-board';
import { boardColumns, knownColumns, lastKnown, mirror } from '../board';
import { type ColumnLook, type ColumnText, column, hiddenColumn } from '../column';
import type { ColumnDrawing } from '../drawing';
import { quote } from '../formula';
import { TEXT_FORMAT } from '../number-format';
import { References } from '../place';
import { type ColumnSpec, HEADING_ROW, KEY_ROW } from '../spec';
import { type ColumnKey, type MirroredKey, TAB_COLUMNS } from '../tab-columns';
import { progressBar, trendLine } from './sparklines';

type Key = MirroredKey<'dashboard'>;
type At = References<'dashboard'>;

/** What KPI_BOARD is given: what people fill on the Dashboard, the check-ins, the facts of the cycle, rules and watch KPIs. */
export function kpiBlocks(at: References<'dashboard' | 'checkins' | 'scorecard' | 'figures' | 'rules' | 'reviews'>) {
  const kpis = [at.block('dashboard', 'star', 'kpi'), at.block('dashboard', 'target_text'), at.block('dashboard', 'threshold', 'known_id')];
  return {
    kpis: `HSTACK(${kpis.join(';')})`,
    checkIns: at.block('checkins', 'kpi', 'day'),
    cycle: cycleBlock(at),
    rules: `HSTACK(${at.block('rules', 'sign', 'kind')};${at.block('rules', 'action', 'known_name')})`,
    watch: `HSTACK(${at.block('setup', 'watch', 'watch_on')};${at.block('setup', 'watch_unit', 'watch_id')})`,
  };
}

/** The hidden row of Setup with the facts of the cycle, keys on top. */
export function cycleBlock<Tab extends ConstructorParameters<typeof References>[0]>(at: References<Tab>): string {
  const first = at.fixed('setup', 'c_start', KEY_ROW);
  const last = at.fixed('setup', 'c_grouping', HEADING_ROW).replace(/^.*!/, '');
  return `${first}:${last}`;
}

export function dashboardColumns({ words, place }: ColumnDrawing): readonly ColumnSpec[] {
  const at: At = new References('dashboard', place);
  const text = words.tabs.dashboard.columns;
  const blocks = kpiBlocks(at);
  const from = { at, tab: 'dashboard', first: 'b_now', named: 'kpi' } as const;
  const shown = (key: Key, label: ColumnText, look: ColumnLook) => column(key, label, { ...look, fill: mirror(from, label.label, key) });
  const analysis = (key: Key, label: ColumnText, look: ColumnLook) => shown(key, label, { ...look, visibility: 'analysis' });
  const drawn = (key: Key) => hiddenColumn(key, mirror(from, key, key));
  const list = (listed: ColumnKey<'setup'>, strict = true) => ({ from: listed, strict });
  const typed = { visibility: 'setup', format: TEXT_FORMAT } as const;
  const day = { align: 'right', format: words.calendar.cellFormat } as const;

  return [
    column('star', text.star, { width: 28, align: 'center' }),
    column('kpi', text.kpi, { width: 190, format: TEXT_FORMAT }),
    column('status', text.status, { width: 112, fill: statusFormula(at, text.status.label) }),
    shown('now', text.now, { width: 72, align: 'right' }),
    shown('target', text.target, { width: 72, align: 'right' }),
    shown('do_now', text.doNow, { width: 272, wrap: true }),
    column('progress', text.progress, { width: 92, each: row => progressBar(at, row) }),
    shown('baseline', text.baseline, { width: 72, align: 'right' }),
    column('trend', text.trend, { width: 92, each: row => trendLine(at, row) }),
    column('owner', text.owner, { width: 92, list: list('person', false) }),
    shown('next', text.next, { ...day, width: 80 }),

    analysis('expected', text.expected, { width: 80, align: 'right', format: '0%' }),
    analysis('outlook', text.outlook, { width: 120 }),
    analysis('forecast', text.forecast, { width: 80, align: 'right' }),
    analysis('unusual', text.unusual, { width: 210 }),
    analysis('course', text.course, { width: 110 }),
    analysis('last', text.last, { ...day, width: 80 }),
    analysis('computed', text.computed, { width: 130 }),

    // Groups that touch would become one.
    column('gap', { label: '', note: '' }, { width: 12 }),

    column('target_text', text.typedTarget, { ...typed, align: 'right' }),
    shown('reading', text.reading, { width: 210, visibility: 'setup', wrap: true }),
    column('threshold', text.threshold, { ...typed, align: 'right' }),
    column('threshold_action', text.thresholdAction, { ...typed, width: 240, wrap: true }),
    column('below_action', text.action, { ...typed, width: 240, wrap: true }),
    column('cadence', text.cadence, { width: 120, visibility: 'setup', list: list('cadence_word') }),
    column('override', text.override, { width: 130, visibility: 'setup', list: list('status_word') }),
    column('reason', text.reason, { ...typed, width: 160, wrap: true }),
    column('definition', text.definition, { ...typed, width: 280, wrap: true, agreed: true }),
    column('source', text.dataSource, { ...typed, width: 140, wrap: true, agreed: true }),
    column('unit', text.unit, { width: 90, visibility: 'setup', list: list('unit_word'), agreed: true }),
    column('better', text.better, { width: 120, visibility: 'setup', list: list('better_word') }),
    column('aggregate', text.aggregate, { width: 160, visibility: 'setup', list: list('how_word') }),
    column('baseline_from', text.source, { width: 150, visibility: 'setup', list: list('from_word') }),
    column('baseline_typed', text.typedBaseline, { visibility: 'setup', align: 'right' }),

    hiddenColumn('id', null, TEXT_FORMAT),
    // Written by the add-on: what a locked baseline was computed from, the targets that held before the present one, whose card and chart are whose.
    hiddenColumn('locked', null, TEXT_FORMAT),
    hiddenColumn('past_targets', null, TEXT_FORMAT),
    hiddenColumn('star_place', null, TEXT_FORMAT),
    ...knownColumns(TAB_COLUMNS.dashboard.known),
    ...(['bar', 'line', 'rank', 'from'] as const).map(drawn),
    ...boardColumns(KPI_BOARD_KEYS, `=KPI_BOARD(${Object.values(blocks).join(';')})`),
  ];
}

/**
 * KPI_STATUS over all rows, which a person can read and copy; in front of it what the board says stands fixed (an override, a doubtful
 * target), behind it the last known status. A board without an answer passes its error on here; its blank cells would read as "no data".
 */
function statusFormula(at: At, heading: string): string {
  const c = (key: ColumnKey<'dashboard'>) => at.column(key);
  const board = `${at.letter('dashboard', 'b_now')}$${KEY_ROW}`;
  const language = `${at.letter('dashboard', 'b_language')}$${HEADING_ROW}`;
  const live = `KPI_STATUS(${c('b_now')};${c('base')};${c('aim')};${c('pace')};${language};${c('better_key')};${c('age')};${c('cadence_days')})`;
  const known = lastKnown({ at, tab: 'dashboard', named: 'kpi' }, 'known_status');
  const shown = `IFERROR(IF(${board}="";;IF(${c('b_fixed')}="";${live};${c('b_fixed')}));${known})`;
  return `=ARRAYFORMULA(IF(ROW(${c('kpi')})=ROW();${quote(heading)};${shown}))`;
}
