/**
 * SPARKLINE: a cell without a value that carries a drawing.
 *
 * Used by the compiler; `../sparkline.ts` reads the drawing back from the cell and gives it a text form.
 * Constraint: the library keeps of a result only what it knows; the drawing travels in the field for a result's origin.
 */
import type { CellPosition } from '@odoo/o-spreadsheet/dist/types/types/misc';
import { type Form, gridFrom } from './context';
import { errorOf, type Grid, isError, type Scalar } from './values';

/** What a SPARKLINE draws. Points that are blank or text are `null`; options are by their lower-case names, as Google documents them. */
export interface Sparkline {
  readonly kind: 'line' | 'bar' | 'column' | 'winloss';
  readonly points: readonly (number | null)[];
  readonly options: Readonly<Record<string, string | number | boolean>>;
}

class SparklineOrigin implements CellPosition {
  readonly sheetId = 'sparkline';
  readonly col = -1;
  readonly row = -1;
  constructor(readonly drawing: Sparkline) {}
}

/** The drawing of an evaluated cell, `null` for a cell without one. */
export const sparklineOf = (cell: { readonly origin?: unknown }): Sparkline | null =>
  cell.origin instanceof SparklineOrigin ? cell.origin.drawing : null;

const KINDS = new Set<string>(['line', 'bar', 'column', 'winloss']);
const isKind = (text: string): text is Sparkline['kind'] => KINDS.has(text);

function optionsFrom(grid: Grid): Record<string, string | number | boolean> | Scalar {
  const options: Record<string, string | number | boolean> = {};
  if (grid.length !== 2) return errorOf('#N/A', 'Options of SPARKLINE must be a two column array or range.');
  const [names = [], values = []] = grid;
  for (const [index, name] of names.entries()) {
    const value = values[index];
    if (isError(name)) return name;
    if (value && isError(value)) return value;
    if (name.value === null || name.value === '') continue;
    if (value !== undefined && value.value !== null) options[String(name.value).toLowerCase()] = value.value;
  }
  return options;
}

const isCell = (options: object): options is Scalar => 'message' in options;

/** `SPARKLINE(data; options)`; options are pairs in two columns. Errors in either are the cell's. */
export const SparklineForm: Form = (args, compilation) => {
  const [data, settings] = args.map(tree => compilation.compile(tree));
  if (!data || args.length > 2) return () => errorOf('#N/A', 'Wrong number of arguments to SPARKLINE. Expected between 1 and 2 arguments.');
  return around => {
    const grid = gridFrom(data(around));
    const operand = settings?.(around);
    const options = operand === undefined ? {} : optionsFrom(gridFrom(operand));
    if (isCell(options)) return options;
    const cells = (grid[0] ?? []).flatMap((_, row) => grid.map(column => column[row] ?? { value: null }));
    const failed = cells.find(isError);
    if (failed) return failed;
    const kind = String(options.charttype ?? 'line').toLowerCase();
    if (!isKind(kind)) return errorOf('#N/A', `'${kind}' is not a valid SPARKLINE charttype.`);
    const points = cells.map(cell => (typeof cell.value === 'number' ? cell.value : null));
    return { value: '', origin: new SparklineOrigin({ kind, points, options }) };
  };
};
