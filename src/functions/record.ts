/**
 * A custom function as one record: all that is known of it besides what it works out. Used by the family files, which write records; by
 * the build (stubs and the help Sheets shows), the README's table, the tests of arguments, and whoever shows help. Types only.
 */
import type { Argument, CellResult } from './cells/argument';

/** What cells may hold. A target such as "≥ 90%" is a number or a text; a day may also be given as a number. */
export type Kind = 'number' | 'text' | 'number or text' | 'day' | 'flag' | 'flag or text' | 'number, text or day';

/** `cell` is one for the whole call; `cells` a cell, or a range whose cells pair up with those of the others; `range` a block as one thing. */
export type Extent = 'cell' | 'cells' | 'range';

export interface Parameter {
  /** As Sheets shows it: part of the language people type, so never renamed. */
  readonly name: string;
  readonly takes: Kind;
  readonly as: Extent;
  /** One line, ending in a full stop. */
  readonly text: string;
  /** May be left out; nothing that must be given comes after it. */
  readonly optional?: true;
}

/** A cell or a range as an example gives it. */
export type Given = string | number | readonly (readonly (string | number)[])[];

/** A call whose result a test holds: `given` in the order of the parameters. */
export interface Example {
  readonly given: readonly Given[];
  readonly result: string | number | readonly (readonly (string | number)[])[];
  /** The place of `language` among the parameters, which the server does not carry; none where the answer is the same in all. */
  readonly languageAt?: number;
}

/** What a person would type. Sheets offers it while a formula is written. */
export interface ListedFunction {
  readonly name: string;
  readonly listed: true;
  /** Whole sentences: what it gives, and when nothing. */
  readonly help: string;
  readonly parameters: readonly Parameter[];
  readonly returns: { readonly gives: Kind; readonly as: Extent; readonly text: string };
  /** What it gives in a few words, for a table of all functions. */
  readonly gives: string;
  readonly example: Example;
  /** Throws a FunctionError for a call that is wrong as a whole. */
  readonly run: (...cells: Argument[]) => FunctionResult;
}

/** What stands in a tab of ours: found by cells, offered to nobody, so nobody reads a help of it. */
export interface BoardFunction {
  readonly name: string;
  readonly listed: false;
  readonly parameters: readonly Pick<Parameter, 'name'>[];
  readonly run: (...cells: Argument[]) => FunctionResult;
}

/** One cell, or rows of cells that spill. */
export type FunctionResult = CellResult | readonly (readonly CellResult[])[];

export type FunctionRecord = ListedFunction | BoardFunction;
