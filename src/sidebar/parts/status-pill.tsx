/**
 * A status as sign, word and colour (blue, amber, red; no green).
 *
 * Used by Today.
 */
import { toneOf } from '../status-tone';

/** Nothing where the workbook shows no status yet. */
export function StatusPill({ status }: { readonly status: string }) {
  if (status === '') return null;
  return <span class={`pill ${toneOf(status)}`}>{status}</span>;
}
