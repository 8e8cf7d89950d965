/** Leaving the running cycle, and coming back to the one left last: types of the wire. Part of ../index.ts. */
import type { IsoDay } from '../day';
import type { AsideCycle, Opening } from './opening';

/** What would be set aside: rows that people typed, and rows of the example. */
export interface LeavingView {
  readonly cycle: string;
  readonly numbers: number;
  readonly links: number;
  /** Tasks begun or done. */
  readonly tasks: number;
  readonly sample: number;
  /** What was set aside before and goes for good with the next leaving; null for nothing. */
  readonly replaced: AsideCycle | null;
}

export interface LeavingEndpoints {
  leaving: { argument: null; result: LeavingView };
  /** Sets the running cycle aside; `restart` leaves its choices as a draft for another day. Asking again finishes what stopped half-way. */
  leave: { argument: { cycle: string; restart: { start: IsoDay; name: string } | null }; result: Opening };
  /** Brings a cycle back as it was left; one that runs now is set aside in its place. */
  comeBack: { argument: { cycle: string }; result: Opening };
}
