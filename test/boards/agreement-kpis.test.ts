/**
 * KPI_BOARD against the functions people type: the same check-ins and targets, the same answers, for 4,000 random tables, and for 10,000 in
 * `npm run fuzz -- --whole`; and the same again whether a function is asked for one KPI or for a column of them.
 *
 * Within what the functions document: they know no cycle, so weeks start on Monday, rows are totals and the cadence is weekly. What a
 * board takes from the cycle (no value before day 1 counts as current) is left out of their ranges here as a person would filter it.
 */
import * as fc from 'fast-check';
import { kpiBoard, shownStatus } from '../../src/boards/kpi/kpi-board';
import { measureKpis } from '../../src/boards/kpi/measured';
import { boardWords } from '../../src/boards/words';
import type { Day } from '../../src/core/day/day';
import { STATUS_SIGNS } from '../../src/core/kpi/status';
import { AGGREGATES } from '../../src/core/series/check-in';
import { oneEachWeek } from '../../src/core/series/period';
import type { Argument, CellResult } from '../../src/functions/cells/argument';
import { FunctionError } from '../../src/functions/cells/problem';
import { nextReviewDay } from '../../src/functions/cycle';
import { kpiForecast, kpiOutlook } from '../../src/functions/kpi/forecast';
import { kpiPace, kpiParse, kpiProgress, kpiTarget } from '../../src/functions/kpi/progress';
import { kpiBaseline, kpiCurrent } from '../../src/functions/kpi/series';
import { kpiTrend, kpiUnusual } from '../../src/functions/kpi/signals';
import { kpiStatus } from '../../src/functions/kpi/status';
import { LANGUAGE_CODES } from '../../src/languages/codes';
import { lists } from '../../src/languages/en/lists';
import { isWhole } from '../sample';
import { columnFrom, expectSame } from './agreement';
import { checkinBlock, columnOf, cycleBlock, kpiBlock, ruleBlock, START, watchBlock } from './blocks';

const SEED = 20261128;
const TABLES = isWhole ? 10_000 : 4_000;
const END = START + 89;

const figure = fc.oneof(
  fc.integer({ min: 0, max: 200 }),
  fc.integer({ min: 1, max: 4000 }).map(value => value / 1000),
);
/** Targets with a decimal point, which every function reads alike; some nobody can read. */
const target = fc.oneof(
  fc.integer({ min: 0, max: 250 }).map(String),
  fc.integer({ min: 1, max: 99 }).map(part => `12.${String(part).padStart(2, '0')}`),
  fc.tuple(fc.constantFrom('≥ ', '≤ ', '>='), fc.integer({ min: 1, max: 200 })).map(([bound, value]) => bound + value),
  fc.tuple(fc.constantFrom('+', '-', '−'), fc.integer({ min: 1, max: 60 })).map(([way, value]) => `${way}${value}%`),
  fc.tuple(fc.integer({ min: 1, max: 90 }), fc.integer({ min: 1, max: 90 })).map(([low, more]) => `${low}–${low + more}`),
  fc.constantFrom('', 'soon', '+5', '15–10'),
);
const checkIn = fc.record({
  day: fc.oneof(fc.integer({ min: -88, max: -1 }), fc.integer({ min: 0, max: 88 }), fc.integer({ min: 0, max: 30 })),
  value: figure,
  denominator: fc.option(fc.integer({ min: 1, max: 50 }), { freq: 3 }),
});
const drawnKpi = fc.record({
  aggregate: fc.constantFrom(...AGGREGATES),
  better: fc.constantFrom('higher', 'lower'),
  target,
  baseline: fc.option(figure, { freq: 3 }),
  isFromBefore: fc.boolean(),
  checkIns: fc.array(checkIn, { maxLength: 8 }),
});
/** Of two totals of one week a cycle counts the later; to a function, which knows no cycle, all rows are days of one. */
const kpi = drawnKpi.map(drawn => {
  if (drawn.aggregate !== 'sum') return drawn;
  const rows = drawn.checkIns.map(row => ({ ...row, day: row.day as Day, channel: null }));
  return { ...drawn, checkIns: oneEachWeek(rows, 0 as Day) };
});
const table = fc.record({
  kpis: fc.array(kpi, { minLength: 1, maxLength: 2 }),
  day: fc.integer({ min: 0, max: 92 }),
  measuring: fc.constantFrom(0, 14, 21),
  language: fc.constantFrom(...LANGUAGE_CODES),
});

type Table = typeof table extends fc.Arbitrary<infer T> ? T : never;

const nameOf = (index: number): string => `KPI ${index}`;

/** A function of one KPI asked for each alone and for all at once; both must say the same. A refusal is a blank in a column. */
function answers(
  count: number,
  ask: (of: (cells: readonly (string | number)[]) => Argument) => CellResult | CellResult[][],
): readonly CellResult[] {
  const single = Array.from({ length: count }, (_, index): CellResult => {
    try {
      return ask(cells => cells[index] ?? '') as CellResult;
    } catch (error) {
      if (error instanceof FunctionError) return '';
      throw error;
    }
  });
  if (count === 1) return single;
  const column = (ask(columnFrom) as CellResult[][]).map(([cell]) => cell ?? '');
  expectSame(column, single);
  return column;
}

/** Rows of Check-ins as three columns and the denominators, those a person keeps by the day. */
function rowsWith({ kpis }: Table, isKept: (day: number) => boolean) {
  const rows = kpis.flatMap(({ checkIns }, index) =>
    checkIns.filter(({ day }) => isKept(day)).map(row => ({ ...row, name: nameOf(index) })),
  );
  return {
    names: columnFrom(rows.map(({ name }) => name)),
    dates: columnFrom(rows.map(({ day }) => START + day)),
    values: columnFrom(rows.map(({ value }) => value)),
    denominators: columnFrom(rows.map(({ denominator }) => denominator ?? '')),
  };
}

function boardsOf({ kpis, day, measuring, language }: Table) {
  const blocks = {
    kpis: kpiBlock(
      ...kpis.map(({ aggregate, better, target: text, baseline, isFromBefore }, index) => ({
        kpi: nameOf(index),
        id: `id-${index}`,
        aggregate: lists.aggregates[aggregate],
        better: lists.better[better],
        cadence: lists.cadences.weekly,
        unit: lists.units.count,
        target_text: text,
        baseline_from: isFromBefore ? lists.sources.before : lists.sources.typed,
        baseline_typed: baseline ?? '',
      })),
    ),
    checkIns: checkinBlock(
      ...kpis.flatMap(({ checkIns }, index) =>
        checkIns.map(row => ({ kpi: nameOf(index), day: START + row.day, value: row.value, denominator: row.denominator ?? '' })),
      ),
    ),
    cycle: cycleBlock({ c_shown: START + day, c_measuring: measuring, c_language: language }),
    watch: watchBlock(),
    rules: ruleBlock(),
  };
  const measured = measureKpis(blocks);
  if (measured === null) throw new Error('The cycle has no start.');
  return { board: kpiBoard(blocks), measured: measured.kpis };
}

test(`board and functions agree in ${TABLES} tables`, () => {
  const seen = new Set<string>();
  fc.assert(
    fc.property(table, drawn => {
      const { kpis, day, measuring, language } = drawn;
      const { board, measured } = boardsOf(drawn);
      const count = kpis.length;
      const asOf = Math.min(START + day, END);
      const names = kpis.map((_, index) => nameOf(index));
      const of = (key: Parameters<typeof columnOf<(typeof board.keys)[number]>>[1]) => columnOf(board, key);
      const live = rowsWith(drawn, each => each >= 0 && START + each <= asOf);
      const all = rowsWith(drawn, each => START + each <= asOf);
      const hows = kpis.map(({ aggregate }) => aggregate);
      const each = (keep: (index: number) => boolean, column: readonly CellResult[]) => column.filter((_, index) => keep(index));
      const always = () => true;
      const same = (what: string, given: readonly CellResult[], said: readonly CellResult[], keep: (index: number) => boolean = always) => {
        if (given.some((cell, index) => keep(index) && cell !== '')) seen.add(what);
        expectSame([what, each(keep, given)], [what, each(keep, said)]);
      };

      // Sums are judged week by week, which the functions, knowing no weeks of a cycle, do not.
      const isDaily = (index: number) => kpis[index]?.aggregate !== 'sum';

      same(
        'KPI_CURRENT',
        answers(count, cells => kpiCurrent(cells(names), live.names, live.dates, live.values, asOf, cells(hows), live.denominators)),
        of('b_now'),
      );
      same(
        'KPI_BASELINE',
        answers(count, cells => kpiBaseline(cells(names), all.names, all.dates, all.values, START, cells(hows), all.denominators)),
        of('base'),
        index => kpis[index]?.isFromBefore === true,
      );

      const texts = kpis.map(kpi => kpi.target);
      const isRead = (index: number) => measured[index]?.kpi.target != null && measured[index]?.kpi.target?.doubt === null;
      const isMeant = (index: number) => isRead(index) && measured[index]?.assessment.status.key !== 'check_target';
      const kinds = texts.map((text, index) => (isRead(index) ? (kpiParse(text, '.')[0]?.[0] ?? '') : ''));
      expectSame(
        kinds,
        measured.map(({ kpi: { target: typed } }) => (typed === null || typed.doubt !== null ? '' : typed.target?.kind)),
      );
      same(
        'KPI_TARGET',
        answers(count, cells => kpiTarget(cells(of('base')), cells(texts), '.')),
        of('b_target'),
        // The Dashboard shows a range, and a change without a baseline, as their texts.
        index => isMeant(index) && kinds[index] !== 'between' && measured[index]?.goal !== null,
      );

      const status = (key: string) =>
        answers(count, cells =>
          kpiStatus(
            ...([cells(of('b_now')), cells(of('base')), cells(of('aim')), cells(of('pace')), key] as const),
            ...([cells(of('better_key')), cells(of('age')), cells(of('cadence_days'))] as const),
          ),
        );
      const fixed = of('b_fixed');
      const shown = measured.map(kpi => shownStatus(kpi, boardWords(language)));
      same('KPI_STATUS', status(language), shown, index => fixed[index] === '');
      const keys = measured.map(({ assessment }) => assessment.status.key);
      // Neither a red status nor one at risk stands beside an empty Do now.
      expectSame(
        shown.map((text, index) => /^[■▽✕◐]/.test(text) && of('b_do_now')[index] === ''),
        shown.map(() => false),
      );
      same('KPI_STATUS key', status('key'), keys, index => fixed[index] === '');
      expectSame(
        shown.map(text => text.slice(0, 1)),
        measured.map(({ kpi: { target: typed } }, index) =>
          typed !== null && typed.doubt !== null ? STATUS_SIGNS.check_target : STATUS_SIGNS[keys[index] ?? 'no_data'],
        ),
      );

      same(
        'KPI_PROGRESS',
        answers(count, cells => kpiProgress(cells(of('b_now')), cells(of('base')), cells(of('aim')))),
        measured.map(({ assessment }) => assessment.progress ?? ''),
        isMeant,
      );
      const lastDays = of('b_last').map(last => (last === '' ? START - 1 : last));
      same(
        'NEXT_REVIEW',
        answers(count, cells => nextReviewDay(cells(lastDays), 'weekly')),
        of('b_next'),
        index => isDaily(index) && (of('b_last')[index] !== '' || !kpis[index]?.checkIns.some(row => row.day < 0)),
      );
      const paceDays = kpis.map(({ aggregate }, index) => (aggregate === 'last' ? (of('b_last')[index] as number | '') || asOf : asOf));
      same(
        'KPI_PACE',
        answers(count, cells => kpiPace(START, cells(paceDays), measuring)),
        of('pace'),
        index => asOf < END && (of('b_now')[index] === '' || kpis[index]?.aggregate === 'last'),
      );

      const trend = answers(count, cells => kpiTrend(cells(names), all.names, all.dates, all.values, 7, 'key'));
      same(
        'KPI_TREND',
        trend,
        measured.map(({ assessment }) => (assessment.trend === 'unknown' ? '' : assessment.trend)),
        isDaily,
      );
      same(
        'KPI_UNUSUAL',
        answers(count, cells => kpiUnusual(cells(names), all.names, all.dates, all.values, language)),
        of('b_unusual'),
        isDaily,
      );
      same(
        'KPI_FORECAST',
        answers(count, cells => kpiForecast(cells(names), live.names, live.dates, live.values, END)),
        of('b_forecast'),
        isDaily,
      );
      // For a plain number the function looks away from the first value, the board away from the baseline: bounds are the same to both.
      same(
        'KPI_OUTLOOK',
        answers(count, cells => kpiOutlook(cells(names), live.names, live.dates, live.values, END, cells(of('aim')), language)),
        of('b_outlook'),
        index => isDaily(index) && isMeant(index) && ['at_least', 'at_most', 'between'].includes(String(kinds[index])),
      );
    }),
    { numRuns: TABLES, seed: SEED },
  );
  expect([...seen].sort()).toEqual([
    ...['KPI_BASELINE', 'KPI_CURRENT', 'KPI_FORECAST', 'KPI_OUTLOOK', 'KPI_PACE', 'KPI_PROGRESS', 'KPI_STATUS', 'KPI_STATUS key'],
    ...['KPI_TARGET', 'KPI_TREND', 'KPI_UNUSUAL', 'NEXT_REVIEW'],
  ]);
});
