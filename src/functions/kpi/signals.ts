/** KPI_TREND and KPI_UNUSUAL: whether a KPI moves beyond its usual wobble. */
import { onceEach } from '../../core/once-each';
import { success } from '../../core/outcome';
import { limitsOf, signalsOf } from '../../core/series/limits';
import { trendOf } from '../../core/series/trend';
import { type Argument, type CellResult, numberWithin } from '../cells/argument';
import { overCells, sentenceCell } from '../cells/columns';
import { languageIn, languageParameter, spokenWords } from '../cells/language';
import { allOf } from '../cells/row';
import type { ListedFunction } from '../record';
import { forEachKpi, OF_CHECK_INS, pointsOf } from './each-kpi';

export function kpiUnusual(
  kpi: Argument,
  names: Argument,
  dates: Argument,
  values: Argument,
  language?: Argument,
): CellResult | CellResult[][] {
  const lastOf = forEachKpi({ names, dates, values }, checkIns => {
    const points = pointsOf(checkIns);
    const limits = limitsOf(points);
    return { signal: limits === null ? null : (signalsOf(points, limits)[points.length - 1] ?? ('usual' as const)) };
  });
  return overCells(
    { kpi, language },
    cells => {
      const row = allOf({ language: languageIn(cells.language), last: lastOf(cells.kpi) });
      if (!row.ok) return row;
      const key = row.value.last.signal;
      if (key === null) return success('');
      return success(row.value.language === 'key' ? key : spokenWords(row.value.language).functions.unusual[key]);
    },
    sentenceCell,
  );
}

const WEEK = 7;
const LONGEST_WINDOW = 28;

/** `KPI_TREND`: the last two cadence periods against the two before, beyond the usual wobble; too few values say nothing. */
export function kpiTrend(
  kpi: Argument,
  names: Argument,
  dates: Argument,
  values: Argument,
  cadence_days?: Argument,
  language?: Argument,
): CellResult | CellResult[][] {
  const trendsOf = forEachKpi({ names, dates, values }, checkIns => {
    const points = pointsOf(checkIns);
    const limits = limitsOf(points);
    return onceEach((period: number) => trendOf(points, period, limits));
  });
  return overCells(
    { kpi, cadence_days, language },
    cells => {
      const row = allOf({
        language: languageIn(cells.language),
        trends: trendsOf(cells.kpi),
        cadence: numberWithin(cells.cadence_days, 'cadence_days', 1, 366),
      });
      if (!row.ok) return row;
      const trend = row.value.trends(Math.min(row.value.cadence ?? WEEK, LONGEST_WINDOW));
      if (trend === 'unknown') return success('');
      return success(row.value.language === 'key' ? trend : spokenWords(row.value.language).functions.trend[trend]);
    },
    sentenceCell,
  );
}

/** KPI_TREND and KPI_UNUSUAL. */
export const SIGNAL_FUNCTIONS: readonly ListedFunction[] = [
  {
    name: 'KPI_TREND',
    listed: true,
    gives: 'whether a KPI rises, falls or stays flat, beyond its usual wobble',
    help: 'Says whether a KPI rises, falls or stays flat: its check-ins of the last two periods against those of the two before. A change counts only beyond the usual variation. It means the raw value, not what is good; too few check-ins say nothing.',
    parameters: [
      ...OF_CHECK_INS,
      {
        name: 'cadence_days',
        takes: 'number',
        as: 'cells',
        text: 'Days between check-ins, 7 if left out; 28 at most count.',
        optional: true,
      },
      languageParameter(', or key: rises, falls, flat.'),
    ],
    returns: { gives: 'text', as: 'cells', text: 'The trend, one for each KPI.' },
    example: {
      languageAt: 5,
      given: ['CTR', [['CTR'], ['CTR'], ['CTR'], ['CTR']], [[46300], [46307], [46314], [46321]], [[10], [10.2], [12], [12.2]]],
      result: 'Rises',
    },
    run: kpiTrend,
  },
  {
    name: 'KPI_UNUSUAL',
    listed: true,
    gives: 'whether the last check-in is out of the ordinary; blank before 8 check-ins',
    help: 'Says whether the last check-in of a KPI is out of the ordinary: beyond the natural limits of its first 8 values, or the 8th in a row on one side of their mean. Before 8 check-ins it says nothing.',
    parameters: [...OF_CHECK_INS, languageParameter(', or key: high, low, run_above, run_below, usual.')],
    returns: { gives: 'text', as: 'cells', text: 'What is unusual, one for each KPI.' },
    example: {
      languageAt: 4,
      given: [
        'CTR',
        [['CTR'], ['CTR'], ['CTR'], ['CTR'], ['CTR'], ['CTR'], ['CTR'], ['CTR'], ['CTR']],
        [[46300], [46307], [46314], [46321], [46328], [46335], [46342], [46349], [46356]],
        [[5], [6], [5], [6], [5], [6], [5], [6], [12]],
      ],
      result: 'Unusually high',
    },
    run: kpiUnusual,
  },
];
