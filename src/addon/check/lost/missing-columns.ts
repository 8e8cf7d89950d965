/**
 * Columns of ours that somebody deleted come back, blank where people fill them and computed where they are ours; so do the rows above a table.
 * Used by the repair.
 */

import type { TabId } from '../../../contract';
import { TAB_ORDER } from '../../../cycle-tabs';
import { LANGUAGES } from '../../../languages';
import { isTopLost, restoreTop } from '../../../sheet/build/lost-top';
import { addColumns, fillTab } from '../../../sheet/build/reshape';
import type { Table } from '../../../sheet/read/read-table';
import { drawingOf } from '../../../sheet/workbook/drawing-of';
import type { OpenWorkbook } from '../../../sheet/workbook/workbook';
import { setFormats } from '../../../sheet/write/typed-tables';
import { TABS } from '../../../tabs';
import type { Drawing } from '../../../tabs/drawing';
import type { ColumnSpec, TabSpec } from '../../../tabs/spec';
import { markedWorkbook } from '../../workbook/current';
import { redrawTabs } from '../redraw';
import { crossedKeys, restoreKeys } from './hidden-keys';
import { restoreWords } from './lost-words';
import { bringNamesBack } from './names-back';

/**
 * Columns that a tab has lost, those of a page without headings, too. A board finds room for its own wherever it stands; of these the first counts,
 * which holds its formula.
 */
export function lostColumns(table: Table, spec: TabSpec): readonly ColumnSpec[] {
  return spec.columns.filter(({ key, heading, board }) => {
    if (table.columns[key] !== undefined) return false;
    return heading !== '' || board === null || (board.formula !== null && !hasBoard(table));
  });
}

/** A board that has no answer just now gives no keys, or blank ones. */
function hasBoard({ sheet, headingRow, silentBoard, width }: Table): boolean {
  if (silentBoard !== null || width === 0) return silentBoard !== null;
  return sheet
    .getRange(headingRow - 1, 1, 1, width)
    .getFormulas()
    .some(row => row.some(formula => formula !== ''));
}

/** The tab as each language draws it. */
export function spokenSpecs(id: TabId, drawing: Drawing): readonly TabSpec[] {
  return Object.values(LANGUAGES).map(words => TABS[id]({ ...drawing, words }));
}

/** Their names; hidden ones, which have none that a person has seen, are named together. */
export function lostNamed(lost: readonly ColumnSpec[], hidden: string): string {
  const headings = lost.flatMap(({ key, heading }) => (heading === '' || heading === key ? [] : [heading]));
  return [...headings, ...(headings.length < lost.length ? [hidden] : [])].join(', ');
}

/** The tabs that have lost any, or rows above their table. */
export function incompleteTabs(workbook: OpenWorkbook): readonly TabId[] {
  const drawing = drawingOf(workbook, LANGUAGES[workbook.facts.language]);
  return TAB_ORDER.filter(id => {
    const table = workbook.tabs[id]?.built === true ? workbook.table(id) : null;
    if (table === null) return false;
    const spoken = spokenSpecs(id, drawing);
    return isTopLost(table, spoken) || lostColumns(table, TABS[id](drawing)).length > 0 || crossedKeys(table, spoken).size > 0;
  });
}

/** The caller holds the lock. Formulas, boards and drop-downs of all tabs are written anew, since any of them may have named the column. */
export function completeTabs(ids: readonly TabId[]): void {
  const found = markedWorkbook();
  const known = drawingOf(found, LANGUAGES[found.facts.language]);
  const topless = ids.flatMap(id => {
    const [table, spoken] = [found.table(id), spokenSpecs(id, known)];
    return table !== null && isTopLost(table, spoken) ? [() => restoreTop(table, spoken)] : [];
  });
  for (const restore of topless) restore();
  if (topless.length > 0) SpreadsheetApp.flush();
  const topped = topless.length > 0 ? markedWorkbook() : found;
  const keyed = ids.filter(id => {
    const table = topped.table(id);
    return table !== null && restoreKeys(table, spokenSpecs(id, known));
  });
  if (keyed.length > 0) SpreadsheetApp.flush();
  const before = keyed.length > 0 ? markedWorkbook() : topped;
  const drawing = drawingOf(before, LANGUAGES[before.facts.language]);
  for (const id of ids) {
    const table = before.table(id);
    if (table !== null && before.tabs[id]?.built === true) addColumns(table, TABS[id](drawing));
  }
  SpreadsheetApp.flush();
  // Only now does every tab have its places, which the formulas name.
  const complete = markedWorkbook();
  const placed = drawingOf(complete, LANGUAGES[complete.facts.language]);
  for (const id of TAB_ORDER) {
    const table = complete.tabs[id]?.built === true ? complete.table(id) : null;
    if (table !== null) fillTab(table, TABS[id](placed), false);
  }
  restoreWords(complete.setup, placed);
  bringNamesBack(complete);
  const dashboard = complete.table('dashboard');
  if (dashboard !== null) copyFormats(dashboard);
  SpreadsheetApp.flush();
  redrawTabs([]);
}

const FIGURES = ['now', 'target', 'baseline', 'baseline_typed'];

/** The figures of a KPI share its format: a column that came back, and has the same in all rows yet, takes them from one that has stayed. */
function copyFormats({ sheet, columns, headingRow }: Table): void {
  const count = sheet.getMaxRows() - headingRow;
  if (count === 0) return;
  const figures = FIGURES.flatMap(key => {
    const column = columns[key];
    if (column === undefined) return [];
    const cells = sheet.getRange(headingRow + 1, column, count, 1);
    const formats = cells.getNumberFormats();
    return [{ cells, formats, isBare: new Set(formats.flat()).size === 1 }];
  });
  const kept = figures.find(({ isBare }) => !isBare);
  for (const { cells, isBare } of figures) if (kept !== undefined && isBare) setFormats(cells, kept.formats);
}
