/**
 * Writes a tab from its spec: first everything that reads, then batched writes only, so that one flush (the caller's) applies it all.
 */
import type { TabId } from '../../contract';
import { letters } from '../../tabs/place';
import { type ColumnSpec, FIRST_ROW, HEADING_ROW, KEY_ROW, type TabSpec } from '../../tabs/spec';
import { dress, lineRows } from '../write/dress';
import { type Run, runs, strokes } from '../write/runs';
import { makeCharts } from './charts';
import { conditionalRule } from './conditional-rules';
import { makeListRules, offerRule } from './list-rules';
import { findRanges } from './range-finder';
import { resetTab } from './reset-tab';
import { layOut, type TabBlock } from './tab-block';
import type { SiteState } from './typed-rows';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Rule = GoogleAppsScript.Spreadsheet.DataValidation;

/** Other tabs a drop-down or chart draws from. */
export type SheetOf = (tab: TabId) => Sheet;

export function buildTab(spec: TabSpec, state: SiteState, sheetOf: SheetOf, columnOf: (tab: TabId, key: string) => number): void {
  const sheet = sheetOf(spec.id);
  const block = layOut(spec);
  const below = (row: number, { first, count }: Pick<Run<unknown>, 'first' | 'count'>) =>
    `${letters(first + 1)}${row}:${letters(first + count)}${block.rows}`;
  const whole = { first: 0, count: block.columns };
  const free = runs(spec.columns.map(isFree)).filter(({ value }) => value);
  const agreed = runs(spec.columns.map(column => column.agreed)).filter(({ value }) => value);
  const firstBlank = FIRST_ROW + spec.rows.length;
  const folds = runs(spec.columns.map(({ visibility }) => visibility)).filter(({ value }) => value === 'analysis' || value === 'setup');
  const range = findRanges(sheet, [
    ...[below(1, whole), below(HEADING_ROW, whole), below(FIRST_ROW, whole)],
    ...spec.conditional.flatMap(({ ranges }) => ranges),
    ...free.map(run => below(FIRST_ROW, run)),
    ...agreed.map(run => below(firstBlank, run)),
    ...folds.map(run => below(1, run)),
  ]);
  const lists = makeListRules(spec.columns, sheetOf, columnOf);
  const charts = makeCharts(sheet, spec.charts, () => sheetOf('figures'));

  if (state !== 'fresh') resetTab(sheet);
  writeBlock(range(below(1, whole)), block);
  lineRows(range(below(HEADING_ROW, whole)));
  if (lists !== null) {
    const none = lists.map(() => null);
    const rows = Array.from({ length: block.rows - FIRST_ROW + 1 }, (_, index) =>
      withOffers(index < spec.dropDownRows ? lists : none, spec, index),
    );
    range(below(FIRST_ROW, whole)).setDataValidations(rows);
  }
  if (spec.conditional.length > 0) sheet.setConditionalFormatRules(spec.conditional.map(rule => conditionalRule(rule, range)));
  setHeights(sheet, spec, block.rows);
  for (const run of folds) range(below(1, run)).shiftColumnGroupDepth(1);
  if (folds.length > 0) sheet.collapseAllColumnGroups();
  // Columns filled from the heading warn before they are overwritten; so do the rows above the table and what was agreed about a row.
  // Everybody may still edit.
  sheet
    .protect()
    .setDescription(PROTECTION)
    .setWarningOnly(true)
    .setUnprotectedRanges([...free.map(run => range(below(FIRST_ROW, run))), ...agreed.map(run => range(below(firstBlank, run)))]);
  for (const chart of charts) sheet.insertChart(chart);
}

/** The rules of a row with those of its cells that offer values of their own. */
function withOffers(rules: readonly (Rule | null)[], spec: TabSpec, index: number): (Rule | null)[] {
  const offers = spec.rows[index]?.offers ?? {};
  return rules.map((rule, at) => {
    const values = offers[spec.columns[at]?.key ?? ''];
    return values === undefined ? rule : offerRule(values);
  });
}

/** Formats before values: a plain-text column keeps what is written into it. What a fresh tab has anyway is left out. */
function writeBlock(all: GoogleAppsScript.Spreadsheet.Range, block: TabBlock): void {
  const has = <T>(grid: readonly (readonly T[])[], other: T) => grid.some(row => row.some(value => value !== other));
  all.setNumberFormats(block.formats).setValues(block.values);
  dress(all, block);
  if (has(block.notes, '')) all.setNotes(block.notes);
}

/** Ids and intermediate figures are hidden, and so is the row with the column keys. */
function setHeights(sheet: Sheet, spec: TabSpec, rows: number): void {
  const heights = spec.heights.map((height, index) => (index + 1 === KEY_ROW ? null : height));
  for (const { first, count, value } of strokes([...heights, ...Array.from({ length: rows - HEADING_ROW }, () => spec.rowHeight)]))
    sheet.setRowHeightsForced(first + 1, count, value);
  sheet.hideRows(KEY_ROW);
  for (const { first, count, value } of runs(spec.columns.map(({ visibility }) => visibility)))
    if (value === 'hidden') sheet.hideColumns(first + 1, count);
}

function isFree({ fill, each, visibility, key, agreed }: ColumnSpec): boolean {
  return (fill === null && each === null && visibility !== 'hidden' && !agreed) || TYPED_OVER.has(key);
}

/** Computed columns that take a typed figure as an input: a check-in, a target, a baseline. */
const TYPED_OVER: ReadonlySet<string> = new Set(['now', 'target', 'baseline']);
/** Marks our protection, so that a repair replaces it and leaves the user's own alone. */
const PROTECTION = 'Quarterdeck';
