/** Taking back what the last command did, and all that Quarterdeck has made: types of the wire. Part of ../index.ts. */
import type { TabId } from '../../cycle-tabs';
import type { Opening } from './opening';

/** A row that somebody has changed since. */
export interface LeftRow {
  readonly tab: TabId;
  readonly row: number;
}

export interface TakeBackView {
  /** How many rows it added and how many cells it changed that are as it left them. */
  readonly tabs: readonly { readonly tab: TabId; readonly rows: number; readonly cells: number }[];
  /** What stays as it is. */
  readonly left: readonly LeftRow[];
  /** It changed more than is remembered, so that nothing can be taken back. */
  readonly tooLong: boolean;
}

/** What a file holds of Quarterdeck, by the titles of its tabs. */
export interface RemovalView {
  /** Tabs of the running cycle in which people type, which may stay as plain values. */
  readonly typed: readonly string[];
  /** Those that only show what the others hold. */
  readonly computed: readonly string[];
  /** How many tabs of cycles that were left or closed lie hidden. */
  readonly earlier: number;
  /** Tabs of the team's own with formulas that name one of these. */
  readonly drawing: readonly string[];
}

export interface TakeBackEndpoints {
  removal: { argument: null; result: RemovalView };
  /** Asking again finishes what stopped half-way. */
  removeAll: { argument: { keep: boolean }; result: Opening };
  /** What taking back would do; null where there is nothing to take back. */
  lastStep: { argument: null; result: TakeBackView | null };
  /** Takes it back and says what it did. */
  takeBack: { argument: null; result: TakeBackView | null };
}
