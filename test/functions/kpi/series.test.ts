/** The functions over a table of check-ins, and those over channels. */
import type { Argument } from '../../../src/functions/cells/argument';
import { FunctionError } from '../../../src/functions/cells/problem';
import { channelDrop, channelShare } from '../../../src/functions/channel';
import { kpiForecast, kpiOutlook } from '../../../src/functions/kpi/forecast';
import { kpiBaseline, kpiCurrent } from '../../../src/functions/kpi/series';
import { kpiTrend, kpiUnusual } from '../../../src/functions/kpi/signals';

function outcomeOf(call: () => unknown): unknown {
  try {
    return call();
  } catch (error) {
    if (error instanceof FunctionError) return error.code;
    throw error;
  }
}

/** CTR weekly from Monday 7 September 2026 (serial 46272), leads daily for three weeks from 5 October (46300), costs with a bad row. */
const table: readonly [string, number, number | string, number | string][] = [
  ...[1, 2, 1, 2, 1, 2, 1, 2, 5].map((value, week): [string, number, number, number] => ['CTR', 46272 + 7 * week, value, 100 * value]),
  ...[...Array(21)].map((_, day): [string, number, number, string] => ['Leads', 46300 + day, 1 + Math.floor(day / 7), '']),
  ...[...Array(9)].map((_, week): [string, number, number, string] => ['View', 46272 + 7 * week, 10 + week, '']),
  ['Cost', 46300, 20, ''],
  ['Cost', 46307, 'cheap', ''],
];
const column = (index: 0 | 1 | 2 | 3): Argument => table.map(row => [row[index]]);
const [names, dates, values, denominators] = [column(0), column(1), column(2), column(3)];

test.each<[unknown, string, Argument, Argument, Argument]>([
  [5, 'CTR', 46400, '', ''],
  [1, ' ctr ', '2026-10-05', 'last', ''],
  [3, 'Leads', 46400, 'mean', ''],
  [21, 'Leads', 46320, 'sum', ''],
  [14, 'Leads', 46319, 'sum', ''],
  [5, 'CTR', 46400, 'pooled', denominators],
  [3, 'Leads', 46400, 'mediaani', ''],
  ['', 'Saves', 46400, '', ''],
  ['', 'CTR', 46271, '', ''],
  ['', 'CTR', '', '', ''],
  ['not_a_value', 'Cost', 46400, '', ''],
  ['not_a_word', 'CTR', 46400, 'best', ''],
])('%p ← KPI_CURRENT(%j, …, %j, %j)', (result, kpi, asOf, how, weights) => {
  expect(outcomeOf(() => kpiCurrent(kpi, names, dates, values, asOf, how, weights))).toEqual(result);
});

test.each<[unknown, string, Argument, Argument]>([
  [1.5, 'CTR', 46300, 'mean'],
  [2, 'CTR', 46300, ''],
  [1.5, 'CTR', 46321, 'median'],
  [14, 'Leads', 46321, 'sum'],
  ['', 'Leads', 46300, 'mean'],
  ['', 'CTR', '', 'mean'],
])('%p ← KPI_BASELINE(%j, …, %j, %j)', (result, kpi, start, how) => {
  const value = outcomeOf(() => kpiBaseline(kpi, names, dates, values, start, how));
  expect(value).toEqual(result);
});

test('forecast, outlook and unusual of one KPI', () => {
  expect(kpiForecast('View', names, dates, values, 46272 + 70)).toBe(20);
  expect(kpiForecast('Saves', names, dates, values, 46400)).toBe('');
  expect(kpiOutlook('View', names, dates, values, 46272 + 70, 18, 'key')).toBe('likely');
  expect(kpiOutlook('View', names, dates, values, 46272 + 70, '≤ 15', 'fi')).toBe('Epätodennäköinen');
  expect(kpiOutlook('Leads', names, dates, values, 46400, 18)).toBe('');
  expect(outcomeOf(() => kpiOutlook('View', names, dates, values, 46400, '+20%'))).toBe('target_as_number');
  expect(kpiUnusual('CTR', names, dates, values)).toBe('Unusually high');
  expect(kpiUnusual('CTR', names, dates, values, 'key')).toBe('high');
  expect(kpiUnusual('Cost', [['Cost']], [[46300]], [[20]])).toBe('');
});

test('a column of KPIs in one call agrees with single calls, and a bad row spoils only its own KPI', () => {
  const kpis = [['CTR'], ['Leads'], ['Cost'], [''], ['View']];
  expect(kpiCurrent(kpis, names, dates, values, 46400)).toEqual([[5], [3], [''], [''], [18]]);
  expect(kpiUnusual(kpis, names, dates, values, 'key')).toEqual([['high'], ['high'], ['◆ not_a_value'], [''], ['high']]);
  for (const kpi of ['CTR', 'Leads', 'View']) {
    expect(kpiForecast([[kpi], ['Saves']], names, dates, values, 46400)).toEqual([[kpiForecast(kpi, names, dates, values, 46400)], ['']]);
  }
});

test('columns of different length are refused by name', () => {
  expect(() => kpiCurrent('CTR', names, [[1]], values, 46400)).toThrow('names and dates differ in size (41 and 1 cells)');
  expect(outcomeOf(() => kpiCurrent('CTR', names, [[1]], values, 46400))).toBe('unequal_sizes');
  expect(outcomeOf(() => kpiCurrent('CTR', names, dates, values, 46400, 'pooled', [[1], [2]]))).toBe('unequal_sizes');
});

const channels = [['Instagram'], ['TikTok'], ['Mail'], ['']];

test.each<[string, unknown, () => unknown]>([
  ['share', 0.6, () => channelShare(channels, [[60], [30], [10], ['']])],
  ['factors are not dropped', 12_000 / 12_900, () => channelShare([['a'], ['b']], [['12k'], [900]])],
  ['rows of one channel are added', 0.7, () => channelShare([['a'], ['b'], ['A']], [[60], [30], [10]])],
  ['blank', '', () => channelShare(channels, [[''], [''], [''], ['']])],
  ['nothing', 'no_amounts', () => channelShare(channels, [[0], [0], [0], [0]])],
  ['less than nothing', 'negative_amount', () => channelShare(channels, [[-1], [0], [0], [0]])],
  ['different lengths', 'unequal_sizes', () => channelShare(channels, [[1], [2]])],
  ['drop by 30%', 82, () => channelDrop(channels, [[60], [30], [10], ['']])],
  ['drop by several shares', [[100], [70], [40]], () => channelDrop(channels, [[60], [30], [10], ['']], [[0], ['50%'], [1]])],
  ['drop by more than all', 'out_of_range', () => channelDrop(channels, [[60], [30], [10], ['']], 30)],
  ['drop of a blank', '', () => channelDrop('', '', 0.3)],
])('CHANNEL: %s', (_, result, call) => {
  expect(outcomeOf(call)).toEqual(result);
});

test('KPI_TREND tells a change from wobble', () => {
  const days = [46300, 46307, 46314, 46321].map(day => [day]);
  const ctr = days.map(() => ['CTR']);
  const trend = (values: number[], cadence = 7) =>
    kpiTrend(
      'CTR',
      ctr,
      days,
      values.map(value => [value]),
      cadence,
      'key',
    );
  expect(trend([10, 10.2, 12, 12.2])).toBe('rises');
  expect(trend([12.2, 12, 10.2, 10])).toBe('falls');
  expect(trend([10, 11, 10, 11])).toBe('flat');
  // Four weeks are one half of a monthly trend: there is nothing to compare with.
  expect(trend([10, 10.2, 12, 12.2], 30)).toBe('');
  expect(kpiTrend([['CTR'], ['Cost']], ctr, days, [[1], [2], [8], [9]], 7, 'fi')).toEqual([['Nousee'], ['']]);
});
