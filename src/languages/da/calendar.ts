/** Months, weekdays and date patterns in Danish; shape and rules in ../en/calendar. */
import type { CalendarTexts } from '../language';

export const calendar: CalendarTexts = {
  months: ['jan.', 'feb.', 'mar.', 'apr.', 'maj', 'jun.', 'jul.', 'aug.', 'sep.', 'okt.', 'nov.', 'dec.'],
  weekdays: ['mandag', 'tirsdag', 'onsdag', 'torsdag', 'fredag', 'lørdag', 'søndag'],
  dayMonth: '{d}. {month}',
  dayMonthYear: '{d}. {month} {year}',
  cellFormat: 'd/m',
  range: '{from} – {to}',
  weekOf: 'ugen {from} – {to}',
  dayOf: 'Dag {day} af {days}',
  week: 'Uge {week}',
  calendarWeek: 'kalenderuge {week}',
};
