/** The columns of the Roadmap; the notes of its weeks depend on the cycle and come from roadmap.ts. */

import { ROADMAP_BOARD_KEYS } from '../../boards/roadmap-board';
import { WEEK_KEYS } from '../../boards/week-keys';
import { boardColumns, knownColumns, mirror } from '../board';
import { dayNumbers } from '../checkins/checkins-columns';
import { type ColumnLook, type ColumnText, column, hiddenColumn } from '../column';
import { cycleBlock } from '../dashboard/columns';
import type { ColumnDrawing } from '../drawing';
import { PLAIN_NUMBER, TEXT_FORMAT } from '../number-format';
import { References } from '../place';
import type { ColumnSpec } from '../spec';
import { type MirroredKey, TAB_COLUMNS } from '../tab-columns';

type Key = MirroredKey<'roadmap'>;

export function roadmapColumns({ words, place }: ColumnDrawing): readonly ColumnSpec[] {
  const at = new References('roadmap', place);
  const text = words.tabs.roadmap.columns;
  const from = { at, tab: 'roadmap', first: 'b_phase', named: 'task' } as const;
  const formula = (key: Key, heading: string) => mirror(from, heading, key);
  const mirrored = (key: Key, label: ColumnText, look: ColumnLook) => column(key, label, { ...look, fill: formula(key, label.label) });
  const day = { align: 'right', format: words.calendar.cellFormat } as const;
  const weeks = WEEK_KEYS.map((key, index) => {
    const label = words.tabs.roadmap.week.replace('{week}', String(index + 1));
    return column(key, { label, note: '' }, { width: 36, align: 'center' });
  });
  const tasks = `HSTACK(${at.block('roadmap', 'task')};${at.block('roadmap', 'status')};${at.block('roadmap', 'start_day', 'due_day')})`;
  return [
    mirrored('phase', text.phase, { width: 104 }),
    mirrored('week', text.week, { width: 66, align: 'center', format: PLAIN_NUMBER }),
    column('task', text.task, { width: 250, wrap: true, format: TEXT_FORMAT }),
    column('done_when', text.done, { width: 430, wrap: true, format: TEXT_FORMAT }),
    column('kpi', text.kpi, { width: 206, list: { from: 'dashboard:kpi', strict: false } }),
    column('owner', text.owner, { width: 150, list: { from: 'person', strict: false } }),
    column('start', text.start, { ...day, width: 66 }),
    column('due', text.due, { ...day, width: 84 }),
    column('status', text.status, { width: 116, list: { from: 'task_word', strict: true } }),
    mirrored('late', text.late, { width: 72, align: 'right', format: PLAIN_NUMBER }),
    ...weeks,
    // Room for the name of a phase that has only the last week.
    column('edge', { label: '', note: '' }, { width: 48 }),
    hiddenColumn('id', null, TEXT_FORMAT),
    hiddenColumn('kpi_id', null, TEXT_FORMAT),
    hiddenColumn('start_day', dayNumbers('start_day', at.column('start')), PLAIN_NUMBER),
    hiddenColumn('due_day', dayNumbers('due_day', at.column('due')), PLAIN_NUMBER),
    hiddenColumn('state', formula('state', 'state')),
    ...knownColumns(TAB_COLUMNS.roadmap.known),
    ...boardColumns(ROADMAP_BOARD_KEYS, `=ROADMAP_BOARD(${tasks};${cycleBlock(at)};${at.block('setup', 'phase', 'first_day')})`),
  ];
}
