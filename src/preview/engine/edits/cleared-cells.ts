/**
 * Clearing cells, and with it deleting rows and columns, at the price of what stands in them.
 *
 * Stands in for the library's plugin, which sends a command through all of its plugins for each cell of the cleared area, filled or not:
 * trimming a new tab from a thousand rows to forty took longer than everything that is written into it.
 */
import type { CoreCommand } from '@odoo/o-spreadsheet/dist/types/types/commands';
import type { Zone } from '@odoo/o-spreadsheet/dist/types/types/misc';
import { registries } from '../library';

const LIBRARY_NAME = 'cell';
const LibraryCells = registries.corePluginRegistry.get(LIBRARY_NAME);
type LibraryPlugin = InstanceType<typeof LibraryCells>;

const Base = LibraryCells as unknown as new (config: ConstructorParameters<typeof LibraryCells>[0]) => LibraryPlugin;

class ClearedCells extends Base {
  static getters = LibraryCells.getters;

  override handle(command: CoreCommand): void {
    if (command.type === 'CLEAR_CELLS') for (const zone of command.target) this.clear(command.sheetId, zone);
    else super.handle(command);
  }

  private clear(sheetId: string, { left, right, top, bottom }: Zone): void {
    for (let col = left; col <= right; col++) {
      for (let row = top; row <= bottom; row++) {
        // What the library does with an empty cell is nothing.
        if (this.getters.getCell({ sheetId, col, row }) === undefined) continue;
        this.dispatch('UPDATE_CELL', { sheetId, col, row, content: '', style: null, format: '' });
      }
    }
  }
}

/** Puts it in place for every workbook of this process; calling it again changes nothing. */
export function installClearedCells(): void {
  const { corePluginRegistry } = registries;
  if (corePluginRegistry.get(LIBRARY_NAME) === LibraryCells) corePluginRegistry.replace(LIBRARY_NAME, ClearedCells as never);
}
