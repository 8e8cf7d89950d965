/**
 * Watch KPIs that a click adds to Setup, switched on: those by which a crisis is told, and the share of tagged links.
 */

import { LANGUAGES } from '../../languages';
import type { CellChange } from '../../sheet/cell-changes';
import { textOf } from '../../sheet/read/read-table';
import { drawingOf } from '../../sheet/workbook/drawing-of';
import { LIST_COLUMNS, type ListRow } from '../../sheet/workbook/kept-lists';
import type { OpenWorkbook } from '../../sheet/workbook/workbook';
import { setFormat } from '../../sheet/write/typed-tables';
import type { WatchModel } from '../../tabs/plan/cycle-model';
import { watchCells } from '../../tabs/setup/watch-kpis';
import { addedRowChanges } from '../check/lost/lost-rows';

const BETWEEN = LIST_COLUMNS.watch.filter(key => key !== 'watch' && key !== 'watch_id');

export interface AddedWatchRows {
  readonly changes: readonly CellChange[];
  /** Gives their figures the format of their unit. */
  readonly format: () => void;
}

/**
 * A row is known by its id, which comes first, and counts by its name, which comes last: a row that has an id and no name is one that a call
 * has begun and not finished, and is gone on with.
 */
export function addedWatchRows(workbook: OpenWorkbook, kpis: readonly WatchModel[]): AddedWatchRows {
  if (kpis.length === 0) return { changes: [], format: () => undefined };
  const { facts, setup } = workbook;
  const begunAt = new Map(setup.rows.map(({ row, cells }) => [textOf(cells.watch_id), row]));
  const isBegun = ({ id }: WatchModel) => begunAt.has(id);
  const asked = [...kpis.filter(isBegun), ...kpis.filter(kpi => !isBegun(kpi))];
  const drawing = drawingOf(workbook, LANGUAGES[facts.language]);
  const drawn = asked.map(kpi => watchCells(kpi, drawing));
  const yes = drawing.words.lists.yesNo.yes;
  const changes = addedRowChanges(
    workbook,
    'watch',
    drawn.map(({ cells }) => ({ ...(cells as ListRow), watch_on: yes })),
    drawing,
    asked.flatMap(({ id }) => begunAt.get(id) ?? []),
  );
  const rows = changes.filter(({ key }) => key === 'watch').map(({ row }) => row);
  const format = (): void => {
    for (const key of ['watch_now', 'watch_base'])
      rows.forEach((row, at) => {
        const column = setup.columns[key];
        if (column !== undefined) setFormat(setup.sheet.getRange(row, column), drawn[at]?.formats[key] ?? 'General');
      });
  };
  return { changes: ['watch_id', ...BETWEEN, 'watch'].flatMap(key => changes.filter(change => change.key === key)), format };
}
