/**
 * Rows that do not count, or look like a slip: check-ins by their reading, items and tests as their boards say. Used by check.ts. A misspelt KPI,
 * a day in another form and a percentage without its sign can be repaired, the rest is for a person to say.
 */

import { isLost, type RowReading } from '../../boards/kpi/checkin-readings';
import { checkinText } from '../../boards/kpi/checkin-text';
import { unitFigure } from '../../boards/kpi/unit-figure';
import { boardWords } from '../../boards/words';
import type { Finding, TabId } from '../../contract';
import { nameKey } from '../../core/name-key';
import type { LanguageCode } from '../../languages/codes';
import type { MessageTexts } from '../../languages/language';
import { shortDay } from '../../languages/period-text';
import { fill } from '../../languages/text';
import type { CellChange } from '../../sheet/cell-changes';
import type { Table } from '../../sheet/read/read-table';
import { boardCell } from '../../sheet/workbook/boards';
import type { OpenWorkbook } from '../../sheet/workbook/workbook';
import { cellContent } from '../../sheet/write/cell-text';
import { DAY_FORMAT } from '../../tabs/number-format';
import type { BoardTab } from '../../tabs/tab-columns';
import { plainDays } from '../edits/day-meant';
import { namedKpis } from '../numbers/adopt-rows';
import { boardsOf, signsOf } from '../workbook/current';
import { isSortedApart } from './id-findings';

/** More rows than these are only counted. */
const SHOWN = 12;
/** Id of the repair of one row: a KPI's name written anew. */
const KPI = 'kpi:checkins:';
/** The same for a date that is a text and reads as a day. */
const DAY = 'day:checkins:';
/** And for a percentage that was meant as its hundredth. */
const SHARE = 'share:checkins:';

/** Check-ins in the order of the tab; `tab` is its name as people see it. */
export function checkinFindings(workbook: OpenWorkbook, { rows }: Table, tab: string, language: LanguageCode): readonly Finding[] {
  const words = boardWords(language);
  const text = words.messages.check;
  const dayMeant = plainDays(workbook);
  const isApart = isSortedApart(workbook);
  const found = [...boardsOf(workbook).rowReadings()].flatMap(([index, reading]): Finding[] => {
    const row = rows[index]?.row ?? 0;
    if (reading.kind === 'unknown_kpi' && reading.near !== null) {
      const said = fill<string>(text.rowKpi, { row, tab, text: reading.text, near: reading.near });
      return [{ id: `${KPI}${row}`, text: said, tab: 'checkins', repairable: true }];
    }
    const day = reading.kind === 'bad_day' ? dayMeant(reading.text) : null;
    if (!isLost(reading) && reading.kind !== 'doubtful') return [];
    const why = checkinText(reading, words, signsOf(workbook)).replace(/^◆ /, '');
    const said = isLost(reading)
      ? fill<string>(text.rowLost, { row, tab, why }).replace(/\?\.$/, '?')
      : fill<string>(text.rowDoubtful, { row, tab, why, settle: words.tabs.checkins.readings.settle });
    // Beside the unit of another KPI nothing was meant as its hundredth.
    if (reading.kind === 'unconfirmed' && reading.meant !== null && !isApart) {
      const repair = fill<string>(text.repairWrites, { text: unitFigure(reading.meant, reading.kpi.unit, signsOf(workbook)) });
      return [{ id: `${SHARE}${row}`, text: `${said} ${repair}`, tab: 'checkins', repairable: true }];
    }
    if (day !== null) {
      const repair = fill<string>(text.repairWrites, { text: shortDay(day, words.calendar, true) });
      return [{ id: `${DAY}${row}`, text: `${said} ${repair}`, tab: 'checkins', repairable: true }];
    }
    return [{ id: `row:checkins:${row}`, text: said, tab: 'checkins', repairable: false }];
  });
  return shownOf(found, { id: 'checkins', name: tab }, text);
}

export interface NamedTab {
  readonly id: TabId;
  /** As people see it. */
  readonly name: string;
}

/** The first of them, and how many more there are. */
export function shownOf(found: readonly Finding[], { id, name }: NamedTab, text: MessageTexts['check']): readonly Finding[] {
  const more = found.length - SHOWN;
  if (more <= 0) return found;
  const rest: Finding = { id: `rows:${id}`, text: fill(text.rowsMore, { n: more, tab: name }), tab: id, repairable: false };
  return [...found.slice(0, SHOWN), rest];
}

/** Columns in which a board says what of a row cannot be read. */
const SAID_IN: Partial<Record<TabId, { readonly board: BoardTab; readonly keys: readonly string[] }>> = {
  content: { board: 'content', keys: ['b_state'] },
  experiments: { board: 'experiments', keys: ['b_next'] },
};

/** What the board of a tab says does not count in its rows, in the language of whoever looks; rows of `known` have a finding already. */
export function boardFindings(
  workbook: OpenWorkbook,
  { rows }: Table,
  tab: NamedTab,
  { language, known }: { readonly language: LanguageCode; readonly known: readonly Finding[] },
): readonly Finding[] {
  const said = SAID_IN[tab.id];
  if (said === undefined) return [];
  const text = boardWords(language).messages.check;
  const board = boardsOf({ ...workbook, facts: { ...workbook.facts, language } }).of(said.board);
  const found = rows.flatMap(({ row }, index) =>
    said.keys.flatMap((key): Finding[] => {
      const [sign, why] = splitSign(String(boardCell(board, index, key)));
      if (sign !== LOST || known.some(({ id }) => id.includes(`:${tab.id}:${row}:`))) return [];
      const whole = fill<string>(text.rowDoubtful, { row, tab: tab.name, why, settle: '' }).trim();
      return [{ id: `row:${tab.id}:${row}:${key}`, text: whole, tab: tab.id, repairable: false }];
    }),
  );
  return shownOf(found, tab, text);
}

/** The sign of what does not count. */
const LOST = '◆';
const splitSign = (text: string): readonly [string, string] => [text.charAt(0), text.slice(1).trim()];

/** Names over misspelt ones, days over their texts and shares over their hundredfold; only where the row still says what was found. */
export function checkinRepairs(workbook: OpenWorkbook, { rows }: Table, ids: readonly string[]): readonly CellChange[] {
  const wanted = new Set(ids.filter(id => [KPI, DAY, SHARE].some(kind => id.startsWith(kind))));
  if (wanted.size === 0) return [];
  const dayMeant = plainDays(workbook);
  return [...boardsOf(workbook).rowReadings()].flatMap(([index, reading]: readonly [number, RowReading]): CellChange[] => {
    const row = rows[index]?.row ?? 0;
    if (wanted.has(`${DAY}${row}`) && reading.kind === 'bad_day') {
      const day = dayMeant(reading.text);
      return day === null ? [] : [{ row, key: 'date', content: day, format: DAY_FORMAT }];
    }
    if (wanted.has(`${SHARE}${row}`) && reading.kind === 'unconfirmed' && reading.meant !== null) {
      const format = namedKpis(workbook).get(nameKey(reading.kpi.name))?.format;
      return [{ row, key: 'value', content: reading.meant, ...(format === undefined ? {} : { format }) }];
    }
    if (!wanted.has(`${KPI}${row}`) || reading.kind !== 'unknown_kpi' || reading.near === null) return [];
    return [{ row, key: 'kpi', content: cellContent(reading.near, '') }];
  });
}
