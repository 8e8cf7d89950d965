/**
 * What the workbook tells about its tabs, headers and named ranges.
 */

import { shownTabName } from './edits/tab-names';
import type { Getters } from './library';
import { areaOf } from './looks/geometry';
import type { Area, SheetProperties, Workbook } from './workbook';

/** The tabs in their order. */
export function sheetsOf(getters: Getters): readonly SheetProperties[] {
  return getters.getSheetIds().map(id => {
    const { xSplit, ySplit } = getters.getPaneDivisions(id);
    return {
      id,
      name: shownTabName(getters.getSheetName(id)),
      hidden: !getters.isSheetVisible(id),
      tabColor: getters.getSheet(id).color?.toLowerCase() ?? null,
      rows: getters.getNumberRows(id),
      columns: getters.getNumberCols(id),
      frozenRows: ySplit,
      frozenColumns: xSplit,
      gridlinesHidden: !getters.getGridLinesVisibility(id),
    };
  });
}

/** Groups of columns with their handles; a collapsed group is hidden. */
export function columnGroupsOf(getters: Getters, sheetId: string): ReturnType<Workbook['columnGroups']> {
  return getters
    .getHeaderGroups(sheetId, 'COL')
    .map(({ start, end, isFolded }) => ({ column: start, count: end - start + 1, collapsed: Boolean(isFolded) }));
}

/** The named ranges that still point at cells. */
export function namedRangesOf(getters: Getters): readonly { readonly name: string; readonly area: Area }[] {
  return Object.values(getters.getNamedRanges())
    .filter(({ range }) => !range.invalidXc && range.zone.left >= 0)
    .map(({ name, range }) => ({ name, area: areaOf(range) }));
}
