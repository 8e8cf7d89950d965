/** The record of a close: final verdicts on any day, what asks for a sentence, rules with what they did, and what is drafted of it. */
import { closeLine } from '../../../src/addon/close/page-rows';
import { closeRecord, type KpiClose } from '../../../src/boards/close/close-record';
import { type Lesson, lessonsOf } from '../../../src/boards/close/lessons';
import { measureKpis } from '../../../src/boards/kpi/measured';
import { decisionsIn } from '../../../src/boards/review/decisions';
import { LANGUAGES } from '../../../src/languages';
import { checkinBlock, cycleBlock, kpiBlock, type Row, reviewRows, ruleBlock, START, watchBlock } from '../blocks';

type Kpi = Row<'kpi' | 'better' | 'target_text' | 'baseline_from' | 'baseline_typed' | 'override' | 'unit'>;

interface Given {
  readonly row?: Kpi;
  /** Values by day of the cycle. */
  readonly values: readonly (readonly [day: number, value: number])[];
  /** Day of the cycle it is closed on. */
  readonly on: number;
}

/** A KPI from 10 to 20 by day 90. */
function measured(given: readonly Given[], on: number) {
  const kpis = kpiBlock(
    ...given.map(({ row }, at) => ({
      ...{ kpi: `K${at}`, id: `k${at}`, unit: 'number', target_text: '20', baseline_from: 'Typed', baseline_typed: 10, ...row },
    })),
  );
  const checkIns = checkinBlock(
    ...given.flatMap(({ values }, at) => values.map(([day, value]) => ({ kpi: `K${at}`, day: START + day - 1, value }))),
  );
  const cycle = cycleBlock({ c_shown: START + on - 1 });
  const found = measureKpis({ kpis, checkIns, cycle, watch: watchBlock() });
  if (found === null) throw new Error('The cycle has no start.');
  return found;
}

const closed = (given: Given): KpiClose | undefined => closeRecord(measured([given], given.on), ruleBlock()).kpis[0];

test.each<readonly [string, Given, Partial<Omit<KpiClose, 'each'>>]>([
  [
    'missed on day 90',
    { values: [[88, 18]], on: 90 },
    { status: '✕ Missed', missedBound: 20, asks: 'why_missed', isWorse: false, checkIns: 1 },
  ],
  ['missed on day 40 though on plan', { values: [[39, 18]], on: 40 }, { status: '✕ Missed', outcome: 'missed', missedBound: 20 }],
  ['worse than the baseline', { values: [[88, 8]], on: 90 }, { outcome: 'missed', missedBound: 20, isWorse: true }],
  [
    'achieved late',
    {
      values: [
        [40, 15],
        [88, 21],
      ],
      on: 90,
    },
    { status: '✓ Achieved', outcome: 'achieved', missedBound: null, asks: null, checkIns: 2 },
  ],
  [
    'achieved before half of the cycle',
    {
      values: [
        [40, 21],
        [88, 21],
      ],
      on: 90,
    },
    { outcome: 'achieved', asks: 'too_easy' },
  ],
  [
    'on day 45 itself',
    {
      values: [
        [45, 21],
        [88, 21],
      ],
      on: 90,
    },
    { asks: 'too_easy' },
  ],
  [
    'on day 46',
    {
      values: [
        [46, 21],
        [88, 21],
      ],
      on: 90,
    },
    { asks: null },
  ],
  [
    'early, and lost again',
    {
      values: [
        [40, 21],
        [88, 15],
      ],
      on: 90,
    },
    { outcome: 'missed', missedBound: 20, asks: 'why_missed' },
  ],
  ['closed on day 20 with the target met', { values: [[19, 22]], on: 20 }, { outcome: 'achieved', asks: 'too_easy' }],
  [
    'closed after its end: later numbers do not count',
    {
      values: [
        [88, 18],
        [95, 25],
      ],
      on: 120,
    },
    { outcome: 'missed', missedBound: 20, checkIns: 1 },
  ],
  [
    'a bound that is kept',
    {
      row: { target_text: '>= 5' },
      values: [
        [30, 8],
        [88, 8],
      ],
      on: 90,
    },
    { outcome: 'achieved', asks: null },
  ],
  ['a bound that is not', { row: { target_text: '>= 5' }, values: [[88, 4]], on: 90 }, { outcome: 'missed', missedBound: 5 }],
  [
    'less is better',
    { row: { better: 'Lower', target_text: '5' }, values: [[88, 7]], on: 90 },
    { outcome: 'missed', missedBound: 5, isWorse: false },
  ],
  ['a number of long ago says nothing final', { values: [[20, 25]], on: 90 }, { status: '↻ Update', outcome: 'open', asks: null }],
  ['never measured', { values: [], on: 90 }, { status: '– No data', outcome: 'open', asks: null, checkIns: 0, isWorse: false }],
  [
    'no baseline',
    { row: { baseline_from: '', baseline_typed: '', target_text: '+20%' }, values: [[88, 12]], on: 90 },
    { status: '✎ Add baseline', outcome: 'open' },
  ],
  [
    'a person says it is achieved',
    { row: { override: '✓ Achieved' }, values: [[88, 18]], on: 90 },
    { outcome: 'achieved', missedBound: null },
  ],
  [
    'a person has paused it',
    { row: { override: '‖ Paused' }, values: [[88, 8]], on: 90 },
    { status: '‖ Paused', outcome: 'open', asks: null },
  ],
])('%s', (_, given, expected) => {
  expect(closed(given)).toMatchObject(expected);
});

test.each([
  // 31.2% and +20% are 37.44%, shown as 37.4%.
  [{ unit: '%', target_text: '+20%', baseline_typed: 0.312 }, 0.34587, '31.2% · 37.4% · 34.6% · ✕ Missed by 2.8\u00a0pp'],
  [{ unit: '%', target_text: '+20%', baseline_typed: 0.312 }, 0.3741, '31.20% · 37.44% · 37.41% · ✕ Missed by 0.03\u00a0pp'],
  [{ unit: '%', target_text: '5%', baseline_typed: 0.0412 }, 0.04777, '4.12% · 5.00% · 4.78% · ✕ Missed by 0.22\u00a0pp'],
  [{ unit: '%', target_text: '45-50%', baseline_typed: 0.4 }, 0.43218, '40.0% · 45-50% · 43.2% · ✕ Missed by 1.8\u00a0pp'],
  [{ unit: 'number', target_text: '+20%', baseline_typed: 1033.4 }, 1204.6, '1,033 · 1,240 · 1,205 · ✕ Missed by 35'],
  [{ unit: 'number', target_text: '+20%', baseline_typed: 833.7 }, 1000.1, '833.7 · 1,000.4 · 1,000.1 · ✕ Missed by 0.3'],
  [{ unit: 'number', target_text: '2500', baseline_typed: 900 }, 998.55, '900.00 · 2,500 · 998.55 · ✕ Missed by 1,501.45'],
  [
    { unit: 'money', target_text: '20', baseline_typed: 35, better: 'Lower' },
    22.5,
    '35.00\u00a0€ · 20.00\u00a0€ · 22.50\u00a0€ · ✕ Missed by 2.50\u00a0€',
  ],
])('%j at %d is written so that whoever subtracts comes to the same', (row, value, expected) => {
  const given = measured([{ row, values: [[88, value]], on: 90 }], 90);
  const [found] = closeRecord(given, ruleBlock()).kpis;
  if (found === undefined) throw new Error('The KPI is missing.');
  const { baseline, target, final, status } = closeLine(found, given.cycle, LANGUAGES.en.tabs.retrospective, '');
  expect([baseline, target, final, status].join(' · ')).toBe(expected);
});

test('baseline, target and final value are those of the closing day', () => {
  const found = closed({
    values: [
      [39, 18],
      [60, 30],
    ],
    on: 40,
  })?.each;
  expect([found?.assessment.baseline?.value, found?.goal, found?.assessment.current?.value]).toEqual([10, 20, 18]);
});

const below = { kind: 'Threshold', on: 'Yes', match: 'all', in_a_row: 1, kpi_1: 'K0', is_1: 'is below', bound_1: 12, id_1: 'k0' };
const weekly = (value: (week: number) => number) => Array.from({ length: 12 }, (_, week) => [3 + 7 * week, value(week)] as const);

test('rules tell how often they fired and what followed; those that are off or quiet are left out', () => {
  const given = measured([{ values: weekly(week => (week === 1 ? 5 : 18)), on: 90 }], 90);
  const { rules } = closeRecord(
    given,
    ruleBlock(
      { ...below, sign: 'K0 falls', id: 'r1' },
      { ...below, sign: 'K0 off', id: 'r2', on: 'No' },
      { ...below, sign: 'Quiet', id: 'r3', bound_1: 1 },
    ),
  );
  expect(rules).toEqual([{ sign: 'K0 falls', fired: 1, helped: 1, judged: 1, retire: false }]);
});

const lessons = (
  given: readonly Given[],
  tests: Parameters<typeof lessonsOf>[1] = [],
  decisions = reviewRows(),
  library: Parameters<typeof lessonsOf>[3] = [],
) => lessonsOf(closeRecord(measured(given, 90), ruleBlock()), tests, decisionsIn(decisions), library);
const keys = (found: readonly Lesson[]) => found.map(({ key }) => key);

test('what is kept, stopped and tried: figures first, then tests and decisions', () => {
  const found = lessons(
    [
      {
        values: [
          [40, 21],
          [88, 21],
        ],
        on: 90,
      },
      { values: [[88, 18]], on: 90 },
      { values: [[88, 8]], on: 90 },
      { values: [], on: 90 },
    ],
    [
      { hypothesis: 'Faces', kept: 'B', learned: 'Faces win' },
      { hypothesis: 'Captions', kept: '', learned: '' },
    ],
    reviewRows(
      { kpi: 'Carousels', decision: 'Repeat', note: '', day: START },
      { kpi: 'Giveaways', decision: 'Stop', note: 'no leads', day: START },
      { kpi: 'Lives', decision: 'Iterate', day: START },
      { kpi: 'Nothing', decision: 'perhaps', day: START },
    ),
  );
  expect(found).toEqual({
    keep: [
      { key: 'reached', parameters: { kpis: 'K0' } },
      { key: 'test_kept', parameters: { test: 'Faces', kept: 'B', note: ': Faces win' } },
      { key: 'go_on', parameters: { subject: 'Carousels', note: '' } },
    ],
    stop: [
      { key: 'worse', parameters: { kpis: 'K2' } },
      { key: 'stopped', parameters: { subject: 'Giveaways', note: ': no leads' } },
    ],
    try: [
      { key: 'missed', parameters: { kpis: 'K1' } },
      { key: 'too_easy', parameters: { kpis: 'K0' } },
      { key: 'unmeasured', parameters: { kpis: 'K3' } },
      { key: 'test_runs', parameters: { test: 'Captions' } },
      { key: 'undecided', parameters: { subject: 'Lives', note: '' } },
    ],
  });
});

test('the best two of the library are kept, the worst two stopped, and what has no evidence is neither', () => {
  const entry = (name: string, lift: string) => ({ kind: 'hook', name, lift });
  const library = [entry('Why', '+12% (6)'), entry('Myth', '+31% (5)'), entry('Q', '+3% (4)'), entry('Rant', '-9% (5)'), entry('New', '')];
  const { keep, stop } = lessons([], [], reviewRows(), library);
  expect(keep).toEqual(
    [
      ['Myth', '+31% (5)'],
      ['Why', '+12% (6)'],
    ].map(([name, lift]) => ({ key: 'library_better', parameters: { name, lift } })),
  );
  expect(stop).toEqual([{ key: 'library_worse', parameters: { name: 'Rant', lift: '-9% (5)' } }]);
});

test('one page holds five of each', () => {
  const tests = Array.from({ length: 9 }, (_, at) => ({ hypothesis: `T${at}`, kept: '', learned: '' }));
  expect(keys(lessons([{ values: [[88, 18]], on: 90 }], tests).try)).toEqual(['missed', ...Array.from({ length: 4 }, () => 'test_runs')]);
});

test('a line names three KPIs and counts the others', () => {
  const found = lessons(Array.from({ length: 5 }, () => ({ values: [[88, 18]] as const, on: 90 })));
  expect(found.try).toEqual([{ key: 'missed', parameters: { kpis: 'K0, K1, K2 (+2)' } }]);
});
