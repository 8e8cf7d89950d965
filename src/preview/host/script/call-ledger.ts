/**
 * The record of service calls, and the fault or the other execution that is to happen at one of them.
 *
 * Used by the guard for every call and by the host for its `calls`, `failAt` and `interruptAt`.
 */
import type { Call } from '../host';
import { Refusal } from '../refusal';

export class CallLedger {
  readonly calls: Call[] = [];
  private untilFault: number | null = null;
  private interruption: { until: number; readonly work: () => void } | null = null;

  /** The k-th counted call from now on throws; null takes that back. */
  failAt(k: number | null): void {
    this.untilFault = k;
  }

  /** Before the k-th counted call from now on something else happens, whose own calls count for nothing here. Gives what takes that back. */
  interruptAt(k: number, work: () => void): () => void {
    const interruption = { until: k, work };
    this.interruption = interruption;
    return () => {
      if (this.interruption === interruption) this.interruption = null;
    };
  }

  /** Notes what happens without being a call of its own, such as the flush a read forces. */
  note(call: Call): void {
    this.calls.push(call);
  }

  /** Notes a call and throws when it is the one that must fail, as a busy server would. */
  count(call: Call): void {
    this.interrupt();
    this.calls.push(call);
    if (this.untilFault === null) return;
    this.untilFault -= 1;
    if (this.untilFault > 0) return;
    this.untilFault = null;
    throw new Refusal("We're sorry, a server error occurred. Please wait a bit and try again.");
  }

  private interrupt(): void {
    if (this.interruption === null) return;
    this.interruption.until -= 1;
    if (this.interruption.until > 0) return;
    const { work } = this.interruption;
    this.interruption = null;
    work();
  }

  clear(): void {
    this.calls.length = 0;
  }
}
