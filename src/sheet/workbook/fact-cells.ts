/** The facts of the cycle as they stand in the rows of Setup. Used wherever a fact is read or written. */
import { FACTS, type Fact } from '../../tabs/place';
import type { CellValue, Table } from '../read/read-table';

/** Row and value of each fact on Setup. */
export function factCells(setup: Table): Partial<Record<Fact, { readonly row: number; readonly value: CellValue | undefined }>> {
  const found: Partial<Record<Fact, { row: number; value: CellValue | undefined }>> = {};
  for (const { row, cells } of setup.rows) {
    const fact = FACTS.find(name => name === cells.fact_key);
    if (fact !== undefined) found[fact] = { row, value: cells.value };
  }
  return found;
}
