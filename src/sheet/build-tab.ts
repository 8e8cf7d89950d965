/**
 * Writes a freshly inserted tab from its spec: batched writes only, no read after the first write, at most one flush (the caller's).
 */
import type { TabId } from '../contract';
import type { ColumnSpec, ConditionalSpec, TabSpec } from '../tabs/spec';
import { FIRST_ROW, HEADING_ROW, KEY_ROW } from '../tabs/spec';
import { insertCharts } from './charts';
import { layOut, RULE_COLOR, runs } from './tab-block';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Other tabs a drop-down or chart draws from. */
export type Sources = Readonly<Record<TabId, Sheet>>;

export function buildTab(sheet: Sheet, spec: TabSpec, sources: Sources, columnOf: (tab: TabId, key: string) => number): void {
  const block = layOut(spec);
  const all = sheet.getRange(1, 1, block.rows, block.columns);
  // Formats before values: a plain-text column keeps what is written into it.
  all
    .setNumberFormats(block.formats)
    .setValues(block.values)
    .setBackgrounds(block.backgrounds)
    .setFontColors(block.colors)
    .setFontWeights(block.weights)
    .setFontStyles(block.styles)
    .setFontSizes(block.sizes)
    .setHorizontalAlignments(block.aligns)
    .setVerticalAlignment('middle')
    .setWraps(block.wraps)
    .setNotes(block.notes);
  const table = sheet.getRange(HEADING_ROW, 1, block.rows - HEADING_ROW + 1, block.columns);
  table.setBorder(null, null, true, null, null, true, RULE_COLOR, SpreadsheetApp.BorderStyle.SOLID);
  const rows = block.rows - FIRST_ROW + 1;
  if (spec.columns.some(column => column.list !== null)) {
    const rules = spec.columns.map(column => listRule(column, sources, columnOf));
    sheet
      .getRange(FIRST_ROW, 1, spec.dropDownRows, block.columns)
      .setDataValidations(Array.from({ length: spec.dropDownRows }, () => rules));
  }
  sheet.setConditionalFormatRules(spec.conditional.map(rule => conditionalRule(sheet, rule)));
  setSizes(sheet, spec, rows);
  foldColumns(sheet, spec.columns, block.rows);
  sheet.setFrozenRows(HEADING_ROW);
  if (spec.frozenColumns > 0) sheet.setFrozenColumns(spec.frozenColumns);
  sheet.setHiddenGridlines(true);
  sheet.setTabColor(spec.color);
  protect(sheet, spec, rows);
  insertCharts(sheet, spec.charts, sources.figures);
}

function listRule(
  column: ColumnSpec,
  sources: Sources,
  columnOf: (tab: TabId, key: string) => number,
): GoogleAppsScript.Spreadsheet.DataValidation | null {
  if (column.list === null) return null;
  const [tab, key] = column.list.from === 'dashboard:kpi' ? (['dashboard', 'kpi'] as const) : (['setup', column.list.from] as const);
  const letter = columnOf(tab, key);
  const source = sources[tab].getRange(FIRST_ROW, letter, LIST_ROWS, 1);
  return SpreadsheetApp.newDataValidation().requireValueInRange(source, true).setAllowInvalid(!column.list.strict).build();
}

/** Entries a list may grow to. */
const LIST_ROWS = 30;

function conditionalRule(sheet: Sheet, rule: ConditionalSpec): GoogleAppsScript.Spreadsheet.ConditionalFormatRule {
  const builder = SpreadsheetApp.newConditionalFormatRule()
    .whenFormulaSatisfied(rule.formula)
    .setRanges(rule.ranges.map(range => sheet.getRange(range)));
  if (rule.background !== null) builder.setBackground(rule.background);
  if (rule.color !== null) builder.setFontColor(rule.color);
  if (rule.bold) builder.setBold(true);
  if (rule.italic) builder.setItalic(true);
  return builder.build();
}

function setSizes(sheet: Sheet, spec: TabSpec, rows: number): void {
  for (const { first, count, value } of runs(spec.columns.map(column => column.width))) sheet.setColumnWidths(first + 1, count, value);
  for (const { first, count, value } of runs(spec.heights)) sheet.setRowHeightsForced(first + 1, count, value);
  sheet.setRowHeightsForced(FIRST_ROW, rows, spec.rowHeight);
  sheet.hideRows(KEY_ROW);
}

/** Analysis and set-up open with a click at the right end; ids and intermediate figures are hidden. */
function foldColumns(sheet: Sheet, columns: readonly ColumnSpec[], rows: number): void {
  let folded = false;
  for (const { first, count, value } of runs(columns.map(column => column.visibility))) {
    if (value === 'hidden') sheet.hideColumns(first + 1, count);
    if (value !== 'analysis' && value !== 'setup') continue;
    sheet.getRange(1, first + 1, rows, count).shiftColumnGroupDepth(1);
    folded = true;
  }
  if (folded) sheet.collapseAllColumnGroups();
}

/** Columns filled from the heading warn before they are overwritten; so do the rows above the table. Everybody may still edit. */
function protect(sheet: Sheet, spec: TabSpec, rows: number): void {
  const free = spec.columns.map(
    column => (column.fill === null && column.each === null && column.visibility !== 'hidden') || TYPED_OVER.has(column.key),
  );
  const unprotected = runs(free)
    .filter(({ value }) => value)
    .map(({ first, count }) => sheet.getRange(FIRST_ROW, first + 1, rows, count));
  sheet.protect().setDescription(PROTECTION).setWarningOnly(true).setUnprotectedRanges(unprotected);
}

/** Computed columns that take a typed figure as an input: a check-in, a target, a baseline. */
const TYPED_OVER: ReadonlySet<string> = new Set(['now', 'target', 'baseline']);
/** Marks our protection, so that a repair replaces it and leaves the user's own alone. */
export const PROTECTION = 'Quarterdeck';
