/**
 * What `Range.copyTo` writes: the cells of one area laid, and repeated, over another.
 *
 * Used by the range services. Formulas move their relative references; a blank source clears.
 */
import type { Area, Cell, Content, Edit, Evaluated, Validation } from '../../engine/workbook';
import type { OpenFile } from '../open-file';
import { Missing } from '../refusal';
import { shiftedFormula } from '../values/shifted-formula';
import { alikeRules } from './alike-rules';
import { holds } from './followed-area';
import { uniformAreas } from './grid';

/** Which layers of a cell a paste brings along. */
export interface Layers {
  readonly contents: 'none' | 'values' | 'formulas';
  readonly formats: boolean;
  readonly validations: boolean;
}

const LAYERS: Readonly<Record<string, Layers>> = {
  PASTE_NORMAL: { contents: 'formulas', formats: true, validations: true },
  PASTE_VALUES: { contents: 'values', formats: false, validations: false },
  PASTE_FORMULA: { contents: 'formulas', formats: false, validations: false },
  PASTE_FORMAT: { contents: 'none', formats: true, validations: false },
  PASTE_DATA_VALIDATION: { contents: 'none', formats: false, validations: true },
};

/** The layers of a paste type by its name; throws `Missing` for the types this host has not. */
export function layersOf(type: string): Layers {
  const layers = Object.hasOwn(LAYERS, type) ? LAYERS[type] : undefined;
  if (layers === undefined) throw new Missing(`copyTo with ${type}`);
  return layers;
}

function heldContent(cell: Evaluated): Content {
  if (cell.error !== undefined) return { type: 'typed', value: cell.error.code };
  const { value } = cell;
  if (value === null) return { type: 'blank' };
  if (typeof value === 'string') return value === '' ? { type: 'blank' } : { type: 'text', value };
  if (typeof value === 'boolean') return { type: 'boolean', value };
  return cell.isDate ? { type: 'date', serial: value } : { type: 'number', value };
}

const SIDES = ['top', 'left', 'bottom', 'right'] as const;

/** The lines of a cell around another one, none where both have the same. */
function lineEdits({ workbook }: OpenFile, source: Cell, at: Cell): readonly Edit[] {
  const [wanted, held] = [workbook.borders(source), workbook.borders(at)];
  const isSame = SIDES.every(side => wanted[side]?.color === held[side]?.color && wanted[side]?.style === held[side]?.style);
  if (isSame) return [];
  const borders = Object.fromEntries(SIDES.map(side => [side, wanted[side] ?? null]));
  return [{ kind: 'borders', area: { ...at, rows: 1, columns: 1 }, borders }];
}

/** The rules of all cells of an area, by row and column within it. */
function ruleEdits(to: Area, ruleOf: (row: number, column: number) => Validation | null): readonly Edit[] {
  const rules = Array.from({ length: to.rows }, (_, row) => Array.from({ length: to.columns }, (_, column) => ruleOf(row, column)));
  return uniformAreas(to, alikeRules(rules)).map(({ area, value }) => ({ kind: 'validation', area, validation: value }));
}

/** The edits that copy `from` over `to`, with rows and columns exchanged when asked. Formats bring their lines and their merges. */
export function copyEdits(file: OpenFile, from: Area, to: Area, layers: Layers, transposed: boolean): readonly Edit[] {
  const { workbook } = file;
  const [height, width] = transposed ? [from.columns, from.rows] : [from.rows, from.columns];
  const rows = Math.max(height, Math.floor(to.rows / height) * height);
  const columns = Math.max(width, Math.floor(to.columns / width) * width);
  // Looks alone ask for no value: what formulas show may be computed later.
  const [cells, formulas] = layers.contents === 'none' ? [[], []] : [workbook.evaluated(from), workbook.formulas(from)];
  const [formats, styles] = [workbook.numberFormats(from), workbook.styles(from)];
  const sourceOf = (r: number, c: number): readonly [number, number] => (transposed ? [c % width, r % height] : [r % height, c % width]);
  const cellOf = ([sr, sc]: readonly [number, number]): Cell => ({ sheetId: from.sheetId, row: from.row + sr, column: from.column + sc });
  const whole = { ...to, rows, columns };
  const edits: Edit[] = layers.validations ? [...ruleEdits(whole, (r, c) => workbook.validation(cellOf(sourceOf(r, c))))] : [];
  const merged = layers.formats ? mergeEdits(file, from, whole, transposed) : { before: [], after: [] };
  edits.push(...merged.before);
  for (let r = 0; r < rows; r += 1) {
    for (let c = 0; c < columns; c += 1) {
      const [sr, sc] = sourceOf(r, c);
      const at = { sheetId: to.sheetId, row: to.row + r, column: to.column + c };
      const area = { ...at, rows: 1, columns: 1 };
      const source = cellOf([sr, sc]);
      const [cell, formula, style] = [cells[sr]?.[sc], formulas[sr]?.[sc] ?? '', styles[sr]?.[sc]];
      if (layers.formats && style !== undefined) {
        edits.push({ kind: 'style', area, style }, { kind: 'numberFormat', area, format: formats[sr]?.[sc] ?? '' });
        edits.push(...lineEdits(file, source, at));
      }
      if (layers.contents === 'none' || cell === undefined) continue;
      const moved = { type: 'typed', value: shiftedFormula(formula, at.row - source.row, at.column - source.column) } as const;
      edits.push({ kind: 'content', at, content: layers.contents === 'formulas' && formula !== '' ? moved : heldContent(cell) });
    }
  }
  return [...edits, ...merged.after];
}

/** Merges of the target go and those of the source come along, as often as it is laid; a part of one is a case nobody has reported. */
function mergeEdits(
  { workbook }: OpenFile,
  from: Area,
  to: Area,
  transposed: boolean,
): { readonly before: Edit[]; readonly after: Edit[] } {
  const [held, there] = [workbook.merges(from), workbook.merges(to)];
  if (held.length > 0 && transposed) throw new Missing('copyTo of merged cells with rows and columns exchanged');
  if (!held.every(each => holds(from, each)) || !there.every(each => holds(to, each)))
    throw new Missing('copyTo of a part of merged cells with their format');
  const after: Edit[] = [];
  for (let row = to.row; row < to.row + to.rows; row += from.rows) {
    for (let column = to.column; column < to.column + to.columns; column += from.columns) {
      const laid = (each: Area): Area => ({
        ...each,
        sheetId: to.sheetId,
        row: row + each.row - from.row,
        column: column + each.column - from.column,
      });
      after.push(...held.map((each): Edit => ({ kind: 'merge', area: laid(each) })));
    }
  }
  return { before: there.length > 0 ? [{ kind: 'unmerge', area: to }] : [], after };
}
