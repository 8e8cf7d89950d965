/** KPI_CURRENT and KPI_BASELINE: the value of a KPI on a day and before a start, from a table of check-ins. */
import type { Day } from '../../core/day/day';
import { onceEach } from '../../core/once-each';
import { success } from '../../core/outcome';
import { baselineValue } from '../../core/series/baseline';
import type { Aggregate } from '../../core/series/check-in';
import { currentValue } from '../../core/series/current';
import { type Argument, type CellResult, dayIn } from '../cells/argument';
import { blankCell, overCells } from '../cells/columns';
import { choiceIn } from '../cells/language';
import { allOf } from '../cells/row';
import type { ListedFunction } from '../record';
import { forEachKpi, OF_CHECK_INS } from './each-kpi';

export function kpiCurrent(
  kpi: Argument,
  names: Argument,
  dates: Argument,
  values: Argument,
  as_of: Argument,
  how?: Argument,
  denominators?: Argument,
): CellResult | CellResult[][] {
  const currentOf = forEachKpi({ names, dates, values, denominators }, checkIns =>
    onceEach((aggregate: Aggregate) =>
      onceEach((asOf: Day) => currentValue(checkIns, { start: null, asOf, aggregate, cadence: 'weekly' })?.value ?? ''),
    ),
  );
  return overCells(
    { kpi, as_of, how },
    cells => {
      const row = allOf({ current: currentOf(cells.kpi), asOf: dayIn(cells.as_of, 'as_of'), how: choiceIn(cells.how, 'how', 'how') });
      if (!row.ok) return row;
      const { current, asOf, how: aggregate } = row.value;
      return success(asOf === null ? '' : current(aggregate ?? 'last')(asOf));
    },
    blankCell,
  );
}

export function kpiBaseline(
  kpi: Argument,
  names: Argument,
  dates: Argument,
  values: Argument,
  start: Argument,
  how?: Argument,
  denominators?: Argument,
): CellResult | CellResult[][] {
  const baselineOf = forEachKpi({ names, dates, values, denominators }, checkIns =>
    onceEach((aggregate: Aggregate) =>
      onceEach((first: Day) => baselineValue(checkIns, { kind: 'before' }, aggregate, first)?.value ?? ''),
    ),
  );
  return overCells(
    { kpi, start, how },
    cells => {
      const row = allOf({ baseline: baselineOf(cells.kpi), start: dayIn(cells.start, 'start'), how: choiceIn(cells.how, 'how', 'how') });
      if (!row.ok) return row;
      const { baseline, start: first, how: aggregate } = row.value;
      return success(first === null ? '' : baseline(aggregate ?? 'last')(first));
    },
    blankCell,
  );
}

/** KPI_CURRENT and KPI_BASELINE. */
export const SERIES_FUNCTIONS: readonly ListedFunction[] = [
  {
    name: 'KPI_CURRENT',
    listed: true,
    gives: 'value of a KPI on a day, from a table of check-ins',
    help: 'Gives the value of a KPI on a day from a table of check-ins: its last value, or the mean, pooled rate or median of the seven days up to its last check-in, or the sum of its last complete week (Monday to Sunday). No check-in gives blank.',
    parameters: [
      ...OF_CHECK_INS,
      { name: 'as_of', takes: 'day', as: 'cell', text: 'The day to look at; later rows do not count.' },
      { name: 'how', takes: 'text', as: 'cell', text: 'last (if left out), mean, sum, pooled or median.', optional: true },
      { name: 'denominators', takes: 'number', as: 'range', text: 'What each rate was divided by, for pooled.', optional: true },
    ],
    returns: { gives: 'number', as: 'cells', text: 'The value, one for each KPI.' },
    example: { given: ['CTR', [['CTR'], ['CTR']], [['2026-10-05'], ['2026-10-12']], [[1.1], [1.4]], '2026-10-31'], result: 1.4 },
    run: kpiCurrent,
  },
  {
    name: 'KPI_BASELINE',
    listed: true,
    gives: 'baseline from the 28 days before a start',
    help: 'Gives the baseline of a KPI from the check-ins of the 28 days before a start, or of 90 days when these are fewer than four. Sums are the mean of weekly sums. No check-in gives blank.',
    parameters: [
      ...OF_CHECK_INS,
      { name: 'start', takes: 'day', as: 'cell', text: 'First day of the cycle.' },
      { name: 'how', takes: 'text', as: 'cell', text: 'last (if left out), mean, sum, pooled or median.', optional: true },
      { name: 'denominators', takes: 'number', as: 'range', text: 'What each rate was divided by, for pooled.', optional: true },
    ],
    returns: { gives: 'number', as: 'cells', text: 'The baseline, one for each KPI.' },
    example: { given: ['CTR', [['CTR'], ['CTR']], [['2026-09-21'], ['2026-09-28']], [[1.1], [1.4]], '2026-10-05', 'mean'], result: 1.25 },
    run: kpiBaseline,
  },
];
