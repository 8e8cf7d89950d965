/**
 * The colour of a status, decided by its sign as in the sheet, so that any language's words will do.
 *
 * Used by the status pill. Colours themselves are in sidebar.css, after the status table of the glossary.
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
