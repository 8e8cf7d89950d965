/**
 * The script's custom functions for the workbook: arguments and results converted as Google does, run read only.
 *
 * Used when a host opens. A realm is shared by the calls of one recalculation, for speed; it is dropped whenever the
 * workbook has changed or another execution begins, so that nothing survives from one user action to the next.
 */
import {
  type Argument,
  type ArgumentCell,
  type CustomFunction,
  CustomFunctionError,
  longText,
  MOST_CHARACTERS,
  type Result,
  type ResultCell,
} from '../../engine/workbook';
import { Execution } from '../execution';
import type { HostState } from '../host-state';
import type { EntryPoint } from '../script/entry-point';
import { isPublic } from '../script/entry-points';
import { messageOf } from '../script/script-error';
import { instantToSerial, serialToInstant } from '../values/zone';

const UNDOCUMENTED = { type: '', description: '', optional: false };

const isMatrix = (argument: Argument): argument is readonly (readonly ArgumentCell[])[] => Array.isArray(argument);
const isDate = (value: object): value is Date => Object.prototype.toString.call(value) === '[object Date]';

export class CustomFunctions {
  private execution: Execution | null = null;

  /** `state` is asked for at each call, because the workbook calls functions while it opens. */
  constructor(
    private readonly state: () => HostState,
    private readonly zone: () => string,
  ) {}

  /** All public functions of a script that are declared as such; those with `@customfunction` are offered with their help. */
  from(entryPoints: readonly EntryPoint[]): readonly CustomFunction[] {
    return entryPoints.flatMap(({ name, declared, parameters, help }) => {
      if (!declared || !isPublic(name)) return [];
      const shown = help ?? { description: '', parameters: parameters.map(parameter => ({ ...UNDOCUMENTED, name: parameter })) };
      return [{ name, unlisted: help === null, ...shown, call: (args: readonly Argument[]) => this.call(name, args) }];
    });
  }

  /** Gives up the shared realm. */
  drop(): void {
    this.execution?.dispose();
    this.execution = null;
  }

  private call(name: string, args: readonly Argument[]): Result {
    this.execution ??= new Execution(this.state(), 'CUSTOM_FUNCTION');
    let returned: unknown;
    try {
      returned = this.execution.call(
        name,
        args.map(argument => this.given(argument)),
      );
    } catch (error) {
      throw new CustomFunctionError(messageOf(error));
    }
    return this.result(name, returned);
  }

  private given(argument: Argument): unknown {
    if (argument === undefined) return undefined;
    return isMatrix(argument) ? argument.map(row => row.map(cell => this.scalar(cell))) : this.scalar(argument);
  }

  private scalar({ value, isDate: dated }: ArgumentCell): unknown {
    if (typeof value === 'object' && value !== null) return value.error;
    if (value === null) return '';
    return dated && typeof value === 'number' ? new Date(serialToInstant(value, this.zone())) : value;
  }

  private result(name: string, returned: unknown): Result {
    if (!Array.isArray(returned)) return this.cell(name, returned);
    if (returned.length === 0) throw new CustomFunctionError('The function returned an empty array.');
    const nested = returned.some(item => Array.isArray(item));
    // A flat list runs downwards, as in Sheets.
    // Lists of the host, not the script's own: answers are kept, and one list of a realm would keep all of it, with the file it was for.
    const rows: unknown[][] = Array.from<unknown, unknown[]>(returned, item =>
      nested && Array.isArray(item) ? Array.from<unknown>(item) : [item],
    );
    const width = Math.max(...rows.map(row => row.length));
    if (width === 0) throw new CustomFunctionError('The function returned an empty array.');
    return rows.map(row => Array.from({ length: width }, (_cell, column) => this.cell(name, column < row.length ? row[column] : '')));
  }

  private cell(name: string, value: unknown): ResultCell {
    if (value === undefined || value === null) return { value: null, isDate: false };
    if (typeof value === 'string' && value.length > MOST_CHARACTERS) throw new CustomFunctionError(longText(name));
    if (typeof value === 'string' || typeof value === 'boolean') return { value, isDate: false };
    if (typeof value === 'number') {
      if (!Number.isFinite(value)) throw new CustomFunctionError('The function returned a value that is not a number.');
      return { value, isDate: false };
    }
    if (typeof value === 'object' && isDate(value)) {
      const instant = Date.prototype.getTime.call(value);
      if (Number.isNaN(instant)) throw new CustomFunctionError('The function returned an invalid date.');
      return { value: instantToSerial(instant, this.zone()), isDate: true };
    }
    throw new CustomFunctionError('The function returned a value that a cell cannot hold.');
  }
}
