/**
 * A whole workbook's cells, made ready for its formulas: what was typed is laid down, only formulas are left to be computed.
 *
 * Used by `edits/due-evaluation.ts`. The library computes a whole workbook place by place, empty ones too: 80,000 places for the thirty thousand
 * cells of a cycle, of which some hundred are formulas. What a typed cell shows hangs on the cell, its place and the locale alone, and is
 * kept with the cell; the library makes another cell whenever it changes one.
 */
import type { Cell, EvaluatedCell } from '@odoo/o-spreadsheet/dist/types/types/cells';
import type { CellPosition } from '@odoo/o-spreadsheet/dist/types/types/misc';
import type { Getters } from '../library';
import type { Evaluator, Spot } from './evaluator';

/** By locale, then by cell: what it showed and where. */
const shownBefore = new Map<string, WeakMap<Cell, EvaluatedCell>>();

function shownIn(getters: Getters): WeakMap<Cell, EvaluatedCell> {
  const locale = JSON.stringify(getters.getLocale());
  const shown = shownBefore.get(locale) ?? new WeakMap();
  shownBefore.set(locale, shown);
  return shown;
}

const isAt = (place: CellPosition | undefined, { sheetId, col, row }: CellPosition): boolean =>
  place !== undefined && place.row === row && place.col === col && place.sheetId === sheetId;

/** Lays down what was typed on all tabs and gives the places of their formulas in columns: rows without a gap are one area. */
export function layLiterals(evaluator: Evaluator, getters: Getters): readonly Spot[] {
  const shown = shownIn(getters);
  const { evaluatedCells } = evaluator;
  const formulas: Spot[] = [];
  for (const sheetId of getters.getSheetIds()) {
    const rowsOf = new Map<number, number[]>();
    for (const cell of getters.getCells(sheetId)) {
      if (cell.isFormula) {
        const { col, row } = getters.getCellPosition(cell.id);
        const rows = rowsOf.get(col);
        if (rows === undefined) rowsOf.set(col, [row]);
        else rows.push(row);
      } else if (cell.content !== '' || cell.format) {
        const position = getters.getCellPosition(cell.id);
        const before = shown.get(cell);
        if (before !== undefined && isAt(before.position, position)) evaluatedCells.set(position, before);
        else {
          const computed = evaluator.computeCell(position);
          const placed = computed.position === undefined ? { ...computed, position } : computed;
          shown.set(cell, placed);
          evaluatedCells.set(position, placed);
        }
      }
    }
    for (const [column, rows] of [...rowsOf].sort(([a], [b]) => a - b)) formulas.push(...runs(sheetId, column, rows));
  }
  return formulas;
}

function* runs(sheetId: string, column: number, rows: number[]): Generator<Spot> {
  rows.sort((a, b) => a - b);
  let top = rows[0] ?? 0;
  for (const [at, row] of rows.entries()) {
    if (rows[at + 1] === row + 1) continue;
    yield { sheetId, zone: { left: column, right: column, top, bottom: row } };
    top = rows[at + 1] ?? row;
  }
}
