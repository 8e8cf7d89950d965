/**
 * Check-ins: one row per value. Due rows arrive on top with one yellow cell, history stands below, newest first.
 */
import { isPercent } from '../../core/kpi/read-amount';
import { titleCells } from '../band';
import type { Drawing } from '../drawing';
import { numberFormat } from '../number-format';
import { BLUE, INPUT, QUIET, RED } from '../palette';
import { References } from '../place';
import type { CheckinModel, KpiModel } from '../plan/cycle-model';
import { type ConditionalSpec, FIRST_ROW, HEADING_ROW, type RowSpec, type TabSpec } from '../spec';
import { checkinColumns } from './checkins-columns';

/** A cycle of twelve KPIs and thirteen weeks, with room for channels. */
const ROWS = 400;

export function checkinsTab(drawing: Drawing): TabSpec {
  const { cycle, place } = drawing;
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
        drawing.words.tabs.checkins.readings.confirmed,
      ),
    ),
    spareRows: Math.max(50, ROWS - cycle.checkins.length),
    dropDownRows: Math.max(cycle.checkins.length + 50, ROWS),
    band: titleCells(at, { columns: 12, name: 1, dates: 2, line: 2 }),
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
      ...colours(at, last),
    ],
    charts: [],
  };
}

/** A row that does not count, or looks like a slip, stands out; one that another row replaces is quiet. */
function colours(at: References<'checkins'>, last: number): readonly ConditionalSpec[] {
  const counts = at.letter('checkins', 'counts');
  const sign = `LEFT(${at.cell('counts', HEADING_ROW)};1)`;
  const look = { ranges: [`${counts}${HEADING_ROW}:${counts}${last}`], background: null, bold: false, italic: false } as const;
  return [
    { ...look, formula: `=${sign}="◆"`, color: RED },
    { ...look, formula: `=${sign}="–"`, color: QUIET },
  ];
}

/**
 * A check-in with the number format of its KPI, so that 42 typed for a percentage is 42% and never 4200%. A share above a whole counts once its row
 * says that somebody has looked at it, and the wizard has asked.
 */
function checkinRow(
  checkin: CheckinModel,
  kpi: Pick<KpiModel, 'unit' | 'decimals'> | undefined,
  currency: string,
  confirmed: string,
): RowSpec {
  const isConfirmed = kpi !== undefined && isPercent(kpi.unit) && (checkin.value ?? 0) > 1;
  return {
    cells: {
      date: checkin.day,
      kpi: checkin.kpi,
      value: checkin.value,
      numerator: checkin.numerator,
      denominator: checkin.denominator,
      id: checkin.id,
      kpi_id: checkin.kpiId,
      ...(isConfirmed ? { note: confirmed } : {}),
    },
    formats: kpi === undefined ? {} : { value: numberFormat(kpi.unit, kpi.decimals, currency) },
  };
}
