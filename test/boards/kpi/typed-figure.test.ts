/** Every cell of a tab that holds a figure is read alike: values, both counts of a rate, baselines, bounds of rules. */

import { checkInFigure, checkInsOf } from '../../../src/boards/kpi/check-ins';
import { CHECKIN_ROW_INPUTS, checkinReadings } from '../../../src/boards/kpi/checkin-readings';
import { dashboardKpis, watchKpisIn } from '../../../src/boards/kpi/kpis';
import { ruleSubject, rulesIn } from '../../../src/boards/rules';
import { LANGUAGES } from '../../../src/languages';
import { block, checkinBlock, cycleBlock, cycleFacts, kpiBlock, ruleBlock, START, watchBlock } from '../blocks';

const facts = cycleFacts();
const { units, yesNo, conditions } = LANGUAGES.en.lists;
const KPIS = kpiBlock(
  { kpi: 'CTR', unit: units.percent },
  { kpi: 'Cost per lead', unit: units.money },
  { kpi: 'CPM', unit: units.per_thousand },
  { kpi: 'Hold', unit: units.seconds },
);
const kpis = dashboardKpis(KPIS, facts);
const named = (name: string) => {
  const kpi = kpis.find(each => each.name === name);
  if (kpi === undefined) throw new Error(name);
  return kpi;
};

test.each([
  ['CTR', '12', '1.2k', 0.01],
  ['CTR', '1,200', '12k', 0.1],
  ['Cost per lead', '€5k', '200', 25],
  ['Cost per lead', '2,500-', 100, -25],
  ['CPM', '5', '1 thousand', 5],
  ['Hold', '1:00:00', 60, 60],
] as const)('%s from %s and %s is %d', (name, numerator, denominator, expected) => {
  expect(checkInFigure({ value: '', numerator, denominator }, named(name), facts)).toBeCloseTo(expected, 12);
});

test('the count a rate was divided by weighs it, typed as a text too', () => {
  const rows = checkinBlock({ kpi: 'CTR', day: START + 7, numerator: '60', denominator: '2k' });
  expect(checkInsOf(rows, kpis, facts).get(named('CTR'))).toEqual([{ day: START + 7, value: 0.03, channel: null, denominator: 2000 }]);
});

test.each([
  [
    { numerator: '12 q', denominator: 100 },
    { kind: 'not_a_number', text: '12 q' },
  ],
  [
    { numerator: 12, denominator: 'many' },
    { kind: 'not_a_number', text: 'many' },
  ],
  [{ numerator: 12 }, { kind: 'half_rate' }],
  [{ value: '12 q' }, { kind: 'not_a_number', text: '12 q' }],
  [{ value: '$5' }, { kind: 'other_unit', text: '$5' }],
  [{ value: '12 min' }, { kind: 'other_unit', text: '12 min' }],
  [{ value: '50/50' }, { kind: 'two_readings', text: '50/50', one: 0.5, other: 1 }],
])('%j says %j in its row', (cells, reading) => {
  const readings = checkinReadings({
    checkIns: checkinBlock({ kpi: 'CTR', day: START + 7, ...cells }),
    cycle: cycleBlock(),
    kpis: KPIS,
    watch: watchBlock(),
  });
  expect([...readings.values()]).toMatchObject([reading]);
});

test.each([
  ['14.11.2026', '', '14.11.2026'],
  [20_261_114, 20_261_114, '20261114'],
] as const)('%s is no date of a row', (date, day, text) => {
  const cells = { date, kpi: 'CTR', day, value: 0.5 };
  const readings = checkinReadings({
    checkIns: block([...CHECKIN_ROW_INPUTS], [cells]),
    cycle: cycleBlock(),
    kpis: KPIS,
    watch: watchBlock(),
  });
  expect([...readings.values()]).toEqual([{ kind: 'bad_day', text }]);
});

test('typed baselines of KPIs and of watch KPIs', () => {
  const [one, other] = dashboardKpis(kpiBlock({ kpi: 'Reach', baseline_typed: '12k' }, { kpi: 'Views', baseline_typed: '12 q' }), facts);
  expect([one?.typedBaseline, one?.from, other?.typedBaseline, other?.from]).toEqual([12_000, 'typed', null, null]);
  const watched = watchKpisIn(
    watchBlock(
      { watch: 'Reply time', watch_on: yesNo.yes, watch_unit: units.minutes, watch_base: '1:30 h' },
      { watch: 'Saves', watch_base: '3.5k' },
    ),
    facts,
  );
  expect(watched.map(({ baseline }) => baseline)).toEqual([90, 3500]);
});

test('bounds of rules, in the unit of their KPI', () => {
  const subjects = kpis.map(kpi => ruleSubject(kpi, null, []));
  const rows = ruleBlock(
    { sign: '1', kpi_1: 'CTR', is_1: conditions.below, bound_1: '1.2 pct.' },
    { sign: '2', kpi_1: 'Hold', is_1: conditions.below, bound_1: '2:30' },
    { sign: '3', kpi_1: 'Hold', is_1: conditions.below, bound_1: 'a while' },
  );
  expect(rulesIn(rows, subjects, facts).map(({ parts }) => parts[0]?.bound)).toEqual([0.012, 150, null]);
});
