/**
 * The closed lists on Setup: words people pick beside the stable keys formulas use. One place, because drop-downs, formulas and the
 * switch of language all depend on the same order. Used by setup.ts and by readers in `sheet`.
 */

import { PAUSED } from '../../boards/kpi/kpi-board';
import { CADENCES } from '../../core/cycle/cadence';
import { STATUS_SIGNS } from '../../core/kpi/status';
import type { StatusTexts } from '../../languages/en/status';
import type { TabWords } from '../drawing';
import type { ColumnKey } from '../tab-columns';
import { type LegendStatus, STATUS_ORDER } from './status-order';

export interface ListWord {
  readonly key: string;
  readonly word: string;
}

export interface ClosedList {
  readonly word: ColumnKey<'setup'>;
  readonly key: ColumnKey<'setup'>;
  readonly entries: readonly ListWord[];
}

function entries(words: Readonly<Record<string, string>>): readonly ListWord[] {
  return Object.entries(words).map(([key, word]) => ({ key, word }));
}

/** A status as a cell shows it: sign and word, e.g. "● On track". */
export function statusWord(key: LegendStatus, words: StatusTexts): string {
  const sign = key === 'paused' ? PAUSED : STATUS_SIGNS[key === 'no_target' ? 'no_data' : key];
  return `${sign} ${words[key]}`;
}

/** Every closed list in the words of one language. */
export function closedLists({ lists, status }: TabWords): readonly ClosedList[] {
  return [
    { word: 'status_word', key: 'status_key', entries: STATUS_ORDER.map(key => ({ key, word: statusWord(key, status) })) },
    { word: 'cadence_word', key: 'cadence_key', entries: CADENCES.map(key => ({ key, word: lists.cadences[key] })) },
    { word: 'better_word', key: 'better_key', entries: entries(lists.better) },
    { word: 'how_word', key: 'how_key', entries: entries(lists.aggregates) },
    { word: 'unit_word', key: 'unit_key', entries: entries(lists.units) },
    { word: 'from_word', key: 'from_key', entries: entries(lists.sources) },
    { word: 'task_word', key: 'task_key', entries: entries(lists.taskStatuses) },
    { word: 'role_word', key: 'role_key', entries: entries(lists.channelRoles) },
    { word: 'seat_word', key: 'seat_key', entries: entries(lists.seats) },
    { word: 'kind_word', key: 'kind_key', entries: entries(lists.ruleKinds) },
    { word: 'is_word', key: 'is_key', entries: entries(lists.conditions) },
    { word: 'match_word', key: 'match_key', entries: entries(lists.matches) },
    { word: 'yes_word', key: 'yes_key', entries: entries(lists.yesNo) },
  ];
}
