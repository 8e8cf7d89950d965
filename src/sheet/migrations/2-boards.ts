/**
 * Version 2: cells ask, core answers. The hidden columns with native formulas go; each tab gets its board, its last known values and
 * mirrors in their place. What people typed is not touched: no column of theirs is among those that go.
 */

import type { TabId } from '../../contract';
import { keysOf } from '../../core/keys';
import { TABS } from '../../tabs';
import type { Drawing } from '../../tabs/drawing';
import { addColumns, fillTab, removeColumns } from '../build/reshape';
import type { Table } from '../read/read-table';
import type { Migration, SeenTabs } from './step';

/** Keys of version 1 that held formulas of ours in hidden columns. */
const GONE = {
  dashboard: [
    'cadence_days how better_key unit_key scale base_key full from to has_total count rated all_rated totals recent',
    'base_first base_last base_totals base_count base_all_rated base kind low high parsed_unit percent doubt goal reach share',
    'pace age drift urgent ruled',
  ].join(' '),
  checkins: [
    'key day x known live code newest day_group week_group first channel_one channel_d channel_x channel_n channel_rated',
    'whole_total inside total use rated weight used_x used_n used_d weighed lead lead_x pace paced paced_d recent',
    'recent_total recent_channel recent_week in_base base_total based based_week base_rated base_weight based_x based_n',
    'based_d base_weighed base_lead base_lead_x week_x point_x point_day point_rank cycle_x week_use week_rated week_value',
    'week_n week_d week_pace',
  ].join(' '),
  roadmap: 'state off',
  links: 'place built checked twin stray',
  rules: 'match_key k_1 k_2 k_3 w_1 w_2 w_3 v_1 v_2 v_3 verdict row_kpi excess times weeks of_weeks helps judged',
  setup: 'watch_better_key watch_days watch_last watch_drift watch_scale cadence_days unit_scale month_word weekday_word',
  scorecard: 'x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 x12 x13 s1 s2 s3 s4 s5 s6 s7 s8 s9 s10 s11 s12 s13',
  figures: 'first last',
} as const satisfies Partial<Record<TabId, string>>;

/** The tabs version 1 had; later ones come in complete. */
type FirstTab = keyof typeof GONE;
const FIRST_TABS = keysOf(GONE);

/** Tabs nobody types into: whatever stands below their headings is ours. */
const COMPUTED_TABS: readonly FirstTab[] = ['scorecard', 'figures'];

export const toBoards: Migration = {
  reason: 'One arithmetic: the figures of the tabs come from board functions over core instead of native formulas.',
  run: look => {
    // A half-way stop leaves some columns gone and others there: both steps look at what is there.
    eachTab(look(), (id, table, drawing) => removeColumns(table, new Set(GONE[id].split(' ')), TABS[id](drawing)));
    eachTab(look(), (id, table, drawing) => addColumns(table, TABS[id](drawing)));
    // Only now does every tab have its places, which the formulas name.
    eachTab(look(), (id, table, drawing) => fillTab(table, TABS[id](drawing), COMPUTED_TABS.includes(id)));
  },
};

function eachTab(seen: SeenTabs, act: (id: FirstTab, table: Table, drawing: Drawing) => void): void {
  const drawing = seen.drawing();
  for (const id of FIRST_TABS) {
    const table = seen.table(id);
    if (table !== null) act(id, table, drawing);
  }
}
