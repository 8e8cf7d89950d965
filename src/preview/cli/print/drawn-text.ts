/**
 * The text version of what a cell draws: a sparkline as ▁▂▃▄▅▆▇█.
 *
 * Used by `npm run demo` when it prints a tab.
 */

import { sparklineText } from '../../engine/looks/sparkline';
import type { OpenWorkbook } from '../../engine/open-workbook';
import type { Drawn } from './sheet-text';

const sparklineWidth = 10;

/** The text for cells with a sparkline, null for all others. */
export function drawnText(workbook: Pick<OpenWorkbook, 'sparkline'>): Drawn {
  return cell => {
    const spec = workbook.sparkline(cell);
    return spec === null ? null : sparklineText(spec, sparklineWidth);
  };
}
