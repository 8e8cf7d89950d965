/**
 * Sorting an area by columns, as `Range.sort` does: contents, styles, formats and notes move, row metadata and validations stay.
 *
 * Used by `edits.ts`. Own code, because the library sorts by one column only. Order as in Sheets: numbers, then texts, then booleans,
 * errors, and blanks last in both directions; equal rows keep their order. Formulas keep the references of their own row.
 */

import { setNotes } from '../cells/notes';
import { evaluatedAt } from '../cells/reading';
import type { Getters } from '../library';
import { positionOf } from '../looks/geometry';
import { type Annotation, annotationsOf } from '../rules/annotations';
import type { Area, Edit, Evaluated } from '../workbook';
import type { Send } from './batch';

type Sort = Extract<Edit, { readonly kind: 'sort' }>;

const rank = ({ value, error }: Evaluated): number => {
  if (error) return 3;
  if (value === null || value === '') return 4;
  return typeof value === 'number' ? 0 : typeof value === 'string' ? 1 : 2;
};

function compare(one: Evaluated, other: Evaluated, ascending: boolean): number {
  const [left, right] = [rank(one), rank(other)];
  if (left === 4 || right === 4) return left - right;
  const order =
    left !== right
      ? left - right
      : left === 1
        ? String(one.value).localeCompare(String(other.value), 'en', { sensitivity: 'accent' })
        : Number(one.value) - Number(other.value);
  return ascending ? order : -order;
}

function sortedRows(getters: Getters, { area, by }: Sort): number[] {
  const rows = Array.from({ length: area.rows }, (_, index) => area.row + index);
  const keys = new Map(
    rows.map(row => [row, by.map(({ column }) => evaluatedAt(getters, { sheetId: area.sheetId, row, column }))] as const),
  );
  return rows.sort((one, other) => {
    for (const [index, { ascending }] of by.entries()) {
      const order = compare(keys.get(one)?.[index] as Evaluated, keys.get(other)?.[index] as Evaluated, ascending);
      if (order) return order;
    }
    return one - other;
  });
}

function moveNotes(send: Send, getters: Getters, area: Area, order: readonly number[]): void {
  const target = new Map(order.map((from, index) => [from, area.row + index]));
  const notes = annotationsOf(getters, area.sheetId, 'note');
  const moved = notes.map((note): Annotation => {
    const cell = note.areas[0];
    const inside = cell && cell.column >= area.column && cell.column < area.column + area.columns;
    const row = inside ? target.get(cell.row) : undefined;
    return cell && row !== undefined ? { ...note, areas: [{ ...cell, row }] } : note;
  });
  if (notes.length) setNotes(send, area.sheetId, moved);
}

/** Sorts the rows of an area. */
export function sortArea(send: Send, getters: Getters, edit: Sort): void {
  const { area } = edit;
  // What was written earlier in the batch has not been calculated yet.
  send('EVALUATE_CELLS');
  const order = sortedRows(getters, edit);
  const contents = order.map(row =>
    Array.from({ length: area.columns }, (_, index) => {
      const position = positionOf({ sheetId: area.sheetId, row, column: area.column + index });
      const cell = getters.getCell(position);
      const target = area.row + order.indexOf(row);
      const content = !cell
        ? ''
        : cell.isFormula
          ? getters.getTranslatedCellFormula(area.sheetId, 0, target - row, cell.compiledFormula)
          : cell.content;
      return { content, style: cell?.style ?? null, format: cell?.format ?? '' };
    }),
  );
  contents.forEach((cells, index) => {
    if (order[index] === area.row + index) return;
    cells.forEach((cell, offset) => {
      send('UPDATE_CELL', { ...positionOf({ sheetId: area.sheetId, row: area.row + index, column: area.column + offset }), ...cell });
    });
  });
  moveNotes(send, getters, area, order);
}
