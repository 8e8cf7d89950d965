/**
 * Reads values from before the cycle as people paste them from a spreadsheet: a day and a value a line, values alone, or a table with
 * days on the left and names of KPIs on top. Every line that cannot be read is told; as long as there is one, nothing is to be saved.
 *
 * Used by the Numbers panel and the wizard. Pure.
 */

import type { IsoDay, NumberHabit, PastValue } from '../../contract';
import { DAYS_BEFORE } from '../../core/cycle/cycle';
import { addDays, dayFromIso, isoOfDay } from '../../core/day/day';
import { type DayHabit, type LeadingDay, leadingDay } from '../../core/day/written-day';
import { type Measure, type ReadingProblem, readMeasure } from '../measure';

/** How days and numbers are written where the values come from, and day 1 of the cycle, which they come before. */
export type PastHabit = NumberHabit & DayHabit;

/** A KPI whose values may be pasted. */
export type PastKpi = Measure & { readonly kpi: string; readonly name: string };

/** How far apart values without days are. */
export type PastInterval = 'day' | 'week';

export type PastProblem =
  /** Some lines have a day and this one has none. */
  | { readonly code: 'no_day' }
  | { readonly code: 'bad_day'; readonly text: string }
  | { readonly code: 'outside'; readonly day: IsoDay }
  | { readonly code: 'twice'; readonly day: IsoDay }
  | { readonly code: 'unknown_kpi'; readonly text: string }
  /** A value in a column of a table that has no heading. */
  | { readonly code: 'no_name'; readonly text: string }
  | { readonly code: 'value'; readonly problem: ReadingProblem; readonly measure: Measure };

export interface LineProblem {
  /** Counted from 1, as pasted. */
  readonly line: number;
  readonly problem: PastProblem;
}

export interface PastReading {
  readonly values: readonly PastValue[];
  readonly problems: readonly LineProblem[];
  /** Cells of a table under the name of a KPI in which nothing stands. */
  readonly blanks: number;
}

const INTERVAL_DAYS = { day: 1, week: 7 } as const satisfies Record<PastInterval, number>;

/**
 * What was pasted: `chosen` is the KPI of a list without names, `step` what lies between values without days, the last being that of the
 * day before day 1.
 *
 * @example readPast('2026-09-07\t52%\n2026-09-14\t53%', [kpi], kpi, 'week', habit).values // two values of kpi
 */
export function readPast(text: string, kpis: readonly PastKpi[], chosen: PastKpi, step: PastInterval, habit: PastHabit): PastReading {
  const lines = text.split(/\r?\n/).map((line, index) => ({ text: line, line: index + 1 }));
  const filled = lines.filter(line => line.text.trim() !== '');
  const [first, ...rest] = filled;
  if (first === undefined) return { values: [], problems: [], blanks: 0 };
  const cells = first.text.split('\t').map(cell => cell.trim());
  if (cells.length > 1 && leadingDay(first.text, habit) === null && cells.slice(1).some(cell => kpiNamed(cell, kpis) !== undefined))
    return readTable(cells.slice(1), first.line, rest, kpis, habit);
  return readList(isHeading(first.text, rest, habit) ? rest : filled, chosen, step, habit);
}

/** A heading over a pasted column: words without a figure, or with one ("Hold rate, 7 d") above lines that all have their day. */
function isHeading(text: string, below: readonly Line[], habit: PastHabit): boolean {
  if (!/\d/.test(text)) return true;
  return (
    /^\s*"?\p{L}{3}/u.test(text) &&
    leadingDay(text, habit) === null &&
    below.length > 0 &&
    below.every(({ text: line }) => leadingDay(line, habit) !== null)
  );
}

function kpiNamed(text: string, kpis: readonly PastKpi[]): PastKpi | undefined {
  const wanted = text.replace(/^★\s*/, '').toLowerCase();
  return kpis.find(({ name }) => name.toLowerCase() === wanted);
}

type Line = { readonly text: string; readonly line: number };

function readTable(
  names: readonly string[],
  heading: number,
  lines: readonly Line[],
  kpis: readonly PastKpi[],
  habit: PastHabit,
): PastReading {
  const columns = names.map(name => (name === '' ? null : (kpiNamed(name, kpis) ?? name)));
  const unknown = columns.flatMap(column =>
    typeof column === 'string' ? [{ line: heading, problem: { code: 'unknown_kpi', text: column } as const }] : [],
  );
  let blanks = 0;
  const read = lines.flatMap(({ text, line }): readonly Read[] => {
    const [left = '', ...cells] = text.split('\t');
    const unnamed = cells.find((cell, index) => (columns[index] ?? null) === null && cell.trim() !== '');
    if (unnamed !== undefined) return [{ line, problem: { code: 'no_name', text: unnamed.trim() } }];
    // A cell of its own is only a day where nothing follows it.
    const found = leadingDay(left, habit) ?? leadingDay(`${left}\t0`, habit);
    const day = found !== null && /^0?$/.test(found.rest) ? found : { text: left.trim(), day: null };
    return columns.flatMap((column, index): readonly Read[] => {
      const cell = (cells[index] ?? '').trim();
      if (column !== null && typeof column !== 'string' && cell === '') blanks += 1;
      return column === null || typeof column === 'string' || cell === '' ? [] : [readOne(day, cell, column, line, habit)];
    });
  });
  return { ...gathered(read, unknown), blanks };
}

function readList(lines: readonly Line[], kpi: PastKpi, step: PastInterval, habit: PastHabit): PastReading {
  const parts = lines.map(({ text, line }) => {
    const day = leadingDay(text, habit);
    return { line, day, value: day?.rest ?? text.trim() };
  });
  const start = dayFromIso(habit.start);
  const dated = parts.some(({ day }) => day !== null);
  const read = parts.map(({ line, day, value }, index): Read => {
    if (day !== null) return readOne(day, value, kpi, line, habit);
    if (dated || start === null) return { line, problem: { code: 'no_day' } };
    const back = 1 + (parts.length - 1 - index) * INTERVAL_DAYS[step];
    return readOne({ text: '', day: addDays(start, -back) }, value, kpi, line, habit);
  });
  return { ...gathered(read, []), blanks: 0 };
}

type Read = LineProblem | { readonly line: number; readonly value: PastValue };

function readOne({ text: typed, day }: Pick<LeadingDay, 'text' | 'day'>, text: string, kpi: PastKpi, line: number, habit: PastHabit): Read {
  if (day === null) return { line, problem: { code: 'bad_day', text: typed } };
  const start = dayFromIso(habit.start);
  if (start === null || day >= start || day < start - DAYS_BEFORE) return { line, problem: { code: 'outside', day: isoOfDay(day) } };
  const reading = readMeasure(text, kpi, habit);
  if (!reading.ok) return { line, problem: { code: 'value', problem: reading.problem, measure: kpi } };
  return { line, value: { kpi: kpi.kpi, day: isoOfDay(day), value: reading.value } };
}

/** A KPI has one value a day; the second one is a problem, because nobody can say which of the two is right. */
function gathered(read: readonly Read[], before: readonly LineProblem[]): Pick<PastReading, 'values' | 'problems'> {
  const values: PastValue[] = [];
  const problems: LineProblem[] = [...before];
  for (const each of read) {
    if ('problem' in each) problems.push(each);
    else if (values.some(({ kpi, day }) => kpi === each.value.kpi && day === each.value.day))
      problems.push({ line: each.line, problem: { code: 'twice', day: each.value.day } });
    else values.push(each.value);
  }
  return { values, problems };
}
