/**
 * Facts of Setup of which somebody sorted the columns one sees: labels and values stand in other rows, the hidden keys where they were. Each value
 * would be read as that of another fact. Used by the repair, before anything else reads the facts.
 */
import { LANGUAGES } from '../../../languages';
import { prepareCells } from '../../../sheet/cell-changes';
import { type TableRow, textOf } from '../../../sheet/read/read-table';
import { drawingOf } from '../../../sheet/workbook/drawing-of';
import type { OpenWorkbook } from '../../../sheet/workbook/workbook';
import { cellContent } from '../../../sheet/write/cell-text';
import { FACTS, type Fact } from '../../../tabs/place';
import { setupTab } from '../../../tabs/setup/setup';
import { isWhole } from './whole-fact';

/** The fact that the label of a row names in any language; null for none. */
export function labelsOf(workbook: OpenWorkbook): (row: TableRow) => Fact | null {
  const drawn = Object.values(LANGUAGES).flatMap(words => setupTab(drawingOf(workbook, words)).rows.map(({ cells }) => cells));
  const known = new Map(drawn.map(({ fact, fact_key }) => [fact, FACTS.find(each => each === fact_key) ?? null]));
  return ({ cells }) => known.get(textOf(cells.fact)) ?? null;
}

/** Writes each key beside the label that names it, where the values then are what their facts must be and now are not. The caller flushes. */
export function keySortedFacts(workbook: OpenWorkbook): boolean {
  const { setup, timeZone } = workbook;
  const named = labelsOf(workbook);
  const rows = setup.rows.flatMap(row => {
    const key = FACTS.find(fact => fact === textOf(row.cells.fact_key));
    const label = named(row);
    return key === undefined || label === null || key === label ? [] : [{ row, key, label }];
  });
  const keys = new Set(rows.map(({ key }) => key));
  const isClosed = new Set(rows.map(({ label }) => label)).size === rows.length && rows.every(({ label }) => keys.has(label));
  const broken = (part: 'key' | 'label'): number => rows.filter(each => !isWhole(each[part], each.row.cells.value, timeZone)).length;
  if (!isClosed || broken('label') >= broken('key')) return false;
  prepareCells(
    setup,
    rows.map(({ row: { row }, label }) => ({ row, key: 'fact_key', content: cellContent(label, '') })),
  ).write();
  return true;
}
