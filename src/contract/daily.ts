/** The ten minutes of a day: two numbers and what goes out. Types of the wire; part of index.ts. */
import type { ContentLine } from './content';
import type { DueNumber } from './numbers/numbers';

export interface DailyView {
  /** What the playbook asks for every day, in the workbook's language. */
  readonly rituals: readonly { readonly name: string; readonly text: string }[];
  /** At most two. */
  readonly numbers: readonly DueNumber[];
  /** Items planned for today, and earlier ones that are still not out. */
  readonly items: readonly ContentLine[];
}

export type DailyPanel = 'daily';

export interface DailyEndpoints {
  daily: { argument: null; result: DailyView };
}
