/** Many ranges of a sheet in two calls instead of one each. Asked for before the first write, because it reads. */
import { letters } from '../../tabs/place';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

/** Gives the range of an A1 notation that was asked for; throws for another one. */
export type RangeFinder = (a1: string) => Range;

/** Writes of several areas of one sheet that have been planned, by the notation of each. */
export interface PlacedWrites {
  readonly places: readonly string[];
  readonly write: (rangeAt: RangeFinder) => void;
}

/** Finds the ranges of all these writes at once and gives what writes them, in their order. */
export function prepareWrites(sheet: Sheet, writes: readonly PlacedWrites[]): () => void {
  const rangeAt = findRanges(
    sheet,
    writes.flatMap(({ places }) => places),
  );
  return () => {
    for (const { write } of writes) write(rangeAt);
  };
}

/** @example areaAt(5, 1, 2, 3) // 'A5:C6' */
export function areaAt(row: number, column: number, rows: number, columns: number): string {
  return `${letters(column)}${row}:${letters(column + columns - 1)}${row + rows - 1}`;
}

export function findRanges(sheet: Sheet, notations: readonly string[]): RangeFinder {
  const asked = [...new Set(notations)];
  const [only, ...more] = asked;
  const ranges = only === undefined ? [] : more.length === 0 ? [sheet.getRange(only)] : sheet.getRangeList(asked).getRanges();
  const found = new Map(asked.map((a1, index) => [a1, ranges[index]]));
  return a1 => {
    const range = found.get(a1);
    if (range === undefined) throw new RangeError(`The range ${a1} was not asked for.`);
    return range;
  };
}
