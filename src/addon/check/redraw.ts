/**
 * Writes our cells again where they stand: a deleted tab takes the references to it along, so that after it was built once more the
 * formulas and drop-downs of the other tabs are broken. What people typed is not touched.
 */

import type { TabId } from '../../contract';
import { STAR_PLACES } from '../../core/star/star-places';
import { CYCLE_TABS, TAB_ORDER } from '../../cycle-tabs';
import { LANGUAGES } from '../../languages';
import { prepareChartRanges } from '../../sheet/build/charts';
import { makeListRules } from '../../sheet/build/list-rules';
import { prepareOwnCells } from '../../sheet/build/own-cells';
import { placedStars, prepareStarDress } from '../../sheet/charts/star-dress';
import { type Table, textOf } from '../../sheet/read/read-table';
import { drawingOf } from '../../sheet/workbook/drawing-of';
import { prepareRowFormulas } from '../../sheet/write/row-formulas';
import { setRule } from '../../sheet/write/typed-tables';
import { TABS } from '../../tabs';
import { chartFeed } from '../../tabs/dashboard/tab';
import type { Drawing } from '../../tabs/drawing';
import type { ColumnSpec, TabSpec } from '../../tabs/spec';
import { prepareOfferedNames } from '../first-use/offered-names';
import { refuse } from '../refusal';
import { markedWorkbook } from '../workbook/current';

/**
 * Redraws all complete tabs but the ones just built. The caller flushes. While a tab of the cycle is missing nothing can point at it: all are drawn
 * once it is there again.
 */
export function redrawTabs(rebuilt: readonly TabId[]): void {
  const workbook = markedWorkbook();
  if (CYCLE_TABS.some(id => workbook.tabs[id]?.built !== true)) return;
  const drawing = drawingOf(workbook, LANGUAGES[workbook.facts.language]);
  const sheetOf = (id: TabId) => workbook.tabs[id]?.sheet ?? refuse('tab_missing', { tab: id });
  const writes = TAB_ORDER.flatMap((id): (() => void)[] => {
    if (rebuilt.includes(id) || workbook.tabs[id]?.built !== true) return [];
    const table = workbook.table(id) ?? refuse('tab_missing', { tab: id });
    const spec = TABS[id](drawing);
    const rules = makeListRules(spec.columns, sheetOf, (tab, key) => drawing.place.columns[tab][key] ?? 1);
    const writeFormulas = prepareRowFormulas(table, spec.columns, drawnRows(table, spec));
    const noted = Object.values(LANGUAGES).map(spoken => TABS[id]({ ...drawing, words: spoken }));
    const writeCells = prepareOwnCells(table, spec, { noted });
    const offeredRows = rules === null ? () => 0 : prepareOfferedRows(table, spec);
    const offerNames = id === 'content' ? prepareOfferedNames(table, workbook.table('library')) : () => undefined;
    const feedCharts =
      id === 'dashboard' && rebuilt.includes('figures')
        ? prepareChartRanges(table.sheet, feedsOf(table, drawing), sheetOf('figures'))
        : () => undefined;
    const dressStars = id === 'dashboard' ? prepareStarDress(workbook, table, 'every') : () => undefined;
    return [
      () => {
        feedCharts();
        dressStars();
        writeCells();
        writeFormulas();
        if (rules !== null) writeListRules(table, offeredRows, spec.columns, rules);
        offerNames();
      },
    ];
  });
  for (const write of writes) write();
}

/** Rows with formulas of their own. */
export function drawnRows({ rows }: Table, { id }: TabSpec): readonly number[] {
  return rows.flatMap(({ row, cells }) => (id === 'figures' || textOf(cells.kpi) !== '' ? [row] : []));
}

/** What the charts of the two stars show, each in its place. */
function feedsOf(table: Table, { words, place }: Drawing) {
  const stars = placedStars(table).filter(star => star.place <= STAR_PLACES);
  return stars.map(star => chartFeed(place, words.tabs.dashboard.chart.title, star.name, star.place - 1));
}

/** In how many rows of a column a list is offered: down to the last one that has a rule, at least in those where a fresh tab has it. */
function prepareOfferedRows({ sheet, headingRow, width }: Table, { dropDownRows }: TabSpec): (column: number) => number {
  const size = sheet.getMaxRows() - headingRow;
  const rules = sheet.getRange(headingRow + 1, 1, size, width).getDataValidations();
  return column => {
    const last = rules.reduce((found, row, at) => (row[column - 1] == null ? found : at + 1), 0);
    return Math.min(size, Math.max(last, dropDownRows));
  };
}

function writeListRules(
  table: Table,
  offeredRows: (column: number) => number,
  columns: readonly ColumnSpec[],
  rules: NonNullable<ReturnType<typeof makeListRules>>,
): void {
  columns.forEach(({ key }, index) => {
    const column = table.columns[key];
    const rule = rules[index];
    if (column === undefined || rule === null || rule === undefined) return;
    const rows = offeredRows(column);
    if (rows > 0) setRule(table.sheet.getRange(table.headingRow + 1, column, rows, 1), rule);
  });
}
