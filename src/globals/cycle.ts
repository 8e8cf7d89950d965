/**
 * What Sheets shows of the CYCLE functions: name, parameters and help. Part of the entry, see ../main.
 * The one place for this help; test/readme and test/bundle hold it against the README and the built file.
 */
import { type Argument, cycleDay, cyclePhase, cycleWeek, nextReviewDay } from '../server';

/**
 * Gives the day of a 90-day cycle: 1 on the start, 90 from day 90 on, 0 before the start. Blank in gives blank.
 * Example: =CYCLE_DAY("2026-10-05", "2026-11-16") gives 43.
 *
 * @param {Date|Date[][]} start First day of the cycle: a cell or a column.
 * @param {Date|Date[][]} as_of The day to look at; a cell with a date, not TODAY().
 * @return {number|number[][]} Day 0 to 90, one for each row.
 * @customfunction
 * @preserve
 */
global.CYCLE_DAY = (start: Argument, as_of: Argument) => cycleDay(start, as_of);

/**
 * Gives the week of a 90-day cycle, 1 to 13; 0 before the start. Weeks start on the weekday of the start. Blank in gives blank.
 * Example: =CYCLE_WEEK("2026-10-05", "2026-11-16") gives 7.
 *
 * @param {Date|Date[][]} start First day of the cycle: a cell or a column.
 * @param {Date|Date[][]} as_of The day to look at; a cell with a date, not TODAY().
 * @return {number|number[][]} Week 0 to 13, one for each row.
 * @customfunction
 * @preserve
 */
global.CYCLE_WEEK = (start: Argument, as_of: Argument) => cycleWeek(start, as_of);

/**
 * Gives the name of the phase a day lies in: the one that started last. Blank in, or a day before the first phase, gives blank.
 * Example: =CYCLE_PHASE("2026-10-05", "2026-11-16", {"Measure";"Test";"Scale"}, {1;15;43}) gives Scale.
 *
 * @param {Date|Date[][]} start First day of the cycle: a cell or a column.
 * @param {Date|Date[][]} as_of The day to look at; a cell with a date, not TODAY().
 * @param {string[][]} names The names of the phases.
 * @param {number[][]} first_days The day of the cycle each phase starts on, 1 to 90, as many as names.
 * @return {string|string[][]} The phase, one for each row.
 * @customfunction
 * @preserve
 */
global.CYCLE_PHASE = (start: Argument, as_of: Argument, names: Argument, first_days: Argument) =>
  cyclePhase(start, as_of, names, first_days);

/**
 * Gives the day of the next review as a number to be shown as a date: 7 or 14 days later, or the same date of the next month or quarter.
 * Blank in gives blank. Example: =NEXT_REVIEW("2026-10-05", "weekly") gives 46307, which is 12 October 2026.
 *
 * @param {Date|Date[][]} last The last review: a cell or a column.
 * @param {string|string[][]} cadence weekly, two_weeks, monthly or quarterly, or the word for it in en, ms, fi or da.
 * @return {number|number[][]} The date as a number, one for each row.
 * @customfunction
 * @preserve
 */
global.NEXT_REVIEW = (last: Argument, cadence: Argument) => nextReviewDay(last, cadence);
