/**
 * Rows that are to be filled were blank when they were read, and the lock keeps nobody from typing: they are looked at once more right before they
 * are written. Used wherever rows are added; whoever holds the lock plans again or asks to try again.
 */
import type { CellValue, Table } from './read/read-table';

/** Somebody has typed where rows were to be written; nothing has been written there. */
export class TypedMeanwhile extends Error {}

/**
 * Throws where cells of some rows hold something else than they did. One call.
 * @param wasThere the rows as they were read, by sheet row; one that is not among them was blank
 * @param keys the columns that are to be written
 * @param isMeant which of their cells, where it is not all of them
 */
export function requireUntouched(
  { sheet, columns, width }: Table,
  { first, count }: { readonly first: number; readonly count: number },
  keys: readonly string[],
  wasThere: ReadonlyMap<number, Readonly<Record<string, CellValue | undefined>>>,
  isMeant: (row: number, key: string) => boolean = () => true,
): void {
  const now = sheet.getSheetValues(first, 1, count, width);
  const isTouched = now.some((line, at) =>
    keys.some(key => {
      const column = columns[key];
      return column !== undefined && isMeant(first + at, key) && !isSame(line[column - 1], wasThere.get(first + at)?.[key]);
    }),
  );
  if (isTouched) throw new TypedMeanwhile('Somebody has typed there meanwhile.');
}

/** Whether a cell holds what it held. */
export function isSame(now: CellValue | undefined, before: CellValue | undefined): boolean {
  // What a command has written is a number where the cell gives a date, and a time in a cell that was given a number format is one, too.
  if ((now instanceof Date && typeof before === 'number') || (before instanceof Date && typeof now === 'number')) return true;
  const held = (cell: CellValue | undefined) => (cell instanceof Date ? cell.getTime() : (cell ?? ''));
  return held(now) === held(before);
}
