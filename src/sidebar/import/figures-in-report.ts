/**
 * A report as figures: its days, channels and values read the way the file writes them, and every line that has none with its reason.
 *
 * Used by import-numbers.tsx. Pure. What may be read in two ways (numbers, days) is decided once for the file and can be chosen by hand.
 */
import type { ImportView, NumberHabit } from '../../contract';
import { addDays, type Day, dayFromIso, isoOfDay } from '../../core/day/day';
import { weeksIn } from '../../core/day/iso-week';
import { leadingDay } from '../../core/day/written-day';
import type { ReadFigure } from '../../core/imported/planned-check-ins';
import { type FigureRole, figureTable, kpisIn, type PointedFigures } from '../../core/imported/pointing';
import { countIn, habitOf, isNone, type NumberSign } from '../../core/report/report-numbers';
import type { LeftOut } from '../../core/report/table-below';
import type { ReportRow } from '../../core/report/total-rows';
import { periodOf } from '../../core/series/period';
import { exportColumn } from '../../core/utm/ga4/export-headings';
import { readMeasure } from '../measure';
import { parseCsv } from '../report/csv';
import { calendarWeeks } from './calendar-weeks';

/** What the date of a row stands for: the day, or the first or last day of a week. */
export const DATE_SPANS = ['day', 'week_from', 'week_to'] as const;
export type DateSpan = (typeof DATE_SPANS)[number];
/** How 3/4 is read. */
export type DayOrder = 'day_first' | 'month_first';

/** What a person decided about the file; null as the file has it. */
export interface FileChoices {
  readonly decimal: NumberSign | null;
  readonly order: DayOrder | null;
  readonly span: DateSpan | null;
  /** For a table without a column of days. */
  readonly day: string;
  /** For rates without a sign of percent, by KPI: whether 0.8 stands for 80% (else for 0.8%). */
  readonly shares: Readonly<Record<string, boolean>>;
}
export const AS_IN_FILE: FileChoices = { decimal: null, order: null, span: null, day: '', shares: {} };

export interface UnreadLine {
  readonly line: number;
  readonly why: LeftOut['why'] | 'other_period' | 'no_day' | 'which_week' | 'unknown_channel' | 'no_number';
  readonly text: string;
}

/** A column of rates up to one without a sign of percent; `isShare` is null until somebody says what they are. */
export interface DoubtfulShare {
  readonly kpi: string;
  readonly cell: string;
  readonly value: number;
  readonly isShare: boolean | null;
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
}

const ORDERS = { day_first: 'en_GB', month_first: 'en_US' } as const satisfies Record<DayOrder, string>;

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
  const { leftOut } = table;
  const periods = periodColumn(headings, pointed, table.rows);
  // A comparison lists its own period first; added up, both would count.
  const isOther = ({ cells }: ReportRow): boolean => periods !== null && cells[periods] !== table.rows[0]?.cells[periods];
  const rows = table.rows.filter(row => !isOther(row));
  const cell = ({ cells }: ReportRow, role: FigureRole): string => {
    const at = pointed[role];
    return at === undefined ? '' : (cells[at] ?? '');
  };
  const ids = kpisIn(pointed);
  const columns = (parts: readonly ('value' | 'numerator' | 'denominator')[]): readonly string[] =>
    ids.flatMap(id =>
      parts.flatMap(part =>
        rows.map(row =>
          cell(row, `${part}:${id}`)
            .replace(/[%\p{Sc}]/gu, '')
            .trim(),
        ),
      ),
    );
  const taken = new Set(Object.values(pointed));
  const others = rows.flatMap(({ cells }) => cells.filter((_, at) => !taken.has(at)));
  const found = habitOf(columns(['value']), columns(['numerator', 'denominator']), habit.decimal, others);
  const decimal = choices.decimal ?? found.decimal;
  const days = rows.flatMap(row => [cell(row, 'day'), cell(row, 'until')]).filter(each => each !== '');
  const suggested = orderOf(days, view, habit);
  const order = choices.order ?? suggested.order;
  const dayOf = (row: ReportRow, typed: string): Day | null => readDay(typed, order, row.days?.slice(0, 8) ?? null, view, habit);
  const readWeek = weeksIn(headings[pointed.day ?? pointed.until ?? -1] ?? '', days);
  const weekOf = calendarWeeks(days, readWeek, view);
  const hasDays = pointed.day !== undefined || pointed.until !== undefined;
  const span =
    pointed.day === undefined || pointed.until !== undefined
      ? null
      : (choices.span ?? (ids.some(id => totals.has(id)) ? spanOf(rows.map(row => dayOf(row, cell(row, 'day')))) : 'day'));
  const isWeeks = days.length > 0 && days.every(each => readWeek(each) !== null);
  const [start, today] = [dayFromIso(view.start), dayFromIso(view.today)];
  const shares = view.kpis.flatMap(kpi => {
    const cells = rows.map(row => cell(row, `value:${kpi.kpi}`));
    const doubt = kpi.unit === 'percent' ? doubtfulShare(headings[pointed[`value:${kpi.kpi}`] ?? -1] ?? '', cells, decimal) : null;
    return doubt === null ? [] : [{ kpi: kpi.kpi, ...doubt, isShare: choices.shares[kpi.kpi] ?? nearerShare(doubt.value, kpi) }];
  });
  const skipped = new Map<string, SkippedCells>();
  const skip = (kpi: string, why: SkippedCells['why']) => {
    const key = `${why} ${kpi}`;
    skipped.set(key, { kpi, why, cells: (skipped.get(key)?.cells ?? 0) + 1 });
  };
  const figures: ReadFigure[] = [];
  const unread: UnreadLine[] = [
    ...leftOut,
    ...table.rows.filter(isOther).map(({ line, cells }) => ({ line, why: 'other_period' as const, text: cells[periods ?? 0] ?? '' })),
  ];
  for (const row of rows) {
    const leave = (why: UnreadLine['why'], said = shown(row.cells)) => unread.push({ line: row.line, why, text: said });
    const dayCell = cell(row, pointed.day === undefined ? 'until' : 'day');
    const monday = hasDays ? weekOf(dayCell) : null;
    if (monday === 'either') {
      leave('which_week', dayCell);
      continue;
    }
    const day = monday ?? (hasDays ? dayOf(row, dayCell) : dayFromIso(choices.day));
    const last = monday === null ? day : addDays(monday, 6);
    const until = pointed.until === undefined || monday !== null ? last : dayOf(row, cell(row, 'until'));
    if (day === null || until === null || until < day) {
      leave('no_day');
      continue;
    }
    const typed = cell(row, 'channel');
    const channel = typed === '' ? '' : view.channels.find(each => each.toLowerCase() === typed.toLowerCase());
    if (channel === undefined) {
      leave('unknown_channel', typed);
      continue;
    }
    for (const id of ids) {
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
        week !== null ? [week.from, today !== null && week.to > today ? day : week.to] : spread(day, until, monday === null ? span : null);
      figures.push({ line: row.line, kpi: id, channel, from, to, amount });
    }
  }
  return {
    figures,
    unread: unread.sort((a, b) => a.line - b.line),
    skipped: [...skipped.values()],
    shares,
    decimal,
    doubtfulNumber: found.example,
    order,
    doubtfulDay: suggested.doubtful,
    span: isWeeks ? null : span,
  };
}

/** The column in which a comparison names its periods or segments; null where there is none, or each row has its own or somebody pointed at it. */
function periodColumn(headings: readonly string[], pointed: PointedFigures, rows: readonly ReportRow[]): number | null {
  const at = headings.findIndex(heading => exportColumn(heading) === 'period');
  if (at < 0 || Object.values(pointed).includes(at)) return null;
  return new Set(rows.map(({ cells }) => cells[at])).size < rows.length ? at : null;
}

const shown = (cells: readonly string[]): string => cells.filter(cell => cell !== '').join(' · ');

function spread(day: Day, until: Day, span: DateSpan | null): readonly [Day, Day] {
  if (span === 'week_from') return [day, addDays(day, 6)];
  return span === 'week_to' ? [addDays(day, -6), day] : [day, until];
}

/** A cell holds a day and nothing behind it; GA4 counts days from the first one of the report. */
function readDay(cell: string, order: DayOrder, firstDay: string | null, view: ImportView, habit: NumberHabit): Day | null {
  const today = dayFromIso(view.today);
  // A day without its year, as TikTok writes it, is the last one until today.
  const past = { ...habit, locale: ORDERS[order], start: today === null ? view.start : isoOfDay(addDays(today, 1)) };
  if (/^\d{4}$/.test(cell) && firstDay !== null) {
    const first = leadingDay(`${firstDay}\t0`, past)?.day ?? null;
    return first === null ? null : addDays(first, Number(cell));
  }
  // LinkedIn and Google Ads write a week as "2026-11-09 - 2026-11-15".
  const found = leadingDay(`${cell.replace(/\s*–.*$|\s+(?:[-—]|to|til|hingga)\s+.*$/, '')}\t0`, past);
  return found !== null && /^0?$/.test(found.rest) ? found.day : null;
}

/** The order under which more of the days exist; where both do, the one that lies in the cycle until today, else the country's: one may ask. */
function orderOf(
  days: readonly string[],
  view: ImportView,
  habit: NumberHabit,
): { readonly order: DayOrder; readonly doubtful: string | null } {
  const usual: DayOrder = ORDERS.month_first === habit.locale || habit.locale === 'en_PH' ? 'month_first' : 'day_first';
  const read = (order: DayOrder) => days.map(day => readDay(day, order, null, view, habit));
  const [dayFirst, monthFirst] = [read('day_first'), read('month_first')];
  const [one, other] = [dayFirst, monthFirst].map(each => each.filter(day => day !== null).length);
  if (one !== other) return { order: (one ?? 0) > (other ?? 0) ? 'day_first' : 'month_first', doubtful: null };
  const doubtful = days.find((_, at) => dayFirst[at] !== monthFirst[at]) ?? null;
  const [start, today] = [dayFromIso(view.start), dayFromIso(view.today)];
  const isOver = (each: readonly (Day | null)[] = []) => each.every(day => day !== null && day >= (start ?? day) && day <= (today ?? day));
  if (isOver(dayFirst) === isOver(monthFirst)) return { order: usual, doubtful };
  return { order: isOver(dayFirst) ? 'day_first' : 'month_first', doubtful };
}

/** Rows of a total a week apart are weeks; tools date them by their first day. */
function spanOf(days: readonly (Day | null)[]): DateSpan {
  const sorted = [...new Set(days.filter(day => day !== null))].sort((a, b) => a - b);
  const gaps = sorted.slice(1).map((day, at) => day - (sorted[at] ?? day));
  return gaps.length > 0 && gaps.every(gap => gap % 7 === 0) ? 'week_from' : 'day';
}

/** GA4 and TikTok write 0.4512 for 45.12%, others for 0.4512%: no sign in heading or cells, and nothing above one. Its largest cell is the example. */
function doubtfulShare(heading: string, cells: readonly string[], decimal: NumberSign): Pick<DoubtfulShare, 'cell' | 'value'> | null {
  if (/%/.test(heading) || cells.some(cell => cell.includes('%'))) return null;
  const read = cells.flatMap(cell => {
    const value = countIn(cell, decimal);
    return typeof value === 'number' ? [{ cell, value }] : [];
  });
  const [largest] = read.sort((a, b) => b.value - a.value);
  return largest === undefined || largest.value > 1 || largest.value === 0 ? null : largest;
}

/** A factor between two readings of which each is a hundred times the other that leaves no doubt. */
const NEAR = 5;

/** The reading that an earlier number of the KPI speaks for; null where there is none, or it lies between the two. */
function nearerShare(value: number, { last, baseline }: ImportView['kpis'][number]): boolean | null {
  const earlier = last ?? baseline;
  if (earlier === null || earlier <= 0) return null;
  const isNear = (read: number): boolean => read / earlier < NEAR && earlier / read < NEAR;
  if (isNear(value)) return true;
  return isNear(value / 100) ? false : null;
}

function amountOf(
  [value = '', numerator = '', denominator = '']: readonly string[],
  kpi: ImportView['kpis'][number],
  decimal: NumberSign,
  isFractionOfOne: boolean,
  habit: NumberHabit,
): ReadFigure['amount'] | null {
  if (value !== '') {
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
