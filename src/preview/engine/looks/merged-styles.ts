/**
 * Several looks for the same cells as one: a script that sets nine properties of a tab one after the other would otherwise have every
 * cell rewritten, and remembered for undo, nine times.
 *
 * Used by `engine-workbook.ts` before a batch. Only neighbouring style edits are merged, so the order among other edits stays.
 */
import type { Area, CellStyle, Edit } from '../workbook';

type StyleEdit = Extract<Edit, { readonly kind: 'style' }>;

/** The same edits with every uninterrupted run of looks merged. */
export function mergeStyles(edits: readonly Edit[]): readonly Edit[] {
  const merged: Edit[] = [];
  let run: StyleEdit[] = [];
  const flush = () => {
    merged.push(...(run.length > 1 ? mergeRun(run) : run));
    run = [];
  };
  for (const edit of edits) {
    if (edit.kind === 'style' && (run.length === 0 || run[0]?.area.sheetId === edit.area.sheetId)) {
      run.push(edit);
      continue;
    }
    flush();
    if (edit.kind === 'style') run.push(edit);
    else merged.push(edit);
  }
  flush();
  return merged;
}

/** Cuts the areas of a run along all their edges; each piece gets everything said of it, the later word winning. */
function mergeRun(run: readonly StyleEdit[]): readonly StyleEdit[] {
  const rows = edges(run.flatMap(({ area }) => [area.row, area.row + area.rows]));
  const columns = edges(run.flatMap(({ area }) => [area.column, area.column + area.columns]));
  const looks: (Partial<CellStyle> | undefined)[][] = rows.slice(1).map(() => []);
  for (const { area, style } of run) {
    for (let row = rows.indexOf(area.row); rows[row] !== area.row + area.rows; row++) {
      const line = looks[row] as (Partial<CellStyle> | undefined)[];
      for (let column = columns.indexOf(area.column); columns[column] !== area.column + area.columns; column++) {
        line[column] = { ...line[column], ...style };
      }
    }
  }
  const sheetId = run[0]?.area.sheetId ?? '';
  const found: StyleEdit[] = [];
  for (let first = 0; first < looks.length; ) {
    const line = looks[first] ?? [];
    const key = JSON.stringify(line);
    let next = first + 1;
    while (next < looks.length && JSON.stringify(looks[next]) === key) next++;
    const row = rows[first] ?? 0;
    found.push(...pieces(line, { sheetId, row, rows: (rows[next] ?? row) - row }, columns));
    first = next;
  }
  return found;
}

/** One strip of rows as edits; neighbours of the same look become one. */
function pieces(
  line: readonly (Partial<CellStyle> | undefined)[],
  strip: Omit<Area, 'column' | 'columns'>,
  columns: readonly number[],
): StyleEdit[] {
  const found: { edit: StyleEdit; key: string }[] = [];
  for (let index = 0; index < line.length; index++) {
    const style = line[index];
    if (style === undefined) continue;
    const key = JSON.stringify(style);
    const [from = 0, to = 0] = [columns[index], columns[index + 1]];
    const open = found[found.length - 1];
    if (open !== undefined && open.key === key && open.edit.area.column + open.edit.area.columns === from) {
      open.edit = { ...open.edit, area: { ...open.edit.area, columns: to - open.edit.area.column } };
    } else {
      found.push({ key, edit: { kind: 'style', area: { ...strip, column: from, columns: to - from }, style } });
    }
  }
  return found.map(({ edit }) => edit);
}

const edges = (values: readonly number[]): readonly number[] => [...new Set(values)].sort((a, b) => a - b);
