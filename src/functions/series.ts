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
import { type Argument, type Cell, type CellValue, dayIn, textIn } from './argument';
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

/**
 * Gives the value of a KPI on a day from a table of check-ins: its last value, or the mean, pooled rate or median of the seven days up
 * to its last check-in, or the sum of its last complete week (Monday to Sunday). No check-in gives blank.
 * Example: =KPI_CURRENT("CTR", A2:A, B2:B, C2:C, D1, "mean").
 *
 * @param {string|Array<Array<string>>} kpi The KPI's name: a cell or a column.
 * @param {Array<Array<string>>} names The column of names.
 * @param {Array<Array<Date>>} dates The column of dates.
 * @param {Array<Array<number>>} values The column of values; of two rows with the same KPI and date the later counts.
 * @param {Date} as_of The day to look at; later rows do not count.
 * @param {string} how Optional. last (if left out), mean, sum, pooled or median.
 * @param {Array<Array<number>>} denominators Optional. What each rate was divided by, for pooled.
 * @return {number|Array<Array<number>>} The value, one for each KPI.
 */
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

/**
 * Gives the baseline of a KPI from the check-ins of the 28 days before a start, or of 90 days when these are fewer than four.
 * Sums are the mean of weekly sums. No check-in gives blank. Example: =KPI_BASELINE("CTR", A2:A, B2:B, C2:C, D1, "mean").
 *
 * @param {string|Array<Array<string>>} kpi The KPI's name: a cell or a column.
 * @param {Array<Array<string>>} names The column of names.
 * @param {Array<Array<Date>>} dates The column of dates.
 * @param {Array<Array<number>>} values The column of values.
 * @param {Date} start First day of the cycle.
 * @param {string} how Optional. last (if left out), mean, sum, pooled or median.
 * @param {Array<Array<number>>} denominators Optional. What each rate was divided by, for pooled.
 * @return {number|Array<Array<number>>} The baseline, one for each KPI.
 */
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

/**
 * Gives the value a KPI's line reaches on a day: the Theil–Sen line through all its check-ins, not below 0 where no value was.
 * Fewer than three days with check-ins give blank. Example: =KPI_FORECAST("CTR", A2:A, B2:B, C2:C, D1).
 *
 * @param {string|Array<Array<string>>} kpi The KPI's name: a cell or a column.
 * @param {Array<Array<string>>} names The column of names.
 * @param {Array<Array<Date>>} dates The column of dates.
 * @param {Array<Array<number>>} values The column of values.
 * @param {Date} on_date The day to look ahead to.
 * @return {number|Array<Array<number>>} The forecast, one for each KPI.
 */
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

/**
 * Says whether a KPI's target is likely, open or unlikely on a day, from the 80% prediction interval of its trend.
 * Before 8 check-ins over 28 days it says nothing. Example: =KPI_OUTLOOK("CTR", A2:A, B2:B, C2:C, D1, 0.012) gives Likely.
 *
 * @param {string|Array<Array<string>>} kpi The KPI's name: a cell or a column.
 * @param {Array<Array<string>>} names The column of names.
 * @param {Array<Array<Date>>} dates The column of dates.
 * @param {Array<Array<number>>} values The column of values.
 * @param {Date} on_date The day to look ahead to.
 * @param {number|string|Array<Array<number|string>>} target A number (better on its side of the first value) or a bound such as "≥ 90%".
 * @param {string} language Optional. en, ms, fi, da or key.
 * @return {string|Array<Array<string>>} The outlook, one for each KPI.
 */
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

/**
 * Says whether the last check-in of a KPI is out of the ordinary: beyond the natural limits of its first 8 values, or the 8th in a row on
 * one side of their mean. Before 8 check-ins it says nothing. Example: =KPI_UNUSUAL("CTR", A2:A, B2:B, C2:C) gives Unusually high.
 *
 * @param {string|Array<Array<string>>} kpi The KPI's name: a cell or a column.
 * @param {Array<Array<string>>} names The column of names.
 * @param {Array<Array<Date>>} dates The column of dates.
 * @param {Array<Array<number>>} values The column of values.
 * @param {string} language Optional. en, ms, fi, da, or key: high, low, run_above, run_below, usual.
 * @return {string|Array<Array<string>>} What is unusual, one for each KPI.
 */
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
