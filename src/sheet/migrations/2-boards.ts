/**
 * Version 2: cells ask, core answers. The hidden columns with native formulas go; each tab gets its board, its last known values and
 * mirrors in their place. What people typed is not touched: no column of theirs is among those that go.
 */
import type { TabId } from '../../contract';
import { TAB_ORDER } from '../../cycle-tabs';
import { TABS } from '../../tabs';
import { addColumns, fillTab, removeColumns } from '../build/reshape';
import type { OpenWorkbook } from '../workbook/workbook';
import type { Migration } from './step';

/** Keys of version 1 that held formulas of ours in hidden columns. */
const GONE: Readonly<Record<TabId, string>> = {
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
};

/** Tabs nobody types into: whatever stands below their headings is ours. */
const COMPUTED_TABS: readonly TabId[] = ['scorecard', 'figures'];

const shaped = ({ tabs }: OpenWorkbook) => TAB_ORDER.filter(id => tabs[id]?.built === true);

export const toBoards: Migration = {
  to: 2,
  reason: 'One arithmetic: the figures of the tabs come from board functions over core instead of native formulas.',
  run: (workbook, reopen, draw) => {
    // A half-way stop leaves some columns gone and others there: both steps look at what is there.
    for (const id of shaped(workbook)) {
      const table = workbook.table(id);
      if (table !== null) removeColumns(table, new Set(GONE[id].split(' ')), TABS[id](draw(workbook)));
    }
    const reduced = reopen();
    for (const id of shaped(reduced)) {
      const table = reduced.table(id);
      if (table !== null) addColumns(table, TABS[id](draw(reduced)));
    }
    // Only now does every tab have its places, which the formulas name.
    const complete = reopen();
    const drawing = draw(complete);
    for (const id of shaped(complete)) {
      const table = complete.table(id);
      if (table !== null) fillTab(table, TABS[id](drawing), COMPUTED_TABS.includes(id));
    }
  },
};
