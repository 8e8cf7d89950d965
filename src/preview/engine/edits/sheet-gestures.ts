/**
 * What a person may do in the grid of Sheets and the library refuses: pasting across the edge of what is frozen, and sorting rows beside
 * or below filled columns.
 *
 * Installed by `engine-workbook.ts`. The library forbids the first because a merged cell must not cross that edge, which its command for
 * merging checks itself; and the second because filled cells cannot move. In Sheets what was typed moves and filled columns are
 * filled again.
 */
import type { CommandResult } from '@odoo/o-spreadsheet';
import { registries } from '../library';

// The library's list of answers is a constant enumeration, which other files cannot read.
const DONE = 'Success' as CommandResult;
const REFUSED_PASTE = 'FrozenPaneOverlap' as CommandResult;
const REFUSED_SORT = 'SortZoneWithArrayFormulas' as CommandResult;

const { clipboardHandlersRegistries, featurePluginRegistry } = registries;
const { cellHandlers } = clipboardHandlersRegistries;
const SheetClipboard = cellHandlers.get('sheet') as unknown as new (
  ...args: never[]
) => { isPasteAllowed(...args: never[]): CommandResult };
const LibrarySort = featurePluginRegistry.get('sort');

class Paste extends SheetClipboard {
  override isPasteAllowed(...args: never[]): CommandResult {
    const result = super.isPasteAllowed(...args);
    return result === REFUSED_PASTE ? DONE : result;
  }
}

class Sort extends LibrarySort {
  override allowDispatch(command: Parameters<InstanceType<typeof LibrarySort>['allowDispatch']>[0]): CommandResult[] {
    const reasons = [super.allowDispatch(command)].flat().filter(reason => reason !== REFUSED_SORT);
    return reasons.length ? reasons : [DONE];
  }
}

/** Puts both in place for every workbook of this process; calling it again changes nothing. */
export function installSheetGestures(): void {
  if (featurePluginRegistry.get('sort') !== LibrarySort) return;
  cellHandlers.replace('sheet', Paste as never);
  featurePluginRegistry.replace('sort', Sort as never);
}
