/** Rows without an id of their own, and rows whose id belongs to another name. Used by the sheet check. */
import type { Finding, TabId } from '../../contract';
import type { MessageTexts } from '../../languages/language';
import { fill } from '../../languages/text';
import { type Table, textOf } from '../../sheet/read/read-table';
import type { OpenWorkbook } from '../../sheet/workbook/workbook';
import { rowIds } from '../../sheet/write/row-ids';
import type { TabSpec } from '../../tabs/spec';
import { apartOf } from '../edits/folded-back';
import { kpiIdChanges, tasksOf } from '../edits/heal-ids';

export function idFindings(
  workbook: OpenWorkbook,
  table: Table,
  { id, name, spec }: { readonly id: TabId; readonly name: string; readonly spec: TabSpec },
  text: MessageTexts['check'],
): readonly Finding[] {
  const { missing, disagreeing } = rowIds(id, table, id === 'roadmap' ? tasksOf(workbook) : []);
  const others = id === 'checkins' ? kpiIdChanges(workbook, table).filter(({ row }) => hasKpiId(table, row)) : [];
  const found = (kind: string, n: number, said: string): readonly Finding[] =>
    n === 0 ? [] : [{ id: `${kind}:${id}`, text: fill<string>(said, { n, tab: name }), tab: id, repairable: true }];
  const heading = (key: string) => spec.columns.find(each => each.key === key)?.heading ?? '';
  const isKnown = id === 'dashboard' && apartOf(workbook)?.kind === 'known';
  const folded = { target: heading('target_text'), unit: heading('unit') };
  const apart = id === 'dashboard' ? ` ${fill<string>(isKnown ? text.putBack : text.sortedApart, folded)}` : '';
  return [
    ...found('ids', isKnown ? 0 : missing.length, text.idsMissing),
    ...found('names', disagreeing.length + others.length, `${text.idsDisagree}${apart}`),
  ];
}

/** Names of the Dashboard that were sorted without what belongs to them: units, too, are those of other KPIs then. */
export function isSortedApart(workbook: OpenWorkbook): boolean {
  const table = workbook.table('dashboard');
  return table !== null && rowIds('dashboard', table, []).disagreeing.length > 0;
}

/** A check-in that was typed without the add-on has none, which is no disagreement. */
const hasKpiId = ({ rows }: Table, row: number): boolean => textOf(rows.find(line => line.row === row)?.cells.kpi_id) !== '';
