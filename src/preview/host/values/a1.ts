/**
 * A1 and R1C1 notation, both ways. Positions are zero-based; an open side (`B:D`, `5:7`) is `null`.
 *
 * Used by ranges, names and messages.
 */

export interface Reference {
  /** Name of the tab before the `!`, unquoted. */
  readonly sheet: string | null;
  readonly top: number | null;
  readonly left: number | null;
  readonly bottom: number | null;
  readonly right: number | null;
}

/** `columnName(0)` → `'A'`, `columnName(27)` → `'AB'`. */
export function columnName(column: number): string {
  let name = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  return name;
}

/** `columnIndex('ab')` → 27. */
export function columnIndex(name: string): number {
  return [...name.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

interface Corner {
  readonly row: number | null;
  readonly column: number | null;
}

function cornerOf(text: string): Corner | null {
  const a1 = /^\$?([a-z]{1,3})?\$?([1-9]\d{0,7})?$/i.exec(text);
  if (a1 !== null && text !== '') {
    return { column: a1[1] === undefined ? null : columnIndex(a1[1]), row: a1[2] === undefined ? null : Number(a1[2]) - 1 };
  }
  const r1c1 = /^r([1-9]\d*)c([1-9]\d*)$/i.exec(text);
  return r1c1 === null ? null : { row: Number(r1c1[1]) - 1, column: Number(r1c1[2]) - 1 };
}

const order = (a: number | null, b: number | null): readonly [number | null, number | null] =>
  a !== null && b !== null && a > b ? [b, a] : [a, b];

/**
 * Reads a reference; null when it is none. Inverted corners are put right.
 *
 * `parseReference("'My tab'!C5:B2")` → sheet `My tab`, top 1, left 1, bottom 4, right 2.
 */
export function parseReference(text: string): Reference | null {
  const match = /^(?:(?:'((?:[^']|'')+)'|([^'!]+))!)?([^!]+)$/.exec(text.trim());
  if (match === null) return null;
  const sheet = match[1]?.replaceAll("''", "'") ?? match[2] ?? null;
  const corners = (match[3] ?? '').split(':');
  const first = cornerOf(corners[0] ?? '');
  if (first === null || corners.length > 2) return null;
  if (corners.length === 1) {
    if (first.row === null || first.column === null) return null;
    return { sheet, top: first.row, left: first.column, bottom: first.row, right: first.column };
  }
  const second = cornerOf(corners[1] ?? '');
  if (second === null || (first.column === null) !== (second.column === null)) return null;
  if (first.row === null && second.row !== null) return { sheet, top: second.row, left: first.column, bottom: null, right: second.column };
  const [top, bottom] = order(first.row, second.row);
  const [left, right] = order(first.column, second.column);
  return { sheet, top, left, bottom, right };
}

/** `areaName({ row: 1, column: 1, rows: 4, columns: 2 })` → `'B2:C5'`; a single cell has no colon. */
export function areaName(area: { readonly row: number; readonly column: number; readonly rows: number; readonly columns: number }): string {
  const first = `${columnName(area.column)}${area.row + 1}`;
  if (area.rows === 1 && area.columns === 1) return first;
  return `${first}:${columnName(area.column + area.columns - 1)}${area.row + area.rows}`;
}
