/** A baseline that somebody types or computes otherwise is no longer the locked one. Used by ./edit and ./typed-over. */
import { LANGUAGES } from '../../languages';
import { prepareCells } from '../../sheet/cell-changes';
import { prepareOrigins } from '../../sheet/read/baseline-rows';
import type { Table } from '../../sheet/read/read-table';
import { type OpenWorkbook, workbookWith } from '../../sheet/workbook/workbook';
import type { RowSpan } from '../numbers/adopt-rows';
import { openRows } from '../numbers/baselines';
import type { EditPlan } from './edit-plan';

export function forgetLock(plan: EditPlan, workbook: OpenWorkbook, table: Table, { first, last }: RowSpan): void {
  const locked = table.rows.filter(({ row, cells }) => row >= first && row <= last && cells.locked !== '' && cells.locked !== undefined);
  if (locked.length === 0) return;
  const changes = locked.map(({ row }) => ({ row, key: 'locked', content: '' as const }));
  const after = workbookWith(workbook, { dashboard: prepareCells(table, changes).after });
  const noteOrigins = prepareOrigins(table, LANGUAGES[workbook.facts.language]);
  const { rows } = openRows(after);
  plan.change('dashboard', changes);
  plan.write(() => noteOrigins(rows));
}
