/**
 * What each channel brought of a KPI, in a form that can be added up. Used by the sidebar's Channels panel.
 *
 * A count is its own amount. A rate has none: its numerator counts (the leads of a conversion rate), and of an amount per piece the
 * denominator does (the leads of a cost per lead); both need a denominator in the check-ins.
 */
import type { Day } from '../day/day';
import { failure, type Outcome, success } from '../outcome';
import type { Aggregate, CheckIn } from '../series/check-in';
import { currentValue } from '../series/current';
import type { ChannelAmount } from './share';

export type CountedPart = 'value' | 'numerator' | 'denominator';

/** `scale`: what the value is multiplied by beside numerator ÷ denominator, 1,000 for "per 1,000". */
export interface CountedKpi {
  readonly counted: CountedPart;
  readonly scale: number;
  readonly aggregate: Aggregate;
  readonly checkIns: readonly CheckIn[];
}

export type ChannelAmountProblem = { readonly code: 'no_channels' | 'no_parts' };

/** Counts are added up as they are, sums by their last complete week; of rates and prices the last check-in tells its parts. */
function amountOf({ value, denominator }: CheckIn, counted: CountedPart, scale: number): number | null {
  if (counted === 'value') return value;
  if (denominator === null) return null;
  return counted === 'denominator' ? denominator : (value * denominator) / scale;
}

/**
 * The amount of each channel on as-of, in the order the channels first appear; names compared without case. Problems: no check-in of a
 * channel, or none with the parts of a rate. Example: leads, Instagram 20 and TikTok 10 on day 5 → 20 and 10.
 */
export function amountsOf(kpi: CountedKpi, start: Day, asOf: Day): Outcome<readonly ChannelAmount[], ChannelAmountProblem> {
  const { counted, scale } = kpi;
  const ofChannels = kpi.checkIns.filter(({ channel, day }) => channel !== null && day >= start && day <= asOf);
  if (ofChannels.length === 0) return failure({ code: 'no_channels' });
  const names = new Map<string, string>();
  for (const { channel } of ofChannels)
    if (channel !== null && !names.has(channel.toLowerCase())) names.set(channel.toLowerCase(), channel);
  const aggregate = counted === 'value' && kpi.aggregate === 'sum' ? 'sum' : 'last';
  const amounts = [...names].flatMap(([key, channel]): ChannelAmount[] => {
    const own = ofChannels.flatMap((row): CheckIn[] => {
      const amount = row.channel?.toLowerCase() === key ? amountOf(row, counted, scale) : null;
      return amount === null ? [] : [{ ...row, value: amount, channel: null }];
    });
    const value = currentValue(own, { start, asOf, aggregate, cadence: 'weekly' })?.value;
    return value === undefined ? [] : [{ channel, amount: value }];
  });
  return amounts.length === 0 ? failure({ code: 'no_parts' }) : success(amounts);
}
