/**
 * A report as figures: its days, channels and values read the way the file writes them, and every line that has none with its reason.
 *
 * Used by import-numbers.tsx. Pure. What may be read in two ways (numbers, days) is decided once for the file and can be chosen by hand.
 */
import type { ImportView, NumberHabit } from '../../contract';
import { addDays, type Day, dayFromIso } from '../../core/day/day';
import type { DayRange } from '../../core/day/day-range';
import { weeksIn } from '../../core/day/iso-week';
import type { ReadFigure } from '../../core/imported/planned-check-ins';
import { type FigureRole, figureTable, kpisIn, type PointedFigures } from '../../core/imported/pointing';
import { countIn, habitOf, isNone, type NumberSign } from '../../core/report/report-numbers';
import { type LeftOut, leftOutAs } from '../../core/report/table-below';
import type { ReportRow } from '../../core/report/total-rows';
import { periodOf } from '../../core/series/period';
import { exportColumn } from '../../core/utm/ga4/export-headings';
import { readMeasure } from '../measure';
import { parseCsv } from '../report/csv';
import { calendarWeeks } from './calendar-weeks';
import { type DateSpan, type DayOrder, dateSpanOf, dayOrderOf, daysInReport, spansDays, spread } from './days-in-report';
import { doubledRows, type Repeats } from './doubled-rows';
import { type DoubtfulShare, doubtfulShare, nearerShare } from './shares-in-report';

/** What a person decided about the file; null as the file has it. */
export interface FileChoices {
  readonly decimal: NumberSign | null;
  readonly order: DayOrder | null;
  readonly span: DateSpan | null;
  /** For a table without a column of days. */
  readonly day: string;
  /** For rates without a sign of percent, by KPI: whether 0.8 stands for 80% (else for 0.8%). */
  readonly shares: Readonly<Record<string, boolean>>;
  /** Whether rows that stand in the file twice, word for word, count once. */
  readonly repeats: Repeats;
}
export const AS_IN_FILE: FileChoices = { decimal: null, order: null, span: null, day: '', shares: {}, repeats: 'once' };

export interface UnreadLine {
  readonly line: number;
  readonly why: LeftOut['why'] | 'other_period' | 'no_day' | 'which_week' | 'unknown_channel' | 'no_number';
  readonly text: string;
}

/** Cells of one KPI that give no figure without being wrong: nothing stands in them, or nobody has said yet what they mean. */
export interface SkippedCells {
  readonly kpi: string;
  readonly why: 'blank' | 'undecided';
  readonly cells: number;
}

export interface FiguresRead {
  readonly figures: readonly ReadFigure[];
  readonly unread: readonly UnreadLine[];
  readonly skipped: readonly SkippedCells[];
  readonly shares: readonly DoubtfulShare[];
  readonly decimal: NumberSign;
  /** A number that can be read in two ways; null for none. */
  readonly doubtfulNumber: string | null;
  readonly order: DayOrder;
  /** A day that can be read in two ways; null for none. */
  readonly doubtfulDay: string | null;
  /** Null where no column holds days, or one holds the last day of each row. */
  readonly span: DateSpan | null;
  /** How many rows repeat one further up that is added up with them. */
  readonly doubled: number;
}

/**
 * The figures of the columns that were pointed at.
 *
 * @example figuresIn('Date,Leads\n2026-11-16,4', ['Date', 'Leads'], { day: 0, 'value:leads_week': 1 }, AS_IN_FILE, view, habit).figures // one figure of 4
 */
export function figuresIn(
  text: string,
  headings: readonly string[],
  pointed: PointedFigures,
  choices: FileChoices,
  view: ImportView,
  habit: NumberHabit,
): FiguresRead {
  const totals = new Set(view.kpis.flatMap(({ kpi, aggregate }) => (aggregate === 'sum' ? [kpi] : [])));
  const table = figureTable(text, headings, pointed, totals, parseCsv);
  const periods = periodColumn(headings, pointed, table.rows);
  // A comparison lists its own period first; added up, both would count.
  const isOther = ({ cells }: ReportRow): boolean => periods !== null && cells[periods] !== table.rows[0]?.cells[periods];
  const own = table.rows.filter(row => !isOther(row));
  const doubled = doubledRows(own, pointed, totals);
  const rows = choices.repeats === 'once' ? own.filter(row => !doubled.has(row)) : own;
  const cell: CellAt = ({ cells }, role) => {
    const at = pointed[role];
    return at === undefined ? '' : (cells[at] ?? '');
  };
  const numbers = numberHabit(rows, cell, pointed, habit);
  const decimal = choices.decimal ?? numbers.decimal;
  const days = rows.flatMap(row => [cell(row, 'day'), cell(row, 'until')]).filter(each => each !== '');
  const suggested = dayOrderOf(days, view, habit);
  const order = choices.order ?? suggested.order;
  const daysOf = (row: ReportRow, typed: string): DayRange | null => daysInReport(typed, order, row.days?.slice(0, 8) ?? null, view, habit);
  const readWeek = weeksIn(headings[pointed.day ?? pointed.until ?? -1] ?? '', days);
  const span =
    pointed.day === undefined || pointed.until !== undefined
      ? null
      : (choices.span ??
        (kpisIn(pointed).some(id => totals.has(id)) ? dateSpanOf(rows.map(row => daysOf(row, cell(row, 'day'))?.from ?? null)) : 'day'));
  const shares = view.kpis.flatMap(kpi => {
    const cells = rows.map(row => cell(row, `value:${kpi.kpi}`));
    const doubt = kpi.unit === 'percent' ? doubtfulShare(headings[pointed[`value:${kpi.kpi}`] ?? -1] ?? '', cells, decimal) : null;
    return doubt === null ? [] : [{ kpi: kpi.kpi, ...doubt, isShare: choices.shares[kpi.kpi] ?? nearerShare(doubt.value, kpi) }];
  });
  const weekOf = calendarWeeks(days, readWeek, view);
  const isWeek = (typed: string): boolean => readWeek(typed) !== null || spansDays(daysInReport(typed, order, null, view, habit));
  const { figures, unread, skipped } = rowFigures(rows, { cell, pointed, view, habit, choices, decimal, shares, span, daysOf, weekOf });
  const others = table.rows
    .filter(isOther)
    .map(({ line, cells }) => ({ line, why: 'other_period' as const, text: cells[periods ?? 0] ?? '' }));
  const repeated = (choices.repeats === 'once' ? [...doubled] : []).map(leftOutAs('repeated'));
  return {
    figures,
    unread: [...table.leftOut, ...others, ...repeated, ...unread].sort((a, b) => a.line - b.line),
    skipped,
    shares,
    decimal,
    doubtfulNumber: numbers.example,
    order,
    doubtfulDay: suggested.doubtful,
    span: days.length > 0 && days.every(isWeek) ? null : span,
    doubled: doubled.size,
  };
}

/** The cell of a row in the column that was pointed at; '' where none was. */
type CellAt = (row: ReportRow, role: FigureRole) => string;

/** How the file writes numbers, by the columns that hold some and, where they leave it open, by all others. */
function numberHabit(rows: readonly ReportRow[], cell: CellAt, pointed: PointedFigures, habit: NumberHabit) {
  const bare = (row: ReportRow, role: FigureRole): string =>
    cell(row, role)
      .replace(/[%\p{Sc}]/gu, '')
      .trim();
  const columns = (parts: readonly ('value' | 'numerator' | 'denominator')[]): readonly string[] =>
    kpisIn(pointed).flatMap(id => parts.flatMap(part => rows.map(row => bare(row, `${part}:${id}`))));
  const taken = new Set(Object.values(pointed));
  const others = rows.flatMap(({ cells }) => cells.filter((_, at) => !taken.has(at)));
  return habitOf(columns(['value']), columns(['numerator', 'denominator']), habit.decimal, others);
}

/** What has been decided of a file before its rows are read. */
interface Decided {
  readonly cell: CellAt;
  readonly pointed: PointedFigures;
  readonly view: ImportView;
  readonly habit: NumberHabit;
  readonly choices: FileChoices;
  readonly decimal: NumberSign;
  readonly shares: readonly DoubtfulShare[];
  readonly span: DateSpan | null;
  readonly daysOf: (row: ReportRow, typed: string) => DayRange | null;
  readonly weekOf: ReturnType<typeof calendarWeeks>;
}

/** The days a row speaks of: as they stand in it, and as its cells of days stand for them. Else why it is left out. */
type RowDays =
  | { readonly day: Day; readonly until: Day; readonly isWeek: boolean }
  | (Pick<UnreadLine, 'why'> & { readonly said?: string });

function daysOfRow(row: ReportRow, { cell, pointed, choices, daysOf, weekOf }: Decided): RowDays {
  const hasDays = pointed.day !== undefined || pointed.until !== undefined;
  const dayCell = cell(row, pointed.day === undefined ? 'until' : 'day');
  const monday = hasDays ? weekOf(dayCell) : null;
  if (monday === 'either') return { why: 'which_week', said: dayCell };
  if (monday !== null) return { day: monday, until: addDays(monday, 6), isWeek: true };
  const chosen = dayFromIso(choices.day);
  const first = hasDays ? daysOf(row, dayCell) : chosen === null ? null : { from: chosen, to: chosen };
  const last = pointed.until === undefined ? first : daysOf(row, cell(row, 'until'));
  if (first === null || last === null || last.to < first.from) return { why: 'no_day' };
  return { day: first.from, until: last.to, isWeek: spansDays(first) };
}

/** The figures of the rows, and every row or cell that gives none with its reason. */
function rowFigures(rows: readonly ReportRow[], decided: Decided): Pick<FiguresRead, 'figures' | 'unread' | 'skipped'> {
  const { cell, pointed, view, habit, decimal, shares, span } = decided;
  const hasDays = pointed.day !== undefined || pointed.until !== undefined;
  const [start, today] = [dayFromIso(view.start), dayFromIso(view.today)];
  const figures: ReadFigure[] = [];
  const unread: UnreadLine[] = [];
  const skipped = new Map<string, SkippedCells>();
  const skip = (kpi: string, why: SkippedCells['why']) => {
    const key = `${why} ${kpi}`;
    skipped.set(key, { kpi, why, cells: (skipped.get(key)?.cells ?? 0) + 1 });
  };
  for (const row of rows) {
    const leave = (why: UnreadLine['why'], said = shown(row.cells)) => unread.push({ line: row.line, why, text: said });
    const days = daysOfRow(row, decided);
    if ('why' in days) {
      leave(days.why, days.said);
      continue;
    }
    const { day, until, isWeek } = days;
    const typed = cell(row, 'channel');
    const channel = typed === '' ? '' : view.channels.find(each => each.toLowerCase() === typed.toLowerCase());
    if (channel === undefined) {
      leave('unknown_channel', typed);
      continue;
    }
    for (const id of kpisIn(pointed)) {
      const kpi = view.kpis.find(each => each.kpi === id);
      if (kpi === undefined) continue;
      const texts = (['value', 'numerator', 'denominator'] as const).map(part => cell(row, `${part}:${id}`));
      // A blank is no number that could not be read.
      if (texts.every(isNone)) {
        skip(id, 'blank');
        continue;
      }
      const share = shares.find(each => each.kpi === id);
      if (share?.isShare === null) {
        skip(id, 'undecided');
        continue;
      }
      const amount = amountOf(texts, kpi, decimal, share?.isShare === true, habit);
      if (amount === null) {
        leave('no_number', texts.filter(each => each !== '').join(' / '));
        continue;
      }
      const week = hasDays || start === null ? null : periodOf(kpi.aggregate, day, start);
      const [from, to] =
        week !== null ? [week.from, today !== null && week.to > today ? day : week.to] : spread(day, until, isWeek ? null : span);
      figures.push({ line: row.line, kpi: id, channel, from, to, amount });
    }
  }
  return { figures, unread, skipped: [...skipped.values()] };
}

/** The column in which a comparison names its periods or segments; null where there is none, or each row has its own or somebody pointed at it. */
function periodColumn(headings: readonly string[], pointed: PointedFigures, rows: readonly ReportRow[]): number | null {
  const at = headings.findIndex(heading => exportColumn(heading) === 'period');
  if (at < 0 || Object.values(pointed).includes(at)) return null;
  return new Set(rows.map(({ cells }) => cells[at])).size < rows.length ? at : null;
}

const shown = (cells: readonly string[]): string => cells.filter(cell => cell !== '').join(' · ');

/** A number with what is said of it in brackets is no longer; patterns would try a cell of a megabyte from each of its characters. */
const LONGEST_NUMBER = 300;

function amountOf(
  [value = '', numerator = '', denominator = '']: readonly string[],
  kpi: ImportView['kpis'][number],
  decimal: NumberSign,
  isFractionOfOne: boolean,
  habit: NumberHabit,
): ReadFigure['amount'] | null {
  if (value !== '') {
    if (value.length > LONGEST_NUMBER) return null;
    if (kpi.unit === 'percent' && isFractionOfOne) {
      const fraction = countIn(value, decimal) ?? null;
      return fraction === null ? null : { value: fraction };
    }
    const reading = readMeasure(value.replace(/\s*\([^)]*\)$/, ''), kpi, { ...habit, decimal });
    return reading.ok ? { value: reading.value } : null;
  }
  const [top, bottom] = [countIn(numerator, decimal), countIn(denominator, decimal)];
  return typeof top === 'number' && typeof bottom === 'number' ? { numerator: top, denominator: bottom } : null;
}
