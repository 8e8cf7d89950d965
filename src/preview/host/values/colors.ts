/**
 * Colours as scripts write them, turned into the lower-case hex that Sheets gives back.
 *
 * Used by formats, rules and tabs. Of the CSS names only those scripts commonly use are known; another one is reported
 * as missing here rather than guessed.
 */
import { Missing } from '../refusal';

const NAMES: Readonly<Record<string, string>> = {
  aqua: '#00ffff',
  black: '#000000',
  blue: '#0000ff',
  fuchsia: '#ff00ff',
  gray: '#808080',
  green: '#008000',
  grey: '#808080',
  lightgray: '#d3d3d3',
  lightgrey: '#d3d3d3',
  lime: '#00ff00',
  maroon: '#800000',
  navy: '#000080',
  olive: '#808000',
  orange: '#ffa500',
  purple: '#800080',
  red: '#ff0000',
  silver: '#c0c0c0',
  teal: '#008080',
  white: '#ffffff',
  yellow: '#ffff00',
};

/** `hexColor('#F00')` → `'#ff0000'`, `hexColor('Red')` → `'#ff0000'`. */
export function hexColor(color: string): string {
  const text = color.trim().toLowerCase();
  if (/^#[0-9a-f]{6}$/.test(text)) return text;
  const short = /^#([0-9a-f])([0-9a-f])([0-9a-f])$/.exec(text);
  if (short !== null) return `#${short[1]}${short[1]}${short[2]}${short[2]}${short[3]}${short[3]}`;
  const named = Object.hasOwn(NAMES, text) ? NAMES[text] : undefined;
  if (named === undefined) throw new Missing(`the colour "${color}"`);
  return named;
}
