/** The Dashboard's rows as the add-on needs them: figures from the cells, shown texts as people see them. */
import type { MeasuredKpis } from '../boards/kpi/measured';
import { type Day, dayFromSerial } from '../core/day/day';
import { figureText } from './figure-text';
import { figureOf, type Table, textOf } from './read-table';

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
export function readKpiRows(table: Table, measured: MeasuredKpis | null): readonly KpiRow[] {
  const { sheet, columns } = table;
  const formatsOf = (key: string) => sheet.getRange(1, columns[key] ?? 1, sheet.getMaxRows(), 1).getNumberFormats();
  const [formats, targetFormats] = [formatsOf('now'), formatsOf('target')];
  const signs = measured?.cycle.signs ?? { decimal: '.', grouping: ',' };
  return table.rows.flatMap(({ row, cells }): KpiRow[] => {
    const name = textOf(cells.kpi);
    if (name === '') return [];
    const format = formats[row - 1]?.[0] ?? '';
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
        targetText: target === null ? textOf(cells.target) : figureText(target, targetFormats[row - 1]?.[0] ?? '', signs),
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
