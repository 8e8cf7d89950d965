/** The columns of Check-ins: eight a person fills, what the row counts for, and the hidden ones between and behind. Used by checkins.ts. */
import { CHECKIN_BOARD_KEYS } from '../../boards/kpi/checkin-board';
import { boardColumns, knownColumns, rowMirror } from '../board';
import { column, hiddenColumn } from '../column';
import { kpiBlocks } from '../dashboard/columns';
import type { ColumnDrawing } from '../drawing';
import { quote } from '../formula';
import { DAY_FORMAT, PLAIN_NUMBER, TEXT_FORMAT } from '../number-format';
import { References } from '../place';
import type { ColumnSpec } from '../spec';
import { TAB_COLUMNS } from '../tab-columns';

export function checkinColumns({ words, place }: ColumnDrawing): readonly ColumnSpec[] {
  const at = new References('checkins', place);
  const text = words.tabs.checkins.columns;
  const { kpis, cycle, watch } = kpiBlocks(at);
  const count = { width: 96, align: 'right', format: '#,##0' } as const;
  return [
    column('date', text.date, { width: 96, format: DAY_FORMAT, align: 'left' }),
    column('kpi', text.kpi, { width: 200, list: { from: 'kpi_listed', strict: false } }),
    column('channel', text.channel, { width: 120, list: { from: 'channel', strict: false } }),
    column('value', text.value, { width: 96, align: 'right' }),
    column('numerator', text.numerator, count),
    column('denominator', text.denominator, count),
    column('note', text.note, { width: 206, wrap: true, format: TEXT_FORMAT }),
    column('by', text.by, { width: 120, list: { from: 'person', strict: false } }),
    hiddenColumn('id', null, TEXT_FORMAT),
    hiddenColumn('kpi_id', null, TEXT_FORMAT),
    hiddenColumn('day', dayNumbers('day', at.column('date')), PLAIN_NUMBER),
    column('counts', text.counts, {
      width: 270,
      wrap: true,
      fill: rowMirror({ at, tab: 'checkins', first: 'b_counts' }, text.counts.label, 'counts'),
    }),
    ...knownColumns(TAB_COLUMNS.checkins.known),
    ...boardColumns(CHECKIN_BOARD_KEYS, `=CHECKIN_BOARD(${at.block('checkins', 'date', 'day')};${cycle};${kpis};${watch})`),
  ];
}

/** Dates as plain day numbers: what a custom function would otherwise get is a Date, which depends on the spreadsheet's zone. */
export function dayNumbers(key: string, dates: string): string {
  return `=ARRAYFORMULA(IF(ROW(${dates})=ROW();${quote(key)};IF(ISNUMBER(${dates});INT(${dates});)))`;
}
