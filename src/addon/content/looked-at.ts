/** The day commands look at the items of Content, with the weeks the team has off. Used by the panel and by what is worked out of the tab. */
import { PLAIN_SIGNS } from '../../boards/clock';
import type { LookedAt } from '../../boards/content/items';
import { readWeeksOff } from '../../core/cycle/weeks-off';
import type { Day } from '../../core/day/day';
import { nameKey } from '../../core/name-key';
import type { OpenWorkbook } from '../../sheet/workbook/workbook';
import { boardsOf } from '../workbook/current';

export function lookedAtOn(workbook: OpenWorkbook, asOf: Day): LookedAt {
  const measured = boardsOf(workbook).measured();
  const { start, currency } = workbook.facts;
  const weeksOff = readWeeksOff(measured?.cycle.weeksOff ?? '') ?? [];
  const units = new Map((measured?.kpis ?? []).map(({ kpi }) => [nameKey(kpi.name), kpi.unit] as const));
  return { asOf, start, weeksOff, units, habit: { currency, signs: measured?.cycle.signs ?? PLAIN_SIGNS } };
}
