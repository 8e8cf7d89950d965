/**
 * The Dashboard's columns: eleven visible ones of 1,174 px (1,220 with the row numbers), two folded groups, hidden figures.
 * Widths are measured for Arial 10 in the longest of the four languages.
 */
import { column, hiddenColumn, spilledColumn } from '../column';
import type { ColumnDrawing } from '../drawing';
import { fillColumn } from '../formula';
import { FINE_NUMBER, PLAIN_NUMBER, TEXT_FORMAT } from '../number-format';
import { type ColumnKey, References } from '../place';
import type { ColumnSpec } from '../spec';
import { courseFormula, driftFormula, forecastFormula, outlookFormula, unusualFormula } from './analysis';
import { arithmetic } from './arithmetic';
import { doNowFormula, ruledFormula, urgentFormula } from './do-now';
import { parseFormula } from './parse-formula';
import { doubtFormula, readingFormula } from './reading';
import { progressBar, trendLine } from './sparklines';
import { nativeStatus, statusFormula } from './target-formulas';

type Key = ColumnKey<'dashboard'>;

/** Figures kept plain although their inputs are dates or percentages, so that scripts and functions see numbers. */
const PLAIN: ReadonlySet<Key> = new Set<Key>([
  'cadence_days',
  'full',
  'from',
  'to',
  'base_first',
  'base_last',
  'count',
  'rated',
  'has_total',
  'all_rated',
  'totals',
  'recent',
  'base_totals',
  'base_count',
  'base_all_rated',
  'percent',
  'reach',
  'age',
]);

/** Keys, not figures. */
const WORDS: ReadonlySet<Key> = new Set<Key>(['how', 'better_key', 'unit_key', 'base_key']);

export function dashboardColumns({ words, place }: ColumnDrawing): readonly ColumnSpec[] {
  const at = new References('dashboard', place);
  const text = words.tabs.dashboard.columns;
  const formulas = arithmetic(at);
  const guard = at.column('kpi');
  const fill = (key: Key, heading: string) => {
    const body = formulas[key];
    if (body === undefined) throw new RangeError(`The Dashboard has no arithmetic for ${key}`);
    return fillColumn(heading, guard, body);
  };
  const figure = (key: Key) => hiddenColumn(key, fill(key, key), WORDS.has(key) ? '' : PLAIN.has(key) ? PLAIN_NUMBER : FINE_NUMBER);
  const list = (from: ColumnKey<'setup'>, strict = true) => ({ from, strict });

  return [
    column('star', text.star, { width: 28, align: 'center' }),
    column('kpi', text.kpi, { width: 190, format: TEXT_FORMAT }),
    column('status', text.status, { width: 112, fill: statusFormula(at, text.status.label) }),
    column('now', text.now, { width: 72, align: 'right', fill: fill('now', text.now.label) }),
    column('target', text.target, { width: 72, align: 'right', fill: fill('target', text.target.label) }),
    column('do_now', text.doNow, { width: 272, wrap: true, fill: doNowFormula(at, text.doNow.label) }),
    column('progress', text.progress, { width: 92, each: row => progressBar(at, row) }),
    column('baseline', text.baseline, { width: 72, align: 'right', fill: fill('baseline', text.baseline.label) }),
    column('trend', text.trend, { width: 92, each: row => trendLine(at, row) }),
    column('owner', text.owner, { width: 92, list: list('person', false) }),
    column('next', text.next, { width: 80, align: 'right', format: words.calendar.cellFormat, fill: fill('next', text.next.label) }),

    column('expected', text.expected, {
      width: 80,
      visibility: 'analysis',
      align: 'right',
      format: '0%',
      fill: fill('expected', text.expected.label),
    }),
    column('outlook', text.outlook, { width: 120, visibility: 'analysis', fill: outlookFormula(at, text.outlook.label) }),
    column('forecast', text.forecast, {
      width: 80,
      visibility: 'analysis',
      align: 'right',
      fill: forecastFormula(at, text.forecast.label),
    }),
    column('unusual', text.unusual, { width: 210, visibility: 'analysis', fill: unusualFormula(at, text.unusual.label) }),
    column('course', text.course, {
      width: 110,
      visibility: 'analysis',
      fill: courseFormula(at, text.course.label, words.tabs.dashboard.courses),
    }),
    column('last', text.last, {
      width: 80,
      visibility: 'analysis',
      align: 'right',
      format: words.calendar.cellFormat,
      fill: fill('last', text.last.label),
    }),
    column('computed', text.computed, {
      width: 130,
      visibility: 'analysis',
      fill: fillColumn(text.computed.label, guard, `IF(${at.column('override')}="";;${nativeStatus(at)})`),
    }),

    // Groups that touch would become one.
    column('gap', { label: '', note: '' }, { width: 12 }),

    column('target_text', text.typedTarget, { visibility: 'setup', format: TEXT_FORMAT, align: 'right' }),
    column('reading', text.reading, {
      width: 210,
      visibility: 'setup',
      wrap: true,
      fill: readingFormula(at, text.reading.label, words.tabs.dashboard.readings),
    }),
    column('threshold', text.threshold, { visibility: 'setup', format: TEXT_FORMAT, align: 'right' }),
    column('threshold_action', text.thresholdAction, { width: 240, visibility: 'setup', format: TEXT_FORMAT, wrap: true }),
    column('below_action', text.action, { width: 240, visibility: 'setup', format: TEXT_FORMAT, wrap: true }),
    column('cadence', text.cadence, { width: 120, visibility: 'setup', list: list('cadence_word') }),
    column('override', text.override, { width: 130, visibility: 'setup', list: list('status_word') }),
    column('reason', text.reason, { width: 160, visibility: 'setup', format: TEXT_FORMAT, wrap: true }),
    column('definition', text.definition, { width: 280, visibility: 'setup', format: TEXT_FORMAT, wrap: true, agreed: true }),
    column('source', text.dataSource, { width: 140, visibility: 'setup', format: TEXT_FORMAT, wrap: true, agreed: true }),
    column('unit', text.unit, { width: 90, visibility: 'setup', list: list('unit_word'), agreed: true }),
    column('better', text.better, { width: 120, visibility: 'setup', list: list('better_word') }),
    column('aggregate', text.aggregate, { width: 160, visibility: 'setup', list: list('how_word') }),
    column('baseline_from', text.source, { width: 150, visibility: 'setup', list: list('from_word') }),
    column('baseline_typed', text.typedBaseline, { visibility: 'setup', align: 'right' }),

    hiddenColumn('id', null, TEXT_FORMAT),
    ...(
      ['cadence_days', 'how', 'better_key', 'unit_key', 'scale', 'base_key', 'full', 'from', 'to', 'has_total', 'count', 'rated'] as const
    ).map(figure),
    ...(['all_rated', 'totals', 'recent', 'base_first', 'base_last', 'base_totals', 'base_count', 'base_all_rated', 'base'] as const).map(
      figure,
    ),
    hiddenColumn('kind', parseFormula(at)),
    spilledColumn('low', FINE_NUMBER),
    spilledColumn('high', FINE_NUMBER),
    spilledColumn('parsed_unit', ''),
    figure('percent'),
    hiddenColumn('doubt', doubtFormula(at)),
    ...(['goal', 'reach', 'share', 'pace', 'age'] as const).map(figure),
    hiddenColumn('drift', driftFormula(at)),
    hiddenColumn('urgent', urgentFormula(at)),
    hiddenColumn('ruled', ruledFormula(at)),
    // Written by the add-on: what a locked baseline was computed from, and the targets that held before the present one.
    hiddenColumn('locked', null, TEXT_FORMAT),
    hiddenColumn('past_targets', null, TEXT_FORMAT),
  ];
}
