/**
 * What a running formula must know of its workbook beyond the grid: the add-on's custom functions and the clock.
 *
 * The library keeps one table of functions per process, but hands each workbook's own configuration to its formulas; the session
 * travels there, so that two workbooks in one process stay apart.
 */
import type { EvalContext } from '@odoo/o-spreadsheet/dist/types/types/functions';
import type { FirstEvaluations } from '../evaluation/evaluator';
import type { Surroundings } from './context';
import { type Operand, Unavailable } from './values';

/** The add-on and the clock of one workbook, as its formulas see them. */
export interface Session {
  /** True for a name of the add-on; upper case. */
  has(name: string): boolean;
  readonly enabled: boolean;
  /** `null` stands for arguments that are volatile by themselves. */
  call(name: string, args: readonly Operand[] | null, around: Surroundings): Operand;
  /** The text of the file the workbook was loaded from, null for one whose answers nobody hands on. */
  readonly file: string | null;
  /** What files with the same add-on showed when they were opened. */
  readonly firstEvaluations: FirstEvaluations;
  /** Functions that Google has and the engine lacks, called by a formula so far. */
  readonly unavailable: ReadonlySet<string>;
  /** Told of each function a formula calls that Google has and the engine lacks. */
  missing(name: string): void;
  /** The serial number of the moment on the spreadsheet's wall clock. */
  now(): number;
}

/** The name under which the library hands a workbook's session to each evaluation. */
export const SESSION_KEY = 'quarterdeckSession';

/** The session of the workbook a formula runs in, `undefined` for a formula outside any workbook. */
export function sessionOf(context: EvalContext): Session | undefined {
  return context[SESSION_KEY] as Session | undefined;
}

/** Ends an evaluation whose answer nobody knows here; the workbook remembers what it was about. */
export function refuseFunction(context: EvalContext, what: string): never {
  sessionOf(context)?.missing(what);
  throw new Unavailable(what);
}
