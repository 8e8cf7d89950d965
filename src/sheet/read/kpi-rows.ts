/** The Dashboard's rows as the add-on needs them: figures from the cells, shown texts as people see them. */
import { PLAIN_SIGNS } from '../../boards/clock';
import type { MeasuredKpis } from '../../boards/kpi/measured';
import { type Day, dayFromSerial } from '../../core/day/day';
import type { FormatAt } from '../workbook/workbook';
import { figureText } from './figure-text';
import { figureOf, type Table, textOf } from './read-table';

/** Figures of the Dashboard whose number formats say how they are written; read together. */
export const FIGURE_COLUMNS = ['now', 'target', 'baseline'] as const;

export interface KpiRow {
  readonly row: number;
  readonly id: string;
  readonly name: string;
  readonly star: boolean;
  readonly owner: string;
  readonly status: string;
  readonly doNow: string;
  readonly now: number | null;
  readonly nowText: string;
  readonly targetText: string;
  /** The target is a change such as +15%, which has no value before its baseline has one. */
  readonly targetIsChange: boolean;
  readonly definition: string;
  readonly unitWord: string;
  /** Days of the last and of the next check-in. */
  readonly last: Day | null;
  readonly next: Day | null;
  readonly cadenceDays: number;
  /** Number format of the KPI's figures. */
  readonly format: string;
}

/** Rows with a KPI name; those a person typed without the add-on have no id yet. `table` has the computed values beside the typed ones. */
export function readKpiRows(table: Table, measured: MeasuredKpis | null, formatAt: FormatAt): readonly KpiRow[] {
  const signs = measured?.cycle.signs ?? PLAIN_SIGNS;
  return table.rows.flatMap(({ row, cells }): KpiRow[] => {
    const name = textOf(cells.kpi);
    if (name === '') return [];
    const format = formatAt(row, 'now');
    const target = figureOf(cells.target);
    return [
      {
        row,
        id: textOf(cells.id),
        name,
        star: textOf(cells.star) === '★',
        owner: textOf(cells.owner),
        status: textOf(cells.status),
        doNow: textOf(cells.do_now),
        now: figureOf(cells.now),
        nowText: figureText(figureOf(cells.now), format, signs),
        targetText:
          target === null ? textOf(cells.target) || textOf(cells.target_text) : figureText(target, formatAt(row, 'target'), signs),
        targetIsChange: target === null && /^[+\-−]/.test(textOf(cells.target_text)),
        definition: textOf(cells.definition),
        unitWord: textOf(cells.unit),
        last: dayIn(cells.last),
        next: dayIn(cells.next),
        cadenceDays: figureOf(cells.cadence_days) ?? 7,
        format,
      },
    ];
  });
}

const dayIn = (cell: Table['rows'][number]['cells'][string]): Day | null => dayFromSerial(figureOf(cell) ?? Number.NaN);
