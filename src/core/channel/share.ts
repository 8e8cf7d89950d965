/**
 * How much hangs on one channel. Used by the risk "platform volatility", the sidebar's slider and CHANNEL_SHARE, CHANNEL_DROP.
 * The sources want the largest channel below 55% and ask what is left when it loses 30% of its reach.
 */

import { failure, type Outcome, success } from '../outcome';

export interface ChannelAmount {
  readonly channel: string;
  readonly amount: number;
}

export interface TopChannel {
  readonly channel: string;
  readonly amount: number;
  readonly total: number;
  /** amount ÷ total, 0 … 1. */
  readonly share: number;
}

export type ChannelProblem =
  | { readonly code: 'negative_amount'; readonly name: string; readonly value: number }
  | { readonly code: 'no_amounts' };

/**
 * The largest channel; rows of one channel are added up (names compared without case), of equal ones the first counts.
 * Problems: a negative amount, or a total of 0. Example: instagram 60, tiktok 30, instagram 10 → instagram, share 0.7.
 */
export function topChannel(rows: readonly ChannelAmount[]): Outcome<TopChannel, ChannelProblem> {
  const amounts = new Map<string, ChannelAmount>();
  let total = 0;
  for (const { channel, amount } of rows) {
    if (amount < 0) return failure({ code: 'negative_amount', name: channel, value: amount });
    const key = channel.toLowerCase();
    const known = amounts.get(key);
    amounts.set(key, known === undefined ? { channel, amount } : { channel: known.channel, amount: known.amount + amount });
    total += amount;
  }
  let top: ChannelAmount | null = null;
  for (const each of amounts.values()) if (top === null || each.amount > top.amount) top = each;
  if (top === null || !(total > 0) || !Number.isFinite(total)) return failure({ code: 'no_amounts' });
  return success({ ...top, total, share: top.amount / total });
}

/** What is left in all when the largest channel loses a share of its amount (0 … 1). Example: 70 of 100, fall 0.3 → 79. */
export function leftAfterFall({ amount, total }: TopChannel, fall: number): number {
  return total - amount * fall;
}
