/**
 * Edits that a person makes in the grid, as Apps Script's `onEdit` sees them; and rows or columns that were inserted or deleted.
 *
 * The library reports commands one by one; they are gathered into one edit when the command that caused them is done.
 */
import type { Command } from '@odoo/o-spreadsheet/dist/types/types/commands';
import { overlaps } from '../looks/geometry';
import type { Area, Cell, StructureChange, UserEdit } from '../workbook';
import type { GridListener } from './batch';

interface Texts {
  /** The text a person would type to get the cell's content. */
  textOf(cell: Cell): string;
  reportEdit(edit: UserEdit): void;
  reportStructure(change: StructureChange): void;
  reportChange(): void;
}

const around = (one: Area, other: Area): Area => {
  const row = Math.min(one.row, other.row);
  const column = Math.min(one.column, other.column);
  return {
    sheetId: one.sheetId,
    row,
    column,
    rows: Math.max(one.row + one.rows, other.row + other.rows) - row,
    columns: Math.max(one.column + one.columns, other.column + other.columns) - column,
  };
};

/** Consecutive stretches of a list of indices, from the last to the first. */
function stretches(indices: readonly number[]): { at: number; count: number }[] {
  const result: { at: number; count: number }[] = [];
  for (const index of [...indices].sort((one, other) => other - one)) {
    const last = result[result.length - 1];
    if (last && last.at === index + 1) Object.assign(last, { at: index, count: last.count + 1 });
    else result.push({ at: index, count: 1 });
  }
  return result;
}

/** The moves of rows or columns that a command of the library makes. */
function structureChanges(command: Command): StructureChange[] {
  if (command.type === 'ADD_COLUMNS_ROWS') {
    const { sheetId, dimension, base, position, quantity } = command;
    return [{ sheetId, dimension: dimension === 'ROW' ? 'rows' : 'columns', at: position === 'before' ? base : base + 1, count: quantity }];
  }
  if (command.type === 'REMOVE_COLUMNS_ROWS') {
    const { sheetId, dimension, elements } = command;
    return stretches(elements).map(({ at, count }) => ({
      sheetId,
      dimension: dimension === 'ROW' ? 'rows' : 'columns',
      at,
      count: -count,
    }));
  }
  return [];
}

/** Gathers what a person does in the grid. */
export class UserEdits implements GridListener {
  private area: Area | null = null;
  private oldText = '';
  private isSettled = false;

  constructor(private readonly texts: Texts) {}

  before(command: Command): void {
    const cell = writtenCell(command);
    if (cell && !this.area) this.oldText = this.texts.textOf(cell);
  }

  after(command: Command): void {
    for (const change of structureChanges(command)) this.texts.reportStructure(change);
    const cell = writtenCell(command) ?? clearedArea(command);
    if (cell) this.area = this.area && (this.area.sheetId === cell.sheetId || overlaps(this.area, cell)) ? around(this.area, cell) : cell;
  }

  settled(): void {
    this.isSettled = true;
  }

  /** Tells the listeners, who may write in turn: only once the library is done with the command, which refuses others until then. */
  report(): void {
    if (!this.isSettled) return;
    const { area, oldText } = this;
    this.isSettled = false;
    this.area = null;
    if (area) {
      const single = area.rows === 1 && area.columns === 1;
      const text = single ? this.texts.textOf(area) : '';
      this.texts.reportEdit({
        area,
        ...(single && text !== '' ? { value: text } : {}),
        ...(single && oldText !== '' ? { oldValue: oldText } : {}),
      });
    }
    this.texts.reportChange();
  }
}

function writtenCell(command: Command): Area | null {
  if (command.type !== 'UPDATE_CELL' || command.content === undefined) return null;
  return { sheetId: command.sheetId, row: command.row, column: command.col, rows: 1, columns: 1 };
}

function clearedArea(command: Command): Area | null {
  if (command.type !== 'DELETE_CONTENT' && command.type !== 'CLEAR_CELLS') return null;
  const [zone] = command.target;
  if (!zone) return null;
  const { top, left, bottom, right } = zone;
  return { sheetId: command.sheetId, row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}
