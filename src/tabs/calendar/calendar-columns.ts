/** The columns of Calendar: the days ahead as its board gives them, and the time windows a team types beside them. Used by calendar.ts. */
import { CALENDAR_BOARD_KEYS } from '../../boards/calendar/calendar-board';
import { boardColumns, knownColumns, rowMirror } from '../board';
import { dayNumbers } from '../checkins/checkins-columns';
import { type ColumnLook, type ColumnText, column, hiddenColumn } from '../column';
import { calendarWay } from '../content/way';
import { cycleBlock } from '../dashboard/columns';
import type { Drawing } from '../drawing';
import { quote } from '../formula';
import { PLAIN_NUMBER, TEXT_FORMAT } from '../number-format';
import { References } from '../place';
import type { ColumnSpec } from '../spec';
import { type MirroredKey, TAB_COLUMNS } from '../tab-columns';

export function calendarColumns({ words, place, cycle }: Pick<Drawing, 'words' | 'place' | 'cycle'>): readonly ColumnSpec[] {
  const at = new References('calendar', place);
  const { calendar: text, content } = words.tabs;
  const from = { at, tab: 'calendar', first: 'b_day' } as const;
  const mirrored = (key: MirroredKey<'calendar'>, label: ColumnText, look: ColumnLook) =>
    column(key, label, { wrap: true, ...look, fill: rowMirror(from, label.label, key) });
  /** Headings of Content over what comes from there. */
  const taken = ({ label }: ColumnText): ColumnText => ({ label, note: text.taken });
  const blocks = [
    at.block('content', 'title', 'publish_day'),
    cycleBlock(at),
    at.block('dashboard', 'kpi', 'id'),
    at.block('setup', 'person', 'channel'),
    at.block('calendar', 'window', 'locked_day'),
    quote(calendarWay(cycle.playbook)),
  ];
  return [
    mirrored('day', text.day, { width: 130 }),
    mirrored('work', text.work, { width: 250 }),
    mirrored('item', taken(content.title), { width: 200 }),
    mirrored('channel', taken(content.channel), { width: 92 }),
    mirrored('kpi', taken(content.kpi), { width: 142 }),
    mirrored('step', taken(content.effective), { width: 120 }),
    mirrored('note', { label: content.state.label, note: text.note }, { width: 140 }),
    column('window', text.window, { width: 108, wrap: true, format: TEXT_FORMAT }),
    column('locked', text.locked, { width: 88, align: 'right', format: words.calendar.cellFormat }),
    hiddenColumn('locked_day', dayNumbers('locked_day', at.column('locked')), PLAIN_NUMBER),
    hiddenColumn('id', null, TEXT_FORMAT),
    ...knownColumns(TAB_COLUMNS.calendar.known),
    ...boardColumns(CALENDAR_BOARD_KEYS, `=CALENDAR_BOARD(${blocks.join(';')})`),
  ];
}
