/**
 * The arithmetic behind a playbook's volume: posts a week on all channels against what one batch day makes.
 *
 * Used by the channel step. Sources of the playbooks ask for more than their batches give, so a team should see it before it starts.
 */
import type { NumberHabit, PlaybookCard } from '../../contract';
import { readTarget } from '../../core/kpi/read-target';

type Volume = Omit<PlaybookCard['volume'], 'kpi'>;
type Range = Volume['postsPerChannelWeek'];

export interface VolumeSum {
  readonly total: Range;
  /** Batch days a week, null where the playbook has no batches. */
  readonly batches: Range | null;
}

/** Few posts from large batches up to many posts from small ones. `volumeSum({ 8–14, batch 6–10 }, 3)` → 24–42 posts, 3–7 batch days */
export function volumeSum({ postsPerChannelWeek: { low, high }, batch }: Volume, channels: number): VolumeSum {
  const total = { low: low * channels, high: high * channels };
  const batches = batch === null ? null : { low: Math.ceil(total.low / batch.high), high: Math.ceil(total.high / batch.low) };
  return { total, batches };
}

/** The posts a target asks for; null for a change or what cannot be read. Example: `postsAsked('4–6', habit)` → 4 to 6. */
export function postsAsked(text: string, { decimal }: NumberHabit): Range | null {
  const read = readTarget(text, decimal, { percent: false, spellings: [] });
  if (!read.ok) return null;
  const { target } = read.value;
  if (target.kind === 'between') return { low: target.low, high: target.high };
  const posts = target.kind === 'value' ? target.value : target.kind === 'at_least' || target.kind === 'at_most' ? target.bound : null;
  return posts === null ? null : { low: posts, high: posts };
}

/** `rangeText({ low: 8, high: 14 })` → 8–14; a range of one figure is that figure. */
export function rangeText({ low, high }: Range): string {
  return low === high ? String(low) : `${low}–${high}`;
}
