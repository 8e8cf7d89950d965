/**
 * Check-ins: one row per value. Due rows arrive on top with one yellow cell, history stands below, newest first.
 */
import { titleCells } from './band';
import { checkinArithmetic } from './checkins-arithmetic';
import { column, hiddenColumn } from './column';
import type { CheckinModel, KpiModel } from './cycle-model';
import type { Drawing } from './drawing';
import { fillColumn } from './formula';
import { DAY_FORMAT, numberFormat, PLAIN_NUMBER, TEXT_FORMAT } from './number-format';
import { BLUE, INPUT } from './palette';
import { COLUMNS, type ColumnKey, References } from './place';
import { type ColumnSpec, FIRST_ROW, HEADING_ROW, type RowSpec, type TabSpec } from './spec';

type Key = ColumnKey<'checkins'>;

/** A cycle of twelve KPIs and thirteen weeks, with room for channels. */
const ROWS = 400;
const TYPED: readonly Key[] = ['date', 'kpi', 'channel', 'value', 'numerator', 'denominator', 'note', 'by', 'id', 'kpi_id'];

export function checkinsTab(drawing: Drawing): TabSpec {
  const { cycle, words, place } = drawing;
  const at = new References('checkins', place);
  const value = at.letter('checkins', 'value');
  const last = FIRST_ROW + ROWS - 1;
  return {
    id: 'checkins',
    color: BLUE,
    columns: checkinColumns(drawing),
    rows: cycle.checkins.map(checkin =>
      checkinRow(
        checkin,
        cycle.kpis.find(kpi => kpi.id === checkin.kpiId),
        cycle.currency,
      ),
    ),
    spareRows: Math.max(50, ROWS - cycle.checkins.length),
    dropDownRows: Math.max(cycle.checkins.length + 50, ROWS),
    band: titleCells(at, words.tabs, words.calendar, { columns: 8, name: 1, dates: 2, line: 2 }),
    heights: [34, 4, 24, 2, 36],
    rowHeight: 24,
    frozenColumns: 2,
    // A row with a KPI and no figure yet is waiting for one.
    conditional: [
      {
        ranges: [`${value}${HEADING_ROW}:${value}${last}`],
        formula: `=AND(${at.cell('kpi', HEADING_ROW)}<>"";${at.cell('value', HEADING_ROW)}="";${at.cell('numerator', HEADING_ROW)}="")`,
        background: INPUT,
        color: null,
        bold: false,
        italic: false,
      },
    ],
    charts: [],
  };
}

/** A check-in with the number format of its KPI, so that 42 typed for a percentage is 42% and never 4200%. */
export function checkinRow(checkin: CheckinModel, kpi: Pick<KpiModel, 'unit' | 'decimals'> | undefined, currency: string): RowSpec {
  return {
    cells: {
      date: checkin.day,
      kpi: checkin.kpi,
      value: checkin.value,
      numerator: checkin.numerator,
      denominator: checkin.denominator,
      id: checkin.id,
      kpi_id: checkin.kpiId,
    },
    formats: kpi === undefined ? {} : { value: numberFormat(kpi.unit, kpi.decimals, currency) },
  };
}

function checkinColumns({ words, place }: Drawing): readonly ColumnSpec[] {
  const at = new References('checkins', place);
  const text = words.tabs.checkins.columns;
  const formulas = checkinArithmetic(at);
  const count = { width: 96, align: 'right', format: '#,##0' } as const;
  return [
    column('date', text.date, { width: 96, format: DAY_FORMAT, align: 'left' }),
    column('kpi', text.kpi, { width: 200, list: { from: 'dashboard:kpi', strict: false } }),
    column('channel', text.channel, { width: 120, list: { from: 'channel', strict: false } }),
    column('value', text.value, { width: 96, align: 'right' }),
    column('numerator', text.numerator, count),
    column('denominator', text.denominator, count),
    column('note', text.note, { width: 260, wrap: true, format: TEXT_FORMAT }),
    column('by', text.by, { width: 120, list: { from: 'person', strict: false } }),
    ...COLUMNS.checkins
      .filter(key => !TYPED.includes(key) || key === 'id' || key === 'kpi_id')
      .map(key => {
        const body = formulas[key];
        return hiddenColumn(
          key,
          body === undefined ? null : fillColumn(key, at.column('kpi'), body),
          body === undefined ? TEXT_FORMAT : PLAIN_NUMBER,
        );
      }),
  ];
}
