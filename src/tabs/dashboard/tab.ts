/**
 * The Dashboard: one row per KPI, stars first, never re-sorted by status; two star cards and one line above, star charts below.
 */

import { URGENT } from '../../boards/kpi/kpi-board';
import { titleCells } from '../band';
import type { Drawing } from '../drawing';
import { quote } from '../formula';
import { numberFormat } from '../number-format';
import { AMBER, CHART_LINES, INK, MIST, NAVY, PAPER, QUIET, RED, STATUS_LOOKS } from '../palette';
import { letters, References } from '../place';
import type { KpiModel } from '../plan/cycle-model';
import {
  type BandCell,
  type ChartSpec,
  type ConditionalSpec,
  FIRST_ROW,
  HEADING_ROW,
  KEY_ROW,
  type Look,
  type RowSpec,
  type TabSpec,
} from '../spec';
import { dashboardColumns } from './columns';

/** Blank rows to add KPIs by typing; the charts float over the lower ones. */
const SPARE_ROWS = 30;
const TYPED_ROWS = 4;
/** Rows above the charts: whoever types KPIs of their own never types under one. */
export const ROOM_ABOVE_CHARTS = 16;
/** Columns a person sees without opening a group. */
const VISIBLE = 11;
/** Stands in the hidden column of earlier targets while the present one is an example amount that nobody has chosen. */
export const EXAMPLE_TARGET = 'example';
/** Sheet row of the first star's card; the second stands below it. */
export const CARD_ROW = 2;
const CARD: Look = { background: MIST, color: INK, bold: true, italic: false, size: 10, align: 'left' };

export function dashboardTab(drawing: Drawing): TabSpec {
  const { cycle, words, place } = drawing;
  const columns = dashboardColumns(drawing);
  const last = FIRST_ROW + cycle.kpis.length + SPARE_ROWS - 1;
  return {
    id: 'dashboard',
    color: NAVY,
    columns,
    rows: cycle.kpis.map(kpi => kpiRow(kpi, drawing)),
    spareRows: SPARE_ROWS,
    dropDownRows: cycle.kpis.length + TYPED_ROWS,
    band: band(drawing),
    heights: [34, 28, 28, 2, 36],
    rowHeight: 36,
    frozenColumns: 2,
    conditional: conditional(new References('dashboard', place), last),
    charts: charts(drawing, words.tabs.dashboard.chart.title),
  };
}

/** What a KPI's row holds; also written when somebody adds a KPI by typing its name. */
function kpiRow(kpi: KpiModel, { cycle, words }: Drawing): RowSpec {
  const { lists } = words;
  const format = numberFormat(kpi.unit, kpi.decimals, cycle.currency);
  const aim = kpi.targetText.startsWith('≥') ? `"≥ "${format}` : kpi.targetText.startsWith('≤') ? `"≤ "${format}` : format;
  return {
    cells: {
      star: kpi.star === null ? null : '★',
      star_place: kpi.star === null ? null : String(starsIn(cycle).indexOf(kpi) + 1),
      kpi: kpi.name,
      owner: kpi.owner,
      target_text: kpi.targetText,
      ...(kpi.exampleTarget === true ? { past_targets: EXAMPLE_TARGET } : {}),
      threshold: kpi.threshold,
      threshold_action: kpi.thresholdAction,
      below_action: kpi.belowAction,
      cadence: lists.cadences[kpi.cadence],
      definition: kpi.definition,
      unit: lists.units[kpi.unit],
      better: lists.better[kpi.better],
      aggregate: lists.aggregates[kpi.aggregate],
      baseline_from: lists.sources[kpi.baselineFrom],
      baseline_typed: kpi.baseline,
      id: kpi.id,
    },
    formats: { now: format, target: aim, baseline: format, forecast: format, baseline_typed: format },
  };
}

const starsIn = ({ kpis }: Drawing['cycle']): readonly KpiModel[] => kpis.filter(kpi => kpi.star !== null);

function band({ cycle, place }: Drawing): readonly BandCell[] {
  const at = new References('dashboard', place);
  const stars = starsIn(cycle);
  const cards = [0, 1].flatMap(index => starCard(at, index, stars[index], cycle.currency));
  const board = at.fixed('dashboard', 'b_now', KEY_ROW);
  const line = (key: 'known_summary' | 'b_summary') => at.fixed('dashboard', key, HEADING_ROW);
  const summary = `=IF(ISERROR(${board});${line('known_summary')};${line('b_summary')})`;
  const own = (row: number, column: number, formula: string, look: Look): BandCell => ({
    row,
    column,
    cell: { own: 'formula', formula },
    format: '',
    look,
    note: '',
  });
  return [
    ...titleCells(at, { columns: VISIBLE, name: 1, dates: 2, line: 5 }),
    ...cards,
    own(2, 5, summary, { ...CARD, background: PAPER, size: 11 }),
  ];
}

/** Name, status, now and target of a star, each in its own cell so that the figures keep their number format. */
function starCard(at: References<'dashboard'>, index: number, star: KpiModel | undefined, currency: string): BandCell[] {
  const row = CARD_ROW + index;
  const starred = (key: 'kpi' | 'status' | 'now' | 'target') =>
    `=IFERROR(INDEX(${at.column(key)};MATCH(${index + 1};${at.column('rank')};0));)`;
  const format = star === undefined ? '' : numberFormat(star.unit, star.decimals, currency);
  const cell = (column: number, key: 'kpi' | 'status' | 'now' | 'target', look: Look, pattern = ''): BandCell => ({
    row,
    column,
    cell: { own: 'formula', formula: starred(key) },
    format: pattern,
    look,
    note: '',
  });
  return [
    { row, column: 0, cell: { own: 'label', text: '★' }, format: '', look: { ...CARD, align: 'center', color: '#0b5cad' }, note: '' },
    cell(1, 'kpi', CARD),
    cell(2, 'status', { ...CARD, bold: false }),
    cell(3, 'now', { ...CARD, align: 'right', size: 12 }, format),
    cell(4, 'target', { ...CARD, bold: false, align: 'right', color: QUIET }, format === '' ? '' : `"→ "${format}`),
  ];
}

function conditional(at: References<'dashboard'>, last: number): readonly ConditionalSpec[] {
  const range = (key: 'status' | 'do_now' | 'baseline' | 'target' | 'next', first = HEADING_ROW) =>
    `${at.letter('dashboard', key)}${first}:${at.letter('dashboard', key)}${last}`;
  const rule = (ranges: readonly string[], formula: string, look: Partial<ConditionalSpec>): ConditionalSpec => ({
    ranges,
    formula,
    background: null,
    color: null,
    bold: false,
    italic: false,
    ...look,
  });
  const status = STATUS_LOOKS.flatMap(({ signs, color, background }) =>
    signs.map(sign => rule([range('status', 2)], `=LEFT($${at.letter('dashboard', 'status')}2;1)=${quote(sign)}`, { color, background })),
  );
  return [
    ...status,
    // Not bold: sixty bold characters would need a third line.
    rule([range('do_now')], `=LEFT(${at.cell('do_now', HEADING_ROW)};1)=${quote(URGENT)}`, { color: RED }),
    rule([range('baseline')], `=${at.cell('from', HEADING_ROW)}="example"`, { color: QUIET, italic: true }),
    rule([range('target')], `=${at.cell('past_targets', HEADING_ROW)}=${quote(EXAMPLE_TARGET)}`, { color: QUIET, italic: true }),
    rule([range('next')], `=LEFT(${at.cell('status', HEADING_ROW)};1)="↻"`, { background: AMBER }),
  ];
}

/** Title and ranges of the chart of a star, by its place among the stars: 0 or 1. */
export function chartFeed(place: Drawing['place'], title: string, star: string, index: number): Pick<ChartSpec, 'title' | 'ranges'> {
  const rows = (first: number, count: number) => `${letters(first)}${HEADING_ROW}:${letters(first + count - 1)}${FIRST_ROW + 12}`;
  const { week = 1, [`value_${index + 1}`]: value = 1 } = place.columns.figures;
  return { title: title.replace('{kpi}', star), ranges: [rows(week, 1), rows(value, 4)] };
}

/** One chart per star side by side below the table: actual, baseline, target and forecast. */
function charts({ cycle, place }: Drawing, title: string): readonly ChartSpec[] {
  const stars = starsIn(cycle);
  const row = FIRST_ROW + Math.max(cycle.kpis.length + TYPED_ROWS, ROOM_ABOVE_CHARTS);
  return stars.slice(0, 2).map((star, index) => ({
    ...chartFeed(place, title, star.name, index),
    row,
    // KPI to Target are 446 px wide, so the two stand side by side with a gap.
    column: index === 0 ? 2 : 6,
    width: index === 0 ? 434 : 560,
    height: 260,
    lines: CHART_LINES,
  }));
}
