/**
 * The cells of tabs as they were laid down once, for the next spreadsheet with the same ones.
 *
 * Used by `loaded-cells.ts`. The same file is opened again and again, and reading its thirty thousand cells is most of opening it. What is kept
 * is found by everything the reading looks at, written out; typed cells are shared and frozen, formulas are copied, because the library
 * points them elsewhere when rows move.
 */
import type { Cell } from '@odoo/o-spreadsheet/dist/types/types/cells';

export interface Place {
  readonly sheetId: string;
  readonly row: number;
  readonly col: number;
}

/** Ids of cells by column. */
export type Row = Record<number, number>;

interface LaidTab {
  readonly cells: Readonly<Record<number, Cell>>;
  readonly formulas: readonly number[];
  readonly rows: readonly (Readonly<Row> | undefined)[];
}

/** All cells of a file. */
export interface LaidCells {
  readonly tabs: ReadonlyMap<string, LaidTab>;
  readonly places: Readonly<Record<number, Place>>;
  readonly nextId: number;
}

/** What the reading of cells looks at in the data of a file. */
interface FileData {
  readonly sheets: readonly {
    readonly id: string;
    readonly name: string;
    readonly colNumber: number;
    readonly rowNumber: number;
    readonly cells: unknown;
    readonly styles: unknown;
    readonly formats: unknown;
    readonly merges: unknown;
  }[];
  readonly styles: unknown;
  readonly formats: unknown;
}

/** The cells of a file as one text: `locale` because texts are read as numbers and dates by it. */
export function cellsKey(data: object, locale: object): string {
  const { sheets, styles, formats } = data as FileData;
  const tabs = sheets.map(tab => [tab.id, tab.name, tab.colNumber, tab.rowNumber, tab.cells, tab.styles, tab.formats, tab.merges]);
  return JSON.stringify([locale, tabs, styles, formats]);
}

/** Cells that may be shared from now on; the ones given are among them, but for formulas. */
export function laidTab(cells: Readonly<Record<number, Cell>>, rows: readonly { readonly cells: Readonly<Row> }[]): LaidTab {
  const formulas: number[] = [];
  const shared: Record<number, Cell> = { ...cells };
  for (const cell of Object.values(cells)) {
    if (cell.style !== undefined) Object.freeze(cell.style);
    if (cell.isFormula) {
      formulas.push(cell.id);
      shared[cell.id] = { ...cell };
    } else Object.freeze(cell);
  }
  return { cells: shared, formulas, rows: rows.map(row => (Object.keys(row.cells).length > 0 ? { ...row.cells } : undefined)) };
}

/** The cells of a tab for one more spreadsheet. */
export function copiedCells({ cells, formulas }: LaidTab): Record<number, Cell> {
  const own: Record<number, Cell> = { ...cells };
  for (const id of formulas) own[id] = { ...(own[id] as Cell) };
  return own;
}

const KEPT_FILES = 6;
const kept = new Map<string, LaidCells>();

/** What was kept under a key; whatever is asked for stays longest. */
export function keptCells(key: string): LaidCells | undefined {
  const known = kept.get(key);
  if (known === undefined) return undefined;
  kept.delete(key);
  kept.set(key, known);
  return known;
}

export function keepCells(key: string, laid: LaidCells): void {
  kept.set(key, laid);
  const [oldest] = kept.keys();
  if (kept.size > KEPT_FILES && oldest !== undefined) kept.delete(oldest);
}
