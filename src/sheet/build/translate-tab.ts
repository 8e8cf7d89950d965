/**
 * Puts the cells of a tab's table into another language: everything that reads first, then the lists made lenient, the words, the lists strict
 * again, because a list that refuses foreign words refuses them from scripts as well. Used by the switch of language.
 */

import { letters } from '../../tabs/place';
import type { RowValue, TabSpec } from '../../tabs/spec';
import { type Table, type TableRow, textOf } from '../read/read-table';
import { cellContent } from '../write/cell-text';
import { rowRuns } from '../write/row-runs';
import { isTypedTab, setFormats, setRules } from '../write/typed-tables';
import { areaAt, type PlacedWrites } from './range-finder';

type Range = GoogleAppsScript.Spreadsheet.Range;
type Rule = GoogleAppsScript.Spreadsheet.DataValidation;

/** The new content of a cell; undefined for one that is not ours to change. */
export type TranslateCell = (key: string, row: TableRow) => RowValue | undefined;

/** A column with cells to change; `words` by zero-based row below the heading. */
interface Change {
  readonly key: string;
  readonly column: number;
  readonly words: ReadonlyMap<number, RowValue>;
}

/**
 * Reads, and gives what to write: many tabs are read before the first is written, so that one flush applies them all. Formats, formulas and
 * rules are asked once for a whole tab.
 * `isResumed` is true after a switch that was interrupted, which may have left lists lenient.
 */
export function translateTable(
  table: Table,
  spec: TabSpec,
  translate: TranslateCell,
  isResumed: boolean,
  inOtherLanguages: readonly TabSpec['columns'][],
): TranslatedTable {
  // Drop-downs of a typed Table refuse words of another language and cannot be taken off; what stands in them is understood in any.
  const isTable = isTypedTab(table.sheet);
  const changes = spec.columns.flatMap(({ key, list }) => (isTable && list?.strict === true ? [] : changeOf(table, key, translate)));
  const locked = spec.columns.flatMap(({ key, list }) => (list?.strict === true ? (table.columns[key] ?? []) : []));
  const isSpoken = spec.columns.some(({ format }, index) => inOtherLanguages.some(other => other[index]?.format !== format));
  if (table.rows.length === 0 || (changes.length === 0 && locked.length === 0 && !isSpoken)) return { ...NOTHING, after: table };
  // Blank rows at the end have formats and rules too: without a last row it reaches down to the end of the tab.
  const area = table.sheet.getRange(`A${table.headingRow + 1}:${letters(table.width)}`);
  const formats = area.getNumberFormats();
  const writes = [planWords(table, spec, area, changes, formats), planFormats(table, spec, inOtherLanguages, formats)];
  const lists = locked.length === 0 ? null : planLists(area, locked, isResumed);
  return {
    after: tableWith(table, changes),
    places: writes.flatMap(({ places }) => places),
    write: rangeAt => {
      lists?.makeLenient();
      for (const { write } of writes) write(rangeAt);
      lists?.makeStrict();
    },
  };
}

/** What to write, and the table as it stands then. */
interface TranslatedTable extends PlacedWrites {
  readonly after: Table;
}

interface Lists {
  readonly makeLenient: () => void;
  readonly makeStrict: () => void;
}

/** Lists stay in their rows all the while: where they are taken off, a switch that stops half-way leaves nobody who knows in which they were. */
function planLists(area: Range, locked: readonly number[], isResumed: boolean): Lists {
  const rules = area.getDataValidations();
  const ofLocked = (change: (rule: Rule) => Rule) => {
    // All rows of a column have the same list.
    const changed = new Map(
      locked.flatMap(column => {
        const rule = rules.find(row => row[column - 1] != null)?.[column - 1];
        return rule == null ? [] : [[column, change(rule)] as const];
      }),
    );
    return rules.map(row => row.map((rule, at) => (rule === null ? null : (changed.get(at + 1) ?? rule))));
  };
  const allowing = (isAllowed: boolean) => ofLocked(rule => rule.copy().setAllowInvalid(isAllowed).build());
  const [lenient, strict] = [allowing(true), isResumed ? allowing(false) : rules];
  return { makeLenient: () => setRules(area, lenient), makeStrict: () => setRules(area, strict) };
}

function tableWith(table: Table, changes: readonly Change[]): Table {
  const rows = table.rows.map((row, at) => {
    const cells = changes.flatMap(({ key, words }) => {
      const word = words.get(at) ?? '';
      // What a formula comes to is read by whoever needs it.
      return words.has(at) && typeof word !== 'object' ? [[key, word] as const] : [];
    });
    return cells.length === 0 ? row : { ...row, cells: { ...row.cells, ...Object.fromEntries(cells) } };
  });
  return { ...table, rows };
}

const NOTHING: PlacedWrites = { places: [], write: () => undefined };

function changeOf({ rows, columns }: Table, key: string, translate: TranslateCell): readonly Change[] {
  const column = columns[key];
  if (column === undefined) return [];
  const words = new Map<number, RowValue>();
  rows.forEach((row, index) => {
    const word = translate(key, row);
    if (word !== undefined && word !== textOf(row.cells[key])) words.set(index, word);
  });
  return words.size === 0 ? [] : [{ key, column, words }];
}

/**
 * Columns that stand side by side take one call, also with a hidden list of ours between them; what lies between the words is written as it
 * was read, formulas as formulas.
 */
function planWords(
  table: Table,
  spec: TabSpec,
  area: Range,
  changes: readonly Change[],
  formats: readonly (readonly string[])[],
): PlacedWrites {
  if (changes.length === 0) return NOTHING;
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
    return { place: areaAt(table.headingRow + 1 + top, first, values.length, count), values };
  });
  return {
    places: blocks.map(({ place }) => place),
    write: rangeAt => {
      for (const { place, values } of blocks) rangeAt(place).setValues(values);
    },
  };
}

/** A hidden column that holds what we wrote, no formula. */
const isStatic = ({ visibility, fill, each, board }: TabSpec['columns'][number]): boolean =>
  visibility === 'hidden' && fill === null && each === null && board === null;

/** Number formats that differ between languages, such as 16. nov. and 16 Nov; a format people chose stays. */
function planFormats(
  { headingRow, columns }: Table,
  spec: TabSpec,
  inOtherLanguages: readonly TabSpec['columns'][],
  before: readonly (readonly string[])[],
): PlacedWrites {
  const renewed = spec.columns.flatMap(({ key, format }, index) => {
    const ours = new Set(inOtherLanguages.map(other => other[index]?.format));
    const column = columns[key];
    if (column === undefined || (ours.size === 1 && ours.has(format))) return [];
    const formats = before.map((row): string[] => {
      const known = row[column - 1] ?? '';
      return [ours.has(known) ? format : known];
    });
    return [{ place: areaAt(headingRow + 1, column, formats.length, 1), formats }];
  });
  return {
    places: renewed.map(({ place }) => place),
    write: rangeAt => {
      for (const { place, formats } of renewed) setFormats(rangeAt(place), formats);
    },
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
