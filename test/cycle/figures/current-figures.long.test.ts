/**
 * The native columns of Dashboard and Check-ins against core: random check-ins with duplicates, channels, gaps and missing denominators,
 * every aggregation, cadence and source of the baseline, on any day, in two number habits.
 */
import * as fc from 'fast-check';
import { CADENCES, type Cadence } from '../../../src/core/cycle/cadence';
import { addDays, type Day, dayFromIso } from '../../../src/core/day/day';
import { type Assessment, assess } from '../../../src/core/kpi/assessment';
import { STATUS_SIGNS } from '../../../src/core/kpi/status';
import { AGGREGATES, type Aggregate, type CheckIn } from '../../../src/core/series/check-in';
import { oneEachWeek } from '../../../src/core/series/period';
import { lists } from '../../../src/languages/en/lists';
import type { Content } from '../../../src/preview/engine/workbook';
import { sampled } from '../../sample';
import { type CycleHost, HEADING, openCycle, START, TabView, TODAY } from '../built-cycle';

const start = dayFromIso(START) as Day;
const KPIS = 8;
const ROWS = 120;
const CHANNELS = ['', 'Instagram', 'TikTok'] as const;

interface Entry {
  readonly offset: number;
  readonly channel: (typeof CHANNELS)[number];
  readonly value: number;
  readonly denominator: number | null;
}

interface KpiCase {
  readonly aggregate: Aggregate;
  readonly cadence: Cadence;
  readonly from: 'typed' | 'before' | 'measuring';
  readonly entries: readonly Entry[];
}

const entry: fc.Arbitrary<Entry> = fc.record({
  offset: fc.oneof(fc.integer({ min: -95, max: -1 }), fc.integer({ min: 0, max: 89 }), fc.integer({ min: 20, max: 26 })),
  channel: fc.constantFrom(...CHANNELS),
  value: fc.integer({ min: 1, max: 400 }),
  denominator: fc.option(fc.integer({ min: 1, max: 50 }), { freq: 3 }),
});
const entries = fc.oneof(
  fc.array(entry, { maxLength: 14 }),
  // Only totals, all with a denominator: the usual team.
  fc.array(
    entry.map((each): Entry => ({ ...each, channel: '', denominator: each.denominator ?? 7 })),
    { maxLength: 14 },
  ),
  fc.array(
    entry.map((each): Entry => ({ ...each, channel: each.channel === '' ? 'TikTok' : each.channel })),
    { maxLength: 14 },
  ),
);
const kpiCase: fc.Arbitrary<KpiCase> = fc.record({
  aggregate: fc.constantFrom(...AGGREGATES),
  cadence: fc.constantFrom(...CADENCES),
  from: fc.constantFrom('typed', 'before', 'measuring'),
  entries,
});

function contentOf(value: string | number): Content {
  if (typeof value === 'number') return { type: 'number', value };
  return value === '' ? { type: 'blank' } : { type: 'text', value };
}

/** Writes one case as the add-on would: words of the lists, serial days, plain figures. */
function write(host: CycleHost, cases: readonly KpiCase[], asOf: number, measuringDays: number): void {
  const setup = new TabView(host, 'setup');
  const dashboard = new TabView(host, 'dashboard');
  const checkins = new TabView(host, 'checkins');
  const put = (view: TabView, key: string, row: number, values: readonly (string | number)[]) => {
    const at = view.at(key, row);
    return values.map((value, index) => ({ kind: 'content' as const, at: { ...at, row: row + index }, content: contentOf(value) }));
  };
  const kpis = cases.map((_, index) => ({
    id: dashboard.text('id', HEADING + 1 + index),
    name: dashboard.text('kpi', HEADING + 1 + index),
  }));
  const rows = cases
    .flatMap(({ entries: list }, index) => list.map(each => ({ id: '', name: '', ...each, ...kpis[index] })))
    .slice(0, ROWS);
  const filled = <T extends string | number>(give: (row: (typeof rows)[number]) => T | '') =>
    Array.from({ length: ROWS }, (_, index) => {
      const row = rows[index];
      return row === undefined ? '' : give(row);
    });
  const first = HEADING + 1;
  host.workbook.apply([
    ...put(setup, 'value', setup.rowWhere('fact_key', 'as_of'), [asOf]),
    ...put(setup, 'value', setup.rowWhere('fact_key', 'measuring_days'), [measuringDays]),
    ...put(
      dashboard,
      'aggregate',
      first,
      cases.map(({ aggregate }) => lists.aggregates[aggregate]),
    ),
    ...put(
      dashboard,
      'cadence',
      first,
      cases.map(({ cadence }) => lists.cadences[cadence]),
    ),
    ...put(
      dashboard,
      'baseline_from',
      first,
      cases.map(({ from }) => lists.sources[from]),
    ),
    ...put(
      dashboard,
      'baseline_typed',
      first,
      cases.map(() => 100),
    ),
    ...put(
      dashboard,
      'better',
      first,
      cases.map(() => lists.better.higher),
    ),
    ...put(
      dashboard,
      'unit',
      first,
      cases.map(() => lists.units.count),
    ),
    ...put(
      dashboard,
      'target_text',
      first,
      cases.map(() => '300'),
    ),
    ...put(
      checkins,
      'kpi',
      first,
      filled(({ name }) => name),
    ),
    ...put(
      checkins,
      'kpi_id',
      first,
      filled(({ id }) => id),
    ),
    ...put(
      checkins,
      'date',
      first,
      filled(({ offset }) => start + offset),
    ),
    ...put(
      checkins,
      'channel',
      first,
      filled(({ channel }) => channel),
    ),
    ...put(
      checkins,
      'value',
      first,
      filled(({ value }) => value),
    ),
    ...put(
      checkins,
      'denominator',
      first,
      filled(({ denominator }) => denominator ?? ''),
    ),
  ]);
}

function expectedOf({ aggregate, cadence, from, entries: list }: KpiCase, asOf: Day, measuringDays: number): Assessment {
  const checkIns = list.map(
    ({ offset, channel, value, denominator }): CheckIn => ({
      day: addDays(start, offset),
      value,
      channel: channel === '' ? null : channel,
      denominator,
    }),
  );
  const baseline = {
    typed: { kind: 'typed', value: 100 },
    before: { kind: 'before' },
    measuring: { kind: 'measuring', days: measuringDays },
  } as const;
  return assess(
    {
      aggregate,
      cadence,
      better: 'higher',
      target: { kind: 'value', value: 300 },
      baseline: baseline[from],
      possible: { low: 0, high: null },
    },
    // A week of a total has one number; only what a day may see can take its place.
    aggregate === 'sum'
      ? oneEachWeek(
          checkIns.filter(row => row.day <= asOf),
          start,
        )
      : checkIns,
    { start, asOf, closedOn: null, measuringDays },
  );
}

const rounded = (value: number | string | null | undefined): number | null =>
  typeof value === 'number' ? Number(value.toPrecision(9)) : null;

describe.each(sampled(['en_US', 'fi_FI'], ['fi_FI']))('figures of the tabs in %s', locale => {
  test('agree with core for random check-ins', async () => {
    const host = await openCycle({ locale, today: '2027-02-01', builtOn: TODAY }, { sample: false });
    const view = new TabView(host, 'dashboard');
    const property = fc.property(
      fc.array(kpiCase, { minLength: KPIS, maxLength: KPIS }),
      fc.integer({ min: 0, max: 95 }),
      fc.integer({ min: 5, max: 30 }),
      (cases, day, measuringDays) => {
        const asOf = addDays(start, day);
        write(host, cases, asOf, measuringDays);
        const seen = cases.map((_, index) => {
          const row = HEADING + 1 + index;
          const figure = (key: string) => rounded(view.cell(key, row).value as number | string | null);
          return {
            now: figure('now'),
            baseline: figure('baseline'),
            pace: figure('now') === null ? null : figure('pace'),
            next: figure('next'),
            status: view.text('status', row).slice(0, 1),
          };
        });
        const wanted = cases.map(each => {
          const truth = expectedOf(each, asOf, measuringDays);
          return {
            now: rounded(truth.current?.value),
            baseline: rounded(truth.baseline?.value),
            pace: rounded(truth.expected),
            next: truth.nextCheckIn as number,
            status: STATUS_SIGNS[truth.status.key],
          };
        });
        expect(seen).toEqual(wanted);
      },
    );
    fc.assert(property, { numRuns: 5, seed: 7, endOnFailure: true });
  }, 300_000);
});
