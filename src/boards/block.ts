/**
 * A block of a tab as a board function receives it: the hidden key row on top, then the heading row, then the rows of the table.
 *
 * Columns are found by their key, never by their letter, so that people may move and insert them. Used by every board; the blocks come from
 * cells (as arguments of a custom function) or from what a command has just read. Constraints of the place: a blank cell is '', an error
 * arrives as text such as "#N/A", dates come as plain day numbers from hidden columns because a Date depends on the spreadsheet's zone.
 */

export type BlockCell = string | number | boolean | Date | null | undefined;
/** Rows of cells. */
export type Block = readonly (readonly BlockCell[])[];

/** What a board gives back for one cell; '' is a blank. */
export type BoardCell = string | number;
/** Values of a row by the board's own keys; a key that is left out is blank. */
export type BoardRow<Key extends string> = Partial<Readonly<Record<Key, BoardCell>>>;

/** What Sheets hands over for a cell in error; a name may begin with the same sign. */
const ERROR = /^#(?:N\/A|REF!|NAME\?|VALUE!|DIV\/0!|NUM!|NULL!|ERROR!)/;

/** Whether a cell holds a failed formula; any other text with `#` in front is a hashtag or a fragment. Example: `isErrorCell('#N/A')` → true. */
export const isErrorCell = (cell: BlockCell): boolean => typeof cell === 'string' && ERROR.test(cell);

/** A cell as trimmed text; blanks, errors, dates and truth values give ''. Example: `trimmedText(' CTR ')` → 'CTR'. */
export function trimmedText(cell: BlockCell): string {
  if (typeof cell === 'number') return Number.isFinite(cell) ? String(cell) : '';
  if (typeof cell !== 'string') return '';
  return isErrorCell(cell) ? '' : cell.trim();
}

/**
 * What stands in a cell, errors, truth values, dates and times included; '' for a blank one alone. Days and hours are those of the script's zone.
 * Example: `shownIn(true)` → 'TRUE'.
 */
export function shownIn(cell: BlockCell): string {
  if (typeof cell === 'boolean') return cell ? 'TRUE' : 'FALSE';
  if (!(cell instanceof Date)) return typeof cell === 'string' ? cell.trim() : trimmedText(cell);
  if (Number.isNaN(cell.getTime())) return '';
  const two = (figure: number) => String(figure).padStart(2, '0');
  // A time of day is one of the first day spreadsheets know, at the end of 1899.
  if (cell.getFullYear() < 1900) return `${cell.getHours()}:${two(cell.getMinutes())}`;
  return `${cell.getFullYear()}-${two(cell.getMonth() + 1)}-${two(cell.getDate())}`;
}

/** A cell as a number; anything else gives null. Example: `figureIn('')` → null. */
export function figureIn(cell: BlockCell): number | null {
  return typeof cell === 'number' && Number.isFinite(cell) ? cell : null;
}

/** One row of a block, read by key; a key the block does not have reads as blank. */
export class Line<Key extends string> {
  constructor(
    /** Zero-based place below the heading row. */
    readonly index: number,
    private readonly cells: readonly BlockCell[],
    private readonly columns: ReadonlyMap<string, number>,
  ) {}

  text(key: Key): string {
    return trimmedText(this.cell(key));
  }

  figure(key: Key): number | null {
    return figureIn(this.cell(key));
  }

  /** The row with some of its cells blank. */
  without(keys: readonly Key[]): Line<Key> {
    const blank: ReadonlySet<string> = new Set(keys);
    return new Line<Key>(this.index, this.cells, new Map([...this.columns].filter(([key]) => !blank.has(key))));
  }

  cell(key: Key): BlockCell {
    const column = this.columns.get(key);
    return column === undefined ? '' : this.cells[column];
  }
}

const HEAD_ROWS = 2;

/** The rows below the heading. Example: keys `kpi`, a heading, then CTR and Leads → two lines. */
export function linesOf<Key extends string>(block: Block): readonly Line<Key>[] {
  const columns = columnsOf(block);
  return block.slice(HEAD_ROWS).map((cells, index) => new Line<Key>(index, cells, columns));
}

/** The second row of a block of facts: keys on top, values below. */
export function factsIn<Key extends string>(block: Block): Line<Key> {
  return new Line<Key>(0, block[1] ?? [], columnsOf(block));
}

function columnsOf(block: Block): ReadonlyMap<string, number> {
  const columns = new Map<string, number>();
  (block[0] ?? []).forEach((cell, index) => {
    const key = trimmedText(cell);
    if (key !== '' && !columns.has(key)) columns.set(key, index);
  });
  return columns;
}

/** A board's answer: keys, what stands beside the headings, then one row per line of the table. */
export interface Board<Key extends string> {
  readonly keys: readonly Key[];
  readonly head: BoardRow<Key>;
  /** Row by place below the heading; places left out are blank. Nothing below the last one. */
  readonly rows: ReadonlyMap<number, BoardRow<Key>>;
}

/** The board as the cells it fills. Example: keys `now`, rows 0 and 2 → five rows, of which the fourth is blank. */
export function boardCells<Key extends string>({ keys, head, rows }: Board<Key>): BoardCell[][] {
  const count = Math.max(-1, ...rows.keys()) + 1;
  const line = (row: BoardRow<Key>) => keys.map(key => row[key] ?? '');
  return [[...keys], line(head), ...Array.from({ length: count }, (_, index) => line(rows.get(index) ?? {}))];
}
