/** KPI_FORECAST and KPI_OUTLOOK: where the line through a KPI’s check-ins leads, and whether its target is likely. */
import { type Bounds, resolveAim } from '../../core/kpi/aim';
import { failure, type Outcome, success } from '../../core/outcome';
import type { DayValue } from '../../core/series/check-in';
import { forecastOf, outlookOf } from '../../core/series/forecast';
import { type Argument, type Cell, type CellResult, dayIn } from '../cells/argument';
import { blankCell, overCells, sentenceCell } from '../cells/columns';
import { languageIn, languageParameter, spokenWords } from '../cells/language';
import type { FunctionProblem } from '../cells/problem';
import { allOf } from '../cells/row';
import { targetIn } from '../cells/target-argument';
import type { ListedFunction } from '../record';
import { forEachKpi, OF_CHECK_INS, pointsOf } from './each-kpi';

export function kpiForecast(
  kpi: Argument,
  names: Argument,
  dates: Argument,
  values: Argument,
  on_date: Argument,
): CellResult | CellResult[][] {
  const lineOf = forEachKpi({ names, dates, values }, checkIns => {
    const points = pointsOf(checkIns);
    const low = points.every(({ value }) => value >= 0) ? 0 : null;
    return { forecast: forecastOf(points, { low, high: null }) };
  });
  return overCells(
    { kpi, on_date },
    cells => {
      const row = allOf({ line: lineOf(cells.kpi), onDay: dayIn(cells.on_date, 'on_date') });
      if (!row.ok) return row;
      const { line, onDay } = row.value;
      return success(onDay === null || line.forecast === null ? '' : line.forecast(onDay));
    },
    blankCell,
  );
}

/** What the target asks of the value: its own bounds, or for a plain number the side away from the first check-in. */
function wantedIn(cell: Cell | null | undefined, first: DayValue | undefined): Outcome<Bounds | null, FunctionProblem> {
  const target = targetIn(cell, null);
  if (!target.ok) return target;
  if (target.value === null || first === undefined) return success(null);
  if (target.value.kind === 'relative' || target.value.kind === 'points') return failure({ code: 'target_as_number' });
  if (target.value.kind === 'value') {
    const { value } = target.value;
    return success(value >= first.value ? { low: value, high: null } : { low: null, high: value });
  }
  const aim = resolveAim(target.value, null, null);
  return aim.ok && aim.value.kind === 'keep' ? success(aim.value.bounds) : success(null);
}

export function kpiOutlook(
  kpi: Argument,
  names: Argument,
  dates: Argument,
  values: Argument,
  on_date: Argument,
  target: Argument,
  language?: Argument,
): CellResult | CellResult[][] {
  const seriesOfKpi = forEachKpi({ names, dates, values }, checkIns => {
    const points = pointsOf(checkIns);
    return { first: points[0], outlook: outlookOf(points) };
  });
  return overCells(
    { kpi, on_date, target, language },
    cells => {
      const row = allOf({
        language: languageIn(cells.language),
        series: seriesOfKpi(cells.kpi),
        onDay: dayIn(cells.on_date, 'on_date'),
      });
      if (!row.ok) return row;
      const { series, onDay } = row.value;
      const wanted = wantedIn(cells.target, series.first);
      if (!wanted.ok) return wanted;
      if (series.outlook === null || onDay === null || wanted.value === null) return success('');
      const outlook = series.outlook(onDay, wanted.value);
      return success(row.value.language === 'key' ? outlook : spokenWords(row.value.language).functions.outlook[outlook]);
    },
    sentenceCell,
  );
}

/** KPI_FORECAST and KPI_OUTLOOK. */
export const FORECAST_FUNCTIONS: readonly ListedFunction[] = [
  {
    name: 'KPI_FORECAST',
    listed: true,
    gives: 'where the line through the check-ins leads',
    help: "Gives the value a KPI's line reaches on a day: the Theil–Sen line through all its check-ins, not below 0 where no value was. Fewer than three days with check-ins give blank.",
    parameters: [...OF_CHECK_INS, { name: 'on_date', takes: 'day', as: 'cell', text: 'The day to look ahead to.' }],
    returns: { gives: 'number', as: 'cells', text: 'The forecast, one for each KPI.' },
    example: {
      given: ['CTR', [['CTR'], ['CTR'], ['CTR']], [['2026-10-05'], ['2026-10-12'], ['2026-10-19']], [[1], [2], [3]], '2026-11-02'],
      result: 5,
    },
    run: kpiForecast,
  },
  {
    name: 'KPI_OUTLOOK',
    listed: true,
    gives: 'whether the target is likely, open or unlikely; blank before 8 check-ins over 28 days',
    help: "Says whether a KPI's target is likely, open or unlikely on a day, from the 80% prediction interval of its trend. Before 8 check-ins over 28 days it says nothing.",
    parameters: [
      ...OF_CHECK_INS,
      { name: 'on_date', takes: 'day', as: 'cell', text: 'The day to look ahead to.' },
      {
        name: 'target',
        takes: 'number or text',
        as: 'cells',
        text: 'A number (better on its side of the first value) or a bound such as "≥ 90%".',
      },
      languageParameter(' or key.'),
    ],
    returns: { gives: 'text', as: 'cells', text: 'The outlook, one for each KPI.' },
    example: {
      languageAt: 6,
      given: [
        'Leads',
        [['Leads'], ['Leads'], ['Leads'], ['Leads'], ['Leads'], ['Leads'], ['Leads'], ['Leads']],
        [['2026-10-05'], ['2026-10-12'], ['2026-10-19'], ['2026-10-26'], ['2026-11-02'], ['2026-11-09'], ['2026-11-16'], ['2026-11-23']],
        [[10], [12], [11], [13], [14], [16], [15], [17]],
        '2027-01-02',
        20,
      ],
      result: 'Likely',
    },
    run: kpiOutlook,
  },
];
