/** Months, weekdays and date patterns in Finnish; shape and rules in ../en/calendar. Finns write dates in digits. */
import type { CalendarTexts } from '../language';

export const calendar: CalendarTexts = {
  months: ['tammi', 'helmi', 'maalis', 'huhti', 'touko', 'kesä', 'heinä', 'elo', 'syys', 'loka', 'marras', 'joulu'],
  weekdays: ['maanantai', 'tiistai', 'keskiviikko', 'torstai', 'perjantai', 'lauantai', 'sunnuntai'],
  dayMonth: '{d}.{m}.',
  dayMonthYear: '{d}.{m}.{year}',
  cellFormat: 'd.m.',
  range: '{from} – {to}',
  weekOf: 'viikko {from}–{to}',
  dayOf: 'Päivä {day}/{days}',
  week: 'Viikko {week}',
  calendarWeek: 'kalenteriviikko {week}',
};
