/**
 * Where things stand: titles of the tabs, letters of the columns, rows of the Setup facts.
 *
 * A fresh cycle has the standard places; a repair reads them from the key rows of the real tabs, so that renamed tabs and moved
 * columns keep working. Used by the tab files to write references. Pure.
 */
import type { TabId } from '../contract';
import { FIRST_ROW, HEADING_ROW } from './spec';

/** Columns of each tab in standard order. Keys are stable: they stand in workbooks. */
export const COLUMNS = {
  dashboard: [
    ...['star', 'kpi', 'status', 'now', 'target', 'do_now', 'progress', 'baseline', 'trend', 'owner', 'next'],
    ...['expected', 'outlook', 'forecast', 'unusual', 'course', 'last', 'computed', 'gap'],
    ...['target_text', 'reading', 'threshold', 'threshold_action', 'below_action', 'cadence', 'override', 'reason'],
    ...['definition', 'source'],
    ...['unit', 'better', 'aggregate', 'baseline_from', 'baseline_typed'],
    ...['id', 'cadence_days', 'how', 'better_key', 'unit_key', 'scale', 'base_key', 'full', 'from', 'to', 'has_total', 'count'],
    ...['rated', 'all_rated', 'totals', 'recent', 'base_first', 'base_last', 'base_totals', 'base_count', 'base_all_rated', 'base'],
    ...['kind', 'low', 'high', 'parsed_unit', 'percent', 'doubt', 'goal', 'reach', 'share', 'pace', 'age', 'drift', 'urgent', 'ruled'],
    ...['locked', 'past_targets'],
  ],
  checkins: [
    ...['date', 'kpi', 'channel', 'value', 'numerator', 'denominator', 'note', 'by'],
    ...['id', 'kpi_id', 'key', 'day', 'x', 'known', 'live', 'code', 'newest', 'day_group', 'week_group', 'first'],
    ...['channel_one', 'channel_d', 'channel_x', 'channel_n', 'channel_rated', 'whole_total', 'inside', 'total', 'use'],
    ...['rated', 'weight', 'used_x', 'used_n', 'used_d', 'weighed', 'lead', 'lead_x', 'pace', 'paced', 'paced_d'],
    ...['recent', 'recent_total', 'recent_channel', 'recent_week', 'in_base', 'base_total', 'based', 'based_week'],
    ...['base_rated', 'base_weight', 'based_x', 'based_n', 'based_d', 'base_weighed', 'base_lead', 'base_lead_x'],
    ...['week_x', 'point_x', 'point_day', 'point_rank', 'cycle_x', 'week_use', 'week_rated', 'week_value', 'week_n', 'week_d', 'week_pace'],
  ],
  roadmap: [
    ...['phase', 'week', 'task', 'done_when', 'kpi', 'owner', 'start', 'due', 'status', 'late'],
    ...['w1', 'w2', 'w3', 'w4', 'w5', 'w6', 'w7', 'w8', 'w9', 'w10', 'w11', 'w12', 'w13', 'edge'],
    ...['id', 'kpi_id', 'state', 'off'],
  ],
  links: [
    ...['url', 'channel', 'format', 'concept', 'creator', 'batch', 'ga4', 'problems', 'tagged', 'posted_on', 'post_url', 'item'],
    ...['clicks', 'primary', 'micro_1', 'micro_2', 'rate'],
    ...['source', 'medium', 'campaign', 'content'],
    ...['id', 'place', 'built', 'checked', 'twin', 'stray'],
  ],
  setup: [
    ...['fact', 'value', 'hint'],
    ...['gap_people', 'person', 'seat'],
    ...['gap_channels', 'channel', 'role', 'signal', 'source', 'medium', 'also'],
    ...['gap_phases', 'phase', 'first_day', 'last_day', 'phase_goal', 'exit'],
    ...['gap_words', 'format', 'concept', 'creator', 'batch'],
    ...['gap_watch', 'watch', 'watch_on', 'watch_now', 'watch_next', 'watch_unit', 'watch_better', 'watch_cadence'],
    ...['watch_base', 'watch_owner', 'watch_definition'],
    ...['watch_id', 'watch_better_key', 'watch_days', 'watch_last', 'watch_drift', 'watch_scale', 'kpi_listed'],
    ...['fact_key', 'status_word', 'status_key', 'cadence_word', 'cadence_key', 'cadence_days', 'better_word', 'better_key'],
    ...['how_word', 'how_key', 'unit_word', 'unit_key', 'unit_scale', 'from_word', 'from_key', 'task_word', 'task_key'],
    ...[
      'role_word',
      'role_key',
      'seat_word',
      'seat_key',
      'kind_word',
      'kind_key',
      'is_word',
      'is_key',
      'match_word',
      'match_key',
      'yes_word',
      'yes_key',
      'month_word',
      'weekday_word',
    ],
  ],
  rules: [
    ...['sign', 'kind', 'state', 'fired', 'helped', 'action', 'owner', 'on', 'match', 'in_a_row'],
    ...['kpi_1', 'is_1', 'bound_1', 'kpi_2', 'is_2', 'bound_2', 'kpi_3', 'is_3', 'bound_3'],
    ...['id', 'shown_at', 'id_1', 'id_2', 'id_3', 'match_key', 'k_1', 'k_2', 'k_3', 'w_1', 'w_2', 'w_3', 'v_1', 'v_2', 'v_3'],
    ...['verdict', 'row_kpi', 'excess', 'times', 'weeks', 'of_weeks', 'helps', 'judged'],
  ],
  scorecard: [
    ...['star', 'kpi'],
    ...['w1', 'w2', 'w3', 'w4', 'w5', 'w6', 'w7', 'w8', 'w9', 'w10', 'w11', 'w12', 'w13'],
    ...['x1', 'x2', 'x3', 'x4', 'x5', 'x6', 'x7', 'x8', 'x9', 'x10', 'x11', 'x12', 'x13'],
    ...['s1', 's2', 's3', 's4', 's5', 's6', 's7', 's8', 's9', 's10', 's11', 's12', 's13'],
  ],
  figures: [
    ...['week', 'first', 'last'],
    ...['value_1', 'baseline_1', 'target_1', 'forecast_1'],
    ...['value_2', 'baseline_2', 'target_2', 'forecast_2'],
  ],
} as const satisfies Record<TabId, readonly string[]>;

export type ColumnKey<Tab extends TabId> = (typeof COLUMNS)[Tab][number];

/** Facts of the cycle, one per row of Setup, in this order. */
export const FACTS = [
  ...(['name', 'playbook', 'start', 'end', 'as_of', 'stamp', 'effective', 'measuring_days', 'review_day', 'weeks_off'] as const),
  ...(['language', 'currency'] as const),
  ...(['campaign_pattern', 'content_pattern', 'separator', 'capitals', 'naming_preview', 'own_domains'] as const),
  ...(['conversion', 'micro_1', 'micro_2', 'tagged_kpi'] as const),
  ...(['version', 'cycle_id', 'playbook_id'] as const),
] as const;
export type Fact = (typeof FACTS)[number];

export interface Place {
  readonly titles: Readonly<Record<TabId, string>>;
  /** One-based column by key. */
  readonly columns: { readonly [Tab in TabId]: Readonly<Record<string, number>> };
  /** Row of each fact on Setup. */
  readonly facts: Readonly<Record<Fact, number>>;
}

/** The places of a fresh cycle under the given titles. */
export function standardPlace(titles: Readonly<Record<TabId, string>>): Place {
  const number = (keys: readonly string[]) => Object.fromEntries(keys.map((key, index) => [key, index + 1]));
  return {
    titles,
    columns: {
      dashboard: number(COLUMNS.dashboard),
      checkins: number(COLUMNS.checkins),
      roadmap: number(COLUMNS.roadmap),
      links: number(COLUMNS.links),
      setup: number(COLUMNS.setup),
      figures: number(COLUMNS.figures),
      scorecard: number(COLUMNS.scorecard),
      rules: number(COLUMNS.rules),
    },
    facts: Object.fromEntries(FACTS.map((fact, index) => [fact, FIRST_ROW + index])) as Record<Fact, number>,
  };
}

/** Letters of a one-based column: 1 → A, 27 → AA. */
export function letters(column: number): string {
  const rest = (column - 1) % 26;
  const first = Math.floor((column - 1) / 26);
  return (first > 0 ? letters(first) : '') + String.fromCharCode(65 + rest);
}

/** A tab's title as it stands in a reference. */
export function quoteTitle(title: string): string {
  return `'${title.replace(/'/g, "''")}'`;
}

/** Writes references as seen from one tab. */
export class References<Here extends TabId> {
  constructor(
    private readonly here: Here,
    private readonly place: Place,
  ) {}

  /** An own column, open-ended and including the heading: `B$5:B`. */
  column(key: ColumnKey<Here>): string {
    return this.open(this.here, key);
  }

  /** Another tab's column, open-ended and including the heading: `'Check-ins'!B$5:B`. */
  other<Tab extends TabId>(tab: Tab, key: ColumnKey<Tab>): string {
    return `${quoteTitle(this.place.titles[tab])}!${this.open(tab, key)}`;
  }

  /** The value of a Setup fact: `'Setup'!$B$8`. */
  fact(fact: Fact): string {
    const own = `$${this.letter('setup', 'value')}$${this.place.facts[fact]}`;
    return this.here === 'setup' ? own : `${quoteTitle(this.place.titles.setup)}!${own}`;
  }

  /** One own cell with the column fixed: `$B6`. */
  cell(key: ColumnKey<Here>, row: number): string {
    return `$${this.letter(this.here, key)}${row}`;
  }

  /** One cell of a Setup list, both fixed. */
  listed(key: ColumnKey<'setup'>, row: number): string {
    return `${quoteTitle(this.place.titles.setup)}!$${this.letter('setup', key)}$${row}`;
  }

  letter<Tab extends TabId>(tab: Tab, key: ColumnKey<Tab>): string {
    const column = (this.place.columns[tab] as Readonly<Record<string, number | undefined>>)[key];
    if (column === undefined) throw new RangeError(`No column ${key} on ${tab}`);
    return letters(column);
  }

  private open<Tab extends TabId>(tab: Tab, key: ColumnKey<Tab>): string {
    const letter = this.letter(tab, key);
    return `${letter}$${HEADING_ROW}:${letter}`;
  }
}
