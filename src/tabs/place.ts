/**
 * Where things stand: titles of the tabs, letters of the columns, rows of the Setup facts.
 *
 * A fresh cycle has the standard places; a repair reads them from the key rows of the real tabs, so that renamed tabs and moved
 * columns keep working. Used by the tab files to write references. Pure.
 */

import type { TabId } from '../contract';
import { isLaterTab, TAB_ORDER } from '../cycle-tabs';
import { FIRST_ROW, HEADING_ROW, KEY_ROW } from './spec';
import { type ColumnKey, columnsOf } from './tab-columns';

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
  /** Whether formulas may name a tab that comes on first use. */
  readonly isThere: (tab: TabId) => boolean;
}

/** The places of a fresh cycle under the given titles. */
export function standardPlace(titles: Readonly<Record<TabId, string>>): Place {
  const number = (keys: readonly string[]) => Object.fromEntries(keys.map((key, index) => [key, index + 1]));
  return {
    titles,
    columns: Object.fromEntries(TAB_ORDER.map(tab => [tab, number(columnsOf(tab))])) as Place['columns'],
    facts: Object.fromEntries(FACTS.map((fact, index) => [fact, FIRST_ROW + index])) as Record<Fact, number>,
    isThere: tab => !isLaterTab(tab),
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

/** Where the words of a drop-down stand: a column of Setup by its key alone, one of another tab with its name in front, as `dashboard:kpi`. */
export function listPlace(from: string): { readonly tab: TabId; readonly key: string } {
  const tab = TAB_ORDER.find(id => from.startsWith(`${id}:`));
  return tab === undefined ? { tab: 'setup', key: from } : { tab, key: from.slice(tab.length + 1) };
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
