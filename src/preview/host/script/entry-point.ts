/**
 * One top-level function as Google finds it in the pushed text: types only.
 *
 * Found by `entry-points.ts`; a pushed file may bring along what was found in it.
 */
import type { FunctionHelp } from './jsdoc';

export interface EntryPoint {
  readonly name: string;
  readonly file: string;
  /** True for `function name()`, false for a constant that holds a function. */
  readonly declared: boolean;
  readonly parameters: readonly string[];
  /** Present when a JSDoc block with `@customfunction` stands directly above. */
  readonly help: FunctionHelp | null;
}
