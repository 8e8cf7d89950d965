/**
 * Conditions of validations and conditional formats, between a script's values and the engine's.
 *
 * Used by both builders. Towards scripts dates are Dates and ranges are ranges; towards the engine serial days and areas.
 */
import type { Area, Condition } from '../engine/workbook';
import type { OpenFile } from './open-file';
import { Missing } from './refusal';
import { RangePlace } from './services/range/range-place';
import { instantToSerial, serialToInstant } from './values/zone';

const isArea = (value: unknown): value is Area => typeof value === 'object' && value !== null && 'sheetId' in value;

/** A list of values as a script gives it to the engine's condition; a nested list (of a drop-down) is laid flat. */
export function toCondition(criteria: string, values: readonly unknown[], file: OpenFile): Condition {
  const converted = values.flat().flatMap((value): Condition['values'] => {
    if (value instanceof Date) return [instantToSerial(value.getTime(), file.zone)];
    if (value instanceof RangePlace) return [value.area];
    if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return [value];
    throw new Missing(`a condition with the value ${String(value)}`);
  });
  return { criteria, values: converted };
}

/** The engine's condition values as a script reads them. */
export function fromCondition(condition: Condition, file: OpenFile): unknown[] {
  const dates = condition.criteria.startsWith('DATE_');
  return condition.values.map(value => {
    if (isArea(value)) return file.make.range(value);
    return dates && typeof value === 'number' ? new Date(serialToInstant(value, file.zone)) : value;
  });
}
