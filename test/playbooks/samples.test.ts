/** The example cycle shows the whole machine: its invented check-ins lead to different statuses, and its targets read back. */

import { CADENCE_DAYS } from '../../src/core/cycle/cadence';
import { type Day, dayFromSerial } from '../../src/core/day/day';
import { assess } from '../../src/core/kpi/assessment';
import { readTarget } from '../../src/core/kpi/read-target';
import { currencyHabit } from '../../src/core/number/currency';
import { PLAYBOOKS } from '../../src/playbooks';
import type { Kpi, Playbook } from '../../src/playbooks/playbook';
import { writeTarget } from '../../src/playbooks/target-text';

const playbooks = Object.values(PLAYBOOKS).map(playbook => [playbook.id, playbook as Playbook] as const);
const START = 46300;

function day(serial: number): Day {
  const found = dayFromSerial(serial);
  if (found === null) throw new Error(`${serial} is no day`);
  return found;
}

/** Status of a KPI in the example cycle, with one check-in on the fifth day of each period. */
function statusOf(kpi: Kpi, measuringDays: number, cycleDay: number): string {
  const checkIns = kpi.sample.map((value, index) => ({
    day: day(START + index * CADENCE_DAYS[kpi.cadence] + 4),
    value,
    channel: null,
    denominator: kpi.sampleOf ?? null,
  }));
  const baseline = kpi.baseline ?? kpi.sampleBaseline ?? null;
  return assess(
    {
      aggregate: kpi.aggregate,
      cadence: kpi.cadence,
      better: kpi.better,
      target: kpi.target,
      baseline: baseline === null ? null : { kind: 'typed', value: baseline },
      possible: { low: 0, high: null },
    },
    checkIns,
    { start: day(START), asOf: day(START + cycleDay - 1), closedOn: null, measuringDays },
  ).status.key;
}

const rowsOf = (playbook: Playbook) => playbook.kpis.filter(kpi => !kpi.watch);

describe.each(playbooks)('%s', (id, playbook) => {
  test('no KPI of the example lacks a baseline, a target or a value, or is stale', () => {
    for (const cycleDay of [20, 43, 64, 85]) {
      const statuses = rowsOf(playbook).map(kpi => statusOf(kpi, playbook.measuringDays, cycleDay));
      const bare = cycleDay === 20 ? ['add_baseline', 'check_target'] : ['add_baseline', 'check_target', 'no_data', 'update'];
      for (const status of bare) expect([id, cycleDay, statuses]).not.toEqual([id, cycleDay, expect.arrayContaining([status])]);
    }
  });

  test('targets written in any habit read back as they were meant', () => {
    const habits = [
      { decimal: '.', percent: '%', currency: 'USD' },
      { decimal: '.', percent: '%', currency: 'MYR' },
      { decimal: ',', percent: '\u00a0%', currency: 'EUR' },
      { decimal: ',', percent: '\u00a0%', currency: 'DKK' },
    ] as const;
    for (const habit of habits) {
      for (const kpi of playbook.kpis) {
        if (kpi.target === null) continue;
        const percent = kpi.unit === 'percent' || kpi.unit === 'share_of_weeks';
        const unit = percent
          ? ({ percent } as const)
          : ({ percent, spellings: kpi.unit === 'money' ? [currencyHabit(habit.currency).currency] : [] } as const);
        const written = writeTarget(kpi.target, kpi.unit, habit);
        const read = readTarget(written, habit.decimal, unit);
        expect([kpi.id, written, read.ok && read.value.target]).toEqual([kpi.id, written, kpi.target]);
      }
    }
  });
});

test('in week 7 the example of Growth Loop shows a KPI in every state a team can be in', () => {
  const { 'growth-loop': growth } = PLAYBOOKS;
  const statuses = new Set(rowsOf(growth).map(kpi => statusOf(kpi, growth.measuringDays, 43)));
  expect([...statuses].sort()).toEqual(expect.arrayContaining(['achieved', 'at_risk', 'below_baseline', 'off_track', 'on_track']));
});

test.each(['signals', 'foundation-scale-profit'] as const)('in week 7 the example of %s shows at least three states', id => {
  const playbook = PLAYBOOKS[id];
  expect(new Set(rowsOf(playbook).map(kpi => statusOf(kpi, playbook.measuringDays, 43))).size).toBeGreaterThanOrEqual(3);
});
