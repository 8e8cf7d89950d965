/**
 * Cells of a snapshot, laid down as fast as they are read.
 *
 * Stands in for the library's plugins for tabs and for cells. The library sends each cell of a file through its undo history, and its place
 * through all plugins, though nothing of a loading can be undone: with thirty thousand cells that was a tenth of opening a cycle. The result is
 * the library's. Cells that were read before are laid down as they were then.
 */
import type { Cell } from '@odoo/o-spreadsheet/dist/types/types/cells';
import { registries } from '../library';
import { cellsKey, copiedCells, keepCells, keptCells, type LaidCells, laidTab, type Place, type Row } from './laid-cells';

const [SHEETS, CELLS] = ['sheet', 'cell'] as const;
const LibrarySheets = registries.corePluginRegistry.get(SHEETS);

interface Config {
  readonly getters: object;
}

/** What the library's declarations hide of its plugin for tabs: which cell stands where. */
interface Places {
  readonly sheets: Readonly<Record<string, { readonly rows: readonly { cells: Row }[] } | undefined>>;
  cellPosition: Record<number, Place>;
  setNewPosition(cellId: number, sheetId: string, col: number, row: number): void;
}

/** The two changes of a loading: a cell under its id, and the id of the next one. */
type Change = ['cells', sheetId: string, id: number, cell: Cell] | ['nextId', id: number];

/** What they hide of its plugin for cells. */
interface Cells {
  cells: Record<string, Record<number, Cell> | undefined>;
  nextId: number;
  readonly getters: { getLocale(): object };
  history: object;
  dispatch: unknown;
  import(data: object): void;
}

/** The tabs of a model that is being made, by the getters its plugins share. */
const placesBy = new WeakMap<object, Places>();

class LoadedSheets extends (LibrarySheets as unknown as new (config: Config) => Places) {
  static getters = LibrarySheets.getters;

  constructor(config: Config) {
    super(config);
    placesBy.set(config.getters, this);
  }

  /** Every rewritten cell says where it stands; one that stands there already is not lifted up, set down and twice remembered for undo. */
  override setNewPosition(cellId: number, sheetId: string, col: number, row: number): void {
    const { sheetId: tab, row: down, col: across } = this.cellPosition[cellId] ?? {};
    const stands = tab === sheetId && down === row && across === col && this.sheets[sheetId]?.rows[row]?.cells[col] === cellId;
    if (!stands) super.setNewPosition(cellId, sheetId, col, row);
  }
}

/** A plugin for cells that loads so, else as the one given. */
function loadedFrom(Held: { readonly getters: readonly string[] }): object {
  return class LoadedCells extends (Held as unknown as new (config: Config) => Cells) {
    static getters = Held.getters;
    private readonly places: Places | undefined;

    constructor(config: Config) {
      super(config);
      this.places = placesBy.get(config.getters);
    }

    override import(data: object): void {
      const { places } = this;
      if (places === undefined) throw new Error('The spreadsheet library loads its cells before its tabs.');
      const key = cellsKey(data, this.getters.getLocale());
      const laid = keptCells(key);
      if (laid !== undefined) this.layAgain(laid, places);
      else {
        this.read(data, places);
        keepCells(key, this.laidCells(places));
      }
    }

    private layAgain({ tabs, places: before, nextId }: LaidCells, places: Places): void {
      for (const [sheetId, tab] of tabs) {
        this.cells[sheetId] = copiedCells(tab);
        const rows = places.sheets[sheetId]?.rows ?? [];
        tab.rows.forEach((cells, index) => {
          const row = rows[index];
          if (row !== undefined && cells !== undefined) row.cells = { ...cells };
        });
      }
      places.cellPosition = { ...before };
      this.nextId = nextId;
    }

    private laidCells({ sheets, cellPosition }: Places): LaidCells {
      const tabs = Object.entries(this.cells).map(
        ([sheetId, cells]) => [sheetId, laidTab(cells ?? {}, sheets[sheetId]?.rows ?? [])] as const,
      );
      return { tabs: new Map(tabs), places: { ...cellPosition }, nextId: this.nextId };
    }

    private read(data: object, places: Places): void {
      const { history, dispatch } = this;
      this.history = { update: (...change: Change) => this.lay(...change) };
      this.dispatch = (_command: 'UPDATE_CELL_POSITION', { cellId, sheetId, row, col }: Place & { readonly cellId: number }) => {
        places.cellPosition[cellId] = { row, col, sheetId };
        const cells = places.sheets[sheetId]?.rows[row]?.cells;
        if (cells !== undefined) cells[col] = cellId;
      };
      try {
        super.import(data);
      } finally {
        Object.assign(this, { history, dispatch });
      }
    }

    private lay(...change: Change): void {
      if (change[0] === 'nextId') {
        this.nextId = change[1];
        return;
      }
      const [, sheetId, id, cell] = change;
      const cells = this.cells[sheetId] ?? {};
      cells[id] = cell;
      this.cells[sheetId] = cells;
    }
  };
}

/** Puts them in place for every workbook of this process, over the plugin for cells that is there; calling it again changes nothing. */
export function installLoadedCells(): void {
  const { corePluginRegistry } = registries;
  if (corePluginRegistry.get(SHEETS) !== LibrarySheets) return;
  corePluginRegistry.replace(SHEETS, LoadedSheets as never);
  corePluginRegistry.replace(CELLS, loadedFrom(corePluginRegistry.get(CELLS)) as never);
}
