/**
 * Borders of a snapshot, laid down as fast as they are read.
 *
 * Stands in for the library's plugin, which sends each side of each cell through its undo history while it loads, though nothing of a
 * loading can be undone: with a hundred and fifty thousand sides that was a third of opening a cycle. The result is the library's.
 */
import type { Border, BorderDescr } from '@odoo/o-spreadsheet/dist/types/types/misc';
import { type Getters, helpers, registries } from '../library';

const LIBRARY_NAME = 'borders';
const LibraryBorders = registries.corePluginRegistry.get(LIBRARY_NAME);
type Config = ConstructorParameters<typeof LibraryBorders>[0];

/** What the library's declarations hide of its plugin and of what it loads. */
interface Data {
  readonly sheets: readonly { readonly id: string; readonly borders: Readonly<Record<string, number>> }[];
  readonly borders: Readonly<Record<number, Border>>;
}
interface LibraryPlugin {
  readonly getters: Pick<Getters, 'getNumberCols' | 'getNumberRows'>;
  import(data: Data): void;
}

type Side = 'left' | 'top' | 'right' | 'bottom';
type Columns = (Partial<Record<Side, BorderDescr>>[] | undefined)[];

const Base = LibraryBorders as unknown as new (config: Config) => LibraryPlugin;

/** Sets a side of a cell, or takes it away. */
function draw(columns: Columns, col: number, row: number, side: Side, line: BorderDescr | undefined): void {
  columns[col] ??= [];
  const rows = columns[col];
  rows[row] ??= {};
  const cell = rows[row];
  if (line === undefined) delete cell[side];
  else cell[side] = line;
}

/** A side that stands already stays; a line that differs from the neighbour's on the same edge takes that one's place. */
function frame(columns: Columns, col: number, row: number, { left, top, right, bottom }: Border, last: { col: number; row: number }): void {
  const at = (c: number, r: number, side: Side) => columns[c]?.[r]?.[side];
  const differs = (line: BorderDescr | undefined, other: BorderDescr | undefined) => line && !helpers.deepEquals(other, line);
  if (!at(col, row, 'left')) {
    draw(columns, col, row, 'left', left);
    if (col > 0 && differs(left, at(col - 1, row, 'right'))) draw(columns, col - 1, row, 'right', undefined);
  }
  if (!at(col, row, 'top')) {
    draw(columns, col, row, 'top', top);
    if (row > 0 && differs(top, at(col, row - 1, 'bottom'))) draw(columns, col, row - 1, 'bottom', undefined);
  }
  if (!at(col, row, 'right')) {
    draw(columns, col, row, 'right', right);
    if (col < last.col && differs(right, at(col + 1, row, 'left'))) draw(columns, col + 1, row, 'left', undefined);
  }
  if (!at(col, row, 'bottom')) {
    draw(columns, col, row, 'bottom', bottom);
    if (row < last.row && differs(bottom, at(col, row + 1, 'top'))) draw(columns, col, row + 1, 'top', undefined);
  }
}

class LoadedBorders extends Base {
  static getters = LibraryBorders.getters;
  readonly borders: Record<string, Columns | undefined> = {};

  override import(data: Data): void {
    for (const sheet of data.sheets) {
      const last = { col: this.getters.getNumberCols(sheet.id) - 1, row: this.getters.getNumberRows(sheet.id) - 1 };
      for (const [xc, id] of Object.entries(sheet.borders)) {
        const border = data.borders[id];
        if (border === undefined) continue;
        this.borders[sheet.id] ??= [];
        const columns = this.borders[sheet.id] as Columns;
        const { top, bottom, left, right } = helpers.toZone(xc);
        for (let row = top; row <= bottom; row++) for (let col = left; col <= right; col++) frame(columns, col, row, border, last);
      }
    }
    // What is left to the library are the borders of merged cells.
    super.import({ ...data, borders: {} });
  }
}

/** Puts it in place for every workbook of this process; calling it again changes nothing. */
export function installLoadedBorders(): void {
  const { corePluginRegistry } = registries;
  if (corePluginRegistry.get(LIBRARY_NAME) === LibraryBorders) corePluginRegistry.replace(LIBRARY_NAME, LoadedBorders as never);
}
