/**
 * The shapes a workbook has had, as steps from one to the next; the version of the shape is derived from their number. A change of a tab's
 * columns is a line here; the first command that meets an older workbook runs what is missing, in order.
 */
import { toBoards } from './2-boards';
import { addedColumns } from './added-columns';
import type { Migration } from './step';
import { unfoldedColumn } from './unfolded-column';

/** In the order they were needed: the first leads from version 1 to 2. A step is never taken out, workbooks of every age exist. */
const MIGRATIONS: readonly Migration[] = [
  toBoards,
  addedColumns('checkins', ['counts'], 'A row of Check-ins says what it counts for, or why it does not count.'),
  addedColumns('setup', ['watch_how'], 'A watch KPI may be a total of weeks; before, its last check-in was all that counted.'),
  addedColumns(
    'content',
    ['review_minutes', 'made_from', 'strikes', 'feeds'],
    'KPIs are worked out of Content, and some need more than it knew.',
  ),
  addedColumns('content', ['result'], 'A post is compared with the baseline of its KPI.'),
  addedColumns('experiments', [], 'A version may name an item of Content: the board is handed the items of Links, too.'),
  addedColumns('content', ['working_days'], 'A team chooses whether all days count or working days only.'),
  addedColumns('content', ['own_done', 'done_kept'], 'A team says itself what must be true before something goes out on a channel.'),
  addedColumns('calendar', [], 'The week says who does what: the board is handed the people of Setup.'),
  addedColumns('setup', [], 'A check-in of a KPI of the Dashboard is none of a watch KPI: the board is handed their names.'),
  addedColumns('content', [], 'A word that no list has is said in its row: the board is handed the channels and watch KPIs of Setup.'),
  addedColumns('content', ['words_kept'], 'A step may be renamed by a paste, or where no trigger looks: its items follow.'),
  unfoldedColumn('content', 'state', 'What wants attention, and what counts nowhere, is seen without unfolding anything.'),
  addedColumns('library', ['name_kept'], 'The same of an entry of the library, with the items and tests that name it.'),
  addedColumns('experiments', [], 'Costs and times cannot be counted in hits: the board is handed the units of KPIs.'),
  addedColumns('content', ['title_kept'], 'An item may go by another title: the links and tests that name it follow.'),
  addedColumns('experiments', [], 'The result of an item counts in the test that names it: the board is handed the items of Content.'),
  addedColumns('content', ['made_with'], 'Angles, templates, prompts and briefs of the library have posts, too.'),
  addedColumns('content', ['other_kpi', 'other_result'], 'Two gates stand before extra reach: a post holds the figures of both.'),
  addedColumns('dashboard', ['star_place'], 'A sort takes a star along, its card and its chart stay its own.'),
];

const FIRST_VERSION = 1;

/** Version of the shape this code writes and reads; it stands on Setup and in the spreadsheet's metadata. */
export const WORKBOOK_VERSION = FIRST_VERSION + MIGRATIONS.length;

export interface NumberedStep extends Migration {
  /** Version of the workbook afterwards. */
  readonly to: number;
}

/** The steps a workbook of some version still needs, in order. @example stepsFrom(WORKBOOK_VERSION) // [] */
export function stepsFrom(version: number): readonly NumberedStep[] {
  return MIGRATIONS.map((step, index) => ({ ...step, to: FIRST_VERSION + 1 + index })).filter(({ to }) => to > version);
}
