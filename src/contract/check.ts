/** What *Check the sheet* found. Part of index.ts: types only. */
import type { TabId } from '../cycle-tabs';

export interface Finding {
  readonly id: string;
  /** A sentence in the person's language: what is wrong and what repairing does. */
  readonly text: string;
  readonly tab: TabId | null;
  readonly repairable: boolean;
}

export type CheckPanel = 'check';

export interface CheckEndpoints {
  check: { argument: null; result: readonly Finding[] };
  repair: { argument: { ids: readonly string[] }; result: readonly Finding[] };
}
