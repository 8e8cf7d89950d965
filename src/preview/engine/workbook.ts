/**
 * What the local host needs from a spreadsheet engine, in the words of Google Sheets.
 *
 * Used by the Apps Script services (`../host`) and the page (`../page`). The only folder that knows
 * `@odoo/o-spreadsheet` is this one, so that the engine can be exchanged behind this contract.
 * All positions are zero-based; areas are never empty; a day is a serial number (1899-12-30 = 0).
 */
import type { Answers } from './answers';

export interface Cell {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
}

export interface Area extends Cell {
  readonly rows: number;
  readonly columns: number;
}

/** A value as a formula sees it; `null` is a truly blank cell, `''` a formula's empty text. */
export type Value = number | string | boolean | null;

/**
 * What a cell with an error shows. *Loading...*, while a custom function has not answered, is an error here: formulas pass it on,
 * ISERROR is true and IFERROR catches it. No public source says what Google does; it is for the check in a real sheet to prove.
 */
export type ErrorCode = '#N/A' | '#VALUE!' | '#REF!' | '#NAME?' | '#DIV/0!' | '#NUM!' | '#NULL!' | '#ERROR!' | 'Loading...';

export interface Evaluated {
  readonly value: Value;
  /** Present when the cell shows an error; `message` is what Sheets shows on hover. */
  readonly error?: { readonly code: ErrorCode; readonly message: string };
  /** The text on screen, in the spreadsheet's locale. */
  readonly text: string;
  /** True when the effective number format is a date, time or date-time, so that scripts see a Date. */
  readonly isDate: boolean;
}

/** What goes into a cell. `typed` is parsed as if a person typed it, in the spreadsheet's locale. */
export type Content =
  | { readonly type: 'blank' }
  | { readonly type: 'number'; readonly value: number }
  | { readonly type: 'date'; readonly serial: number }
  | { readonly type: 'boolean'; readonly value: boolean }
  | { readonly type: 'text'; readonly value: string }
  | { readonly type: 'typed'; readonly value: string };

export interface CellStyle {
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: boolean;
  readonly strikethrough: boolean;
  readonly fontSize: number;
  readonly fontFamily: string;
  /** Lower-case hex. */
  readonly fontColor: string;
  readonly background: string;
  readonly horizontal: 'general' | 'left' | 'center' | 'right';
  readonly vertical: 'top' | 'middle' | 'bottom';
  /** `auto` was never set: it overflows on the screen, and Google's `getWrap()` says true. */
  readonly wrap: 'auto' | 'overflow' | 'wrap' | 'clip';
}

export interface Borders {
  readonly top?: BorderLine | null;
  readonly bottom?: BorderLine | null;
  readonly left?: BorderLine | null;
  readonly right?: BorderLine | null;
}
export interface BorderLine {
  readonly color: string;
  readonly style: 'solid' | 'medium' | 'thick' | 'dashed' | 'dotted';
}

/** A condition in the vocabulary of Apps Script's BooleanCriteria / DataValidationCriteria. */
export interface Condition {
  readonly criteria: string;
  readonly values: readonly (string | number | boolean | Area)[];
}

export interface ConditionalFormat {
  readonly areas: readonly Area[];
  readonly condition: Condition;
  readonly style: Partial<Pick<CellStyle, 'bold' | 'italic' | 'underline' | 'strikethrough' | 'fontColor' | 'background'>>;
}

export interface Validation {
  readonly condition: Condition;
  readonly allowInvalid: boolean;
  readonly showDropdown: boolean;
  readonly helpText: string | null;
}

export interface Chart {
  readonly id: string;
  readonly type: 'LINE' | 'COLUMN' | 'BAR' | 'AREA' | 'PIE' | 'SCATTER' | 'COMBO';
  readonly areas: readonly Area[];
  /** Anchor cell and pixel offset. */
  readonly position: { readonly row: number; readonly column: number; readonly offsetX: number; readonly offsetY: number };
  readonly options: Readonly<Record<string, unknown>>;
  readonly headers: number;
}

export interface SheetProperties {
  readonly id: string;
  readonly name: string;
  readonly hidden: boolean;
  readonly tabColor: string | null;
  readonly rows: number;
  readonly columns: number;
  readonly frozenRows: number;
  readonly frozenColumns: number;
  readonly gridlinesHidden: boolean;
}

export type Edit =
  | { readonly kind: 'content'; readonly at: Cell; readonly content: Content }
  | { readonly kind: 'style'; readonly area: Area; readonly style: Partial<CellStyle> }
  | { readonly kind: 'numberFormat'; readonly area: Area; readonly format: string }
  /** The named sides of every cell of the area. */
  | { readonly kind: 'borders'; readonly area: Area; readonly borders: Borders }
  | {
      readonly kind: 'clear';
      readonly area: Area;
      readonly content: boolean;
      readonly format: boolean;
      readonly validation: boolean;
      readonly notes: boolean;
    }
  | { readonly kind: 'note'; readonly at: Cell; readonly text: string | null }
  /** Notes by row and column; `null` takes one away. */
  | { readonly kind: 'notes'; readonly area: Area; readonly texts: readonly (readonly (string | null)[])[] }
  | { readonly kind: 'validation'; readonly area: Area; readonly validation: Validation | null }
  | { readonly kind: 'conditionalFormats'; readonly sheetId: string; readonly rules: readonly ConditionalFormat[] }
  | { readonly kind: 'columnWidth'; readonly sheetId: string; readonly column: number; readonly count: number; readonly pixels: number }
  | { readonly kind: 'rowHeight'; readonly sheetId: string; readonly row: number; readonly count: number; readonly pixels: number }
  | { readonly kind: 'columnsHidden'; readonly sheetId: string; readonly column: number; readonly count: number; readonly hidden: boolean }
  | { readonly kind: 'rowsHidden'; readonly sheetId: string; readonly row: number; readonly count: number; readonly hidden: boolean }
  /** A group with a +/- handle at the edge, as `shiftColumnGroupDepth(1)` makes it. */
  | { readonly kind: 'columnGroup'; readonly sheetId: string; readonly column: number; readonly count: number; readonly collapsed: boolean }
  | { readonly kind: 'columnUngroup'; readonly sheetId: string; readonly column: number; readonly count: number }
  | { readonly kind: 'insertRows'; readonly sheetId: string; readonly before: number; readonly count: number }
  | { readonly kind: 'deleteRows'; readonly sheetId: string; readonly row: number; readonly count: number }
  | { readonly kind: 'insertColumns'; readonly sheetId: string; readonly before: number; readonly count: number }
  | { readonly kind: 'deleteColumns'; readonly sheetId: string; readonly column: number; readonly count: number }
  | { readonly kind: 'sort'; readonly area: Area; readonly by: readonly { readonly column: number; readonly ascending: boolean }[] }
  | { readonly kind: 'frozen'; readonly sheetId: string; readonly rows: number; readonly columns: number }
  | { readonly kind: 'merge'; readonly area: Area }
  | { readonly kind: 'unmerge'; readonly area: Area }
  | {
      readonly kind: 'insertSheet';
      readonly id: string;
      readonly name: string;
      readonly index: number;
      readonly rows: number;
      readonly columns: number;
    }
  | { readonly kind: 'deleteSheet'; readonly sheetId: string }
  | { readonly kind: 'duplicateSheet'; readonly sheetId: string; readonly id: string; readonly name: string }
  | { readonly kind: 'renameSheet'; readonly sheetId: string; readonly name: string }
  | { readonly kind: 'moveSheet'; readonly sheetId: string; readonly index: number }
  | { readonly kind: 'sheetHidden'; readonly sheetId: string; readonly hidden: boolean }
  | { readonly kind: 'tabColor'; readonly sheetId: string; readonly color: string | null }
  | { readonly kind: 'gridlinesHidden'; readonly sheetId: string; readonly hidden: boolean }
  | { readonly kind: 'namedRange'; readonly name: string; readonly area: Area | null }
  | { readonly kind: 'chart'; readonly sheetId: string; readonly chart: Chart }
  | { readonly kind: 'deleteChart'; readonly sheetId: string; readonly id: string };

/** An argument of a custom function as the cell has it: a matrix is rows × columns, `undefined` was left out. */
export type Argument = ArgumentCell | readonly (readonly ArgumentCell[])[] | undefined;
export interface ArgumentCell {
  readonly value: Value | { readonly error: ErrorCode };
  readonly isDate: boolean;
}
/** What a custom function gave back, already checked by the host; throws `CustomFunctionError` for a sentence. */
export type ResultCell = { readonly value: Value; readonly isDate: boolean };
export type Result = ResultCell | readonly (readonly ResultCell[])[];

export class CustomFunctionError extends Error {}

export interface CustomFunction {
  readonly name: string;
  /** Set where the completion of names does not offer it: without `@customfunction` it works when it is typed in full. */
  readonly unlisted?: boolean;
  readonly description: string;
  readonly parameters: readonly {
    readonly name: string;
    readonly type: string;
    readonly description: string;
    readonly optional: boolean;
  }[];
  call(args: readonly Argument[]): Result;
}

export interface UserEdit {
  readonly area: Area;
  /** Only for a single cell, as Apps Script's onEdit gives them. */
  readonly value?: string;
  readonly oldValue?: string;
}

/** Rows or columns that moved, so that what others keep by position (protections, metadata) can follow. */
export interface StructureChange {
  readonly sheetId: string;
  readonly dimension: 'rows' | 'columns';
  readonly at: number;
  /** Positive: inserted; negative: deleted. */
  readonly count: number;
}

export interface WorkbookOptions {
  readonly locale: string;
  readonly timeZone: string;
  readonly functions: readonly CustomFunction[];
  /** False: the add-on is off in this file, its functions are #NAME? as in Sheets. */
  readonly functionsEnabled?: boolean;
  /** What these functions answered in this locale and time zone before; Google, too, keeps it with a file and runs nothing again on opening. */
  readonly answers?: Answers;
  readonly snapshot?: Snapshot;
  /** What TODAY() and NOW() read; default the system clock. */
  readonly clock?: () => Date;
}

/** JSON that survives browser storage. */
export type Snapshot = { readonly format: 'quarterdeck-preview/1'; readonly engine: unknown };

export interface Workbook {
  readonly locale: string;
  readonly timeZone: string;
  setLocale(locale: string): void;
  setTimeZone(timeZone: string): void;
  setFunctionsEnabled(enabled: boolean): void;
  /** While true every cell with a custom function shows *Loading...*. */
  setFunctionsLoading(loading: boolean): void;

  /** One batch: one evaluation, one undo step. Throws `RefusedEdit` where Google refuses; nothing of the batch stays then. */
  apply(edits: readonly Edit[]): void;
  /** As a person does it: parsed in the locale, validated (a rejecting rule throws RefusedEdit), reported to `onUserEdit`. */
  type(cell: Cell, text: string): void;
  /** As a person pastes it: bypasses validation, one multi-cell user edit. */
  paste(cell: Cell, rows: readonly (readonly string[])[]): void;
  undo(): void;
  redo(): void;

  evaluated(area: Area): readonly (readonly Evaluated[])[];
  /** The formula as written ('' for none), with the argument separators and decimals of the locale. */
  formulas(area: Area): readonly (readonly string[])[];
  numberFormats(area: Area): readonly (readonly string[])[];
  /** False for a number format of Sheets that cells here could only show as another. */
  showsFormat(format: string): boolean;
  styles(area: Area): readonly (readonly CellStyle[])[];
  /** Style with conditional formats applied: what is on screen. */
  shownStyle(cell: Cell): CellStyle;
  borders(cell: Cell): Borders;
  /** The merges that touch the area, each as a whole. */
  merges(area: Area): readonly Area[];
  note(cell: Cell): string;
  validation(cell: Cell): Validation | null;
  conditionalFormats(sheetId: string): readonly ConditionalFormat[];
  charts(sheetId: string): readonly Chart[];
  sheets(): readonly SheetProperties[];
  activeSheetId(): string;
  activateSheet(sheetId: string): void;
  selection(): Area;
  select(area: Area): void;
  columnWidth(sheetId: string, column: number): number;
  rowHeight(sheetId: string, row: number): number;
  isColumnHidden(sheetId: string, column: number): boolean;
  isRowHidden(sheetId: string, row: number): boolean;
  columnGroups(sheetId: string): readonly { readonly column: number; readonly count: number; readonly collapsed: boolean }[];
  namedRanges(): readonly { readonly name: string; readonly area: Area }[];
  /** Last row (or column) with content, counting spilled `''` as content as Sheets does; −1 for none. */
  lastContent(sheetId: string): { readonly row: number; readonly column: number };
  /** Evaluates a formula on its own, as typed into a spare cell; rows × columns. */
  evaluate(formula: string): readonly (readonly Evaluated[])[];

  /** Functions that Google has and the engine lacks, in the order in which formulas first called them. */
  missingFunctions(): readonly string[];

  onUserEdit(listener: (edit: UserEdit) => void): void;
  onStructure(listener: (change: StructureChange) => void): void;
  onChange(listener: () => void): void;

  snapshot(): Snapshot;
  /** The bytes of an .xlsx file other programs open; custom functions and LAMBDA formulas as values. */
  xlsx(): Promise<Uint8Array>;
}

/** What Google calls the format of a cell that nobody gave one; the contract's word for it is ''. */
export const AUTOMATIC_FORMAT = '0.###############';

/** How much text a cell holds. */
export const MOST_CHARACTERS = 50_000;

/** What Google says of a function whose text would not fit into a cell. */
export const longText = (name: string): string => `Text result of ${name} is longer than the limit of ${MOST_CHARACTERS} characters.`;

/** An edit Google refuses; `message` is Google's English sentence. */
export class RefusedEdit extends Error {}
