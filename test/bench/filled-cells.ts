/** Cells somebody wrote: what a formula fills beside itself is not among them. Used by bench.ts and peers.ts. */
import type { HostSnapshot } from '../../src/preview/host/host';

/** The engine's own account of a workbook. */
interface EngineSnapshot {
  readonly model: { readonly sheets: readonly { readonly cells: Readonly<Record<string, unknown>> }[] };
}

/** How many cells of all tabs hold a value or a formula of their own: what a script calls that writes one cell after the other, formats aside. */
export function filledCells({ workbook }: HostSnapshot): number {
  const { sheets } = (workbook.engine as EngineSnapshot).model;
  return sheets.reduce((count, { cells }) => count + Object.keys(cells).length, 0);
}
