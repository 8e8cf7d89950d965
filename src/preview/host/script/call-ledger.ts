/**
 * The record of service calls, and the fault that is to happen at one of them.
 *
 * Used by the guard for every call and by the host for its `calls` and `failAt`.
 */
import type { Call } from '../host';
import { Refusal } from '../refusal';

export class CallLedger {
  readonly calls: Call[] = [];
  private untilFault: number | null = null;

  /** The k-th counted call from now on throws; null takes that back. */
  failAt(k: number | null): void {
    this.untilFault = k;
  }

  /** Notes what happens without being a call of its own, such as the flush a read forces. */
  note(call: Call): void {
    this.calls.push(call);
  }

  /** Notes a call and throws when it is the one that must fail, as a busy server would. */
  count(call: Call): void {
    this.calls.push(call);
    if (this.untilFault === null) return;
    this.untilFault -= 1;
    if (this.untilFault > 0) return;
    this.untilFault = null;
    throw new Refusal("We're sorry, a server error occurred. Please wait a bit and try again.");
  }

  clear(): void {
    this.calls.length = 0;
  }
}
