/**
 * What Sheets shows of the KPI functions of one check-in: name, parameters and help. Part of the entry, see ../main.
 * The one place for this help; test/readme and test/bundle hold it against the README and the built file.
 */
import { type Argument, kpiAction, kpiPace, kpiParse, kpiProgress, kpiStatus, kpiTarget } from '../server';

/**
 * Says how a KPI stands: sign and word, such as "● On track". Compares the way from baseline to target with the way expected by now.
 * All blank gives blank. Example: =KPI_STATUS(0.42, 0.38, 0.48, 0.5) gives "◐ At risk".
 *
 * @param {number|number[][]} current The value now: a cell or a column.
 * @param {number|number[][]} baseline The value at the start; blank for a bound that is only to be kept.
 * @param {number|string|(number|string)[][]} target A number, or text such as "≥ 90%", "10–15", "+20%".
 * @param {number|number[][]} pace Optional. Share of the way expected by now, 0 to 1 (see KPI_PACE); 1 means the cycle has ended, blank that nothing is expected yet.
 * @param {string} language Optional. en, ms, fi, da, or key for stable keys such as on_track.
 * @param {string} better Optional. higher, lower or inside; left out, the target says it.
 * @param {number|number[][]} age_days Optional. Days since the last check-in; too old asks for an update.
 * @param {number|number[][]} cadence_days Optional. Days between reviews, 7 if left out.
 * @return {string|string[][]} The status, one for each row.
 * @customfunction
 * @preserve
 */
global.KPI_STATUS = (
  current: Argument,
  baseline: Argument,
  target: Argument,
  pace: Argument,
  language: Argument,
  better: Argument,
  age_days: Argument,
  cadence_days: Argument,
) => kpiStatus(current, baseline, target, pace, language, better, age_days, cadence_days);

/**
 * Works out the value a target text stands for: "+20%" of the baseline, "+0.5 pp" on top of it, the bound of "≥ 90%".
 * Blank, a missing baseline and a range that is only to be kept give blank. Example: =KPI_TARGET(0.012, "+20%") gives 0.0144.
 *
 * @param {number|number[][]} baseline The value at the start: a cell or a column.
 * @param {number|string|(number|string)[][]} target The target as typed.
 * @param {string} decimal Optional. "." or ",": the decimal sign of the text; left out, texts with two readings are refused.
 * @return {number|number[][]} The target value, one for each row.
 * @customfunction
 * @preserve
 */
global.KPI_TARGET = (baseline: Argument, target: Argument, decimal: Argument) => kpiTarget(baseline, target, decimal);

/**
 * Gives the share of the way from baseline to target that is done: 0 at the baseline, 1 at the target. Works for falling KPIs too.
 * Blank in gives blank; so does a bound that is only to be kept. Example: =KPI_PROGRESS(31, 35, 25) gives 0.4.
 *
 * @param {number|number[][]} current The value now: a cell or a column.
 * @param {number|number[][]} baseline The value at the start.
 * @param {number|string|(number|string)[][]} target A number or a target text.
 * @return {number|number[][]} Progress as a share, one for each row.
 * @customfunction
 * @preserve
 */
global.KPI_PROGRESS = (current: Argument, baseline: Argument, target: Argument) => kpiProgress(current, baseline, target);

/**
 * Gives the share of the way expected on a day of a 90-day cycle: 0 while measuring, then rising evenly to 1 on day 90.
 * Blank in gives blank. Example: =KPI_PACE("2026-10-05", "2026-11-16", 14) gives 0.3816.
 *
 * @param {Date|Date[][]} start First day of the cycle: a cell or a column.
 * @param {Date|Date[][]} as_of The day to look at; a cell with a date, not TODAY().
 * @param {number|number[][]} measuring_days Optional. Days at the start that only measure, 0 to 89; 0 if left out.
 * @return {number|number[][]} Expected share, one for each row.
 * @customfunction
 * @preserve
 */
global.KPI_PACE = (start: Argument, as_of: Argument, measuring_days: Argument) => kpiPace(start, as_of, measuring_days);

/**
 * Gives the action of a threshold that is crossed, else blank. Each row of values holds the check-ins of one KPI, oldest first; one
 * column is enough unless several in a row are asked for. Blank in gives blank.
 * Example: =KPI_ACTION(0.33, "< 35%", "Shorten by 10–20% and change the hook") gives the action.
 *
 * @param {number|number[][]} values The value now, or the last values side by side; a column or block for several KPIs.
 * @param {number|string|(number|string)[][]} thresholds "< 35%" or "> 55%"; a plain number is a bound to stay above.
 * @param {string|string[][]} actions What to do when the threshold is crossed.
 * @param {number|number[][]} in_a_row Optional. How many values in a row must be beyond the threshold; 1 if left out.
 * @return {string|string[][]} The action or blank, one for each row.
 * @customfunction
 * @preserve
 */
global.KPI_ACTION = (values: Argument, thresholds: Argument, actions: Argument, in_a_row: Argument) =>
  kpiAction(values, thresholds, actions, in_a_row);

/**
 * Takes a target text apart into four cells: kind, low, high, unit. Kinds: value, at_least, at_most, between, relative, points.
 * Percentages are shares; blank gives four blanks. Example: =KPI_PARSE("≥ 90%") gives at_least, 0.9, blank, %.
 *
 * @param {string|number|(string|number)[][]} text The target as typed: a cell or a column.
 * @param {string} decimal Optional. "." or ",": the decimal sign of the text; left out, texts with two readings are refused.
 * @return {(string|number)[][]} Four cells for each row.
 * @customfunction
 * @preserve
 */
global.KPI_PARSE = (text: Argument, decimal: Argument) => kpiParse(text, decimal);
