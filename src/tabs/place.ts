/**
 * Where things stand: titles of the tabs, letters of the columns, rows of the Setup facts.
 *
 * A fresh cycle has the standard places; a repair reads them from the key rows of the real tabs, so that renamed tabs and moved
 * columns keep working. Used by the tab files to write references. Pure.
 */

import { CYCLE_KEYS } from '../boards/clock';
import { CHART_BOARD_KEYS } from '../boards/kpi/chart-board';
import { CHECKIN_BOARD_KEYS } from '../boards/kpi/checkin-board';
import { KPI_BOARD_KEYS } from '../boards/kpi/kpi-board';
import { SCORE_BOARD_KEYS } from '../boards/kpi/score-board';
import { LINK_BOARD_KEYS } from '../boards/links/link-board';
import { ROADMAP_BOARD_KEYS } from '../boards/roadmap-board';
import { RULE_BOARD_KEYS } from '../boards/rule-board';
import { SETUP_BOARD_KEYS } from '../boards/setup-board';
import type { TabId } from '../contract';
import {
  CHECKINS_KNOWN,
  DASHBOARD_DRAWN,
  DASHBOARD_KNOWN,
  FIGURES_KNOWN,
  LINKS_KNOWN,
  ROADMAP_KNOWN,
  RULES_KNOWN,
  SCORECARD_KNOWN,
  SETUP_KNOWN,
} from './known';
import { FIRST_ROW, HEADING_ROW, KEY_ROW } from './spec';

/** Columns of each tab in standard order. Keys are stable: they stand in workbooks. */
export const COLUMNS = {
  dashboard: [
    ...['star', 'kpi', 'status', 'now', 'target', 'do_now', 'progress', 'baseline', 'trend', 'owner', 'next'],
    ...['expected', 'outlook', 'forecast', 'unusual', 'course', 'last', 'computed', 'gap'],
    ...['target_text', 'reading', 'threshold', 'threshold_action', 'below_action', 'cadence', 'override', 'reason'],
    ...['definition', 'source'],
    ...['unit', 'better', 'aggregate', 'baseline_from', 'baseline_typed'],
    ...['id', 'locked', 'past_targets', ...DASHBOARD_KNOWN, ...DASHBOARD_DRAWN, ...KPI_BOARD_KEYS],
  ],
  // What the row counts for stands behind what the boards are handed, or their blocks would hold an answer.
  checkins: [
    ...['date', 'kpi', 'channel', 'value', 'numerator', 'denominator', 'note', 'by', 'id', 'kpi_id', 'day'],
    ...['counts', ...CHECKINS_KNOWN, ...CHECKIN_BOARD_KEYS],
  ],
  roadmap: [
    ...['phase', 'week', 'task', 'done_when', 'kpi', 'owner', 'start', 'due', 'status', 'late'],
    ...['w1', 'w2', 'w3', 'w4', 'w5', 'w6', 'w7', 'w8', 'w9', 'w10', 'w11', 'w12', 'w13', 'edge'],
    ...['id', 'kpi_id', 'start_day', 'due_day', 'state', ...ROADMAP_KNOWN, ...ROADMAP_BOARD_KEYS],
  ],
  links: [
    ...['url', 'channel', 'format', 'concept', 'creator', 'batch', 'ga4', 'tagged', 'problems', 'posted_on', 'post_url', 'item'],
    ...['clicks', 'primary', 'micro_1', 'micro_2', 'rate'],
    ...['source', 'medium', 'campaign', 'content'],
    ...['id', 'name', ...LINKS_KNOWN, ...LINK_BOARD_KEYS],
  ],
  setup: [
    ...['fact', 'value', 'hint'],
    ...['gap_people', 'person', 'seat'],
    ...['gap_channels', 'channel', 'role', 'signal', 'source', 'medium', 'also'],
    ...['gap_phases', 'phase', 'first_day', 'last_day', 'phase_goal', 'exit'],
    ...['gap_words', 'format', 'concept', 'creator', 'batch'],
    ...['gap_watch', 'watch', 'watch_on', 'watch_now', 'watch_next', 'watch_unit', 'watch_better', 'watch_cadence'],
    ...['watch_base', 'watch_owner', 'watch_definition', 'watch_id', 'kpi_listed'],
    ...['fact_key', 'status_word', 'status_key', 'cadence_word', 'cadence_key', 'better_word', 'better_key'],
    ...['how_word', 'how_key', 'unit_word', 'unit_key', 'from_word', 'from_key', 'task_word', 'task_key'],
    ...['role_word', 'role_key', 'seat_word', 'seat_key', 'kind_word', 'kind_key', 'is_word', 'is_key', 'match_word', 'match_key'],
    ...['yes_word', 'yes_key', ...CYCLE_KEYS, ...SETUP_KNOWN, ...SETUP_BOARD_KEYS],
  ],
  rules: [
    ...['sign', 'kind', 'state', 'fired', 'helped', 'action', 'owner', 'on', 'match', 'in_a_row'],
    ...['kpi_1', 'is_1', 'bound_1', 'kpi_2', 'is_2', 'bound_2', 'kpi_3', 'is_3', 'bound_3'],
    ...['id', 'shown_at', 'id_1', 'id_2', 'id_3', ...RULES_KNOWN, ...RULE_BOARD_KEYS],
  ],
  scorecard: [
    ...['star', 'kpi'],
    ...['w1', 'w2', 'w3', 'w4', 'w5', 'w6', 'w7', 'w8', 'w9', 'w10', 'w11', 'w12', 'w13'],
    ...SCORECARD_KNOWN,
    ...SCORE_BOARD_KEYS,
  ],
  figures: [
    ...['week', 'value_1', 'baseline_1', 'target_1', 'forecast_1'],
    ...['value_2', 'baseline_2', 'target_2', 'forecast_2'],
    ...FIGURES_KNOWN,
    ...CHART_BOARD_KEYS,
  ],
} as const satisfies Record<TabId, readonly string[]>;

/** The columns of last known values of each tab, in their order. */
export const KNOWN_KEYS = {
  dashboard: DASHBOARD_KNOWN,
  checkins: CHECKINS_KNOWN,
  scorecard: SCORECARD_KNOWN,
  roadmap: ROADMAP_KNOWN,
  links: LINKS_KNOWN,
  rules: RULES_KNOWN,
  setup: SETUP_KNOWN,
  figures: FIGURES_KNOWN,
} as const satisfies Partial<Record<TabId, readonly string[]>>;

/** The keys that each tab's board gives, in its order. */
export const BOARD_KEYS: Readonly<Partial<Record<TabId, readonly string[]>>> = {
  dashboard: KPI_BOARD_KEYS,
  checkins: CHECKIN_BOARD_KEYS,
  scorecard: SCORE_BOARD_KEYS,
  roadmap: ROADMAP_BOARD_KEYS,
  links: LINK_BOARD_KEYS,
  rules: RULE_BOARD_KEYS,
  setup: SETUP_BOARD_KEYS,
  figures: CHART_BOARD_KEYS,
};

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
function quoteTitle(title: string): string {
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

  /**
   * Columns of a tab from the first to the last of the named ones, the key row on top: `'Check-ins'!B$4:K`. Boards find their columns in
   * it by key, so it may hold others; it must not hold what the board itself gives back.
   */
  block<Tab extends TabId>(tab: Tab, ...keys: readonly ColumnKey<Tab>[]): string {
    const numbers = keys.map(key => this.number(tab, key));
    const range = `${letters(Math.min(...numbers))}$${KEY_ROW}:${letters(Math.max(...numbers))}`;
    return tab === (this.here as TabId) ? range : `${quoteTitle(this.place.titles[tab])}!${range}`;
  }

  /** The cell of a column in the key row or the heading row, both fixed: `'Setup'!$CX$4`. */
  fixed<Tab extends TabId>(tab: Tab, key: ColumnKey<Tab>, row: typeof KEY_ROW | typeof HEADING_ROW): string {
    const cell = `$${this.letter(tab, key)}$${row}`;
    return tab === (this.here as TabId) ? cell : `${quoteTitle(this.place.titles[tab])}!${cell}`;
  }

  letter<Tab extends TabId>(tab: Tab, key: ColumnKey<Tab>): string {
    return letters(this.number(tab, key));
  }

  /** How many columns one stands to the right of another. */
  distance<Tab extends TabId>(tab: Tab, from: ColumnKey<Tab>, to: ColumnKey<Tab>): number {
    return this.number(tab, to) - this.number(tab, from);
  }

  private number<Tab extends TabId>(tab: Tab, key: ColumnKey<Tab>): number {
    const column = (this.place.columns[tab] as Readonly<Record<string, number | undefined>>)[key];
    if (column === undefined) throw new RangeError(`No column ${key} on ${tab}`);
    return column;
  }

  private open<Tab extends TabId>(tab: Tab, key: ColumnKey<Tab>): string {
    const letter = this.letter(tab, key);
    return `${letter}$${HEADING_ROW}:${letter}`;
  }
}
