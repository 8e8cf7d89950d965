/**
 * Everything behind the entry, by the names Google calls. The build bundles this file with all it imports into one module, so that unused
 * library code falls away and names inside may be shortened, while the entry keeps the names and comments Google reads.
 */
import { DOORS } from './addon/doors';
import { FUNCTIONS } from './functions';

export const behind: Readonly<Record<string, (...given: never[]) => unknown>> = Object.fromEntries(
  [...FUNCTIONS, ...DOORS].map(({ name, run }) => [name, run]),
);
