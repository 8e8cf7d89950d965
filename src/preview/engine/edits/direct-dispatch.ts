/**
 * Commands reach only the plugins that do something with commands.
 *
 * Used by `engine-workbook.ts` for each model. The library calls three methods of some sixty plugins for every written cell; most of the
 * calls run into the empty method every plugin inherits. Those are left out. Where a cell stands is the business of one plugin alone, and
 * every written cell says it anew.
 */
import type { Command } from '@odoo/o-spreadsheet/dist/types/types/commands';
import { CorePlugin, coreTypes, type SpreadsheetModel, UIPlugin } from '../library';

interface Plugin {
  allowDispatch(command: Command): unknown;
  beforeHandle(command: Command): void;
  handle(command: Command): void;
}

type Step = keyof Plugin;

/** What the library's declarations hide of its model. */
interface Dispatching {
  readonly handlers: readonly Plugin[];
  dispatchToHandlers(plugins: readonly Plugin[], command: Command): void;
  checkDispatchAllowedCoreCommand(command: Command): readonly unknown[];
  trigger(event: 'command-dispatched', command: Command): void;
}

/** What a plugin answers that has nothing against a command: `CommandResult.Success`, which the library only declares. */
const SUCCESS = 'Success';

/** The plugin that knows where each cell stands. */
const keepsPlaces = (plugin: Plugin): boolean => 'cellPosition' in plugin;

/** The class all plugins of the library descend from. */
const INHERITED = Object.getPrototypeOf(UIPlugin.prototype) as Plugin;

/** The plugins with a step of their own; commands that are not the core's never reach core plugins. */
const acting = (plugins: readonly Plugin[], step: Step, core: boolean): readonly Plugin[] =>
  plugins.filter(plugin => plugin[step] !== INHERITED[step] && (core || !(plugin instanceof CorePlugin)));

/** Who acts on the commands of the core and on the others. */
class Acting {
  readonly core: Readonly<Record<Step, readonly Plugin[]>>;
  readonly others: Readonly<Record<Step, readonly Plugin[]>>;
  readonly places: readonly Plugin[];

  constructor(plugins: readonly Plugin[]) {
    const of = (core: boolean): Readonly<Record<Step, readonly Plugin[]>> => ({
      allowDispatch: acting(plugins, 'allowDispatch', core),
      beforeHandle: acting(plugins, 'beforeHandle', core),
      handle: acting(plugins, 'handle', core),
    });
    this.core = of(true);
    this.others = of(false);
    this.places = plugins.filter(keepsPlaces);
  }
}

/** Makes the commands of a model skip empty methods; the model must be complete, with all its plugins. */
export function dispatchDirectly(model: SpreadsheetModel): void {
  const dispatching = model as unknown as Dispatching;
  const known = new WeakMap<readonly Plugin[], Acting>();
  const actingOf = (plugins: readonly Plugin[]): Acting => {
    const found = known.get(plugins) ?? new Acting(plugins);
    known.set(plugins, found);
    return found;
  };
  dispatching.dispatchToHandlers = (plugins, command) => {
    if (command.type === 'UPDATE_CELL_POSITION') {
      for (const plugin of actingOf(plugins).places) plugin.handle(command);
      dispatching.trigger('command-dispatched', command);
      return;
    }
    const isCore = (coreTypes as ReadonlySet<string>).has(command.type);
    const { beforeHandle, handle } = actingOf(plugins)[isCore ? 'core' : 'others'];
    for (const plugin of beforeHandle) plugin.beforeHandle(command);
    for (const plugin of handle) plugin.handle(command);
    dispatching.trigger('command-dispatched', command);
  };
  // What the library makes of a list of results hangs on those that are no success.
  dispatching.checkDispatchAllowedCoreCommand = command => {
    const refusals: unknown[] = [];
    for (const plugin of actingOf(dispatching.handlers).core.allowDispatch) {
      const result = plugin.allowDispatch(command);
      if (result !== SUCCESS) refusals.push(result);
    }
    return refusals;
  };
}
