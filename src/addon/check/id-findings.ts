/** Rows without an id of their own, and rows whose id belongs to another name. Used by the sheet check. */
import type { Finding, TabId } from '../../contract';
import type { MessageTexts } from '../../languages/language';
import { fill } from '../../languages/text';
import { type Table, textOf } from '../../sheet/read/read-table';
import type { OpenWorkbook } from '../../sheet/workbook/workbook';
import { rowIds } from '../../sheet/write/row-ids';
import { kpiIdChanges, tasksOf } from '../edits/heal-ids';

export function idFindings(
  workbook: OpenWorkbook,
  table: Table,
  { id, name }: { readonly id: TabId; readonly name: string },
  text: MessageTexts['check'],
): readonly Finding[] {
  const { missing, disagreeing } = rowIds(id, table, id === 'roadmap' ? tasksOf(workbook) : []);
  const others = id === 'checkins' ? kpiIdChanges(workbook, table).filter(({ row }) => hasKpiId(table, row)) : [];
  const found = (kind: string, n: number, said: string): readonly Finding[] =>
    n === 0 ? [] : [{ id: `${kind}:${id}`, text: fill<string>(said, { n, tab: name }), tab: id, repairable: true }];
  return [...found('ids', missing.length, text.idsMissing), ...found('names', disagreeing.length + others.length, text.idsDisagree)];
}

/** A check-in that was typed without the add-on has none, which is no disagreement. */
const hasKpiId = ({ rows }: Table, row: number): boolean => textOf(rows.find(line => line.row === row)?.cells.kpi_id) !== '';
