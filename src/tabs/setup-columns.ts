/** The columns of Setup: its little tables side by side, then the hidden lists. Used by setup.ts. */
import { column, hiddenColumn } from './column';
import type { ColumnDrawing } from './drawing';
import { PLAIN_NUMBER, TEXT_FORMAT } from './number-format';
import type { ColumnSpec } from './spec';
import { watchColumns } from './watch-columns';

export function setupColumns(drawing: ColumnDrawing): readonly ColumnSpec[] {
  const text = drawing.words.tabs.setup.columns;
  const gap = (key: string) => column(key, { label: '', note: '' }, { width: 16 });
  const typed = { format: TEXT_FORMAT };
  return [
    column('fact', text.fact, { width: 130 }),
    column('value', text.value, { width: 204, wrap: true }),
    column('hint', { label: '', note: '' }, { width: 400, wrap: true }),
    gap('gap_people'),
    column('person', text.person, { width: 130, ...typed }),
    column('seat', text.seat, { width: 130, list: { from: 'seat_word', strict: true } }),
    gap('gap_channels'),
    column('channel', text.channel, { width: 130, ...typed }),
    column('role', text.channelRole, { width: 130, list: { from: 'role_word', strict: true } }),
    column('signal', text.signal, { width: 160, ...typed }),
    column('source', text.source, { width: 130, ...typed }),
    column('medium', text.medium, { width: 130, ...typed }),
    column('also', text.also, { width: 130, ...typed }),
    gap('gap_phases'),
    column('phase', text.phase, { width: 130, ...typed }),
    column('first_day', text.firstDay, { width: 70, align: 'right', format: PLAIN_NUMBER }),
    column('last_day', text.lastDay, { width: 70, align: 'right', format: PLAIN_NUMBER }),
    column('phase_goal', text.phaseGoal, { width: 360, wrap: true, ...typed }),
    column('exit', text.phaseExit, { width: 420, wrap: true, ...typed }),
    gap('gap_words'),
    column('format', text.format, { width: 130, ...typed }),
    column('concept', text.concept, { width: 130, ...typed }),
    column('creator', text.creator, { width: 130, ...typed }),
    column('batch', text.batch, { width: 130, ...typed }),
    gap('gap_watch'),
    ...watchColumns(drawing),
    hiddenColumn('fact_key', null, TEXT_FORMAT),
    hiddenColumn('status_word', null, TEXT_FORMAT),
    hiddenColumn('status_key', null, TEXT_FORMAT),
    hiddenColumn('cadence_word', null, TEXT_FORMAT),
    hiddenColumn('cadence_key', null, TEXT_FORMAT),
    hiddenColumn('cadence_days', null, PLAIN_NUMBER),
    hiddenColumn('better_word', null, TEXT_FORMAT),
    hiddenColumn('better_key', null, TEXT_FORMAT),
    hiddenColumn('how_word', null, TEXT_FORMAT),
    hiddenColumn('how_key', null, TEXT_FORMAT),
    hiddenColumn('unit_word', null, TEXT_FORMAT),
    hiddenColumn('unit_key', null, TEXT_FORMAT),
    hiddenColumn('unit_scale', null, PLAIN_NUMBER),
    hiddenColumn('from_word', null, TEXT_FORMAT),
    hiddenColumn('from_key', null, TEXT_FORMAT),
    hiddenColumn('task_word', null, TEXT_FORMAT),
    hiddenColumn('task_key', null, TEXT_FORMAT),
    hiddenColumn('role_word', null, TEXT_FORMAT),
    hiddenColumn('role_key', null, TEXT_FORMAT),
    hiddenColumn('seat_word', null, TEXT_FORMAT),
    hiddenColumn('seat_key', null, TEXT_FORMAT),
    ...(['kind_word', 'kind_key', 'is_word', 'is_key', 'match_word', 'match_key', 'yes_word', 'yes_key'] as const).map(key =>
      hiddenColumn(key, null, TEXT_FORMAT),
    ),
    hiddenColumn('month_word', null, TEXT_FORMAT),
    hiddenColumn('weekday_word', null, TEXT_FORMAT),
  ];
}
