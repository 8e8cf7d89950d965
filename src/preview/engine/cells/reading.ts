/**
 * What cells show: values, errors with Google's sentences, texts on screen.
 *
 * Used by `open.ts` and by validation, which must see values as formulas do.
 */

import type { EvaluatedCell } from '@odoo/o-spreadsheet/dist/types/types/cells';
import type { CellPosition } from '@odoo/o-spreadsheet/dist/types/types/misc';
import { originalFormat } from '../formats/number-formats';
import { formattedText, screenText } from '../formats/screen-text';
import { sparklineOf } from '../formula/sparkline-form';
import { isBlankResult, type Scalar } from '../formula/values';
import { type Getters, helpers, LOADING } from '../library';
import { a1Of, positionOf } from '../looks/geometry';
import type { Cell, ErrorCode, Evaluated, Value } from '../workbook';
import { localeOf, type SheetLocale } from './locales';

const BLANK: Evaluated = Object.freeze({ value: null, text: '', isDate: false });

const CODES: ReadonlySet<string> = new Set(['#N/A', '#VALUE!', '#REF!', '#NAME?', '#DIV/0!', '#NUM!', '#NULL!', '#ERROR!']);

/** Google's code of an error that a cell holds, null for a value that is none. */
export const errorCode = (value: unknown): ErrorCode | null => {
  if (value === LOADING) return 'Loading...';
  return typeof value === 'string' && CODES.has(value) ? (value as ErrorCode) : null;
};

const SENTENCES: readonly (readonly [RegExp, string])[] = [
  [/^Circular reference/i, 'Circular dependency detected. To resolve with iterative calculation, see File > Settings.'],
  [/^The divisor must be different from/i, 'Function DIVIDE parameter 2 cannot be zero.'],
  [/^Invalid expression|^Unexpected token|^Missing closing|^Invalid formula/i, 'Formula parse error.'],
  [/^Result couldn't be automatically expanded/i, 'Result was not automatically expanded, please insert more rows.'],
  [/^Invalid reference/i, 'Reference does not exist.'],
];

const SPILL_BLOCKED = 'Array result was not expanded because it would overwrite data';

function sentence(message: string, position: CellPosition | undefined): string {
  if (message.startsWith(SPILL_BLOCKED))
    return position ? `${SPILL_BLOCKED} in ${a1Of({ row: position.row, column: position.col })}.` : message;
  return SENTENCES.find(([pattern]) => pattern.test(message))?.[1] ?? message;
}

function withoutGuard(value: Value): Value {
  return typeof value === 'string' && value.startsWith("'=") ? value.slice(1) : value;
}

/** What a cell of the library shows, in the words of the contract. */
function shownCell(cell: EvaluatedCell, getters: Getters): Evaluated {
  const format = cell.format;
  const isDate = format !== undefined && helpers.isDateTimeFormat(format);
  if (cell.type === 'empty') return isDate ? { ...BLANK, isDate } : BLANK;
  if (isBlankResult(cell) || sparklineOf(cell)) return BLANK;
  if (cell.type === 'error') {
    const { value, message, errorOriginPosition } = cell;
    const code = errorCode(value) ?? '#ERROR!';
    return { value: null, error: { code, message: sentence(message ?? '', errorOriginPosition) }, text: code, isDate: false };
  }
  const value = withoutGuard(cell.value);
  if (typeof value === 'number') {
    const text = screenText(value, originalFormat(format), localeOf(getters.getLocale().code), () => cell.formattedValue);
    return { value, text, isDate };
  }
  return { value, text: value === cell.value ? cell.formattedValue : String(value), isDate: false };
}

/** What one cell of a workbook shows. */
export const evaluatedAt = (getters: Getters, cell: Cell): Evaluated => shownCell(getters.getEvaluatedCell(positionOf(cell)), getters);

/** What a bare result would show in a cell without a format of its own. */
export function createShown(result: Scalar, locale: SheetLocale): Evaluated {
  const { value, format, message, origin } = result;
  if (value === null || isBlankResult(result) || sparklineOf({ origin })) return BLANK;
  const code = errorCode(value);
  if (code !== null) return { value: null, error: { code, message: sentence(message ?? '', undefined) }, text: code, isDate: false };
  const label = typeof value === 'string' ? /^\[(.*)\]\(\S+\)$/.exec(value)?.[1] : undefined;
  if (label !== undefined) return { value: label, text: label, isDate: false };
  const text =
    typeof value === 'number'
      ? formattedText(value, format, locale.code)
      : helpers.formatValue(value, { locale: locale.library, ...(format ? { format } : {}) });
  return { value, text, isDate: typeof value === 'number' && format !== undefined && helpers.isDateTimeFormat(format) };
}
