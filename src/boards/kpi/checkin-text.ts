/** The reading of a row of Check-ins in words. Used by CHECKIN_BOARD and the sheet check. */

import { periodText } from '../../languages/period-text';
import { fill } from '../../languages/text';
import type { NumberSigns } from '../clock';
import { withOtherSign } from '../figure-text';
import { dayMonth } from '../setup-board';
import type { BoardWords } from '../words';
import type { RowReading } from './checkin-readings';
import { unitFigure } from './unit-figure';

/**
 * Short words with a sign in front; blank where there is nothing to say.
 * @example checkinText({ kind: 'bad_day', text: 'soon' }, words, signs) // '◆ “soon” is not a date'
 */
export function checkinText(reading: RowReading, { tabs, calendar, messages }: BoardWords, signs: NumberSigns): string {
  const { readings, columns } = tabs.checkins;
  switch (reading.kind) {
    case 'fine':
      return reading.period === null ? '' : periodText(reading.period, calendar);
    case 'among':
      return fill<string>(readings.among, { n: reading.days, column: tabs.dashboard.columns.now.label });
    case 'replaced':
      return typeof reading.by === 'number'
        ? fill<string>(readings.replacedDay, { day: dayMonth(reading.by, calendar) })
        : fill<string>(readings.replaced, { period: periodText(reading.by, calendar) });
    case 'later':
      return fill<string>(readings.later, { day: dayMonth(reading.shown, calendar) });
    case 'doubtful': {
      if (reading.doubt.code !== 'far') return reading.doubt.code === 'negative' ? readings.negative : readings.above;
      return fill<string>(readings.far, { last: unitFigure(reading.doubt.from, reading.kpi.unit, signs) });
    }
    case 'two_readings': {
      const [one, other] = [reading.one, reading.other].map(value => unitFigure(value, reading.kpi.unit, signs));
      return fill<string>(readings.two_readings, { text: reading.text, one: one ?? '', other: other ?? '' });
    }
    case 'unconfirmed':
      return fill<string>(readings.unconfirmed, { value: unitFigure(reading.value, reading.kpi.unit, signs) });
    case 'unknown_kpi':
      return fill<string>(reading.near === null ? readings.unknown : readings.unknownNear, {
        text: reading.text,
        near: reading.near ?? '',
      });
    case 'outside':
      return fill<string>(readings.outside, { from: dayMonth(reading.from, calendar), to: dayMonth(reading.to, calendar) });
    case 'half_rate':
      return fill<string>(readings.half_rate, { one: columns.numerator.label, two: columns.denominator.label });
    case 'not_a_number':
      return withOtherSign(fill(readings.not_a_number, { text: reading.text }), reading.text, messages.toasts);
    case 'bad_day':
    case 'other_unit':
      return fill<string>(readings[reading.kind], { text: reading.text });
    default:
      return readings[reading.kind];
  }
}
