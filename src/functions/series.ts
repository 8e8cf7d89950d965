/**
 * The KPI functions over a table of check-ins: current value, baseline, forecast, outlook and unusual values, for one KPI or a column
 * of them in one call. Used by src/main.ts through the registry. They know no cycle: weeks start on Monday, no day is too early, and
 * every row is a total (the add-on itself uses core with the cycle's start and the channels).
 */
import { type Day, dayFromSerial } from '../core/day/day';
import { type Bounds, resolveAim } from '../core/kpi/aim';
import { onceEach } from '../core/once-each';
import { failure, type Outcome, success } from '../core/outcome';
import { baselineValue } from '../core/series/baseline';
import type { Aggregate, CheckIn, DayValue } from '../core/series/check-in';
import { currentValue } from '../core/series/current';
import { forecastOf, outlookOf } from '../core/series/forecast';
import { limitsOf, signalsOf } from '../core/series/limits';
import { seriesOf } from '../core/series/series';
import { trendOf } from '../core/series/trend';
import { type Argument, type Cell, type CellValue, dayIn, numberWithin, textIn } from './argument';
import { type CheckInColumns, checkInsIn } from './check-in-columns';
import { blankCell, overCells, sentenceCell } from './columns';
import { choiceIn, languageIn, wordsOf } from './language';
import type { FunctionProblem } from './problem';
import { allOf } from './row';
import { targetIn } from './target-argument';

const FIRST = dayFromSerial(1) as Day;
const LAST = dayFromSerial(2958465) as Day;

const pointsOf = (checkIns: readonly CheckIn[]): readonly DayValue[] => seriesOf(checkIns, 'last', null, FIRST, LAST);

/**
 * What a function needs of each KPI, made from its check-ins when a cell first asks for it and kept for the rest of the call: ten thousand
 * cells that ask for one KPI sort, fit and measure it once. Gives what belongs to the KPI in a cell; a blank name has no check-ins.
 */
function forEachKpi<T extends NonNullable<unknown>>(
  columns: CheckInColumns,
  prepare: (checkIns: readonly CheckIn[]) => T,
): (kpi: Cell | null | undefined) => Outcome<T, FunctionProblem> {
  const lookUp = checkInsIn(columns);
  const prepared = onceEach((name: string): Outcome<T, FunctionProblem> => {
    const found = lookUp(name);
    return found.ok ? success(prepare(found.value)) : found;
  });
  return kpi => {
    const name = textIn(kpi, 'kpi');
    return name.ok ? prepared(name.value) : name;
  };
}

export function kpiCurrent(
  kpi: Argument,
  names: Argument,
  dates: Argument,
  values: Argument,
  as_of: Argument,
  how?: Argument,
  denominators?: Argument,
): CellValue | CellValue[][] {
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
): CellValue | CellValue[][] {
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

export function kpiForecast(
  kpi: Argument,
  names: Argument,
  dates: Argument,
  values: Argument,
  on_date: Argument,
): CellValue | CellValue[][] {
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
): CellValue | CellValue[][] {
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
      return success(row.value.language === 'key' ? outlook : wordsOf(row.value.language).functions.outlook[outlook]);
    },
    sentenceCell,
  );
}

export function kpiUnusual(
  kpi: Argument,
  names: Argument,
  dates: Argument,
  values: Argument,
  language?: Argument,
): CellValue | CellValue[][] {
  const lastOf = forEachKpi({ names, dates, values }, checkIns => {
    const points = pointsOf(checkIns);
    const limits = limitsOf(points, null);
    return { signal: limits === null ? null : (signalsOf(points, limits)[points.length - 1] ?? ('usual' as const)) };
  });
  return overCells(
    { kpi, language },
    cells => {
      const row = allOf({ language: languageIn(cells.language), last: lastOf(cells.kpi) });
      if (!row.ok) return row;
      const key = row.value.last.signal;
      if (key === null) return success('');
      return success(row.value.language === 'key' ? key : wordsOf(row.value.language).functions.unusual[key]);
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
): CellValue | CellValue[][] {
  const trendsOf = forEachKpi({ names, dates, values }, checkIns => {
    const points = pointsOf(checkIns);
    const limits = limitsOf(points, null);
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
      return success(row.value.language === 'key' ? trend : wordsOf(row.value.language).functions.trend[trend]);
    },
    sentenceCell,
  );
}
