/**
 * A cell by its place, without a detour.
 *
 * Used by `engine-workbook.ts` for each model. The library goes from the place to the cell's id, from the id to the place again and from there
 * to the cell, for every cell a formula reads; here it goes from the id to the cell.
 */
import type { Cell } from '@odoo/o-spreadsheet/dist/types/types/cells';
import type { CellPosition } from '@odoo/o-spreadsheet/dist/types/types/misc';
import type { SpreadsheetModel } from '../library';

/** What the library's declarations hide of its plugin for sheets: which cell stands where. */
interface Places {
  readonly sheets: Readonly<
    Record<string, { readonly rows: readonly ({ readonly cells: Readonly<Record<number, number>> } | undefined)[] }>
  >;
  readonly cellPosition: object;
}

/** What they hide of its plugin for cells. */
interface Cells {
  readonly cells: Readonly<Record<string, Readonly<Record<number, Cell>>>>;
  readonly nextId: number;
}

interface Insides {
  readonly corePlugins: readonly object[];
  readonly coreGetters: { getCell(position: CellPosition): Cell | undefined };
  readonly getters: { getCell(position: CellPosition): Cell | undefined };
}

const isPlaces = (plugin: object): plugin is Places => 'sheets' in plugin && 'cellPosition' in plugin;
const isCells = (plugin: object): plugin is Cells => 'cells' in plugin && 'nextId' in plugin;

/** Makes a model read cells that way; the model must be complete, with all its plugins. */
export function readCellsDirectly(model: SpreadsheetModel): void {
  const { corePlugins, coreGetters, getters } = model as unknown as Insides;
  const places = corePlugins.find(isPlaces);
  const held = corePlugins.find(isCells);
  if (places === undefined || held === undefined) throw new Error('The spreadsheet library keeps its cells in another way.');
  const getCell = ({ sheetId, col, row }: CellPosition): Cell | undefined => {
    const id = places.sheets[sheetId]?.rows[row]?.cells[col];
    return id === undefined ? undefined : held.cells[sheetId]?.[id];
  };
  coreGetters.getCell = getCell;
  getters.getCell = getCell;
}
