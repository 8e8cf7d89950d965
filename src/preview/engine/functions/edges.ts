/**
 * Functions of the library that answer otherwise than Sheets at the edge of what they take; the rest of each is the library's.
 *
 * Source: results recorded from Google Sheets.
 */
import type { AddFunctionDescription, EvalContext } from '@odoo/o-spreadsheet/dist/types/types/functions';
import type { Arg } from '@odoo/o-spreadsheet/dist/types/types/misc';
import { errorOf, type Grid, isGrid, type Scalar } from '../formula/values';
import { helpers, registries } from '../library';
import { errorIn, type Functions } from './described';

/** Looks at the arguments first: what it returns is the answer, `null` leaves it to the library. */
type Look = (values: readonly Arg[], context: EvalContext) => Scalar | null;

function edged(name: string, look: Look): readonly [string, AddFunctionDescription] {
  const { description, args, compute } = registries.functionRegistry.get(name);
  return [
    name,
    {
      description,
      args,
      compute(this: EvalContext, ...values: Arg[]) {
        return look(values, this) ?? compute.call(this, ...values);
      },
    },
  ];
}

const cellOf = (value: Arg): Scalar | undefined => (isGrid(value) ? value[0]?.[0] : value);

const numberOf = (value: Arg, { locale }: EvalContext): number => helpers.toNumber(cellOf(value), locale);

const isDay = (value: Arg): boolean => {
  const { value: serial, format } = cellOf(value) ?? {};
  return (
    typeof serial === 'number' && format !== undefined && helpers.isDateTimeFormat(format) && /[dy]/i.test(format.replace(/"[^"]*"/g, ''))
  );
};

/** The functions by their names. */
export const EDGES: Functions = Object.fromEntries([
  edged('FLOOR', ([, factor], context) =>
    factor !== undefined && numberOf(factor, context) === 0 ? errorOf('#DIV/0!', 'Function FLOOR parameter 2 cannot be zero.') : null,
  ),
  // The days between two days are a number, not a day.
  edged('MINUS', ([one, other], context) =>
    isDay(one) && isDay(other) ? { value: numberOf(one, context) - numberOf(other, context) } : null,
  ),
  edged('HYPERLINK', ([, label]) => (label !== undefined && !isGrid(label) && label.value === '' ? { value: '' } : null)),
  edged('ISOWEEKNUM', ([day], context) =>
    numberOf(day, context) < 0 ? errorOf('#NUM!', 'Function ISOWEEKNUM parameter 1 should be greater than or equal to 0.') : null,
  ),
  edged('RANK', ([, data]) => (isGrid(data) ? (errorIn([data as Grid]) ?? null) : null)),
  edged('SORTN', ([, count], context) =>
    count !== undefined && numberOf(count, context) < 1
      ? errorOf('#NUM!', 'Function SORTN parameter 2 should be greater than or equal to 1.')
      : null,
  ),
]);

/** Functions whose library answers are known to differ in ways that no edge describes: they are refused like those the library lacks. */
export const UNTRUE: readonly string[] = ['ACCRINTM', 'CONVERT', 'DECIMAL', 'INTRATE', 'NETWORKDAYS.INTL'];
