/**
 * Drop-downs fed from the words of Setup, the names of the KPIs or words of their own, one rule per column with a list. Used by build-tab.ts and
 * by what writes a lost row of Setup back.
 */
import type { TabId } from '../../contract';
import { letters, listPlace } from '../../tabs/place';
import { type ColumnSpec, FIRST_ROW } from '../../tabs/spec';
import { findRanges } from './range-finder';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Rule = GoogleAppsScript.Spreadsheet.DataValidation;

/** Entries a list may grow to. */
const LIST_ROWS = 30;

/** A drop-down of words of its own for one cell; something else may be typed. */
export function offerRule(values: readonly string[]): Rule {
  return SpreadsheetApp.newDataValidation()
    .requireValueInList([...values], true)
    .setAllowInvalid(true)
    .build();
}

/** A rule or null per column; null when no column has a list. Reads, hence before the first write. */
export function makeListRules(
  columns: readonly ColumnSpec[],
  sheetOf: (tab: TabId) => Sheet,
  columnOf: (tab: TabId, key: string) => number,
): readonly (Rule | null)[] | null {
  const sources = columns.map(column => {
    if (column.list === null || 'of' in column.list) return null;
    const { tab, key } = listPlace(column.list.from);
    const letter = letters(columnOf(tab, key));
    return { tab, a1: `${letter}${FIRST_ROW}:${letter}${FIRST_ROW + LIST_ROWS - 1}`, strict: column.list.strict };
  });
  const listed = sources.filter(source => source !== null);
  if (columns.every(({ list }) => list === null)) return null;
  const tabs = [...new Set(listed.map(({ tab }) => tab))];
  const finders = new Map(
    tabs.map(tab => [
      tab,
      findRanges(
        sheetOf(tab),
        listed.filter(source => source.tab === tab).map(({ a1 }) => a1),
      ),
    ]),
  );
  return sources.map((source, index) => {
    const list = columns[index]?.list;
    if (list != null && 'of' in list)
      return SpreadsheetApp.newDataValidation()
        .requireValueInList([...list.of], true)
        .setAllowInvalid(!list.strict)
        .build();
    const range = source === null ? undefined : finders.get(source.tab)?.(source.a1);
    if (source === null || range === undefined) return null;
    return SpreadsheetApp.newDataValidation().requireValueInRange(range, true).setAllowInvalid(!source.strict).build();
  });
}
