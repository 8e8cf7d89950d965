/** Columns of dates, and the day of the cycle that a text in one stands for. Used by edits and by the sheet check. */
import { addDays, type Day, dayFromSerial } from '../../core/day/day';
import { onlyDay, writtenDay } from '../../core/day/written-day';
import { LANGUAGES } from '../../languages';
import type { CellValue } from '../../sheet/read/read-table';
import type { OpenWorkbook } from '../../sheet/workbook/workbook';
import { DAY_FORMAT } from '../../tabs/number-format';
import type { TabSpec } from '../../tabs/spec';

/** The day in the middle of the cycle: without its year a date is the one nearest to it. */
export const middleOf = ({ facts: { start, end } }: OpenWorkbook): Day => addDays(start, Math.floor((end - start) / 2));

type DayReader = (text: string) => Day | null;

const readerOf =
  (read: typeof writtenDay) =>
  (workbook: OpenWorkbook): DayReader => {
    let locale: string | null = null;
    return text => {
      locale ??= workbook.spreadsheet.getSpreadsheetLocale();
      return read(text, locale, middleOf(workbook));
    };
  };

/** Reads what somebody has just typed, whose country is asked for with the first text. @example daysMeant(workbook)('25.10.') // 2026-10-25 */
export const daysMeant = readerOf(writtenDay);

/** Reads what stands there since, whoever wrote it: only what can mean one day. @example plainDays(workbook)('25 Oct') // 2026-10-25 */
export const plainDays = readerOf(onlyDay);

/** The columns of a tab in which people write days, with their format. */
export function dayColumns(spec: TabSpec, { facts }: OpenWorkbook): ReadonlyMap<string, string> {
  const { cellFormat } = LANGUAGES[facts.language].calendar;
  return new Map(
    spec.columns.flatMap(({ key, fill: computed, format }) =>
      computed === null && (format === DAY_FORMAT || format === cellFormat) ? [[key, format]] : [],
    ),
  );
}

/** What stands in a cell in place of a day; blank where it holds one, or nothing. */
export function textInPlace(cell: CellValue | undefined): string {
  if (typeof cell === 'number') return dayFromSerial(cell) === null ? String(cell) : '';
  return typeof cell === 'string' ? cell.trim() : '';
}
