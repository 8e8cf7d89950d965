/** Months, weekdays and date patterns in Malay; shape and rules in ../en/calendar. */
import type { CalendarTexts } from '../language';

export const calendar: CalendarTexts = {
  months: ['Jan', 'Feb', 'Mac', 'Apr', 'Mei', 'Jun', 'Jul', 'Ogos', 'Sep', 'Okt', 'Nov', 'Dis'],
  weekdays: ['Isnin', 'Selasa', 'Rabu', 'Khamis', 'Jumaat', 'Sabtu', 'Ahad'],
  dayMonth: '{d} {month}',
  dayMonthYear: '{d} {month} {year}',
  cellFormat: 'd/m',
  range: '{from} – {to}',
  weekOf: 'minggu {from} – {to}',
  dayOf: 'Hari {day} daripada {days}',
  week: 'Minggu {week}',
  calendarWeek: 'minggu kalendar {week}',
};
