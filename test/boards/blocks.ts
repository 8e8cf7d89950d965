/** Blocks as the tabs hand them to boards, from rows by key. Used by the tests of this folder. */
import type { Block, BlockCell, Board, BoardRow } from '../../src/boards/block';
import { CYCLE_KEYS, type CycleFacts, type CycleKey, cycleIn } from '../../src/boards/clock';
import { BASELINE_INPUTS } from '../../src/boards/content/baselines';
import { CONTENT_INPUTS, type ContentInput } from '../../src/boards/content/items';
import { LISTED_INPUTS } from '../../src/boards/content/listed';
import { CHECKIN_INPUTS, type CheckinInput } from '../../src/boards/kpi/check-ins';
import { KPI_INPUTS, type KpiInput, WATCH_INPUTS, type WatchInput } from '../../src/boards/kpi/kpis';
import { LINK_INPUTS, type LinkInput } from '../../src/boards/links/link-board';
import { VOCABULARY_INPUTS, type VocabularyInput } from '../../src/boards/links/link-names';
import { REVIEW_INPUTS, type ReviewInput } from '../../src/boards/review/decisions';
import { PHASE_INPUTS, ROADMAP_INPUTS } from '../../src/boards/roadmap-board';
import { RULE_INPUTS, type RuleInput } from '../../src/boards/rules';

/** 5 October 2026, a Monday. */
export const START = 46300;

export type Row<Key extends string> = Partial<Readonly<Record<Key, BlockCell>>>;

/** Key row, a heading row that says nothing, then the rows; a key left out is a blank cell. */
export function block<Key extends string>(keys: readonly Key[], rows: readonly Row<Key>[]): Block {
  return [keys, keys.map(() => 'Heading'), ...rows.map(row => keys.map(key => row[key] ?? ''))];
}

export const kpiBlock = (...rows: readonly Row<KpiInput | 'past_targets'>[]): Block => block([...KPI_INPUTS, 'past_targets'], rows);
export const checkinBlock = (...rows: readonly Row<CheckinInput>[]): Block => block(CHECKIN_INPUTS, rows);
export const watchBlock = (...rows: readonly Row<WatchInput>[]): Block => block(WATCH_INPUTS, rows);
export const ruleBlock = (...rows: readonly Row<RuleInput>[]): Block => block(RULE_INPUTS, rows);
export const reviewRows = (...rows: readonly Row<ReviewInput>[]): Block => block(REVIEW_INPUTS, rows);
export const contentBlock = (...rows: readonly Row<ContentInput>[]): Block => block(CONTENT_INPUTS, rows);
export const baselineBlock = (...rows: readonly Row<(typeof BASELINE_INPUTS)[number]>[]): Block => block(BASELINE_INPUTS, rows);
export const listedBlock = (...rows: readonly Row<(typeof LISTED_INPUTS)[number]>[]): Block => block(LISTED_INPUTS, rows);
export const linkBlock = (...rows: readonly Row<LinkInput>[]): Block => block(LINK_INPUTS, rows);
export const vocabularyBlock = (...rows: readonly Row<VocabularyInput>[]): Block => block(VOCABULARY_INPUTS, rows);
export const taskBlock = (...rows: readonly Row<(typeof ROADMAP_INPUTS)[number]>[]): Block => block(ROADMAP_INPUTS, rows);
export const phaseBlock = (...rows: readonly Row<(typeof PHASE_INPUTS)[number]>[]): Block => block(PHASE_INPUTS, rows);

/** A cycle in English on its day 43 with two weeks of measuring, as Setup's hidden row tells it. */
export function cycleBlock(facts: Row<CycleKey> = {}): Block {
  const usual: Row<CycleKey> = {
    c_start: START,
    c_shown: START + 42,
    c_stamp: START + 42,
    c_measuring: 14,
    c_review: 5,
    c_language: 'en',
    c_currency: 'EUR',
    c_name: 'Q4 2026',
    c_campaign: '{cycle}-{concept}',
    c_content: '{format}-{batch}',
    c_separator: '-',
    c_capitals: 'lower',
    c_decimal: '.',
    c_grouping: ',',
  };
  const given = { ...usual, ...facts };
  return [CYCLE_KEYS, CYCLE_KEYS.map(key => given[key] ?? '')];
}

export function cycleFacts(facts: Row<CycleKey> = {}): CycleFacts {
  const cycle = cycleIn(cycleBlock(facts));
  if (cycle === null) throw new Error('The cycle has no start.');
  return cycle;
}

/** Rows of a board in order, for boards without gaps. */
export function rowsOf<Key extends string>(board: Board<Key>): readonly BoardRow<Key>[] {
  return [...board.rows].sort(([one], [other]) => one - other).map(([, row]) => row);
}

/** One column of a board in order. */
export function columnOf<Key extends string>(board: Board<Key>, key: Key): readonly (string | number)[] {
  return rowsOf(board).map(row => row[key] ?? '');
}
