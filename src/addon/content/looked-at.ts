/** The day commands look at the items of Content, with the weeks the team has off. Used by the panel and by what is worked out of the tab. */
import type { LookedAt } from '../../boards/content/items';
import { readWeeksOff } from '../../core/cycle/weeks-off';
import type { Day } from '../../core/day/day';
import type { OpenWorkbook } from '../../sheet/workbook/workbook';
import { boardsOf } from '../workbook/current';

export function lookedAtOn(workbook: OpenWorkbook, asOf: Day): LookedAt {
  const weeksOff = readWeeksOff(boardsOf(workbook).measured()?.cycle.weeksOff ?? '') ?? [];
  return { asOf, start: workbook.facts.start, weeksOff };
}
