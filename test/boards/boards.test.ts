/** The boards of Check-ins, Roadmap, Setup, Scorecard, charts and rules over small tables: what counts, what is blank, what it says. */
import { boardCells } from '../../src/boards/block';
import { chartBoard } from '../../src/boards/kpi/chart-board';
import { type CheckinInput, checkInsOf } from '../../src/boards/kpi/check-ins';
import { checkinBoard } from '../../src/boards/kpi/checkin-board';
import { CHECKIN_ROW_INPUTS } from '../../src/boards/kpi/checkin-readings';
import { kpiBoard } from '../../src/boards/kpi/kpi-board';
import { dashboardKpis, watchKpisIn } from '../../src/boards/kpi/kpis';
import { measureKpis } from '../../src/boards/kpi/measured';
import { scoreBoard } from '../../src/boards/kpi/score-board';
import { roadmapBoard } from '../../src/boards/roadmap-board';
import { ruleBoard } from '../../src/boards/rule-board';
import { setupBoard } from '../../src/boards/setup-board';
import { judgeStatus, STATUS_SIGNS } from '../../src/core/kpi/status';
import { kpiRules } from '../../src/functions/kpi/rule-history';
import { lists as da } from '../../src/languages/da/lists';
import {
  block,
  checkinBlock,
  columnOf,
  cycleBlock,
  cycleFacts,
  kpiBlock,
  phaseBlock,
  type Row,
  rowsOf,
  ruleBlock,
  START,
  taskBlock,
  vocabularyBlock,
  watchBlock,
} from './blocks';

const ctr = {
  ...{ kpi: 'CTR', id: 'ctr', known_name: 'Old CTR', known_id: 'ctr' },
  ...{ unit: '%', target_text: '2%', baseline_from: 'Typed', baseline_typed: 0.01, star: '★' },
};
const leads = { kpi: 'Leads', id: 'leads', unit: 'number', aggregate: 'Sum of the last full week', target_text: '≥ 30' };
const weekly = (kpi: string, values: readonly number[]) => values.map((value, week) => ({ kpi, day: START + 7 * week + 4, value }));

test('cells of a board: keys, heading row, rows with their gaps, nothing below the last', () => {
  const rows = new Map([
    [0, { now: 1 }],
    [2, { now: 'x' }],
  ]);
  expect(boardCells({ keys: ['now', 'next'], head: { next: 'Next' }, rows })).toEqual([
    ['now', 'next'],
    ['', 'Next'],
    ...[
      [1, ''],
      ['', ''],
      ['x', ''],
    ],
  ]);
  expect(boardCells({ keys: ['now'], head: {}, rows: new Map() })).toEqual([['now'], ['']]);
});

test('the line above the Dashboard never says that nothing needs action while numbers are due', () => {
  const line = (asOf: number, c_language: string) => {
    const cycle = cycleBlock({ c_shown: asOf, c_language });
    return kpiBoard({ kpis: kpiBlock(leads), checkIns: checkinBlock(), cycle, watch: watchBlock(), rules: ruleBlock() }).head.b_summary;
  };
  expect([line(START, 'en'), line(START + 7, 'en'), line(START + 7, 'fi')]).toEqual([
    'Nothing needs action · 0 numbers due · review Friday',
    '1 number due · review Friday',
    '1 luku kirjaamatta · palaveri perjantai',
  ]);
});

test('while a baseline is measured a KPI without numbers is being measured; afterwards it asks for one', () => {
  const bare = { ...ctr, baseline_typed: '' };
  const shown = (asOf: number, baseline_from: string) => {
    const kpis = kpiBlock({ ...bare, baseline_from }, { ...bare, kpi: 'CTR 2', id: 'ctr2', baseline_from, target_text: '+20%' });
    const cycle = cycleBlock({ c_shown: asOf });
    return columnOf(kpiBoard({ kpis, checkIns: checkinBlock(), cycle, watch: watchBlock(), rules: ruleBlock() }), 'b_fixed');
  };
  expect([START, START + 11, START + 14].map(day => shown(day, 'Measuring phase'))).toEqual([
    ['○ Measuring', '○ Measuring'],
    ['↻ Update', '↻ Update'],
    ['✎ Add baseline', '✎ Add baseline'],
  ]);
  expect(shown(START, 'Check-ins before day 1')).toEqual(['', '✎ Add baseline']);
});

test('a target that is a change stands as its text until there is a baseline', () => {
  const shown = (row: Readonly<Record<string, string>>) => {
    const kpis = kpiBlock({ ...ctr, ...row });
    return columnOf(kpiBoard({ kpis, checkIns: checkinBlock(), cycle: cycleBlock(), watch: watchBlock(), rules: ruleBlock() }), 'b_target');
  };
  const bare = { baseline_typed: '' };
  expect([
    shown({ ...bare, target_text: '+15 %' }),
    shown({ ...bare, target_text: '+0.5 pp' }),
    shown({ target_text: '+100%' }),
    shown({ ...bare, target_text: 'soon' }),
  ]).toEqual([['+15 %'], ['+0.5 pp'], [0.02], ['']]);
});

test('a baseline that lost its percent sign gives no status and no rule, of a watch KPI neither', () => {
  const kpis = kpiBlock({ ...ctr, baseline_typed: 40 }, { ...ctr, kpi: 'ROAS', id: 'roas', baseline_typed: 4, target_text: '500%' });
  const watch = watchBlock({ watch: 'Rejoin', watch_on: 'Yes', watch_unit: '%', watch_base: 38 });
  const checkIns = checkinBlock({ kpi: 'CTR', day: START, value: 0.4 }, { kpi: 'Rejoin', day: START, value: 0.4 });
  const blocks = { kpis, checkIns, cycle: cycleBlock(), watch };
  const board = kpiBoard({ ...blocks, rules: ruleBlock() });
  expect([columnOf(board, 'b_baseline'), columnOf(board, 'base'), columnOf(board, 'b_do_now')]).toEqual([
    [40, 4],
    ['', 4],
    ['Check the baseline: 4000% does not count', ''],
  ]);
  expect(measureKpis(blocks)?.doubtful.map(({ kpi, meant }) => [kpi.name, meant])).toEqual([
    ['CTR', 0.4],
    ['Rejoin', 0.38],
  ]);
});

test('without a start no board has anything to say', () => {
  const cycle = cycleBlock({ c_start: '' });
  const blocks = { kpis: kpiBlock(ctr), checkIns: checkinBlock(), cycle, watch: watchBlock() };
  expect(measureKpis(blocks)).toBeNull();
  const phases = phaseBlock();
  const boards = [
    ...[checkinBoard({ ...blocks, checkIns: checkinBlock({ kpi: 'CTR', value: 1 }) })],
    ...[scoreBoard(blocks), chartBoard(blocks), ruleBoard({ ...blocks, rules: ruleBlock({ sign: 'x' }) })],
    ...[roadmapBoard({ tasks: taskBlock({ task: 'x' }), cycle, phases }), setupBoard({ ...blocks, phases, vocabulary: vocabularyBlock() })],
  ];
  expect(boards.map(({ rows }) => rows.size)).toEqual([0, 0, 0, 0, 0, 0]);
});

describe('check-ins', () => {
  const cycle = cycleFacts();
  const kpis = dashboardKpis(kpiBlock(ctr, { ...leads, unit: 'per 1,000' }), cycle);
  const found = (...rows: readonly Row<CheckinInput>[]) =>
    [...checkInsOf(checkinBlock(...rows), kpis, cycle)].map(([{ name }, list]) => [name, ...list.map(({ value }) => value)]);

  test.each([
    ['a value', { kpi: 'CTR', day: START, value: 0.02 }, [0.02]],
    ['two counts', { kpi: 'ctr ', day: START, numerator: 1, denominator: 4 }, [0.25]],
    ['a value before two counts', { kpi: 'CTR', day: START, value: 0.5, numerator: 1, denominator: 4 }, [0.5]],
    ['nothing divided by nothing', { kpi: 'CTR', day: START, numerator: 0, denominator: 0 }, []],
    ['no day', { kpi: 'CTR', value: 1 }, []],
    ['a day as text', { kpi: 'CTR', day: 'today', value: 1 }, []],
    ['a value as text', { kpi: 'CTR', day: START, value: 'fifty' }, []],
    ['a percentage as text', { kpi: 'CTR', day: START, value: '2 pct.' }, [0.02]],
    ['a text beside two counts', { kpi: 'CTR', day: START, value: 'see right', numerator: 1, denominator: 4 }, []],
    ['an error beside two counts', { kpi: 'CTR', day: START, value: '#REF!', numerator: 1, denominator: 4 }, []],
    ['a truth value beside two counts', { kpi: 'CTR', day: START, value: false, numerator: 1, denominator: 4 }, []],
    ['a date beside two counts', { kpi: 'CTR', day: START, value: new Date(2026, 9, 5), numerator: 1, denominator: 4 }, []],
    ['blanks beside two counts', { kpi: 'CTR', day: START, value: ' ', numerator: 1, denominator: 4 }, [0.25]],
    ['an error', { kpi: 'CTR', day: START, value: '#N/A' }, []],
    ['after the day', { kpi: 'CTR', day: START + 43, value: 1 }, []],
    ['on the day', { kpi: 'CTR', day: START + 42, value: 1 }, [1]],
    ['ninety days before', { kpi: 'CTR', day: START - 90, value: 1 }, [1]],
    ['longer before', { kpi: 'CTR', day: START - 91, value: 1 }, []],
    ['a name nobody has', { kpi: 'Saves', day: START, value: 1 }, []],
    ['a renamed KPI by its id', { kpi: 'Old CTR', kpi_id: 'ctr', day: START, value: 1 }, [1]],
    ['the name against the id', { kpi: 'CTR', kpi_id: 'leads', day: START, value: 1 }, [1]],
    ['a name nobody ever had, against the id', { kpi: 'Profit', kpi_id: 'ctr', day: START, value: 1 }, []],
  ] as const)('%s', (_what, row, values) => {
    expect(found(row)[0]).toEqual(['CTR', ...values]);
  });

  test.each([
    ['seconds', '3:45', 225],
    ['minutes', '1:02:03', 62.05],
    ['number', '12k', 12_000],
    ['number', '12 k', 12_000],
  ])('a KPI in %s takes the text %s', (unit, value, figure) => {
    const [kpi] = dashboardKpis(kpiBlock({ kpi: 'Time', id: 'time', unit }), cycle);
    if (kpi === undefined) throw new Error('There is a KPI.');
    const rows = checkInsOf(checkinBlock({ kpi: 'Time', day: START, value }), [kpi], cycle).get(kpi);
    expect(rows?.map(each => each.value)).toEqual([figure]);
  });

  test.each(['12 t', '12 q', '12 min'])('the text %s has no single reading for a number and does not count', value => {
    const [kpi] = dashboardKpis(kpiBlock({ kpi: 'Count', id: 'count', unit: 'number' }), cycle);
    if (kpi === undefined) throw new Error('There is a KPI.');
    expect(checkInsOf(checkinBlock({ kpi: 'Count', day: START, value }), [kpi], cycle).get(kpi)).toEqual([]);
  });

  test('a percentage that lost its sign counts nowhere until a note confirms it, however many of them there are', () => {
    const rate = (day: number, value: number, note = '') => ({ kpi: 'CTR', day: START + day, value, note });
    const counted = (...rows: readonly Row<CheckinInput>[]) => found(...rows)[0];
    expect(counted(rate(0, 0.38), rate(7, 40))).toEqual(['CTR', 0.38]);
    expect(counted(rate(0, 40), rate(7, 42), rate(14, 44))).toEqual(['CTR']);
    expect(counted(rate(0, 0.9), rate(7, 1.1))).toEqual(['CTR', 0.9, 1.1]);
    expect(counted(rate(0, 3.5, 'return on spend'), rate(7, 40))).toEqual(['CTR', 3.5, 40]);
    // A row counts on each day or on none: what confirms it may stand below it.
    expect(counted(rate(0, 3.5), rate(49, 3.6, 'return on spend'))).toEqual(['CTR', 3.5]);
    expect(found({ kpi: 'Leads', day: START, value: 4000 })[1]).toEqual(['Leads', 4000]);
  });

  test('figures per thousand come from two counts times a thousand', () => {
    expect(found({ kpi: 'Leads', day: START, numerator: 3, denominator: 1500 })[1]).toEqual(['Leads', 2]);
  });
});

describe('what a row of Check-ins counts for', () => {
  const said = (...rows: readonly Row<(typeof CHECKIN_ROW_INPUTS)[number]>[]) => {
    const kpis = kpiBlock(ctr, { ...leads, unit: 'number' }, { kpi: 'Hold', id: 'hold', unit: '%', aggregate: 'Average of the period' });
    const board = checkinBoard({ checkIns: block(CHECKIN_ROW_INPUTS, rows), cycle: cycleBlock(), kpis, watch: watchBlock() });
    return rows.map((_, index) => board.rows.get(index)?.b_counts ?? '');
  };

  test('the days that Now is worked out from say so, those before its window and its channels beside totals do not', () => {
    const rate = (day: number, more = {}) => ({ kpi: 'Hold', day: START + day, value: 0.02, ...more });
    expect(said(rate(0), rate(8), rate(10), rate(10, { channel: 'TikTok' }), { kpi: 'Leads', day: START, value: 1 })).toEqual([
      '',
      '1 of 2 days in “Now”',
      '1 of 2 days in “Now”',
      '',
      'week 5 Oct – 11 Oct',
    ]);
  });

  test.each([
    ['a rate counts quietly', { kpi: 'CTR', day: START, value: 0.02 }, ''],
    ['a row that waits for a rate is quiet', { kpi: 'CTR', day: START }, ''],
    ['an empty row is quiet', {}, ''],
    ['a total has its week', { kpi: 'Leads', day: START + 9, value: 31 }, 'week 12 Oct – 18 Oct'],
    ['a total that waits has its week', { kpi: 'Leads', day: START + 9 }, 'week 12 Oct – 18 Oct'],
    ['no date', { kpi: 'Leads', value: 31 }, '◆ No date'],
    ['a text as date', { kpi: 'Leads', date: 'soon', value: 31 }, '◆ “soon” is not a date'],
    ['a text as value', { kpi: 'Leads', day: START, value: 'fifty' }, '◆ “fifty” is not a number'],
    ['a text beside two counts', { kpi: 'CTR', day: START, value: 'n/a', numerator: 1, denominator: 4 }, '◆ “n/a” is not a number'],
    ['an error as value', { kpi: 'CTR', day: START, value: '#N/A' }, '◆ “#N/A” is not a number'],
    ['a truth value', { kpi: 'CTR', day: START, value: true }, '◆ “TRUE” is not a number'],
    ['a time of day', { kpi: 'CTR', day: START, value: new Date(1899, 11, 30, 3, 5) }, '◆ “3:05” is not a number'],
    ['a date as value', { kpi: 'CTR', day: START, value: new Date(2026, 9, 5) }, '◆ “2026-10-05” is not a number'],
    ['a KPI nobody ever had, with an id', { kpi: 'Newsletter', kpi_id: 'ctr', day: START, value: 1 }, '◆ No KPI “Newsletter”'],
    ['no KPI', { day: START, value: 31 }, '◆ No KPI'],
    ['a KPI nobody has, with one near', { kpi: 'Laeds', day: START, value: 31 }, '◆ Unknown KPI. “Leads”?'],
    ['a KPI nobody has', { kpi: 'Newsletter', day: START, value: 31 }, '◆ No KPI “Newsletter”'],
    ['one of two counts', { kpi: 'CTR', day: START, numerator: 3 }, '◆ “Count” and “Out of” are both needed'],
    ['before the cycle', { kpi: 'Leads', day: START - 91, value: 31 }, '◆ Outside the cycle (5 Oct – 2 Jan)'],
    ['in the future', { kpi: 'Leads', day: START + 43, value: 31 }, '◆ In the future'],
    ['a share above 100%', { kpi: 'CTR', day: START, value: 4.2 }, '◆ 420%? Counts once a note confirms it'],
    ['40 pasted where 40% is meant', { kpi: 'CTR', day: START, value: 40 }, '◆ 4000%? Counts once a note confirms it'],
    ['the same, confirmed', { kpi: 'CTR', day: START, value: 40, note: 'Yes' }, ''],
  ] as const)('%s', (_what, row, text) => {
    expect(said(row)).toEqual([text]);
  });

  test('a row after the day that is shown, as in a closed cycle, says so and takes no other row’s place', () => {
    const rows = [
      { kpi: 'Leads', day: START + 20, value: 20 },
      { kpi: 'Leads', day: START + 25, value: 22 },
      { kpi: 'CTR', day: START + 23, value: 0.5 },
      { kpi: 'CTR', day: START + 43, value: 0.5 },
    ];
    const blocks = { kpis: kpiBlock(ctr, leads), checkIns: block<string>(CHECKIN_ROW_INPUTS, rows), watch: watchBlock() };
    const board = checkinBoard({ ...blocks, cycle: cycleBlock({ c_shown: START + 22 }) });
    expect(columnOf(board, 'b_counts')).toEqual([
      'week 19 Oct – 25 Oct',
      '– Later than 27 Oct, the day shown',
      '– Later than 27 Oct, the day shown',
      '◆ In the future',
    ]);
  });

  test('the later of two rows for one week or day counts, the other says so; gaps stay blank', () => {
    expect(said({ kpi: 'Leads', day: START, value: 20 }, {}, { kpi: 'Leads', day: START + 6, value: 22 })).toEqual([
      '– Another row has the week 5 Oct – 11 Oct',
      '',
      'week 5 Oct – 11 Oct',
    ]);
    expect(said({ kpi: 'CTR', day: START, value: 0.02 }, { kpi: 'CTR', day: START, value: 0.03 })).toEqual(['– Another row has 5 Oct', '']);
  });
});

test('words in any language and case are keys; what cannot be read has its usual value', () => {
  const [one, other] = dashboardKpis(
    kpiBlock(
      { kpi: 'A', cadence: 'VIIKOITTAIN', better: da.better.lower, aggregate: 'median of posts' },
      {},
      { kpi: 'B', cadence: 'often', baseline_typed: 3 },
    ),
    cycleFacts(),
  );
  expect(one).toMatchObject({ index: 0, cadence: 'weekly', better: 'lower', aggregate: 'median', unit: 'count', from: null });
  expect(other).toMatchObject({ index: 2, cadence: 'weekly', better: 'higher', aggregate: 'last', from: 'typed' });
  expect(watchKpisIn(watchBlock({ watch: 'W', watch_on: 'Ja' }, { watch: 'V', watch_on: '' }), cycleFacts()).map(({ on }) => on)).toEqual([
    true,
    false,
  ]);
});

test('the Roadmap: phase, week, lateness, weeks off', () => {
  const board = roadmapBoard({
    tasks: taskBlock(
      { task: 'Early', start_day: START - 1, due_day: START + 3 },
      { task: 'Now', start_day: START + 14, due_day: START + 40, status: 'Doing' },
      { task: '', start_day: START },
      { task: 'Done', start_day: START, due_day: START + 1, status: da.taskStatuses.done },
      { task: 'Dateless' },
    ),
    cycle: cycleBlock({ c_weeks_off: '2, 13' }),
    phases: phaseBlock({ phase: 'One', first_day: 1 }, { phase: 'Two', first_day: 15 }),
  });
  expect(boardCells(board).slice(2)).toEqual([
    ['', 0, 39, 'not_started', ''],
    ['Two', 3, 2, 'doing', START + 7],
    ['', '', '', '', ''],
    ['One', 1, '', 'done', ''],
    ['', '', '', 'not_started', ''],
    ...Array.from({ length: 7 }, () => ['', '', '', '', '']),
    ['', '', '', '', START + 84],
  ]);
});

test.each([
  ['before the start', { c_shown: START - 3 }, '5 Oct – 2 Jan   ·   Starts on 5 Oct'],
  ['day 43', {}, '5 Oct – 2 Jan   ·   Day 43 of 90 · week 7 · calendar week 47 · Two'],
  ['after the end', { c_shown: START + 200 }, '5 Oct – 2 Jan   ·   Day 90 of 90 · week 13 · calendar week 53 · Two'],
])('the band %s', (_when, facts, dates) => {
  const blocks = { checkIns: checkinBlock(), vocabulary: vocabularyBlock({}, { concept: 'Proof', format: 'Reel', batch: 'B1' }) };
  const phases = phaseBlock({ phase: 'One', first_day: 1 }, { phase: 'Two', first_day: 15 });
  const board = setupBoard({ ...blocks, phases, cycle: cycleBlock(facts), watch: watchBlock(), kpis: kpiBlock() });
  expect(board.head).toMatchObject({ b_dates: dates, b_names: 'q4-2026-proof · reel-b1', b_shown: '' });
});

test('a pattern with unknown parts says so instead of a name, and a watch KPI shows its last number and next day', () => {
  const watch = watchBlock(
    { watch: 'Saves', watch_on: 'Yes', watch_cadence: 'Monthly' },
    { watch: 'Off', watch_on: 'No' },
    { watch: 'New', watch_on: 'Yes' },
  );
  const checkIns = checkinBlock(
    { kpi: 'saves', day: START + 9, value: 7 },
    { kpi: 'Saves', day: START + 2, value: 5 },
    { kpi: 'Off', day: START, value: 1 },
  );
  const cycle = cycleBlock({ c_campaign: '{colour}' });
  const board = setupBoard({ cycle, watch, checkIns, phases: phaseBlock(), vocabulary: vocabularyBlock(), kpis: kpiBlock() });
  expect(String(board.head.b_names)).toMatch(/^◆ /);
  expect(boardCells(board).slice(2)).toEqual([
    ['', '', '', '', 7, START + 40, START + 9],
    ['', '', '', '', '', '', ''],
    ['', '', '', '', '', START + 6, ''],
  ]);
});

test('a check-in sorted beside the hidden id of a watch KPI stays that of the Dashboard’s KPI whose name it carries', () => {
  const blocks = { cycle: cycleBlock(), phases: phaseBlock(), vocabulary: vocabularyBlock(), kpis: kpiBlock(ctr) };
  const watch = watchBlock({ watch: 'Saves', watch_on: 'Yes', watch_id: 'saves' });
  const now = (kpi: string) => {
    const checkIns = checkinBlock({ kpi, kpi_id: 'saves', day: START + 9, value: 0.01 });
    return setupBoard({ ...blocks, watch, checkIns }).rows.get(0)?.b_watch_now;
  };
  // The last carries a name nobody has: a watch KPI that was called so.
  expect(['CTR', 'Saves', 'Bookmarks'].map(now)).toEqual(['', 0.01, 0.01]);
});

test('the Scorecard: each week’s own figure with the status of that week, and … on the week that runs', () => {
  const values = [0.01, 0.012, 0.013, 0.014, 0.015, 0.016];
  const blocks = { kpis: kpiBlock(ctr, {}, leads), checkIns: checkinBlock(...weekly('CTR', values)), cycle: cycleBlock() };
  const board = scoreBoard(blocks);
  expect([board.head.b_w6, board.head.b_w7, board.head.b_w8]).toEqual(['W6', 'W7 …', 'W8']);
  const expected = values.map((current, week) => {
    const share = Math.max(0, (7 * week + 5 - 14) / 76);
    const target = { kind: 'value', value: 0.02 } as const;
    const status = judgeStatus({
      current,
      baseline: 0.01,
      target,
      better: null,
      expected: share,
      ended: false,
      age: null,
      isMeasuring: false,
    });
    return `${STATUS_SIGNS[status.key]} ${(100 * current).toFixed(1)}%`;
  });
  expect(boardCells(board)[2]).toEqual(['★', 'CTR', ...expected, '', '', '', '', '', '', '']);
  // Rows follow the Dashboard's order without its gaps.
  expect(columnOf(board, 'b_kpi')).toEqual(['CTR', 'Leads']);
});

test('the charts: the mean of a week’s values, the target as it held then, a straight line to the forecast', () => {
  const kpis = kpiBlock({ ...ctr, past_targets: `0.015@${START + 10}` });
  const checkIns = checkinBlock(...weekly('CTR', [0.01, 0.012, 0.014, 0.016]), { kpi: 'CTR', day: START + 5, value: 0.02 });
  const board = chartBoard({ kpis, checkIns, cycle: cycleBlock() });
  const [values, targets, forecasts] = (['b_value_1', 'b_target_1', 'b_forecast_1'] as const).map(key => columnOf(board, key));
  expect(values?.slice(0, 5)).toEqual([0.015, 0.012, 0.014, 0.016, '']);
  expect(targets?.slice(0, 3)).toEqual([0.015, 0.02, 0.02]);
  const ahead = forecasts?.filter(value => value !== '').map(Number) ?? [];
  expect(ahead.length).toBeGreaterThan(8);
  const steps = ahead.slice(1, -1).map((value, index) => value - (ahead[index] ?? 0));
  expect(Math.max(...steps) - Math.min(...steps)).toBeLessThan(1e-9);
  expect(columnOf(board, 'b_value_2')).toEqual(Array(13).fill(''));
});

test.each([
  ['Any holds', 'is below', '– Not measured', 'needs Saves +1'],
  ['Any holds', 'is above', '■ Fires', ''],
  // Saves stand on the Dashboard, without a number yet.
  ['All hold', 'is below', '– Not measured', 'needs Saves +1'],
])('a rule of three KPIs of which one is measured (%s, %s) is not quiet: %s', (match, is, state, waits) => {
  const kpis = kpiBlock(ctr, { ...leads, kpi: 'Saves', id: 'saves', target_text: '' });
  const rule = {
    sign: 'Three',
    match,
    kpi_1: 'CTR',
    is_1: is,
    bound_1: 0.001,
    kpi_2: 'Saves',
    is_2: 'rises',
    kpi_3: 'Shares',
    is_3: 'falls',
  };
  const blocks = { kpis, checkIns: checkinBlock(...weekly('CTR', [0.01, 0.02])), cycle: cycleBlock(), watch: watchBlock() };
  const [row] = rowsOf(ruleBoard({ ...blocks, rules: ruleBlock(rule) }));
  expect(row?.b_state).toBe(state);
  if (waits !== '') expect(row?.b_fired).toBe(waits);
});

test('rules: what they say now, and how often they fired as KPI_RULES counts it', () => {
  const checkIns = [...weekly('CTR', [0.01, 0.03, 0.01, 0.03, 0.01, 0.03]), ...weekly('Leads', [5, 6, 7, 8, 9, 10])];
  const typed = [
    { sign: 'High', kind: 'Threshold', kpi_1: 'CTR', is_1: 'is above', bound_1: 0.02 },
    { sign: 'Both', kind: 'Pair', match: 'All hold', kpi_1: 'CTR', is_1: 'is above', bound_1: 0.02, kpi_2: 'Leads', is_2: 'rises' },
    { sign: 'Off', on: 'No', kpi_1: 'CTR', is_1: 'is above', bound_1: 0.02 },
    { sign: 'No bound', kpi_1: 'CTR', is_1: 'is above' },
    { sign: 'Nobody’s', kpi_1: 'Saves', is_1: 'rises' },
    { sign: 'Nothing' },
    // CTR never falls so low, yet the rule waits for a KPI nobody enters.
    { sign: 'Waits', match: 'All hold', kpi_1: 'CTR', is_1: 'is below', bound_1: 0.001, kpi_2: 'Saves', is_2: 'rises' },
    { sign: '', kpi_1: 'CTR', is_1: 'rises' },
  ];
  const kpis = kpiBlock(ctr, { ...leads, aggregate: '', target_text: '' });
  const blocks = { kpis, checkIns: checkinBlock(...checkIns), cycle: cycleBlock(), watch: watchBlock() };
  const board = ruleBoard({ ...blocks, rules: ruleBlock(...typed) });
  const rows = rowsOf(board);
  expect(rows.map(({ verdict }) => verdict)).toEqual(['fires', 'fires', 'off', 'unknown', 'not_measured', '', 'not_measured']);
  expect([rows[4]?.b_fired, rows[6]?.b_fired]).toEqual(['needs Saves', 'needs Saves']);
  expect(rows.map(({ b_state: state = '' }) => String(state).slice(0, 1))).toEqual(['■', '■', '–', '○', '–', '', '–']);
  expect([rows[0]?.row_kpi, rows[0]?.excess]).toEqual(['ctr', expect.closeTo(0.5)]);
  const counted = kpiRules(
    [
      ['all', 1, 'CTR', 'above', 0.02],
      ['all', 1, 'CTR', 'above', 0.02, 'Leads', 'rises', ''],
    ],
    [
      ['CTR', 'last', 7, 'higher', 0.01],
      ['Leads', 'last', 7, 'higher', ''],
    ],
    checkIns.map(({ kpi, day, value }) => [kpi, day, value, '', '']),
    START,
    START + 42,
  );
  expect(rows.slice(0, 2).map(({ b_fired }) => b_fired)).toEqual(
    counted.map(([times, weeks, of]) => (weeks === 0 ? `never in ${of} weeks` : `${times}× in ${weeks} of ${of} weeks`)),
  );
  expect(Number(counted[0]?.[0])).toBeGreaterThan(1);
});
