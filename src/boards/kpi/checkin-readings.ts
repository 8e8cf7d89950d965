/**
 * How each row of Check-ins is read: the week a total counts for, or why the row does not count. Used by CHECKIN_BOARD, which says it in the
 * row, and by the sheet check.
 */
import { DAYS_BEFORE } from '../../core/cycle/cycle';
import { addDays, type Day, dayFromSerial } from '../../core/day/day';
import { type Doubt, doubtOf, meantShare } from '../../core/kpi/plausible';
import { readAmount } from '../../core/kpi/read-amount';
import { isKnownUnit } from '../../core/kpi/unit-spellings';
import { nameKey } from '../../core/name-key';
import { type CheckIn, latestRows } from '../../core/series/check-in';
import { confirmedShares } from '../../core/series/confirmed-shares';
import { currentValue } from '../../core/series/current';
import { oneEachWeek, type Period, periodOf } from '../../core/series/period';
import { nearWord } from '../../core/utm/vocabulary';
import { type Block, type Line, linesOf, shownIn } from '../block';
import { type CycleFacts, cycleIn } from '../clock';
import { Names } from '../names';
import { CHECKIN_INPUTS, checkInFigure, denominatorIn, numeratorIn, typedCheckIn } from './check-ins';
import { type DashboardKpi, dashboardKpis, knownOf, type WatchKpi, watchKpisIn } from './kpis';

/** What is read of a row: `day` is the date as a plain number, `date` the cell itself, which may hold a text. */
export const CHECKIN_ROW_INPUTS = ['date', ...CHECKIN_INPUTS] as const;
type RowLine = Line<(typeof CHECKIN_ROW_INPUTS)[number]>;

export type RowReading =
  /** The row counts, or waits for its number; a total for its period. */
  | { readonly kind: 'fine'; readonly period: Period | null }
  /** It is one of so many days that *Now* is worked out from, which may show another number than was typed. */
  | { readonly kind: 'among'; readonly days: number }
  /** It counts, and looks like a slip. */
  | { readonly kind: 'doubtful'; readonly doubt: Doubt; readonly kpi: RowKpi }
  /** A percentage ten times the usual or more, which counts once a note says so; `meant` is its hundredth where that was likely typed as a value. */
  | { readonly kind: 'unconfirmed'; readonly value: number; readonly meant: number | null; readonly kpi: RowKpi }
  | { readonly kind: 'no_day' | 'no_kpi' | 'half_rate' | 'future' }
  | { readonly kind: 'bad_day' | 'not_a_number' | 'other_unit'; readonly text: string }
  /** A factor that is not understood, half and half: the two values it may stand for. */
  | { readonly kind: 'two_readings'; readonly text: string; readonly one: number; readonly other: number; readonly kpi: RowKpi }
  | { readonly kind: 'unknown_kpi'; readonly text: string; readonly near: string | null }
  | { readonly kind: 'outside'; readonly from: Day; readonly to: Day }
  /** It is of a day after the one that is shown: a cycle that was closed on it, or is looked at as it stood then. */
  | { readonly kind: 'later'; readonly shown: Day }
  /** Another row of the same KPI and channel has the day, or the period of a total. */
  | { readonly kind: 'replaced'; readonly by: Period | Day };

export interface RowBlocks {
  readonly checkIns: Block;
  readonly cycle: Block;
  readonly kpis: Block;
  readonly watch: Block;
}

type RowKpi = DashboardKpi | WatchKpi;

interface Dated extends CheckIn {
  readonly index: number;
  /** A note beside the value says that somebody has looked at it. */
  readonly isSettled: boolean;
  /** The figure stands in *Value*, not in two counts. */
  readonly isValue: boolean;
  readonly isFuture: boolean;
}

/** The reading of every row that has anything in it, by its place below the heading; none while the cycle has no start. */
export function checkinReadings({ checkIns, cycle: facts, kpis: rows, watch }: RowBlocks): ReadonlyMap<number, RowReading> {
  const readings = new Map<number, RowReading>();
  const cycle = cycleIn(facts);
  if (cycle === null) return readings;
  const kpis: readonly RowKpi[] = [...dashboardKpis(rows, cycle), ...watchKpisIn(watch, cycle)];
  const names = new Names(kpis);
  const counted = new Map<RowKpi, Dated[]>();
  for (const line of linesOf<(typeof CHECKIN_ROW_INPUTS)[number]>(checkIns)) {
    const reading = readRow(line, names, kpis, cycle);
    if (reading === null) continue;
    if (!('checkIn' in reading)) {
      readings.set(line.index, reading);
      continue;
    }
    counted.set(reading.kpi, [...(counted.get(reading.kpi) ?? []), reading.checkIn]);
  }
  for (const [kpi, found] of counted) judgeCounted(kpi, found, cycle, readings);
  return readings;
}

type Counted = { readonly kpi: RowKpi; readonly checkIn: Dated };

function readRow(line: RowLine, names: Names<RowKpi>, kpis: readonly RowKpi[], facts: CycleFacts): RowReading | Counted | null {
  const { clock, stamp } = facts;
  const isFilled = (['value', 'numerator', 'denominator'] as const).some(key => shownIn(line.cell(key)) !== '');
  const name = line.text('kpi');
  if (name === '') return isFilled ? { kind: 'no_kpi' } : null;
  const kpi = names.find(name, line.text('kpi_id'));
  if (kpi === null)
    return {
      kind: 'unknown_kpi',
      text: name,
      near: nearWord(
        name,
        kpis.map(each => each.name),
      ),
    };
  const day = dayFromSerial(line.figure('day') ?? Number.NaN);
  const text = line.text('date');
  // A number may be a day whose plain number is not there yet; 20261114 is none.
  if (day === null && text !== '' && dayFromSerial(line.figure('date') ?? Number.NaN) === null) return { kind: 'bad_day', text };
  if (!isFilled) return { kind: 'fine', period: day === null ? null : periodOf(kpi.aggregate, day, clock.start) };
  const value = checkInFigure(typedCheckIn(line), kpi, facts);
  if (value === null) return unread(line, kpi, facts);
  if (day === null) return { kind: 'no_day' };
  if (day < addDays(clock.start, -DAYS_BEFORE) || day > clock.end) return { kind: 'outside', from: clock.start, to: clock.end };
  const channel = nameKey(line.text('channel')) || null;
  return {
    kpi,
    checkIn: {
      index: line.index,
      day,
      value,
      channel,
      denominator: denominatorIn(typedCheckIn(line), facts),
      isSettled: line.text('note') !== '',
      isValue: shownIn(typedCheckIn(line).value) !== '',
      isFuture: stamp !== null && day > stamp,
    },
  };
}

/** Why a filled row has no figure: something that is none, or half of a rate. */
function unread(line: RowLine, kpi: RowKpi, facts: CycleFacts): RowReading {
  const typed = typedCheckIn(line);
  const [value, divided, divisor] = [shownIn(typed.value), shownIn(typed.numerator), shownIn(typed.denominator)];
  if (value !== '') return unreadValue(value, kpi, facts);
  if (divided !== '' && numeratorIn(typed, kpi, facts) === null) return { kind: 'not_a_number', text: divided };
  return divisor !== '' && denominatorIn(typed, facts) === null ? { kind: 'not_a_number', text: divisor } : { kind: 'half_rate' };
}

function unreadValue(text: string, kpi: RowKpi, { currency, signs }: CycleFacts): RowReading {
  const read = readAmount(text, { unit: kpi.unit, currency }, signs.decimal);
  const problem = read.ok ? null : read.problem;
  if (problem?.code === 'factor') return { kind: 'two_readings', text, one: problem.one, other: problem.other, kpi };
  const isOther = problem?.code === 'percent' || (problem?.code === 'unit' && isKnownUnit(problem.unit));
  return { kind: isOther ? 'other_unit' : 'not_a_number', text };
}

/** Of rows for one day or period the one that counts; each value against those before it. */
function judgeCounted(kpi: RowKpi, all: readonly Dated[], { clock }: CycleFacts, readings: Map<number, RowReading>): void {
  const { start, asOf } = clock;
  const { aggregate, cadence } = kpi;
  const { rows: confirmed, usual } = confirmedShares(knownOf(kpi), all, ({ isSettled }) => isSettled);
  const isConfirmed = new Set(confirmed);
  const rows: Dated[] = [];
  for (const row of all) {
    if (row.isFuture) readings.set(row.index, { kind: 'future' });
    else if (row.day > asOf) readings.set(row.index, { kind: 'later', shown: asOf });
    else if (isConfirmed.has(row)) rows.push(row);
    else {
      const meant = row.isValue ? meantShare(row.value, usual) : null;
      readings.set(row.index, { kind: 'unconfirmed', value: row.value, meant, kpi });
    }
  }
  const isTotal = aggregate === 'sum';
  const kept = new Set<CheckIn>(isTotal ? oneEachWeek(rows, clock.start) : latestRows(rows));
  const points = isTotal ? [] : (currentValue(rows, { start, asOf, aggregate, cadence })?.points ?? []);
  const now = new Set(points.map(({ day }) => day));
  // Where a window has totals, its channels do not count.
  const hasTotals = rows.some(({ day, channel }) => channel === null && now.has(day));
  const isAmong = ({ day, channel }: Dated): boolean => now.size > 1 && now.has(day) && (channel === null || !hasTotals);
  for (const row of rows) {
    const period = periodOf(kpi.aggregate, row.day, clock.start);
    if (!kept.has(row)) {
      readings.set(row.index, { kind: 'replaced', by: period ?? row.day });
      continue;
    }
    const others = rows.filter(each => each !== row && kept.has(each) && each.channel === row.channel).map(({ value }) => value);
    const doubt = row.isSettled ? null : doubtOf(row.value, { ...usual, others });
    if (doubt !== null) readings.set(row.index, { kind: 'doubtful', doubt, kpi });
    else readings.set(row.index, isAmong(row) ? { kind: 'among', days: now.size } : { kind: 'fine', period });
  }
}

const IN_ORDER: readonly RowReading['kind'][] = ['fine', 'among', 'doubtful', 'replaced', 'later'];

/** Whether the row counts for nothing, whatever day is shown. */
export const isLost = ({ kind }: RowReading): boolean => !IN_ORDER.includes(kind);
