/**
 * The KPI functions over a table of check-ins: current value, baseline, forecast, outlook and unusual values, for one KPI or a column
 * of them in one call. Used by src/main.ts through the registry. They know no cycle: weeks start on Monday, no day is too early, and
 * every row is a total (the add-on itself uses core with the cycle's start and the channels).
 */
import { type Day, dayFromSerial } from '../core/day/day';
import { type Bounds, resolveAim } from '../core/kpi/aim';
import { failure, type Outcome, success } from '../core/outcome';
import { baselineValue } from '../core/series/baseline';
import type { CheckIn, DayValue } from '../core/series/check-in';
import { currentValue } from '../core/series/current';
import { forecastOn, outlookOn } from '../core/series/forecast';
import { limitsOf, signalsOf } from '../core/series/limits';
import { seriesOf } from '../core/series/series';
import { trendOf } from '../core/series/trend';
import { type Argument, type Cell, type CellValue, dayIn, numberWithin, textIn } from './argument';
import { checkInsIn, type Found } from './check-in-columns';
import { blankCell, overCells, sentenceCell } from './columns';
import { choiceIn, languageIn, wordsOf } from './language';
import type { FunctionProblem } from './problem';
import { allOf } from './row';
import { targetIn } from './target-argument';

const FIRST = dayFromSerial(1) as Day;
const LAST = dayFromSerial(2958465) as Day;

/** The check-ins of the KPI in a cell; a blank name finds none. */
function find(lookUp: (kpi: string) => Found, kpi: Cell | null | undefined): Found {
  const name = textIn(kpi, 'kpi');
  return name.ok ? lookUp(name.value) : name;
}

const pointsOf = (checkIns: readonly CheckIn[]): readonly DayValue[] => seriesOf(checkIns, 'last', null, FIRST, LAST);

export function kpiCurrent(
  kpi: Argument,
  names: Argument,
  dates: Argument,
  values: Argument,
  as_of: Argument,
  how?: Argument,
  denominators?: Argument,
): CellValue | CellValue[][] {
  const lookUp = checkInsIn({ names, dates, values, denominators });
  return overCells(
    { kpi, as_of, how },
    cells => {
      const row = allOf({ checkIns: find(lookUp, cells.kpi), asOf: dayIn(cells.as_of, 'as_of'), how: choiceIn(cells.how, 'how', 'how') });
      if (!row.ok) return row;
      const { checkIns, asOf, how: aggregate } = row.value;
      if (asOf === null) return success('');
      return success(currentValue(checkIns, { start: null, asOf, aggregate: aggregate ?? 'last', cadence: 'weekly' })?.value ?? '');
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
  const lookUp = checkInsIn({ names, dates, values, denominators });
  return overCells(
    { kpi, start, how },
    cells => {
      const row = allOf({ checkIns: find(lookUp, cells.kpi), start: dayIn(cells.start, 'start'), how: choiceIn(cells.how, 'how', 'how') });
      if (!row.ok) return row;
      const { checkIns, start: first, how: aggregate } = row.value;
      if (first === null) return success('');
      return success(baselineValue(checkIns, { kind: 'before' }, aggregate ?? 'last', first)?.value ?? '');
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
  const lookUp = checkInsIn({ names, dates, values });
  return overCells(
    { kpi, on_date },
    cells => {
      const row = allOf({ checkIns: find(lookUp, cells.kpi), onDay: dayIn(cells.on_date, 'on_date') });
      if (!row.ok) return row;
      if (row.value.onDay === null) return success('');
      const points = pointsOf(row.value.checkIns);
      const low = points.every(({ value }) => value >= 0) ? 0 : null;
      return success(forecastOn(points, row.value.onDay, { low, high: null }) ?? '');
    },
    blankCell,
  );
}

/** What the target asks of the value: its own bounds, or for a plain number the side away from the first check-in. */
function wantedIn(cell: Cell | null | undefined, points: readonly DayValue[]): Outcome<Bounds | null, FunctionProblem> {
  const target = targetIn(cell, null);
  if (!target.ok) return target;
  const [first] = points;
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
  const lookUp = checkInsIn({ names, dates, values });
  return overCells(
    { kpi, on_date, target, language },
    cells => {
      const row = allOf({
        language: languageIn(cells.language),
        checkIns: find(lookUp, cells.kpi),
        onDay: dayIn(cells.on_date, 'on_date'),
      });
      if (!row.ok) return row;
      const points = pointsOf(row.value.checkIns);
      const wanted = wantedIn(cells.target, points);
      if (!wanted.ok) return wanted;
      const outlook = row.value.onDay === null || wanted.value === null ? null : outlookOn(points, row.value.onDay, wanted.value);
      if (outlook === null) return success('');
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
  const lookUp = checkInsIn({ names, dates, values });
  return overCells(
    { kpi, language },
    cells => {
      const row = allOf({ language: languageIn(cells.language), checkIns: find(lookUp, cells.kpi) });
      if (!row.ok) return row;
      const points = pointsOf(row.value.checkIns);
      const limits = limitsOf(points, null);
      if (limits === null) return success('');
      const key = signalsOf(points, limits)[points.length - 1] ?? 'usual';
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
  const lookUp = checkInsIn({ names, dates, values });
  return overCells(
    { kpi, cadence_days, language },
    cells => {
      const row = allOf({
        language: languageIn(cells.language),
        checkIns: find(lookUp, cells.kpi),
        cadence: numberWithin(cells.cadence_days, 'cadence_days', 1, 366),
      });
      if (!row.ok) return row;
      const points = pointsOf(row.value.checkIns);
      const period = Math.min(row.value.cadence ?? WEEK, LONGEST_WINDOW);
      const trend = trendOf(points, period, limitsOf(points, null));
      if (trend === 'unknown') return success('');
      return success(row.value.language === 'key' ? trend : wordsOf(row.value.language).functions.trend[trend]);
    },
    sentenceCell,
  );
}
