/** The columns of Setup: its little tables side by side, then the hidden lists. Used by setup.ts. */
import { CYCLE_KEYS, type CycleKey } from '../../boards/clock';
import { SETUP_BOARD_KEYS } from '../../boards/setup-board';
import { boardColumns, knownColumns } from '../board';
import { column, hiddenColumn } from '../column';
import { cycleBlock } from '../dashboard/columns';
import type { ColumnDrawing } from '../drawing';
import { PLAIN_NUMBER, TEXT_FORMAT } from '../number-format';
import { type Fact, References } from '../place';
import type { ColumnSpec } from '../spec';
import { TAB_COLUMNS } from '../tab-columns';
import { watchColumns } from './watch-columns';

export function setupColumns(drawing: ColumnDrawing): readonly ColumnSpec[] {
  const at = new References('setup', drawing.place);
  const text = drawing.words.tabs.setup.columns;
  const blocks = [
    cycleBlock(at),
    `HSTACK(${at.block('setup', 'watch', 'watch_on')};${at.block('setup', 'watch_unit', 'watch_id')})`,
    at.block('setup', 'phase', 'first_day'),
    at.block('setup', 'channel', 'batch'),
    at.block('checkins', 'kpi', 'day'),
    at.block('dashboard', 'kpi'),
  ];
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
    hiddenColumn('better_word', null, TEXT_FORMAT),
    hiddenColumn('better_key', null, TEXT_FORMAT),
    hiddenColumn('how_word', null, TEXT_FORMAT),
    hiddenColumn('how_key', null, TEXT_FORMAT),
    hiddenColumn('unit_word', null, TEXT_FORMAT),
    hiddenColumn('unit_key', null, TEXT_FORMAT),
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
    ...cycleColumns(at),
    ...knownColumns(TAB_COLUMNS.setup.known),
    ...boardColumns(SETUP_BOARD_KEYS, `=SETUP_BOARD(${blocks.join(';')})`),
  ];
}

/** The facts that boards need, as one row of plain numbers and texts: a date would reach a function as a Date of the spreadsheet's zone. */
const FACT_OF: Readonly<Record<Exclude<CycleKey, 'c_decimal' | 'c_grouping'>, Fact>> = {
  c_start: 'start',
  c_shown: 'effective',
  c_stamp: 'stamp',
  c_measuring: 'measuring_days',
  c_review: 'review_day',
  c_language: 'language',
  c_currency: 'currency',
  c_name: 'name',
  c_campaign: 'campaign_pattern',
  c_content: 'content_pattern',
  c_separator: 'separator',
  c_capitals: 'capitals',
  c_domains: 'own_domains',
  c_as_of: 'as_of',
  c_weeks_off: 'weeks_off',
};

/** One formula in the heading row of the first column fills them all; the signs of numbers are seen in how the spreadsheet writes two. */
function cycleColumns(at: References<'setup'>): readonly ColumnSpec[] {
  const cells = CYCLE_KEYS.map(key => {
    if (key === 'c_decimal') return 'MID(1/2&"";2;1)';
    return key === 'c_grouping' ? 'MID(FIXED(1000;0);2;1)' : at.fact(FACT_OF[key]);
  });
  return CYCLE_KEYS.map((key, index) =>
    column(
      key,
      { label: '', note: '' },
      { visibility: 'hidden', headFormat: PLAIN_NUMBER, fill: index === 0 ? `=HSTACK(${cells.join(';')})` : null },
    ),
  );
}
