/**
 * Texts of any code points for property tests. fast-check's own `unit: 'binary'` means the same, but lists all 1.1 million of them anew in
 * every file that asks for it, which takes seconds.
 */
import fc, { type StringConstraints } from 'fast-check';

const SURROGATES = { first: 0xd800, count: 0x800 };
const codePoint = fc
  .integer({ min: 0, max: 0x10ffff - SURROGATES.count })
  .map(number => String.fromCodePoint(number < SURROGATES.first ? number : number + SURROGATES.count));

export const anyText = (length: Pick<StringConstraints, 'minLength' | 'maxLength'> = {}) => fc.string({ unit: codePoint, ...length });
