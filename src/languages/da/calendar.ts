/** Months, weekdays and date patterns in Danish; shape and rules in ../en/calendar. */
import type { CalendarTexts } from '../language';

export const calendar: CalendarTexts = {
  months: ['jan.', 'feb.', 'mar.', 'apr.', 'maj', 'jun.', 'jul.', 'aug.', 'sep.', 'okt.', 'nov.', 'dec.'],
  weekdays: ['mandag', 'tirsdag', 'onsdag', 'torsdag', 'fredag', 'lørdag', 'søndag'],
  weekdaysShort: ['man.', 'tir.', 'ons.', 'tor.', 'fre.', 'lør.', 'søn.'],
  dayMonth: '{d}. {month}',
  dayMonthYear: '{d}. {month} {year}',
  cellFormat: 'd/m',
  cellFormatLong: 'd. mmm yyyy',
  range: '{from} – {to}',
  weekOf: 'ugen {from} – {to}',
  dayOf: 'Dag {day} af {days}',
  week: 'Uge {week}',
  weekShort: 'U{week}',
  calendarWeek: 'kalenderuge {week}',
  weeksOf: '{n} af {all} uger',
  beforeStart: 'Begynder om {n} {n|dag|dage}',
  afterEnd: 'Sluttede for {n} {n|dag|dage} siden',
};
