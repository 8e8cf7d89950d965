/**
 * The colours of the tabs. Status colours come with their contrast and were chosen so that order survives grey print and the
 * common colour-vision deficiencies: blue, amber, red, no green. Used by the tab files only.
 */
import { PAUSED } from '../boards/kpi/kpi-board';
import type { LineLook } from './spec';

export const INK = '#1f2937';
export const QUIET = '#5f6368';
export const PAPER = '#ffffff';
export const NAVY = '#0a2f5c';
export const MIST = '#eef3fa';
export const LINE = '#dfe5ee';
export const INPUT = '#fff8e1';
export const BLUE = '#0b5cad';
export const SKY = '#a9cef4';
export const AMBER = '#ffe08a';
export const RED = '#b3261e';

/** First sign of a status, with text and fill. Conditional formats hang on the sign, never on a word. */
export const STATUS_LOOKS: readonly { readonly signs: readonly string[]; readonly color: string; readonly background: string }[] = [
  { signs: ['✓'], color: '#ffffff', background: '#0b5cad' },
  { signs: ['●'], color: '#0a2f5c', background: '#a9cef4' },
  { signs: ['◐'], color: '#5f3b00', background: '#ffe08a' },
  { signs: ['■', '▽', '✕'], color: '#ffffff', background: '#b3261e' },
  { signs: ['○', '↻', '✎', '◆', '–', PAUSED], color: '#5f6368', background: '#ffffff' },
];

/** Actual, baseline, target, forecast: what was measured is strong, what it is held against is not; told apart in grey print too. */
export const CHART_LINES: readonly LineLook[] = [
  { color: BLUE, width: 3, dash: [] },
  { color: '#9aa0a6', width: 2, dash: [6, 4] },
  { color: NAVY, width: 2, dash: [] },
  { color: BLUE, width: 2, dash: [2, 3] },
];

/** One quiet tint per phase, in order. */
export const PHASE_TINTS: readonly string[] = ['#dce8f7', '#f7ecd6', '#e3e0f3', '#d9ecec', '#f3dfe4', '#e8e8e8'];
