/**
 * What Sheets shows of the KPI functions that read a table of check-ins: name, parameters and help. Part of the entry, see ../main.
 * The one place for this help; test/readme and test/bundle hold it against the README and the built file.
 */
import { type Argument, kpiBaseline, kpiCurrent, kpiForecast, kpiOutlook, kpiRules, kpiTrend, kpiUnusual } from '../server';

/**
 * Gives the value of a KPI on a day from a table of check-ins: its last value, or the mean, pooled rate or median of the seven days up
 * to its last check-in, or the sum of its last complete week (Monday to Sunday). No check-in gives blank.
 * Example: =KPI_CURRENT("CTR", A2:A, B2:B, C2:C, D1, "mean").
 *
 * @param {string|string[][]} kpi The KPI's name: a cell or a column.
 * @param {string[][]} names The column of names.
 * @param {Date[][]} dates The column of dates.
 * @param {number[][]} values The column of values; of two rows with the same KPI and date the later counts.
 * @param {Date} as_of The day to look at; later rows do not count.
 * @param {string} how Optional. last (if left out), mean, sum, pooled or median.
 * @param {number[][]} denominators Optional. What each rate was divided by, for pooled.
 * @return {number|number[][]} The value, one for each KPI.
 * @customfunction
 * @preserve
 */
global.KPI_CURRENT = (
  kpi: Argument,
  names: Argument,
  dates: Argument,
  values: Argument,
  as_of: Argument,
  how: Argument,
  denominators: Argument,
) => kpiCurrent(kpi, names, dates, values, as_of, how, denominators);

/**
 * Gives the baseline of a KPI from the check-ins of the 28 days before a start, or of 90 days when these are fewer than four.
 * Sums are the mean of weekly sums. No check-in gives blank. Example: =KPI_BASELINE("CTR", A2:A, B2:B, C2:C, D1, "mean").
 *
 * @param {string|string[][]} kpi The KPI's name: a cell or a column.
 * @param {string[][]} names The column of names.
 * @param {Date[][]} dates The column of dates.
 * @param {number[][]} values The column of values.
 * @param {Date} start First day of the cycle.
 * @param {string} how Optional. last (if left out), mean, sum, pooled or median.
 * @param {number[][]} denominators Optional. What each rate was divided by, for pooled.
 * @return {number|number[][]} The baseline, one for each KPI.
 * @customfunction
 * @preserve
 */
global.KPI_BASELINE = (
  kpi: Argument,
  names: Argument,
  dates: Argument,
  values: Argument,
  start: Argument,
  how: Argument,
  denominators: Argument,
) => kpiBaseline(kpi, names, dates, values, start, how, denominators);

/**
 * Gives the value a KPI's line reaches on a day: the Theil–Sen line through all its check-ins, not below 0 where no value was.
 * Fewer than three days with check-ins give blank. Example: =KPI_FORECAST("CTR", A2:A, B2:B, C2:C, D1).
 *
 * @param {string|string[][]} kpi The KPI's name: a cell or a column.
 * @param {string[][]} names The column of names.
 * @param {Date[][]} dates The column of dates.
 * @param {number[][]} values The column of values.
 * @param {Date} on_date The day to look ahead to.
 * @return {number|number[][]} The forecast, one for each KPI.
 * @customfunction
 * @preserve
 */
global.KPI_FORECAST = (kpi: Argument, names: Argument, dates: Argument, values: Argument, on_date: Argument) =>
  kpiForecast(kpi, names, dates, values, on_date);

/**
 * Says whether a KPI's target is likely, open or unlikely on a day, from the 80% prediction interval of its trend.
 * Before 8 check-ins over 28 days it says nothing. Example: =KPI_OUTLOOK("CTR", A2:A, B2:B, C2:C, D1, 0.012) gives Likely.
 *
 * @param {string|string[][]} kpi The KPI's name: a cell or a column.
 * @param {string[][]} names The column of names.
 * @param {Date[][]} dates The column of dates.
 * @param {number[][]} values The column of values.
 * @param {Date} on_date The day to look ahead to.
 * @param {number|string|(number|string)[][]} target A number (better on its side of the first value) or a bound such as "≥ 90%".
 * @param {string} language Optional. en, ms, fi, da or key.
 * @return {string|string[][]} The outlook, one for each KPI.
 * @customfunction
 * @preserve
 */
global.KPI_OUTLOOK = (
  kpi: Argument,
  names: Argument,
  dates: Argument,
  values: Argument,
  on_date: Argument,
  target: Argument,
  language: Argument,
) => kpiOutlook(kpi, names, dates, values, on_date, target, language);

/**
 * Says whether the last check-in of a KPI is out of the ordinary: beyond the natural limits of its first 8 values, or the 8th in a row on
 * one side of their mean. Before 8 check-ins it says nothing. Example: =KPI_UNUSUAL("CTR", A2:A, B2:B, C2:C) gives Unusually high.
 *
 * @param {string|string[][]} kpi The KPI's name: a cell or a column.
 * @param {string[][]} names The column of names.
 * @param {Date[][]} dates The column of dates.
 * @param {number[][]} values The column of values.
 * @param {string} language Optional. en, ms, fi, da, or key: high, low, run_above, run_below, usual.
 * @return {string|string[][]} What is unusual, one for each KPI.
 * @customfunction
 * @preserve
 */
global.KPI_UNUSUAL = (kpi: Argument, names: Argument, dates: Argument, values: Argument, language: Argument) =>
  kpiUnusual(kpi, names, dates, values, language);

/**
 * Says whether a KPI rises, falls or stays flat: its check-ins of the last two periods against those of the two before. A change counts
 * only beyond the usual variation. It means the raw value, not what is good; too few check-ins say nothing.
 * Example: =KPI_TREND("CTR", A2:A, B2:B, C2:C, 7) gives Rises.
 *
 * @param {string|string[][]} kpi The KPI's name: a cell or a column.
 * @param {string[][]} names The column of names.
 * @param {Date[][]} dates The column of dates.
 * @param {number[][]} values The column of values.
 * @param {number|number[][]} cadence_days Optional. Days between check-ins, 7 if left out; 28 at most count.
 * @param {string} language Optional. en, ms, fi, da, or key: rises, falls, flat.
 * @return {string|string[][]} The trend, one for each KPI.
 * @customfunction
 * @preserve
 */
global.KPI_TREND = (kpi: Argument, names: Argument, dates: Argument, values: Argument, cadence_days: Argument, language: Argument) =>
  kpiTrend(kpi, names, dates, values, cadence_days, language);

/**
 * Looks back at rules: for each, how many times it would have fired so far, in how many weeks, of how many that can tell, how many
 * firings helped within three weeks, and how many can be judged. All with today's definitions.
 * Example: =KPI_RULES({"all", 1, "CTR", "below", 1}, {"CTR", "last", 7, "higher", ""}, A2:C, 46300, 46314) gives five cells.
 *
 * @param {(string|number)[][]} rules all or any, check-ins in a row, then KPI, condition and bound up to three times.
 * @param {(string|number)[][]} kpis KPI, how it is aggregated, days of its cadence, better when, baseline.
 * @param {(string|number|Date)[][]} check_ins KPI, date, value, channel, denominator.
 * @param {Date} start First day of the cycle.
 * @param {Date} as_of The day to look back from.
 * @return {number[][]} Five numbers, one row for each rule.
 * @customfunction
 * @preserve
 */
global.KPI_RULES = (rules: Argument, kpis: Argument, check_ins: Argument, start: Argument, as_of: Argument) =>
  kpiRules(rules, kpis, check_ins, start, as_of);
