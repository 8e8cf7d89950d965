/** The text by which the answer of a custom function is found again. */
import fc from 'fast-check';
import { argumentCell, callKey } from '../../../src/preview/engine/call-key';
import { errorOf, type Grid, isGrid, type Scalar } from '../../../src/preview/engine/formula/values';

/** Texts that look like parts of a key. */
const value = fc.constantFrom(null, 0, 1, -1.5, true, false, '', ' ', '1', 'n1 ', 'b1 ', 's1:x', '[1x1 ', "'=A1", '=A1', 'true ');
const cell: fc.Arbitrary<Scalar> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ value }) },
  fc.record({ value, format: fc.constantFrom('0.00', 'yyyy-mm-dd') }),
  fc.constantFrom('#N/A', '#REF!').map(code => errorOf(code, 'It failed.')),
);
const grid: fc.Arbitrary<Grid> = fc
  .tuple(fc.integer({ min: 1, max: 2 }), fc.integer({ min: 1, max: 3 }))
  .chain(([columns, rows]) => fc.array(fc.array(cell, { minLength: rows, maxLength: rows }), { minLength: columns, maxLength: columns }));
const args = fc.array(fc.oneof(cell, grid, fc.constant(undefined)), { maxLength: 3 });

const given = (operands: readonly (Scalar | Grid | undefined)[]): string =>
  JSON.stringify(
    operands.map(operand => {
      if (operand === undefined) return 'left out';
      return isGrid(operand) ? operand.map(column => column.map(argumentCell)) : argumentCell(operand);
    }),
  );

test('calls share a key when they are given the same, and only then', () => {
  fc.assert(
    fc.property(args, args, (one, other) => {
      expect(callKey('F', one) === callKey('F', other)).toBe(given(one) === given(other));
      expect(callKey('F', one)).toBe(callKey('F', structuredClone(one)));
      expect(callKey('G', one)).not.toBe(callKey('F', one));
    }),
    { numRuns: 500, seed: 20260301 },
  );
});

test('blanks are short, and count', () => {
  const column = (count: number): Grid => [Array.from({ length: count }, () => ({ value: null }))];
  expect(callKey('F', [column(400)])).toBe('F [1x400 b400 ');
  expect(callKey('F', [column(400)])).not.toBe(callKey('F', [column(401)]));
});
