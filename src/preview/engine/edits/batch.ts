/**
 * Many edits as one: one evaluation, one undo step, and nothing at all when Google would refuse one of them.
 *
 * Used by `open.ts`. A plugin of the library runs the edits inside a single command; it also tells edits made in the grid from those
 * made through `apply`.
 */
import type { Command, CommandDispatcher } from '@odoo/o-spreadsheet/dist/types/types/commands';
import { registries, type SpreadsheetModel, UIPlugin } from '../library';
import { RefusedEdit } from '../workbook';

/** Sends one command to the library; throws `RefusedEdit` when the library will not do it. */
export type Send = CommandDispatcher['dispatch'];

interface BatchCommand {
  readonly type: 'QUARTERDECK_BATCH';
  readonly run: (send: Send) => void;
}

const batchOf = (command: { readonly type: string }): BatchCommand | null =>
  command.type === 'QUARTERDECK_BATCH' ? (command as BatchCommand) : null;

/** What the library says when a command would change nothing. */
const HARMLESS = /^(NoChanges|NoActiveSheet|AlreadyFolded|AlreadyUnfolded|AlreadyInGroup)$/;

/** A command made in the grid by a person, before and after it is carried out. */
export interface GridListener {
  before(command: Command): void;
  after(command: Command): void;
  settled(): void;
}
/** The name under which the library hands a workbook's listener to the plugin. */
export const GRID_LISTENER_KEY = 'quarterdeckGrid';

let running = 0;

class BatchPlugin extends UIPlugin {
  private readonly listener: GridListener | undefined;

  constructor(config: ConstructorParameters<typeof UIPlugin>[0]) {
    super(config);
    this.listener = config.custom[GRID_LISTENER_KEY] as GridListener | undefined;
  }

  override beforeHandle(command: Command): void {
    if (!running) this.listener?.before(command);
  }

  override handle(command: Command): void {
    const batch = batchOf(command);
    if (batch) batch.run(this.dispatch);
    else if (!running) this.listener?.after(command);
  }

  override finalize(): void {
    if (!running) this.listener?.settled();
  }
}

/** Adds the plugin for every workbook of this process; calling it again changes nothing. */
export function installBatch(): void {
  const { featurePluginRegistry } = registries;
  if (!featurePluginRegistry.contains('quarterdeckBatch')) featurePluginRegistry.add('quarterdeckBatch', BatchPlugin);
}

/**
 * Runs edits as one command of the library. What `edit` throws, or `check` once everything is calculated, undoes everything and is
 * thrown on.
 *
 * @example runBatch(model, send => send('RENAME_SHEET', { sheetId, oldName, newName })) // one undo step
 */
export function runBatch(model: SpreadsheetModel, edit: (send: Send) => void, check: () => void = () => {}): void {
  let failure: { readonly error: unknown } | null = null;
  let carriedOut = 0;
  const run = (dispatch: Send) => {
    const send = ((type: Parameters<Send>[0], payload: object) => {
      const result = (dispatch as (type: string, payload: object) => ReturnType<Send>)(type as string, payload);
      if (result.isSuccessful) carriedOut++;
      else if (!result.reasons.every(reason => HARMLESS.test(reason)))
        throw new RefusedEdit(`${String(type)}: ${result.reasons.join(', ')}`);
      return result;
    }) as Send;
    try {
      edit(send);
    } catch (error) {
      failure = { error };
    }
  };
  running++;
  try {
    (model.dispatch as (type: string, payload: object) => unknown)('QUARTERDECK_BATCH', { run });
    if (!failure) failure = failureOf(check);
    if (failure && carriedOut) model.dispatch('REQUEST_UNDO');
  } finally {
    running--;
  }
  if (failure) throw (failure as { readonly error: unknown }).error;
}

function failureOf(check: () => void): { readonly error: unknown } | null {
  try {
    check();
    return null;
  } catch (error) {
    return { error };
  }
}
