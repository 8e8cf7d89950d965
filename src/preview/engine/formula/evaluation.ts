/**
 * Puts this folder's evaluation of formulas in the place of the library's.
 *
 * The library keeps compiled formulas in an exported table, by normalised text, and compiles what it does not find there. The table
 * gets a prototype that finds everything: so each formula of each workbook, conditional format and one-off evaluation runs here,
 * while parsing of references, dependencies and recalculation stay the library's own.
 */
import type { EvalContext } from '@odoo/o-spreadsheet/dist/types/types/functions';
import type { FormulaToExecute, LiteralValues } from '@odoo/o-spreadsheet/dist/types/types/misc';
import { functionCache } from '../library';
import { compileFormula } from './compile';
import { parseFormula } from './syntax';
import { BLANK_RESULT, errorOf, type Grid, isGrid, type Scalar } from './values';

const shown = (cell: Scalar): Scalar => (cell.value === null || cell.value === undefined ? BLANK_RESULT : cell);

function asResult(result: Scalar | Grid): Scalar | Grid {
  if (!isGrid(result)) return shown(result);
  if (!result.length || !result[0]?.length) return errorOf('#REF!', 'Range does not exist.');
  return result.map(column => column.map(shown));
}

function executable(normalised: string): FormulaToExecute {
  const evaluate = compileFormula(parseFormula(normalised));
  return function (this: { readonly literalValues: LiteralValues }, dependencies, _cell, read, symbol, context) {
    try {
      return asResult(evaluate({ literals: this.literalValues, dependencies, read, symbol, context: context as EvalContext, scope: null }));
    } catch (error) {
      if (error instanceof Object && 'value' in error) return error as Scalar;
      throw error;
    }
  } as FormulaToExecute;
}

/** Takes over evaluation for every workbook of this process; calling it again changes nothing. */
export function installEvaluation(): void {
  if (Object.getPrototypeOf(functionCache) !== Object.prototype) return;
  const compiling = new Proxy<Record<string, FormulaToExecute>>(Object.create(null), {
    get(_, key) {
      if (typeof key !== 'string') return undefined;
      const compiled = executable(key);
      functionCache[key] = compiled;
      return compiled;
    },
  });
  Object.setPrototypeOf(functionCache, compiling);
}
