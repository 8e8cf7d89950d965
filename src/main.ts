/**
 * Entry of the pushed script: what Google must find as top-level functions. No logic.
 *
 * gas-webpack-plugin turns each `global.NAME = (parameters) => …` into a top-level stub with these parameters and this comment,
 * which Sheets shows as help. test/bundle holds the built file against this list.
 */
import {
  type Argument,
  call,
  channelDrop,
  channelShare,
  cycleDay,
  cyclePhase,
  cycleWeek,
  kpiAction,
  kpiBaseline,
  kpiCurrent,
  kpiForecast,
  kpiOutlook,
  kpiPace,
  kpiParse,
  kpiProgress,
  kpiStatus,
  kpiTarget,
  kpiUnusual,
  nextReviewDay,
  onEdit,
  onOpen,
  showHelp,
  showPanel,
  utmLink,
  utmPart,
  utmSlug,
} from './server';

global.onOpen = (event?: GoogleAppsScript.Events.SheetsOnOpen) => onOpen(event);
global.onInstall = (event?: GoogleAppsScript.Events.SheetsOnOpen) => onOpen(event);
global.onEdit = (event?: GoogleAppsScript.Events.SheetsOnEdit) => onEdit(event);
global.call = (request: unknown) => call(request);
global.openSidebar = () => showPanel('today');
global.openNewCycle = () => showPanel('cycle');
global.openNumbers = () => showPanel('numbers');
global.openLinks = () => showPanel('links');
global.openSheetCheck = () => showPanel('check');
global.showHelp = () => showHelp();

/**
 * Says how a KPI stands: sign and word, such as "● On track". Compares the way from baseline to target with the way expected by now.
 * All blank gives blank. Example: =KPI_STATUS(0.42, 0.38, 0.48, 0.5) gives "◐ At risk".
 *
 * @param {number|Array<Array<number>>} current The value now: a cell or a column.
 * @param {number|Array<Array<number>>} baseline The value at the start; blank for a bound that is only to be kept.
 * @param {number|string|Array<Array<number|string>>} target A number, or text such as "≥ 90%", "10–15", "+20%".
 * @param {number|Array<Array<number>>} pace Optional. Share of the way expected by now, 0 to 1 (see KPI_PACE); 1 means the cycle has ended, blank that nothing is expected yet.
 * @param {string} language Optional. en, ms, fi, da, or key for stable keys such as on_track.
 * @param {string} better Optional. higher, lower or inside; left out, the target says it.
 * @param {number|Array<Array<number>>} age_days Optional. Days since the last check-in; too old asks for an update.
 * @param {number|Array<Array<number>>} cadence_days Optional. Days between reviews, 7 if left out.
 * @return {string|Array<Array<string>>} The status, one for each row.
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
 * @param {number|Array<Array<number>>} baseline The value at the start: a cell or a column.
 * @param {number|string|Array<Array<number|string>>} target The target as typed.
 * @param {string} decimal Optional. "." or ",": the decimal sign of the text; left out, texts with two readings are refused.
 * @return {number|Array<Array<number>>} The target value, one for each row.
 * @customfunction
 * @preserve
 */
global.KPI_TARGET = (baseline: Argument, target: Argument, decimal: Argument) => kpiTarget(baseline, target, decimal);

/**
 * Gives the share of the way from baseline to target that is done: 0 at the baseline, 1 at the target. Works for falling KPIs too.
 * Blank in gives blank; so does a bound that is only to be kept. Example: =KPI_PROGRESS(31, 35, 25) gives 0.4.
 *
 * @param {number|Array<Array<number>>} current The value now: a cell or a column.
 * @param {number|Array<Array<number>>} baseline The value at the start.
 * @param {number|string|Array<Array<number|string>>} target A number or a target text.
 * @return {number|Array<Array<number>>} Progress as a share, one for each row.
 * @customfunction
 * @preserve
 */
global.KPI_PROGRESS = (current: Argument, baseline: Argument, target: Argument) => kpiProgress(current, baseline, target);

/**
 * Gives the share of the way expected on a day of a 90-day cycle: 0 while measuring, then rising evenly to 1 on day 90.
 * Blank in gives blank. Example: =KPI_PACE("2026-10-05", "2026-11-16", 14) gives 0.3816.
 *
 * @param {Date|Array<Array<Date>>} start First day of the cycle: a cell or a column.
 * @param {Date|Array<Array<Date>>} as_of The day to look at; a cell with a date, not TODAY().
 * @param {number|Array<Array<number>>} measuring_days Optional. Days at the start that only measure, 0 to 89; 0 if left out.
 * @return {number|Array<Array<number>>} Expected share, one for each row.
 * @customfunction
 * @preserve
 */
global.KPI_PACE = (start: Argument, as_of: Argument, measuring_days: Argument) => kpiPace(start, as_of, measuring_days);

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
 * @param {string|Array<Array<string>>} kpi The KPI's name: a cell or a column.
 * @param {Array<Array<string>>} names The column of names.
 * @param {Array<Array<Date>>} dates The column of dates.
 * @param {Array<Array<number>>} values The column of values.
 * @param {Date} start First day of the cycle.
 * @param {string} how Optional. last (if left out), mean, sum, pooled or median.
 * @param {Array<Array<number>>} denominators Optional. What each rate was divided by, for pooled.
 * @return {number|Array<Array<number>>} The baseline, one for each KPI.
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
 * @param {string|Array<Array<string>>} kpi The KPI's name: a cell or a column.
 * @param {Array<Array<string>>} names The column of names.
 * @param {Array<Array<Date>>} dates The column of dates.
 * @param {Array<Array<number>>} values The column of values.
 * @param {Date} on_date The day to look ahead to.
 * @return {number|Array<Array<number>>} The forecast, one for each KPI.
 * @customfunction
 * @preserve
 */
global.KPI_FORECAST = (kpi: Argument, names: Argument, dates: Argument, values: Argument, on_date: Argument) =>
  kpiForecast(kpi, names, dates, values, on_date);

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
 * @param {string|Array<Array<string>>} kpi The KPI's name: a cell or a column.
 * @param {Array<Array<string>>} names The column of names.
 * @param {Array<Array<Date>>} dates The column of dates.
 * @param {Array<Array<number>>} values The column of values.
 * @param {string} language Optional. en, ms, fi, da, or key: high, low, run_above, run_below, usual.
 * @return {string|Array<Array<string>>} What is unusual, one for each KPI.
 * @customfunction
 * @preserve
 */
global.KPI_UNUSUAL = (kpi: Argument, names: Argument, dates: Argument, values: Argument, language: Argument) =>
  kpiUnusual(kpi, names, dates, values, language);

/**
 * Gives the action of a threshold that is crossed, else blank. Each row of values holds the check-ins of one KPI, oldest first; one
 * column is enough unless several in a row are asked for. Blank in gives blank.
 * Example: =KPI_ACTION(0.33, "< 35%", "Shorten by 10–20% and change the hook") gives the action.
 *
 * @param {number|Array<Array<number>>} values The value now, or the last values side by side; a column or block for several KPIs.
 * @param {number|string|Array<Array<number|string>>} thresholds "< 35%" or "> 55%"; a plain number is a bound to stay above.
 * @param {string|Array<Array<string>>} actions What to do when the threshold is crossed.
 * @param {number|Array<Array<number>>} in_a_row Optional. So many values in a row must be beyond the threshold; 1 if left out.
 * @return {string|Array<Array<string>>} The action or blank, one for each row.
 * @customfunction
 * @preserve
 */
global.KPI_ACTION = (values: Argument, thresholds: Argument, actions: Argument, in_a_row: Argument) =>
  kpiAction(values, thresholds, actions, in_a_row);

/**
 * Takes a target text apart into four cells: kind, low, high, unit. Kinds: value, at_least, at_most, between, relative, points.
 * Percentages are shares; blank gives four blanks. Example: =KPI_PARSE("≥ 90%") gives at_least, 0.9, blank, %.
 *
 * @param {string|number|Array<Array<string|number>>} text The target as typed: a cell or a column.
 * @param {string} decimal Optional. "." or ",": the decimal sign of the text; left out, texts with two readings are refused.
 * @return {Array<Array<string|number>>} Four cells for each row.
 * @customfunction
 * @preserve
 */
global.KPI_PARSE = (text: Argument, decimal: Argument) => kpiParse(text, decimal);

/**
 * Gives the day of a 90-day cycle: 1 on the start, 90 from day 90 on, 0 before the start. Blank in gives blank.
 * Example: =CYCLE_DAY("2026-10-05", "2026-11-16") gives 43.
 *
 * @param {Date|Array<Array<Date>>} start First day of the cycle: a cell or a column.
 * @param {Date|Array<Array<Date>>} as_of The day to look at; a cell with a date, not TODAY().
 * @return {number|Array<Array<number>>} Day 0 to 90, one for each row.
 * @customfunction
 * @preserve
 */
global.CYCLE_DAY = (start: Argument, as_of: Argument) => cycleDay(start, as_of);

/**
 * Gives the week of a 90-day cycle, 1 to 13; 0 before the start. Weeks start on the weekday of the start. Blank in gives blank.
 * Example: =CYCLE_WEEK("2026-10-05", "2026-11-16") gives 7.
 *
 * @param {Date|Array<Array<Date>>} start First day of the cycle: a cell or a column.
 * @param {Date|Array<Array<Date>>} as_of The day to look at; a cell with a date, not TODAY().
 * @return {number|Array<Array<number>>} Week 0 to 13, one for each row.
 * @customfunction
 * @preserve
 */
global.CYCLE_WEEK = (start: Argument, as_of: Argument) => cycleWeek(start, as_of);

/**
 * Gives the name of the phase a day lies in: the one that started last. Blank in, or a day before the first phase, gives blank.
 * Example: =CYCLE_PHASE("2026-10-05", "2026-11-16", {"Measure";"Test";"Scale"}, {1;15;43}) gives Scale.
 *
 * @param {Date|Array<Array<Date>>} start First day of the cycle: a cell or a column.
 * @param {Date|Array<Array<Date>>} as_of The day to look at; a cell with a date, not TODAY().
 * @param {Array<Array<string>>} names The names of the phases.
 * @param {Array<Array<number>>} first_days The day of the cycle each phase starts on, 1 to 90, as many as names.
 * @return {string|Array<Array<string>>} The phase, one for each row.
 * @customfunction
 * @preserve
 */
global.CYCLE_PHASE = (start: Argument, as_of: Argument, names: Argument, first_days: Argument) =>
  cyclePhase(start, as_of, names, first_days);

/**
 * Gives the day of the next review as a number to be shown as a date: 7 or 14 days later, or the same date of the next month or quarter.
 * Blank in gives blank. Example: =NEXT_REVIEW("2026-10-05", "weekly") gives 46307, which is 12 October 2026.
 *
 * @param {Date|Array<Array<Date>>} last The last review: a cell or a column.
 * @param {string|Array<Array<string>>} cadence weekly, two_weeks, monthly or quarterly, or the word for it in en, ms, fi or da.
 * @return {number|Array<Array<number>>} The date as a number, one for each row.
 * @customfunction
 * @preserve
 */
global.NEXT_REVIEW = (last: Argument, cadence: Argument) => nextReviewDay(last, cadence);

/**
 * Adds campaign parameters to a web address, or replaces them; everything else in the address stays as it is.
 *
 * @param {string|range} url The page the link leads to, starting with https:// (a blank cell gives a blank).
 * @param {string|range} source Where the link is posted, such as instagram.
 * @param {string|range} medium The kind of traffic, such as social, paid-social or email.
 * @param {string|range} campaign The campaign; may be blank when id is given.
 * @param {string|range} content [OPTIONAL] What tells this link from others in the campaign.
 * @param {string|range} term [OPTIONAL] The keyword or audience.
 * @param {string|range} id [OPTIONAL] The campaign's id.
 * @param {string|range} more [OPTIONAL] Further parameters as name=value&name=value.
 * @return {string} The tagged link.
 * @example UTM_LINK("https://site.com/p#top", "instagram", "social", "autumn") // https://site.com/p?utm_source=instagram&utm_medium=social&utm_campaign=autumn#top
 * @customfunction
 * @preserve
 */
global.UTM_LINK = (
  url: Argument,
  source: Argument,
  medium: Argument,
  campaign: Argument,
  content: Argument,
  term: Argument,
  id: Argument,
  more: Argument,
) => utmLink(url, source, medium, campaign, content, term, id, more);

/**
 * Spells words the way a tag should be spelt: lower case, a–z and 0–9, joined by hyphens (ä→a, ö→o, å→a, æ→ae, ø→o, ü→u, ß→ss, é→e).
 *
 * @param {string|range} text The words; a blank cell, or one with nothing but signs and emoji, gives a blank.
 * @return {string} The words as a tag.
 * @example UTM_SLUG("Kesä & Syksy 2026") // kesa-syksy-2026
 * @customfunction
 * @preserve
 */
global.UTM_SLUG = (text: Argument) => utmSlug(text);

/**
 * Reads one parameter from a link, decoded, as GA4 reads it; blank when the link does not carry it.
 *
 * @param {string|range} url The link; a blank cell gives a blank.
 * @param {string|range} name source, medium, campaign, content, term, id, source_platform, creative_format or marketing_tactic (with or without utm_), or any other parameter as the link spells it.
 * @return {string} The value of the parameter.
 * @example UTM_PART("https://site.com/?utm_source=instagram", "source") // instagram
 * @customfunction
 * @preserve
 */
global.UTM_PART = (url: Argument, name: Argument) => utmPart(url, name);

/**
 * Gives the share of the largest channel in the total, 0 to 1. Rows of one channel are added up; all blank gives blank.
 * Example: =CHANNEL_SHARE({"Instagram";"TikTok";"Mail"}, {60;30;10}) gives 0.6.
 *
 * @param {Array<Array<string>>} channels The column of channels.
 * @param {Array<Array<number>>} values The column of what each brought, such as leads.
 * @return {number} The top channel's share.
 * @customfunction
 * @preserve
 */
global.CHANNEL_SHARE = (channels: Argument, values: Argument) => channelShare(channels, values);

/**
 * Gives what is left in all when the largest channel falls by a share. Rows of one channel are added up; all blank gives blank.
 * Example: =CHANNEL_DROP({"Instagram";"TikTok";"Mail"}, {60;30;10}, 0.3) gives 82.
 *
 * @param {Array<Array<string>>} channels The column of channels.
 * @param {Array<Array<number>>} values The column of what each brought, such as leads.
 * @param {number|Array<Array<number>>} fall Optional. The share the largest channel loses, 0 to 1; 0.3 if left out.
 * @return {number|Array<Array<number>>} What is left, one for each fall.
 * @customfunction
 * @preserve
 */
global.CHANNEL_DROP = (channels: Argument, values: Argument, fall: Argument) => channelDrop(channels, values, fall);
