/**
 * Writes links below the last filled row of Links: one call per column, however many links there are. Rows are added inside the tab, not
 * at its end, so that formats, drop-downs and colours reach them.
 */
import type { LinkOrder } from '../contract';
import { TEXT_FORMAT } from '../tabs/number-format';
import { cellContent } from './cell-text';
import { CHOSEN, filledLinks } from './link-rows';
import type { Table } from './read-table';

/** A link with the id it is given. */
export interface NewLink extends LinkOrder {
  readonly id: string;
}

/** Blank rows left below, ready to type in. */
const SPARE_ROWS = 100;

/** Gives the first row written; columns that are gone are left out. */
export function writeLinks(table: Table, links: readonly NewLink[]): number {
  const { sheet, columns } = table;
  const first = roomFor(table, links.length);
  for (const key of [...CHOSEN, 'item', 'id'] as const) {
    const column = columns[key];
    if (column === undefined) continue;
    const format = key === 'url' || key === 'item' || key === 'id' ? TEXT_FORMAT : '';
    sheet.getRange(first, column, links.length, 1).setValues(links.map(link => [cellContent(link[key], format)]));
  }
  return first;
}

/** The first of as many blank rows as are needed. */
function roomFor(table: Table, count: number): number {
  const { sheet, headingRow } = table;
  const last = sheet.getMaxRows();
  const filled = filledLinks(table);
  const used = filled[filled.length - 1]?.row ?? headingRow;
  const blank = last - used;
  if (blank <= count) sheet.insertRowsBefore(last, count - blank + SPARE_ROWS);
  // In a tab without a blank row the new ones stand above its last.
  return blank === 0 ? last : used + 1;
}
