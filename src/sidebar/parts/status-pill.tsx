/**
 * A status as sign, word and colour. The sign decides the colour, as in the sheet, so that any language's words will do.
 *
 * Used by Today. Colours: the status table of the glossary (blue, amber, red; no green).
 */

export type Tone = 'achieved' | 'on_track' | 'at_risk' | 'off_track' | 'grey';

const TONES: Readonly<Record<string, Tone>> = {
  '✓': 'achieved',
  '●': 'on_track',
  '◐': 'at_risk',
  '■': 'off_track',
  '▽': 'off_track',
  '✕': 'off_track',
};

/** The tone of a status text; every sign without a colour of its own is grey. @example toneOf('◐ At risk') // 'at_risk' */
export function toneOf(status: string): Tone {
  return TONES[status.charAt(0)] ?? 'grey';
}

export function StatusPill({ status }: { readonly status: string }) {
  return <span class={`pill ${toneOf(status)}`}>{status}</span>;
}
