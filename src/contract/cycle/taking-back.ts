/** Taking back what the last command did: types of the wire. Part of ../index.ts. */
import type { TabId } from '../../cycle-tabs';

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
}

export interface TakeBackEndpoints {
  /** What taking back would do; null where there is nothing to take back. */
  lastStep: { argument: null; result: TakeBackView | null };
  /** Takes it back and says what it did. */
  takeBack: { argument: null; result: TakeBackView | null };
}
