/**
 * A status as sign, word and colour (blue, amber, red; no green).
 *
 * Used by Today.
 */
import { toneOf } from '../status-tone';

export function StatusPill({ status }: { readonly status: string }) {
  return <span class={`pill ${toneOf(status)}`}>{status}</span>;
}
