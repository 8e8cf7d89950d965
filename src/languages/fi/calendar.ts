/** Months, weekdays and date patterns in Finnish; shape and rules in ../en/calendar. Finns write dates in digits. */
import type { CalendarTexts } from '../language';

export const calendar: CalendarTexts = {
  months: ['tammi', 'helmi', 'maalis', 'huhti', 'touko', 'kesä', 'heinä', 'elo', 'syys', 'loka', 'marras', 'joulu'],
  weekdays: ['maanantai', 'tiistai', 'keskiviikko', 'torstai', 'perjantai', 'lauantai', 'sunnuntai'],
  weekdaysShort: ['ma', 'ti', 'ke', 'to', 'pe', 'la', 'su'],
  dayMonth: '{d}.{m}.',
  dayMonthYear: '{d}.{m}.{year}',
  cellFormat: 'd.m.',
  cellFormatLong: 'd.m.yyyy',
  range: '{from} – {to}',
  weekOf: 'viikko {from}–{to}',
  dayOf: 'Päivä {day}/{days}',
  week: 'Viikko {week}',
  weekShort: 'Vk {week}',
  calendarWeek: 'kalenteriviikko {week}',
  weeksOf: '{n}/{all} viikkoa',
  beforeStart: 'Alkaa {n} päivän päästä',
  afterEnd: 'Päättyi {n} {n|päivä|päivää} sitten',
};
