/**
 * Nobody else edits the local file, so the library need not pack what is done in it for others.
 *
 * Used by `engine-workbook.ts`. Packing fails on formulas one below the other that differ in a range of one cell (`=SUM(D9)` below
 * `=SUM(D9:D9)`), where nobody can catch it.
 */
import type { SpreadsheetModel } from './library';

/** What the library's model keeps to itself. */
interface Inside {
  readonly session: { readonly commandSquisher: { squish(commands: readonly unknown[]): readonly unknown[] } };
}

/** Makes a model hand its commands to nobody as they are. */
export function packNothing(model: SpreadsheetModel): void {
  const { commandSquisher } = (model as unknown as Inside).session;
  commandSquisher.squish = commands => commands;
}
