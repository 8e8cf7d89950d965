/** A baseline that somebody types or computes otherwise is no longer the locked one. Used by ./edit and ./typed-over. */
import { LANGUAGES } from '../languages';
import { prepareOrigins } from '../sheet/baseline-rows';
import { prepareCells } from '../sheet/cell-changes';
import type { Table } from '../sheet/read-table';
import { type OpenWorkbook, workbookWith } from '../sheet/workbook';
import type { RowSpan } from './adopt-rows';
import type { EditPlan } from './edit-plan';
import { openRows } from './endpoints/baselines';

export function forgetLock(plan: EditPlan, workbook: OpenWorkbook, table: Table, { first, last }: RowSpan): void {
  const locked = table.rows.filter(({ row, cells }) => row >= first && row <= last && cells.locked !== '' && cells.locked !== undefined);
  if (locked.length === 0) return;
  const changes = locked.map(({ row }) => ({ row, key: 'locked', content: '' }));
  const after = workbookWith(workbook, { dashboard: prepareCells(table, changes).after });
  const noteOrigins = prepareOrigins(table, LANGUAGES[workbook.facts.language]);
  const { rows } = openRows(after);
  plan.change('dashboard', changes);
  plan.write(() => noteOrigins(rows));
}
