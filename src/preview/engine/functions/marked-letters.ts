/**
 * MATCH, VLOOKUP, HLOOKUP, LOOKUP and XLOOKUP with letters that carry marks: the library takes `kesä` for `kesa` there, Sheets does not.
 *
 * Each letter that the library would strip of its mark goes in as a sign of its own, and cells come back as they were. Also here: an
 * empty fourth argument of XLOOKUP is a blank, as recorded from Google Sheets.
 */
import type { AddFunctionDescription, EvalContext } from '@odoo/o-spreadsheet/dist/types/types/functions';
import type { Arg } from '@odoo/o-spreadsheet/dist/types/types/misc';
import { errorOf, type Grid, isError, isGrid, type Scalar } from '../formula/values';
import { registries } from '../library';
import type { Functions } from './described';

/** Letters become signs of Unicode's private area, in the order in which they are met. */
const FIRST_SIGN = 0xe000;
const signs = new Map<string, string>();

function signOf(letter: string): string {
  let sign = signs.get(letter);
  if (sign === undefined) {
    sign = String.fromCharCode(FIRST_SIGN + signs.size);
    signs.set(letter, sign);
  }
  return sign;
}

const MARK = /[\u0300-\u036f]/;
const isPlain = (text: string): boolean => !/[^\u0020-\u007f]/.test(text);

/** A text in small letters whose marked letters no longer look like plain ones. */
function guarded(text: string): string {
  if (isPlain(text)) return text;
  return Array.from(text.toLowerCase().normalize('NFC'), letter => (MARK.test(letter.normalize('NFD')) ? signOf(letter) : letter)).join('');
}

const originals = new WeakMap<Scalar, Scalar>();
const grids = new WeakMap<Grid, Grid>();

function guardedCell(cell: Scalar): Scalar {
  if (typeof cell.value !== 'string' || isPlain(cell.value)) return cell;
  const copy = { ...cell, value: guarded(cell.value) };
  originals.set(copy, cell);
  return copy;
}

/** The same array for the same array, because the library remembers what it has searched. */
function guardedGrid(grid: Grid): Grid {
  const known = grids.get(grid);
  if (known !== undefined) return known;
  const cells = grid.map(column => column.map(guardedCell));
  const result = cells.every((column, index) => column.every((cell, row) => cell === grid[index]?.[row])) ? grid : cells;
  grids.set(grid, result);
  return result;
}

const guardedArg = (value: Arg): Arg => (value === undefined ? value : isGrid(value) ? guardedGrid(value) : guardedCell(value));

function restored(result: unknown, name: string, key: Arg): Scalar | Grid {
  const cell = (typeof result === 'object' && result !== null ? result : { value: result }) as Scalar | Grid;
  if (isGrid(cell)) return cell;
  const wasSearched = key !== undefined && !isGrid(key) && typeof key.value === 'string' && !isPlain(key.value);
  if (wasSearched && cell.value === '#N/A' && !originals.has(cell))
    return errorOf('#N/A', `Did not find value '${String(key.value)}' in ${name} evaluation.`);
  return originals.get(cell) ?? cell;
}

function lookup(name: string): AddFunctionDescription {
  const description = registries.functionRegistry.get(name);
  return {
    description: description.description,
    args: description.args,
    compute(this: EvalContext, ...values: Arg[]) {
      const [key, searched, ...rest] = values;
      if (name === 'XLOOKUP' && values.length > 3 && rest[1] === undefined) rest[1] = { value: null };
      if (key !== undefined && !isGrid(key) && isError(key)) return key;
      return restored(description.compute.call(this, guardedArg(key), guardedArg(searched), ...rest), name, key);
    },
  };
}

/** The functions by their names. */
export const MARKED_LETTERS: Functions = Object.fromEntries(
  ['MATCH', 'VLOOKUP', 'HLOOKUP', 'LOOKUP', 'XLOOKUP'].map(name => [name, lookup(name)]),
);
