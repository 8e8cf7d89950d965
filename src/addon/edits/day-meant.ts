/** The day of the cycle that a text in a column of dates stands for. Used by edits and by the sheet check. */
import { addDays, type Day } from '../../core/day/day';
import { writtenDay } from '../../core/day/written-day';
import type { OpenWorkbook } from '../../sheet/workbook/workbook';

/** The day in the middle of the cycle: without its year a date is the one nearest to it. */
export const middleOf = ({ facts: { start, end } }: OpenWorkbook): Day => addDays(start, Math.floor((end - start) / 2));

/** Reads texts of one workbook, whose country is asked for with the first. @example daysMeant(workbook)('25.10.') // 2026-10-25 */
export function daysMeant(workbook: OpenWorkbook): (text: string) => Day | null {
  let locale: string | null = null;
  return text => {
    locale ??= workbook.spreadsheet.getSpreadsheetLocale();
    return writtenDay(text, locale, middleOf(workbook));
  };
}
