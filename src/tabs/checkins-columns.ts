/**
 * The columns of Check-ins: eight a person fills and the hidden ones behind them. Used by checkins.ts.
 */
import { checkinArithmetic } from './checkins-arithmetic';
import { column, hiddenColumn } from './column';
import type { ColumnDrawing } from './drawing';
import { fillColumn } from './formula';
import { DAY_FORMAT, PLAIN_NUMBER, TEXT_FORMAT } from './number-format';
import { COLUMNS, type ColumnKey, References } from './place';
import type { ColumnSpec } from './spec';

type Key = ColumnKey<'checkins'>;

const TYPED: readonly Key[] = ['date', 'kpi', 'channel', 'value', 'numerator', 'denominator', 'note', 'by', 'id', 'kpi_id'];

export function checkinColumns({ words, place }: ColumnDrawing): readonly ColumnSpec[] {
  const at = new References('checkins', place);
  const text = words.tabs.checkins.columns;
  const formulas = checkinArithmetic(at);
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
