/** The rules of colour of a tab, from its spec. Used when a tab is built and when its shape changes. */
import type { ConditionalSpec, TabSpec } from '../../tabs/spec';
import { findRanges, type RangeFinder } from './range-finder';

type Rule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;

/** All of them, looked up in one go; a tab in use may have fewer rows than a fresh one. */
export function conditionalRules(sheet: GoogleAppsScript.Spreadsheet.Sheet, { conditional }: TabSpec): readonly Rule[] {
  const rows = sheet.getMaxRows();
  const fitting = conditional.map(rule => ({ ...rule, ranges: rule.ranges.map(range => withinRows(range, rows)) }));
  const range = findRanges(
    sheet,
    fitting.flatMap(({ ranges }) => ranges),
  );
  return fitting.map(rule => conditionalRule(rule, range));
}

/** @example withinRows('B5:C400', 43) // 'B5:C43' */
const withinRows = (a1: string, rows: number): string => a1.replace(/\d+$/, last => String(Math.min(Number(last), rows)));

export function conditionalRule(rule: ConditionalSpec, range: RangeFinder): Rule {
  const builder = SpreadsheetApp.newConditionalFormatRule().whenFormulaSatisfied(rule.formula).setRanges(rule.ranges.map(range));
  if (rule.background !== null) builder.setBackground(rule.background);
  if (rule.color !== null) builder.setFontColor(rule.color);
  if (rule.bold) builder.setBold(true);
  if (rule.italic) builder.setItalic(true);
  return builder.build();
}
