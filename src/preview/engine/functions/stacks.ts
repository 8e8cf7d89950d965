/**
 * HSTACK and VSTACK: arrays side by side or on top of one another; what is missing of a smaller one is `#N/A`.
 */
import { errorOf, type Grid, gridOf, type Scalar, sizeOf } from '../formula/values';
import { type Functions, ofArrays } from './described';

const missing = (): Scalar => errorOf('#N/A', 'The arrays are of different size.');

function wide(grids: readonly Grid[]): Grid {
  const rows = Math.max(...grids.map(grid => sizeOf(grid).rows));
  return grids.flatMap(grid => gridOf(grid.length, rows, (column, row) => grid[column]?.[row] ?? missing()));
}

function tall(grids: readonly Grid[]): Grid {
  const columns = Math.max(...grids.map(grid => grid.length));
  return Array.from({ length: columns }, (_, column) =>
    grids.flatMap(grid => Array.from({ length: sizeOf(grid).rows }, (__, row) => grid[column]?.[row] ?? missing())),
  );
}

const ARRAYS = ['range (any, range<any>, repeating)'];

/** The functions by their names. */
export const STACKS: Functions = {
  HSTACK: ofArrays('Arrays side by side.', ARRAYS, wide),
  VSTACK: ofArrays('Arrays on top of one another.', ARRAYS, tall),
};
