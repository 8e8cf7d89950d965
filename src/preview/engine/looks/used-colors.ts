/**
 * The colours in use, which the grid's palette offers, gathered when somebody opens a palette.
 *
 * Stands in for the library's plugin, which looks through every cell of every tab for them at the end of each command that touches a cell.
 */
import { registries } from '../library';

const LIBRARY_NAME = 'custom_colors';
const LibraryColors = registries.coreViewsPluginRegistry.get(LIBRARY_NAME);

type Config = ConstructorParameters<typeof LibraryColors>[0];

/** What the library's declarations hide of its plugin. */
interface LibraryPlugin {
  finalize(): void;
  getCustomColors(): readonly string[];
}

const Base = LibraryColors as unknown as new (config: Config) => LibraryPlugin;

class UsedColors extends Base {
  static getters = LibraryColors.getters;

  override finalize(): void {}

  override getCustomColors(): readonly string[] {
    super.finalize();
    return super.getCustomColors();
  }
}

/** Puts it in place for every workbook of this process; calling it again changes nothing. */
export function installUsedColors(): void {
  const { coreViewsPluginRegistry } = registries;
  if (coreViewsPluginRegistry.get(LIBRARY_NAME) === LibraryColors) coreViewsPluginRegistry.replace(LIBRARY_NAME, UsedColors as never);
}
