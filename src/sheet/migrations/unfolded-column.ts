/**
 * A step for a column that was folded away and now stands among those people see: it leaves its fold and is shown, wherever a team has moved it.
 * Used by the list of steps.
 */
import type { TabId } from '../../contract';
import { TABS } from '../../tabs';
import type { ColumnKey } from '../../tabs/tab-columns';
import type { Migration } from './step';

/** @example unfoldedColumn('content', 'state', 'What wants attention is seen.') // a line of the list of steps */
export function unfoldedColumn<Tab extends TabId>(tab: Tab, key: ColumnKey<Tab>, reason: string): Migration {
  return {
    reason,
    run: look => {
      const seen = look();
      const { sheet, columns } = seen.table(tab) ?? {};
      const column = columns?.[key];
      // Run again, or unfolded by the team, it has nothing to do.
      if (sheet === undefined || column === undefined || sheet.getColumnGroupDepth(column) === 0) return;
      const spec = TABS[tab](seen.drawing()).columns.find(each => each.key === key);
      const isCollapsed = sheet.getColumnGroup(column, 1)?.isCollapsed() === true;
      sheet.getRange(1, column).shiftColumnGroupDepth(-1);
      // What is left of the fold stays as it was.
      for (const beside of isCollapsed ? [column - 1, column + 1] : []) sheet.getColumnGroup(beside, 1)?.collapse();
      sheet.showColumns(column);
      if (spec !== undefined && sheet.getColumnWidth(column) < spec.width) sheet.setColumnWidth(column, spec.width);
    },
  };
}
