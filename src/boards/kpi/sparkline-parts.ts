/**
 * The figures of the two drawings of a Dashboard row, as whole numbers in one text: SPLIT reads them alike in every spreadsheet locale,
 * and a drawing keeps its shape whatever its scale. Used by the Dashboard's board.
 */

/** Length of a whole bar, and height of a whole line. */
export const WHOLE = 1000;
const TICK = 30;

/**
 * The parts of the progress bar in two colours that take turns. Behind plan: done, gap, dark tick, rest. Ahead: done up to the tick, light
 * tick, done, rest. Example: done 0.4, due 0.5 → "400 70 30 500".
 */
export function barParts(done: number, due: number): string {
  const [a, b] = [clamped(done), clamped(due)];
  const [low, high] = [Math.min(a, b), Math.max(a, b)];
  const isBehind = a < b;
  const parts = isBehind
    ? [low, Math.max(0, high - low - TICK), Math.min(high - low, TICK), WHOLE - high]
    : [low - Math.min(low, TICK), Math.min(low, TICK), high - low, WHOLE - high];
  return parts.join(' ');
}

const clamped = (share: number): number => Math.round(Math.min(1, Math.max(0, share)) * WHOLE);

/** The heights of a line, lowest 0; blank without a value. Example: 10, 12, 14 → "0 500 1000". */
export function lineParts(values: readonly number[]): string {
  let [low, high] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const value of values) [low, high] = [Math.min(low, value), Math.max(high, value)];
  return values.map(value => (high === low ? WHOLE / 2 : Math.round(((value - low) / (high - low)) * WHOLE))).join(' ');
}
