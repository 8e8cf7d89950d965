/**
 * Calendar: the fourteen days ahead, worked out of Content, with the playbook's week beside them; and the time windows a team keeps for three
 * weeks, which are all that is typed here.
 */
import { CALENDAR_ROWS } from '../../boards/calendar/calendar-board';
import { narrowLine, titleCells } from '../band';
import type { Drawing, TabWords } from '../drawing';
import { SKY } from '../palette';
import { References } from '../place';
import { SAMPLE_MARK } from '../plan/sample';
import { saidLine } from '../said-line';
import { signColors } from '../sign-colors';
import { FIRST_ROW, HEADING_ROW, type RowSpec, type TabSpec } from '../spec';
import { calendarColumns } from './calendar-columns';

export function calendarTab(drawing: Drawing): TabSpec {
  const at = new References('calendar', drawing.place);
  const said = (row: number, line: 'pace' | 'windows') =>
    saidLine(at, { tab: 'calendar', row, column: 1, first: 'b_day', board: `b_${line}`, known: `known_${line}` });
  return {
    id: 'calendar',
    color: SKY,
    columns: calendarColumns(drawing),
    rows: drawing.cycle.sample ? sampleWindows(drawing) : [],
    spareRows: CALENDAR_ROWS,
    dropDownRows: CALENDAR_ROWS,
    band: [...narrowLine(titleCells(at, { columns: 9, name: 0, dates: 1, line: 0 })), said(2, 'pace'), said(3, 'windows')],
    heights: [34, 24, 24, 2, 36],
    rowHeight: 38,
    frozenColumns: 1,
    conditional: (['step', 'note'] as const).flatMap(key =>
      signColors(at.letter('calendar', key), HEADING_ROW, FIRST_ROW + CALENDAR_ROWS - 1),
    ),
    charts: [],
  };
}

/** Tuesday and Thursday. */
const SAMPLE_WEEKDAYS = [1, 3];
const LOCKED_DAYS_AGO = 7;

/** The windows of the example by a stable id, as people write them. @example sampleWindowTexts(english).window_1 // 'Tuesday 17–19' */
export function sampleWindowTexts({ calendar }: Pick<TabWords, 'calendar'>): Readonly<Record<string, string>> {
  return Object.fromEntries(SAMPLE_WEEKDAYS.map(at => [`window_${at}`, `${calendar.weekdays[at as 1] ?? ''} 17–19`]));
}

function sampleWindows({ words, cycle }: Drawing): readonly RowSpec[] {
  return Object.entries(sampleWindowTexts(words)).map(([id, window]) => ({
    cells: { window, locked: Math.max(cycle.start, cycle.today - LOCKED_DAYS_AGO), id: `${SAMPLE_MARK}${id}` },
    formats: {},
  }));
}
