/** Months, weekdays and date patterns in Malay; shape and rules in ../en/calendar. */
import type { CalendarTexts } from '../language';

export const calendar: CalendarTexts = {
  months: ['Jan', 'Feb', 'Mac', 'Apr', 'Mei', 'Jun', 'Jul', 'Ogos', 'Sep', 'Okt', 'Nov', 'Dis'],
  weekdays: ['Isnin', 'Selasa', 'Rabu', 'Khamis', 'Jumaat', 'Sabtu', 'Ahad'],
  weekdaysShort: ['Isn', 'Sel', 'Rab', 'Kha', 'Jum', 'Sab', 'Ahd'],
  dayMonth: '{d} {month}',
  dayMonthYear: '{d} {month} {year}',
  cellFormat: 'd/m',
  cellFormatLong: 'd mmm yyyy',
  range: '{from} – {to}',
  weekOf: 'minggu {from} – {to}',
  dayOf: 'Hari {day} daripada {days}',
  week: 'Minggu {week}',
  weekShort: 'M{week}',
  calendarWeek: 'minggu kalendar {week}',
  weeksOf: '{n} daripada {all} minggu',
  beforeStart: 'Bermula {n} hari lagi',
  afterEnd: 'Tamat {n} hari lalu',
};
