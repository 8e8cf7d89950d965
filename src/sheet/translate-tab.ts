/**
 * Puts the cells of a tab's table into another language: everything that reads first, then the rules off, the words, the rules on,
 * because a list that refuses foreign words refuses them from scripts as well. Used by the switch of language.
 */
import type { RowValue, TabSpec } from '../tabs/spec';
import { cellContent } from './cell-text';
import { type Table, type TableRow, textOf } from './read-table';
import { runs } from './runs';

type Range = GoogleAppsScript.Spreadsheet.Range;
type Rule = GoogleAppsScript.Spreadsheet.DataValidation;

/** The new content of a cell; undefined for one that is not ours to change. */
export type TranslateCell = (key: string, row: TableRow) => RowValue | undefined;

/** A column with cells to change; `words` by zero-based row below the heading. */
interface Change {
  readonly column: number;
  readonly words: ReadonlyMap<number, RowValue>;
  /** Number format of each cell: in plain-text cells a text needs no mark in front. */
  readonly formats: readonly (readonly string[])[];
}

interface Locked {
  readonly cells: Range;
  readonly rules: (Rule | null)[][];
}

/**
 * Reads, and gives what to write: many tabs are read before the first is written, so that one flush applies them all.
 * `lostRules` gives the rule of each column of the spec, for a column whose rules an interrupted switch has left off.
 */
export function translateTable(
  table: Table,
  spec: TabSpec,
  translate: TranslateCell,
  lostRules: () => readonly (Rule | null)[] | null,
): () => void {
  const changes = spec.columns.flatMap(({ key }) => changeOf(table, key, translate));
  const locked = lockedColumns(table, spec, lostRules);
  return () => {
    for (const { cells } of locked) cells.clearDataValidations();
    for (const change of changes) writeChange(table, change);
    for (const { cells, rules } of locked) cells.setDataValidations(rules);
  };
}

function changeOf({ sheet, headingRow, rows, columns }: Table, key: string, translate: TranslateCell): readonly Change[] {
  const column = columns[key];
  if (column === undefined) return [];
  const words = new Map<number, RowValue>();
  rows.forEach((row, index) => {
    const word = translate(key, row);
    if (word !== undefined && word !== textOf(row.cells[key])) words.set(index, word);
  });
  if (words.size === 0) return [];
  return [{ column, words, formats: sheet.getRange(headingRow + 1, column, rows.length, 1).getNumberFormats() }];
}

/** Cells of columns that refuse other words, with the rules they get back. */
function lockedColumns(table: Table, spec: TabSpec, lostRules: () => readonly (Rule | null)[] | null): readonly Locked[] {
  let standard: readonly (Rule | null)[] | null | undefined;
  return spec.columns.flatMap(({ key, list }, index): Locked[] => {
    const column = table.columns[key];
    if (list?.strict !== true || column === undefined || table.rows.length === 0) return [];
    const cells = table.sheet.getRange(table.headingRow + 1, column, table.rows.length, 1);
    const rules = cells.getDataValidations();
    if (rules.some(([rule]) => rule !== null)) return [{ cells, rules }];
    standard ??= lostRules();
    const rule = standard?.[index] ?? null;
    const filled = table.rows.reduce((last, { cells: row }, at) => (textOf(row[key]) === '' ? last : at + 1), 0);
    return [{ cells, rules: rules.map((_, at) => [at < filled + spec.dropDownRows ? rule : null]) }];
  });
}

function writeChange({ sheet, headingRow, rows }: Table, { column, words, formats }: Change): void {
  for (const { first, count, value } of runs(rows.map((_, index) => words.has(index)))) {
    if (!value) continue;
    const contents = Array.from({ length: count }, (_, offset) => [
      cellContent(words.get(first + offset), formats[first + offset]?.[0] ?? ''),
    ]);
    sheet.getRange(headingRow + 1 + first, column, count, 1).setValues(contents);
  }
}

/** Number formats that differ between languages, such as 16. nov. and 16 Nov; a format people chose stays. */
export function translateFormats(
  { sheet, headingRow, rows, columns }: Table,
  spec: TabSpec,
  inOtherLanguages: readonly TabSpec['columns'][],
): () => void {
  const renewed = spec.columns.flatMap(({ key, format }, index) => {
    const ours = new Set(inOtherLanguages.map(other => other[index]?.format));
    const column = columns[key];
    if (column === undefined || rows.length === 0 || (ours.size === 1 && ours.has(format))) return [];
    const cells = sheet.getRange(headingRow + 1, column, rows.length, 1);
    const formats = cells.getNumberFormats().map(([known = '']) => [ours.has(known) ? format : known]);
    return [() => cells.setNumberFormats(formats)];
  });
  return () => {
    for (const renew of renewed) renew();
  };
}

/** The titles of charts, which name a KPI; gives what to write once all is read. */
export function translateCharts(sheet: GoogleAppsScript.Spreadsheet.Sheet, translate: (title: string) => string): () => void {
  const renamed = sheet.getCharts().flatMap(chart => {
    const title: unknown = chart.getOptions().get('title');
    if (typeof title !== 'string' || translate(title) === title) return [];
    return [chart.modify().setOption('title', translate(title)).build()];
  });
  return () => {
    for (const chart of renamed) sheet.updateChart(chart);
  };
}
