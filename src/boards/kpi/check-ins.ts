/**
 * The rows of Check-ins as check-ins of KPIs. Used by every board that knows figures, and by the commands.
 * What does not count: a row without a day or a figure, of a KPI nobody has, more than 90 days before the cycle,
 * or one of two totals of one week.
 */
import { addDays, type Day, dayFromSerial } from '../../core/day/day';
import { readAmount } from '../../core/kpi/read-amount';
import type { CheckIn } from '../../core/series/check-in';
import { oneEachWeek } from '../../core/series/period';
import { type Block, type BlockCell, figureIn, type Line, linesOf, shownIn, textIn } from '../block';
import type { CycleFacts } from '../clock';
import { Names, nameKey } from '../names';
import { type BoardKpi, scaleOf } from './kpis';

/** Columns of Check-ins that are read; `day` is the date as a plain number. */
export const CHECKIN_INPUTS = ['kpi', 'channel', 'value', 'numerator', 'denominator', 'kpi_id', 'day'] as const;
export type CheckinInput = (typeof CHECKIN_INPUTS)[number];

/** Days before the cycle whose check-ins a board may look at. */
export const LOOK_BACK_DAYS = 90;

/** Check-ins of each KPI in the order of the tab, the later row last. Only days a board may look at. */
export function checkInsOf<T extends BoardKpi>(
  block: Block,
  kpis: readonly T[],
  facts: Pick<CycleFacts, 'clock' | 'currency' | 'signs'>,
): ReadonlyMap<T, readonly CheckIn[]> {
  const { start, asOf } = facts.clock;
  const names = new Names(kpis);
  const found = new Map<T, CheckIn[]>(kpis.map(kpi => [kpi, []]));
  const earliest = addDays(start, -LOOK_BACK_DAYS);
  for (const line of linesOf<CheckinInput>(block)) {
    const kpi = names.find(line.text('kpi'), line.text('kpi_id'));
    const day = dayOf(line);
    const value = kpi === null ? null : checkInFigure(line.cell('value'), line.figure('numerator'), line.figure('denominator'), kpi, facts);
    if (kpi === null || day === null || value === null || day < earliest || day > asOf) continue;
    found.get(kpi)?.push({ day, value, channel: nameKey(line.text('channel')) || null, denominator: line.figure('denominator') });
  }
  return new Map([...found].map(([kpi, rows]) => [kpi, kpi.aggregate === 'sum' ? oneEachWeek(rows, start) : rows]));
}

function dayOf(line: Line<CheckinInput>): Day | null {
  const serial = line.figure('day');
  return serial === null ? null : dayFromSerial(serial);
}

/**
 * The figure of a row: the value, also one typed as text ("12k", "3:45") that reads in one way for its KPI; the two counts of a rate where
 * there is no value. Null for none, and for a text that cannot be read: what it was meant to say may differ from the counts beside it. Used by the commands too, so that they count what the cells count.
 */
export function checkInFigure(
  value: BlockCell,
  numerator: number | null,
  denominator: number | null,
  kpi: BoardKpi,
  { currency, signs }: Pick<CycleFacts, 'currency' | 'signs'>,
): number | null {
  const figure = figureIn(value);
  if (figure !== null) return figure;
  if (shownIn(value) !== '') {
    const read = readAmount(textIn(value), { unit: kpi.unit, currency }, signs.decimal);
    return read.ok ? read.value : null;
  }
  return numerator === null || denominator === null || denominator <= 0 ? null : (scaleOf(kpi) * numerator) / denominator;
}
