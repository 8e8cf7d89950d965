/**
 * Rows of Setup’s lists that were deleted or cleared together with the row of a fact: people, channels, phases, words, watch KPIs. Used by
 * lost-facts.ts.
 */
import type { Finding } from '../../../contract';
import { LANGUAGES } from '../../../languages';
import type { MessageTexts } from '../../../languages/language';
import { fill } from '../../../languages/text';
import type { CellChange } from '../../../sheet/cell-changes';
import { figureOf, textOf } from '../../../sheet/read/read-table';
import {
  type KeptLists,
  LIST_COLUMNS,
  LIST_NAMES,
  type ListName,
  type ListRow,
  listRowName,
  lostRows,
  tooLongLists,
} from '../../../sheet/workbook/kept-lists';
import type { OpenWorkbook } from '../../../sheet/workbook/workbook';
import { cellContent, plainText } from '../../../sheet/write/cell-text';
import type { Drawing } from '../../../tabs/drawing';
import { closedLists } from '../../../tabs/setup/list-words';
import { setupColumns } from '../../../tabs/setup/setup-columns';
import type { TabSpec } from '../../../tabs/spec';

/** Their names, in the order of the lists. */
export function lostNames({ setup }: OpenWorkbook, kept: KeptLists): readonly string[] {
  return LIST_NAMES.flatMap(name => lostRows(setup, kept, name).map(row => listRowName(name, row)));
}

/** Lists of which nothing is kept, since they are too long. */
export function longLists(
  { setup, facts }: OpenWorkbook,
  { columns }: Pick<TabSpec, 'columns'>,
  text: MessageTexts['check'],
): readonly Finding[] {
  return tooLongLists(setup, facts.cycleId).map(name => {
    const column = columns.find(({ key }) => key === LIST_COLUMNS[name][0])?.heading ?? name;
    return { id: `long:${name}`, text: fill(text.listTooLong, { column, tab: setup.sheet.getName() }), tab: 'setup', repairable: false };
  });
}

/** Puts them into the first blank rows of their lists; phases go where their days belong, since their order says which comes next. */
export function lostRowChanges(workbook: OpenWorkbook, kept: KeptLists, drawing: Drawing): readonly CellChange[] {
  return LIST_NAMES.flatMap((name): readonly CellChange[] => {
    const lost = lostRows(workbook.setup, kept, name);
    if (lost.length === 0) return [];
    const places = rowsOfList(workbook, name);
    if (name !== 'phases') return addedRowChanges(workbook, name, lost, drawing);
    const present = places.filled.map(({ cells }): ListRow => cells);
    const firstDay = (row: ListRow) => figureOf(row.first_day) ?? 0;
    const inOrder = [...present, ...lost].sort((one, other) => firstDay(one) - firstDay(other));
    const rows = [...places.filled.map(({ row }) => row), ...places.blank.slice(0, lost.length)].sort((one, other) => one - other);
    return listChanges(drawing, name, inOrder, rows);
  });
}

/** Further rows of a list, in those that were begun, then in its first blank ones; what finds no room any more is left out. */
export function addedRowChanges(
  workbook: OpenWorkbook,
  name: ListName,
  rows: readonly ListRow[],
  drawing: Drawing,
  begun: readonly number[] = [],
): readonly CellChange[] {
  return listChanges(drawing, name, rows, [...begun, ...rowsOfList(workbook, name).blank]);
}

/** Every list as it was kept, into a Setup that was just built again. */
export function keptRowChanges(workbook: OpenWorkbook, kept: KeptLists, drawing: Drawing): readonly CellChange[] {
  return LIST_NAMES.flatMap(name => {
    const rows = kept.lists[name];
    if (rows === undefined) return [];
    const { filled, blank } = rowsOfList(workbook, name);
    const places = [...filled.map(({ row }) => row), ...blank].sort((one, other) => one - other);
    const emptied = places.slice(rows.length, Math.max(rows.length, filled.length));
    const blanks = emptied.flatMap(row => LIST_COLUMNS[name].map((key): CellChange => ({ row, key, content: '' })));
    return [...listChanges(drawing, name, rows, places), ...blanks];
  });
}

/** Sheet rows with a name, and those in which nothing of the list stands, down to the end of the tab. */
function rowsOfList({ setup }: OpenWorkbook, name: ListName) {
  const [named, ...others] = LIST_COLUMNS[name];
  const filled = setup.rows.flatMap(({ row, cells }) => {
    if (textOf(cells[named]) === '') return [];
    const values = [named, ...others].map(key => [key, figureOf(cells[key]) ?? textOf(cells[key])] as const);
    return [{ row, cells: Object.fromEntries(values) }];
  });
  const taken = new Set(setup.rows.filter(({ cells }) => [named, ...others].some(key => textOf(cells[key]) !== '')).map(({ row }) => row));
  const first = setup.headingRow + 1;
  const all = Array.from({ length: Math.max(0, setup.sheet.getMaxRows() - first + 1) }, (_, at) => first + at);
  return { filled, blank: all.filter(row => !taken.has(row)) };
}

/** The language may have changed meanwhile, and drop-downs refuse words of another one. */
function listChanges(drawing: Drawing, name: ListName, rows: readonly ListRow[], places: readonly number[]): readonly CellChange[] {
  const strict = new Map(setupColumns(drawing).map(({ key, list }) => [key, list?.strict === true && 'from' in list ? list.from : null]));
  return rows.slice(0, places.length).flatMap((cells, at) =>
    LIST_COLUMNS[name].map((key): CellChange => {
      const [row, cell] = [places[at] ?? 0, cells[key] ?? ''];
      const from = strict.get(key) ?? null;
      if (typeof cell === 'number' || cell === '') return { row, key, content: cell };
      return from === null ? { row, key, ...plainText(cell) } : { row, key, content: cellContent(wordIn(drawing, from, cell), '') };
    }),
  );
}

/** A word of a closed list in the language of the tabs; blank for one that no language has. */
function wordIn({ words }: Drawing, from: string, word: string): string {
  const keyed = Object.values(LANGUAGES)
    .flatMap(language => closedLists(language).filter(list => list.word === from))
    .flatMap(({ entries }) => entries)
    .find(entry => entry.word === word);
  return (
    closedLists(words)
      .find(list => list.word === from)
      ?.entries.find(({ key }) => key === keyed?.key)?.word ?? ''
  );
}
