/**
 * The columns of each tab by key, in their standard order: the one list of them, from which places, references, last known values and boards
 * are derived. Keys are stable, they stand in workbooks. A tab without its line does not compile. Data only; used by place.ts and the tab files.
 *
 * `own` stand first: what people read and type, and what lies folded or hidden behind it. `known` are hidden static columns with what the
 * add-on last worked out: where it is not (a colleague without it, an outage, *Loading…*), people see these. A row's values are found by
 * the name that stood in it, so that sorting mixes nothing. `drawn` are mirrors nobody reads but drawings, star cards and colours.
 * `board` is what the tab's board gives, in its order; a tab that only holds what people type has none.
 */

import { CALENDAR_BOARD_KEYS } from '../boards/calendar/calendar-board';
import { CYCLE_KEYS } from '../boards/clock';
import { CONTENT_BOARD_KEYS } from '../boards/content/content-board';
import { EXPERIMENT_BOARD_KEYS } from '../boards/experiment/experiment-board';
import { CHART_BOARD_KEYS } from '../boards/kpi/chart-board';
import { CHECKIN_BOARD_KEYS } from '../boards/kpi/checkin-board';
import { KPI_BOARD_KEYS } from '../boards/kpi/kpi-board';
import { SCORE_BOARD_KEYS } from '../boards/kpi/score-board';
import { LIBRARY_BOARD_KEYS } from '../boards/library/library-board';
import { LINK_BOARD_KEYS } from '../boards/links/link-board';
import { REVIEW_BOARD_KEYS } from '../boards/review/review-board';
import { ROADMAP_BOARD_KEYS } from '../boards/roadmap-board';
import { RULE_BOARD_KEYS } from '../boards/rule-board';
import { SETUP_BOARD_KEYS } from '../boards/setup-board';
import { WEEK_KEYS, type WeekKey } from '../boards/week-keys';
import type { TabId } from '../contract';
import { TAB_ORDER } from '../cycle-tabs';

interface TabColumns {
  readonly own: readonly string[];
  readonly known: readonly string[];
  readonly drawn: readonly string[];
  readonly board: readonly string[];
}

export const TAB_COLUMNS = {
  dashboard: {
    own: [
      ...(['star', 'kpi', 'status', 'now', 'target', 'do_now', 'progress', 'baseline', 'trend', 'owner', 'next'] as const),
      ...(['expected', 'outlook', 'forecast', 'unusual', 'course', 'last', 'computed', 'gap'] as const),
      ...(['target_text', 'reading', 'threshold', 'threshold_action', 'below_action', 'cadence', 'override', 'reason'] as const),
      ...(['definition', 'source', 'unit', 'better', 'aggregate', 'baseline_from', 'baseline_typed'] as const),
      ...(['id', 'locked', 'past_targets', 'star_place'] as const),
    ],
    known: [
      ...(['known_name', 'known_id', 'known_status', 'known_now', 'known_target', 'known_do_now', 'known_baseline'] as const),
      ...(['known_next', 'known_expected', 'known_outlook', 'known_forecast', 'known_unusual', 'known_course', 'known_last'] as const),
      ...(['known_computed', 'known_reading', 'known_bar', 'known_line', 'known_rank', 'known_from', 'known_summary'] as const),
    ],
    drawn: ['bar', 'line', 'rank', 'from'],
    board: KPI_BOARD_KEYS,
  },
  // Known values in the row itself: rows of Check-ins have no name of their own. What a row counts for stands behind what the boards are
  // handed, or their blocks would hold an answer.
  checkins: {
    own: ['date', 'kpi', 'channel', 'value', 'numerator', 'denominator', 'note', 'by', 'id', 'kpi_id', 'day', 'counts'],
    known: ['known_counts'],
    drawn: [],
    board: CHECKIN_BOARD_KEYS,
  },
  roadmap: {
    own: [
      ...(['phase', 'week', 'task', 'done_when', 'kpi', 'owner', 'start', 'due', 'status', 'late', ...WEEK_KEYS, 'edge'] as const),
      ...(['id', 'kpi_id', 'start_day', 'due_day', 'state'] as const),
    ],
    known: ['known_name', 'known_phase', 'known_week', 'known_late', 'known_state'],
    drawn: [],
    board: ROADMAP_BOARD_KEYS,
  },
  // Known values in the row itself, as in Check-ins: two items may have one title. What the board is handed stands together, without an answer
  // of its own among it.
  content: {
    own: [
      ...(['title', 'step', 'publish_on', 'channel', 'format', 'owner', 'kpi', 'qa', 'decision', 'state'] as const),
      ...(['effective', 'waits', 'age', 'cycle', 'working', 'step_days'] as const),
      ...(['drafter', 'checker', 'qa_facts', 'qa_rights', 'qa_policy', 'qa_tone', 'qa_cta', 'caught', 'corrected'] as const),
      ...(['hook', 'cta', 'pillar', 'distribution', 'mix', 'proof', 'series', 'ai', 'disclosed', 'post_url', 'minutes'] as const),
      ...([
        'review_minutes',
        'made_from',
        'made_with',
        'strikes',
        'result',
        'other_kpi',
        'other_result',
        'own_words',
        'working_days',
        'own_done',
        'feeds',
        'stamps',
      ] as const),
      ...(['id', 'publish_day', 'done_kept', 'words_kept', 'title_kept'] as const),
      ...(['steps', 'decisions', 'distributions', 'mixes', 'proofs'] as const),
    ],
    known: [
      ...(['known_qa', 'known_effective', 'known_waits', 'known_state', 'known_age', 'known_cycle', 'known_working'] as const),
      ...(['known_step_days', 'known_steps', 'known_decisions', 'known_distributions', 'known_mixes', 'known_proofs'] as const),
      ...(['known_flow', 'known_plan'] as const),
    ],
    drawn: [],
    board: CONTENT_BOARD_KEYS,
  },
  // Known values in the row itself: its rows are days and have no names.
  calendar: {
    own: ['day', 'work', 'item', 'channel', 'kpi', 'step', 'note', 'window', 'locked', 'locked_day', 'id'],
    known: [
      ...(['known_day', 'known_work', 'known_item', 'known_channel', 'known_kpi', 'known_step', 'known_note'] as const),
      ...(['known_pace', 'known_windows'] as const),
    ],
    drawn: [],
    board: CALENDAR_BOARD_KEYS,
  },
  links: {
    own: [
      ...(['url', 'channel', 'format', 'concept', 'creator', 'batch', 'ga4', 'tagged', 'problems', 'posted_on', 'post_url'] as const),
      ...(['item', 'clicks', 'primary', 'micro_1', 'micro_2', 'rate', 'source', 'medium', 'campaign', 'content', 'id', 'name'] as const),
    ],
    known: [
      ...(['known_name', 'known_id', 'known_ga4', 'known_problems', 'known_tagged'] as const),
      ...(['known_source', 'known_medium', 'known_campaign', 'known_content'] as const),
    ],
    drawn: [],
    board: LINK_BOARD_KEYS,
  },
  experiments: {
    own: [
      ...(['hypothesis', 'verdict', 'evidence', 'next', 'successes_a', 'trials_a', 'successes_b', 'trials_b'] as const),
      ...(['kept', 'learned', 'kpi', 'threshold', 'owner', 'started', 'successes_c', 'trials_c'] as const),
      ...(['from_a', 'from_b', 'from_c', 'guardrail', 'guard_a', 'guard_b', 'guard_c'] as const),
      ...(['values_a', 'values_b', 'values_c', 'started_day', 'id'] as const),
    ],
    known: ['known_name', 'known_verdict', 'known_evidence', 'known_next'],
    drawn: [],
    board: EXPERIMENT_BOARD_KEYS,
  },
  // Known values in the row itself, as in Content: a hook and an angle may have one name.
  library: {
    own: [
      ...(['name', 'kind', 'offer', 'text', 'posts', 'lift', 'tests', 'used', 'conversion'] as const),
      ...(['kinds', 'hooks', 'ctas', 'pillars', 'formats', 'id', 'name_kept'] as const),
    ],
    known: [
      ...(['known_posts', 'known_lift', 'known_tests', 'known_used', 'known_conversion'] as const),
      ...(['known_kinds', 'known_hooks', 'known_ctas', 'known_pillars', 'known_formats', 'known_quotas'] as const),
    ],
    drawn: [],
    board: LIBRARY_BOARD_KEYS,
  },
  // Known values in the row itself, as in Check-ins: a KPI is decided about more than once.
  reviews: {
    own: [
      ...(['date', 'kpi', 'value', 'was', 'decision', 'owner', 'until', 'note'] as const),
      ...(['day', 'until_day', 'since', 'words'] as const),
    ],
    known: ['known_since', 'known_words'],
    drawn: [],
    board: REVIEW_BOARD_KEYS,
  },
  // A record: values only, so that nothing it says ever changes.
  retrospective: {
    own: ['line', 'baseline', 'target', 'final', 'status', 'said', 'kind', 'kpi_id', 'asks', 'day'],
    known: [],
    drawn: [],
    board: [],
  },
  setup: {
    own: [
      ...(['fact', 'value', 'hint', 'gap_people', 'person', 'seat'] as const),
      ...(['gap_channels', 'channel', 'role', 'signal', 'source', 'medium', 'also'] as const),
      ...(['gap_phases', 'phase', 'first_day', 'last_day', 'phase_goal', 'exit'] as const),
      ...(['gap_words', 'format', 'concept', 'creator', 'batch'] as const),
      ...([
        'gap_watch',
        'watch',
        'watch_on',
        'watch_now',
        'watch_next',
        'watch_unit',
        'watch_better',
        'watch_cadence',
        'watch_how',
      ] as const),
      ...(['watch_base', 'watch_owner', 'watch_definition', 'watch_id', 'kpi_listed'] as const),
      ...(['fact_key', 'status_word', 'status_key', 'cadence_word', 'cadence_key', 'better_word', 'better_key'] as const),
      ...(['how_word', 'how_key', 'unit_word', 'unit_key', 'from_word', 'from_key', 'task_word', 'task_key'] as const),
      ...(['role_word', 'role_key', 'seat_word', 'seat_key', 'kind_word', 'kind_key', 'is_word', 'is_key'] as const),
      ...(['match_word', 'match_key', 'yes_word', 'yes_key', ...CYCLE_KEYS] as const),
    ],
    known: ['known_name', 'known_watch_now', 'known_watch_next', 'known_dates', 'known_line', 'known_names'],
    drawn: [],
    board: SETUP_BOARD_KEYS,
  },
  rules: {
    own: [
      ...(['sign', 'kind', 'state', 'fired', 'helped', 'action', 'owner', 'on', 'match', 'in_a_row'] as const),
      ...(['kpi_1', 'is_1', 'bound_1', 'kpi_2', 'is_2', 'bound_2', 'kpi_3', 'is_3', 'bound_3'] as const),
      ...(['id', 'shown_at', 'id_1', 'id_2', 'id_3'] as const),
    ],
    known: ['known_name', 'known_state', 'known_fired', 'known_helped'],
    drawn: [],
    board: RULE_BOARD_KEYS,
  },
  scorecard: {
    own: ['star', 'kpi', ...WEEK_KEYS],
    known: ['known_star', 'known_kpi', ...WEEK_KEYS.map((week): `known_${WeekKey}` => `known_${week}`)],
    drawn: [],
    board: SCORE_BOARD_KEYS,
  },
  figures: {
    own: [...(['week', 'value_1', 'baseline_1', 'target_1', 'forecast_1', 'value_2', 'baseline_2', 'target_2', 'forecast_2'] as const)],
    known: [
      ...(['known_week', 'known_value_1', 'known_baseline_1', 'known_target_1', 'known_forecast_1'] as const),
      ...(['known_value_2', 'known_baseline_2', 'known_target_2', 'known_forecast_2'] as const),
    ],
    drawn: [],
    board: CHART_BOARD_KEYS,
  },
} as const satisfies Readonly<Record<TabId, TabColumns>>;

type Columns = typeof TAB_COLUMNS;
type Keys = { readonly [Tab in TabId]: Columns[Tab][keyof TabColumns][number] };
export type ColumnKey<Tab extends TabId> = Keys[Tab];

type After<Prefix extends string, Key> = Key extends `${Prefix}${infer Rest}` ? Rest : never;
/** Columns that show one of the board's, or the last known values in its place: `now` shows `b_now` or `known_now`. */
export type MirroredKey<Tab extends TabId> = Extract<After<'b_', ColumnKey<Tab>>, After<'known_', ColumnKey<Tab>>>;

/** Tabs whose figures a board works out. */
export type BoardTab = { [Tab in TabId]: Columns[Tab]['board'] extends readonly [] ? never : Tab }[TabId];

/** In the order of the tabs. */
export const BOARD_TABS = TAB_ORDER.filter((tab): tab is BoardTab => TAB_COLUMNS[tab].board.length > 0);

/** Every column of a tab in its standard order. */
export function columnsOf(tab: TabId): readonly string[] {
  const { own, known, drawn, board }: TabColumns = TAB_COLUMNS[tab];
  return [...own, ...known, ...drawn, ...board];
}
