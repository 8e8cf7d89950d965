/**
 * The rows of Check-ins as check-ins of KPIs. Used by every board that knows figures, and by the commands.
 * What does not count: a row without a day or a figure, of a KPI nobody has, more than 90 days before the cycle,
 * or one of two totals of one week, or a percentage that nobody has confirmed.
 */
import { DAYS_BEFORE } from '../../core/cycle/cycle';
import { addDays, type Day, dayFromSerial } from '../../core/day/day';
import { isPercent } from '../../core/kpi/read-amount';
import { nameKey } from '../../core/name-key';
import type { CheckIn } from '../../core/series/check-in';
import { confirmedShares } from '../../core/series/confirmed-shares';
import { oneEachWeek } from '../../core/series/period';
import { type Block, type BlockCell, type Line, linesOf, shownIn } from '../block';
import type { CycleFacts } from '../clock';
import { Names } from '../names';
import { type BoardKpi, knownOf, scaleOf } from './kpis';
import { type FigureHabit, typedFigure } from './typed-figure';

/** Columns of Check-ins that are read; `day` is the date as a plain number. */
export const CHECKIN_INPUTS = ['kpi', 'channel', 'value', 'numerator', 'denominator', 'note', 'kpi_id', 'day'] as const;
export type CheckinInput = (typeof CHECKIN_INPUTS)[number];

/** Check-ins of each KPI in the order of the tab, the later row last. Only days a board may look at. `elsewhere` names the KPIs that are left out. */
export function checkInsOf<T extends BoardKpi>(
  block: Block,
  kpis: readonly T[],
  facts: Pick<CycleFacts, 'clock' | 'currency' | 'signs'>,
  elsewhere: readonly string[] = [],
): ReadonlyMap<T, readonly CheckIn[]> {
  const { start, end, asOf } = facts.clock;
  const names = new Names(kpis, elsewhere);
  const found = new Map<T, CheckIn[]>(kpis.map(kpi => [kpi, []]));
  const settled = new Set<CheckIn>();
  const earliest = addDays(start, -DAYS_BEFORE);
  for (const line of linesOf<CheckinInput>(block)) {
    const kpi = names.find(line.text('kpi'), line.text('kpi_id'));
    const day = dayOf(line);
    const typed = typedCheckIn(line);
    const value = kpi === null ? null : checkInFigure(typed, kpi, facts);
    if (kpi === null || day === null || value === null || day < earliest || day > end) continue;
    const row = { day, value, channel: nameKey(line.text('channel')) || null, denominator: denominatorIn(typed, facts) };
    if (line.text('note') !== '') settled.add(row);
    found.get(kpi)?.push(row);
  }
  // What is usual is told by later rows, too: a row counts on each day or on none.
  return new Map(
    [...found].map(([kpi, all]) => {
      const rows = confirmedShares(knownOf(kpi), all, row => settled.has(row)).rows.filter(({ day }) => day <= asOf);
      return [kpi, kpi.aggregate === 'sum' ? oneEachWeek(rows, start) : rows];
    }),
  );
}

function dayOf(line: Line<CheckinInput>): Day | null {
  const serial = line.figure('day');
  return serial === null ? null : dayFromSerial(serial);
}

/** The cells of a row that hold figures. */
export interface TypedCheckIn {
  readonly value: BlockCell;
  readonly numerator: BlockCell;
  readonly denominator: BlockCell;
}

export function typedCheckIn(line: Line<CheckinInput>): TypedCheckIn {
  return { value: line.cell('value'), numerator: line.cell('numerator'), denominator: line.cell('denominator') };
}

/**
 * The figure of a row: the value, also one typed as text ("12k", "3:45") that reads in one way for its KPI; the two counts of a rate where
 * there is no value. Null for none, and for a text that cannot be read: what it was meant to say may differ from the counts beside it. Used by
 * the commands too, so that they count what the cells count.
 */
export function checkInFigure(typed: TypedCheckIn, kpi: BoardKpi, facts: FigureHabit): number | null {
  const figure = typedFigure(typed.value, kpi.unit, facts);
  if (figure !== null) return figure;
  if (shownIn(typed.value) !== '') return null;
  const [numerator, denominator] = [numeratorIn(typed, kpi, facts), denominatorIn(typed, facts)];
  return numerator === null || denominator === null || denominator <= 0 ? null : (scaleOf(kpi) * numerator) / denominator;
}

/** What a rate was divided by is a count. */
export function denominatorIn({ denominator }: TypedCheckIn, facts: FigureHabit): number | null {
  return typedFigure(denominator, 'count', facts);
}

/** Of shares and figures per thousand both parts are counts; of an amount or a time per piece the first is in its unit. */
export function numeratorIn({ numerator }: TypedCheckIn, { unit }: BoardKpi, facts: FigureHabit): number | null {
  return typedFigure(numerator, isPercent(unit) || unit === 'per_thousand' ? 'count' : unit, facts);
}
