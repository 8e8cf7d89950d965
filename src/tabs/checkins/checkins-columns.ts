/** The columns of Check-ins: eight a person fills and the hidden ones behind them. Used by checkins.ts. */
import { column, hiddenColumn } from '../column';
import type { ColumnDrawing } from '../drawing';
import { quote } from '../formula';
import { DAY_FORMAT, PLAIN_NUMBER, TEXT_FORMAT } from '../number-format';
import { References } from '../place';
import type { ColumnSpec } from '../spec';

export function checkinColumns({ words, place }: ColumnDrawing): readonly ColumnSpec[] {
  const at = new References('checkins', place);
  const text = words.tabs.checkins.columns;
  const count = { width: 96, align: 'right', format: '#,##0' } as const;
  return [
    column('date', text.date, { width: 96, format: DAY_FORMAT, align: 'left' }),
    column('kpi', text.kpi, { width: 200, list: { from: 'kpi_listed', strict: false } }),
    column('channel', text.channel, { width: 120, list: { from: 'channel', strict: false } }),
    column('value', text.value, { width: 96, align: 'right' }),
    column('numerator', text.numerator, count),
    column('denominator', text.denominator, count),
    column('note', text.note, { width: 260, wrap: true, format: TEXT_FORMAT }),
    column('by', text.by, { width: 120, list: { from: 'person', strict: false } }),
    hiddenColumn('id', null, TEXT_FORMAT),
    hiddenColumn('kpi_id', null, TEXT_FORMAT),
    hiddenColumn('day', dayNumbers('day', at.column('date')), PLAIN_NUMBER),
  ];
}

/** Dates as plain day numbers: what a custom function would otherwise get is a Date, which depends on the spreadsheet's zone. */
export function dayNumbers(key: string, dates: string): string {
  return `=ARRAYFORMULA(IF(ROW(${dates})=ROW();${quote(key)};IF(ISNUMBER(${dates});INT(${dates});)))`;
}
