/**
 * Dates that are texts, as they come from other programs and where the add-on was not: in every column in which people write days, in the day
 * that Setup shows, and in the stamps of Content. Used by check.ts and by edits. What can mean one day only is written by repairing; the rest is
 * for a person to say. Days of Check-ins are told by their rows.
 */
import type { Finding, TabId } from '../../contract';
import { mendedStamps } from '../../core/content/stamps';
import { LANGUAGES } from '../../languages';
import type { LanguageCode } from '../../languages/codes';
import type { MessageTexts } from '../../languages/language';
import { shortDay } from '../../languages/period-text';
import { fill } from '../../languages/text';
import type { CellChange } from '../../sheet/cell-changes';
import { type Table, textOf } from '../../sheet/read/read-table';
import { factCells } from '../../sheet/workbook/fact-cells';
import type { OpenWorkbook } from '../../sheet/workbook/workbook';
import { plainText } from '../../sheet/write/cell-text';
import { DAY_FORMAT } from '../../tabs/number-format';
import type { TabSpec } from '../../tabs/spec';
import { dayColumns, plainDays, textInPlace } from '../edits/day-meant';
import { type NamedTab, shownOf } from './row-findings';

interface OneTab extends NamedTab {
  readonly spec: TabSpec;
}

/** A text where a day belongs; `change` is what repairing writes, null where nobody can know. */
interface TextForDay {
  readonly row: number;
  readonly key: string;
  readonly text: string;
  readonly change: CellChange | null;
  /** What it reads as, in the language. */
  readonly reads: (language: LanguageCode) => string;
}

function textsForDays(workbook: OpenWorkbook, table: Table, { id, spec }: Omit<OneTab, 'name'>): readonly TextForDay[] {
  if (id === 'checkins') return [];
  const read = plainDays(workbook);
  const forDay = (row: number, key: string, format: string, text: string): TextForDay => {
    const day = read(text);
    return {
      ...{ row, key, text, change: day === null ? null : { row, key, content: day, format } },
      reads: language => (day === null ? '' : shortDay(day, LANGUAGES[language].calendar, true)),
    };
  };
  const columns = [...dayColumns(spec, workbook)];
  const shown = id === 'setup' ? factCells(table).as_of : undefined;
  return [
    ...table.rows.flatMap(({ row, cells }) => {
      // A task without a name is none.
      if (id === 'roadmap' && textOf(cells.task) === '') return [];
      const dated = columns.flatMap(([key, format]) => {
        const text = textInPlace(cells[key]);
        return text === '' ? [] : [forDay(row, key, format, text)];
      });
      const text = id === 'content' ? textOf(cells.stamps) : '';
      const mended = text === '' ? null : mendedStamps(text, read);
      return mended === null
        ? dated
        : [...dated, { row, key: 'stamps', text, change: { row, key: 'stamps', ...plainText(mended) }, reads: () => mended }];
    }),
    ...(shown === undefined || textInPlace(shown.value) === '' ? [] : [forDay(shown.row, 'value', DAY_FORMAT, textInPlace(shown.value))]),
  ];
}

/** Id of a cell that can be repaired. */
const repairId = (tab: TabId, row: number, key: string): string => `day:${tab}:${row}:${key}`;
/** Id of all of a tab. */
const allId = (tab: TabId): string => `days:${tab}`;

/** Every one of them. */
export function dayFindings(workbook: OpenWorkbook, table: Table, tab: OneTab, language: LanguageCode): readonly Finding[] {
  const text = LANGUAGES[language].messages.check;
  return textsForDays(workbook, table, tab).map(({ row, key, text: typed, change, reads }) => {
    const column = tab.spec.columns.find(each => each.key === key)?.heading ?? '';
    const said = fill<string>(text.rowDate, { row, tab: tab.name, text: typed, column });
    if (change === null) return { id: `date:${tab.id}:${row}:${key}`, text: said, tab: tab.id, repairable: false };
    const repair = fill<string>(text.repairWrites, { text: reads(language) });
    return { id: repairId(tab.id, row, key), text: `${said} ${repair}`, tab: tab.id, repairable: true };
  });
}

/** The first of them; those that are only counted are repaired together. */
export function shownDays(found: readonly Finding[], tab: NamedTab, text: MessageTexts['check']): readonly Finding[] {
  const shown = shownOf(found, tab, text);
  const [rest] = shown.slice(-1);
  const isMore = shown.length < found.length && found.slice(shown.length - 1).some(({ repairable }) => repairable);
  return isMore && rest !== undefined ? [...shown.slice(0, -1), { ...rest, id: allId(tab.id), repairable: true }] : shown;
}

/** The days that repairing writes over their texts; only where a cell still holds what was found. */
export function dayRepairs(workbook: OpenWorkbook, id: TabId, spec: TabSpec, ids: readonly string[]): readonly CellChange[] {
  const isAll = ids.includes(allId(id));
  const table = isAll || ids.some(each => each.startsWith(`day:${id}:`)) ? workbook.table(id) : null;
  if (table === null) return [];
  return textsForDays(workbook, table, { id, spec }).flatMap(({ row, key, change }) =>
    change !== null && (isAll || ids.includes(repairId(id, row, key))) ? [change] : [],
  );
}
