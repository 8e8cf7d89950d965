/**
 * NOW and TODAY on the workbook's own clock and zone.
 */
import { sessionOf } from '../formula/session';
import { type Functions, ofScalars } from './described';

const now = (context: Parameters<typeof sessionOf>[0]): number => sessionOf(context)?.now() ?? 0;

/** The functions by their names. */
export const CLOCK: Functions = {
  NOW: ofScalars('Current date and time.', [], (_, context) => ({
    value: now(context),
    format: `${context.locale.dateFormat} ${context.locale.timeFormat}`,
  })),
  TODAY: ofScalars('Current date.', [], (_, context) => ({ value: Math.floor(now(context)), format: context.locale.dateFormat })),
};
