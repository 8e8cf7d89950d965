/**
 * What a tab looks like, before any spreadsheet is touched: columns, cells, formats, rules, validations.
 *
 * Made by the files of this folder from a cycle and a language, applied by `sheet`. Pure data. Rows and columns of formulas are
 * those of the finished tab; days are serial numbers (1899-12-30 = 0).
 */
import type { TabId } from '../contract';

/** Rows above the table: a title band of three, the hidden row with the column keys, the heading. */
export const KEY_ROW = 4;
export const HEADING_ROW = 5;
export const FIRST_ROW = 6;

/**
 * A cell of ours: rewritten on every apply, a label also when the language changes. Cells of the table's rows are the user's:
 * written once, when the tab is built, and never overwritten.
 */
export type CellSpec = { readonly own: 'formula'; readonly formula: string } | { readonly own: 'label'; readonly text: string };

/** `folded` columns stand in a group that opens with a click; `hidden` ones hold ids and intermediate figures. */
export type Visibility = 'shown' | 'analysis' | 'setup' | 'hidden';

/**
 * A drop-down fed from the words of a Setup list, or of few words that are the same in every language. `strict` refuses other words, also
 * from scripts.
 */
export type ListRule = { readonly from: string; readonly strict: boolean } | { readonly of: readonly string[]; readonly strict: boolean };

export interface ColumnSpec {
  /** Stable; stands in the hidden key row, by which the column is found wherever the user moves it. */
  readonly key: string;
  readonly heading: string;
  /** What the column is and what to type. */
  readonly note: string;
  readonly width: number;
  readonly visibility: Visibility;
  /** Number format of the cells below the heading; '@' keeps what people type as text. */
  readonly format: string;
  readonly align: 'left' | 'center' | 'right';
  readonly wrap: boolean;
  /** A formula in the heading cell that gives the heading and fills the column; without it the cells below are the user's. */
  readonly fill: string | null;
  /** One formula per row, for what cannot be filled (SPARKLINE). */
  readonly each: ((row: number) => string) | null;
  /** Part of what a board fills, key row included; the first of these columns has the formula. */
  readonly board: { readonly formula: string | null } | null;
  /** Number format of the heading cell, where that holds a figure. */
  readonly headFormat: string;
  readonly list: ListRule | null;
  /** Agreed once: a filled row warns before it is changed, although the cell is the user's. */
  readonly agreed: boolean;
}

/** A text stays a text whatever it looks like; only an object is a formula. */
export type RowValue = string | number | null | { readonly formula: string };

/** A row of the table; a column missing here is blank. */
export interface RowSpec {
  readonly cells: Readonly<Record<string, RowValue>>;
  /** Number formats that differ from the column's, by column key. */
  readonly formats: Readonly<Record<string, string>>;
  /** What cells with a few values of their own offer, by column key; another value stays and is marked. */
  readonly offers?: Readonly<Record<string, readonly string[]>>;
}

/** A cell of the title band. */
export interface BandCell {
  readonly row: number;
  /** Zero-based position among the columns. */
  readonly column: number;
  readonly cell: CellSpec;
  readonly format: string;
  readonly look: Look;
  readonly note: string;
}

export interface Look {
  readonly background: string;
  readonly color: string;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly size: number;
  readonly align: 'left' | 'center' | 'right';
}

export interface ConditionalSpec {
  /** A1 ranges on this tab. */
  readonly ranges: readonly string[];
  /** Relative to the top-left cell of the first range. */
  readonly formula: string;
  readonly background: string | null;
  readonly color: string | null;
  readonly bold: boolean;
  readonly italic: boolean;
}

/** How a line of a chart is drawn; `dash` is lengths of strokes and gaps in pixels, empty for a whole line. */
export interface LineLook {
  readonly color: string;
  readonly width: number;
  readonly dash: readonly number[];
}

export interface ChartSpec {
  readonly title: string;
  /** A1 ranges on the hidden tab of chart figures. */
  readonly ranges: readonly string[];
  readonly row: number;
  readonly column: number;
  readonly width: number;
  readonly height: number;
  readonly lines: readonly LineLook[];
}

export interface TabSpec {
  readonly id: TabId;
  readonly color: string;
  readonly columns: readonly ColumnSpec[];
  readonly rows: readonly RowSpec[];
  /** Blank rows below, ready to type in. */
  readonly spareRows: number;
  /** Rows that offer drop-downs; fewer than all where a long empty column of arrows would only be noise. */
  readonly dropDownRows: number;
  readonly band: readonly BandCell[];
  /** Heights of rows 1–5 and of every row below, in pixels. */
  readonly heights: readonly [number, number, number, number, number];
  readonly rowHeight: number;
  readonly frozenColumns: number;
  readonly conditional: readonly ConditionalSpec[];
  readonly charts: readonly ChartSpec[];
}
