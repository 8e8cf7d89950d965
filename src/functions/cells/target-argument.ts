/**
 * The `target` and `decimal` arguments of the KPI functions: a number is a value, a text is read by the target grammar. Used by kpi.ts
 * and series.ts. The functions do not know the KPI's unit, so any unit is accepted; the tabs, which know it, read targets through core.
 */
import { readTarget, type TargetProblem } from '../../core/kpi/read-target';
import { figuresOf, type Target } from '../../core/kpi/target';
import { isKnownUnit } from '../../core/kpi/unit-spellings';
import { isDoubtfulUnit, twoReadings } from '../../core/number/factors';
import type { DecimalSign } from '../../core/number/read-digits';
import { failure, type Outcome, success } from '../../core/outcome';
import type { Parameter } from '../record';
import { type Cell, isBlank, numberIn, textIn } from './argument';
import type { ArgumentProblem } from './problem';

/** A target cell, `name` its argument; blank gives null. Example: `targetIn('≥ 90%', null)` → `{ kind: 'at_least', bound: 0.9 }`. */
export function targetIn(
  cell: Cell | null | undefined,
  decimal: DecimalSign,
  name = 'target',
): Outcome<Target | null, ArgumentProblem | TargetProblem> {
  if (isBlank(cell)) return success(null);
  if (typeof cell === 'number' || typeof cell === 'boolean') {
    const value = numberIn(cell, name);
    return value.ok ? success(value.value === null ? null : { kind: 'value', value: value.value }) : value;
  }
  const text = textIn(cell, name);
  if (!text.ok) return text;
  const read = readTarget(text.value, decimal, null);
  if (!read.ok) return read;
  const { target, unit } = read.value;
  if (isKnownUnit(unit) && !isDoubtfulUnit(unit)) return success(target);
  const readings = Object.values(figuresOf(target)).flatMap(figure => (figure === null ? [] : [twoReadings(String(figure), unit)]));
  return failure({
    code: 'unknown_unit',
    text: text.value.slice(0, 60),
    unit,
    one: readings.map(({ one }) => one).join('–'),
    other: readings.map(({ other }) => other).join('–'),
  });
}

/** The decimal sign, "." or ","; blank gives null (not known). Example: `decimalIn(',')` → ','. */
export function decimalIn(cell: Cell | null | undefined): Outcome<DecimalSign, ArgumentProblem> {
  const text = textIn(cell, 'decimal');
  if (!text.ok) return text;
  if (text.value === '') return success(null);
  return text.value === '.' || text.value === ','
    ? success(text.value)
    : failure({ code: 'not_a_word', name: 'decimal', text: text.value.slice(0, 60), allowed: '. ,' });
}

/** The parameter `decimal`. */
export const DECIMAL: Parameter = {
  name: 'decimal',
  takes: 'text',
  as: 'cell',
  text: '"." or ",": the decimal sign of the text; left out, texts with two readings are refused.',
  optional: true,
};
