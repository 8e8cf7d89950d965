/**
 * The cycles of this file that were closed earlier, as their pages have them, so that a team sees one cycle beside the other. Read from the tabs
 * that were set aside, also once they have become values. Used by the endpoints.
 */
import type { ClosedCycle } from '../../contract';
import { nameKey } from '../../core/name-key';
import { figureOf, readTable, type Table, textOf } from '../../sheet/read/read-table';
import { factCells } from '../../sheet/workbook/fact-cells';
import { tabsAside } from '../../sheet/workbook/set-aside';
import { PAGE_TITLE } from '../../tabs/retrospective/retrospective';
import { currentWorkbook } from '../workbook/current';
import { PAGE_KPI } from './page-rows';

interface ReadCycle {
  readonly closedOn: number;
  readonly name: string;
  readonly page: Table;
}

export function closedCycles(): readonly ClosedCycle[] {
  const kpis = currentWorkbook().table('dashboard')?.rows ?? [];
  const names = new Map(kpis.map(({ cells }) => [textOf(cells.id), textOf(cells.kpi)]));
  return pagesAside()
    .sort((one, other) => one.closedOn - other.closedOn)
    .map(({ name, page }) => ({
      name,
      kpis: page.rows.flatMap(({ cells }) => {
        if (textOf(cells.kind) !== PAGE_KPI) return [];
        // A KPI that was renamed, or speaks another language now, is the same; what has no id goes by its name.
        const now = names.get(textOf(cells.kpi_id)) ?? kpis.map(row => textOf(row.cells.kpi)).find(kpi => isSame(kpi, textOf(cells.line)));
        return [
          { kpi: now ?? textOf(cells.line), baseline: textOf(cells.baseline), final: textOf(cells.final), status: textOf(cells.status) },
        ];
      }),
    }));
}

const isSame = (one: string, other: string): boolean => nameKey(one) === nameKey(other);

/** A cycle that was left without a close has no page that says a day. */
function pagesAside(): ReadCycle[] {
  return tabsAside(SpreadsheetApp.getActiveSpreadsheet()).flatMap(tabs => {
    const [setup, retrospective] = [tabs.get('setup'), tabs.get('retrospective')];
    if (setup === undefined || retrospective === undefined) return [];
    const page = readTable(retrospective);
    const closedOn = figureOf(page.rows.find(({ cells }) => textOf(cells.kind) === PAGE_TITLE)?.cells.day);
    return closedOn === null ? [] : [{ closedOn, name: textOf(factCells(readTable(setup)).name?.value), page }];
  });
}
