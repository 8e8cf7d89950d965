/** Many ranges of a sheet in two calls instead of one each. Asked for before the first write, because it reads. */
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

/** Gives the range of an A1 notation that was asked for; throws for another one. */
export type RangeFinder = (a1: string) => Range;

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
