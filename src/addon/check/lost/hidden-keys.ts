/**
 * Hidden keys above headings that still stand: cleared by somebody, with their headings or without, or with those of other columns. A column is the
 * one that its heading or its place says, and what was typed in it goes on counting. Used by the sheet check and its repair.
 */
import { headingsIn, headingsSaid } from '../../../sheet/build/lost-top';
import type { Table } from '../../../sheet/read/read-table';
import type { TabSpec } from '../../../tabs/spec';

/** One-based columns by the keys that belong above them. */
type Keys = ReadonlyMap<string, number>;

/** Keys that are gone above headings of ours, or with them above what people have typed; `spoken` is the tab in every language. */
export function clearedKeys(table: Table, spoken: readonly TabSpec[]): Keys {
  const { sheet, columns, headingRow, width } = table;
  const taken = new Set(Object.values(columns));
  const shown = headingsSaid(sheet, headingRow, width);
  const said = [...headingsIn(shown, spoken)].filter(([key, column]) => columns[key] === undefined && !taken.has(column));
  return new Map([...said, ...headlessKeys(table, spoken, new Map(said), shown)]);
}

/** Keys of columns without key and heading that stand just where they belong, as many as are gone there, and in which something is typed. */
function headlessKeys(
  { sheet, columns, headingRow, rows }: Table,
  [spec]: readonly TabSpec[],
  said: Keys,
  shown: readonly unknown[],
): Keys {
  const places = { ...columns, ...Object.fromEntries(said) };
  const taken = new Set(Object.values(places));
  const found = new Map<string, number>();
  let gone: string[] = [];
  let before = 0;
  for (const { key } of spec?.columns ?? []) {
    const place = places[key];
    if (place === undefined) {
      gone.push(key);
      continue;
    }
    const between = gone.map((each, at) => [each, before + 1 + at] as const);
    const isOpen = gone.length > 0 && place - before - 1 === gone.length;
    if (isOpen && rows.length > 0 && between.every(([, column]) => !taken.has(column) && shown[column - 1] === '')) {
      const typed = sheet.getSheetValues(headingRow + 1, before + 1, rows.length, gone.length).flat();
      if (typed.some(value => value !== '')) for (const [each, column] of between) found.set(each, column);
    }
    [gone, before] = [[], place];
  }
  return found;
}

/** Keys of columns that people fill, each above the heading of another one of them. A heading alone that somebody typed over crosses nothing. */
export function crossedKeys({ columns, heading }: Table, spoken: readonly TabSpec[]): Keys {
  const headings = (key: string) =>
    new Set(spoken.flatMap(spec => spec.columns.flatMap(each => (each.key === key && each.heading !== '' ? [each.heading] : []))));
  const strange = (spoken[0]?.columns ?? []).flatMap(({ key, fill, board }) => {
    const column = columns[key];
    const shown = heading[key];
    const isOurs = fill === null && board === null && column !== undefined && typeof shown === 'string' && shown !== '';
    return isOurs && !headings(key).has(shown) ? [{ key, column, shown }] : [];
  });
  const pairs = strange.flatMap(({ column, shown }) => {
    const [key, another] = strange.filter(each => headings(each.key).has(shown)).map(each => each.key);
    return key === undefined || another !== undefined ? [] : [[key, column] as const];
  });
  const found = new Map(pairs);
  // Each of them stands above another one, and none is left over or taken twice.
  const isWhole =
    found.size === pairs.length && [...found.values()].every(column => [...found.keys()].some(key => columns[key] === column));
  return isWhole ? found : new Map();
}

/** Writes both kinds where they belong; false where there are none. The caller flushes. */
export function restoreKeys(table: Table, spoken: readonly TabSpec[]): boolean {
  const keys = [...clearedKeys(table, spoken), ...crossedKeys(table, spoken)];
  for (const [key, column] of keys) table.sheet.getRange(table.headingRow - 1, column).setValue(key);
  return keys.length > 0;
}
