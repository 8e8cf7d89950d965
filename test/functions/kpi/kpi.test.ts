/** The KPI and CYCLE functions as a spreadsheet calls them: single cells, columns, blanks, errors, four languages. */

import fc from 'fast-check';
import type { Argument, Cell } from '../../../src/functions/cells/argument';
import { sentenceOf } from '../../../src/functions/cells/language';
import { FunctionError } from '../../../src/functions/cells/problem';
import { cycleDay, cyclePhase, cycleWeek, nextReviewDay } from '../../../src/functions/cycle';
import { kpiAction } from '../../../src/functions/kpi/action';
import { kpiPace, kpiParse, kpiProgress, kpiTarget } from '../../../src/functions/kpi/progress';
import { kpiStatus } from '../../../src/functions/kpi/status';

/** The code and sentence a call throws, or its result. */
function outcomeOf(call: () => unknown): unknown {
  try {
    return call();
  } catch (error) {
    if (error instanceof FunctionError) return error.code;
    throw error;
  }
}

test.each<[string, Argument[]]>([
  ['● On track', [0.45, 0.38, 0.48, 0.5]],
  ['● On track', ['45 pct.', '38 %', '48 prosenttia', 0.5]],
  ['✓ Achieved', ['48 pct.', 0.38, 0.48, 0.5]],
  ['● On track', ['12k', 10_000, '13k', 0.5]],
  ['■ Off track', ['2,5 mio.', '2,4 mio.', '3 mio.', 0.5]],
  ['unknown_unit', ['12 t', 10_000, 13_000, 0.5]],
  ['◐ At risk', [0.42, 0.38, 0.48, 0.5]],
  ['■ Off track', [0.4, 0.38, 0.48, 0.5]],
  ['▽ Worsened', [0.3, 0.38, 0.48, 0.5]],
  ['✓ Achieved', [0.5, 0.38, 0.48, 0.5]],
  ['✕ Missed', [0.42, 0.38, 0.48, 1]],
  ['○ Measuring', [0.42, 0.38, 0.48]],
  ['↻ Update', [0.42, 0.38, 0.48, 0.5, '', '', 11]],
  ['● On track', [0.45, 0.38, 0.48, 0.5, '', '', 11, 14]],
  ['✎ Add baseline', ['', '', '+20%']],
  ['– No data', ['', 0.38, 0.48]],
  ['– No target', [0.42, 0.38, '']],
  ['◆ Check target', [0.42, 0.38, 0.3, 0.5, 'en', 'higher']],
  ['● On track', [31, 35, 25, 0.4]],
  ['● On track', [31, 35, 25, 0.4, 'en', 'lower']],
  ['● On track', [0.95, '', '≥ 90%', 0.5]],
  ['● On track', ['42%', '38 %', '+20%', 0.5]],
  ['on_track', [31, 35, 25, 0.4, 'key']],
  ['◐ Berisiko', [0.42, 0.38, 0.48, 0.5, 'ms']],
  ['◐ Vaarassa', [0.42, 0.38, 0.48, 0.5, 'fi']],
  ['◐ I farezonen', [0.42, 0.38, 0.48, 0.5, 'DA']],
  ['– Tiada sasaran', [0.42, 0.38, '', 0.5, 'ms']],
  ['', ['', '', '', 0.5]],
  ['', [undefined, undefined, undefined]],
  ['unreadable_target', [0.42, 0.38, 'soon', 0.5]],
  ['ambiguous_sign', [0.42, 0.38, '+5', 0.5]],
  ['date_not_text', [0.42, 0.38, new Date(0), 0.5]],
  ['not_a_value', ['many', 0.38, 0.48]],
  ['not_a_value', [true, 0.38, 0.48]],
  ['date_not_number', [new Date(0), 0.38, 0.48]],
  ['cell_error', ['#N/A', 0.38, 0.48]],
  ['out_of_range', [0.42, 0.38, 0.48, 50]],
  ['out_of_range', [0.42, 0.38, 0.48, 0.5, '', '', 3, 0]],
  ['not_a_word', [0.42, 0.38, 0.48, 0.5, 'sv']],
  ['not_a_word', [0.42, 0.38, 0.48, 0.5, 'en', 'bigger']],
])('%s ← KPI_STATUS(%j)', (result, cells) => {
  const [current, baseline, target, ...others] = cells;
  expect(outcomeOf(() => kpiStatus(current, baseline, target, ...others))).toBe(result);
});

test('columns give columns: a row that is wrong is marked, the others are spared', () => {
  const current = [[0.45], ['x'], [0.45], [''], [0.45]];
  const target = [[0.48], [0.48], ['48 5'], [0.48], [0.48]];
  expect(kpiStatus(current, 0.38, target, 0.5)).toEqual([
    ['● On track'],
    ['◆ current is “x”, which is not a number: type digits such as 0.42 or 42%.'],
    ['◆ Check target'],
    ['– No data'],
    ['● On track'],
  ]);
  expect(kpiStatus(current, 0.38, target, 0.5, 'key')).toEqual([
    ['on_track'],
    ['◆ not_a_value'],
    ['check_target'],
    ['no_data'],
    ['on_track'],
  ]);
  expect(kpiProgress([[0.43], ['x'], ['']], 0.38, [[0.48], [0.48], [0.48]])).toEqual([[expect.closeTo(0.5, 12)], [''], ['']]);
});

test('a column of languages answers each row in its own', () => {
  expect(kpiStatus(0.42, 0.38, 0.48, 0.5, [['fi'], ['da'], ['xx']])).toEqual([
    ['◐ Vaarassa'],
    ['◐ I farezonen'],
    ['◆ language is “xx”: use one of en, ms, fi, da, key.'],
  ]);
});

test('a row of cells gives a row, a range of one cell a single value', () => {
  expect(kpiProgress([[0.43, 0.48]], 0.38, 0.48)).toEqual([[expect.closeTo(0.5, 12), 1]]);
  expect(kpiProgress([[0.48]], [[0.38]], [[0.48]])).toBe(1);
  expect(kpiStatus([], [], [])).toBe('');
});

test('ranges of different size are refused by name, in the language asked for', () => {
  const two = [[1], [2]];
  const three = [[1], [2], [3]];
  expect(() => kpiStatus(two, three, 5)).toThrow(
    'current and baseline differ in size (2 × 1 and 3 × 1 cells): give both the same rows and columns, or a single cell.',
  );
  expect(() => kpiStatus(two, three, 5, 0, 'fi')).toThrow('current ja baseline ovat erikokoiset (2 × 1 ja 3 × 1 solua)');
  expect(outcomeOf(() => kpiTarget(two, [[1, 2]]))).toBe('unequal_sizes');
  expect(outcomeOf(() => kpiParse(two, three))).toBe('unequal_sizes');
});

test('a column agrees with its single calls', () => {
  const rows: readonly [Argument, Argument, Argument, Argument][] = [
    [0.42, 0.38, 0.48, 0.5],
    [28, 35, '25 €', 0.9],
    ['', 35, 25, 0.9],
    [0.6, '', '<= 55%', 0.2],
    [12, 8, '10–15', 0.5],
    [0.0144, 0.012, '+20%', 1],
    [0.2, 0.2, 0.2, 0.3],
  ];
  const column = (index: 0 | 1 | 2 | 3) => rows.map(row => [row[index] as string | number]);
  expect(kpiStatus(column(0), column(1), column(2), column(3))).toEqual(rows.map(row => [kpiStatus(...row)]));
});

test('any column agrees with its single calls, wrong rows included', () => {
  const cell = fc.constantFrom<Cell>('', 0, 0.3, 0.42, 8, 35, -2, 'x', '48%', '≥ 90%', '10–15', '+20%', '1,234', '+5', true, '#N/A');
  const row = fc.tuple(
    cell,
    cell,
    cell,
    fc.constantFrom<Cell>('', 0, 0.3, 1, 7),
    fc.constantFrom<Cell>('', 'fi', 'key', 'xx'),
    fc.constantFrom<Cell>('', 'higher', 'lower', 'inside'),
  );
  fc.assert(
    fc.property(fc.array(row, { minLength: 2, maxLength: 5 }), rows => {
      const column = (index: 0 | 1 | 2 | 3 | 4 | 5): Argument => rows.map(each => [each[index]]);
      const together = kpiStatus(column(0), column(1), column(2), column(3), column(4), column(5));
      for (const [index, each] of rows.entries()) {
        const shown = Array.isArray(together) ? together[index]?.[0] : undefined;
        let alone: unknown = null;
        try {
          alone = kpiStatus(...each);
        } catch {
          // A single call throws where the column shows a mark.
          expect(shown).toMatch(/^(◆ .+|check_target)$/);
          continue;
        }
        expect(shown).toBe(alone);
      }
    }),
    { numRuns: 2000 },
  );
});

test('ten thousand rows in one call', () => {
  const column = (of: (row: number) => number) => [...Array(10_000)].map((_, row) => [of(row)]);
  const statuses = kpiStatus(
    column(row => row % 17),
    column(() => 2),
    column(() => 14),
    0.5,
    'key',
  );
  expect(Array.isArray(statuses) && statuses.length).toBe(10_000);
});

test.each<[unknown, Argument[]]>([
  [0.48, ['', 0.48]],
  [0.0144, [0.012, '+20%']],
  [0.025, [0.02, '+0,5 pp', ',']],
  [29.75, [35, '-15%']],
  [0.9, ['', '≥ 90%']],
  [10, [8, '10–15']],
  ['', [12, '10–15']],
  ['', ['', '+20%']],
  ['', [5, '']],
  [1234, [5, '1,234', '.']],
  [1.234, [5, '1,234', ',']],
  ['ambiguous_number', [5, '1,234']],
  ['relative_to_zero', [0, '+20%']],
  ['not_a_word', [5, '10', ';']],
])('%p ← KPI_TARGET(%j)', (result, [baseline, target, decimal]) => {
  const value = outcomeOf(() => kpiTarget(baseline, target, decimal));
  expect(typeof result === 'number' ? (value as number) : value).toEqual(typeof result === 'number' ? expect.closeTo(result, 12) : result);
});

test.each<[unknown, Argument[]]>([
  [0.4, [31, 35, 25]],
  [-0.25, [7, 8, 12]],
  ['', [0.95, 0.95, '≥ 90%']],
  ['', ['', 35, 25]],
  ['target_equals_baseline', [5, 5, 5]],
])('%p ← KPI_PROGRESS(%j)', (result, [current, baseline, target]) => {
  expect(outcomeOf(() => kpiProgress(current, baseline, target))).toEqual(typeof result === 'number' ? expect.closeTo(result, 12) : result);
});

test.each<[unknown, Argument[]]>([
  [0.381578947368, ['2026-10-05', '2026-11-16', 14]],
  [0.477777777778, ['2026-10-05', 46342]],
  [0, ['2026-10-05', '2026-09-01', 14]],
  [1, ['2026-10-05', '2027-09-01', 14]],
  ['', ['', '2026-09-01', 14]],
  ['out_of_range', ['2026-10-05', '2026-11-16', 90]],
  ['not_a_day', ['5.10.2026', '2026-11-16', 14]],
  ['not_a_day', [0, 46342]],
])('%p ← KPI_PACE(%j)', (result, [start, asOf, measuring]) => {
  expect(outcomeOf(() => kpiPace(start, asOf, measuring))).toEqual(typeof result === 'number' ? expect.closeTo(result, 11) : result);
});

test('KPI_PARSE gives four cells for each row', () => {
  expect(kpiParse('≥ 90%')).toEqual([['at_least', 0.9, '', '%']]);
  expect(kpiParse([['+20%'], ['10–15'], [''], [48], ['soon']])).toEqual([
    ['relative', 0.2, '', '%'],
    ['between', 10, 15, ''],
    ['', '', '', ''],
    ['value', 48, '', ''],
    ['◆ “soon” is not a target: write it like 48%, 180 000, ≥ 90%, 10–15, +20% or +0.5 pp.', '', '', ''],
  ]);
  expect(outcomeOf(() => kpiParse('soon'))).toBe('unreadable_target');
  expect(outcomeOf(() => kpiParse([['1', '2']]))).toBe('not_a_column');
});

test.each<[unknown, Argument[]]>([
  ['Cut', [0.34, '< 35%', 'Cut']],
  ['', [0.35, '< 35%', 'Cut']],
  ['Cut', [0.35, '≤ 35%', 'Cut']],
  ['Cut', [0.35, '<= 35%', 'Cut']],
  ['Cut', [0.34, 0.35, 'Cut']],
  ['Cut', [0.6, '> 55%', 'Cut']],
  ['', ['', '> 55%', 'Cut']],
  ['', [0.6, '', 'Cut']],
  ['Cut', [[[0.5, 0.34, 0.33]], '< 35%', 'Cut', 2]],
  ['', [[[0.34, 0.5, 0.33]], '< 35%', 'Cut', 2]],
  [
    [['Cut'], ['']],
    [[[0.34], [0.36]], '< 35%', 'Cut'],
  ],
  [
    [['Cut'], ['']],
    [
      [
        [0.34, 0.33],
        ['', 0.33],
      ],
      '< 35%',
      'Cut',
      2,
    ],
  ],
  [
    [['A'], ['B']],
    [0.2, [['< 35%'], ['< 30%']], [['A'], ['B']]],
  ],
  ['too_few_columns', [0.33, '< 35%', 'Cut', 2]],
  ['bound_needed', [0.33, '+20%', 'Cut']],
  ['unreadable_target', [0.33, 'low', 'Cut']],
  ['unequal_sizes', [[[1], [2]], [[1], [2], [3]], 'Cut']],
])('%j ← KPI_ACTION(%j)', (result, [values, thresholds, actions, inARow]) => {
  expect(outcomeOf(() => kpiAction(values, thresholds, actions, inARow))).toEqual(result);
});

test.each<[string, unknown, () => unknown]>([
  ['day', 43, () => cycleDay('2026-10-05', '2026-11-16')],
  ['days of a column', [[0], [1], [90]], () => cycleDay('2026-10-05', [['2026-10-04'], [46300], [47000]])],
  ['day of a blank', '', () => cycleDay('2026-10-05', '')],
  ['day of no date', 'not_a_day', () => cycleDay('2026-10-05', 'soon')],
  ['a time stamp', 'date_with_time', () => cycleDay('2026-10-05', new Date('2026-10-06T13:05:11Z'))],
  ['week', 7, () => cycleWeek('2026-10-05', '2026-11-16')],
  ['phase', 'Scale', () => cyclePhase('2026-10-05', '2026-11-16', [['Measure'], ['Test'], ['Scale']], [[1], [15], [43]])],
  ['phase before the start', '', () => cyclePhase('2026-10-05', '2026-10-01', [['Measure']], [[1]])],
  ['phases with blank rows', 'Measure', () => cyclePhase('2026-10-05', '2026-10-06', [['Measure'], ['']], [[1], ['']])],
  ['phases of a column', [['A'], ['B']], () => cyclePhase('2026-10-05', [[46300], [46330]], [['A'], ['B']], [[1], [31]])],
  ['no phases', 'no_phases', () => cyclePhase('2026-10-05', '2026-10-06', '', '')],
  ['phase outside the cycle', 'out_of_range', () => cyclePhase('2026-10-05', '2026-10-06', 'A', 91)],
  ['names without days', 'unequal_sizes', () => cyclePhase('2026-10-05', '2026-10-06', [['A'], ['B']], [[1]])],
  ['weekly', 46307, () => nextReviewDay('2026-10-05', 'weekly')],
  ['in Finnish', 46314, () => nextReviewDay('2026-10-05', 'Joka 2. viikko')],
  ['in Malay', 46331, () => nextReviewDay('2026-10-05', 'Bulanan')],
  ['in Danish', 46392, () => nextReviewDay('2026-10-05', 'kvartalsvis')],
  ['a blank', '', () => nextReviewDay('', 'weekly')],
  ['unknown cadence', 'not_a_word', () => nextReviewDay('2026-10-05', 'daily')],
])('CYCLE and NEXT_REVIEW: %s', (_, result, call) => {
  expect(outcomeOf(call)).toEqual(result);
});

test.each([
  ['en', 'A is 0.1: ', '0.5% or 18–22%.'],
  ['fi', 'A on 0,1: ', '0.5\u00a0% tai 18–22\u00a0%.'],
  ['da', 'A er 0,1: ', '0.5\u00a0% eller 18–22\u00a0%.'],
] as const)('%s: figures of a refusal have the signs of the language', (language, count, readings) => {
  expect(sentenceOf({ code: 'not_a_count', name: 'A', value: 0.1 }, language)).toContain(count);
  expect(sentenceOf({ code: 'two_readings', text: 'x', one: '0.5%', other: '18–22%' }, language)).toContain(readings);
});

test.each([
  ['en', 'although higher is better', 'use one of higher, lower, inside.'],
  ['ms', 'nilai lebih tinggi adalah lebih baik', 'gunakan salah satu daripada lebih tinggi, lebih rendah, dalam julat.'],
  ['fi', 'vaikka suurempi on parempi', 'käytä jotakin näistä: suurempi, pienempi, rajojen sisällä.'],
  ['da', 'selv om højere er bedre', 'brug en af disse: højere, lavere, inden for.'],
] as const)('%s: a refusal names directions in words of the language', (language, direction, words) => {
  expect(sentenceOf({ code: 'target_not_better', better: 'higher' }, language)).toContain(direction);
  expect(() => kpiStatus(0.42, 0.38, 0.48, 0.5, language, 'best')).toThrow(words);
});
