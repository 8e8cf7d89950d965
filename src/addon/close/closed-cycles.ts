/**
 * The cycles of this file that were closed earlier, as their pages have them, so that a team sees one cycle beside the other. Read from the tabs
 * that were set aside, also once they have become values. Used by the endpoints.
 */
import { Names } from '../../boards/names';
import type { ClosedCycle } from '../../contract';
import { readTable, type Table, textOf } from '../../sheet/read/read-table';
import { factCells } from '../../sheet/workbook/fact-cells';
import { tabsAside } from '../../sheet/workbook/set-aside';
import { currentWorkbook } from '../workbook/current';
import { kpiRowsOf, pageDay } from './page-rows';

interface ReadCycle {
  readonly closedOn: number;
  readonly name: string;
  readonly page: Table;
}

export function closedCycles(): readonly ClosedCycle[] {
  const rows = currentWorkbook().table('dashboard')?.rows ?? [];
  // A KPI that was renamed, or speaks another language now, is the same.
  const kpis = new Names(rows.map(({ cells }) => ({ id: textOf(cells.id), name: textOf(cells.kpi) })));
  return pagesAside()
    .sort((one, other) => one.closedOn - other.closedOn)
    .map(({ name, page }) => ({
      name,
      kpis: kpiRowsOf(page).map(({ cells }) => {
        const line = textOf(cells.line);
        const kpi = kpis.find(line, textOf(cells.kpi_id))?.name ?? line;
        return { kpi, baseline: textOf(cells.baseline), final: textOf(cells.final), status: textOf(cells.status) };
      }),
    }));
}

/** A cycle that was left without a close has no page that says a day. */
function pagesAside(): ReadCycle[] {
  return tabsAside(SpreadsheetApp.getActiveSpreadsheet()).flatMap(tabs => {
    const [setup, retrospective] = [tabs.get('setup'), tabs.get('retrospective')];
    if (setup === undefined || retrospective === undefined) return [];
    const page = readTable(retrospective);
    const closedOn = pageDay(page);
    return closedOn === null ? [] : [{ closedOn, name: textOf(factCells(readTable(setup)).name?.value), page }];
  });
}
