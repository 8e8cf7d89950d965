/**
 * The self-check as a text for an issue: in English and by ids, so that whoever mends it can read it. Used by the self-check.
 */
import type { SelfCheckResult } from '../../contract';
import { NEWS_VERSION } from './news-version';

const SIGNS = { holds: '✓', differs: '✕', open: '○' } as const;

/** Figures and words of ours alone. `calls` is how long calls that do nothing took, in milliseconds. */
export function selfCheckText({ probes, locale, offsets, milliseconds }: SelfCheckResult, calls: readonly number[]): string {
  return [
    `Quarterdeck ${NEWS_VERSION}, self-check`,
    `Locale ${locale}, spreadsheet ${offsets[0]}, script ${offsets[1]}`,
    `Empty calls ${calls.join(', ')} ms; the check ${milliseconds} ms in the script`,
    ...probes.map(({ id, verdict, answer }) => `${SIGNS[verdict]} ${id}: ${answer}`),
  ].join('\n');
}
