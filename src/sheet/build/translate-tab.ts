/**
 * Puts the cells of a tab's table into another language: everything that reads first, then the rules off, the words, the rules on,
 * because a list that refuses foreign words refuses them from scripts as well. Used by the switch of language.
 */
import type { RowValue, TabSpec } from '../../tabs/spec';
import { type Table, type TableRow, textOf } from '../read/read-table';
import { cellContent } from '../write/cell-text';
import { rowRuns } from '../write/row-runs';
import { clearRules, isTypedTab, setFormats, setRules } from '../write/typed-tables';

type Range = GoogleAppsScript.Spreadsheet.Range;
type Rule = GoogleAppsScript.Spreadsheet.DataValidation;

/** The new content of a cell; undefined for one that is not ours to change. */
export type TranslateCell = (key: string, row: TableRow) => RowValue | undefined;

/** A column with cells to change; `words` by zero-based row below the heading. */
interface Change {
  readonly column: number;
  readonly words: ReadonlyMap<number, RowValue>;
}

/**
 * Reads, and gives what to write: many tabs are read before the first is written, so that one flush applies them all. Formats, formulas and
 * rules are asked once for a whole tab.
 * `lostRules` gives the rule of each column of the spec, for a column whose rules an interrupted switch has left off.
 */
export function translateTable(
  table: Table,
  spec: TabSpec,
  translate: TranslateCell,
  lostRules: () => readonly (Rule | null)[] | null,
  inOtherLanguages: readonly TabSpec['columns'][],
): () => void {
  // Drop-downs of a typed Table refuse words of another language and cannot be taken off; what stands in them is understood in any.
  const isTable = isTypedTab(table.sheet);
  const changes = spec.columns.flatMap(({ key, list }) => (isTable && list?.strict === true ? [] : changeOf(table, key, translate)));
  const locked = spec.columns.flatMap(({ key, list }, index) =>
    list?.strict === true && table.columns[key] !== undefined ? [{ key, index, column: table.columns[key] }] : [],
  );
  const isSpoken = spec.columns.some(({ format }, index) => inOtherLanguages.some(other => other[index]?.format !== format));
  if (table.rows.length === 0 || (changes.length === 0 && locked.length === 0 && !isSpoken)) return () => undefined;
  // Blank rows at the end have formats and rules too.
  const area = table.sheet.getRange(table.headingRow + 1, 1, table.sheet.getMaxRows() - table.headingRow, table.width);
  const formats = area.getNumberFormats();
  const writeWords = prepareWords(table, spec, area, changes, formats);
  const writeFormats = translateFormats(table, spec, inOtherLanguages, formats);
  const rules = locked.length === 0 ? [] : area.getDataValidations().map(row => [...row]);
  for (const { key, index, column } of locked) {
    if (rules.some(row => row[column - 1] != null)) continue;
    const rule = lostRules()?.[index] ?? null;
    const filled = table.rows.reduce((last, { cells }, at) => (textOf(cells[key]) === '' ? last : at + 1), 0);
    rules.forEach((row, at) => {
      row[column - 1] = at < filled + spec.dropDownRows ? rule : null;
    });
  }
  return () => {
    if (locked.length > 0) clearRules(area);
    writeWords();
    writeFormats();
    if (locked.length > 0) setRules(area, rules);
  };
}

function changeOf({ rows, columns }: Table, key: string, translate: TranslateCell): readonly Change[] {
  const column = columns[key];
  if (column === undefined) return [];
  const words = new Map<number, RowValue>();
  rows.forEach((row, index) => {
    const word = translate(key, row);
    if (word !== undefined && word !== textOf(row.cells[key])) words.set(index, word);
  });
  return words.size === 0 ? [] : [{ column, words }];
}

/**
 * Columns that stand side by side take one call, also with a hidden list of ours between them; what lies between the words is written as it
 * was read, formulas as formulas.
 */
function prepareWords(
  table: Table,
  spec: TabSpec,
  area: Range,
  changes: readonly Change[],
  formats: readonly (readonly string[])[],
): () => void {
  if (changes.length === 0) return () => undefined;
  const formulas = area.getFormulas();
  const changed = new Map(changes.map(change => [change.column, change]));
  const keyAt = new Map(Object.entries(table.columns).map(([key, column]) => [column, key]));
  const isOurs = (column: number) => spec.columns.some(look => look.key === keyAt.get(column) && isStatic(look));
  const bridges = [...changed.keys()]
    .map(column => column + 1)
    .filter(column => changed.has(column + 1) && !changed.has(column) && isOurs(column));
  const blocks = rowRuns([...changed.keys(), ...bridges]).map(({ first, count }) => {
    const inBlock = Array.from({ length: count }, (_, at) => first + at);
    const rows = inBlock.flatMap(column => [...(changed.get(column)?.words.keys() ?? [])]);
    const [top, bottom] = [Math.min(...rows), Math.max(...rows)];
    const values = Array.from({ length: bottom - top + 1 }, (_, offset) =>
      inBlock.map(column => {
        const row = top + offset;
        const format = formats[row]?.[column - 1] ?? '';
        const word = changed.get(column)?.words.get(row);
        if (word !== undefined) return cellContent(word, format);
        const held = table.rows[row]?.cells[keyAt.get(column) ?? ''] ?? '';
        return formulas[row]?.[column - 1] || (typeof held === 'string' ? cellContent(held, format) : held);
      }),
    );
    return { top, first, count, values };
  });
  return () => {
    for (const { top, first, count, values } of blocks)
      table.sheet.getRange(table.headingRow + 1 + top, first, values.length, count).setValues(values);
  };
}

/** A hidden column that holds what we wrote, no formula. */
const isStatic = ({ visibility, fill, each, board }: TabSpec['columns'][number]): boolean =>
  visibility === 'hidden' && fill === null && each === null && board === null;

/** Number formats that differ between languages, such as 16. nov. and 16 Nov; a format people chose stays. */
function translateFormats(
  { sheet, headingRow, columns }: Table,
  spec: TabSpec,
  inOtherLanguages: readonly TabSpec['columns'][],
  before: readonly (readonly string[])[],
): () => void {
  const renewed = spec.columns.flatMap(({ key, format }, index) => {
    const ours = new Set(inOtherLanguages.map(other => other[index]?.format));
    const column = columns[key];
    if (column === undefined || (ours.size === 1 && ours.has(format))) return [];
    const formats = before.map((row): string[] => {
      const known = row[column - 1] ?? '';
      return [ours.has(known) ? format : known];
    });
    return [() => setFormats(sheet.getRange(headingRow + 1, column, formats.length, 1), formats)];
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
