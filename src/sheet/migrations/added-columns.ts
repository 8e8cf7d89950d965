/**
 * The step that most additions need: a tab gets columns that its spec has and workbooks from before have not. They come in where the spec has
 * them, with their formulas and drop-downs; no column that people fill is touched. Used by the list of steps.
 */

import type { TabId } from '../../contract';
import { TABS } from '../../tabs';
import type { ColumnSpec } from '../../tabs/spec';
import type { ColumnKey } from '../../tabs/tab-columns';
import { makeListRules } from '../build/list-rules';
import { addColumns, fillTab } from '../build/reshape';
import type { Table } from '../read/read-table';
import { setRule } from '../write/typed-tables';
import type { Migration, SeenTabs } from './step';

/**
 * A step that adds columns to a tab; the keys are those it adds.
 * @example addedColumns('checkins', ['counts'], 'A row says what it counts for.') // a line of the list of steps
 */
export function addedColumns<Tab extends TabId>(tab: Tab, added: readonly ColumnKey<Tab>[], reason: string): Migration {
  return {
    reason,
    run: look => {
      const before = look();
      const table = before.table(tab);
      if (table === null) return;
      addColumns(table, TABS[tab](before.drawing()));
      // Read again: the formulas name the places of the new columns.
      const complete = look();
      const filled = complete.table(tab);
      if (filled === null) return;
      const spec = TABS[tab](complete.drawing());
      fillTab(filled, spec, false);
      offerLists(filled, spec.columns, new Set<string>(added), complete);
    },
  };
}

/** The lists that people pick from in columns that come in late. */
function offerLists({ sheet, columns, headingRow }: Table, specs: readonly ColumnSpec[], added: ReadonlySet<string>, seen: SeenTabs): void {
  const below = sheet.getMaxRows() - headingRow;
  for (const [key, rule] of listRules(specs, added, seen)) {
    const place = columns[key];
    if (place !== undefined) setRule(sheet.getRange(headingRow + 1, place, below, 1), rule);
  }
}

/** The drop-downs of the added columns, by key. */
function listRules(
  specs: readonly ColumnSpec[],
  added: ReadonlySet<string>,
  { table }: SeenTabs,
): ReadonlyMap<string, GoogleAppsScript.Spreadsheet.DataValidation> {
  const listed = specs.filter(({ key, list }) => list !== null && added.has(key));
  const needed = (tab: TabId): Table => {
    const found = table(tab);
    if (found === null) throw new Error(`A drop-down needs the tab ${tab}.`);
    return found;
  };
  const rules = makeListRules(
    listed,
    tab => needed(tab).sheet,
    (tab, key) => needed(tab).columns[key] ?? 1,
  );
  return new Map(listed.flatMap(({ key }, index) => (rules?.[index] ? [[key, rules[index]] as const] : [])));
}
