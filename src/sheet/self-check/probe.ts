/** What the probes of the self-check share: how one is judged, and that one which fails leaves the others their turn. */
import type { ProbeId, ProbeResult } from '../../contract';

/** A result whose answer is one of those we count on. */
export function judged(id: ProbeId, answer: string, expected: readonly string[]): ProbeResult {
  return { id, verdict: expected.includes(answer) ? 'holds' : 'differs', answer };
}

/** Runs a probe; what it throws is no answer. Google's message may name things of the person's, so it is left out. */
export function tried(id: ProbeId, expected: readonly string[], probe: () => string): ProbeResult {
  try {
    return judged(id, probe(), expected);
  } catch {
    return { id, verdict: 'open', answer: '' };
  }
}
