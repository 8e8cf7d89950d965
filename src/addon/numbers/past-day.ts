/** Which days before a cycle may feed its baselines. Used by the build and by pasted values. */
import { DAYS_BEFORE } from '../../core/cycle/cycle';
import { addDays, type Day, dayFromIso, isoOfDay } from '../../core/day/day';
import { refuse } from '../refusal';

/** The day, refused when it is none or does not lie in the 90 days before the start. */
export function checkPastDay(iso: string, start: Day): Day {
  const day = dayFromIso(iso) ?? refuse('bad_day', { text: iso });
  if (day < start - DAYS_BEFORE || day >= start)
    refuse('day_outside_cycle', { day: iso, from: isoOfDay(addDays(start, -DAYS_BEFORE)), to: isoOfDay(addDays(start, -1)) });
  return day;
}
