/**
 * What an edit is going to write, collected while everything is read. The new place of what a person typed is written and applied first,
 * the cell it was typed into is cleared last: a call that fails in between leaves it in both places, never in none. Used by ./edit.
 */
import type { TabId } from '../../contract';
import { type CellChange, prepareCells } from '../../sheet/cell-changes';
import type { OpenWorkbook } from '../../sheet/workbook/workbook';

export class EditPlan {
  private readonly cells = new Map<TabId, CellChange[]>();
  private readonly first: (() => void)[] = [];
  private readonly last: (() => void)[] = [];
  private readonly said: string[] = [];

  /** Cells that get another content. */
  change(tab: TabId, changes: readonly CellChange[]): void {
    this.cells.set(tab, [...(this.cells.get(tab) ?? []), ...changes]);
  }

  /** What cells held until now, written before they change, in the place of anything planned for where it is kept. */
  keepFirst(tab: TabId, changes: readonly CellChange[]): void {
    const isKept = ({ row, key }: CellChange) => changes.some(kept => kept.row === row && kept.key === key);
    this.cells.set(tab, [...changes, ...(this.cells.get(tab) ?? []).filter(change => !isKept(change))]);
  }

  /** Any other write. */
  write(write: () => void): void {
    this.first.push(write);
  }

  /** What must wait until all other writes are applied. */
  afterwards(write: () => void): void {
    this.last.push(write);
  }

  /** A message to the person; of several the first is shown, since each takes the place of the one before. */
  say(message: string): void {
    this.said.push(message);
  }

  /** The last reading is done here, hence once everything is planned. */
  run(workbook: OpenWorkbook): void {
    const prepared = [...this.cells].flatMap(([tab, changes]) => {
      const table = workbook.table(tab);
      return table === null || changes.length === 0 ? [] : [prepareCells(table, changes)];
    });
    for (const { write } of prepared) write();
    for (const write of this.first) write();
    if (this.last.length > 0 && prepared.length + this.first.length > 0) SpreadsheetApp.flush();
    for (const write of this.last) write();
    const [message] = this.said;
    if (message !== undefined) workbook.spreadsheet.toast(message);
  }
}
