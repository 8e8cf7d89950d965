/** Gives cells of ours their looks: of a whole tab as it is built, of columns and headings as they come back. */
import { LINE } from '../../tabs/palette';
import type { Looks } from '../build/tab-block';

type Range = GoogleAppsScript.Spreadsheet.Range;

export function dress(range: Range, looks: Looks): void {
  range
    .setBackgrounds(looks.backgrounds)
    .setFontColors(looks.colors)
    .setFontWeights(looks.weights)
    .setFontSizes(looks.sizes)
    .setHorizontalAlignments(looks.aligns)
    .setVerticalAlignment('middle')
    .setWraps(looks.wraps);
  if (looks.styles.some(row => row.some(style => style !== 'normal'))) range.setFontStyles(looks.styles);
}

/** A thin line below the heading and below each row of the table. */
export function lineRows(table: Range): void {
  table.setBorder(null, null, true, null, null, true, LINE, SpreadsheetApp.BorderStyle.SOLID);
}
