/**
 * Months, weekdays and date patterns in English. Used by tabs, sidebar and messages; never by custom functions.
 * Patterns take {d} (1–31), {m} (month number), {month} (short name) and {year}; weeks are cycle weeks unless they say calendar.
 */
export const calendar = {
  months: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
  weekdays: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
  /** 16 Nov */
  dayMonth: '{d} {month}',
  /** 16 Nov 2026 */
  dayMonthYear: '{d} {month} {year}',
  /** What a Sheets date cell shows; letters of the spreadsheet's number formats. */
  cellFormat: 'd mmm',
  range: '{from} – {to}',
  /** The week a total is for. */
  weekOf: 'week {from} – {to}',
  dayOf: 'Day {day} of {days}',
  week: 'Week {week}',
  calendarWeek: 'calendar week {week}',
} as const;
